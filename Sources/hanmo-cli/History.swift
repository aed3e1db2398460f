import ArgumentParser
import Hanmo
import HanmoFonts
import HanmoSource

struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the edits that a picture keeps, oldest first.")

    @Argument(help: "A PNG that Hanmo made or edited.", completion: .file()) var file: String
    @Flag(help: "Print as JSON.") var json = false

    func run() throws {
        let edits = try PageEditor(catalog: FontCatalog()).history(InputFile.read(file, limit: 1 << 30), named: file)
        if json {
            let list = edits.map { edit in
                JSONValue.object([
                    ("instruction", .string(edit.instruction)), ("done", .array(edit.done.map { .string($0) })),
                ])
            }
            return Console.result(JSONValue.array(list).text(indent: 1))
        }
        if edits.isEmpty { Console.result("\(file): as it was first made") }
        for (number, edit) in edits.enumerated() {
            Console.result("\(number + 1). \(edit.instruction)")
            for line in edit.done { Console.result("   \(line)") }
        }
    }
}

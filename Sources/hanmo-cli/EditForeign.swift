import ArgumentParser
import Hanmo
import HanmoEditing
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds a text in a PNG without a recipe and sets another: what `scripts/judges/foreign-edits.py` judges.
struct EditForeign: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit-foreign", abstract: "Replace a text in any PNG, and print what was found.",
        shouldDisplay: false)

    @Argument(help: "A PNG.", completion: .file()) var input: String
    @Argument(help: "The text in it.") var old: String
    @Argument(help: "The text instead; a space only erases.") var new: String
    @Argument(help: "The PNG to write.", completion: .file()) var output: String

    func run() throws {
        let file = try PNGDecoder().decode(InputFile.read(input, limit: 1 << 30))
        let catalog = FontCatalog()
        let start = clock()
        let matches = try TextFinder(catalog: catalog).matches(of: old, in: file.bitmap)
        let match = matches[0]
        let result = try TextReplacement(catalog: catalog).replacing(match, with: new, in: file.bitmap)
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        try AtomicFile(path: output).write(try PNGEncoder().encode(result.picture, dpi: file.dpi ?? 72, texts: []))
        for finding in result.findings { Console.say(finding.message) }
        let proof = EditProof(before: file.bitmap, after: result.picture, region: result.region)
        let box = [match.box.minX, match.box.minY, match.box.maxX, match.box.maxY]
        Console.result(
            JSONValue.object([
                ("family", .string(match.font.family)), ("style", .string(match.font.style)),
                ("size", .number(match.pose.size)), ("color", .string(match.color.hexText)),
                ("box", .array(box.map { .number($0) })), ("score", .number(match.score)),
                ("certain", .bool(match.isCertain)), ("matches", .number(Double(matches.count))),
                ("seconds", .number(seconds)), ("outside", .number(Double(proof?.changedOutside ?? -1))),
            ]).text())
    }
}

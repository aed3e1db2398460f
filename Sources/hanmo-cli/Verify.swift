import ArgumentParser
import Hanmo
import HanmoFonts
import HanmoSource

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Render a PNG again from the recipe in it, and prove that ledger and pixels are the same.",
        discussion: """
            Of a picture of others that Hanmo edited only the edit is verified: that nothing changed since, and that the
            texts which Hanmo set stand as they were set.
            """)

    @Argument(help: "A PNG that Hanmo made or edited.", completion: .file())
    var file: String

    func run() async throws {
        let bytes = try InputFile.read(file, limit: 1 << 30)
        let verdict = try await FileVerifier(catalog: FontCatalog()).verdict(on: bytes, name: file)
        for finding in verdict.findings { Console.say(finding) }
        guard verdict.isProved else { throw ExitStatus.failed.exit }
        Console.result("\(file): \(verdict.summary)")
    }
}

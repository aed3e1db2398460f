import ArgumentParser
import Hanmo
import HanmoPNG
import HanmoSource
import HanmoVerification

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare two PNGs pixel by pixel, and say what became of each place that differs.",
        discussion: """
            Colours are compared as sRGB, alpha multiplied in. Exit status 0: no pixel differs by more than the tolerance;
            1: some do, or the sizes differ. Characters are named where a file carries Hanmo's glyph ledger.
            """)

    @Argument(help: "What it should be.", completion: .file()) var expected: String
    @Argument(help: "What it is.", completion: .file()) var actual: String
    @Option(help: "The largest difference of a channel that is let pass, 0 to 255.") var tolerance = 0
    @Option(help: "How many pixels beyond the tolerance are let pass in any one place.") var stray = 0
    @Option(
        help: "Write a sheet: expected, difference, actual, and the places enlarged.", completion: .file())
    var sheet: String?
    @Flag(help: "Print the result as JSON.") var json = false

    func validate() throws {
        guard (0...255).contains(tolerance) else { throw ValidationError("--tolerance goes from 0 to 255.") }
        guard (0...64).contains(stray) else { throw ValidationError("--stray goes from 0 to 64.") }
    }

    func run() throws {
        let first = try ComparedPicture(InputFile.read(expected, limit: 1 << 30), name: expected)
        let second = try ComparedPicture(InputFile.read(actual, limit: 1 << 30), name: actual)
        let comparison = PictureComparison(expected: first, actual: second, tolerance: tolerance, stray: stray)
        if let sheet {
            let bitmap = DifferenceSheet.bitmap(
                expected: first.bitmap, actual: second.bitmap, comparison: comparison.pixels)
            try AtomicFile(path: sheet).write(try PNGEncoder().encode(bitmap, dpi: 72, texts: []))
        }
        if json {
            Console.result(comparison.json.text())
        } else {
            for note in comparison.notes { Console.say("note: \(note)") }
            Console.result(comparison.verdict)
            printPlaces(of: comparison)
        }
        guard comparison.pixels.isWithinTolerance else { throw ExitStatus.failed.exit }
    }

    /// The numbers are those of the sheet.
    private func printPlaces(of comparison: PictureComparison) {
        let pixels = comparison.pixels
        guard pixels.sizesMatch, !pixels.isIdentical else { return }
        // What moved as a whole is one thing, not many.
        let shown = pixels.isShifted ? 0 : 12
        for (number, finding) in comparison.findings.prefix(shown).enumerated() {
            Console.result("  \(number + 1)  \(finding.words)")
        }
        if shown > 0, pixels.placeCount > shown { Console.result("  and \(pixels.placeCount - shown) places more") }
        Console.result("  \(pixels.measures)")
    }
}

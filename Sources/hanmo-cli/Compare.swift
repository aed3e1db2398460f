import ArgumentParser
import Hanmo
import HanmoPNG
import HanmoSource
import HanmoVerification

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare two PNGs pixel by pixel.",
        discussion: "Exit status 0: no pixel differs by more than the tolerance; 1: some do, or the sizes differ.")

    @Argument(help: "What it should be.", completion: .file()) var expected: String
    @Argument(help: "What it is.", completion: .file()) var actual: String
    @Option(help: "The largest difference of a channel that is let pass, 0 to 255.") var tolerance = 0
    @Option(help: "Write a sheet: expected, difference, actual.", completion: .file()) var sheet: String?
    @Flag(help: "Print the result as JSON.") var json = false

    func validate() throws {
        guard (0...255).contains(tolerance) else { throw ValidationError("--tolerance goes from 0 to 255.") }
    }

    func run() throws {
        let decoder = PNGDecoder()
        let first = try decoder.decode(InputFile.read(expected, limit: 1 << 30)).bitmap
        let second = try decoder.decode(InputFile.read(actual, limit: 1 << 30)).bitmap
        let comparison = BitmapComparison(expected: first, actual: second, tolerance: tolerance)
        if let sheet {
            let bitmap = DifferenceSheet.bitmap(expected: first, actual: second, comparison: comparison)
            try AtomicFile(path: sheet).write(try PNGEncoder().encode(bitmap, dpi: 72, texts: []))
        }
        Console.result(json ? comparison.json.text() : comparison.verdict)
        guard comparison.isWithinTolerance else { throw ExitStatus.failed.exit }
    }
}

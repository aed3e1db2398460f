import ArgumentParser
import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoProof
import HanmoSource

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Render a PNG again from the recipe in it, and prove that ledger and pixels are the same.",
        discussion: """
            Of a picture of others that Hanmo edited only the edit is verified: that nothing changed since, and that the
            texts which Hanmo set stand as they were set.

            hanmo verify page.png --second-opinion
            hanmo verify poster.png --expect text.txt --font "Noto Sans CJK SC" --region 40,60,800,200

            --expect takes a PNG of any program: a line of the file is a line of the picture, and each character is
            looked for in it by its shape. Exit status 0: all is as it should be; 1: something is not, or cannot be told.
            """)

    @Argument(help: "A PNG.", completion: .file()) var file: String
    @Flag(help: "Look for each glyph of the ledger in the pixels too, as FreeType reads the fonts.") var secondOpinion =
        false
    @Flag(help: "Print the result as JSON.") var json = false
    @Option(
        help: "A text, a line for each line of the picture, that a PNG of any program should show.", completion: .file()
    )
    var expect: String?
    @Option(help: "The family or the font file that the text should be set in.") var font: String?
    @Option(help: "Regular, Bold …") var weight: String?
    @Option(help: "Pixels an em; found if it is left out.") var size: Double?
    @Option(help: "X,Y,W,H in pixels: the text stands there.") var region: String?
    @Flag(help: "The lines are columns, from the right.") var vertical = false
    @Option(help: "Whose forms are expected: zh-Hans, zh-Hant, zh-HK, ja, ko.") var lang = "zh-Hans"

    func validate() throws {
        if expect == nil, font != nil || weight != nil || size != nil || region != nil || vertical {
            throw ValidationError("--font, --weight, --size, --region and --vertical say how --expect FILE is set.")
        }
        if expect != nil, font == nil {
            throw ValidationError("Say which face the text should be set in: --font FAMILY or --font FILE.")
        }
        if expect != nil, secondOpinion { throw ValidationError("--expect needs no ledger; give one of both.") }
        if let size, !(size >= 4 && size <= 2048) { throw ValidationError("--size goes from 4 to 2048 pixels.") }
    }

    func run() async throws {
        let bytes = try InputFile.read(file, limit: 1 << 30)
        let verdict: FileVerdict
        if let expect {
            let text = try Prompt(name: expect, bytes: InputFile.read(expect, limit: 1 << 20)).text
            verdict = try TextVerifier(catalog: FontCatalog()).verdict(
                on: bytes,
                expecting: ExpectedText(
                    text: text, font: font ?? "", weight: weight, size: size,
                    region: try region.map { try Rect(argument: $0, of: "--region") }, isVertical: vertical,
                    language: lang))
        } else {
            verdict = try await FileVerifier(catalog: FontCatalog()).verdict(
                on: bytes, name: file, secondOpinion: secondOpinion)
        }
        if json {
            Console.result(verdict.json.text())
        } else {
            for finding in verdict.findings { Console.say(finding) }
        }
        guard verdict.isProved else { throw ExitStatus.failed.exit }
        if !json { Console.result("\(file): \(verdict.summary)") }
    }
}

extension Rect {
    /// Reads X,Y,W,H in pixels.
    init(argument: String, of option: String) throws {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false).compactMap { Double($0) }
        guard parts.count == 4, argument.count(where: { $0 == "," }) == 3, parts[2] > 0, parts[3] > 0,
            parts.allSatisfy({ abs($0) < 1e6 })
        else { throw ValidationError("\(option) \(argument): expected X,Y,W,H in pixels such as 120,80,400,60.") }
        self.init(x: parts[0], y: parts[1], width: parts[2], height: parts[3])
    }
}

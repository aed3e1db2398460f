import ArgumentParser
import HanmoFonts

struct Shape: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shape a text and print one line in the form of HarfBuzz's golden files, or the glyphs as an SVG.")

    @Argument(help: "The text.") var text: String
    @Option(help: "Family, such as \"LXGW WenKai\", or a font file, such as ./MyFont.ttf.") var font: String
    @Option(help: "Style of a family, such as Bold.") var style: String?
    @Option(help: "Which face of a font file.") var faceIndex: Int?
    @Option(help: "Place on the axes of a variable font, such as wght:700 or \"wght:700;wdth:80\"; repeatable.")
    var variation: [String] = []
    @Option(help: "Features in HarfBuzz's syntax, such as vert,-liga,salt=2.") var features: String?
    @Option(help: "Language, such as zh-Hans.") var lang = "zh-Hans"
    @Option(help: "Script as in ISO 15924, such as Hani; by default that of the text.") var script: String?
    @Flag(help: "Top to bottom.") var vertical = false
    @Flag(help: "Right to left.") var rtl = false
    @Flag(help: "Print an SVG of the glyphs.") var svg = false
    @Option(help: "Units an em of the SVG; by default those of the font.") var units: Int?

    func validate() throws {
        guard !vertical || !rtl else { throw ValidationError("Give one of --vertical and --rtl.") }
        guard FontCatalog.isPath(font) ? style == nil : faceIndex == nil else {
            throw ValidationError("--style is for families, --face-index for font files.")
        }
        guard faceIndex ?? 0 >= 0 else { throw ValidationError("--face-index counts from 0.") }
        guard units == nil || svg, (1...1_000_000).contains(units ?? 1) else {
            throw ValidationError("--units is a number from 1 to 1000000, of an SVG.")
        }
        if let script, script.utf8.count != 4 || !script.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) {
            throw ValidationError("--script \(script): expected four letters such as Hani.")
        }
        _ = (try settings(), try featureList())
    }

    func run() throws {
        let catalog = FontCatalog()
        var face =
            FontCatalog.isPath(font)
            ? try catalog.face(path: font, index: faceIndex ?? 0) : try catalog.face(family: font, style: style)
        let settings = try settings()
        if !settings.isEmpty { face = try Face(face, variations: settings) }
        let line = ShapedLine(
            text, with: face,
            ShapedLine.Manner(
                direction: vertical ? .vertical : rtl ? .rightToLeft : .horizontal, language: lang, script: script,
                features: try featureList()))
        Console.result(svg ? line.svg(unitsPerEm: units) : line.text)
    }

    private func settings() throws -> [FontVariation] {
        try variation.flatMap { $0.split(separator: ";") }.map { text in
            guard let setting = FontVariation(text) else {
                throw ValidationError("--variation \(text): expected an axis and a number such as wght:700.")
            }
            return setting
        }
    }

    private func featureList() throws -> [ShapingFeature] {
        try (features ?? "").split(separator: ",").map { text in
            guard let feature = ShapingFeature(String(text)) else {
                throw ValidationError("--features \(text): expected a feature such as vert, -liga or salt=2.")
            }
            return feature
        }
    }
}

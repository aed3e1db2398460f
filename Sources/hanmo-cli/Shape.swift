import ArgumentParser
import HanmoFonts

struct Shape: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shape a text and print one line in the form of HarfBuzz's golden files.")

    @Argument(help: "The text.") var text: String
    @Option(help: "Family, such as \"LXGW WenKai\".") var font: String
    @Option(help: "Style, such as Bold.") var style: String?
    @Option(help: "Language, such as zh-Hans.") var lang = "zh-Hans"
    @Flag(help: "Top to bottom.") var vertical = false

    func run() throws {
        let face = try FontCatalog().face(family: font, style: style)
        Console.result(face.shapingLine(text, direction: vertical ? .vertical : .horizontal, language: lang))
    }
}

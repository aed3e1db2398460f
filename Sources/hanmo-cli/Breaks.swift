import ArgumentParser
import HanmoUnicode

struct Breaks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the offsets, in characters (Unicode scalars), where a line may break.")

    @Argument(help: "The text.") var text: String
    @Option(help: "Language, such as zh, ja or en.") var lang = "zh"
    @Option(help: "loose, normal, strict or gb.") var strictness = LineBreaker.Strictness.normal

    func run() throws {
        let breaks = LineBreaker(language: lang, strictness: strictness).breaks(in: Array(text.unicodeScalars))
        let offsets = breaks.indices.dropLast().filter { breaks[$0] != .prohibited }
        Console.result(offsets.map(String.init).joined(separator: " "))
    }
}

extension LineBreaker.Strictness: ExpressibleByArgument {}

import Foundation
import Testing

/// What words mean is read in one stage: composers ask the Brief for tags, and `KnownWords` what a text is.
@Suite struct WordSearchTests {
    /// Numbers and their units are told by characters, not by words; specimens show texts.
    private static let grammar = [
        "ChartFigure.swift", "LineScanner.swift", "TextStructure.swift", "CarrierSpecimen.swift",
    ]
    /// The syntax of programming languages.
    private static let code = ["CodeRoles.swift", "CodeColoring.swift"]

    private static func files() throws -> [URL] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/HanmoComposition")
        let all = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return all.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" && !$0.path.contains("/Comic/") }
    }

    /// Chinese words in a literal, a list of words tried one by one, and the prompt's own words in lower case.
    static func searches(_ source: String, isCode: Bool = false, isGrammar: Bool = false) -> [String] {
        source.split(separator: "\n").map(String.init).filter { line in
            let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
            let literals = code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map(\.element)
            let isHan = literals.contains { $0.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) } }
            let tries = ["contains($0)", "hasPrefix($0)", "hasSuffix($0)"].contains { code.contains("." + $0) }
            let isList = code.contains("contains { ") && tries && !code.contains("}.contains")
            let isNumber =
                code.contains("(0x30...0x39)") || code.contains("unicodeScalars.contains($0)")
                || code.contains("\".contains($0)")
            let isPrompt =
                code.contains("description") && (code.contains(".contains(") || code.contains(".hasPrefix("))
            return (isHan && !isGrammar) || (isList && !isCode && !isNumber) || isPrompt
                || code.contains("carrier ?? \"\"")
        }
    }

    @Test func composersSearchNoWords() throws {
        let files = try Self.files()
        #expect(files.count > 60)
        for file in files {
            let name = file.lastPathComponent
            let found = Self.searches(
                try String(contentsOf: file, encoding: .utf8), isCode: Self.code.contains(name),
                isGrammar: Self.grammar.contains(name))
            #expect(found.isEmpty, "\(name) looks for words: they belong into HanmoBrief/Lexicons")
        }
    }

    @Test(arguments: [
        "let isTea = words.contains(\"茶\")", "return [\"sale\", \"offer\"].contains { words.contains($0) }",
        "let cue = (wording.carrier ?? \"\").lowercased()", "if picture.description.contains(\"night\") {",
    ]) func searchesAreFound(line: String) {
        #expect(!Self.searches(line).isEmpty)
    }

    @Test(arguments: ["/// 金色分隔线, orange accents", "let face = \"song\" // 宋体", "names.contains(where: \\.isDisplay)"])
    func othersAreNot(line: String) {
        #expect(Self.searches(line).isEmpty)
    }
}

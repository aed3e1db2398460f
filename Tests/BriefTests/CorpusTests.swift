import Foundation
import HanmoBrief
import HanmoSource
import Testing

/// Prompts of our own with what must come of them: design.txt was looked at while the reader was made, holdout.txt only
/// afterwards. `+ TEXT | place … | size …` is a text, `- TEXT` one that is not drawn, `= name value` of the page; ⏎ stands
/// for a line end.
@Suite struct CorpusTests {
    struct Entry: Sendable, CustomTestStringConvertible {
        var name: String
        var prompt = ""
        var findings: [String] = []
        var testDescription: String { name }
    }

    static func entries(_ file: String) -> [Entry] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Corpus/\(file).txt")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        var entries: [Entry] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("### ") {
                entries.append(Entry(name: String(line.dropFirst(4))))
            } else if let last = entries.indices.last {
                let isFinding = line.hasPrefix("= ") || line.hasPrefix("+ ") || line.hasPrefix("- ")
                if isFinding, !line.hasPrefix("- ") || !entries[last].findings.isEmpty {
                    entries[last].findings.append(line)
                } else if entries[last].findings.isEmpty {
                    entries[last].prompt += line + "\n"
                }
            }
        }
        for index in entries.indices {
            entries[index].prompt = entries[index].prompt.trimmingCharacters(in: .newlines)
        }
        return entries
    }

    @Test func corpusIsThere() {
        #expect(Self.entries("design").count >= 32)
        #expect(Self.entries("holdout").count >= 32)
    }

    @Test(arguments: entries("design") + entries("holdout") + entries("holdout2"))
    func readsAsItShould(entry: Entry) throws {
        let prompt = try Prompt(name: entry.name, text: entry.prompt)
        let brief = BriefReader().brief(from: prompt)
        var open = brief.wordings
        for finding in entry.findings {
            let rest = String(finding.dropFirst(2))
            switch finding.prefix(2) {
            case "= ": try checkPage(rest, brief)
            case "- ":
                #expect(brief.unused.contains { $0.text == rest }, "\(rest) is not listed as unused")
                #expect(!brief.wordings.contains { $0.text == rest }, "\(rest) is drawn")
            default: try checkText(rest, &open)
            }
        }
        #expect(open.isEmpty, "not asked for: \(open.map(\.text))")
    }

    private func checkPage(_ finding: String, _ brief: Brief) throws {
        let parts = finding.split(separator: " ", maxSplits: 1).map(String.init)
        let (name, value) = (parts[0], parts[1])
        let scene = brief.pictures.first?.scene
        switch name {
        case "kind": #expect(brief.kind.rawValue == value)
        case "language": #expect(brief.language == value)
        case "style": #expect(brief.style == value)
        case "ground": #expect(brief.ground == value)
        case "mood": #expect(brief.mood.contains(value))
        case "canvas": #expect("\(brief.canvas.width ?? 0)x\(brief.canvas.height ?? 0)" == value)
        case "panels": #expect(brief.panels.count == Int(value))
        case "error": #expect(brief.findings.contains { $0.severity == .error && $0.code == value })
        case "setting": #expect(scene?.setting == value)
        case "time": #expect(scene?.time == value)
        case "weather": #expect(scene?.weather == value)
        case "season": #expect(scene?.season == value)
        case "shot": #expect(scene?.shot == value)
        default: Issue.record("unknown: \(finding)")
        }
    }

    private static let keys = [
        "place", "size", "carrier", "role", "face", "color", "vertical", "panel", "speaker", "parts",
    ]

    private func checkText(_ finding: String, _ open: inout [Wording]) throws {
        var parts = finding.components(separatedBy: " | ")
        var checks: [String] = []
        while parts.count > 1, Self.keys.contains(String(parts[parts.count - 1].prefix { $0 != " " })) {
            checks.insert(parts.removeLast(), at: 0)
        }
        let text = parts.joined(separator: " | ").replacingOccurrences(of: "⏎", with: "\n")
        let index = try #require(open.firstIndex { $0.text == text }, "\(text) is not drawn")
        let wording = open.remove(at: index)
        for check in checks {
            let pair = check.split(separator: " ", maxSplits: 1).map(String.init)
            let value = pair.count > 1 ? pair[1] : ""
            switch pair[0] {
            case "place": #expect(wording.place?.description == value, "\(text)")
            case "size": #expect(wording.size.rawValue == value, "\(text)")
            case "carrier": #expect(wording.carrierKind == value, "\(text)")
            case "role": #expect(wording.role.rawValue == value, "\(text)")
            case "face": #expect(wording.face?.rawValue == value, "\(text)")
            case "color": #expect(wording.color == value, "\(text)")
            case "vertical": #expect(wording.vertical == true, "\(text)")
            case "panel": #expect(wording.panel == Int(value), "\(text)")
            case "speaker": #expect(wording.speaker == value, "\(text)")
            default: #expect(wording.lettering.parts.count == Int(value), "\(text)")
            }
        }
    }
}

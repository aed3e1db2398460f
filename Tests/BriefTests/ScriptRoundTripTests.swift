import HanmoBrief
import HanmoSource
import Testing

/// Two hundred scripts by seed: every character of every line is in the Brief once.
@Suite struct ScriptRoundTripTests {
    @Test(arguments: 0..<200)
    func everyLineIsThereOnce(seed: Int) throws {
        let generator = ScriptGenerator(seed: UInt64(seed) + 1)
        guard generator.lines.count > 1 else { return }
        let prompt = try Prompt(name: "script.txt", text: generator.script)
        try #require(PromptReader.isScript(prompt), "\(generator.script)")
        let brief = PromptReader().brief(from: prompt)
        let lines = brief.wordings.map { wording in
            ScriptGenerator.Line(
                text: wording.text, speaker: wording.speaker, panel: wording.panel,
                balloon: wording.balloon?.rawValue)
        }
        #expect(lines == generator.lines, "\(generator.script)")
        #expect(brief.panels.count == generator.panels)
        // Each span holds its words, and no two overlap.
        for (wording, next) in zip(brief.wordings, brief.wordings.dropFirst()) {
            #expect(wording.source.end <= next.source.start)
        }
        for wording in brief.wordings {
            let words = prompt.text(of: wording.source).split(separator: "\n").map { $0.drop { $0 == " " } }
            #expect(words.joined(separator: "\n") == wording.text)
        }
    }

    @Test func theSeedsAreOfAllSorts() {
        let all = (0..<200).map { ScriptGenerator(seed: UInt64($0) + 1) }
        #expect(all.count { $0.lines.count > 1 } > 150)
        #expect(all.contains { $0.lines.contains { $0.text.contains("\n") } })
        #expect(all.contains { $0.script.contains("“") } && all.contains { $0.script.contains("Panel 3") })
    }
}

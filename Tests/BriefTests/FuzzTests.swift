import HanmoBrief
import HanmoSource
import Testing

/// Prompts torn at random: whatever comes, the reader ends, and every text is what stands at its span.
@Suite struct FuzzTests {
    /// Numerical Recipes' generator: the same prompts on every machine.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let debris = [
        "“", "”", "\"", "'", "‘", "’", "「", "」", "『", "』", "【", "】", "《", "》", "```", "`", "\n", "\n\n", "\r\n", "：",
        ":", "，", "。",
        "写着", "reads ", "其中", "第三格", "panel 2 ", "\\n", "\\", "{argument default=\"x\"}", "[X]", "{", "}", "\u{202E}",
        "\u{2066}",
        "\u{2069}", "\u{200D}", "\u{FEFF}", "16:9", "24pt", "2×3", "不要出现", "左上角", "e\u{301}", "👩‍👩‍👧", "𠮷", "\u{0}", "\t",
        "（", "）", "=\"", "标题：",
        "- ", "文字：", "其下方", "从左到右", "、", "和", " and ",
    ]

    private static func torn(_ seed: [Unicode.Scalar], _ dice: inout Dice) -> String {
        var scalars = seed
        for _ in 0..<Int.random(in: 1...12, using: &dice) where !scalars.isEmpty {
            let at = Int.random(in: 0..<scalars.count, using: &dice)
            let length = min(scalars.count - at, Int.random(in: 1...20, using: &dice))
            switch Int.random(in: 0..<5, using: &dice) {
            case 0: scalars.removeSubrange(at..<at + length)
            case 1: scalars.insert(contentsOf: scalars[at..<at + length], at: at)
            case 2: scalars.swapAt(at, Int.random(in: 0..<scalars.count, using: &dice))
            default:
                let piece = debris[Int.random(in: 0..<debris.count, using: &dice)]
                scalars.insert(contentsOf: piece.unicodeScalars, at: at)
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    @Test func tornPromptsAreRead() {
        var dice = Dice(state: 20_261_124)
        let seeds = (CorpusTests.entries("design") + CorpusTests.entries("holdout")).map {
            Array($0.prompt.unicodeScalars)
        }
        guard !seeds.isEmpty else { return }
        for round in 0..<4_000 {
            let text = Self.torn(seeds[round % seeds.count], &dice)
            guard let prompt = try? Prompt(text: text) else { continue }
            let brief = BriefReader().brief(from: prompt)
            for wording in brief.wordings {
                guard wording.source.start >= 0, wording.source.end <= prompt.bytes.count else {
                    Issue.record("a span leaves the prompt: \(text.debugDescription)")
                    return
                }
                let raw = prompt.text(of: wording.source)
                let isEscaped = raw.contains("\\") || raw.contains("{argument") || raw.unicodeScalars.contains("\r")
                if !isEscaped, raw != wording.text {
                    Issue.record("round \(round): \(wording.text.debugDescription) is not \(raw.debugDescription)")
                    return
                }
                for part in wording.lettering.parts where part.range.upperBound > wording.text.utf8.count {
                    Issue.record("round \(round): a part leaves its text")
                }
            }
            for span in brief.unused.map(\.source) + brief.wordings.flatMap({ Array($0.cues.values) })
                + Array(brief.cues.values)
            where span.start < 0 || span.end > prompt.bytes.count || span.start > span.end {
                Issue.record("round \(round): a span leaves the prompt")
            }
        }
    }
}

import HanmoBrief
import HanmoGraphics
import HanmoSource
import Testing

/// Texts that make careless Markdown parsers slow, deep or wrong: each within seconds even unoptimised.
@Suite struct HostileMarkdownTests {
    static let texts: [(String, String)] = [
        ("quotes", String(repeating: ">", count: 50_000) + " a"),
        ("lists", String(repeating: "- ", count: 50_000) + "a"),
        ("quoted lists", String(repeating: "> - ", count: 20_000) + "a"),
        ("stairs", (0..<600).map { String(repeating: " ", count: $0) + "- a" }.joined(separator: "\n")),
        ("brackets", String(repeating: "[", count: 100_000)), ("links", String(repeating: "[a](", count: 50_000)),
        ("pictures", String(repeating: "![", count: 30_000) + "a" + String(repeating: "](b)", count: 30_000)),
        ("many pictures", String(repeating: "![a](b)`c`", count: 20_000)),
        ("stars", String(repeating: "*", count: 100_000)), ("openers", String(repeating: "**a ", count: 50_000)),
        ("closers", String(repeating: "a** ", count: 50_000)),
        ("pairs", String(repeating: "*a **b* c** ", count: 15_000)),
        ("underscores", String(repeating: "_a*", count: 50_000)), ("tildes", String(repeating: "~~a", count: 50_000)),
        ("backticks", (1..<400).map { String(repeating: "`", count: $0) + " a" }.joined()),
        ("tags", String(repeating: "<u>", count: 50_000)), ("angles", String(repeating: "<", count: 100_000)),
        ("comments", String(repeating: "<!-- a\n", count: 25_000)),
        ("inline comments", String(repeating: "a<!-- ", count: 30_000)),
        ("rubies", String(repeating: "<ruby>a", count: 25_000)), ("entities", String(repeating: "&#x", count: 50_000)),
        ("marks", "a" + String(repeating: "&#x301;", count: 100)), ("bars", String(repeating: "|", count: 100_000)),
        ("table", "|a|b|\n|-|-|\n" + String(repeating: "|\n", count: 20_000)),
        ("labels", String(repeating: "[a]: b\n", count: 20_000) + String(repeating: "[a]", count: 20_000)),
        ("fences", String(repeating: "```\n", count: 30_001)), ("rules", String(repeating: "* * *\n", count: 30_000)),
        ("underlines", String(repeating: "a\n=\n", count: 20_000)),
        ("front", "---\n" + String(repeating: "a: b\n", count: 30_000)),
        ("bidi", "# \u{202E}abc\u{202C}\n\n- **\u{2066}x**"), ("returns", "# a\r\n\r- b\r\n- c"),
    ]

    @Test(arguments: texts.indices) func isRead(index: Int) throws {
        let (name, text) = Self.texts[index]
        let prompt = try Prompt(name: "\(name).md", text: text)
        let clock = ContinuousClock()
        var brief = Brief()
        let time = clock.measure { brief = PromptReader().brief(from: prompt) }
        // Far above what any of them takes; squares of these lengths take minutes.
        #expect(time < .seconds(5), "\(name) takes \(time)")
        check(brief, prompt)
    }

    private func check(_ brief: Brief, _ prompt: Prompt) {
        for wording in brief.wordings {
            #expect(SettableText.trouble(in: wording.text) == nil)
            #expect(wording.source.start <= wording.source.end && wording.source.end <= prompt.bytes.count)
            let count = wording.text.utf8.count
            #expect(wording.lettering.parts.allSatisfy { $0.range.upperBound <= count && !$0.range.isEmpty })
        }
    }

    /// Marks in any order, two thousand times.
    @Test(arguments: 0..<10) func soup(run: UInt64) throws {
        let marks = [
            "*", "**", "_", "~~", "`", "```", "[", "](", ")", "![", "]", "\\", "|", "|-|", "\n", "\n\n", "> ", "- ",
            "1. ", "# ",
            "---", "\n---\n", "===", "<u>", "</u>", "<ruby>", "<rt>", "</rt>", "</ruby>", "<br>", "<!--", "-->",
            "<span style='color:red'>",
            "</span>", "<", ">", "&amp;", "&#x301;", "&#", ";", " ", "  ", "\t", "\r", "字", "。", "“", "”", "a", "é",
            "😀", "[a]: b", ":", "\n[a]: b\n", "    ",
        ]
        var random = SeededRandom(seed: run)
        for _ in 0..<200 {
            let count = 1 + Int(random.next() % 60)
            let text = "x" + (0..<count).map { _ in marks[Int(random.next() % UInt64(marks.count))] }.joined()
            guard let prompt = try? Prompt(name: "soup.md", text: text) else { continue }
            let brief = PromptReader().brief(from: prompt)
            check(brief, prompt)
            let plan = try PlanFile(reading: Array(PlanFile(brief: brief, prompt: text).json.text().utf8))
            #expect(plan.brief.wordings.map(\.part) == brief.wordings.map(\.part))
        }
    }
}

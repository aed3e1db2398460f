import HanmoBrief
import HanmoExplanation
import HanmoSource
import Testing

/// The annotated prompt: every word is there, linked both ways, and nothing that somebody wrote is markup.
@Suite struct AnnotatedPageTests {
    private func page(_ text: String, _ brief: Brief) throws -> String {
        AnnotatedPage(brief: brief, prompt: try Prompt(name: "p.txt", text: text), name: "p.txt").html
    }

    private func wording(_ id: String, _ start: Int, _ end: Int, _ cues: [String: SourceSpan] = [:]) -> Wording {
        Wording(
            id: id, text: id, source: SourceSpan(start: start, end: end), place: Place(.top, .left), carrier: "sign",
            cues: cues)
    }

    @Test func linksThereAndBack() throws {
        let html = try page(
            "left sign: “A”", Brief(wordings: [wording("t1", 14, 15, ["place": SourceSpan(start: 0, end: 4)])]))
        #expect(
            html.contains(
                "<b id=\"at-t1\"></b><a class=\"wording\" href=\"#t1\" title=\"t1: body\" data-name=\"t1\">A</a>"))
        #expect(
            html.contains("<b id=\"at-t1-1\"></b><a class=\"cue\" href=\"#t1\" title=\"t1: place: top-left\">left</a>"))
        #expect(html.contains("<article id=\"t1\""))
        #expect(html.contains("href=\"#at-t1\"") && html.contains("href=\"#at-t1-1\""))
    }

    /// Of two that overlap the shorter colours; words of two items name the other one too.
    @Test func overlaps() throws {
        let sign = SourceSpan(start: 0, end: 4)
        let brief = Brief(
            wordings: [wording("t1", 5, 6, ["carrier": sign]), wording("t2", 7, 8, ["carrier": sign])],
            pictures: [PictureWish(id: "p1", description: "all", source: SourceSpan(start: 0, end: 9))])
        let html = try page("sign A B.", brief)
        #expect(html.contains(">sign</a><a class=\"also cue\" href=\"#t2\" title=\"t2: carrier: sign\">t2</a>"))
        #expect(html.contains("<a class=\"picture\" href=\"#p1\" title=\"p1: picture\"> </a>"))
        #expect(html.contains("<a class=\"picture\" href=\"#p1\" title=\"p1: picture\">.</a>"))
    }

    @Test func nothingIsMarkup() throws {
        let evil = "<script>alert(1)</script>\"'&\u{202E}x\u{202C}"
        var brief = FullBrief.brief
        brief.wordings[0].id = evil
        brief.wordings[0].carrier = evil
        brief.wordings[0].text = evil
        brief.wordings[0].cues = [evil: SourceSpan(start: 0, end: 10)]
        brief.unused[0].why = evil
        brief.palette = [evil]
        brief.style = evil
        brief.findings = [Diagnostic(.error, evil, evil, hint: evil)]
        let html = AnnotatedPage(brief: brief, prompt: try Prompt(name: evil, text: evil), name: evil).html
        #expect(!html.contains("<script") && !html.contains("\u{202E}"))
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"))
        #expect(html.contains("<i class=\"control\" title=\"changes the direction of text\">U+202E</i>"))
        #expect(html.contains("default-src 'none'"))
        #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("url("))
    }

    /// A plan may name any bytes: in the middle of a character, beyond the end, in the wrong order.
    @Test func spansOfAnybody() throws {
        var random = SplitMix(state: 3)
        let text = "甲乙\n丙<丁>\r\nשלום e\u{301} 👨‍👩‍👧\n"
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\r" }))
        for _ in 0..<300 {
            let wordings = (0..<8).map { index in
                wording("t\(index)", Int.random(in: -3...60, using: &random), Int.random(in: -3...60, using: &random))
            }
            let html = try page(text, Brief(wordings: wordings))
            let lines = try #require(
                html.split(separator: "<ol class=\"lines\">").last?.split(separator: "</ol>").first)
            let shown = lines.replacing(#/<a class="also[^>]*>[^<]*</a>/#.matchingSemantics(.unicodeScalar), with: "")
                .replacing("</li>\n", with: "\n").replacing(#/<[^>]*>/#.matchingSemantics(.unicodeScalar), with: "")
                .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            // The file's last line end begins no line.
            #expect("\n" + plain == shown, "\(shown.debugDescription)")
        }
    }

    @Test func unusedWordsSayWhy() throws {
        let html = try page(
            "no “X”",
            Brief(unused: [UnusedSpan(source: SourceSpan(start: 6, end: 7), text: "X", why: "it must not appear")]))
        #expect(html.contains("<a class=\"unused\" href=\"#u1\" title=\"not used: it must not appear\">X</a>"))
        #expect(html.contains("<span class=\"kind\">it must not appear</span>"))
    }

    @Test func manyAreCheap() throws {
        let text = String(repeating: "“甲”\n", count: 20_000)
        let wordings = (0..<20_000).map { wording("t\($0)", $0 * 10 + 3, $0 * 10 + 6) }
        let whole = SourceSpan(start: 0, end: 200_000)
        let unused = (0..<20_000).map { _ in UnusedSpan(source: whole, text: "", why: "") }
        #expect(try page(text, Brief(wordings: wordings, unused: unused)).utf8.count > 1_000_000)
    }
}

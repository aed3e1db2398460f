import HanmoBrief
import HanmoGraphics
import HanmoSource
import Testing

/// Markdown → wordings with parts. Sentences are made up.
@Suite struct MarkdownTests {
    private func brief(_ text: String) throws -> Brief {
        PromptReader().brief(from: try Prompt(name: "page.md", text: text))
    }

    /// `heading1 “…”`, one a wording.
    private func outline(_ text: String) throws -> [String] {
        try brief(text).wordings.map { wording in
            let part = wording.part
            let level = part?.level ?? 0
            let quotes = String(repeating: ">", count: part?.quotes ?? 0)
            let bullet = part?.bullet.map { " \($0.rawValue)" } ?? ""
            return "\(quotes)\(part?.sort.rawValue ?? "-")\(level > 0 ? "\(level)" : "")\(bullet) “\(wording.text)”"
        }
    }

    private func styles(_ text: String) throws -> [String] {
        let wording = try #require(try brief(text).wordings.first)
        let bytes = Array(wording.text.utf8)
        return ["“\(wording.text)”"]
            + wording.lettering.parts.map { part in
                let own = String(decoding: bytes[part.range], as: UTF8.self)
                let style = part.style
                let words: [String?] = [
                    style.weight?.rawValue, style.face?.rawValue, style.strike ? "strike" : nil,
                    style.underline ? "underline" : nil, style.position?.rawValue, style.color?.hexText, style.ruby,
                ]
                return "\(own): \(words.compactMap { $0 }.joined(separator: " "))"
            }
    }

    @Test func blocks() throws {
        #expect(
            try outline(
                """
                # 春游 #
                早上出发，
                中午到。

                第二站
                ---
                > 一句话
                > 还没完
                > > 里面一句
                ***
                ```swift
                let a = 1

                  let b = 2
                ```
                结尾
                """) == [
                    "heading1 “春游”", "paragraph “早上出发，中午到。”", "heading2 “第二站”", ">paragraph “一句话还没完”",
                    ">>paragraph “里面一句”", "code “let a = 1\n\n  let b = 2”", "paragraph “结尾”",
                ])
    }

    @Test func thematicBreakBelongsToWhatFollows() throws {
        let brief = try brief("前\n\n---\n\n后")
        #expect(brief.wordings.map { $0.part?.isAfterRule } == [false, true])
    }

    @Test func listsNestAndCount() throws {
        #expect(
            try outline(
                """
                - 面粉
                  - 高筋
                    续行
                - [x] 盐
                - [ ] 糖

                3. 揉面
                3. 醒面

                   再揉一次
                """) == [
                    "item1 dot “面粉”", "item2 dot “高筋续行”", "item1 done “盐”", "item1 open “糖”", "number1 “3.”",
                    "item1 “揉面”",
                    "number1 “4.”", "item1 “醒面”", "paragraph1 “再揉一次”",
                ])
    }

    @Test func twoColumnsNestBelowNumbers() throws {
        #expect(
            try outline("1. a\n  - b\n2. c") == [
                "number1 “1.”", "item1 “a”", "item2 dot “b”", "number1 “2.”", "item1 “c”",
            ])
    }

    @Test func tables() throws {
        let brief = try brief("| 品名 | 价 |\n|:--|--:|\n| 苹果\\|梨 | **3** |\n| 桃 |\n\n后")
        #expect(brief.wordings.map(\.text) == ["品名", "价", "苹果|梨", "3", "桃", "后"])
        let cells = brief.wordings.compactMap { $0.part?.cell }
        #expect(cells.map(\.row) == [0, 0, 1, 1, 2])
        #expect(cells.map(\.column) == [0, 1, 0, 1, 0])
        #expect(cells.map(\.alignment) == [.start, .end, .start, .end, .start])
    }

    @Test func emphasis() throws {
        #expect(try styles("他**很**高兴") == ["“他很高兴”", "很: bold"])
        #expect(try styles("读*《史记》*与~~《汉书》~~") == ["“读《史记》与《汉书》”", "《史记》: kai", "《汉书》: strike"])
        #expect(try styles("an *odd* `let x` word") == ["“an odd let x word”", "odd: serif", "let x: mono"])
        #expect(try styles("***both*** a_b_c 2*3*4") == ["“both a_b_c 234”", "both: serif", "both: bold", "3: serif"])
        #expect(try styles("**a *b* c**") == ["“a b c”", "a b c: bold", "b: serif"])
    }

    /// CommonMark's own rule would leave these as they are written.
    @Test func emphasisBesideChineseMarks() throws {
        #expect(try styles("**“你好。”**他说") == ["““你好。”他说”", "“你好。”: bold"])
        #expect(try styles("这是**重点：**后面") == ["“这是重点：后面”", "重点：: bold"])
        #expect(try styles("见**（附录）**一节") == ["“见（附录）一节”", "（附录）: bold"])
    }

    @Test func marksThatStay() throws {
        for text in [
            "5 * 3 * 2", "3~5 天", "**没有结尾", "a ~b~ c", "[不是链接] 而已", "第[1]条", "C:\\temp", "List<String> x",
            "1 < 2 & 3 > 2",
        ] {
            #expect(try brief(text).wordings.map(\.text) == [text])
        }
    }

    @Test func escapesAndEntities() throws {
        let text = "价 \\*八折\\* &lt;起&gt; &#x4E2D;&amp;&copy; &nope; &#1; \\n"
        let wording = try #require(try brief(text).wordings.first)
        #expect(wording.text == "价 *八折* <起> 中&© &nope; &#1; \\n")
        #expect(wording.source == SourceSpan(start: 0, end: text.utf8.count))
    }

    @Test func tags() throws {
        #expect(
            try styles("<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>好") == ["“汉字好”", "汉: hàn", "字: zì"])
        #expect(
            try styles("H<sub>2</sub>O m<sup>2</sup> <u>u</u> <span style=\"color: #0a0\">g</span>") == [
                "“H2O m2 u g”", "2: subscript", "2: superscript", "u: underline", "g: #00AA00",
            ])
        let brief = try brief("一<br>二<div>三</div><!-- 四 -->")
        #expect(brief.wordings.map(\.text) == ["一\n二三"])
        #expect(brief.unused.map(\.text) == ["<div>", "</div>", "<!-- 四 -->"])
    }

    @Test func linesJoinAsTheirScriptWants() throws {
        #expect(try outline("你好\n世界\nhello\nworld\n“引”\n文  \n末") == ["paragraph “你好世界 hello world “引”文\n末”"])
    }

    @Test func linksAreShownByTheirWords() throws {
        let brief = try brief("见[说明 **书**](https://a.example/x_(y) \"t\")和[索引][i]、<https://b.example>。\n\n[i]: /index")
        #expect(brief.wordings.map(\.text) == ["见说明 书和索引、https://b.example。"])
        #expect(brief.unused.map(\.text) == ["https://a.example/x_(y)", "[i]: /index"])
    }

    @Test func picturesAreWordsAndNeverFiles() throws {
        let brief = try brief("前\n\n![雨夜的*小巷*](../../etc/passwd)\n\n![](x.png)\n\n后")
        #expect(brief.wordings.map(\.text) == ["前", "后"])
        #expect(brief.pictures.map(\.description) == ["雨夜的小巷"])
        #expect(brief.pictures.first?.source == SourceSpan(start: 5, end: 43))
        // They are read as those of any prompt, with places in this one.
        let scene = try #require(brief.pictures.first?.scene)
        #expect(scene.weather == "rain" && scene.time == "night")
        #expect(scene.cues["weather"].map { SourceSpan(start: 5, end: 43).contains($0) } == true)
        #expect(brief.findings.map(\.code) == ["picture-not-read", "picture-not-read"])
        #expect(
            brief.findings[0].message == #"p1 is painted from its words "雨夜的小巷": "../../etc/passwd" is never opened"#)
        #expect(brief.findings.map(\.severity) == [.note, .warning])
    }

    @Test func spansAreTheSource() throws {
        let text = "---\ncanvas: 800x600\n---\n# 标题\n\n- 第一*项*\n> 引\n\n| a | b |\n|---|---|\n| c | d |\n"
        let prompt = try Prompt(name: "a.md", text: text)
        let brief = PromptReader().brief(from: prompt)
        #expect(brief.wordings.map { prompt.text(of: $0.source) } == ["标题", "第一*项*", "引", "a", "b", "c", "d"])
    }

    @Test func frontMatter() throws {
        let brief = try brief(
            "---\ncanvas: 1080x1440\nground: '#FFF8E7'\nkind: letter\nlanguage: zh-TW\nauthor: 某\n---\n正文")
        #expect(brief.canvas.width == 1080 && brief.canvas.height == 1440)
        #expect(brief.ground == "#FFF8E7")
        #expect(brief.kind == .letter)
        #expect(brief.language == "zh-Hant")
        #expect(brief.unused.map(\.text) == ["某"])
        #expect(brief.wordings.map(\.text) == ["正文"])
        let wrong = try self.brief("---\nkind: mural\ncanvas: huge\n---\n正文")
        #expect(
            wrong.findings.map(\.message) == [#"kind "mural" is not understood"#, #"canvas "huge" is not understood"#])
    }

    @Test func whatIsMarkdown() throws {
        func isMarkdown(_ text: String, name: String = "prompt.txt") throws -> Bool {
            PromptReader.isMarkdown(try Prompt(name: name, text: text))
        }
        #expect(try isMarkdown("只有一句", name: "a.md"))
        #expect(try isMarkdown("# 周报\n\n- 一\n- 二\n\n**完**"))
        #expect(try isMarkdown("---\ncanvas: A4\n---\n正文"))
        #expect(try !isMarkdown("一张海报，标题写着“春天”"))
        #expect(try !isMarkdown("# 海报要求\n- 标题：“春天”\n- 副标题：“来了”"))
        #expect(try !isMarkdown("A file. Its header reads: ```python\n# main.py\n```\nBelow: ```\n- a\n- b\n```"))
        #expect(try !isMarkdown("# 只有标题\n然后是说明"))
        #expect(try !isMarkdown("---\n第一格：猫\n---\n第二格"))
    }

    @Test func planKeepsTheStructure() throws {
        let brief = try brief("# 题\n\n1. 甲\n   - [ ] 乙\n\n> 引\n\n---\n\n| a |\n|:-:|\n| b |\n\n```\nc\n```")
        let plan = try PlanFile(reading: Array(PlanFile(brief: brief, prompt: nil).json.text().utf8))
        #expect(plan.brief.wordings.map(\.part) == brief.wordings.map(\.part))
    }
}

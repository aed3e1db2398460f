import HanmoBrief
import HanmoExplanation
import HanmoSource
import Testing

/// The tree as people read it.
@Suite struct BriefTreeTests {
    private func span(_ words: String, in text: String) throws -> SourceSpan {
        let range = try #require(text.firstRange(of: words))
        let start = text[..<range.lowerBound].utf8.count
        return SourceSpan(start: start, end: start + words.utf8.count)
    }

    private func example() throws -> (Brief, Prompt) {
        let text = "红纸，喜庆。\n左上角木牌写着“百年\n老店”，a sign: “Open”。不要“打折”。雪夜的街。"
        var picture = PictureWish(
            id: "p1", description: "雪夜的街", source: try span("雪夜的街", in: text))
        picture.scene.weather = "snow"
        picture.scene.cues = ["weather": try span("雪", in: text)]
        picture.scene.subjects = [
            SubjectWish(
                id: "s1", name: "老人", count: 2, attributes: ["红衣"], relation: "on", relatedTo: "s2",
                source: try span("街", in: text))
        ]
        let brief = Brief(
            mood: ["festive"], ground: "#B3261E",
            wordings: [
                Wording(
                    id: "t1", text: "百年\n老店", source: try span("百年\n老店", in: text), role: .title,
                    place: Place(.top, .left), size: .large, carrier: "木牌", carrierKind: "wooden-board",
                    cues: [
                        "place": try span("左上角", in: text), "carrier": try span("木牌", in: text),
                        "introducer": try span("写着", in: text),
                    ]),
                Wording(id: "t2", text: "Open", source: try span("Open", in: text), role: .soundEffect),
            ], pictures: [picture],
            panels: [
                PanelWish(number: 1, place: Place(.top, .left), description: "街", source: try span("街", in: text))
            ],
            cues: ["mood": try span("喜庆", in: text), "ground": try span("红纸", in: text)],
            unused: [UnusedSpan(source: try span("打折", in: text), text: "打折", why: "must not appear")])
        return (brief, try Prompt(text: text))
    }

    @Test func everythingWithItsWords() throws {
        let (brief, prompt) = try example()
        let text = BriefTree(brief: brief, prompt: prompt, width: 80).text()
        #expect(
            text == """
                page
                  kind      poster
                  canvas    2048 × 2048
                  language  zh-Hans
                  mood      festive  ← 喜庆
                  ground    #B3261E  ← 红纸

                panels 1
                  1   3:30  街
                      place  top-left

                texts 2
                  t1  2:9   title         “百年\\n老店”
                      place       top-left             ← 左上角
                      size        large
                      carrier     木牌 (wooden-board)  ← 木牌
                      introducer                       ← 写着
                  t2  3:14  sound-effect  “Open”
                      size  medium

                pictures 1
                  p1  3:27  雪夜的街
                      weather  snow                   ← 雪
                      s1       2 × 老人 (红衣) on s2  ← 街

                not used 1
                  3:23  “打折”  must not appear

                """, "\(text)")
    }

    @Test func coloursOnlyWhenAsked() throws {
        let (brief, prompt) = try example()
        let tree = BriefTree(brief: brief, prompt: prompt)
        #expect(!tree.text().unicodeScalars.contains("\u{1B}"))
        let colored = tree.text(colored: true)
        #expect(colored.contains("\u{1B}[32m喜庆\u{1B}[0m"))
        #expect(
            colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "").split(separator: "\n").count
                == tree.text().split(separator: "\n").count)
    }

    @Test func hostileWordsDoNotSteer() throws {
        let text = "x\u{202E}y\u{1B}[2Jz"
        var brief = FullBrief.brief
        brief.wordings[0].text = text
        brief.wordings[0].id = text
        brief.wordings[0].carrier = text
        brief.unused[0].why = text
        brief.wordings[0].cues = [text: SourceSpan(start: 0, end: 999_999), "place": SourceSpan(start: 4, end: 2)]
        brief.pictures[0].description = String(repeating: "长", count: 10_000)
        for tree in [
            BriefTree(brief: brief, prompt: nil), BriefTree(brief: brief, prompt: try Prompt(text: "短")),
        ] {
            let shown = tree.text()
            #expect(!shown.unicodeScalars.contains { $0 != "\n" && $0.steersText })
            #expect(shown.contains("x\\u{202e}y\\u{1b}[2Jz"))
            #expect(shown.count < 4_000)
        }
    }

    /// Ten thousand texts in one line: their columns are counted once.
    @Test func manyTextsAreCheap() throws {
        let text = String(repeating: "“甲”", count: 20_000)
        let prompt = try Prompt(text: text)
        let wordings = (0..<20_000).map { index in
            Wording(id: "t\(index + 1)", text: "甲", source: SourceSpan(start: index * 9 + 3, end: index * 9 + 6))
        }
        let tree = BriefTree(brief: Brief(wordings: wordings), prompt: prompt).text()
        #expect(tree.contains("t20000  1:59999"))
    }

    @Test func aComicIsToldByItsPanels() throws {
        let text = "# 雨\n角色：\n阿明：男孩\n## 第1页 (1-1)\n格1 [远景, 大格] 街道\n阿明（小声）：嘘\n格2\n旁白：完\n## 第2页\n格1 街道"
        let prompt = try Prompt(text: text)
        let brief = PromptReader().brief(from: prompt)
        #expect(
            BriefTree(brief: brief, prompt: prompt, width: 80).text() == """
                page
                  kind      comic
                  canvas    2048 × 2048
                  language  zh-Hans

                cast 1
                  c1  3:1  阿明 (男孩)

                texts 1
                  t1  1:3  title  “雨”
                      size  large

                page 1: panels 2
                  tiers  1-1  ← 第1页 (1-1)
                  1  5:1  街道
                     shot     wide
                     extent   large
                     setting  street  ← 街道
                     s1       街道    ← 街道
                     t2  6:8  speech  “嘘”
                         size     medium
                         speaker  阿明     ← 阿明
                         balloon  whisper  ← 小声
                  2  7:1
                     t3  8:4  narration  “完”
                         role  narration  ← 旁白
                         size  medium

                page 2: panels 1
                  3  10:1  街道
                     setting  street  ← 街道
                     s1       街道    ← 街道

                """)
    }
}

import HanmoBrief
import HanmoSource
import Testing

/// Comics that are asked for in words: panels with heads, panels that are only counted, stories.
@Suite struct ComicPromptTests {
    private func read(_ text: String) throws -> Brief {
        let brief = PromptReader().brief(from: try Prompt(name: "prompt.txt", text: text))
        #expect(brief.kind == .comic)
        return brief
    }

    /// Each text with its panel and speaker.
    private func lines(_ brief: Brief) -> [String] {
        brief.wordings.map { "\($0.panel.map(String.init) ?? "–") \($0.speaker ?? "–"): \($0.text)" }
    }

    @Test func aStoryIsCutBetweenItsSentences() throws {
        let brief = try read("画一个三格漫画讲这个故事：早上，小明出门说：“要迟到了！”公交车刚开走。他叹气道：“又来……”下午，老师生气地说：“第几次了？”")
        #expect(lines(brief) == ["1 小明: 要迟到了！", "2 小明: 又来……", "3 老师: 第几次了？"])
        #expect(brief.wordings[2].emotion == "angry")
        #expect(brief.panels.map(\.number) == [1, 2, 3])
        #expect(brief.panels[0].description.contains("公交车刚开走"))
        #expect(brief.pictures.map(\.panel) == [nil, 1, 2, 3])
    }

    @Test func whatTheFirstSentenceSaysIsInTheFirstPanel() throws {
        let brief = try read("四格漫画，水彩风格，公园里，小女孩问：“花为什么会开？”爷爷说：“因为春天来了。”小女孩说：“真好！”爷爷大笑：“哈哈！”")
        #expect(lines(brief) == ["1 小女孩: 花为什么会开？", "2 爷爷: 因为春天来了。", "3 小女孩: 真好！", "4 爷爷: 哈哈！"])
    }

    @Test func anEnglishStoryIsCutToo() throws {
        let brief = try read(
            """
            A six-panel comic about a lighthouse. Title "The Keeper". A storm rises over the sea. Old Ned climbs the \
            stairs. "Not tonight," he mutters. The lamp goes out. A ship appears. Mia shouts, "Light it by hand!" The beam \
            sweeps the waves. "We made it," Ned whispered. No other text.
            """)
        #expect(brief.panels.count == 6)
        #expect(
            lines(brief) == [
                "– –: The Keeper", "3 Old Ned: Not tonight,", "5 Mia: Light it by hand!", "6 Ned: We made it,",
            ])
        #expect(brief.wordings.map(\.balloon) == [nil, .whisper, .shout, .whisper])
        #expect(brief.panels[0].description == "A storm rises over the sea.")
    }

    @Test func paragraphsArePanels() throws {
        let brief = try read("水墨风漫画，从右到左阅读。\n\n小和尚说：“挑满三缸。”\n\n狐狸小声说：“水里有月亮。”\n\n傍晚。旁白：“一轮明月。”")
        #expect(lines(brief) == ["1 小和尚: 挑满三缸。", "2 狐狸: 水里有月亮。", "3 –: 一轮明月。"])
        #expect(brief.comic.direction == .rightToLeft && brief.wordings[1].balloon == .whisper)
    }

    @Test func whoSpeaksAgainGetsAPanel() throws {
        let brief = try read("一则漫画。小猫说：“饿。”小狗说：“我也饿。”小猫说：“去厨房？”")
        #expect(lines(brief) == ["1 小猫: 饿。", "1 小狗: 我也饿。", "2 小猫: 去厨房？"])
    }

    @Test(arguments: [
        ("2×3 漫画", 6), ("六格漫画", 6), ("12格漫画", 12), ("九宫格漫画", 9), ("A comic story with five panels", 5),
        ("An eight-panel comic", 8), ("十二格漫画", 12), ("三幅漫画", 3),
    ])
    func panelsAreCounted(head: String, count: Int) throws {
        let brief = try read("\(head)。甲说：“一。”乙说：“二。”")
        #expect(brief.panels.map(\.number) == Array(1...count))
        #expect(brief.wordings.map(\.panel) == [1, 2])
    }

    @Test func placesOfTextsArePlacesOfPanels() throws {
        let brief = try read("四格漫画。顶部居中标题“雨”。左侧中部的气泡写着“甲”，右侧中部的气泡写着“乙”，右下角的气泡写着“丙”。")
        #expect(lines(brief).map { $0.prefix(2) } == ["– ", "1 ", "2 ", "4 "])
        #expect(
            brief.panels.map(\.place?.description) == ["middle-left", "middle-right", "bottom-center", "bottom-right"])
    }

    @Test func headsOfManyShapes() throws {
        let brief = try read(
            """
            A comic. Panel 1 (bottom-left, close-up): Rook whispers "Listen." In the second panel, speed lines, "SNAP!" as a \
            sound effect. In the last panel, a splash page, Mara screams angrily: "Run!"
            """)
        #expect(lines(brief) == ["1 Rook: Listen.", "2 –: SNAP!", "3 Mara: Run!"])
        #expect(brief.panels[0].place == Place(.bottom, .left) && brief.panels[0].shot == "close-up")
        #expect(brief.panels[1].effects == ["speed-lines"] && brief.panels[2].extent == .splash)
        #expect(brief.wordings[2].balloon == .shout && brief.wordings[2].emotion == "angry")
        let chinese = try read("漫画。格1：小猫说“早”。画面二：小狗说“晚”。最后一格：旁白“完”。")
        #expect(chinese.wordings.map(\.panel) == [1, 2, 3])
    }

    @Test func everyTextIsInAPanelOnce() throws {
        for count in 1...40 {
            let story = (1...count).map { "甲走到第\($0)站。甲说：“\($0)”。" }.joined()
            let brief = try read("\(count % 9 + 2)格漫画。" + story)
            #expect(brief.wordings.map(\.text) == (1...count).map(String.init))
            let panels = brief.wordings.map { $0.panel ?? 0 }
            #expect(panels == panels.sorted() && panels.allSatisfy { (1...brief.panels.count).contains($0) })
        }
    }
}

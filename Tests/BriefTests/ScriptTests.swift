import Foundation
import HanmoBrief
import HanmoSource
import Testing

/// Scripts of comics: what each line becomes.
@Suite struct ScriptTests {
    private func read(_ text: String) throws -> (brief: Brief, prompt: Prompt) {
        let prompt = try Prompt(name: "script.txt", text: text)
        #expect(PromptReader.isScript(prompt), "not seen as a script")
        return (PromptReader().brief(from: prompt), prompt)
    }

    private let chinese = """
        # 雨夜书店
        风格：水彩
        画幅：A4 竖版
        方向：从右到左

        角色：
        阿明：十二岁男孩，短黑发，红色外套
        店主：白发老爷爷，戴圆框眼镜

        ## 第1页 (2-1)
        格1 [远景, 雨夜, 街道, 大格] 阿明撑伞走过书店
        旁白：那年秋天。
        音效：轰隆
        格2 [特写，集中线]
        店主（惊讶）：“台词？” “还有一句。”
        阿明（心想）：他怎么
          知道的
        格3
        阿明（画外）：「我在这儿」
        ## 第2页
        格1 [出血]
        广播：本店打烊了。
        店主和阿明：再见！
        """

    @Test func readsEveryField() throws {
        let (brief, prompt) = try read(chinese)
        #expect(brief.kind == .comic && brief.language == "zh-Hans" && brief.style == "watercolour")
        #expect(brief.canvas.width == 2480 && brief.canvas.height == 3508)
        #expect(brief.comic.direction == .rightToLeft)
        #expect(brief.comic.pages == [ComicPageWish(number: 1, tiers: [2, 1], source: brief.comic.pages[0].source)])
        #expect(prompt.text(of: brief.comic.pages[0].source) == "第1页 (2-1)")
        #expect(brief.panels.map(\.number) == [1, 2, 3, 4] && brief.panels.map(\.page) == [1, 1, 1, 2])
        #expect(brief.panels[0].shot == "wide" && brief.panels[0].extent == .large)
        #expect(brief.panels[0].description == "雨夜，街道，阿明撑伞走过书店")
        #expect(brief.panels[1].shot == "close-up" && brief.panels[1].effects == ["focus-lines"])
        #expect(brief.panels[3].frame == .bleed)
        let picture = try #require(brief.pictures.first { $0.panel == 1 })
        #expect(picture.scene.time == "night" && picture.scene.weather == "rain" && picture.scene.setting == "street")
        #expect(brief.pictures.allSatisfy { $0.panel != nil }, "settings are no picture")
        #expect(brief.findings.isEmpty && brief.unused.isEmpty)
    }

    @Test func readsWhoSaysWhatAndHow() throws {
        let (brief, prompt) = try read(chinese)
        let lines = brief.wordings.map { wording in
            [
                wording.text, wording.role.rawValue, wording.speaker ?? "–", wording.balloon?.rawValue ?? "–",
                wording.emotion ?? "–", wording.panel.map(String.init) ?? "–",
            ].joined(separator: " | ")
        }
        #expect(
            lines == [
                "雨夜书店 | title | – | – | – | –", "那年秋天。 | narration | – | – | – | 1",
                "轰隆 | sound-effect | – | – | – | 1", "台词？ | speech | 店主 | – | surprised | 2",
                "还有一句。 | speech | 店主 | joined | surprised | 2", "他怎么\n知道的 | thought | 阿明 | – | – | 2",
                "我在这儿 | speech | 阿明 | off-panel | – | 3", "本店打烊了。 | speech | 广播 | electronic | – | 4",
                "再见！ | speech | 店主和阿明 | – | – | 4",
            ])
        #expect(brief.wordings.map(\.id) == (1...9).map { "t\($0)" })
        #expect(prompt.text(of: brief.wordings[3].source) == "台词？")
        #expect(brief.wordings[3].cues["emotion"].map(prompt.text) == "惊讶")
        #expect(brief.wordings[3].cues["speaker"].map(prompt.text) == "店主")
        #expect(brief.wordings[6].cues["balloon"].map(prompt.text) == "画外")
    }

    @Test func readsTheCast() throws {
        let cast = try read(chinese).brief.comic.cast
        #expect(cast.map(\.name) == ["阿明", "店主"] && cast.map(\.id) == ["c1", "c2"])
        #expect(cast[0].attributes == ["十二岁男孩", "短黑发", "红色外套"])
        #expect(cast[0].kind == "boy" && cast[0].looks.clothes == "coat" && cast[0].looks.color != nil)
        #expect(cast[1].looks.wears == ["glasses"] && cast[1].looks.hairColor == "#E8E6E0")
    }

    @Test func readsEnglish() throws {
        let (brief, _) = try read(
            """
            Title: The Last Bus
            Cast: Mia (a girl with blonde hair), Tom (an old man)
            Style: flat

            PAGE ONE (1-2)
            Panel 1 [wide, night, street]: Rain over an empty bus stop.
            CAPTION: 11:58 p.m.
            Panel 2 [medium, inset]
            MIA (whisper): Is this seat
                taken: yes or no?
            TOM (angry, loudly): "No!"
            + Sit down.
            SFX: HISSS
            Panel 3
            Mia shouts: "The end" is near.
            """)
        #expect(brief.language == "en" && brief.style == "flat" && brief.comic.pages.map(\.tiers) == [[1, 2]])
        #expect(brief.panels.map(\.shot) == ["wide", "medium", nil] && brief.panels[1].frame == .inset)
        #expect(
            brief.wordings.map(\.text) == [
                "The Last Bus", "11:58 p.m.", "Is this seat\ntaken: yes or no?", "No!", "Sit down.", "HISSS",
                "\"The end\" is near.",
            ])
        #expect(brief.wordings.map(\.speaker) == [nil, nil, "Mia", "Tom", "Tom", nil, "Mia"])
        #expect(
            brief.wordings.map(\.balloon) == [nil, .caption, .whisper, .shout, .joined, nil, .shout])
        #expect(brief.wordings[3].emotion == "angry" && brief.wordings[5].size == .large)
        #expect(brief.findings.isEmpty, "\(brief.findings.map(\.message))")
    }

    @Test func quotesThatArePartOfTheLineStay() throws {
        let (brief, _) = try read(
            """
            四格漫画
            格1
            甲：“卷王”这个词真讨厌。
            乙：他说“不行”就走了
            丙：“外‘里’“更里”末”
            丁：“两行
            的台词”
            戊：（小声）嘘
            己：（三年后）
            """)
        #expect(
            brief.wordings.map(\.text) == [
                "“卷王”这个词真讨厌。", "他说“不行”就走了", "外‘里’“更里”末", "两行\n的台词", "嘘", "（三年后）",
            ])
        #expect(brief.wordings.map(\.speaker) == ["甲", "乙", "丙", "丁", "戊", "己"])
        #expect(brief.wordings[4].balloon == .whisper)
    }

    @Test func listsOfFieldsAreRead() throws {
        let (brief, _) = try read(
            """
            # 四格漫画：小铁的一天
            **第一格**
            - 画面：小铁坐在桌前
            - 对白：小铁：“又要写作业了！”
            - 旁白：无
            **第二格**（近景）
            - 台词：“写完了。”
            - 【小铁】：唉
            - 小铁[惊讶]：啊？
            """)
        #expect(brief.wordings.map(\.text) == ["小铁的一天", "又要写作业了！", "写完了。", "唉", "啊？"])
        #expect(brief.wordings.map(\.speaker) == [nil, "小铁", nil, "小铁", "小铁"])
        #expect(brief.wordings[4].emotion == "surprised" && brief.wordings[2].role == .speech)
        #expect(brief.panels.map(\.description) == ["小铁坐在桌前", ""] && brief.panels[1].shot == "close-up")
        #expect(brief.unused.map(\.why) == ["it says that there is none"])
    }

    /// What the documentation shows is read without a remark.
    @Test func documentedExamplesAreFaultless() throws {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Hanmo/Hanmo.docc/Comics.md")
        let parts = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n```\n")
        let scripts = parts.filter { $0.contains("格1 [") || $0.contains("Panel 1 [") }.filter { !$0.contains("ebnf") }
        #expect(scripts.count == 2)
        for script in scripts {
            let (brief, _) = try read(script)
            #expect(brief.findings.isEmpty && brief.unused.isEmpty, "\(brief.findings.map(\.message))")
            #expect(brief.wordings.count >= 6)
        }
    }

    @Test func proseAroundTheScriptIsRead() throws {
        let (brief, _) = try read(
            """
            画一个四格漫画，黑白漫画风格，16:9，标题写着“小铁的一天”。
            第一格：小铁坐在桌前，墙上的牌子写着“安静”。
            小铁：早上好
            第二格：小铁跳起来大喊：“开饭啦！”
            小铁（挥手）：再见
            """)
        #expect(brief.style == "manga" && brief.canvas.width == 2048 && brief.canvas.height == 1152)
        #expect(brief.wordings.map(\.text) == ["小铁的一天", "安静", "早上好", "开饭啦！", "再见"])
        #expect(brief.wordings.map(\.panel) == [nil, 1, 1, 2, 2])
        #expect(brief.wordings[0].role == .title)
        #expect(brief.panels[1].description.contains("小铁挥手"))
    }

    @Test func textsBeforeAPagesFirstPanelBelongToIt() throws {
        let (brief, _) = try read("# 甲\n## 第1页 (1-1)\n夜里\n旁白：开始\n格1 街道\n格2\n旁白：完\n## 第2页\n旁白：没有格子")
        #expect(brief.wordings.map(\.panel) == [nil, 1, 2, 3])
        #expect(brief.panels.map(\.page) == [1, 1, 2])
        #expect(brief.panels[0].description == "夜里，街道")
    }

    @Test func formatsAndWaysOfReading() throws {
        func comic(_ head: String) throws -> ComicWish {
            try read("\(head)\n格1 街道\n旁白：一\n格2\n旁白：二").brief.comic
        }
        #expect(try comic("格式：四格").format == .strip)
        #expect(try comic("格式：条漫").format == .webtoon)
        #expect(try comic("画一部条漫").format == .webtoon)
        #expect(try comic("Format: page").format == .page)
        #expect(try comic("四格漫画").format == nil)
        #expect(try comic("Direction: right to left").direction == .rightToLeft)
        #expect(try comic("## 第1页 从右到左").direction == .rightToLeft)
        #expect(try comic("## 第1页 (2×3)").pages.map(\.tiers) == [[3, 3]])
    }

    @Test(arguments: [
        "四格漫画，黑白线条。\n第一格：小猫看着鱼缸，心想：“好香啊。”\n第二格：主人大喊：“不许动！”",
        "Conference schedule.\nPanel 1: The future of type\nModerator: Jane Doe\nPanel 2: Ink",
        "一张海报，写着“第一格：风格”。\n时间：周五", "# Notes\n\nPanel 3 is broken.\n\nTom: fix it", "格物致知",
        "海报\n标题：“春”\n格调：雅致",
    ])
    func otherPromptsAreNone(text: String) throws {
        #expect(!PromptReader.isScript(try Prompt(name: "prompt.txt", text: text)))
    }

    @Test func longLinesAndManyBalloonsAreFine() throws {
        let long = String(repeating: "长", count: 2_000)
        let many = (1...30).map { "甲：第\($0)句" }.joined(separator: "\n")
        let (brief, _) = try read("四格漫画\n格1\n甲：\(long)\n格2\n\(many)")
        #expect(brief.wordings.count == 31 && brief.wordings[0].text == long)
        #expect(brief.wordings.dropFirst().allSatisfy { $0.panel == 2 })
        #expect(brief.findings.isEmpty)
    }
}

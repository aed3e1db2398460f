import HanmoBrief
import HanmoGraphics
import HanmoSource
import Testing

/// What the words around a text make of it.
@Suite struct BindingTests {
    private func brief(_ text: String) throws -> Brief { BriefReader().brief(from: try Prompt(text: text)) }

    @Test(arguments: [
        ("以“海”为主题的海报，写着“听潮”", "海", "it names the theme"),
        ("名为“白鹭”的书店，招牌写着“买书”", "白鹭", "it names something in the description"),
        ("写着“早安”，画风模仿“旧课本”", "旧课本", "it names a style to follow"),
        ("写着“早安”（意为“good morning”）", "good morning", "it explains the text before it"),
        ("写着“早安”，不要出现“晚安”", "晚安", "the prompt says that it must not appear"),
        (
            "A poster reads \"Dawn\". The word \"Dawn\" glows.", "Dawn",
            "it is part of a text above, which is styled there"
        ),
        ("写着“早安”。一只猫望着“早安”。", "早安", "it repeats a text above"),
    ])
    func quotesThatAreNotDrawn(prompt: String, text: String, why: String) throws {
        let brief = try brief(prompt)
        #expect(brief.wordings.count == 1)
        #expect(brief.unused.contains { $0.text == text && $0.why == why })
    }

    @Test func partsAreStyled() throws {
        let brief = try brief("写着“满 100 减 30”，其中“30”用红色粗体，把“100”加下划线。")
        let wording = try #require(brief.wordings.first)
        #expect(brief.wordings.count == 1)
        #expect(wording.lettering.parts.map(\.range) == [12..<14, 4..<7])
        #expect(wording.lettering.parts[0].style.weight == .bold)
        #expect(wording.lettering.parts[0].style.color == Color("#C42B1C"))
        #expect(wording.lettering.parts[1].style.underline)
    }

    @Test func listsInheritAndSpread() throws {
        let list = try brief("顶部的横幅从左到右用红字写着“甲”、“乙”、“丙”").wordings
        #expect(list.map { $0.place?.description } == ["top-left", "top-center", "top-right"])
        #expect(Set(list.map(\.carrierKind)) == ["cloth-banner"])
        #expect(Set(list.map(\.color)) == ["#C42B1C"])
        let rows = try brief("右侧自上而下依次写着“甲”“乙”").wordings
        #expect(rows.map { $0.place?.description } == ["top-right", "bottom-right"])
        let grid = try brief("三行两列的格子里写着“1”、“2”、“3”、“4”、“5”、“6”").wordings
        #expect(grid.map { $0.place?.description }.first == "top-left")
        #expect(grid.map { $0.place?.description }.last == "bottom-right")
    }

    @Test func relationsFollowTheTextBefore() throws {
        let chain = try brief("左上角写着“甲”，其下方写着“乙”，再往下写着“丙”，版面另一侧写着“丁”").wordings
        #expect(chain.map { $0.place?.description } == ["top-left", "top-left", "top-left", "top-right"])
        let beside = try brief("At the top left a label reads \"A\". Next to it, small text reads \"B\".").wordings
        #expect(beside.map { $0.place?.description } == ["top-left", "top-center"])
        let thing = try brief("右下角的头像写着“甲”，头像下方写着“乙”").wordings
        #expect(thing[1].place?.description == "bottom-right")
    }

    @Test func contradictionsAreReported() throws {
        let brief = try brief("左上角到右下角的斜幅写着“甲”")
        #expect(brief.findings.contains { $0.code == "contradictory-place" })
        let panels = try self.brief("第一格（右上角）小明：“早” 第二格（右上角）小红：“嗯”")
        #expect(panels.findings.contains { $0.code == "contradictory-place" })
        #expect(panels.wordings[0].place != panels.wordings[1].place)
    }

    @Test func couplets() throws {
        let wordings = try brief("门上贴着对联，上联“山高月小”，下联“水落石出”，横批“江山如画”").wordings
        #expect(wordings.map { $0.place?.description } == ["middle-right", "middle-left", "top-center"])
        #expect(wordings.map(\.vertical) == [true, true, nil])
    }

    @Test func sealsAndSignatures() throws {
        let wordings = try brief("竖排写着“独坐幽篁里”，落款“丙午春”，钤印“听雨”").wordings
        #expect(wordings.map(\.role) == [.body, .signature, .seal])
    }

    @Test(arguments: [
        ("小明：“走！”", "小明"), ("老船长喊道：“靠岸！”", "老船长"), ("“靠岸！”老船长笑道。", "老船长"), ("\"Land!\" shouted Mira.", "Mira"),
        ("Mira whispered, \"Land.\"", "Mira"),
        ("A speech bubble connected to Captain Roe reads \"Land!\"", "Captain Roe"),
    ])
    func speakers(prompt: String, speaker: String) throws {
        let wording = try #require(try brief(prompt).wordings.first)
        #expect(wording.speaker == speaker)
        #expect(wording.role == .speech)
    }

    @Test func pronounsAreWhoWasNamedLast() throws {
        let brief = try brief("阿岚说：“下雨了。”她又说：“带伞。”")
        #expect(brief.wordings.map(\.speaker) == ["阿岚", "阿岚"])
    }

    @Test func voicesWithoutASpeaker() throws {
        let wordings = try brief("旁白：“那年夏天。” 音效：“咚！” 小南心想：“糟了。”").wordings
        #expect(wordings.map(\.role) == [.narration, .soundEffect, .thought])
    }

    @Test func theBearerMayFollow() throws {
        let wordings = try brief("挂着“茶”字样的木招牌，贴着“售罄”标识的玻璃门").wordings
        #expect(wordings.map(\.carrierKind) == ["wood-plank", "glass-decal"])
        #expect(wordings[0].material == "wood")
    }

    @Test func letteringWords() throws {
        let wording = try #require(try brief("招牌上以奶白色手绘楷体大字写着“山货”，黑色描边，带投影效果").wordings.first)
        #expect(wording.color == "#F6EEDC")
        #expect(wording.face == .kai)
        #expect(wording.size == .large)
        #expect(wording.lettering.outline?.color == Color("#1A1A1A"))
        #expect(wording.lettering.shadow != nil)
    }

    @Test func effectsOfLetters() throws {
        let wordings = try brief("烫金字写着“福”。弧形排列的字写着“开业大吉”。渐变文字写着“夏”。竖排写着“静”。").wordings
        #expect(wordings[0].color == "#C9A14A")
        #expect(wordings[1].lettering.course == .arc(degrees: 90))
        #expect(wordings[2].lettering.fill != nil)
        #expect(wordings[3].vertical == true)
    }

    @Test(arguments: [("字号 160 像素写着“清”", 160.0), ("36px 的正文写着“清”", 36), ("A4，以 24pt 写着“清”", 100)])
    func sizesInNumbers(prompt: String, size: Double) throws {
        #expect(try brief(prompt).wordings.first?.lettering.size == size)
    }

    @Test func unusedWordsOfLayoutAreListed() throws {
        let brief = try brief("海报写着“晴”，字体小号改为大号，不要水印。")
        #expect(brief.unused.contains { $0.text == "不要水印" })
    }

    /// 居中 after a title is about its line: the title heads the page, and what is said after it in numbers counts too.
    @Test func aCentredTitleHeadsThePage() throws {
        let long = String(repeating: "此地有崇山峻岭，", count: 24)
        let text = "一张海报。标题写着“春山”，居中，字号 160 像素，楷体。标题下方写着“\(long)”。"
        let texts = try BriefReader().brief(from: Prompt(text: text)).wordings
        #expect(texts.map { $0.place?.description } == ["top-center", "middle-center"])
        #expect(texts[0].lettering.size == 160 && texts[0].face == .kai)
        let alone = try BriefReader().brief(from: Prompt(text: "红纸，标题写着“福”，居中。")).wordings
        #expect(alone.map { $0.place?.description } == ["middle-center"])
    }
}

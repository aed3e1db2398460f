import HanmoBrief
import HanmoSource
import Testing

@Suite struct BriefReaderTests {
    private func brief(_ text: String) throws -> Brief { BriefReader().brief(from: try Prompt(text: text)) }

    private func texts(_ text: String) throws -> [String] { try brief(text).wordings.map(\.text) }

    @Test func everyKindOfQuote() throws {
        #expect(try texts("门上写着“开门大吉”。") == ["开门大吉"])
        #expect(try texts("门上写着\"开门大吉\"") == ["开门大吉"])
        #expect(try texts("門上寫着「開門大吉」") == ["開門大吉"])
        #expect(try texts("A sign reads \"OPEN LATE\" tonight") == ["OPEN LATE"])
        #expect(try texts("The file reads: ```swift\nlet a = 1\nlet b = 2\n```\n") == ["let a = 1\nlet b = 2"])
    }

    @Test func nestedQuotesOfOneKindStay() throws {
        #expect(try texts("信上写着：“他说“好”，走了。”") == ["他说“好”，走了。"])
        #expect(try texts("柜台旁写着：\"凭票\"换货\"，过期不候\"") == ["凭票\"换货\"，过期不候"])
    }

    @Test func severalQuotesInOneParagraph() throws {
        #expect(try texts("左边写着\"春\"，右边写着\"秋\"。") == ["春", "秋"])
        #expect(try texts("依次写着：\"甲\"、\"乙\"、\"丙\"") == ["甲", "乙", "丙"])
    }

    @Test func apostrophesAreNotQuotes() throws {
        #expect(try texts("It's the baker's door. A sign says \"We don't sleep\"") == ["We don't sleep"])
    }

    @Test func undelimitedTextRunsToTheParagraphsEnd() throws {
        #expect(try texts("一家书店。\n\n底部横条上写着：新书到店 | 全场八折\n\n远处有山。") == ["新书到店 | 全场八折"])
    }

    @Test func unbalancedQuoteIsTakenToTheParagraphsEndAndReported() throws {
        let brief = try brief("墙上写着“春眠不觉晓\n\n远山。")
        #expect(brief.wordings.map(\.text) == ["春眠不觉晓"])
        #expect(brief.findings.map(\.code) == ["unbalanced-quote"])
    }

    @Test func whiteSpaceIsContent() throws {
        #expect(try texts("小票写着：\"茶   ¥8\n面   ¥12\"") == ["茶   ¥8\n面   ¥12"])
        #expect(try texts("写着：\"上\\n下\"") == ["上\n下"])
    }

    @Test func spansAreExact() throws {
        let prompt = try Prompt(text: "海报顶部写着“夏日”，底部写着“清风”。")
        for wording in BriefReader().brief(from: prompt).wordings {
            #expect(prompt.text(of: wording.source) == wording.text)
        }
    }

    @Test(arguments: [
        ("左上角写着“甲”", "top-left"), ("页面右下角写着“甲”", "bottom-right"), ("画面中央写着“甲”", "middle-center"),
        ("左侧中部写着“甲”", "middle-left"), ("顶部居中的横幅写着“甲”", "top-center"), ("底部写着“甲”", "bottom-center"),
        ("At the top left a sign reads \"A\"", "top-left"), ("In the lower right corner it says \"A\"", "bottom-right"),
        ("Centered in the middle section it reads \"A\"", "middle-center"), ("其下方，版面左上角处写着“甲”", "top-left"),
    ])
    func places(_ prompt: String, _ place: String) throws {
        #expect(try brief(prompt).wordings.first?.place?.description == place)
    }

    @Test func relativePlaceRepeatsTheOneBefore() throws {
        let wordings = try brief("右上角写着“甲”\n\n其下方以小字写着“乙”").wordings
        #expect(wordings.map { $0.place?.description } == ["top-right", "top-right"])
        #expect(wordings[1].size == .small)
    }

    @Test func lookFromCues() throws {
        let wording = try #require(try brief("招牌上以金色楷体大字写着“百年老店”").wordings.first)
        #expect(wording.size == .large)
        #expect(wording.face == .kai)
        #expect(wording.color == "#C9A14A")
        #expect(wording.carrier == "招牌")
    }

    @Test func negativesAreNotDrawnButListed() throws {
        let brief = try brief("写着“甲”，不要出现“乙”。")
        #expect(brief.wordings.map(\.text) == ["甲"])
        #expect(brief.unused.map(\.text) == ["乙"])
    }

    @Test func speakersAndPanels() throws {
        let brief = try brief("第一格，小明：“早！”\n\n第二格，老人说道：“你好。”")
        #expect(brief.wordings.map(\.speaker) == ["小明", "老人"])
        #expect(brief.wordings.map(\.panel) == [1, 2])
    }

    @Test func canvas() throws {
        #expect(try brief("一张16:9的海报").canvas.height == 1152)
        #expect(try brief("尺寸 800×600 的海报").canvas.width == 800)
        #expect(try brief("营业到 7:30").canvas.width == nil)
        #expect(try brief("A4 竖版").canvas.width == 2480)
    }

    @Test func languages() throws {
        #expect(try brief("一張海報寫著“開門”").language == "zh-Hant")
        #expect(try brief("一张海报写着“开门”").language == "zh-Hans")
        #expect(try brief("A poster that reads \"Open\"").language == "en")
        #expect(try brief("「いらっしゃいませ」と書いてあるポスター").language == "ja")
    }

    @Test func calligraphyIsRecognised() throws {
        let poem = "床前明月光，疑是地上霜。举头望明月，低头思故乡。"
        #expect(try brief("一幅水墨画，用小楷自右向左写着“\(poem)”").kind == .calligraphy)
    }

    @Test func aPictureAlone() throws {
        let brief = try brief("a quiet mountain lake at dawn")
        #expect(brief.wordings.isEmpty)
        #expect(brief.pictures.count == 1)
    }

    @Test func linearTime() throws {
        let text = String(repeating: "“甲” \"乙\" '丙' 左上 ", count: 8_000)
        let brief = try brief(text)
        #expect(brief.wordings.count + brief.unused.count >= 8_000)
    }
}

@Suite struct GroundTests {
    @Test(
        arguments: [
            ("红纸，写着“福”", "#B3261E"), ("米白底，标题写着“福”", "#F5EFE0"),
            ("A poster on a white background reads \"Joy\".", "#FFFFFF"),
            ("写着“福”，蓝色的海", nil),
        ] as [(String, String?)]) func groundIsReadAndNotGivenToTheText(text: String, ground: String?) throws
    {
        let brief = BriefReader().brief(from: try Prompt(name: "p", text: text))
        #expect(brief.ground == ground)
        #expect(brief.wordings.first?.color == nil)
    }
}

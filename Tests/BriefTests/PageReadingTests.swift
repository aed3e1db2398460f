import HanmoBrief
import HanmoSource
import Testing

/// What a prompt says of the page as a whole, and of its picture.
@Suite struct PageReadingTests {
    private func brief(_ text: String) throws -> Brief { BriefReader().brief(from: try Prompt(text: text)) }

    @Test(
        arguments: [
            ("--ar 3:4 海报", 1536, 2048), ("比例 2:3 的图", 1364, 2048), ("800 px wide banner", 800, nil),
            ("1080×1920 的海报", 1080, 1920),
            ("公众号封面，蓝色", 900, 383), ("A4 横版表格", 3508, 2480), ("4K 16:9 壁纸", 4096, 2304), ("横版海报", 2048, 1536),
            ("poster, 18 by 24 inches", 1536, 2048), ("比赛 3:2 击败对手", nil, nil),
        ] as [(String, Int?, Int?)]) func canvases(prompt: String, width: Int?, height: Int?) throws
    {
        let canvas = try brief(prompt).canvas
        #expect(canvas.width == width)
        #expect(canvas.height == height)
        #expect((canvas.source != nil) == (width != nil))
    }

    @Test(arguments: [
        ("一张日文海报写着“雨”", "ja"), ("港式茶餐厅，写着“奶茶”", "zh-HK"), ("繁体中文，写着“书”", "zh-Hant"), ("韩文海报写着“비”", "ko"),
    ])
    func languages(prompt: String, language: String) throws { #expect(try brief(prompt).language == language) }

    @Test func colours() throws {
        let brief = try brief("月白底的海报，主色调为青绿与金，点缀朱砂，写着“山”")
        #expect(brief.ground == "#EEF3F6")
        #expect(brief.palette == ["#1F7A78", "#C9A14A", "#C8371F"])
        #expect(try self.brief("海报背景是深蓝色，写着“山”").ground == "#17375E")
        #expect(try self.brief("White on navy, the sign says \"Ski\"").ground == "#17375E")
    }

    @Test func coloursThatAPageIsIn() throws {
        let poster = try brief("A poster in sage green and dusty rose, the title \"Slow\" in terracotta.")
        #expect(poster.palette == ["#7C8B5A", "#C9A0A0"])
        #expect(poster.wordings.map(\.color) == ["#B5533C"])
        #expect(try Set(brief("红金海报，写着“开业”").palette) == ["#C42B1C", "#C9A14A"])
        // A sign in pink is lit so; nothing is said of the page.
        #expect(try brief("A neon sign in pink reads \"OPEN\"").palette == [])
        _ = try brief("a poster in " + String(repeating: "red and ", count: 20_000) + "red")
    }

    @Test(
        arguments: [
            ("一封写给外婆的信，开头“外婆：”", .letter), ("A letter to my landlord, \"Dear Mr. Hill\"", .letter),
            ("写给未来自己的信：“记得吃早饭。”", .letter), ("An Instagram-style post, username \"mira\"", .socialPost),
            ("一张海报，信息写着“八点”", .poster),
        ] as [(String, Brief.Kind)])
    func kinds(prompt: String, kind: Brief.Kind) throws { #expect(try brief(prompt).kind == kind) }

    @Test func aTitleEndsAndABorderColoursNoText() throws {
        let poster = try brief("A poster, title \"LISBOA\" across the top, \"Hills and sea\" at the bottom.").wordings
        #expect(poster.map(\.role) == [.title, .body])
        #expect(try brief("A certificate with a navy border: \"Well done\" at the top").wordings[0].color == nil)
        #expect(try brief("海报，写着“开业”，墨绿的边框").wordings[0].color == nil)
    }

    @Test func whatStandsIsNotWrittenDownwards() throws {
        #expect(try brief("巷口竖着一块黑板，上面写着“酸梅汤 6 元”。").wordings[0].vertical == nil)
        #expect(try brief("竖着写“酸梅汤”").wordings[0].vertical == true)
        let scene = try brief("A snowy night street, a sign says \"Inn\"").pictures[0].scene
        #expect(scene.time == "night" && scene.weather == "snow")
    }

    @Test func aLetterBeginsWithNoTitle() throws {
        let letter = try brief("一封信，开头写着“亲爱的外婆：”，正文写着“今年的桂花又开了，我想起您做的糕。”").wordings
        #expect(letter.map(\.role) == [.body, .body])
    }

    @Test func tagsAreSaidOfThePage() throws {
        let letter = try brief("手写的信，写着“茶”")
        #expect(letter.says("by-hand") && !letter.says("tea"))
        #expect(letter.cues["tags"] != nil)
        #expect(try brief("网页，按钮上写着“好”").wordings[0].tags == ["button"])
    }

    @Test func styleAndMood() throws {
        let brief = try brief("一张极简的水彩海报，温馨宁静，写着“家”")
        #expect(brief.style == "watercolour")
        #expect(brief.mood == ["minimal", "warm", "calm"])
        #expect(brief.cues["style"] != nil && brief.cues["mood"] != nil)
    }

    @Test(arguments: [
        ("一张手写菜单，写着“面”", "menu"), ("a vintage newspaper front page, headline \"War Ends\"", "newspaper"),
        ("会议室投影着一页PPT，标题“目标”", "slide"), ("一份高级会计的简历，写着“周三”", "resume"), ("一台旧终端，显示“ok”", "code"),
        ("a greeting card that says \"Hi\"", "card"), ("雨巷里的招牌写着“当”", "sign"), ("写着“春”", "poster"),
    ])
    func kinds(prompt: String, kind: String) throws { #expect(try brief(prompt).kind.rawValue == kind) }

    @Test func theHeadDecides() throws {
        #expect(try brief("一张贴在咖啡馆菜单旁的音乐会海报，写着“夜”").kind == .poster)
        #expect(try brief("A menu shown on a phone screen next to a poster, \"Soup\"").kind == .menu)
    }

    @Test func scenes() throws {
        let scene = try #require(
            try brief("深秋的细雨里，一位红衣老人撑着伞站在老松树下，身旁有两只黑猫，远景。").pictures.first?.scene)
        #expect(scene.season == "autumn")
        #expect(scene.weather == "rain")
        #expect(scene.shot == "wide")
        let elder = try #require(scene.subjects.first { $0.name == "老人" })
        #expect(elder.count == 1)
        #expect(elder.attributes == ["红衣"])
        #expect(scene.subjects.first { $0.name == "猫" }?.count == 2)
    }

    @Test func englishScenes() throws {
        let scene = try #require(
            try brief("Two orange cats sleep under a wooden table, a tall woman with long hair reads at dusk").pictures
                .first?.scene)
        #expect(scene.time == "dusk")
        #expect(scene.subjects.map(\.name) == ["cats", "table", "woman"])
        #expect(scene.subjects[0].count == 2)
        #expect(scene.subjects[0].attributes == ["orange"])
        #expect(scene.subjects[0].relation == "under")
        #expect(scene.subjects[0].relatedTo == "s2")
        #expect(scene.subjects[2].attributes == ["tall", "long hair"])
    }

    @Test func panels() throws {
        let brief = try brief("四格漫画。第一格：全景，海边。第二格：特写，小鱼说：“嘿！” 第三格：空无一人。第四格：夜晚。")
        #expect(brief.panels.map(\.number) == [1, 2, 3, 4])
        #expect(brief.panels.map(\.shot) == ["wide", "close-up", nil, nil])
        // Nobody says where they stand: what they hold decides.
        #expect(brief.panels.allSatisfy { $0.place == nil })
        #expect(brief.wordings.first?.panel == 2)
        #expect(brief.wordings.first?.place == nil)
        #expect(brief.pictures.map(\.id) == ["p1", "p2", "p3", "p4", "p5"])
        let grid = try self.brief("漫画，2×2 四格。第一格：全景，海边。第二格：特写，小鱼说：“嘿！” 第三格：空无一人。第四格：夜晚。")
        #expect(grid.panels.map { $0.place?.description } == ["top-left", "top-right", "bottom-left", "bottom-right"])
        #expect(grid.wordings.first?.place?.description == "top-right")
    }

    @Test func aCoverOnAPageIsNoCanvas() throws {
        func canvas(_ text: String) throws -> [Int?] {
            let wish = try BriefReader().brief(from: Prompt(text: text)).canvas
            return [wish.width, wish.height]
        }
        #expect(try canvas("一张课程网页截图，左侧是课程视频封面，标题写着“学琴”。") == [nil, nil])
        #expect(try canvas("一张视频封面，写着“学琴”。") == [1280, 720])
        #expect(try canvas("一张海报，尺寸按公众号封面，写着“学琴”。") == [900, 383])
    }
}

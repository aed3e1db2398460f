import HanmoBrief
import HanmoComposition
import HanmoGraphics
import Testing

@Suite struct ThemeTests {
    private func theme(
        _ title: String = "字", description: String = "", mood: [String] = [], style: String? = nil,
        palette: [String] = [], ground: String? = nil, time: String? = nil, seed: UInt64 = 1
    ) -> Theme {
        var brief = Brief(
            style: style, mood: mood, ground: ground, palette: palette,
            wordings: [SampleBriefs.wording(1, title, role: .title, size: .large)])
        var picture = SampleBriefs.picture(description)
        picture.scene.time = time
        brief.pictures = [picture]
        brief.tagPictures()
        return Composers().composition(for: brief, canvas: Canvas(width: 1024, height: 1024), seed: seed).theme
    }

    @Test func everyThemeCanBeRead() {
        let words = [
            "书院雅集", "舞狮", "设计展", "老上海", "手作", "春节", "森林", "庄园", "亲子", "峰会", "读书", "清仓", "冲浪", "婚礼", "星空", "人工智能", "电竞",
            "爵士",
        ]
        var grounds: Set<Color> = []
        for word in words {
            for seed in 0..<6 {
                let theme = theme(description: word, seed: UInt64(seed))
                grounds.insert(theme.ground)
                #expect(theme.ink.contrast(with: theme.ground) >= 4.5, "\(word)")
                #expect(theme.muted.contrast(with: theme.ground) >= 4.5, "\(word)")
                #expect(theme.accent.contrast(with: theme.ground) >= 2, "\(word)")
            }
        }
        #expect(grounds.count >= 14)
    }

    @Test func wordsMoodsAndTextsChoose() {
        let festive = theme("新年快乐")
        #expect(festive.ground.red > 120 && festive.ground.green < 60)
        #expect(theme(mood: ["festive"]).accent != theme(mood: ["minimal"]).accent)
        #expect(theme("Summer Sale", description: "50% off clearance").ground == Color(hex: 0xFFE04A))
        #expect(theme(mood: ["minimal"], seed: 3) == theme(mood: ["minimal"], seed: 9))
    }

    @Test func neighbouringSeedsGiveOtherPages() {
        for seed in 0..<8 {
            #expect(theme(description: "", seed: UInt64(seed)) != theme(description: "", seed: UInt64(seed) + 1))
        }
    }

    @Test func theNightIsDarkAndAsksForNoWhite() {
        #expect(theme(time: "night").ground.luminance < 0.1)
        #expect(theme(palette: ["#FFFFFF"], time: "night").ground.luminance < 0.1)
        #expect(theme(style: "neon").ground.luminance < 0.1)
        #expect(theme(description: "清晨").ground.luminance > 0.1)
    }

    @Test func coloursOfThePromptWin() {
        #expect(theme(description: "书院", ground: "#123456").ground == Color(hex: 0x123456))
        #expect(theme(description: "书院", palette: ["#00A36C"]).accent == Color(hex: 0x00A36C))
        #expect(theme("新年", ground: "#FFFFFF").ground == .white)
    }

    /// Silver letters are asked for on a page that nobody calls dark.
    @Test func paleLettersStandOnADarkPage() {
        let wordings = (1...3).map {
            SampleBriefs.wording($0, "银白色的字", role: $0 == 1 ? .title : .body, color: "#E6E8EC")
        }
        let composition = Composers().composition(
            for: Brief(wordings: wordings), canvas: Canvas(width: 1024, height: 1024), seed: 1)
        #expect(composition.theme.ground.luminance < 0.1)
    }
}

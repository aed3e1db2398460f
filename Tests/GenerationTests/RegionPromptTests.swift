import HanmoBrief
import HanmoComposition
import HanmoGenerators
import HanmoGraphics
import HanmoSource
import Testing

@testable import HanmoGeneration

@Suite struct RegionPromptTests {
    private static let size = PixelSize(1024, 1024)
    private static let box = Rect(x: 100, y: 100, width: 900, height: 900)

    private func region(
        _ description: String, style: String? = nil, quiet: [Rect] = [], scene: SceneWish = SceneWish()
    ) -> PictureRegion {
        PictureRegion(
            id: "p1", box: Self.box, description: description,
            source: SourceSpan(start: 0, end: description.utf8.count), scene: scene, style: style, seed: 7,
            quiet: quiet,
            theme: Theme(ground: .white, ink: .black, muted: .black, accent: .black))
    }

    private func abilities(limit: Int? = nil, negative: Bool = false) -> GeneratorAbilities {
        var abilities = GeneratorAbilities(sizes: .any)
        (abilities.promptLimit, abilities.takesNegativePrompt) = (limit, negative)
        return abilities
    }

    private func prompt(_ region: PictureRegion, limit: Int? = nil, size: PixelSize = size) -> String {
        RegionPrompt(for: region, size: size, abilities: abilities(limit: limit)).text
    }

    private static let chineseEnd = "画面中不要出现任何文字、字母、数字、水印和签名，招牌和屏幕都是空白的。"
    private static let englishEnd =
        "No text, no letters, no numbers, no watermark, no signature anywhere; signs and screens are blank."

    @Test func bothLanguages() {
        let top = Rect(x: 100, y: 100, width: 900, height: 280)
        #expect(
            prompt(region("月夜里一位老人在江边垂钓", style: "ink", quiet: [top]))
                == "月夜里一位老人在江边垂钓。风格：中国水墨画。画面上方三分之一留白，只有平静的背景，没有细节。" + Self.chineseEnd)
        #expect(
            prompt(region("An old man fishing by the river at night", style: "ink", quiet: [top]))
                == "An old man fishing by the river at night. Style: Chinese ink wash painting. "
                + "Leave the upper third of the picture empty and calm: plain background without details. "
                + Self.englishEnd)
        #expect(prompt(region("")) == Self.englishEnd)
    }

    /// What brought a text goes with it: a model would letter it.
    @Test(arguments: [
        ("一张秋日海报，画着远山和枫林。\n标题：…\n底部写着：…", "一张秋日插画，画着远山和枫林。"),
        ("店门正上方一块深胡桃木匾额，金色楷体大字写着…。左侧一只猫。", "店门正上方一块深胡桃木匾额。左侧一只猫。"),
        (
            "A poster of a lighthouse, 16:9. The title reads: …. Gulls in a 3.5 m wind, far away.",
            "An illustration of a lighthouse. Gulls in a 3.5 m wind, far away."
        ),
        ("竖版 1536x2048，米白色纸", "米白色纸。"), ("……", ""), ("雨，雪，", "雨，雪。"),
    ])
    func scenes(description: String, scene: String) {
        let isChinese = RegionPrompt.isChinese(description)
        let end = isChinese ? Self.chineseEnd : Self.englishEnd
        #expect(prompt(region(description)) == (scene.isEmpty ? end : scene + (isChinese ? "" : " ") + end))
    }

    @Test func castIsTheSameInEveryPanel() {
        var scene = SceneWish()
        scene.subjects = [
            SubjectWish(id: "s1", name: "许老师", attributes: ["白发", "中山装"], source: SourceSpan(start: 0, end: 0)),
            SubjectWish(id: "s2", name: "周远", attributes: ["短发", "西装"], source: SourceSpan(start: 0, end: 0)),
        ]
        let all = prompt(region("空教室里，师生二人隔着讲台", scene: scene))
        #expect(all.hasPrefix("空教室里，师生二人隔着讲台。许老师：白发，中山装。周远：短发，西装。"))
        scene.framing = Framing(shot: .close, players: [.init(subject: "s2")])
        scene.time = "dusk"
        let one = prompt(region("他低头看试卷", scene: scene))
        #expect(one.hasPrefix("他低头看试卷。周远：短发，西装。黄昏，特写。"))
        // The cast's words come first, and then what is new in this panel.
        scene.subjects[1].attributes = ["满头大汗"]
        var region = region("他低头看试卷", scene: scene)
        region.cast = [
            SubjectWish(id: "c1", name: "周远", attributes: ["短发", "西装"], source: SourceSpan(start: 0, end: 0))
        ]
        #expect(prompt(region).hasPrefix("他低头看试卷。周远：短发，西装，满头大汗。"))
    }

    @Test func silentPanelsSpeakTheirPeoplesLanguage() {
        var scene = SceneWish()
        scene.subjects = [
            SubjectWish(id: "s1", name: "周远", attributes: ["短发"], source: SourceSpan(start: 0, end: 0))
        ]
        #expect(prompt(region("", scene: scene)) == "周远：短发。" + Self.chineseEnd)
        #expect(prompt(region("短发的周远", scene: scene)) == "短发的周远。" + Self.chineseEnd)
    }

    /// What the scene's own words say is not said twice; what an earlier panel said is.
    @Test func circumstancesAreSaidOnce() {
        var scene = SceneWish()
        (scene.time, scene.weather) = ("night", "rain")
        scene.cues["time"] = SourceSpan(start: 2, end: 7)
        let text = prompt(region("A night street", scene: scene))
        #expect(text.hasPrefix("A night street. In the rain. No text"))
    }

    @Test func quietPlacesInWords() {
        func text(_ boxes: [(Double, Double, Double, Double)]) -> QuietSpace {
            QuietSpace(
                of: region(
                    "x",
                    quiet: boxes.map { x, y, w, h in
                        Rect(x: 100 + 900 * x, y: 100 + 900 * y, width: 900 * w, height: 900 * h)
                    }))
        }
        #expect(text([]) == .none)
        #expect(text([(0.02, 0.02, 0.9, 0.2)]) == .top)
        #expect(text([(0, 0.75, 1, 0.25)]) == .bottom)
        #expect(text([(0, 0, 1, 0.25), (0, 0.75, 1, 0.25)]) == .topAndBottom)
        #expect(text([(0, 0.1, 0.3, 0.8)]) == .left)
        #expect(text([(0.7, 0.1, 0.3, 0.8)]) == .right)
        #expect(text([(0.4, 0.4, 0.2, 0.2)]) == .center)
        #expect(text([(0, 0, 1, 1)]) == .most)
        #expect(text([(0.1, 0.1, 0.01, 0.01)]) == .none)
    }

    @Test func bearersAreAskedForBlank() {
        var region = region("A harbour")
        region.bearers = [.init(kind: "wood-plank", box: Rect(x: 110, y: 110, width: 200, height: 100))]
        #expect(prompt(region).contains("There is a blank wooden signboard without any writing at the upper left."))
        region.description = "港口"
        #expect(prompt(region).contains("左上方有空白的木牌，上面没有任何字。"))
    }

    @Test func whatIsCutOffIsSaid() {
        var region = region("A harbour")
        region.box = Rect(x: 0, y: 0, width: 1600, height: 400)
        #expect(prompt(region).contains("top and bottom will be cut off"))
        region.box = Rect(x: 0, y: 0, width: 400, height: 1600)
        #expect(prompt(region).contains("left and right will be cut off"))
        region.box = Rect(x: 0, y: 0, width: 440, height: 400)
        #expect(!prompt(region).contains("cut off"))
    }

    /// Within every limit, whole sentences, the least important first to go; never a text without the last word on letters
    /// while there is room for it.
    @Test func limitsAreKept() {
        let top = Rect(x: 100, y: 100, width: 900, height: 280)
        for description in [
            "Boats in a harbour at dawn. Gulls above. Nets on the quay! A dog sleeps; nobody minds it.",
            "清晨的港口停着许多小船。海鸥在上空飞。码头上晒着渔网！一只狗在睡觉；没人理它。",
            String(repeating: "山", count: 900),
        ] {
            let region = region(description, style: "ink", quiet: [top])
            let whole = prompt(region)
            var last = 0
            for limit in stride(from: 1, through: whole.unicodeScalars.count + 5, by: 7) {
                let text = prompt(region, limit: limit)
                let count = text.unicodeScalars.count
                #expect(count <= limit)
                last = max(last, count)
                if limit > 150 {
                    #expect(text.hasSuffix(Self.englishEnd) || text.hasSuffix(Self.chineseEnd), "\(limit): \(text)")
                    #expect(!text.contains("Style") || text.contains(". Style"), "\(limit): \(text)")
                }
            }
            #expect(prompt(region, limit: whole.unicodeScalars.count) == whole)
        }
    }

    @Test func negativePromptsAreForThoseWhoTakeThem() {
        let region = region("港口")
        #expect(RegionPrompt(for: region, size: Self.size, abilities: abilities()).negative == nil)
        #expect(
            RegionPrompt(for: region, size: Self.size, abilities: abilities(negative: true)).negative?.hasPrefix("文字")
                == true)
    }
}

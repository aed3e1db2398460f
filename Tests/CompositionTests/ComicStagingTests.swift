import HanmoBrief
import HanmoSource
import Testing

@testable import HanmoComposition

/// Who stands in a panel, where, and how they feel.
struct ComicStagingTests {
    private static let nowhere = SourceSpan(start: 0, end: 0)

    private struct Panel {
        var words = ""
        var shot: String?
        /// Speaker and text; no speaker is the teller.
        var speeches: [(String, String)] = []
    }

    private func scene(of words: String) -> SceneWish {
        (try? Prompt(text: words)).flatMap { PictureReader().brief(from: $0).pictures.first?.scene } ?? SceneWish()
    }

    private func brief(_ panels: [Panel], cast: [(String, String)] = [], rtl: Bool = false) -> Brief {
        var brief = Brief(kind: .comic)
        brief.comic.direction = rtl ? .rightToLeft : nil
        brief.comic.cast = cast.map { name, words in
            var subject = scene(of: words).subjects[0]
            subject.name = name
            return subject
        }
        for (index, panel) in panels.enumerated() {
            brief.panels.append(
                PanelWish(number: index + 1, description: panel.words, shot: panel.shot, source: Self.nowhere))
            if !panel.words.isEmpty {
                brief.pictures.append(
                    PictureWish(
                        id: "p\(index + 1)", description: panel.words, source: Self.nowhere, panel: index + 1,
                        scene: scene(of: panel.words)))
            }
            for (speaker, text) in panel.speeches {
                brief.wordings.append(
                    Wording(
                        id: "t\(brief.wordings.count + 1)", text: text, source: Self.nowhere,
                        role: speaker.isEmpty ? .narration : .speech, speaker: speaker.isEmpty ? nil : speaker,
                        panel: index + 1))
            }
        }
        return brief
    }

    private func staged(_ brief: Brief) -> [SceneWish] {
        let staging = PanelStaging(brief: brief)
        return brief.panels.map { panel in
            staging.scene(for: panel, speeches: brief.wordings.filter { $0.panel == panel.number })
        }
    }

    /// Names of the players from the left.
    private func players(_ scene: SceneWish) -> [String] {
        scene.framing?.players.compactMap { player in scene.subjects.first { $0.id == player.subject }?.name } ?? []
    }

    private func subject(_ name: String, _ scene: SceneWish) -> SubjectWish? {
        scene.subjects.first { $0.name == name }
    }

    private let twoSpeak = Panel(speeches: [("阿明", "你好。"), ("小雨", "早。"), ("阿明", "走吧。")])

    @Test func whoSpeaksFirstStandsFirst() {
        let ltr = staged(brief([twoSpeak]))[0]
        #expect(players(ltr) == ["阿明", "小雨"])
        #expect(subject("阿明", ltr)?.looks.facing == "right" && subject("小雨", ltr)?.looks.facing == "left")
        let rtl = staged(brief([twoSpeak], rtl: true))[0]
        #expect(players(rtl) == ["小雨", "阿明"])
        #expect(subject("阿明", rtl)?.looks.facing == "left" && subject("小雨", rtl)?.looks.facing == "right")
    }

    @Test func theSilentAreThereToo() {
        let scene = staged(
            brief(
                [Panel(words: "阿明和小雨站在门口", speeches: [("小雨", "走吧。")])],
                cast: [("阿明", "男孩"), ("小雨", "女孩")]))[0]
        #expect(players(scene) == ["小雨", "阿明"])
    }

    @Test func theCastKeepsItsLooks() {
        let scenes = staged(
            brief(
                [
                    Panel(words: "雨夜的街道，阿明撑伞走着", speeches: [("阿明", "好大的雨。")]),
                    Panel(words: "阿明穿着白色衬衫", speeches: [("阿明", "到家了。")]), Panel(speeches: [("阿明", "睡吧。")]),
                ], cast: [("阿明", "短发男孩，红色外套")]))
        #expect(subject("阿明", scenes[0])?.kind == "boy")
        #expect(subject("阿明", scenes[0])?.looks.clothes == "coat")
        #expect(subject("阿明", scenes[0])?.looks.holds == ["umbrella"])
        // The panel's own word wins, there only.
        #expect(subject("阿明", scenes[1])?.looks.clothes == "shirt")
        #expect(subject("阿明", scenes[2])?.looks.clothes == "coat")
        #expect(subject("阿明", scenes[2])?.looks.hair == "short")
        #expect(subject("阿明", scenes[2])?.looks.holds == [])
    }

    @Test func placesAreInherited() {
        let scenes = staged(
            brief([
                Panel(words: "雨夜的街道，路边一棵树", speeches: [("甲", "走。")]), Panel(speeches: [("乙", "好。")]),
                Panel(words: "清晨的公园", speeches: [("甲", "早。")]), Panel(speeches: [("乙", "早。")]),
            ]))
        #expect(scenes.map(\.setting) == ["street", "street", "nature", "nature"])
        #expect(scenes.map(\.time) == ["night", "night", "dawn", "dawn"])
        #expect(scenes.map(\.weather) == ["rain", "rain", nil, nil])
        #expect(scenes.map { $0.subjects.contains { $0.kind == "tree" } } == [true, true, false, false])
    }

    /// The second page of a comic goes on where the first one ended.
    @Test func pagesGoOnFromThoseBefore() {
        var whole = brief([Panel(words: "阿明在海边", speeches: [("阿明", "你看。")]), Panel(speeches: [("阿明", "走吧。")])])
        whole.panels[1].page = 2
        let page = whole.page(2)
        let ground = PageLetterer(
            brief: page, story: whole, canvas: Canvas(width: 800, height: 800), seed: 1,
            theme: ComicDress(brief: page, seed: 1).theme, ruler: .estimate, gauge: .none
        ).page().panels[0].picture.scene
        #expect(ground.setting != nil && ground.setting == staged(whole)[0].setting)
        #expect(staged(page)[0].setting == nil)
    }

    @Test func narrationShowsThePlace() {
        let scene = staged(brief([Panel(words: "夕阳下的海边", speeches: [("", "故事结束了。")])]))[0]
        #expect(players(scene) == [])
        #expect(scene.setting == "sea" && scene.framing?.shot == .establishing)
    }

    @Test func animalsSpeak() {
        let scene = staged(brief([Panel(words: "公园里一只猫和一位老人", speeches: [("猫", "喵～"), ("老人", "你好。")])]))[0]
        #expect(players(scene) == ["猫", "老人"])
        #expect(scene.subjects.filter { $0.kind == "cat" }.count == 1)
        #expect(staged(brief([Panel(speeches: [("小猫", "喵！")])]))[0].subjects.map(\.kind) == ["cat"])
    }

    @Test(arguments: [
        ("establishing", Framing.Shot.establishing), ("wide", .long), ("full", .full), ("medium", .medium),
        ("close-up", .close), ("extreme-close-up", .extreme), ("over-shoulder", .overShoulder),
    ])
    func shotsAreTaken(word: String, shot: Framing.Shot) {
        var panel = twoSpeak
        panel.shot = word
        #expect(staged(brief([panel]))[0].framing?.shot == shot)
    }

    @Test func aShotOverTheShoulderTakesTwo() {
        let two = staged(brief([Panel(shot: "over-shoulder", speeches: [("甲", "你是谁？"), ("乙", "我。")])]))[0]
        #expect(subject("乙", two)?.looks.facing == "back")
        let one = staged(brief([Panel(shot: "over-shoulder", speeches: [("甲", "谁？")])]))[0]
        #expect(one.framing?.shot == .medium)
    }

    @Test func moreWordsNeedMoreRoom() {
        let scenes = staged(
            brief([
                Panel(words: "阿明", speeches: []), Panel(speeches: [("阿明", "好。")]),
                Panel(speeches: [("阿明", String(repeating: "说", count: 60)), ("小雨", "哦。"), ("阿明", "嗯。")]),
            ]))
        let rooms = scenes.compactMap(\.framing?.headroom)
        #expect(rooms == rooms.sorted() && rooms.count == 3)
        #expect(rooms[0] < 0.1 && rooms[2] > 0.35 && rooms[2] < 0.5)
    }

    // MARK: Feelings

    @Test(
        arguments: [
            ("哈哈哈，太好笑了", "laugh"), ("呜呜……再也见不到他了", "cry"), ("可恶，你给我站住！", "angry"), ("救命啊！", "scared"),
            ("不可能！！", "surprised"), ("什么？！", "surprised"), ("？", "thinking"), ("……", "sad"), ("好痛！", "pain"),
            ("我爱你。", "love"), ("交给我吧！", "confident"), ("太好了！", "smile"), ("为什么会这样？", "thinking"),
            ("怎么办？", "scared"), ("唉，算了。", "sad"), ("谢谢你。", "smile"), ("我发誓，绝不认输。", "serious"), ("好困……", "sleepy"),
            ("他走了……", "sad"), ("你吃了吗？", "thinking"), ("HOW COULD YOU", "angry"), ("Hi there.", "smile"),
            ("History is long.", nil), ("LOL, really", "laugh"), ("Oh no, the bus!", "scared"), ("We did it!", "smile"),
            ("Thanks, Grandma.", "smile"), ("I wonder.", "thinking"), ("Thankless work.", nil), ("今天星期三。", nil),
        ] as [(String, String?)])
    func wordsShowFeelings(text: String, emotion: String?) {
        #expect(EmotionRules.feeling(of: text)?.emotion == emotion)
    }

    @Test func feelingsOfTheLexiconOnly() {
        let known = [
            "calm", "smile", "laugh", "serious", "confident", "shy", "sad", "cry", "angry", "surprised", "scared",
            "thinking", "sleepy", "wink", "love", "pain",
        ]
        let marks = ["question", "exclamation", "sweat", "gloom", "sparkles", "anger"]
        for rule in EmotionRules.table {
            #expect(rule.emotion.map(known.contains) ?? true)
            #expect(rule.mark.map(marks.contains) ?? true)
        }
    }

    @Test func whatIsToldWins() {
        var brief = brief([Panel(speeches: [("阿明", "哈哈！")])])
        brief.wordings[0].emotion = "sad"
        let scene = staged(brief)[0]
        #expect(subject("阿明", scene)?.looks.emotion == "sad")
        #expect(scene.framing?.players.first?.mark == "gloom")
    }
}

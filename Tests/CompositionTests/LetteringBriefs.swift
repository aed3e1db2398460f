import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource

/// Comics made up for tests.
enum LetteringBriefs {
    private static let span = SourceSpan(start: 0, end: 0)
    private static let names = ["阿明", "小雨", "老王", "Mia"]
    private static let chinese = Array("今天的风真大啊我们快点回家吧不然要下雨了你说什么我听不见再说一遍好不好谁知道呢也许明天会晴")
    private static let english = [
        "well", "I", "never", "thought", "that", "the", "rain", "would", "stop", "before", "we", "came", "home",
        "extraordinary", "look", "out", "for", "it",
    ]

    /// One to 24 panels with none to six texts each, in all kinds of balloons.
    static func random(seed: UInt64) -> Brief {
        var random = SeededRandom(seed: seed, for: "comic")
        let isRightToLeft = seed % 3 == 1
        let isEnglish = !isRightToLeft && random.chance(0.3)
        let count = random.chance(0.15) ? 1 + int(24, &random) : 1 + int(9, &random)
        var wordings: [Wording] = []
        var panels: [PanelWish] = []
        for number in 1...count {
            panels.append(PanelWish(number: number, description: "街上", source: span))
            // Many panels have little room each.
            let most = count > 12 ? 2 : count > 6 ? 3 : 6
            for _ in 0..<int(most + 1, &random) {
                let balloon = random.chance(0.55) ? Balloon.speech : Balloon.allCases[int(12, &random)]
                let length =
                    balloon == .soundEffect ? 1 + int(3, &random) : 1 + int(random.chance(0.2) ? 44 : 22, &random)
                let isBox = balloon == .caption || balloon == .narration
                wordings.append(
                    Wording(
                        id: "t\(wordings.count + 1)", text: text(length, isEnglish, &random), source: span,
                        role: balloon == .soundEffect ? .soundEffect : isBox ? .narration : .speech,
                        speaker: isBox || balloon == .soundEffect ? nil : names[int(4, &random)], panel: number,
                        balloon: random.chance(0.5) && !isBox && balloon == .speech ? nil : balloon))
            }
        }
        return Brief(
            language: isEnglish ? "en" : "zh-Hans", kind: .comic, wordings: wordings, panels: panels,
            comic: ComicWish(direction: isRightToLeft ? .rightToLeft : nil))
    }

    static func int(_ bound: Int, _ random: inout SeededRandom) -> Int { Int(random.next() % UInt64(bound)) }

    static func text(_ length: Int, _ isEnglish: Bool, _ random: inout SeededRandom) -> String {
        if isEnglish {
            return (0..<max(1, length / 4)).map { _ in english[int(english.count, &random)] }.joined(separator: " ")
                + "."
        }
        var text = ""
        for index in 0..<length {
            text.append(index % 9 == 8 ? "，" : chinese[int(chinese.count, &random)])
        }
        return text + ["。", "！", "？", "……", ""][int(5, &random)]
    }

    /// A brief with one text a panel.
    static func speeches(_ texts: [String], in panels: Int = 1, balloon: Balloon? = nil) -> Brief {
        let wordings = texts.enumerated().map { index, text in
            Wording(
                id: "t\(index + 1)", text: text, source: span, role: .speech, speaker: names[index % 2],
                panel: index % panels + 1, balloon: balloon)
        }
        return Brief(
            kind: .comic, wordings: wordings,
            panels: (1...panels).map { PanelWish(number: $0, description: "", source: span) })
    }

    /// Puts two to four people into the lower part of each picture, as a painter would.
    static let gauge = StageGauge { picture in
        let box = picture.box
        var random = SeededRandom(seed: picture.seed, for: picture.id)
        let count = 1 + int(3, &random)
        let height = box.height * random.uniform(0.45, 0.62)
        let head = min(height * 0.24, box.width / Double(count) * 0.4)
        return (0..<count).map { index in
            let x = box.minX + box.width * (Double(index) + 0.5) / Double(count)
            let top = box.maxY - height * random.uniform(0.9, 1)
            let face = Rect(x: x - head * 0.45, y: top, width: head * 0.9, height: head)
            return StagedPerson(
                subject: "s\(index + 1)", name: names[index], head: face, mouth: Point(x, top + head * 0.8),
                hands: [Point(x - head, top + head * 2.2), Point(x + head, top + head * 2.2)],
                body: Rect(minX: x - head, minY: top, maxX: x + head, maxY: box.maxY))
        }
    }
}

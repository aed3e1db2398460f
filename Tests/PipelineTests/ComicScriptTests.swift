import Foundation
import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPictures
import HanmoSource
import HanmoTypesetting
import Testing

/// Scripts by seed, lettered with the real fonts around the people whom the painter draws: every character once, in
/// order, nothing over a face, no tail across another, nothing clipped.
@Suite struct ComicScriptTests {
    private static let catalog = FontCatalog(folders: [])

    @Test(arguments: 0..<200)
    func everyPageIsLetteredWithoutAFault(seed: UInt64) throws {
        var writer = ScriptWriter(seed: seed)
        let script = writer.script()
        let prompt = try Prompt(name: "script.txt", text: script)
        try #require(PromptReader.isScript(prompt), "\(script)")
        let whole = PromptReader().brief(from: prompt)
        #expect(whole.wordings.map(\.text) == writer.texts, "\(script)")
        let canvas = [Canvas(width: 600, height: 850), Canvas(width: 720, height: 720)][Int(seed % 2)]
        let audit = ComicAudit(
            ruler: Typesetter(catalog: Self.catalog).ruler(language: whole.language), gauge: ProceduralBackend.gauge)
        for number in whole.pageNumbers {
            let faults = audit.faults(of: whole.page(number), story: whole, canvas: canvas, seed: seed)
            #expect(faults.isEmpty, "\(faults.prefix(4)) in \(script)")
        }
    }

    @Test(arguments: ["24-panels", "dialogue", "english", "right-to-left", "webtoon"])
    func everySampleIsLetteredWithoutAFault(name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let bytes = try Data(contentsOf: root.appending(path: "samples/comic-\(name)/prompt.txt"))
        let whole = PromptReader().brief(from: try Prompt(name: name, bytes: Array(bytes)))
        let ruler = Typesetter(catalog: Self.catalog).ruler(language: whole.language)
        let audit = ComicAudit(ruler: ruler, gauge: ProceduralBackend.gauge)
        for number in whole.pageNumbers {
            let page = whole.page(number)
            let canvas = Canvas(wish: page.sheetWish)
            #expect(audit.faults(of: page, story: whole, canvas: canvas, seed: 1).isEmpty)
            let composition = Composers(ruler: ruler, gauge: ProceduralBackend.gauge, story: whole)
                .composition(for: page, canvas: canvas, seed: 1)
            #expect(composition.findings.filter { $0.severity != .note }.isEmpty)
        }
    }
}

/// Writes scripts as people do: one to three pages of one to four panels, Chinese from either side or English.
private struct ScriptWriter {
    private var random: SeededRandom
    private let isEnglish: Bool
    private let isRightToLeft: Bool
    private(set) var texts: [String] = []

    init(seed: UInt64) {
        random = SeededRandom(seed: seed, for: "script")
        isEnglish = seed % 3 == 0
        isRightToLeft = seed % 3 == 1
    }

    private mutating func pick<T>(_ values: [T]) -> T { values[Int(random.next() % UInt64(values.count))] }

    private mutating func words(_ alphabet: [String], _ most: Int, _ joiner: String) -> String {
        (0...Int(random.next() % UInt64(most))).map { _ in pick(alphabet) }.joined(separator: joiner)
    }

    mutating func script() -> String { isEnglish ? english() : chinese() }

    private mutating func chinese() -> String {
        texts = ["雨夜"]
        var script = "标题：雨夜\n" + (isRightToLeft ? "方向：从右到左\n" : "")
        script += "角色：\n阿明：黑发少年，蓝色外套\n小雨：长发女孩，红裙\n老王：白胡子老人\n\n"
        let alphabet = ["今天", "的风真大", "，", "我们快点回家吧", "！", "你说什么", "？", "也许明天会晴", "……", "谁知道呢", "12:30"]
        var number = 0
        for page in 1...(1 + Int(random.next() % 3)) {
            script += "第\(page)页\n"
            for _ in 0...Int(random.next() % 4) {
                number += 1
                script +=
                    "格\(number)" + pick(["【特写】", "【远景】", "", ""]) + " " + pick(["街上", "阿明和小雨在书店", "老王在家里喝茶"]) + "\n"
                for _ in 0..<max(number == 1 ? 1 : 0, Int(random.next() % 5)) {
                    let name = pick(["阿明", "小雨", "老王"])
                    let label = pick([name, name, name, "\(name)（心想）", "\(name)（大喊）", "旁白", "音效"])
                    let text = label == "音效" ? pick(["哗啦", "砰"]) : "好" + words(alphabet, 6, "")
                    texts.append(text)
                    script += "\(label)：\(text)\n"
                }
            }
        }
        return script
    }

    private mutating func english() -> String {
        texts = ["Night Bus"]
        var script = "Title: Night Bus\nCast:\n- Mia: a girl in a yellow coat\n- Tom: an old man with a beard\n\n"
        let alphabet = [
            "well", "I", "never", "thought", "the", "rain", "would", "stop", "before", "we", "came", "home",
        ]
        for number in 1...(1 + Int(random.next() % 8)) {
            script += "Panel \(number)" + pick([" [wide]", " [close-up]", "", ""]) + "\n"
            for _ in 0..<max(number == 1 ? 1 : 0, Int(random.next() % 5)) {
                let name = pick(["Mia", "Tom"])
                let label = pick([name, name, name, "\(name) (thinking)", "\(name) (shouting)", "CAPTION", "SFX"])
                let text =
                    label == "SFX" ? pick(["BANG", "PLOP"]) : "Oh " + words(alphabet, 9, " ") + pick([".", "!", "?"])
                texts.append(text)
                script += "\(label): \(text)\n"
            }
        }
        return script
    }
}

import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoVerification
import Testing

/// Articles of any make-up stand on their page whole, apart and in order.
@Suite struct ArticleTests {
    private let pipeline = Pipeline(catalog: FontCatalog(folders: []))

    private func rendering(_ text: String, width: Int = 600, height: Int = 800) async throws -> Rendering {
        try await pipeline.rendering(
            of: Prompt(name: "a.md", text: text), options: RenderOptions(width: width, height: height, backend: "plain")
        )
    }

    private static let sentences = [
        "清晨的码头还没有醒，只有几盏灯照着湿漉漉的石板。", "他把**船票**夹进书里，又抽出来看了一遍。", "那年的*潮信*来得格外早！", "信上只有五个字：“见字如面吧。”",
        "The harbour wakes slowly, one lamp after another.", "It was *the last* ferry of the **season**, they said.",
        "价格从 12.50 元涨到 1,280 元，见 https://example.com/a/very/long/path/without/end 。",
        "<ruby>汉<rt>hàn</rt>字<rt>zì</rt></ruby>也要读得准。",
    ]

    private static func document(seed: UInt64) -> String {
        var random = SeededRandom(seed: seed)
        func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
        func words() -> String { (0...pick(4)).map { _ in sentences[pick(sentences.count)] }.joined() }
        var blocks = pick(4) > 0 ? ["# 码头一夜，与一封没有寄出的信"] : []
        for _ in 0..<2 + pick(14) {
            switch pick(9) {
            case 0: blocks.append("## 第\(pick(20))节 " + (pick(3) == 0 ? words() : "归来"))
            case 1:
                blocks.append(
                    (0..<1 + pick(5)).map { "- " + ($0 == 1 ? "短\n  - 里层" : words()) }.joined(separator: "\n"))
            case 2:
                blocks.append(
                    (0..<1 + pick(12)).map { "\($0 + 1). " + sentences[pick(sentences.count)] }.joined(separator: "\n"))
            case 3: blocks.append("> " + words() + "\n>\n> - " + words())
            case 4:
                let columns = 1 + pick(6)
                let row = {
                    "|"
                        + (0..<columns).map { _ in pick(3) == 0 ? "\(pick(1000))" : sentences[pick(4)] }.joined(
                            separator: "|") + "|"
                }
                blocks.append(
                    ([row(), "|" + String(repeating: "--:|", count: columns)] + (0..<pick(6)).map { _ in row() })
                        .joined(separator: "\n"))
            case 5:
                blocks.append("```\nfor i in 0..<\(pick(99)) { print(\"\(sentences[pick(4)])\", i) }\n\treturn\n```")
            case 6: blocks.append("![远山与小舟](a.png)")
            case 7: blocks.append("---")
            default: blocks.append(words())
            }
        }
        return blocks.joined(separator: "\n\n") + "\n\n完"
    }

    @Test(arguments: 0..<60)
    func isProved(seed: Int) async throws {
        let text = Self.document(seed: UInt64(seed))
        let sizes = [(900, 1200), (1200, 900), (1024, 1024), (1280, 720)]
        let (width, height) = sizes[seed % 4]
        let rendering = try await rendering(text, width: width, height: height)
        let errors = rendering.report.findings.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.message))\n\(text)")
        let brief = PromptReader().brief(from: try Prompt(name: "a.md", text: text))
        #expect(Set(rendering.page.texts.map(\.id)) == Set(brief.wordings.map(\.id)))
        let margin = 0.1 * Double(min(width, height)) - 6
        for text in rendering.page.texts {
            let box = try #require(text.box)
            #expect(rendering.page.bounds.inset(by: margin * 0.9).contains(box), "\(text.id) \(box)")
        }
    }

    @Test func gapsBetweenParagraphsAreEven() async throws {
        let paragraph = "清晨的码头还没有醒，只有几盏灯照着湿漉漉的石板，远处的汽笛响了一声。"
        let rendering = try await rendering(
            (1...6).map { String(repeating: paragraph, count: $0) }.joined(separator: "\n\n"))
        let boxes = rendering.page.texts.compactMap(\.frame)
        let gaps = zip(boxes, boxes.dropFirst()).map { $1.minY - $0.maxY }
        let (least, most) = (try #require(gaps.min()), try #require(gaps.max()))
        #expect(most - least <= 1.1, "\(gaps)")
    }

    @Test func numbersStandBesideTheirItems() async throws {
        let rendering = try await rendering("9. 甲乙丙丁\n10. 戊己庚辛")
        let texts = rendering.page.texts
        #expect(texts.map(\.text) == ["9.", "甲乙丙丁", "10.", "戊己庚辛"])
        #expect(abs(texts[1].frame.minX - texts[3].frame.minX) < 0.5)
        for (number, item) in [(0, 1), (2, 3)] {
            #expect(abs(texts[number].frame.minY - texts[item].frame.minY) < 0.5)
            #expect(try #require(texts[number].box).maxX < texts[item].frame.minX)
        }
    }

    @Test func tooMuchIsSaid() async throws {
        let rendering = try await rendering(String(repeating: "很多很多字。", count: 20_000), width: 200, height: 200)
        #expect(rendering.report.findings.contains { $0.code == "crowded" })
        #expect(!rendering.isProved)
    }

    @Test func longTextsStandInTwoColumns() async throws {
        let text = "# 长文\n\n" + (0..<40).map { _ in "清晨的码头还没有醒，只有几盏灯照着湿漉漉的石板，远处的汽笛响了一声，又一声。" }.joined(separator: "\n\n")
        let rendering = try await rendering(text, width: 1600, height: 900)
        let lefts = Set(rendering.page.texts.dropFirst().map(\.frame.minX))
        #expect(lefts.count == 2)
        #expect(rendering.isProved)
    }
}

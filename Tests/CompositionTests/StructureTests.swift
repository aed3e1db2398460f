import HanmoBrief
import HanmoGraphics
import HanmoSource
import Testing

@testable import HanmoComposition

@Suite struct StructureTests {
    private func lines(_ text: String, splitsBars: Bool = true) -> [String] {
        let bytes = Array(text.utf8)
        return TextStructure(text, splitsBars: splitsBars).lines.map { line in
            "\(line.sort): "
                + line.cells.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: " ~ ")
        }
    }

    @Test func pricesAndWhatTheyAreFor() {
        #expect(
            lines("今日新出炉：核桃黑麦面包 ¥38 | 黄油牛角包 ¥18 | 枣木羊排 炭火慢烤·配海盐 ¥268/份") == [
                "heading: 今日新出炉：", "item: 核桃黑麦面包 ~ ¥38 ~ |", "item: 黄油牛角包 ~ ¥18 ~ |",
                "item: 枣木羊排 ~ 炭火慢烤·配海盐 ~ ¥268/份",
            ])
        #expect(lines("Flat White $4.50\nCold Brew $5") == ["item: Flat White ~ $4.50", "item: Cold Brew ~ $5"])
        #expect(lines("在 1987 年") == ["paragraph: 在 1987 年"])
    }

    @Test func keysTimesPointsAndTables() {
        #expect(lines("位置：地标-0025\n电话：TEL") == ["pair: 位置： ~ 地标-0025", "pair: 电话： ~ TEL"])
        #expect(lines("09:00-09:30 签到\n10:00 开幕") == ["entry: 09:00-09:30 ~ 签到", "entry: 10:00 ~ 开幕"])
        #expect(lines("注意\n1. 带伞\n2. 早到") == ["heading: 注意", "point: 1. ~ 带伞", "point: 2. ~ 早到"])
        #expect(
            lines("品名    数量    小计\n苹果    2    ¥8\n梨    1    ¥3") == [
                "row: 品名 ~ 数量 ~ 小计", "row: 苹果 ~ 2 ~ ¥8", "row: 梨 ~ 1 ~ ¥3",
            ])
        // A row alone, an address of the web, a clock and a sentence are no tables or keys.
        #expect(lines("甲    乙    丙") == ["paragraph: 甲    乙    丙"])
        #expect(lines("见 https://example.org") == ["paragraph: 见 https://example.org"])
        #expect(lines("每天 6:30 开门") == ["paragraph: 每天 6:30 开门"])
    }

    @Test func titles() {
        func parts(_ text: String) -> [String] {
            let bytes = Array(text.utf8)
            let title = TitleStructure(text)
            return [title.main, title.rest].compactMap { $0 }.map { String(decoding: bytes[$0], as: UTF8.self) }
        }
        #expect(parts("每日鲜面包 — 手工烘焙坊 · 法式糕点") == ["每日鲜面包", "— 手工烘焙坊 · 法式糕点"])
        #expect(parts("春日市集") == ["春日市集"])
        #expect(parts("山雀咖啡 · 十月经营看板") == ["山雀咖啡 · 十月经营看板"])
        #expect(
            parts("THE CHRONICLE — Independent News Since 1897") == ["THE CHRONICLE", "— Independent News Since 1897"])
    }

    /// Whatever the structure, all characters stay, once and in order.
    @Test(arguments: 0..<400)
    func nothingIsLost(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let pieces = [
            "甲乙", "：", ": ", " | ", "｜", "\n", "  ", "¥38", " $4.5", "1. ", "• ", "【节】", "09:30 ", "\t", "e\u{301}",
            "😀", " ",
            "-", "　", "Total", "、",
        ]
        let text = (0..<Int(random.uniform(1, 24))).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
            .joined()
        let bytes = Array(text.utf8)
        for splits in [true, false] {
            let cells = TextStructure(text, splitsBars: splits).lines.flatMap(\.cells)
            let joined = cells.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined()
            #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace }, "\(text)")
            for (before, after) in zip(cells, cells.dropFirst()) {
                #expect(before.range.upperBound <= after.range.lowerBound)
            }
        }
    }
}

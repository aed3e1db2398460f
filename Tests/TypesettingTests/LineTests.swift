import Foundation
import HanmoComposition
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoTypesetting

/// Lines and spaces as CLREQ has them.
@Suite struct LineTests {
    private func lines(_ text: String, measure: Double, compresses: Bool = true) throws -> [String] {
        let paragraphs = try Setting(text).prepared().paragraphs
        return LineBuilder(tracking: 0, indent: 0, compresses: compresses, hangs: false, isGrid: false)
            .lines(of: paragraphs, measure: measure).map { paragraphs[$0.paragraph].text(ofClusters: $0.clusters) }
    }

    /// The trim of each pair, in em.
    private func trim(_ pair: String, language: String, face: String, vertical: Bool = false) throws -> Double {
        var setting = Setting("永\(pair)永")
        (setting.language, setting.face, setting.vertical) = (language, face, vertical)
        return try setting.prepared().paragraphs[0].clusters.reduce(0) { $0 + $1.trimBefore + $1.trimAfter }
    }

    @Test(arguments: ["hei", "song", "kai"]) func marksAreSqueezedTheSameInEveryFont(face: String) throws {
        for pair in ["）（", "》、", "（《", "。」", "：「", "，『", "」，", "：“", "，“", "。”", "”，"] {
            #expect(try trim(pair, language: "zh-Hans", face: face) == 0.5, "\(pair)")
        }
        for pair in ["！”", "？）", "——", "字（", "）字", "…“"] {
            #expect(try trim(pair, language: "zh-Hans", face: face) == 0, "\(pair)")
        }
        #expect(try trim("：「", language: "zh-Hans", face: face, vertical: true) == 0.5)
    }

    /// Stops and commas of traditional Chinese stand in the middle of their cell and keep it.
    @Test func centredMarksAreNotSqueezed() throws {
        #expect(try trim("，。", language: "zh-Hant", face: "hei") == 0)
        #expect(try trim("，「", language: "zh-Hant", face: "hei") == 0.5)
        #expect(try trim("」，", language: "zh-Hant", face: "hei") == 0.5)
    }

    @Test func noCharacterStandsAlone() throws {
        #expect(try lines("一二三四五六七八九十甲", measure: 5) == ["一二三四五", "六七八九", "十甲"])
        #expect(try lines("一二三四五六七八九十甲。", measure: 5, compresses: false).last == "十甲。")
    }

    @Test func marksGiveBeforeGapsOpen() throws {
        // The comma's half em takes the sixth character in.
        #expect(try lines("一，二三四五，六七", measure: 6).first == "一，二三四五，")
    }

    /// CLREQ 3.5.3: word spaces give before brackets, brackets before commas, commas before full stops.
    @Test func marksGiveInOrder() throws {
        func squeezed(_ text: String, measure: Double) throws -> [String] {
            var setting = Setting(text)
            setting.alignment = .justify
            let paragraph = try setting.prepared().paragraphs[0]
            let builder = LineBuilder(tracking: 0, indent: 0, compresses: true, hangs: false, isGrid: false)
            let line = builder.lines(of: [paragraph], measure: 100)[0]
            let justification = Justification(
                line: line, clusters: paragraph.clusters, measure: line.length - measure, alignment: .justify,
                rightToLeft: false)
            return line.visible.filter {
                justification.squeeze(before: $0) + justification.squeeze(after: $0) - justification.gap(before: $0)
                    > 1e-9
            }.map { paragraph.text(of: paragraph.clusters[$0]) }
        }
        let text = "甲·乙（丙）丁，戊 a己。庚"
        #expect(try squeezed(text, measure: 0.4) == ["·"])
        #expect(try squeezed(text, measure: 1.4) == ["·", "（", "）"])
        #expect(try squeezed(text, measure: 1.9) == ["·", "（", "）", "，"])
        #expect(try squeezed(text, measure: 2.5).last == "。")
    }

    @Test func anIndentLosesHalfAnEmBeforeABracket() throws {
        for (text, start) in [("甲乙丙", 80.0), ("「甲」乙", 60)] {
            var setting = Setting(text)
            setting.indent = 2
            #expect(try setting.glyphs().first?.origin.x == start, "\(text)")
        }
    }

    @Test func lastLinesAreRagged() throws {
        var setting = Setting("一二三四五六七八九十甲乙丙丁")
        setting.box = Rect(x: 0, y: 0, width: 420, height: 400)
        setting.alignment = .justify
        let lines = try setting.page().texts[0].lines
        #expect(lines.map { $0.text.count } == [10, 4])
        #expect(lines[0].box.maxX > 415 && lines[1].box.maxX < 165)
    }

    @Test func numbersKeepTheirUnits() throws {
        #expect(try lines("价格一共是38元正好", measure: 6.2) == ["价格一共是", "38元正好"])
    }

    /// 引号 are brackets: a line may begin with one that opens and end with one that closes.
    @Test func linesBreakBesideQuotationMarks() throws {
        #expect(try lines("一二三四五“六七”八九十", measure: 5, compresses: false).prefix(2) == ["一二三四五", "“六七”八"])
        #expect(try lines("一二“三四”五六七八", measure: 6, compresses: false).first == "一二“三四”")
    }

    /// In vertical lines colons and semicolons always take an em (CLREQ 3.1.6.1).
    @Test(arguments: ["：", "；"]) func uprightColonsKeepTheirEm(mark: String) throws {
        for face in ["hei", "song", "kai"] {
            var setting = Setting("他说\(mark)好")
            setting.face = face
            #expect(try setting.prepared().paragraphs[0].clusters[2].blankAfter == 0.5)
            setting.vertical = true
            #expect(try setting.prepared().paragraphs[0].clusters[2].blankAfter == 0)
        }
    }

    /// Sums that differ by their last bit only are equal: 0.1 + 0.2 and 0.3.
    @Test func ofEqualParagraphsTheFirstLineIsFuller() {
        let costs = [[0, 2]: 0.1, [2, 3]: 0.2, [0, 1]: 0.3, [1, 3]: 0]
        let optimum = ParagraphOptimum(
            lastBreaks: [0, 1, 2, 3], lineLimit: 2, furthest: { $0 == 0 ? 2 : 3 },
            cost: { start, end in costs[[start, end]] ?? 9 })
        #expect(optimum.ends == [2, 3])
    }

    /// All pairs of 46 marks in four languages, beside what Chromium 156 does. The data has no licence, so it is not
    /// kept here: HANMO_JUDGES names the folder with trim_pairs_chromium156.tsv.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["HANMO_JUDGES"] != nil, "HANMO_JUDGES is not set"))
    func pairsOfMarks() throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["HANMO_JUDGES"] ?? "")
        let table = try String(contentsOf: folder.appendingPathComponent("trim_pairs_chromium156.tsv"), encoding: .utf8)
        var differing: [String: [String]] = [:]
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 4, let wanted = Double(fields[3]) else { continue }
            let pair = fields[1] + fields[2]
            for face in fields[0] == "zh-Hans" ? ["hei", "kai"] : ["hei"] {
                let found = try trim(pair, language: fields[0], face: face)
                if abs(found - max(0, wanted)) > 0.05 { differing["\(fields[0]) \(face)", default: []].append(pair) }
            }
        }
        for (setting, pairs) in differing.sorted(by: { $0.key < $1.key }) {
            print("\(setting): \(pairs.count) pairs differ from Chromium: \(pairs.joined(separator: " "))")
        }
        for setting in ["zh-Hans hei", "zh-Hans kai", "zh-Hant hei", "zh-HK hei"] {
            #expect((differing[setting] ?? []).isEmpty, "\(setting)")
        }
        // Chromium takes Japanese quotation marks and interpuncts from a Latin face; JLREQ gives them a full cell.
        #expect((differing["ja hei"] ?? []).allSatisfy { $0.contains { "“”‘’·‧".contains($0) } })
    }
}

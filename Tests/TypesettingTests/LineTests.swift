import Foundation
import HanmoComposition
import HanmoFonts
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
            let found = try trim(fields[1] + fields[2], language: fields[0], face: "hei")
            if abs(found - max(0, wanted)) > 0.05 { differing[fields[0], default: []].append(fields[1] + fields[2]) }
        }
        for (language, pairs) in differing.sorted(by: { $0.key < $1.key }) {
            print("\(language): \(pairs.count) pairs differ from Chromium: \(pairs.joined(separator: " "))")
        }
        #expect((differing["zh-Hans"] ?? []).count <= 100)
    }
}

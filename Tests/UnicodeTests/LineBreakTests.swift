import Foundation
import Testing

@testable import HanmoUnicode

@Suite struct LineBreakTests {
    @Test(.needs("auxiliary/LineBreakTest.txt"))
    func conformsToUnicode() throws {
        var (count, failures): (Int, [String]) = (0, [])
        for fields in try UnicodeData.lines(of: "auxiliary/LineBreakTest.txt") {
            let scalars = UnicodeData.scalars(fields[0])
            let expected = fields[0].filter { $0 == "×" || $0 == "÷" }.map { $0 == "÷" }
            let got = LineBreaker.untailored.breaks(in: scalars).map { $0 != .prohibited }
            count += 1
            if got != expected { failures.append(fields[0]) }
        }
        #expect(count == 7_654)
        #expect(failures.isEmpty, "\(failures.count) of \(count), first \(failures.first ?? "")")
    }

    private func offsets(_ text: String, _ strictness: LineBreaker.Strictness, language: String = "zh-Hans") -> [Int] {
        let breaks = LineBreaker(language: language, strictness: strictness).breaks(in: Array(text.unicodeScalars))
        return breaks.indices.filter { breaks[$0] == .allowed }
    }

    @Test func marksDoNotStartLines() {
        for mark in "，。、；：？！”’）》〉】」』·—～" {
            #expect(!offsets("文字\(mark)文", .normal).contains(2), "\(mark)")
        }
    }

    @Test func openingMarksDoNotEndLines() {
        for mark in "“‘（《〈【「『" { #expect(!offsets("文\(mark)文字", .gb).contains(2), "\(mark)") }
    }

    /// UAX #14 has no break beside a quotation mark, as it does not know which way it faces.
    @Test(arguments: [
        ("用户可在“设置”中", [1, 2, 3, 4, 6, 8]), ("他问。“敢！”小满", [1, 3, 7, 8]), ("说：‘今天", [2, 4]),
        ("“红楼”《梦》", [2, 4]), ("“甲”“乙”", [3]), ("（“今天”）", [3]), ("他“‘好’”了", [1, 6]), ("他说……“好", [1, 4]),
        ("他说“yes”吧", [1, 2, 7]), ("“设置”App", [2, 4]), ("App“设置”", [5]), ("50%“增长", [3, 5]), ("“ 好", []),
        ("It’s a ’90s’ hit", [5, 7, 13]), ("He said “yes” and", [3, 8, 14]), ("“A”B", []),
    ])
    func quotationMarksAreBrackets(text: String, expected: [Int]) {
        #expect(offsets(text, .normal) == expected)
        #expect(offsets(text, .normal, language: "ja") == expected)
    }

    @Test func pairsOfDashesHold() {
        #expect(offsets("他——我", .normal) == [3])
        #expect(!offsets("等……了", .strict).contains(2))
    }

    @Test func slashesAtTheNationalLevel() {
        #expect(offsets("甲/乙", .gb) == [])
        #expect(offsets("甲／乙", .gb) == [])
    }

    @Test func smallKana() {
        #expect(!offsets("カッ", .strict, language: "ja").contains(1))
        #expect(offsets("カッ", .normal, language: "ja").contains(1))
    }

    /// Also texts that make a rule look ahead or back.
    @Test func linearTime() {
        for unit in ["字", "\u{301}", "$(", "$(\u{301}", "1.", "\u{1F1E8}", "\u{200D}", "a\u{301}", "“ ", "ก"] {
            let scalars = Array(String(repeating: unit, count: 100_000).unicodeScalars)
            #expect(LineBreaker(language: "zh", strictness: .gb).breaks(in: scalars).count == scalars.count + 1)
        }
    }

    @Test func theArrayIsUsedAgain() {
        let scalars = Array("甲乙，丙 ab".unicodeScalars)
        let breaker = LineBreaker(language: "zh-Hans", strictness: .normal)
        var breaks = Array(repeating: Break.mandatory, count: 50)
        breaker.findBreaks(in: scalars[2..<6], into: &breaks)
        #expect(breaks == breaker.breaks(in: Array(scalars[2..<6])))
        breaker.findBreaks(in: scalars[..<0], into: &breaks)
        #expect(breaks == [.mandatory])
    }

    @Test func verticalForms() {
        #expect(VerticalOrientation.of("：", language: "zh-Hans") == .upright)
        #expect(VerticalOrientation.of("：", language: "ja") == .transformedRotated)
        #expect(VerticalOrientation.of("A", language: "zh-Hans") == .rotated)
        #expect(VerticalOrientation.of("亭", language: "zh-Hans") == .upright)
    }

    /// CLREQ 3.1.4 at the level of the national standard: 29 marks never start a line, 12 never end one, slashes neither.
    @Test func marksKeepToTheirEdges() {
        let breaker = LineBreaker(language: "zh-Hans", strictness: .gb)
        func mayBreak(_ text: String, at place: Int) -> Bool {
            breaker.breaks(in: Array(text.unicodeScalars))[place] != .prohibited
        }
        let closers = "」』”’）》〉】〗〕］｝", stops = "。．，、：；！‼？⁇", connectors = "～-–—", interpuncts = "·・‧"
        let starts = closers + stops + connectors + interpuncts
        #expect(starts.unicodeScalars.count == 29)
        for mark in starts { #expect(!mayBreak("文\(mark)文", at: 1), "\(mark) starts a line") }
        for mark in "「『“‘（《〈【〖〔［｛" { #expect(!mayBreak("文\(mark)文", at: 2), "\(mark) ends a line") }
        for mark in "/／" {
            #expect(!mayBreak("文\(mark)文", at: 1) && !mayBreak("文\(mark)文", at: 2), "\(mark) at an edge")
        }
        for pair in ["——", "……", "⋯⋯", "⸺"] { #expect(!mayBreak("文\(pair)", at: pair.count), "\(pair) is parted") }
    }

    /// W3C's cases of which characters may start a line, in Chinese and Japanese at three levels. The data has no
    /// licence, so it is not kept here: HANMO_JUDGES names the folder with kinsoku_w3c_i18n.tsv.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["HANMO_JUDGES"] != nil, "HANMO_JUDGES is not set"))
    func kinsokuOfW3C() throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["HANMO_JUDGES"] ?? "")
        let table = try String(contentsOf: folder.appendingPathComponent("kinsoku_w3c_i18n.tsv"), encoding: .utf8)
        var (count, failures): (Int, [String]) = (0, [])
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count >= 5, let strictness = LineBreaker.Strictness(rawValue: fields[1]),
                let scalar = UInt32(fields[2], radix: 16).flatMap(Unicode.Scalar.init)
            else { continue }
            let text = Array("文文文文文文".unicodeScalars) + [scalar] + Array("字字".unicodeScalars)
            let found = LineBreaker(language: fields[0], strictness: strictness).breaks(in: text)[6] != .prohibited
            count += 1
            if found != (fields[4] == "1") { failures.append(fields[..<4].joined(separator: " ")) }
        }
        #expect(count == 369)
        #expect(failures.isEmpty, "\(failures.joined(separator: "; "))")
    }
}

import Foundation
import Testing

@testable import HanmoUnicode

@Suite struct LineBreakTests {
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: "/usr/share/unicode/auxiliary/LineBreakTest.txt"),
            "unicode-data is not installed"))
    func conformsToUnicode() throws {
        let text = try String(contentsOfFile: "/usr/share/unicode/auxiliary/LineBreakTest.txt", encoding: .utf8)
        var (count, failures): (Int, [String]) = (0, [])
        for line in text.split(separator: "\n") {
            let cells = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
            guard !cells.isEmpty else { continue }
            let scalars = cells.compactMap {
                UInt32($0.trimmingCharacters(in: .whitespaces), radix: 16).flatMap(Unicode.Scalar.init)
            }
            let expected = cells.filter { $0 == "×" || $0 == "÷" }.map { $0 == "÷" }
            let got = LineBreaker.untailored.breaks(in: scalars).map { $0 != .prohibited }
            count += 1
            if got != expected { failures.append(String(line)) }
        }
        #expect(count > 7_000)
        #expect(failures.count == 0, "\(failures.count) of \(count), first \(failures.first ?? "")")
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

    @Test func linearTime() {
        let scalars = Array(repeating: Unicode.Scalar("字"), count: 200_000)
        #expect(LineBreaker(language: "zh", strictness: .gb).breaks(in: scalars).count == 200_001)
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
}

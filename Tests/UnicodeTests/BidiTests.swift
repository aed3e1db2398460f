import Foundation
import Testing

@testable import HanmoUnicode

@Suite struct BidiTests {
    private func paragraph(_ text: String, _ base: BidiBase = .automatic) -> BidiParagraph? {
        BidiParagraph.resolving(Array(text.unicodeScalars), base: base)
    }

    /// The level of each scalar after L1 and the scalars in visual order, of a paragraph that is one line.
    private func line(_ scalars: [Unicode.Scalar], _ base: BidiBase) -> (levels: [UInt8], order: [Int], base: UInt8) {
        guard let found = BidiParagraph.resolving(scalars, base: base) else {
            return (scalars.map { _ in 0 }, Array(scalars.indices), 0)
        }
        var levels = [UInt8](repeating: 0, count: scalars.count)
        var order: [Int] = []
        for run in found.visualRuns(of: scalars.indices) {
            for index in run.range { levels[index] = run.level }
            order += run.level & 1 == 1 ? run.range.reversed() : Array(run.range)
        }
        return (levels, order, found.baseLevel)
    }

    @Test(.needs("BidiCharacterTest.txt"))
    func conformsToUnicode() throws {
        var (count, failures): (Int, [String]) = (0, [])
        for fields in try UnicodeData.lines(of: "BidiCharacterTest.txt") {
            let base: BidiBase = fields[1] == "0" ? .leftToRight : fields[1] == "1" ? .rightToLeft : .automatic
            let found = line(UnicodeData.scalars(fields[0]), base)
            // What X9 removes has no level (x) and no place.
            let levels = fields[3].split(separator: " ").map { UInt8($0) }
            let order = fields[4].split(separator: " ").compactMap { Int($0) }
            let same = zip(levels, found.levels).allSatisfy { $0 == nil || $0 == $1 }
            count += 1
            if !same || levels.count != found.levels.count || found.order.filter({ levels[$0] != nil }) != order
                || String(found.base) != fields[2]
            {
                failures.append(fields.joined(separator: ";"))
            }
        }
        #expect(count == 91_707)
        #expect(failures.isEmpty, "\(failures.count) of \(count), first \(failures.first ?? "")")
    }

    @Test func leftToRightNeedsNothing() {
        #expect(paragraph("永和九年 abc 123 — “é”") == nil)
        #expect(paragraph("") == nil)
        #expect(paragraph("abc", .leftToRight) == nil)
        #expect(paragraph("abc", .rightToLeft)?.levels == [2, 2, 2])
        #expect(paragraph("", .rightToLeft)?.baseLevel == 1)
        #expect(paragraph("", .rightToLeft)?.visualRuns(of: 0..<0).isEmpty == true)
    }

    @Test func everyRightToLeftClassIsSeen() throws {
        for code in [
            "\u{5D0}", "\u{627}", "\u{660}", "\u{FB1D}", "\u{FE8D}", "\u{10800}", "\u{1E900}", "\u{202E}", "\u{2067}",
        ] {
            #expect(paragraph("甲\(code)", .leftToRight) != nil, "\(code)")
        }
    }

    @Test func hebrewInChinese() throws {
        let found = try #require(paragraph("看שלום吧", .leftToRight))
        #expect(found.baseLevel == 0)
        #expect(found.levels == [0, 1, 1, 1, 1, 0])
        let runs = found.visualRuns(of: 0..<6)
        #expect(runs.map(\.range) == [0..<1, 1..<5, 5..<6] && runs.map(\.level) == [0, 1, 0])
    }

    /// Spaces at the end of a line go to the side of the paragraph's end (L1); runs stand in visual order (L2).
    @Test func linesOfAnArabicParagraph() throws {
        let text = Array("سلام abc 12 يوم ".unicodeScalars)
        let found = try #require(BidiParagraph.resolving(text, base: .automatic))
        #expect(found.baseLevel == 1)
        let whole = found.visualRuns(of: 0..<16)
        #expect(whole.map(\.range) == [11..<16, 5..<11, 0..<5] && whole.map(\.level) == [1, 2, 1])
        let first = found.visualRuns(of: 0..<9)
        #expect(first.map(\.range) == [8..<9, 5..<8, 0..<5])
        #expect(first.map(\.level) == [1, 2, 1])
        let second = found.visualRuns(of: 9..<16)
        #expect(second.map(\.range) == [11..<16, 9..<11])
    }

    /// An isolate after embeddings that overflowed is one more overflow (X5a). FriBidi counted it and wrote beyond its
    /// stack when it ended: a page with these words crashed.
    @Test func isolatesAfterAnOverflow() throws {
        let deep = String(repeating: "\u{202A}", count: 63) + "\u{2067}א\u{2069}"
        for count in [1, 3, 2_000] {
            let text = Array(("א" + String(repeating: deep, count: count) + "ב").unicodeScalars)
            let found = try #require(BidiParagraph.resolving(text, base: .leftToRight))
            let letters = text.indices.filter { "אב".unicodeScalars.contains(text[$0]) }
            #expect(letters.map { found.levels[$0] } == [1] + [UInt8](repeating: 125, count: count + 1))
        }
        // Ends in the order in which they began: the embedding that overflowed, the isolate, all embeddings.
        let ends = Array((String(repeating: "\u{202A}", count: 64) + "א" + "\u{202C}\u{202C}א\u{202C}א").unicodeScalars)
        let found = try #require(BidiParagraph.resolving(ends, base: .leftToRight))
        #expect([64, 67, 69].map { found.levels[$0] } == [125, 125, 123])
    }

    /// Depth beyond 125 overflows (BD2), and nothing grows with it but the text.
    @Test func hostileTextsTakeBoundedTime() throws {
        let unit = 100_000
        for (opening, closing) in [("\u{202E}", "\u{202C}"), ("\u{2067}", "\u{2069}"), ("\u{2068}", "\u{2069}")] {
            let deep = String(repeating: opening, count: 200) + "אב" + String(repeating: closing, count: 200) + "ג"
            let found = try #require(paragraph(deep, .leftToRight))
            #expect(found.levels.max().map { $0 <= 126 } == true)
            #expect(found.visualRuns(of: 0..<found.levels.count).map(\.range.count).reduce(0, +) == found.levels.count)
        }
        for text in [
            String(repeating: "א", count: unit), String(repeating: "אa", count: unit / 2),
            String(repeating: "א(", count: unit / 2), String(repeating: "\u{2067}א\u{2069}", count: unit / 3),
            String(repeating: "\u{2068}", count: unit) + "א", String(repeating: "א 1,", count: unit / 4),
        ] {
            let found = try #require(paragraph(text, .leftToRight))
            #expect(found.levels.count == text.unicodeScalars.count)
        }
    }
}

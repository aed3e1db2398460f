import Testing

@testable import HanmoUnicode

@Suite struct GraphemeTests {
    private func starts(_ scalars: [Unicode.Scalar]) -> [Bool] {
        var starts: [Bool] = []
        GraphemeBreaker.findStarts(in: scalars[...], into: &starts)
        return starts
    }

    @Test(.needs("auxiliary/GraphemeBreakTest.txt"))
    func conformsToUnicode() throws {
        var (count, failures): (Int, [String]) = (0, [])
        for fields in try UnicodeData.lines(of: "auxiliary/GraphemeBreakTest.txt") {
            let expected = fields[0].filter { $0 == "×" || $0 == "÷" }.map { $0 == "÷" }
            count += 1
            if starts(UnicodeData.scalars(fields[0])) != expected { failures.append(fields[0]) }
        }
        #expect(count == 602)
        #expect(failures.isEmpty, "\(failures.count) of \(count), first \(failures.first ?? "")")
    }

    @Test(.needs("emoji/emoji-test.txt"))
    func everyEmojiIsOneCluster() throws {
        let emoji = try UnicodeData.lines(of: "emoji/emoji-test.txt").map { UnicodeData.scalars($0[0]) }
        #expect(emoji.count == 4_733)
        for scalars in emoji {
            #expect(starts(scalars) == [true] + Array(repeating: false, count: scalars.count - 1) + [true])
        }
    }

    @Test func rangesAreThoseOfTheSlice() {
        let scalars = Array("甲e\u{301}\r\n🇨🇳🇯🇵乙".unicodeScalars)
        var ranges: [Range<Int>] = []
        GraphemeBreaker.forEachCluster(in: scalars[1...]) { ranges.append($0) }
        #expect(ranges == [1..<3, 3..<5, 5..<7, 7..<9, 9..<10])
        GraphemeBreaker.forEachCluster(in: scalars[..<0]) { _ in Issue.record("a cluster of nothing") }
        var starts = [false, false, false]
        GraphemeBreaker.findStarts(in: scalars[1..<2], into: &starts)
        #expect(starts == [true, true])
    }

    @Test func longClustersTakeLinearTime() {
        for tail in ["\u{301}", "\u{200D}", "\u{1F468}\u{200D}", "\u{1100}", "\u{600}"] {
            let scalars =
                Array("\u{1F468}".unicodeScalars) + Array(String(repeating: tail, count: 100_000).unicodeScalars)
            let found = starts(scalars)
            #expect(found.count == scalars.count + 1)
            #expect(found.dropFirst().dropLast().count { $0 } <= 1, "\(tail.unicodeScalars.first?.value ?? 0)")
        }
    }
}

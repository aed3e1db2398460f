import Testing

@testable import HanmoUnicode

@Suite struct PropertyTests {
    @Test(.needs("VerticalOrientation.txt"))
    func everyRangeOfVerticalOrientation() throws {
        let names: [VerticalOrientation: String] = [
            .rotated: "R", .upright: "U", .transformedUpright: "Tu", .transformedRotated: "Tr",
        ]
        let ranges = try UnicodeData.ranges(of: "VerticalOrientation.txt")
        #expect(ranges.count == 2_362)
        var overridden: [Unicode.Scalar] = []
        for range in ranges {
            for scalar in range.scalars {
                let found = VerticalOrientation.of(scalar, language: "ja")
                guard names[found] == range.value else {
                    Issue.record("U+\(String(scalar.value, radix: 16)) is \(found), not \(range.value)")
                    continue
                }
                if VerticalOrientation.of(scalar, language: "zh-Hans") != found { overridden.append(scalar) }
            }
        }
        // CLREQ 3.1.2: the only two that Chinese sets otherwise.
        #expect(overridden == ["：", "；"])
    }

    @Test(.needs("Scripts.txt"))
    func everyScript() throws {
        let aliases = try UnicodeData.lines(of: "PropertyValueAliases.txt").filter { $0[0] == "sc" }
        let tags = Dictionary(aliases.map { ($0[2], $0[1]) }) { first, _ in first }
        for range in try UnicodeData.ranges(of: "Scripts.txt") {
            let tag = try #require(tags[range.value])
            let wrong = range.scalars.first { CharacterProperties($0).script.description != tag }
            #expect(wrong == nil, "\(range.value)")
        }
        let known: [(Unicode.Scalar, Script)] = [
            ("，", .common), ("\u{301}", .inherited), ("亭", .han), ("g", .latin), ("س", .arabic), ("ש", .hebrew),
            ("ไ", .thai), ("न", .devanagari), ("ひ", .hiragana), ("カ", .katakana), ("글", .hangul), ("ㄅ", .bopomofo),
            ("Ω", .greek), ("Я", .cyrillic), ("\u{378}", .unknown),
        ]
        for (scalar, script) in known { #expect(CharacterProperties(scalar).script == script, "\(scalar)") }
    }

    /// LB1 is part of the table: SA is AL or, for marks, CM.
    @Test(.needs("LineBreak.txt"), .needs("EastAsianWidth.txt"), .needs("extracted/DerivedCombiningClass.txt"))
    func lineBreakClassesAndWidths() throws {
        for range in try UnicodeData.ranges(of: "LineBreak.txt") {
            let wrong = range.scalars.first { scalar in
                let found = CharacterProperties(scalar)
                return found.isComplexContext != (range.value == "SA")
                    || (found.isComplexContext
                        ? found.lineClass != .AL && found.lineClass != .CM : found.name != range.value)
            }
            #expect(wrong == nil, "\(range.value)")
        }
        for range in try UnicodeData.ranges(of: "EastAsianWidth.txt") {
            let (wide, ambiguous) = (["W", "F", "H"].contains(range.value), range.value == "A")
            let wrong = range.scalars.first {
                CharacterProperties($0).isWide != wide || CharacterProperties($0).isAmbiguousWidth != ambiguous
            }
            #expect(wrong == nil, "\(range.value)")
        }
        for range in try UnicodeData.ranges(of: "extracted/DerivedCombiningClass.txt") {
            let wrong = range.scalars.first { CharacterProperties($0).isCombining != (range.value != "0") }
            #expect(wrong == nil, "\(range.value)")
        }
    }

    /// Files of one flag each, and what they say of it.
    @Test(.needs("PropList.txt"), .needs("DerivedCoreProperties.txt"), .needs("emoji/emoji-data.txt"))
    func flags() throws {
        let flags: [(file: String, name: String, value: (CharacterProperties) -> Bool)] = [
            ("PropList.txt", "White_Space", { $0.isWhiteSpace }),
            ("PropList.txt", "Ideographic", { $0.isIdeographic }),
            ("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point", { $0.isDefaultIgnorable }),
            ("DerivedCoreProperties.txt", "Alphabetic", { $0.isAlphanumeric }),
            ("emoji/emoji-data.txt", "Extended_Pictographic", { $0.isExtendedPictographic }),
        ]
        for flag in flags {
            let ranges = try UnicodeData.ranges(of: flag.file).filter { $0.value == flag.name }
            #expect(!ranges.isEmpty, "\(flag.name)")
            let wrong = ranges.lazy.flatMap(\.scalars).first { !flag.value(CharacterProperties($0)) }
            #expect(wrong == nil, "\(flag.name)")
        }
        for scalar in "a一\u{301}א".unicodeScalars { #expect(!CharacterProperties(scalar).isWhiteSpace) }
        for scalar in "1Ⅳ½एa一".unicodeScalars { #expect(CharacterProperties(scalar).isAlphanumeric) }
        for scalar in ",，★ \u{301}".unicodeScalars { #expect(!CharacterProperties(scalar).isAlphanumeric) }
    }

    @Test func theEndsOfTheCodeSpace() throws {
        #expect(CharacterProperties("\0").script == .common)
        #expect(CharacterProperties("\u{10FFFF}").script == .unknown)
        // Extension I came after 15.0, in a plane that Unicode keeps for ideographs.
        let later = CharacterProperties("\u{2EBF0}")
        #expect(later.script == .han && later.isIdeographic && later.isWide)
        #expect(EastAsian.isIdeograph("\u{2EBF0}") && EastAsian.isIdeograph("々") && EastAsian.isIdeograph("〇"))
        #expect(!EastAsian.isIdeograph("ひ") && EastAsian.isKana("ひ") && EastAsian.isHangul("글"))
    }
}

extension CharacterProperties {
    fileprivate var name: String { "\(lineClass)" }
}

import Testing

@testable import HanmoUnicode

@Suite struct ThaiTests {
    private func words(_ text: String, language: String = "th") -> [String] {
        let scalars = Array(text.unicodeScalars)
        let breaks = LineBreaker(language: language, strictness: .normal).breaks(in: scalars)
        var (words, word): ([String], String) = ([], "")
        for (index, scalar) in scalars.enumerated() {
            word.unicodeScalars.append(scalar)
            if breaks[index + 1] != .prohibited { (words, word) = (words + [word], "") }
        }
        return words
    }

    @Test(.enabled(if: ThaiBreaks.isAvailable, "libthai's dictionary is missing: install libthai-data"))
    func wordsOfADictionary() {
        #expect(words("ประเทศไทย") == ["ประเทศ", "ไทย"])
        #expect(words("ฉันกินข้าว") == ["ฉัน", "กิน", "ข้าว"])
        #expect(words("泰语：ภาษาไทย。", language: "zh-Hans") == ["泰", "语：", "ภาษา", "ไทย。"])
    }

    @Test(.enabled(if: ThaiBreaks.isAvailable, "libthai's dictionary is missing: install libthai-data"))
    func marksStayWithTheirBase() {
        let scalars = Array("น้ำท่วมที่กรุงเทพมหานครเมื่อวานนี้".unicodeScalars)
        let breaks = LineBreaker(language: "th", strictness: .normal).breaks(in: scalars)
        var starts: [Bool] = []
        GraphemeBreaker.findStarts(in: scalars[...], into: &starts)
        for (index, found) in breaks.enumerated() where found != .prohibited { #expect(starts[index]) }
        #expect(breaks.count { $0 == .allowed } >= 5)
    }

    /// The seams of the windows that libthai is given do not show.
    @Test(.enabled(if: ThaiBreaks.isAvailable, "libthai's dictionary is missing: install libthai-data"))
    func longTextIsBrokenAsShort() {
        let sentence = "ประเทศไทยเป็นประเทศที่ตั้งอยู่ในเอเชียตะวันออกเฉียงใต้"
        let once = words(sentence)
        #expect(once.count > 8)
        #expect(words(String(repeating: sentence, count: 40)) == Array(repeating: once, count: 40).flatMap { $0 })
    }

    @Test func nonsenseTakesLinearTime() {
        for text in ["ก", "กา", "เ", "ก์", "\u{E31}", "ฦๅ", "กรุงเทพมหานค"] {
            let scalars = Array(String(repeating: text, count: 20_000).unicodeScalars)
            #expect(LineBreaker(language: "th", strictness: .normal).breaks(in: scalars).count == scalars.count + 1)
        }
    }

    @Test func untailoredKnowsNoWords() {
        let scalars = Array("ประเทศไทย".unicodeScalars)
        #expect(LineBreaker.untailored.breaks(in: scalars).dropLast().allSatisfy { $0 == .prohibited })
    }
}

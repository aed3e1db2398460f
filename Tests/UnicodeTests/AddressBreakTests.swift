import Testing

@testable import HanmoUnicode

@Suite struct AddressBreakTests {
    /// The text with a bar at each place where a line may break.
    private func barred(_ text: String, language: String = "en", _ strictness: LineBreaker.Strictness = .normal)
        -> String
    {
        let scalars = Array(text.unicodeScalars)
        let breaks = LineBreaker(language: language, strictness: strictness).breaks(in: scalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if breaks[index] == .allowed { result.append("|") }
            result.append(scalar)
        }
        return String(result)
    }

    @Test(arguments: [
        "https://|example|.com/|guides/|line|-breaking|.html?|chapter|=two&|page|=14|#notes",
        "www|.example|.org/|a_b/", "see |https://|example|.com/|path. |Then",
    ])
    func urls(expected: String) {
        #expect(
            barred(expected.filter { $0 != "|" }) == expected.replacing("?|", with: "|?").replacing("&|", with: "|&"))
    }

    @Test func paths() {
        #expect(barred("in /usr/share/fonts/noto.ttf now") == "in |/usr/|share/|fonts/|noto|.ttf |now")
        #expect(barred("../texts/design/notes.md") == "../|texts/|design/|notes|.md")
        #expect(barred("Java/C++/C#/Rust") == "Java/|C++/|C#/|Rust")
        #expect(barred("GNU/Linux/x86-64_v3") == "GNU/|Linux/|x86-64|_v3")
    }

    @Test func mail() {
        #expect(barred("write to first.last@example.com.") == "write |to |first|.last|@example|.com.")
        #expect(barred("a-b@c.de") == "a-b|@c|.de")
    }

    @Test func inChinese() {
        let found = barred("请看（https://example.com/guide/one-two.html）。", language: "zh-Hans", .gb)
        #expect(found == "请|看|（https://|example|.com/|guide/|one|-two|.html）。")
        #expect(barred("访问www.example.com/路径", language: "zh-Hans", .gb) == "访|问|www|.example|.com/路|径")
    }

    /// A hyphen at a line's end could be the line's own.
    @Test func noHyphenEndsALine() {
        for text in ["https://a-site.org/b-c--d", "/long-name/of-a-thing/x-", "first-last@a-b.org"] {
            #expect(!barred(text).contains("-|"), "\(barred(text))")
        }
    }

    @Test(arguments: ["1/2/2026", "and/or", "3.14", "e.g. this", "@home", "a@b", "wow.", "x = y.z", "//"])
    func otherTextsKeepTheirBreaks(text: String) {
        let scalars = Array(text.unicodeScalars)
        #expect(
            LineBreaker(language: "en", strictness: .normal).breaks(in: scalars)
                == LineBreaker.untailored.breaks(in: scalars))
    }

    @Test func untailoredKnowsNoAddresses() {
        let scalars = Array("www.example.org".unicodeScalars)
        #expect(LineBreaker.untailored.breaks(in: scalars).dropLast().allSatisfy { $0 == .prohibited })
    }

    @Test func longAddressesTakeLinearTime() {
        for text in ["a/", "(", "a.", "@", "https://", ")"] {
            let scalars = Array(("/" + String(repeating: text, count: 50_000)).unicodeScalars)
            #expect(LineBreaker(language: "en", strictness: .normal).breaks(in: scalars).count == scalars.count + 1)
        }
    }
}

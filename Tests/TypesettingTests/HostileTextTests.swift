import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoTypesetting

/// Texts that are made to break a typesetter: each is set, or named as wrong, in bounded time.
@Suite(.timeLimit(.minutes(1))) struct HostileTextTests {
    private func codes(_ text: String, size: Double = 20, _ change: (inout Setting) -> Void = { _ in }) throws
        -> [String]
    {
        var setting = Setting(text)
        (setting.size, setting.minimumSize) = (size, 4)
        setting.box = Rect(x: 0, y: 0, width: 2000, height: 2000)
        change(&setting)
        return try setting.page().findings.map(\.code)
    }

    @Test func surplusMarksAreNamed() throws {
        let marks = String(repeating: "\u{301}", count: 100_000)
        #expect(try codes("字\(marks)") == ["surplus-marks"])
        #expect(try codes("字" + String(repeating: "\u{301}", count: 30)) == [])
    }

    @Test(arguments: [
        String(repeating: "\u{200D}", count: 100_000), String(repeating: "\u{202E}", count: 200) + "abc字",
        String(repeating: "\u{2067}א\u{2069}", count: 10_000), String(repeating: "a", count: 100_000),
        String(repeating: " ", count: 100_000), String(repeating: "\u{FE0F}", count: 1_000),
        String(repeating: "，", count: 20_000), String(repeating: "（", count: 20_000),
        String(repeating: "👩‍🚀", count: 3_000), String(repeating: "字\u{2028}", count: 100),
    ]) func endlessThingsAreSet(text: String) throws {
        #expect(try codes("字\(text)字").allSatisfy { $0 == "overflow" || $0 == "small-text" })
    }

    @Test func everythingIsDrawnOnceWhateverItsOrder() throws {
        for text in ["\u{202E}abc字\u{202C}def", "אב(גד)[字]12", "\u{2067}א字ב\u{2069}中", "ابجد字١٢٣هوز"] {
            var setting = Setting(text)
            setting.box = Rect(x: 0, y: 0, width: 2000, height: 200)
            let drawn = try setting.glyphs().map(\.text).joined()
            #expect(drawn.unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test func charactersWithoutAFontAreNamed() throws {
        #expect(try codes("\u{378}\u{10FFFE}字") == ["missing-glyph", "missing-glyph"])
    }

    @Test func roomsWithoutRoomAreNamed() throws {
        let tiny = Rect(x: 0, y: 0, width: 1, height: 1)
        #expect(try codes("文字") { $0.box = tiny } == ["overflow"])
        #expect(
            try codes("文字") {
                $0.box = tiny; $0.vertical = true
            } == ["overflow"])
        #expect(
            try codes("文字") {
                $0.box = tiny; $0.lettering.shape = .ellipse
            } == ["overflow"])
        #expect(
            try codes("文字") {
                $0.box = tiny; $0.lettering.course = .arc(degrees: 90)
            } == ["overflow"])
        #expect(
            try codes("文字") { $0.lettering.course = .path([Point(0, 0), Point(0, 0)]) } == ["overflow"])
        #expect(
            try codes("文字文字") {
                $0.lettering.columns = 40; $0.box = tiny
            } == ["overflow"])
    }

    @Test func emptyTextsAreNothing() throws {
        for text in ["", "\n", "\n\n\n", " ", "\u{200B}"] {
            #expect(try codes(text) == [])
            #expect(
                try codes(text) {
                    $0.vertical = true; $0.alignment = .justify
                } == [])
            #expect(try codes(text) { $0.lettering.shape = .superellipse } == [])
            #expect(try codes(text) { $0.lettering.course = .arc(degrees: 180) } == [])
            #expect(try codes(text) { $0.lettering.columns = 3 } == [])
        }
    }
}

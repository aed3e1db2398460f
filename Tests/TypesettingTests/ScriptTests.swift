import HanmoBrief
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoTypesetting

/// Scripts, regions, variants, emoji: which face draws what, and in which order it stands.
@Suite struct ScriptTests {
    private func faces(of setting: Setting) throws -> [String: String] {
        let page = try setting.page()
        var faces: [String: String] = [:]
        for case .glyphs(let run) in page.items {
            for glyph in run.glyphs where !glyph.text.isEmpty { faces[glyph.text] = page.fonts[run.font].family }
        }
        return faces
    }

    @Test func everyScriptHasAFaceThatKnowsIt() throws {
        var setting = Setting("中文字สวนमแאع한")
        setting.box = Rect(x: 0, y: 0, width: 900, height: 200)
        let faces = try faces(of: setting)
        #expect(faces["字"] == "Noto Sans CJK SC")
        #expect(faces["ส"] == "Noto Sans Thai")
        #expect(faces["म"] == "Noto Sans Devanagari")
        #expect(faces["א"] == "Noto Sans Hebrew")
        #expect(faces["ع"] == "Noto Sans Arabic")
        #expect(try setting.page().findings.isEmpty)
    }

    @Test func arabicJoinsAndRunsLeftward() throws {
        var setting = Setting("阿拉伯文سلام在此")
        setting.box = Rect(x: 0, y: 0, width: 900, height: 200)
        let glyphs = try setting.glyphs()
        #expect(glyphs.map(\.text).joined() == setting.text, "in reading order, whatever the places")
        let seen = glyphs.first { $0.text == "س" }, last = glyphs.first { $0.text == "م" }
        #expect(try #require(last).origin.x < #require(seen).origin.x)
        let alone = try #require(
            try FontCatalog(folders: []).face(family: "Noto Sans Arabic", style: nil)
                .shape("س", direction: .rightToLeft, language: "ar").first)
        #expect(seen?.id != alone.id, "the initial form")
        let after = try #require(glyphs.first { $0.text == "在" })
        #expect(try after.origin.x > #require(seen).origin.x)
    }

    @Test func aHebrewTextBeginsAtTheRight() throws {
        var setting = Setting("שלום 2026")
        setting.box = Rect(x: 0, y: 0, width: 600, height: 100)
        let line = try #require(setting.page().texts.first?.lines.first)
        #expect(line.box.maxX > 595)
        let glyphs = try setting.glyphs()
        let digits = glyphs.filter { "2026".contains($0.text) && $0.text != " " }.map(\.origin.x)
        #expect(digits == digits.sorted(), "numbers read from the left")
    }

    @Test func devanagariReorders() throws {
        var setting = Setting("हिन्दी")
        setting.box = Rect(x: 0, y: 0, width: 600, height: 100)
        let glyphs = try setting.page().items.flatMap { item -> [PlacedGlyph] in
            if case .glyphs(let run) = item { run.glyphs } else { [] }
        }
        #expect(glyphs.map(\.text).joined() == "हिन्दी")
        #expect(glyphs.count < "हिन्दी".unicodeScalars.count, "conjuncts are formed")
    }

    @Test func formsFollowTheLanguage() throws {
        var ids: Set<UInt32> = []
        for language in ["zh-Hans", "zh-Hant", "ja"] {
            var setting = Setting("骨")
            setting.language = language
            ids.insert(try #require(setting.glyphs().first).id)
        }
        #expect(ids.count >= 2)
        var mixed = Setting("骨骨", "骨") { $0.language = "zh-Hant" }
        mixed.face = "song"
        let page = try mixed.page()
        #expect(page.fonts.map(\.family) == ["Noto Serif CJK TC", "Noto Serif CJK SC"])
    }

    @Test func kanaSayJapanese() throws {
        #expect(TextLanguage.language(of: "直す", on: "zh-Hans") == "ja")
        #expect(TextLanguage.language(of: "서울特別市", on: "zh-Hans") == "zh-Hans")
        #expect(TextLanguage.language(of: "안녕하세요", on: "zh-Hans") == "ko")
        #expect(TextLanguage.language(of: "優の良品", on: "zh-Hant") == "zh-Hant", "a fashion of Chinese signs")
        #expect(TextLanguage.language(of: "一二三四五六七八の", on: "zh-Hant") == "zh-Hant")
    }

    @Test func variationsAreDrawnAndMissingOnesNamed() throws {
        let plain = try #require(Setting("葛").glyphs().first)
        var setting = Setting("葛\u{E0100}")
        let variant = try #require(setting.glyphs().first)
        #expect(variant.text.unicodeScalars.count == 2)
        #expect(try setting.page().findings.isEmpty)
        #expect(plain.id != variant.id)
        setting.text = "永\u{E01EF}"
        #expect(try setting.page().findings.map(\.code) == ["missing-variant"])
    }

    @Test func rareCharactersFallBackOneByOneAndShortTextsWhole() throws {
        // U+30EDE 𰻞 is in Noto; U+2A6A5 𪚥 is not.
        let long = try faces(of: Setting("古人造字以四龍為𪚥其義不可考"))
        #expect(long["古"] == "Noto Sans CJK SC")
        #expect(long["𪚥"] != "Noto Sans CJK SC")
        let missing = try Setting("\u{10FFF0}字").page()
        #expect(missing.findings.map(\.code) == ["missing-glyph"], "a private-use glyph of a last resort is no answer")
        #expect(missing.findings.first?.message.contains("U+10FFF0") == true)
    }

    @Test func emojiAreOneCellOfColour() throws {
        let text = "字👩‍🚀🇨🇳👍🏽1️⃣😀☀️字"
        var setting = Setting(text)
        setting.box = Rect(x: 0, y: 0, width: 900, height: 100)
        let page = try setting.page()
        let glyphs = try setting.glyphs()
        #expect(glyphs.map(\.text) == text.map(String.init))
        let places = glyphs.map(\.origin.x)
        for (left, right) in zip(places, places.dropFirst()) { #expect(abs(right - left - 40) < 2, "\(places)") }
        for case .glyphs(let run) in page.items where run.glyphs.contains(where: { $0.text != "字" }) {
            #expect(page.fonts[run.font].family == "Noto Color Emoji")
        }
        #expect(try faces(of: Setting("字☀\u{FE0E}"))["☀\u{FE0E}"] != "Noto Color Emoji")
    }

    @Test func dashesJoinInEveryFont() throws {
        for (face, vertical) in [("kai", false), ("kai", true), ("hei", false)] {
            var setting = Setting("他——我")
            (setting.face, setting.vertical) = (face, vertical)
            let page = try setting.page()
            let dashes = page.items.flatMap { item -> [PlacedGlyph] in
                guard case .glyphs(let run) = item else { return [] }
                return run.glyphs.filter { $0.text.hasPrefix("—") || $0.text.isEmpty }
            }
            // Noto joins the two into one glyph. Round ends leave a notch that a third dash covers.
            #expect(dashes.count == (face == "kai" ? 3 : 1), "\(face)")
            #expect(page.texts[0].text == "他——我")
        }
    }

    /// The dashes of AR PL UKai end short of their cells.
    @Test func dashesOfUKaiAreBridged() throws {
        let ukai = try FontCatalog(folders: []).face(family: "AR PL UKai CN", style: nil)
        for vertical in [false, true] {
            var setting = Setting("他——我")
            setting.vertical = vertical
            let faces = try FaceSet(block: setting.block, language: "zh-Hans") { _, _, _ throws(FontError) in [ukai] }
            var fonts = FontTable()
            let items = BlockSetter(
                prepared: PreparedBlock(block: setting.block, language: "zh-Hans", faces: faces), size: 40, text: 0,
                fonts: &fonts
            ).items()
            var spans: [ClosedRange<Double>] = []
            for case .glyphs(let run) in items {
                for glyph in run.glyphs where glyph.text.isEmpty || glyph.text == "—" {
                    let ink = try #require(run.inkBounds(of: glyph, in: ukai))
                    spans.append(vertical ? ink.minY...ink.maxY : ink.minX...ink.maxX)
                }
            }
            spans.sort { $0.lowerBound < $1.lowerBound }
            #expect(spans.count == 3)
            for (left, right) in zip(spans, spans.dropFirst()) { #expect(right.lowerBound < left.upperBound) }
        }
    }
}

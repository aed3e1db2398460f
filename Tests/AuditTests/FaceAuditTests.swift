import HanmoAudit
import HanmoFonts
import HanmoSource
import TestFonts
import Testing

@Suite struct FaceAuditTests {
    /// All 8,105 characters of the General Standard table: a glyph with ink that is no box and no other's, horizontal and
    /// vertical, by HarfBuzz, by FreeType and by hb-shape.
    @Test(arguments: ["Noto Sans CJK SC", "Noto Serif CJK SC", "LXGW WenKai"])
    func generalStandard(family: String) throws {
        let audit = try FaceAudit(of: Faces.named(family), for: Repertoire(.tgscc), language: .simplified, proof: true)
        #expect(audit.levels.map { $0.count { $0.faults.isEmpty } } == [3500, 3000, 1605])
        #expect(audit.isRight && audit.rightCount == 8105)
        #expect(audit.findings.allSatisfy { $0.severity != .error })
        #expect(audit.glyphs.allSatisfy { $0.glyph == $0.verticalGlyph && $0.advance == 1 })
    }

    @Test func gapsAreListed() throws {
        let audit = try FaceAudit(of: Faces.named("AR PL UKai CN"), for: Repertoire(.tgscc), language: .simplified)
        #expect(audit.rightCount == 7786)
        #expect(audit.glyphs.count { $0.faults == .missing } == 296 && audit.glyphs.count { $0.faults == .blank } == 23)
        let message = try #require(audit.findings.first).message
        #expect(message.hasPrefix("296 missing: 厾 U+53BE, 峣 U+5CE3, ") && message.hasSuffix(" and 276 more"))
        // It centres its stops, joins no dashes and turns no brackets.
        #expect(
            Set(audit.findings.map(\.code)).isSuperset(of: ["mark-place", "dash-gap", "vertical-form", "column-pitch"]))
    }

    /// How many characters take another glyph in another language than zh-Hans.
    @Test(arguments: [
        ("Noto Sans CJK SC", [.japanese: 3381, .korean: 3381, .traditional: 2754, .hongKong: 2498]),
        ("Noto Serif CJK SC", [.japanese: 3131, .korean: 3133, .traditional: 2684, .hongKong: 2412]),
        ("LXGW WenKai", [AuditLanguage: Int]()),
    ])
    func regionalForms(family: String, changes: [AuditLanguage: Int]) throws {
        let audit = try FaceAudit(of: Faces.named(family), for: Repertoire(.tgscc), language: .simplified)
        #expect(audit.regions.changes == changes)
        #expect(audit.regions.hasForms == !changes.isEmpty)
        #expect(audit.regions.languages == (changes.isEmpty ? [] : AuditLanguage.allCases))
        // All of the table's characters have a source of mainland China.
        #expect(audit.regions.withoutSource == 0 && audit.regions.ideographs == 8105)
    }

    @Test func stopsStandAsTheRegionHasThem() throws {
        let face = try Faces.named("Noto Sans CJK SC")
        let own = try Repertoire(name: "stops", text: "，。、")
        for language in AuditLanguage.allCases {
            let marks = try FaceAudit(of: face, for: own, language: language).marks
            #expect(marks.stops.count == 3 && marks.stops.allSatisfy { $0.isRight(in: language) }, "\(language)")
            let place = language.centresStops ? MarkCheck.Place.centre : .lowerLeft
            #expect(marks.stops.allSatisfy { $0.place == place }, "\(language)")
        }
        // A font of one form is wrong where stops are centred.
        let wenkai = try FaceAudit(of: Faces.named("LXGW WenKai"), for: own, language: .traditional)
        #expect(wenkai.marks.stops.allSatisfy { !$0.isRight(in: .traditional) })
        #expect(wenkai.findings.contains { $0.code == "mark-place" && $0.severity == .warning })
    }

    @Test func traps() throws {
        let wenkai = try FaceAudit(of: Faces.named("LXGW WenKai"), for: Repertoire(.tgscc), language: .simplified)
        #expect(wenkai.metrics.columnPitch == 3.002 && !wenkai.metrics.hasPositioning && !wenkai.metrics.squeezesMarks)
        #expect(wenkai.marks.hasZero && wenkai.metrics.wideDigit == 1)
        #expect(wenkai.marks.unturned == ["〖", "〗", "〰", "゠"])
        let smiley = try FaceAudit(of: Faces.named("Smiley Sans"), for: Repertoire(.gb2312), language: .simplified)
        #expect(Set(smiley.findings.map(\.code)).isSuperset(of: ["no-zero", "odd-advance", "narrow-digits"]))
        let noto = try FaceAudit(of: Faces.named("Noto Sans CJK SC"), for: Repertoire(.gb2312), language: .simplified)
        #expect(noto.metrics.squeezesMarks && noto.marks.dashGap?.horizontal == 0 && noto.marks.dashGap?.vertical == 0)
        #expect(noto.metrics.oddAdvances.isEmpty)
    }

    /// 一 right, 二 drawn by nothing, 三 a copy of the box, 未 and 末 alike, 土 and its radical ⼟ alike by right, 士 broken.
    @Test func seededFaults() throws {
        func box(_ size: Int) -> [UInt8] {
            TinyFont.words(1, 0, 0, size, size, 2, 0) + [1, 1, 1] + TinyFont.words(0, size, -size)
                + TinyFont.words(0, 0, size)
        }
        let broken = Array(box(700).prefix(14))
        let font = TinyFont(
            glyphs: [box(100), box(200), [], box(100), box(300), box(300), box(400), broken],
            characters: [
                (0x4E00, 1), (0x4E8C, 2), (0x4E09, 3), (0x672A, 4), (0x672B, 5), (0x571F, 6), (0x2F1F, 6), (0x58EB, 7),
            ])
        let audit = try FaceAudit(
            of: Faces.made(of: font), for: Repertoire(name: "own", text: "一二三未末土⼟士四"), language: .simplified)
        let faults = Dictionary(uniqueKeysWithValues: audit.glyphs.map { ($0.scalar, $0.faults) })
        #expect(faults["一"] == [])
        #expect(faults["二"] == .blank)
        #expect(faults["三"] == .notdef)
        #expect(faults["未"] == .shared && faults["末"] == .shared)
        #expect(faults["土"] == [] && faults["\u{2F1F}"] == [])
        #expect(faults["士"]?.contains(.disputed) == true)
        #expect(faults["四"] == .missing)
        #expect(audit.glyphs.first { $0.scalar == "未" }?.twin == "末")
        #expect(audit.rightCount == 3 && !audit.isRight)
        #expect(
            audit.findings.contains { $0.message == "2 drawn like another character: 未 U+672A like 末, 末 U+672B like 未" }
        )
    }

    /// As many glyphs as a font can have, all of them blank but a few.
    @Test func aFontFullOfGlyphs() throws {
        var font = TinyFont(glyphs: Array(repeating: [], count: 65_535), characters: [(0x4E00, 65_534), (0x4E8C, 1)])
        font.glyphs[65_534] = TinyFont.triangle
        let audit = try FaceAudit(
            of: Faces.made(of: font), for: Repertoire(name: "own", text: "一二"), language: .simplified)
        #expect(audit.glyphs.map(\.faults) == [[], .blank])
        #expect(audit.glyphs[0].glyph == 65_534)
    }
}

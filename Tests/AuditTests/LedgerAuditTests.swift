import HanmoAudit
import HanmoFonts
import HanmoPage
import HanmoSource
import HanmoUnicode
import Testing

/// Ledgers as pages have them, whole and with one glyph changed.
@Suite struct LedgerAuditTests {
    /// A page of one text, set character by character on lines of 40.
    private struct Draft {
        var face: Face
        var language: AuditLanguage = .simplified
        var isVertical = false
        var glyphs: [(id: UInt32, scalar: Unicode.Scalar)] = []

        init(
            _ text: some Sequence<Unicode.Scalar>, _ face: Face, _ language: AuditLanguage = .simplified,
            isVertical: Bool = false
        ) {
            self.face = face
            self.language = language
            self.isVertical = isVertical
            glyphs = text.map { (Self.glyph($0, face, language, isVertical: isVertical), $0) }
        }

        static func glyph(_ scalar: Unicode.Scalar, _ face: Face, _ language: AuditLanguage, isVertical: Bool) -> UInt32
        {
            var shaped: [ShapedGlyph] = []
            Shaper().shape(
                [scalar], 0..<1, with: face, direction: isVertical ? .vertical : .horizontal, script: Script.han.tag,
                language: language.rawValue, into: &shaped)
            return shaped[0].id
        }

        var text: String {
            let font = face.font
            var lines = [
                "font 0 \(font.family); \(font.style); \(font.file) \(font.index); \(font.digest)", "run 0 20.0",
            ]
            for (index, glyph) in glyphs.enumerated() {
                let (place, line) = (index % 40 * 1280 + 640, index / 40 * 1920 + 640)
                let (x, y) = isVertical ? (100_000 - line, place) : (place, line)
                let code = String(glyph.scalar.value, radix: 16, uppercase: true)
                lines.append("\(glyph.id) \(x) \(y) \(index * 3) \(index * 3 + 3) \(code)")
            }
            return lines.joined(separator: "\n")
        }

        func audit(language: AuditLanguage? = nil, others: Set<AuditLanguage> = [], set: Repertoire? = nil) throws
            -> LedgerAudit
        {
            try LedgerAudit(
                of: Ledger(text, name: "page.png"), language: language ?? self.language, others: others, set: set,
                catalog: Faces.catalog)
        }
    }

    private func draft(
        _ text: String, _ family: String = "Noto Sans CJK SC", _ language: AuditLanguage = .simplified,
        isVertical: Bool = false
    ) throws -> Draft {
        Draft(text.unicodeScalars, try Faces.named(family), language, isVertical: isVertical)
    }

    /// A hundred thousand glyphs, none of them called wrong.
    @Test func whatIsRightPasses() throws {
        var count = 0
        for (family, set) in [
            ("Noto Sans CJK SC", CharacterSetName.tgscc), ("LXGW WenKai", .tgscc), ("Noto Sans CJK HK", .gb2312),
            ("Noto Serif CJK TC", .big5), ("Noto Serif CJK JP", .jisx0208), ("Noto Sans CJK KR", .ksx1001),
        ] {
            let face = try Faces.named(family)
            let scalars = Repertoire(set).scalars.filter { face.covers($0) && !$0.properties.isWhitespace }
            for isVertical in [false, true] {
                let audit = try Draft(scalars, face, set.language, isVertical: isVertical).audit()
                #expect(audit.glyphCount == scalars.count && audit.faults.map(\.message) == [], "\(family)")
                count += audit.glyphCount
            }
        }
        #expect(count > 100_000)
    }

    /// Each of 8,105 characters drawn with the glyph of its neighbour in the table: 未 with 末, 己 with 已.
    @Test func everySwapIsFound() throws {
        var page = Draft(Repertoire(.tgscc).scalars, try Faces.named("LXGW WenKai"))
        let ids = page.glyphs.map(\.id)
        for index in ids.indices { page.glyphs[index].id = ids[(index + 1) % ids.count] }
        let audit = try page.audit()
        #expect(audit.faults.count == 8105 && audit.faults.allSatisfy { $0.code == "wrong-glyph" })
    }

    /// Each character whose form is another one in Japan and in Taiwan.
    @Test(arguments: [(AuditLanguage.japanese, 3381), (.traditional, 2754)])
    func everyWrongRegionIsFound(language: AuditLanguage, count: Int) throws {
        let page = Draft(Repertoire(.tgscc).scalars, try Faces.named("Noto Sans CJK SC"), language)
        let audit = try page.audit(language: .simplified)
        #expect(audit.faults.count == count && audit.faults.allSatisfy { $0.code == "wrong-region" })
        // A page that has parts in that language may.
        #expect(try page.audit(language: .simplified, others: [language]).faults.isEmpty)
    }

    @Test func faultsNameTheirCharacter() throws {
        var page = try draft("直未，a")
        page.glyphs[0].id = 0
        page.glyphs[1].id = Draft.glyph("末", page.face, .simplified, isVertical: false)
        page.glyphs[2].id = try #require(page.face.nominalGlyph(of: " "))
        let audit = try page.audit()
        #expect(audit.faults.map(\.code) == ["notdef", "wrong-glyph", "blank"])
        #expect(audit.faults[0].message == "直 (U+76F4) at 10,10: drawn as the box for missing characters")
        #expect(audit.faults[1].message.hasPrefix("未 (U+672A) at 30,10: glyph "))
        #expect(audit.faults[1].message.hasSuffix(", which is 末 (U+672B)"))
    }

    @Test func marksOfVerticalText() throws {
        var page = try draft("春，夏。（秋）「冬」、", isVertical: true)
        #expect(try page.audit().faults.isEmpty)
        for index in page.glyphs.indices {
            page.glyphs[index].id = Draft.glyph(page.glyphs[index].scalar, page.face, .simplified, isVertical: false)
        }
        let faults = try page.audit().faults
        #expect(faults.map(\.text) == ["，", "。", "（", "）", "「", "」", "、"])
        #expect(faults.allSatisfy { $0.code == "vertical-form" })
        // And the other way round.
        var row = try draft("春，夏")
        row.glyphs[1].id = Draft.glyph("，", row.face, .simplified, isVertical: true)
        #expect(try row.audit().faults.map(\.code) == ["vertical-form"])
    }

    @Test func kanaMayBeJapaneseOnAnyPage() throws {
        let page = try draft("直海を角", "Noto Sans CJK JP", .japanese)
        #expect(try page.audit(language: .simplified).faults.isEmpty)
        #expect(try draft("直海角", "Noto Sans CJK JP", .japanese).audit(language: .simplified).faults.count == 3)
    }

    @Test func charactersOutsideTheSet() throws {
        let audit = try draft("书書，").audit(set: Repertoire(.tgscc))
        #expect(audit.faults.map(\.code) == ["foreign"] && audit.faults[0].text == "書")
    }

    @Test(arguments: ["font 0 A; B; c.ttf", "run 3 20.0", "1 2 3", "hello", "1 0 0 5 2 4E00"])
    func brokenLedgers(line: String) throws {
        let error = try #require(throws: AuditError.self) { try Ledger("\(line)\n", name: "page.png") }
        #expect(error.message == "the glyph ledger of page.png cannot be read at line 1: \(line)")
        #expect(error.status == .badInput)
    }
}

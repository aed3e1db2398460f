import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoVerification
import Testing

@Suite struct AuditTests {
    private func page(glyphs text: String, id: UInt32 = 7, box: Rect = Rect(x: 10, y: 10, width: 40, height: 20))
        -> Page
    {
        var page = Page(width: 200, height: 200)
        page.fonts = [PageFont(family: "F", style: "Regular", file: "f.ttf", index: 0, digest: "d")]
        var offset = 0
        var run = GlyphRun(font: 0, size: 20, paint: .solid(.black), text: 0)
        for character in text {
            let length = character.utf8.count
            run.glyphs.append(
                PlacedGlyph(
                    id: id, origin: Point(10, 30), text: String(character),
                    source: SourceSpan(start: offset, end: offset + length)))
            offset += length
        }
        page.items = [.glyphs(run)]
        page.texts = [
            PlacedText(
                id: "t1", text: "兰亭", role: "body", source: SourceSpan(start: 0, end: 6), frame: box, vertical: false,
                font: "F", size: 20, lines: [.init(text: "兰亭", box: box)])
        ]
        return page
    }

    private func codes(_ page: Page) -> [String] { PageAudit().findings(for: page, bitmap: nil).map(\.code) }

    @Test func aRightPageHasNoFindings() { #expect(codes(page(glyphs: "兰亭")) == []) }
    @Test func aSwappedCharacterIsFound() { #expect(codes(page(glyphs: "兰停")) == ["text-differs"]) }
    @Test func aLostCharacterIsFound() { #expect(codes(page(glyphs: "兰")) == ["text-differs"]) }
    @Test func tofuIsFound() { #expect(codes(page(glyphs: "兰亭", id: 0)) == ["missing-glyph", "missing-glyph"]) }

    @Test func overflowIsFound() {
        #expect(codes(page(glyphs: "兰亭", box: Rect(x: 190, y: 10, width: 40, height: 20))) == ["overflow"])
    }

    @Test func overlapIsFound() {
        var page = page(glyphs: "兰亭")
        var twin = page.texts[0]
        twin.id = "t2"
        page.texts.append(twin)
        if case .glyphs(var run) = page.items[0] {
            run.text = 1
            page.items.append(.glyphs(run))
        }
        #expect(codes(page) == ["text-overlap"])
    }

    @Test func ledgerNamesTheChangedGlyph() {
        let ledger = GlyphLedger(of: page(glyphs: "兰亭"))
        var lines = ledger.lines
        lines[3] = "8" + lines[3].dropFirst()
        let difference = GlyphLedger(text: lines.joined(separator: "\n")).difference(from: ledger)
        #expect(difference == "亭 (U+4EAD) at 10,30: glyph 7 became 8")
        #expect(ledger.difference(from: ledger) == nil)
    }
}

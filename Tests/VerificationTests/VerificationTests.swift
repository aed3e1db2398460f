import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoVerification
import Testing

@Suite struct ComparisonTests {
    private var bitmap: Bitmap {
        var bitmap = Bitmap(width: 64, height: 64, fill: .white)
        for y in 20..<30 { for x in 20..<40 { bitmap.pixels[y * 64 + x] = Color(UInt8(x), UInt8(y), 0).premultiplied } }
        return bitmap
    }

    @Test func identical() { #expect(BitmapComparison(expected: bitmap, actual: bitmap).verdict == "identical") }

    @Test func onePixel() {
        var other = bitmap
        other.pixels[10 * 64 + 5] = Color.black.premultiplied
        let comparison = BitmapComparison(expected: bitmap, actual: other)
        #expect(!comparison.isWithinTolerance)
        #expect(comparison.verdict == "1 pixel differs in one place at 5,10 1×1, by up to 255")
    }

    @Test func toleranceLetsOneLevelPass() {
        var other = bitmap
        other.pixels[0] = Color(254, 255, 255).premultiplied
        #expect(BitmapComparison(expected: bitmap, actual: other, tolerance: 1).isWithinTolerance)
        #expect(!BitmapComparison(expected: bitmap, actual: other).isWithinTolerance)
    }

    @Test func sizes() {
        let verdict = BitmapComparison(expected: bitmap, actual: Bitmap(width: 64, height: 32)).verdict
        #expect(verdict == "sizes differ: expected 64×64, got 64×32")
    }

    @Test func shift() {
        var other = bitmap
        for y in 0..<64 { for x in 1..<64 { other.pixels[y * 64 + x] = bitmap.pixels[y * 64 + x - 1] } }
        #expect(BitmapComparison(expected: bitmap, actual: other).verdict == "shifted by 1 px to the right")
    }

    @Test func sheetShowsAllThree() {
        var other = bitmap
        other.pixels[0] = 0
        let comparison = BitmapComparison(expected: bitmap, actual: other)
        let sheet = DifferenceSheet.bitmap(expected: bitmap, actual: other, comparison: comparison)
        #expect(sheet.width == 64 * 3 + 16)
        #expect(sheet.height == 64)
    }
}

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

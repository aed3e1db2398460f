import HanmoFonts
import HanmoFreeType
import HanmoGraphics
import Testing

/// FreeType reads what HarfBuzz reads: glyf with and without composites, CFF, collections, variable fonts.
@Suite struct SecondOutlineTests {
    private static let catalog = FontCatalog(folders: [])
    private static let text = "永遠和平书〇，。（）「」——…あアがガ한글ABCagé0１①℃"

    @Test(arguments: [
        "Noto Sans CJK SC", "Noto Serif CJK JP", "LXGW WenKai", "AR PL UKai CN", "Inter", "EB Garamond",
        "JetBrains Mono", "DejaVu Sans",
    ])
    func outlinesAgree(family: String) throws {
        let face = try Self.catalog.face(family: family, style: nil)
        let second = try FreeTypeFace(face)
        // Fractions of EB Garamond's CFF are cut off by FreeType; the others have none.
        let allowed = family == "EB Garamond" ? second.tolerance : 0
        var compared = 0
        for scalar in Self.text.unicodeScalars where face.covers(scalar) {
            let glyph = try #require(second.glyph(for: scalar))
            let first = try #require(face.shape(String(scalar), direction: .horizontal, language: "ja").first)
            let outline = try #require(second.outline(of: glyph))
            let distance = OutlineAgreement.distance(face.outline(of: glyph), outline)
            #expect(try #require(distance, "\(scalar) has other contours") <= allowed, "\(scalar)")
            if first.id == glyph { #expect(second.advance(of: glyph) == first.xAdvance, "\(scalar)") }
            compared += 1
        }
        #expect(compared > 8)
    }

    @Test func whatFreeTypeHasNot() throws {
        let face = try Self.catalog.face(family: "LXGW WenKai", style: nil)
        let second = try FreeTypeFace(face)
        #expect(second.glyph(for: "\u{E0001}") == nil)
        #expect(second.outline(of: 70_000) == nil)
        let blank = try #require(second.glyph(for: " "))
        #expect(second.outline(of: blank) == Path())
        // Emoji are pictures there.
        let emoji = try FreeTypeFace(Self.catalog.face(family: "Noto Color Emoji", style: nil))
        #expect(emoji.outline(of: try #require(emoji.glyph(for: "😀"))) == nil)
    }

    @Test func contoursMayBeginElsewhere() {
        let corners = [Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1)]
        let square = Path.polygon(corners)
        let turned = Path.polygon(Array(corners[2...] + corners[..<2]))
        #expect(OutlineAgreement.distance(square, turned) == 0)
        var closedByLine = square
        closedByLine = Path()
        closedByLine.move(to: corners[0])
        for corner in corners[1...] + [corners[0], corners[0]] { closedByLine.line(to: corner) }
        closedByLine.close()
        #expect(OutlineAgreement.distance(square, closedByLine) == 0)
        let moved = Path.polygon(corners.dropLast() + [Point(0, 1.5)])
        #expect(OutlineAgreement.distance(square, moved) == 0.5)
        #expect(OutlineAgreement.distance(square, Path.polygon(Array(corners.dropLast()))) == nil)
        #expect(OutlineAgreement.distance(square, Path()) == nil)
        let backwards = Path.polygon(corners.reversed())
        #expect(OutlineAgreement.distance(square, backwards).map { $0 > 0 } ?? true)
    }
}

import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoSource
import HanmoVerification
import Testing

/// Pictures with a ledger: the characters are named.
@Suite struct PictureComparisonTests {
    /// A page that says 未来 and the file of it.
    private static func page() async throws -> (Rendering, PNGFile) {
        let prompt = try Prompt(text: "一张海报，写着“未来”")
        let rendering = try await Pipeline(catalog: FontCatalog(folders: [])).rendering(
            of: prompt, options: RenderOptions(width: 320, height: 240, backend: "plain"))
        return (rendering, try PNGDecoder().decode(rendering.png()))
    }

    private static func png(_ bitmap: Bitmap, _ texts: [PNGText]) throws -> [UInt8] {
        try PNGEncoder().encode(bitmap, dpi: 300, texts: texts)
    }

    private static func compare(_ expected: [UInt8], _ actual: [UInt8]) throws -> PictureComparison {
        PictureComparison(
            expected: try ComparedPicture(expected, name: "e.png"), actual: try ComparedPicture(actual, name: "a.png"))
    }

    /// The page with a part of its first character painted over.
    private static func wiped(_ rendering: Rendering) throws -> Bitmap {
        let cell = try #require(LedgerPage(rendering.ledger).glyphs.first { $0.text == "未" }?.cell)
        var bitmap = rendering.bitmap
        let ground = bitmap.pixels[Int(cell.minY) * bitmap.width + Int(cell.minX)]
        for y in Int(cell.minY)..<Int(cell.midY) {
            for x in Int(cell.minX)..<Int(cell.maxX) { bitmap.pixels[y * bitmap.width + x] = ground }
        }
        return bitmap
    }

    @Test func theCharacterIsNamed() async throws {
        let (rendering, file) = try await Self.page()
        let wiped = try Self.wiped(rendering)
        // A ledger in one file is enough.
        let comparison = try Self.compare(rendering.png(), Self.png(wiped, []))
        #expect(
            comparison.verdict.contains("something is lost; one glyph: 未 (U+672A) of t1, "), "\(comparison.verdict)")
        let json = comparison.json.text()
        #expect(json.contains("\"codePoints\":[\"U+672A\"]") && json.contains("\"wording\":\"t1\""))
        #expect(
            try Self.compare(Self.png(wiped, []), rendering.png()).verdict.contains("something is added; one glyph: 未"))

        // Where both have one, it says what became of the character.
        let texts = file.texts.map { text in
            text.keyword == Recipe.ledgerKeyword
                ? PNGText(keyword: text.keyword, text: text.text.replacing(" 672A", with: " 672B")) : text
        }
        let named = try Self.compare(rendering.png(), Self.png(wiped, texts))
        #expect(
            named.findings.map(\.words).contains {
                $0.contains("未 (U+672A) of t1") && $0.hasSuffix("became 末 (U+672B)")
            })
    }

    @Test func ledgersAreReadAsFarAsTheyGo() {
        let ledger = GlyphLedger(
            text: """
                font 0 LXGW WenKai; Regular; f.ttf 0; abc
                run 0 32.0
                7 640 1280 3 6 672A
                8 nonsense
                9 1280 1280 6 9 20
                run 0 32.0 rotated
                10 640 1280 9 10 41
                run 0 32.0 projected 1,1 2,1 2,2 1,2
                11 640 1280 9 10 42
                run 5 32.0
                12 640 1280 9 10 43
                """)
        let glyphs = LedgerPage(ledger).glyphs
        #expect(glyphs.map(\.text) == ["未", "A"])
        #expect(glyphs[0].origin == Point(10, 20) && glyphs[0].font == "LXGW WenKai Regular")
        #expect(abs(glyphs[0].cell.minY - (20 - 0.88 * 32)) < 1e-9 && abs(glyphs[0].cell.width - 32) < 1e-9)
        // Turned by a quarter to the right, it stands below its origin.
        #expect(abs(glyphs[1].cell.minY - 20) < 1e-9 && abs(glyphs[1].cell.maxX - (10 + 0.88 * 32)) < 1e-9)
    }
}

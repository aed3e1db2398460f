import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoProof
import HanmoRaster
import HanmoSource
import HanmoVerification
import Testing

@Suite struct SecondOpinionTests {
    private let catalog = FontCatalog()

    private func run(_ text: String, _ face: Face, size: Double, at start: Point, _ paint: Paint = .solid(.black))
        -> GlyphRun
    {
        var run = GlyphRun(font: 0, size: size, paint: paint, text: 0)
        for (index, character) in text.enumerated() {
            let shaped = face.shape(String(character), direction: .horizontal, language: "zh-Hans")
            run.glyphs.append(
                PlacedGlyph(
                    id: shaped[0].id, origin: start + Point(Double(index) * size, 0), text: String(character),
                    source: SourceSpan(start: 0, end: 0)))
        }
        return run
    }

    private func page(_ items: [PageItem], _ face: Face) -> Page {
        var page = Page(width: 400, height: 120)
        page.items = items
        page.fonts = [face.font]
        return page
    }

    private func bitmap(_ page: Page, _ face: Face) throws -> Bitmap {
        try Rasterizer(glyphs: GlyphSource(outline: { _, glyph in face.outline(of: glyph) })).bitmap(of: page)
    }

    private func findings(_ bitmap: Bitmap, _ page: Page) throws -> [GlyphVerdict.Finding] {
        try PageProof(of: bitmap, ledger: GlyphLedger(of: page).text, by: SecondOpinion(catalog: catalog))
            .verdicts.map(\.finding)
    }

    @Test func theLedgerAloneIsEnoughOnACalmGround() throws {
        let face = try catalog.face(family: "Noto Serif CJK SC", style: nil)
        let page = page([.glyphs(run("未必天朗气清", face, size: 48, at: Point(40, 80)))], face)
        #expect(try findings(bitmap(page, face), page).allSatisfy { $0 == .shown })
        let other = self.page([.glyphs(run("末必天郎气清", face, size: 48, at: Point(40, 80)))], face)
        let found = try findings(bitmap(other, face), page)
        #expect(found[0] == .wrong(shows: "末"))
        #expect(found[3] == .wrong(shows: "郎"))
        #expect(found.count(where: { $0 == .shown }) == 4)
    }

    @Test func whatCannotBeJudgedIsNotCalledShown() throws {
        let face = try catalog.face(family: "Noto Sans CJK SC", style: nil)
        let small = page([.glyphs(run("天朗气清", face, size: 18, at: Point(40, 80)))], face)
        #expect(try findings(bitmap(small, face), small).allSatisfy { $0 == .unverifiable(.small) })

        let faint = page(
            [.glyphs(run("天朗气清", face, size: 40, at: Point(40, 80), .solid(Color(250, 250, 250))))], face)
        #expect(try findings(bitmap(faint, face), faint).allSatisfy { $0 != .shown })

        // Black on black and white squares, of the size of strokes, that nobody knows beforehand.
        var random = SeededRandom(seed: 5)
        let squares = (0..<3000).map { _ -> PageItem in
            let place = Rect(
                x: .random(in: 0...400, using: &random), y: .random(in: 0...120, using: &random), width: 6, height: 6)
            return .fill(Fill(.rectangle(place), Bool.random(using: &random) ? .black : .white))
        }
        let busy = page(squares + [.glyphs(run("天朗气清", face, size: 40, at: Point(40, 80)))], face)
        #expect(try findings(bitmap(busy, face), busy).allSatisfy { $0 != .shown })
    }

    @Test func anotherColorIsToldWithWhatItWas() throws {
        let face = try catalog.face(family: "LXGW WenKai", style: nil)
        let red = Paint.solid(Color(200, 20, 20))
        let page = page([.glyphs(run("惠风和畅", face, size: 56, at: Point(40, 80)))], face)
        var other = page
        other.items = [
            .glyphs(run("惠风", face, size: 56, at: Point(40, 80))),
            .glyphs(run("和", face, size: 56, at: Point(152, 80), red)),
            .glyphs(run("畅", face, size: 56, at: Point(208, 80))),
        ]
        let proof = try PageProof(
            of: bitmap(other, face), ledger: GlyphLedger(of: page).text, rendering: bitmap(page, face),
            by: SecondOpinion(catalog: catalog))
        #expect(proof.faults.map(\.words) == ["和 (U+548C) at 154,34 is recoloured from #000000 to #C81414"])
    }

    @Test func shadowsAndOutlinesDoNotDisturb() throws {
        let face = try catalog.face(family: "Noto Sans CJK SC", style: "Bold")
        var shadow = run("山水", face, size: 72, at: Point(43, 93), .solid(Color(120, 120, 120)))
        for index in shadow.glyphs.indices { shadow.glyphs[index].text = "" }
        var outlined = run("山水", face, size: 72, at: Point(40, 90), .solid(Color(200, 30, 30)))
        outlined.outline = GlyphOutline(width: 5, paint: .solid(.white))
        let ground = Fill(.rectangle(Rect(x: 0, y: 0, width: 400, height: 120)), Color(40, 90, 60))
        let page = page([.fill(ground), .glyphs(shadow), .glyphs(outlined)], face)
        #expect(try findings(bitmap(page, face), page) == [.shown, .shown])
    }

    @Test func pixelsEncodedAnewAreTheSame() throws {
        let face = try catalog.face(family: "Noto Serif CJK SC", style: nil)
        let page = page([.glyphs(run("清流激湍", face, size: 64, at: Point(40, 90)))], face)
        let bytes = try PNGEncoder(effort: .small).encode(bitmap(page, face), dpi: 72, texts: [])
        let proof = try PageProof(
            of: PNGDecoder().decode(bytes).bitmap, ledger: GlyphLedger(of: page).text, rendering: bitmap(page, face),
            by: SecondOpinion(catalog: catalog))
        #expect(proof.isProved)
        #expect(proof.summary == "4 of 4 glyphs are seen to be what they should be")
        #expect(proof.json["glyphs"]?.array?.first?["codePoints"]?.array?.first?.string == "U+6E05")
    }

    @Test func aLedgerThatCannotBeRead() throws {
        let bitmap = Bitmap(width: 10, height: 10, fill: .white)
        for (ledger, line) in [("nonsense", 1), ("font 0 A; B; c 0; d\nrun 0 -4.0\n", 2), ("4 5 6 7 8 4E00", 1)] {
            #expect(
                throws: ProofError(
                    "the glyph ledger cannot be read at line \(line)",
                    hint: "the file was changed after it was made, or made by a newer Hanmo")
            ) {
                try PageProof(of: bitmap, ledger: ledger, by: SecondOpinion(catalog: catalog))
            }
        }
    }
}

import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoVerification
import Testing

@Suite struct RunWordsTests {
    private func page(_ change: (inout GlyphRun) -> Void) -> Page {
        var run = GlyphRun(font: 0, size: 20, paint: .solid(.black))
        run.glyphs = [
            PlacedGlyph(id: 7, origin: Point(10.25, 30), text: "兰", source: SourceSpan(start: 0, end: 3)),
            PlacedGlyph(id: 8, origin: Point(30, 30), text: "亭", source: SourceSpan(start: 3, end: 6)),
        ]
        change(&run)
        var page = Page(width: 200, height: 200)
        page.items = [.glyphs(run)]
        return page
    }

    private func listing(_ change: (inout GlyphRun) -> Void) -> String {
        PageListing(of: page(change)).text.split(separator: "\n").map(String.init)[1]
    }

    private func ledger(_ change: (inout GlyphRun) -> Void) -> String { GlyphLedger(of: page(change)).lines[0] }

    @Test func plainRunsAreCalledAsEver() {
        #expect(listing { _ in } == "glyphs 0 20 #000000" && ledger { _ in } == "run 0 20.0")
        #expect(listing { $0.angle = 90 } == "glyphs 0 20 rotated #000000")
        #expect(ledger { $0.angle = 90 } == "run 0 20.0 rotated")
    }

    @Test func anglesAreNamed() {
        #expect(listing { $0.angle = -12.5 } == "glyphs 0 20 angle -12.5 #000000")
        #expect(ledger { $0.angle = 45 } == "run 0 20.0 angle 45.0")
    }

    @Test func outlinesAreNamed() {
        let outline = GlyphOutline(width: 2.5, paint: .solid(.white))
        #expect(listing { $0.outline = outline } == "glyphs 0 20 #000000 outline 2.5 #FFFFFF")
        #expect(ledger { $0.outline = outline } == "run 0 20.0 outline 2.5")
    }

    @Test func projectionsAreNamedByWhereTheyLead() throws {
        let box = Rect(x: -9.75, y: 10, width: 59.75, height: 40)
        let corners = [Point(5, 5), Point(90, 10), Point(80.5, 70), Point(0, 60)]
        let projection = try #require(Projection(from: box, to: corners))
        #expect(listing { $0.projection = projection } == "glyphs 0 20 #000000 projected 5,5 90,10 80.5,70 0,60")
        #expect(
            ledger {
                ($0.projection, $0.angle) = (projection, 3)
                $0.outline = GlyphOutline(width: 1, paint: .solid(.white))
            } == "run 0 20.0 angle 3.0 outline 1.0 projected 5,5 90,10 80.5,70 0,60")
        let steep = try #require(
            Projection(
                from: Rect(x: 0, y: 0, width: 40, height: 40),
                to: [Point(19, 0), Point(21, 0), Point(40, 40), Point(0, 40)]))
        #expect(listing { $0.projection = steep }.hasSuffix(" behind behind"))
    }

    @Test func texturesAreNamed() {
        let foil = Texture(.foil, low: .black, high: .white, scale: 12.5, seed: 9)
        #expect(listing { $0.paint = .texture(foil) } == "glyphs 0 20 texture foil 12.5 9 #000000 #FFFFFF")
    }

    @Test(arguments: [Double.nan, .infinity, -1e300, 1e19]) func strangeNumbersAreWrittenDown(number: Double) {
        let box = Rect(x: 0, y: 0, width: 9, height: 9)
        let corners = [Point(1, 1), Point(9, 0), Point(8, 7), Point(0, 5)]
        let strange = page { run in
            (run.size, run.angle) = (number, number)
            run.outline = GlyphOutline(width: number, paint: .solid(.white))
            run.glyphs[0].origin = Point(number, number)
            run.projection = Projection(from: box, to: corners)
        }
        #expect(PageListing(of: strange).text.contains("\(number)"))
        #expect(GlyphLedger(of: strange).lines[0].contains("angle \(number)"))
    }
}

import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoProof
import HanmoRaster
import HanmoSource
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A picture that Pillow drew, with FreeType's hinting: 末 for 未, 春 left out, 飞 doubled, 海 in its Japanese form.
@Suite struct TextProofTests {
    private let catalog = FontCatalog()

    private func picture() throws -> Bitmap {
        let path = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let file = try #require(fopen("/\(path)/Pictures/pillow.png", "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 17)
        bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
        return try PNGDecoder().decode(bytes).bitmap
    }

    private func verdicts(
        _ lines: [String], family: String = "Noto Sans CJK SC", size: Double? = nil, region: Rect? = nil
    ) throws -> [GlyphVerdict] {
        try TextProof().verdicts(
            on: picture(),
            expecting: TextExpectation(
                lines: lines, face: catalog.face(family: family, style: nil), size: size, region: region))
    }

    @Test func faultsOfAPictureOfPillow() throws {
        let verdicts = try verdicts(["春江潮水连海平", "海上明月未潮生", "滟滟随波千万里", "何处春江无月明", "空里流霜不觉飞"])
        let faults = verdicts.filter { !$0.isShown }
        #expect(
            faults.map(\.words) == [
                "海 (U+6D77) at 205,21 is wrong: its Japanese form stands there",
                "未 (U+672A) at 169,77 is wrong: 末 (U+672B) stands there",
                "春 (U+6625) at 60,189 is missing: its ink is not there",
                "飞 (U+98DE) at 242,247 is not in its place: 飞 (U+98DE), which stands beside it, is there a second time",
            ])
        #expect(verdicts.count == 35)
        #expect(verdicts.allSatisfy { $0.isJudged })
    }

    @Test func aTextThatIsNotThereIsNeverShown() throws {
        let verdicts = try verdicts(["人间四月芳菲尽"])
        #expect(verdicts.count == 7)
        #expect(verdicts.allSatisfy { !$0.isShown })
    }

    @Test func anotherFaceIsNotTheFace() throws {
        let verdicts = try verdicts(["滟滟随波千万里"], family: "LXGW WenKai")
        // 里 is nearly the same in both.
        #expect(verdicts.filter(\.isShown).map(\.text) == ["里"])
    }

    @Test func theRegionAndTheSizeNarrowTheSearch() throws {
        let line = Rect(x: 0, y: 110, width: 320, height: 70)
        let found = try verdicts(["滟滟随波千万里"], size: 36, region: line)
        #expect(found.allSatisfy { $0.isShown })
        let larger = try verdicts(["滟滟随波千万里"], size: 80)
        #expect(larger.allSatisfy { !$0.isShown })
        #expect(throws: (any Error).self) {
            try verdicts(["滟滟随波千万里"], region: Rect(x: 4000, y: 0, width: 10, height: 10))
        }
    }
}

/// Lines that are set apart, and columns.
@Suite struct TextCourseTests {
    private static let text = "处处闻啼鸟"

    private func picture(isVertical: Bool, tracking: Double, showing text: String) throws -> (Bitmap, Face) {
        let face = try FontCatalog().face(family: "Noto Sans CJK SC", style: "Regular")
        var page = Page(width: 480, height: 480, ground: Color(246, 240, 226))
        page.fonts = [face.font]
        var pen = Point(60, isVertical ? 40 : 120)
        var run = GlyphRun(font: 0, size: 48, paint: .solid(Color(30, 30, 30)))
        for glyph in face.shape(text, direction: isVertical ? .vertical : .horizontal, language: "zh-Hans") {
            run.glyphs.append(
                PlacedGlyph(
                    id: glyph.id, origin: pen + Point(glyph.xOffset, glyph.yOffset) * 48, text: "",
                    source: SourceSpan(start: 0, end: 0)))
            pen = pen + (isVertical ? Point(0, 48 + tracking) : Point(48 + tracking, 0))
        }
        page.items = [.glyphs(run)]
        let source = GlyphSource(outline: { _, glyph in face.outline(of: glyph) })
        return (try Rasterizer(glyphs: source).bitmap(of: page), face)
    }

    @Test(arguments: [false, true], [0, 12])
    func isFoundAndJudged(_ isVertical: Bool, _ tracking: Double) throws {
        for (shown, faults) in [(Self.text, 0), ("处处间啼鸟", 1)] {
            let (picture, face) = try picture(isVertical: isVertical, tracking: tracking, showing: shown)
            let verdicts = try TextProof().verdicts(
                on: picture, expecting: TextExpectation(lines: [Self.text], face: face, isVertical: isVertical))
            #expect(verdicts.count == 5)
            #expect(verdicts.count { !$0.isShown } == faults)
            #expect(verdicts.filter(\.isFault).map(\.text) == (faults == 0 ? [] : ["闻"]))
        }
    }
}

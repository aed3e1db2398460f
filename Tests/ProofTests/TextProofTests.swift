import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoProof
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

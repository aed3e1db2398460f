import HanmoGraphics
import HanmoPNG
import Testing

@Suite struct MaskFileTests {
    /// Where it changes it is white as well as transparent: at 254 the little alpha that is left shows the colour.
    @Test func isWhiteAndTransparentWhereItChanges() throws {
        let bytes = try PNGEncoder().encode(mask: [0, 255, 254, 128, 0, 0], width: 3, height: 2)
        let file = try PNGDecoder().decode(bytes)
        #expect(file.colorType == .rgba)
        #expect((file.bitmap.width, file.bitmap.height) == (3, 2))
        let alphas = file.bitmap.pixels.map { $0 >> 24 }
        #expect(alphas == [255, 0, 1, 127, 255, 255])
        #expect(file.bitmap.color(x: 2, y: 0) == Color(255, 255, 255, 1))
        #expect(file.bitmap.color(x: 1, y: 1) == Color(0, 0, 0))
    }

    @Test func mustHaveAsManyPixelsAsItSays() {
        let error = #expect(throws: PNGError.self) { try PNGEncoder().encode(mask: [0], width: 2, height: 1) }
        #expect(error?.message == "a mask of 2×1 with 1 pixels")
    }
}

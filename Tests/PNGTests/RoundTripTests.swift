import HanmoGraphics
import Testing

@testable import HanmoPNG

@Suite struct RoundTripTests {
    private func roundTrip(
        _ bitmap: Bitmap, _ effort: PNGEncoder.Effort = .fast, dpi: Double = 144, texts: [PNGText] = []
    ) throws -> PNGFile {
        try PNGDecoder().decode(PNGEncoder(effort: effort).encode(bitmap, dpi: dpi, texts: texts))
    }

    @Test(arguments: [PNGEncoder.Effort.fast, .small])
    func `an opaque page comes back pixel by pixel`(effort: PNGEncoder.Effort) throws {
        let bitmap = Samples.poster()
        let file = try roundTrip(bitmap, effort)
        #expect(file.bitmap == bitmap)
        #expect(file.colorType == .rgb)
        #expect(file.bitDepth == 8)
        #expect(!file.isInterlaced)
    }

    @Test(arguments: [(1, 1), (1, 9), (9, 1), (2, 2), (85, 3), (86, 3), (257, 4)])
    func `odd sizes come back`(width: Int, height: Int) throws {
        for bitmap in [Samples.noise(width: width, height: height), Samples.poster(width: width, height: height)] {
            #expect(try roundTrip(bitmap).bitmap == bitmap)
        }
    }

    @Test func `every channel at every alpha comes back`() throws {
        let bitmap = Samples.everyAlpha()
        let file = try roundTrip(bitmap)
        #expect(file.bitmap == bitmap)
        #expect(file.colorType == .rgba)
    }

    @Test func `straight values are those of Bitmap and Color`() throws {
        let bitmap = Samples.everyAlpha()
        for alpha in 1...255 {
            for value in 0...alpha {
                #expect(bitmap.color(x: value, y: alpha).premultiplied == bitmap.pixels[alpha * 256 + value])
            }
        }
    }

    @Test func `noise of more than one IDAT comes back`() throws {
        let bitmap = Samples.noise(width: 700, height: 600)
        let bytes = try PNGEncoder().encode(bitmap, dpi: 72, texts: [])
        let types = PNGBytes.chunks(of: bytes).map(\.type)
        #expect(types == ["IHDR", "sRGB", "pHYs", "IDAT", "IDAT", "IEND"])
        #expect(try PNGDecoder().decode(bytes).bitmap == bitmap)
    }

    @Test(arguments: [1.0, 72, 96, 144, 150, 200, 299.5, 300, 350, 600, 1200])
    func `the resolution comes back`(dpi: Double) throws {
        let read = try #require(try roundTrip(Samples.poster(), dpi: dpi).dpi)
        #expect(dpi == dpi.rounded() ? read == dpi : abs(read - dpi) < 0.0128)
    }

    @Test func `texts come back, in Chinese and in length`() throws {
        let texts = [
            PNGText(keyword: "hanmo:recipe", text: "兰亭集序：永和九年，歲在癸丑。𠮷\n👩‍🎨"),
            PNGText(keyword: "Größe", text: ""),
            PNGText(keyword: "long", text: String(repeating: "惠風和暢 ", count: 80_000)),
            PNGText(keyword: "hanmo:recipe", text: "twice"),
        ]
        let bytes = try PNGEncoder().encode(Samples.poster(), dpi: 300, texts: texts)
        #expect(try PNGDecoder().decode(bytes).texts == texts)
        #expect(bytes.count < 200_000)
    }

    @Test func `text that cannot be compressed fits`() throws {
        var random = SeededRandom(seed: 9)
        let letters = (0..<1_000_000).map { _ in UInt8.random(in: 1...127, using: &random) }
        let texts = [PNGText(keyword: "random", text: String(decoding: letters, as: UTF8.self))]
        #expect(try roundTrip(Samples.poster(), texts: texts).texts == texts)
    }

    @Test func `the same page gives the same bytes`() throws {
        let texts = [PNGText(keyword: "a", text: "一")]
        let first = try PNGEncoder().encode(Samples.poster(), dpi: 144, texts: texts)
        #expect(try PNGEncoder().encode(Samples.poster(), dpi: 144, texts: texts) == first)
    }

    @Test func `small is smaller`() throws {
        let fast = try PNGEncoder(effort: .fast).encode(Samples.poster(), dpi: 144, texts: [])
        #expect(try PNGEncoder(effort: .small).encode(Samples.poster(), dpi: 144, texts: []).count < fast.count)
    }
}

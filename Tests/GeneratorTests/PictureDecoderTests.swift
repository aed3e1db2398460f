import HanmoGenerators
import HanmoGraphics
import HanmoPNG
import HanmoSource
import Testing

@Suite("Picture files of models")
struct PictureDecoderTests {
    private let red = Color(220, 30, 30)
    private let green = Color(30, 200, 60)
    private let blue = Color(40, 60, 220)
    private let yellow = Color(230, 210, 40)

    private func message(_ bytes: [UInt8], _ decoder: PictureDecoder = PictureDecoder()) -> String {
        do {
            let bitmap = try decoder.decode(bytes)
            return "decoded \(bitmap.width)×\(bitmap.height)"
        } catch {
            return error.description
        }
    }

    private func expectCorners(
        _ bitmap: Bitmap, _ colors: [Color], tolerance: Int = 12, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let (w, h) = (bitmap.width, bitmap.height)
        for ((x, y), expected) in zip([(2, 2), (w - 3, 2), (2, h - 3), (w - 3, h - 3)], colors) {
            let color = bitmap.color(x: x, y: y)
            let distance =
                [
                    Int(color.red) - Int(expected.red), Int(color.green) - Int(expected.green),
                    Int(color.blue) - Int(expected.blue),
                ].map(abs).max() ?? 0
            #expect(distance <= tolerance, "\(x),\(y): \(color)", sourceLocation: sourceLocation)
        }
    }

    @Test("PNG, JPEG and WebP give their pixels")
    func kinds() throws {
        var bitmap = Bitmap(width: 24, height: 16, fill: red)
        bitmap.pixels[5] = Color(10, 20, 30, 100).premultiplied
        let png = try PNGEncoder().encode(bitmap, dpi: 72, texts: [])
        #expect(try PictureDecoder().decode(png) == bitmap)
        for bytes in [Samples.jpeg, Samples.progressive, Samples.webp] {
            let picture = try PictureDecoder().decode(bytes)
            #expect(picture.width == 24 && picture.height == 16 && picture.isOpaque)
            expectCorners(picture, [red, green, blue, yellow])
        }
        let gray = try PictureDecoder().decode(Samples.gray).color(x: 2, y: 2)
        #expect(gray.red == gray.green && gray.green == gray.blue && (70...110).contains(gray.red))
    }

    @Test("alpha of a WebP is multiplied in")
    func alpha() throws {
        let picture = try PictureDecoder().decode(Samples.webpAlpha)
        #expect(picture.pixels[0] == Color(220, 30, 30, 128).premultiplied)
    }

    @Test("a photograph is turned upright as its EXIF says", arguments: 1...8)
    func orientation(_ number: Int) throws {
        let picture = try PictureDecoder().decode(Self.jpeg(orientation: number, isLittle: number % 2 == 0))
        #expect(picture.width == (number < 5 ? 24 : 16) && picture.height == (number < 5 ? 16 : 24))
        // From the definitions: where the file's row 0 and column 0 are to be seen.
        let expected: [Int: [Color]] = [
            1: [red, green, blue, yellow], 2: [green, red, yellow, blue], 3: [yellow, blue, green, red],
            4: [blue, yellow, red, green], 5: [red, blue, green, yellow], 6: [blue, red, yellow, green],
            7: [yellow, green, blue, red], 8: [green, yellow, red, blue],
        ]
        expectCorners(picture, try #require(expected[number]))
    }

    @Test("EXIF that makes no sense leaves the picture as it is")
    func badOrientation() throws {
        for bytes in [
            Self.jpeg(orientation: 9), Self.jpeg(orientation: 0), Self.jpeg(orientation: 6, directory: 0xFFFF_FFF0),
        ] {
            expectCorners(try PictureDecoder().decode(bytes), [red, green, blue, yellow])
        }
    }

    private static func jpeg(orientation: Int, isLittle: Bool = false, directory: UInt32 = 8) -> [UInt8] {
        func number(_ value: UInt32, _ count: Int) -> [UInt8] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
            return isLittle ? bytes : bytes.reversed()
        }
        let tiff: [UInt8] =
            Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(directory, 4) + number(1, 2)
            + number(0x0112, 2) + number(3, 2) + number(1, 4) + number(UInt32(orientation), 2) + number(0, 2)
            + number(0, 4)
        let body = Array("Exif\0\0".utf8) + tiff
        let length = body.count + 2
        return Array(Samples.jpeg[..<2]) + [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + body
            + Samples.jpeg[2...]
    }

    @Test("what is no picture is named")
    func others() {
        let rows: [([UInt8], String)] = [
            ([], "the picture is empty"),
            (Array("GIF89a......".utf8), "the picture is a GIF"),
            (Array("\u{FEFF} <!DOCTYPE html><html>".utf8), "the picture is an HTML page"),
            (Array("\n<html><body>502".utf8), "the picture is an HTML page"),
            (Array(#" {"error":"sk-secret"}"#.utf8), "the picture is JSON"),
            (Array("\0\0\0\u{1C}ftypavif\0\0".utf8), "the picture is an AVIF"),
            (Array("\0\0\0\u{1C}ftypheic\0\0".utf8), "the picture is a HEIC or a film"),
            (Array("<svg xmlns='a'/>".utf8), "the picture is an SVG"),
            (Array("<?xml version='1.0'?><Error/>".utf8), "the picture is XML"),
            (Array("%PDF-1.7 .......".utf8), "the picture is a PDF"),
            ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0], "the picture is compressed by gzip"),
            (Array("data:image/png;base64,iVBO".utf8), "the picture is a data: address"),
            (Array("Internal Server Error".utf8), "the picture is text"),
            ([0x89, 0x50, 0x4E], "the picture is cut off after 3 bytes"),
            ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], "the picture is a file of another kind"),
            (Array("    \n".utf8), "the picture is blank"),
        ]
        for (bytes, expected) in rows {
            #expect(message(bytes) == "\(expected), not a PNG, JPEG or WebP (have the generator give PNG)")
        }
    }

    @Test("a part of a picture is an error, at whatever byte it ends")
    func cut() throws {
        let png = try PNGEncoder().encode(Bitmap(width: 24, height: 16, fill: red), dpi: 72, texts: [])
        for whole in [png, Samples.jpeg, Samples.progressive, Samples.webp, Samples.webpAlpha] {
            for count in 0..<whole.count {
                // Two bytes mark the end of a JPEG; without them all pixels are there.
                if whole.starts(with: [0xFF, 0xD8]), count >= whole.count - 3 { continue }
                #expect(throws: GeneratorError.self, "\(count) of \(whole.count)") {
                    try PictureDecoder().decode(Array(whole[..<count]))
                }
            }
        }
    }

    @Test("damaged bytes never crash and never give another size")
    func damage() {
        var random = SeededRandom(seed: 7)
        for whole in [Samples.jpeg, Samples.progressive, Samples.webp, Samples.webpAlpha, Samples.gray] {
            for _ in 0..<400 {
                var bytes = whole
                for _ in 0..<3 { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(random.next() & 0xFF) }
                let small = PictureDecoder(maximumPixels: 100_000)
                guard let bitmap = try? small.decode(bytes) else { continue }
                #expect(bitmap.pixels.count == bitmap.width * bitmap.height && bitmap.pixels.count <= 100_000)
            }
        }
    }

    @Test("what cannot be shown is said")
    func refused() {
        #expect(message(Samples.cmyk) == "the JPEG is in CMYK, for a press (convert it to sRGB first)")
        #expect(message(Samples.webpFilm) == "the WebP is a film of several frames (have the generator give PNG)")
        #expect(message(Array(Samples.jpeg[..<200])).hasPrefix("the JPEG is damaged or cut off: "))
    }

    @Test("too large is refused by the header")
    func limits() {
        let small = PictureDecoder(maximumBytes: 100_000, maximumPixels: 383)
        #expect(message(Samples.jpeg, small) == "the JPEG is too large: 24×16, and the limit is 383 pixels in all")
        #expect(message(Samples.webp, small) == "the WebP is too large: 24×16, and the limit is 383 pixels in all")
        #expect(
            message([UInt8](repeating: 0, count: 100_001), small)
                == "the picture is too large: 100001 bytes, and the limit is 100000")
        // A header that promises 65,500 × 65,500 would need 17 GB.
        var bomb = Samples.jpeg
        if let frame = bomb.indices.first(where: { bomb[$0] == 0xFF && bomb[$0 + 1] == 0xC0 }) {
            bomb.replaceSubrange(frame + 5..<frame + 9, with: [0xFF, 0xDC, 0xFF, 0xDC])
        }
        #expect(message(bomb) == "the JPEG is too large: 65500×65500, and the limit is 64000000 pixels in all")
        var png = Samples.pngBomb
        #expect(message(png).hasPrefix("the png is too large: 30000×30000"))
        png.removeLast()
        #expect(message(png).hasPrefix("the png is"))
    }
}

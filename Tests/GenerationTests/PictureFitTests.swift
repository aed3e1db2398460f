import HanmoGenerators
import HanmoGraphics
import HanmoPage
import Testing

@testable import HanmoGeneration

@Suite struct PictureFitTests {
    private static let rules: [(String, SizeRule)] = [
        ("three", .listed([PixelSize(1024, 1024), PixelSize(1536, 1024), PixelSize(1024, 1536)])),
        ("free", .free(step: 16, side: 512...3840, pixels: 262_144...4_194_304, ratio: 3)),
        ("coarse", .free(step: 64, side: 256...2048, pixels: 65_536...4_194_304, ratio: 4)),
        ("wide", .free(step: 16, side: 192...5776, pixels: 262_144...4_194_304, ratio: 8)), ("any", .any),
    ]
    /// From 1:8 to 8:1.
    private static let boxes: [Rect] = (0...32).map { step in
        let aspect = step < 16 ? 1 / (1 + Double(16 - step) * 7 / 16) : 1 + Double(step - 16) * 7 / 16
        let height = (1_500_000 / aspect).squareRoot()
        return Rect(x: 10.5, y: 20.25, width: (height * aspect).rounded(), height: height.rounded())
    }

    @Test(arguments: rules.map(\.0)) func sizesAreAllowedAndLoseLittle(name: String) throws {
        let rule = try #require(Self.rules.first { $0.0 == name }?.1)
        for box in Self.boxes {
            let size = rule.nearest(width: box.width, height: box.height)
            #expect(rule.allows(size), "\(box) asks for \(size)")
            guard case .free(_, _, _, let ratio) = rule else { continue }
            // Where the rule knows the shape, hardly anything is cut off.
            let aspect = box.width / box.height
            guard max(aspect, 1 / aspect) <= ratio else { continue }
            let fit = PictureFit(aspect: Double(size.width) / Double(size.height), box: box)
            #expect(fit.horizontal * fit.vertical > 0.96, "\(box) asks for \(size)")
        }
    }

    @Test func smallAndLargeBoxes() {
        let rule = SizeRule.free(step: 16, side: 512...2048, pixels: 262_144...4_194_304, ratio: 3)
        #expect(rule.nearest(width: 40, height: 40) == PixelSize(512, 512))
        #expect(rule.nearest(width: 8000, height: 8000) == PixelSize(2048, 2048))
        #expect(SizeRule.any.nearest(width: 0.2, height: 900) == PixelSize(1, 900))
        #expect(Self.rules[0].1.nearest(width: 700, height: 690) == PixelSize(1024, 1024))
    }

    /// Pixels keep their shape and the middle stays the middle, whatever the box.
    @Test func picturesAreCutAndNeverStretched() throws {
        for (width, height) in [(256, 256), (384, 128), (101, 307)] {
            var bitmap = Bitmap(width: width, height: height)
            for y in 0..<height {
                for x in 0..<width { bitmap.pixels[y * width + x] = UInt32(x) | UInt32(y) << 12 | 0xFF00_0000 }
            }
            for box in Self.boxes {
                let cut = PictureFit.cut(bitmap, to: box)
                // One side is whole, and the other differs from the box's shape by less than a pixel.
                #expect(cut.width == width || cut.height == height)
                let wanted = box.width / box.height
                #expect(
                    abs(Double(cut.width) - Double(cut.height) * wanted) <= max(1, wanted)
                        || abs(Double(cut.height) - Double(cut.width) / wanted) <= max(1, 1 / wanted))
                let first = cut.pixels[0]
                let (left, top) = (Int(first & 0xFFF), Int(first >> 12 & 0xFFF))
                #expect(abs(left - (width - cut.width - left)) <= 1)
                #expect(abs(top - (height - cut.height - top)) <= 1)
                let last = try #require(cut.pixels.last)
                #expect(Int(last & 0xFFF) == left + cut.width - 1 && Int(last >> 12 & 0xFFF) == top + cut.height - 1)
            }
        }
    }

    @Test func picturesFillTheirBox() throws {
        let box = Rect(x: 3.5, y: 7, width: 100, height: 50)
        let picture = PictureFit.picture(of: Bitmap(width: 64, height: 64, fill: .black), in: box)
        guard case .image(let image) = try #require(picture.items.first) else {
            Issue.record("no image")
            return
        }
        #expect(image.box == box)
        #expect(image.bitmap.width == 64 && image.bitmap.height == 32)
    }
}

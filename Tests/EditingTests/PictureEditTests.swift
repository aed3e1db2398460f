import HanmoGraphics
import HanmoSource
import Testing

@testable import HanmoEditing

@Suite struct PictureEditTests {
    private let picture = Scene.gradient()

    @Test func `masks of pictures`() throws {
        var drawing = Bitmap(width: 480, height: 240, fill: .black)
        drawing.pixels[20 * 480 + 30] = Color.white.premultiplied
        drawing.pixels[22 * 480 + 40] = Color(128, 128, 128).premultiplied
        let mask = try PixelMask(drawing, for: picture)
        #expect(mask.box == Rect(x: 30, y: 20, width: 11, height: 3))
        #expect(mask[30, 20] == 255 && mask[40, 22] == 128 && mask[31, 20] == 0)
        #expect(
            message { _ = try PixelMask(Bitmap(width: 10, height: 20), for: picture) }
                == "the mask has 10×20 pixels, the picture 480×240")
        #expect(
            message { _ = try PixelMask(Bitmap(width: 480, height: 240, fill: .black), for: picture) }
                == "the mask is black: nothing may change")
        #expect(
            message { _ = try PixelMask(region: Rect(x: -50, y: 0, width: 50, height: 10), of: picture) }
                == "the region -50,0,50,10 lies outside of the picture, which has 480×240 pixels")
    }

    @Test func `a soft mask changes no pixel more`() throws {
        let hard = try PixelMask(region: Rect(x: 20, y: 20, width: 60, height: 40), of: picture)
        let soft = hard.softened(by: 8)
        #expect(soft[19, 40] == 0 && soft[20, 40] > 0 && soft[20, 40] < 80 && soft[50, 40] == 255)
        #expect(soft.count == hard.count)
    }

    @Test(arguments: Tone.names.map(\.name)) func `tones stay in their region`(_ name: String) throws {
        let tone = try #require(Tone.names.first { $0.name == name }).tone
        let mask = try PixelMask(region: Rect(x: 100, y: 50, width: 200, height: 100), of: picture)
        let result = picture.toned(tone, in: mask)
        let proof = try #require(RetouchProof(before: picture, after: result.picture, region: result.region))
        #expect(proof.changedOutside == 0)
        #expect(proof.changedInside > 19_000)
        #expect(picture.toned(tone).picture != picture)
    }

    @Test func `black and white has no colour, a tint has the one asked for`() {
        let grey = picture.toned(.blackAndWhite).picture
        #expect(grey.pixels.allSatisfy { $0 & 0xFF == $0 >> 8 & 0xFF && $0 & 0xFF == $0 >> 16 & 0xFF })
        let red = picture.toned(
            .tint(Color(200, 30, 30)), in: PixelMask(Rect(x: 0, y: 0, width: 90, height: 90), in: picture))
        #expect(red.picture.color(x: 40, y: 40).red > 150)
        #expect(red.picture.color(x: 40, y: 40).green < 90)
    }

    @Test func `cropped and resized`() throws {
        let part = try picture.cropped(to: Rect(x: 100, y: 50, width: 80, height: 40))
        #expect(part.width == 80 && part.height == 40)
        #expect(part.pixels[0] == picture.pixels[50 * 480 + 100])
        #expect(
            message { _ = try picture.cropped(to: Rect(x: 480, y: 0, width: 1, height: 1)) }
                == "the region 480,0,1,1 lies outside of the picture, which has 480×240 pixels")
        let half = try picture.resized(width: 240, height: 120)
        #expect(half.width == 240 && half.isOpaque)
        #expect(message { _ = try picture.resized(width: 0, height: 5) } == "a picture of 0×5 pixels cannot be made")
    }

    @Test func `extended, the old pixels stay`() throws {
        let result = try picture.extended(by: Margins(left: 30, top: 10, right: 60))
        #expect(result.picture.width == 570 && result.picture.height == 250 && result.picture.isOpaque)
        #expect(try result.picture.cropped(to: Rect(x: 30, y: 10, width: 480, height: 240)) == picture)
        #expect(result.region?.count == 570 * 250 - 480 * 240)
        let flat = try Scene.flat().extended(by: Margins(bottom: 20)).picture
        #expect(Set(flat.pixels).count == 1)
        #expect(
            message { _ = try picture.extended(by: Margins(left: -1)) }
                == "a picture cannot be extended by less than nothing")
    }

    @Test func `a poem stands in the empty part, and its words are found there`() async throws {
        var scene = Scene.flat(width: 600, height: 600)
        var random = SeededRandom(seed: 4)
        // The left is busy.
        for y in 0..<600 {
            for x in 0..<300 {
                scene.pixels[y * 600 + x] = UInt32.random(in: 0...0xFF_FFFF, using: &random) | 0xFF00_0000
            }
        }
        let regions = try Additions(to: scene).poem("空山新雨后\n天气晚来秋", seal: "王维")
        let result = try await Overlay(catalog: catalog).laying(regions, on: scene)
        let region = try #require(result.region)
        #expect(region.box.minX > 300)
        #expect(RetouchProof(before: scene, after: result.picture, region: region)?.changedOutside == 0)
        let finder = TextFinder(catalog: catalog)
        let first = try #require(try finder.matches(of: "空山新雨后", in: result.picture, within: region.box).first)
        let second = try #require(try finder.matches(of: "天气晚来秋", in: result.picture, within: region.box).first)
        #expect(first.isVertical && second.isVertical && first.box.minX > second.box.maxX)
        #expect(
            message { _ = try Additions(to: Scene.flat(width: 40, height: 40)).poem("一首太长太长太长的诗\n在很小的图上") }
                == "the picture has no room for 2 columns of 10 characters")
    }

    @Test func `a line, a seal and a watermark`() async throws {
        let overlay = Overlay(catalog: catalog)
        let line = try await overlay.laying(try Additions(to: picture).text("一行小字", near: Point(0.5, 1)), on: picture)
        #expect(try TextFinder(catalog: catalog).matches(of: "一行小字", in: line.picture).count == 1)
        let seal = try await overlay.laying(try Additions(to: picture).seal("平安", share: 0.2), on: picture)
        #expect(RetouchProof(before: picture, after: seal.picture, region: seal.region)?.changedOutside == 0)
        #expect(try #require(seal.region).count > 500)
        let mark = try Watermark(catalog: catalog).marking(picture, with: "样稿")
        let proof = try #require(RetouchProof(before: picture, after: mark.picture, region: mark.region))
        #expect(proof.changedOutside == 0 && proof.changedInside > 1000)
        #expect(
            message { _ = try Watermark(catalog: catalog).marking(picture, with: " ") }
                == "the text of the watermark is empty")
    }
}

import HanmoGraphics
import Testing

@testable import HanmoEditing

@Suite struct ErasingTests {
    private func erased(_ ground: Bitmap, _ color: Color = Color(40, 20, 60)) throws -> (Retouched, Double?) {
        let (picture, _) = try ground.writing(
            "抹去这一行字", "Noto Sans CJK SC", "Bold", size: 52, at: Point(60, 140), color: color)
        let match = try #require(try TextFinder(catalog: catalog).matches(of: "抹去这一行字", in: picture).first)
        let mask = try #require(match.inkMask(in: picture))
        let result = picture.erasing(mask)
        let proof = try #require(RetouchProof(before: picture, after: result.picture, region: result.region))
        #expect(proof.changedOutside == 0)
        #expect(proof.changedInside > 1000)
        return (result, result.picture.noise(against: ground, in: mask))
    }

    @Test func `a flat ground comes back exactly`() throws {
        #expect(try erased(Scene.flat()).1 == nil)
    }

    @Test func `a gradient comes back unseen`() throws {
        let noise = try erased(Scene.gradient()).1
        #expect(noise ?? .infinity > ratio(decibels: 50))
    }

    @Test func `grain comes back as grain`() throws {
        let ground = Scene.grain()
        let (result, noise) = try erased(ground)
        #expect(try #require(noise) > ratio(decibels: 30))
        // As rough as before: a smooth patch in grain is a blotch.
        let region = try #require(result.region)
        func roughness(_ bitmap: Bitmap) -> Double {
            var (sum, count) = (0.0, 0.0)
            for index in bitmap.pixels.indices.dropLast() where region[index % bitmap.width, index / bitmap.width] > 0 {
                let d = SIMD4<Float>(bitmap.pixels[index]) - SIMD4<Float>(bitmap.pixels[index + 1])
                sum += Double(d.dot(d))
                count += 1
            }
            return sum / count
        }
        #expect((0.65...1.2).contains(roughness(result.picture) / roughness(ground)))
    }

    @Test func `a pattern goes on`() throws {
        let noise = try erased(Scene.stripes(), .black).1
        #expect(noise ?? .infinity > ratio(decibels: 40))
    }

    @Test func `an object is taken out by a mask`() throws {
        let ground = Scene.gradient()
        var picture = ground
        for y in 90..<150 {
            for x in 200..<260 { picture.pixels[y * picture.width + x] = Color(200, 20, 20).premultiplied }
        }
        let mask = try PixelMask(region: Rect(x: 196, y: 86, width: 68, height: 68), of: picture)
        let result = picture.erasing(mask)
        #expect(result.picture.noise(against: ground, in: mask) ?? .infinity > ratio(decibels: 40))
        #expect(RetouchProof(before: picture, after: result.picture, region: mask)?.changedOutside == 0)
    }

    @Test func `a painted ground is continued from what is about the hole`() throws {
        // Two fields with a hard edge through the hole: the edge goes on.
        var picture = Scene.flat(Color(40, 120, 90))
        for y in 0..<240 {
            for x in 0..<480 where x + y < 340 { picture.pixels[y * 480 + x] = Color(230, 210, 160).premultiplied }
        }
        let ground = picture
        for y in 100..<140 {
            for x in 200..<250 { picture.pixels[y * 480 + x] = Color(10, 10, 200).premultiplied }
        }
        let mask = try PixelMask(region: Rect(x: 198, y: 98, width: 54, height: 44), of: picture)
        let result = picture.erasing(mask)
        var wrong = 0
        for index in ground.pixels.indices where mask[index % 480, index / 480] > 0 {
            let d = SIMD4<Float>(result.picture.pixels[index]) - SIMD4<Float>(ground.pixels[index])
            if d.dot(d) > 3000 { wrong += 1 }
        }
        #expect(wrong * 100 < mask.count * 12)
    }
}

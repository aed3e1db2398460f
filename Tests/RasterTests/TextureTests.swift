import HanmoGraphics
import HanmoPage
import HanmoRaster
import Testing

@Suite("textures")
struct TextureTests {
    private func texture(_ grain: Texture.Grain, scale: Double = 24, seed: UInt64 = 1) -> Paint {
        .texture(Texture(grain, low: Color(20, 40, 60), high: Color(220, 240, 160), scale: scale, seed: seed))
    }

    private func page(_ paint: Paint, side: Int = 256) throws -> Bitmap {
        let box = Rect(x: 0, y: 0, width: Double(side), height: Double(side))
        return try draw([.fill(Fill(.rectangle(box), paint))], width: side, height: side)
    }

    /// Mean differences of neighbours along x and y.
    private func roughness(_ bitmap: Bitmap) -> (across: Double, down: Double) {
        var (across, down) = (0, 0)
        for y in 1..<bitmap.height {
            for x in 1..<bitmap.width {
                across += abs(bitmap.red(x, y) - bitmap.red(x - 1, y))
                down += abs(bitmap.red(x, y) - bitmap.red(x, y - 1))
            }
        }
        let count = Double((bitmap.width - 1) * (bitmap.height - 1))
        return (Double(across) / count, Double(down) / count)
    }

    /// The same pixels on every machine: a change of these numbers is a change of output.
    @Test(
        arguments: zip(
            Texture.Grain.allCases,
            [16939522282613264304, 17619266914769692102, 521343957574541064, 6363354643161621182] as [UInt64]))
    func pixelsArePinned(
        grain: Texture.Grain, digest: UInt64
    ) throws {
        let pixels = try page(texture(grain), side: 96).pixels
        let found = pixels.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        #expect(found == digest)
    }

    @Test(arguments: Texture.Grain.allCases) func coloursLieBetweenBothEnds(grain: Texture.Grain) throws {
        let bitmap = try page(texture(grain))
        let reds = bitmap.reds
        #expect(reds.allSatisfy { 20...220 ~= $0 } && Set(reds).count > 100)
        #expect((reds.min() ?? 255) < 60 && (reds.max() ?? 0) > 200)
        // Channels are mixed by the same share.
        for pixel in bitmap.pixels.prefix(5000) {
            let share = (Double(pixel & 0xFF) - 20) / 200
            #expect(abs(Double(pixel >> 16 & 0xFF) - 60 - share * 100) < 2)
        }
    }

    @Test(arguments: Texture.Grain.allCases) func grainIsTiedToThePage(grain: Texture.Grain) throws {
        let paint = texture(grain)
        let whole = try page(paint, side: 128)
        let columns = (0..<128).map { column -> PageItem in
            let box = Rect(x: Double(column), y: 0, width: 1, height: 128)
            return .fill(Fill(.rectangle(box), paint))
        }
        #expect(try draw(columns, width: 128, height: 128) == whole)
        let part = Rect(x: 37, y: 51, width: 60, height: 40)
        let group = Group([.fill(Fill(.rectangle(part), paint))], bounds: part, mask: .solid(.black))
        let grouped = try draw([.group(group)], width: 128, height: 128)
        for y in 51..<91 { for x in 37..<97 { #expect(grouped.red(x, y) == whole.red(x, y)) } }
        #expect(try page(paint, side: 128) == whole)
        #expect(try page(texture(grain, seed: 2), side: 128) != whole)
    }

    @Test func grainsAreWhatTheyAreCalled() throws {
        let cloud = roughness(try page(texture(.cloud, scale: 60)))
        #expect(cloud.across < 4 && cloud.down < 4 && abs(cloud.across - cloud.down) < 1)
        let speckle = roughness(try page(texture(.speckle)))
        #expect(speckle.across > 12 && abs(speckle.across - speckle.down) < 4)
        let streak = roughness(try page(texture(.streak)))
        #expect(streak.down > streak.across * 8)
        // Aslant: less changes along the bands than across them.
        let foil = try page(texture(.foil, scale: 40))
        var (along, across) = (0, 0)
        for y in 8..<248 {
            for x in 8..<248 {
                along += abs(foil.red(x, y) - foil.red(x - 4, y + 8))
                across += abs(foil.red(x, y) - foil.red(x + 8, y + 4))
            }
        }
        #expect(Double(across) > Double(along) * 1.4)
    }

    @Test func chalkIsMostlyHigh() throws {
        let reds = try page(texture(.speckle)).reds
        let mean = Double(reds.reduce(0, +)) / Double(reds.count)
        #expect(mean > 160 && mean < 205)
    }

    @Test func clearColoursLetTheGroundThrough() throws {
        let paint = Paint.texture(Texture(.speckle, low: .clear, high: .black, scale: 12))
        let reds = try page(paint).reds
        #expect(reds.contains(255) && reds.contains(0))
        let none = try page(.texture(Texture(.cloud, low: .clear, high: .clear, scale: 12)))
        #expect(none.inkArea == 0)
    }

    @Test func edgesOfShapesAreSmooth() throws {
        let even = Paint.texture(Texture(.foil, low: .black, high: .black, scale: 12))
        let path = Path.ellipse(in: Rect(x: 3.3, y: 4.1, width: 40, height: 50))
        let textured = try draw([.fill(Fill(path, even))], width: 60, height: 60)
        let plain = try draw([.fill(Fill(path, .black))], width: 60, height: 60)
        #expect(textured.distance(from: plain) <= 1)
    }

    @Test(arguments: Texture.Grain.allCases) func senselessScalesPaint(grain: Texture.Grain) throws {
        for scale in [0, -5, 1e-9, 1e300, Double.nan, .infinity, -.infinity] {
            #expect(try page(texture(grain, scale: scale, seed: .max), side: 32).reds.allSatisfy { 20...220 ~= $0 })
        }
    }
}

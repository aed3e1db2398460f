import HanmoGraphics
import HanmoPage
import Testing

@Suite("images and grain")
struct ImageTests {
    private func ramp(_ width: Int, _ height: Int) -> Bitmap {
        Bitmap(
            width: width, height: height,
            pixels: (0..<width * height).map { Color(UInt8($0 * 255 / (width * height)), 40, 90).premultiplied })
    }

    @Test func sameSizeIsCopied() throws {
        let image = Image(bitmap: ramp(16, 16), box: Rect(x: 0, y: 0, width: 16, height: 16))
        #expect(try draw([.image(image)]) == image.bitmap)
    }

    @Test func shrinkingTakesTheMean() throws {
        var checks = Bitmap(width: 64, height: 64, fill: .black)
        for index in checks.pixels.indices where (index / 64 + index) % 2 == 0 {
            checks.pixels[index] = Color.white.premultiplied
        }
        let bitmap = try draw([.image(Image(bitmap: checks, box: Rect(x: 0, y: 0, width: 16, height: 16)))])
        #expect(bitmap.reds.allSatisfy { abs($0 - 128) <= 1 })
    }

    @Test func growingIsSmooth() throws {
        let two = Bitmap(width: 2, height: 1, pixels: [Color.black, .white].map(\.premultiplied))
        let bitmap = try draw([.image(Image(bitmap: two, box: Rect(x: 0, y: 0, width: 16, height: 16)))])
        let row = bitmap.reds[0..<16]
        #expect(row.first == 0 && row.last == 255)
        #expect(zip(row, row.dropFirst()).allSatisfy { $0 <= $1 && $1 - $0 < 64 })
    }

    @Test func edgesBetweenPixelsAreSmooth() throws {
        let black = Bitmap(width: 8, height: 8, fill: .black)
        for size in [6.5, 9.5] {
            let bitmap = try draw([.image(Image(bitmap: black, box: Rect(x: 2.25, y: 2.5, width: size, height: size)))])
            #expect(abs(bitmap.inkArea - size * size) < 0.2)
        }
    }

    @Test func imagesAreCutAtThePage() throws {
        let black = Bitmap(width: 8, height: 8, fill: .black)
        for box in [
            Rect(x: -1e5, y: -1e5, width: 2e5, height: 2e5), Rect(x: -3, y: -3, width: 200, height: 20),
        ] {
            #expect(try draw([.image(Image(bitmap: black, box: box))]).inkArea == 256)
        }
        let senseless = Rect(x: .nan, y: 0, width: 5, height: 5)
        #expect(try draw([.image(Image(bitmap: black, box: senseless))]).inkArea == 0)
    }

    @Test func grainIsTheSameEachTime() throws {
        let page = Rect(x: 0, y: 0, width: 80, height: 60)
        func paper(_ seed: UInt64) throws -> Bitmap {
            try draw(
                [.grain(Grain(box: page, seed: seed, strength: 20, scale: 12))], width: 80, height: 60,
                ground: Color(240, 230, 200))
        }
        let bitmap = try paper(7)
        #expect(try bitmap == paper(7))
        #expect(try bitmap != paper(8))
        #expect(bitmap.isOpaque)
        #expect(bitmap.reds.allSatisfy { 220 <= $0 && $0 <= 240 })
        #expect(Set(bitmap.reds).count > 6)
    }

    @Test func grainKeepsToItsBox() throws {
        let half = Rect(x: 0, y: 0, width: 16, height: 8)
        let bitmap = try draw([.grain(Grain(box: half, seed: 1, strength: 40, scale: 4))])
        #expect(bitmap.reds[128...].allSatisfy { $0 == 255 })
        #expect(bitmap.reds[..<128].contains { $0 < 250 })
    }

    @Test func openSlotsStayTheGround() throws {
        let slot = PictureSlot(id: "a", box: Rect(x: 0, y: 0, width: 9, height: 9))
        #expect(try draw([.slot(slot)]).inkArea == 0)
    }
}

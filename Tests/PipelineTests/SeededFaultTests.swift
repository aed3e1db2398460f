import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoSource
import HanmoVerification
import Testing

/// Faults of single glyphs, painted into a page of a hundred characters: each is found, its character named, and the kind
/// of most told right.
@Suite struct SeededFaultTests {
    enum Fault: String, CaseIterable { case blank, half, shifted, recoloured, swapped }

    private static func page() async throws -> Rendering {
        let text = "永和九年岁在癸丑暮春之初会于会稽山阴之兰亭修禊事也群贤毕至少长咸集此地有崇山峻岭茂林修竹又有清流激湍映带左右引以为流觞曲水列坐其次"
        return try await Pipeline(catalog: FontCatalog(folders: [])).rendering(
            of: Prompt(text: "一张白底海报，写着“\(text)”"),
            options: RenderOptions(width: 900, height: 700, backend: "plain"))
    }

    /// A page with something done to the em square of a glyph.
    private struct Bench {
        let bitmap: Bitmap
        let ground: UInt32

        func pixels(of box: Rect) -> [(x: Int, y: Int)] {
            (Int(box.minY)..<Int(box.maxY)).flatMap { y in (Int(box.minX)..<Int(box.maxX)).map { ($0, y) } }
        }

        private func index(_ x: Int, _ y: Int) -> Int { y * bitmap.width + x }

        func with(_ fault: Fault, at box: Rect, from other: Rect) -> Bitmap {
            var result = bitmap
            let all = pixels(of: box)
            switch fault {
            case .blank: for (x, y) in all { result.pixels[index(x, y)] = ground }
            case .half: for (x, y) in all where Double(y) < box.midY { result.pixels[index(x, y)] = ground }
            case .shifted:
                for (x, y) in all { result.pixels[index(x, y)] = ground }
                for (x, y) in all { result.pixels[index(x + 1, y)] = bitmap.pixels[index(x, y)] }
            case .recoloured:
                for (x, y) in all where bitmap.pixels[index(x, y)] != ground {
                    let old = bitmap.color(x: x, y: y)
                    result.pixels[index(x, y)] =
                        Color(UInt8(min(255, Int(old.red) + 40)), old.green, old.blue).premultiplied
                }
            case .swapped:
                for (x, y) in all {
                    result.pixels[index(x, y)] =
                        bitmap.pixels[index(x + Int(other.x) - Int(box.x), y + Int(other.y) - Int(box.y))]
                }
            }
            return result
        }
    }

    private static func isRight(_ change: DifferingPlace.Change, for fault: Fault) -> Bool {
        switch (fault, change) {
        case (.blank, .lost), (.half, .lost), (.recoloured, .recoloured): true
        case (.shifted, .shifted(let shift)): shift.dx == 1 && shift.dy == 0
        // Where the strokes of one lie in those of the other, parts of it are lost or added.
        case (.swapped, .other), (.swapped, .lost), (.swapped, .added), (.swapped, .edges): true
        default: false
        }
    }

    @Test(arguments: Fault.allCases) func theCharacterIsNamed(fault: Fault) async throws {
        let rendering = try await Self.page()
        let glyphs = LedgerPage(rendering.ledger).glyphs.filter { $0.text != "，" }
        try #require(glyphs.count > 60)
        let bench = Bench(
            bitmap: rendering.bitmap,
            ground: rendering.bitmap.pixels[
                Int(glyphs[0].cell.minY) * rendering.bitmap.width + Int(glyphs[0].cell.minX)])
        let expected = try ComparedPicture(rendering.png(), name: "e.png")
        var random = SeededRandom(seed: 11)
        var (named, right) = (0, 0)
        let count = 30
        for _ in 0..<count {
            let glyph = glyphs[Int(random.next() % UInt64(glyphs.count))]
            var other = glyph
            while other.text == glyph.text { other = glyphs[Int(random.next() % UInt64(glyphs.count))] }
            let faulty = bench.with(fault, at: glyph.cell, from: other.cell)
            let actual = try ComparedPicture(
                PNGEncoder().encode(faulty, dpi: 300, texts: []), name: "a.png")
            let comparison = PictureComparison(expected: expected, actual: actual)
            #expect(!comparison.pixels.isWithinTolerance)
            named += comparison.verdict.hasSuffix("one glyph: \(glyph.name) of t1, \(glyph.font)") ? 1 : 0
            right += comparison.pixels.places.allSatisfy { Self.isRight($0.change, for: fault) } ? 1 : 0
        }
        #expect(named == count, "\(fault): \(named) named of \(count)")
        #expect(right >= count - 1, "\(fault): \(right) right of \(count)")
    }
}

import Foundation
import HanmoGraphics
import HanmoPNG
import HanmoVerification

// CPU milliseconds to compare two pictures of 2048×2048: a page of strokes on plain and on grained ground, with what
// usually happens to it. Decoding is measured apart; arguments are two PNGs to measure instead.
func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

func best(of runs: Int = 7, _ body: () -> Void) -> Double {
    (0..<runs).map { _ in
        let start = cpu()
        body()
        return cpu() - start
    }.min() ?? 0
}

let side = 2048

func page(grain: Bool) -> Bitmap {
    var random = SeededRandom(seed: 7)
    var bitmap = Bitmap(width: side, height: side, fill: .white)
    if grain {
        for index in bitmap.pixels.indices {
            let level = UInt8(235 + random.next() % 12)
            bitmap.pixels[index] = Color(level, level, level).premultiplied
        }
    }
    // Cells of 48 px with four strokes each, as dense as a page of Chinese.
    for row in 1..<side / 64 {
        for column in 1..<side / 64 {
            for _ in 0..<4 {
                let isFlat = random.next() % 2 == 0
                let (x, y) = (column * 64 + Int(random.next() % 30), row * 64 + Int(random.next() % 30))
                for along in 0..<18 {
                    for across in 0..<3 {
                        let place = isFlat ? (y + across) * side + x + along : (y + along) * side + x + across
                        bitmap.pixels[place] = Color(0x20, 0x20, 0x28).premultiplied
                    }
                }
            }
        }
    }
    return bitmap
}

func show(_ name: String, _ expected: Bitmap, _ actual: Bitmap) {
    var verdict = ""
    let time = best { verdict = BitmapComparison(expected: expected, actual: actual).verdict }
    print("\(name): \((time * 10).rounded() / 10) ms: \(verdict)")
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.count == 2 {
    let files = try arguments.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let bitmaps = try files.map { try PNGDecoder().decode($0).bitmap }
    print(
        "decoding both: \((best { for file in files { _ = try? PNGDecoder().decode(file) } } * 10).rounded() / 10) ms")
    show("comparing", bitmaps[0], bitmaps[1])
} else {
    for grain in [false, true] {
        print(grain ? "on grained ground" : "on plain ground")
        let one = page(grain: grain)
        var other = one
        other.pixels[5] = other.pixels[5]
        show("  equal", one, other)
        for y in 640..<688 { for x in 640..<688 { other.pixels[y * side + x] = one.pixels[(y + 64) * side + x] } }
        show("  one glyph", one, other)
        other = one
        for y in 0..<side { for x in 1..<side { other.pixels[y * side + x] = one.pixels[y * side + x - 1] } }
        show("  shifted", one, other)
        other.pixels = one.pixels.map { $0 &- 0x0001_0101 }
        show("  drift", one, other)
        var random = SeededRandom(seed: 9)
        other.pixels = one.pixels.map { _ in UInt32(truncatingIfNeeded: random.next()) | 0xFF00_0000 }
        show("  noise", one, other)
    }
}

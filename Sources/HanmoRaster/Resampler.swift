import HanmoGraphics

/// A bitmap scaled into a box, separably: means by area where it shrinks, Catmull-Rom cubics where it grows.
struct Resampler {
    private let source: Bitmap
    private let columns: Axis
    private let rows: Axis
    private let area: PixelBox

    init?(_ source: Bitmap, box: Rect, clip: PixelBox) {
        area = PixelBox(touchedBy: box).intersection(clip)
        guard !area.isEmpty, source.width > 0, source.height > 0, box.width.isFinite, box.height.isFinite
        else { return nil }
        self.source = source
        columns = Axis(from: box.minX, size: box.width, source: source.width, pixels: area.left..<area.right)
        rows = Axis(from: box.minY, size: box.height, source: source.height, pixels: area.top..<area.bottom)
    }

    /// Gives each row of premultiplied pixels with the place of its first.
    func rows(_ body: (_ x: Int, _ y: Int, _ pixels: UnsafeBufferPointer<UInt32>) -> Void) {
        let taps = rows.taps
        // A ring of source rows already scaled across; row r lies at r modulo its size.
        var ring = [SIMD4<Int32>](repeating: .zero, count: taps * area.width)
        var present = [Int](repeating: -1, count: taps)
        var line = [UInt32](repeating: 0, count: area.width)
        var sums = [SIMD4<Int32>](repeating: .zero, count: area.width)
        for row in 0..<area.height {
            for index in 0..<area.width { sums[index] = SIMD4(repeating: 1 << 19) }
            for tap in 0..<taps {
                let weight = rows.weights[row * taps + tap]
                guard weight != 0 else { continue }
                let wanted = rows.starts[row] + tap
                let slot = wanted % taps
                if present[slot] != wanted {
                    scaleAcross(wanted, into: &ring, at: slot * area.width)
                    present[slot] = wanted
                }
                Self.add(ring, at: slot * area.width, times: weight, to: &sums)
            }
            for index in 0..<area.width { line[index] = Self.pixel(sums[index] &>> 20) }
            line.withUnsafeBufferPointer { body(area.left, area.top + row, $0) }
        }
    }

    @inline(__always)
    private static func add(
        _ ring: [SIMD4<Int32>], at offset: Int, times weight: Int32, to sums: inout [SIMD4<Int32>]
    ) {
        for index in sums.indices { sums[index] &+= ring[offset + index] &* SIMD4(repeating: weight) }
    }

    /// Channels with 8 bits after the point.
    private func scaleAcross(_ row: Int, into ring: inout [SIMD4<Int32>], at offset: Int) {
        let taps = columns.taps
        source.pixels.withUnsafeBufferPointer { pixels in
            columns.weights.withUnsafeBufferPointer { weights in
                for index in 0..<area.width {
                    let first = row * source.width + columns.starts[index]
                    var sum = SIMD4<Int32>(repeating: 1 << 3)
                    for tap in 0..<taps {
                        let weight = weights[index * taps + tap]
                        if weight != 0 { sum &+= Self.channels(pixels[first + tap]) &* SIMD4(repeating: weight) }
                    }
                    ring[offset + index] = sum &>> 4
                }
            }
        }
    }

    @inline(__always)
    private static func channels(_ pixel: UInt32) -> SIMD4<Int32> {
        SIMD4(
            Int32(pixel & 0xFF), Int32(pixel >> 8 & 0xFF), Int32(pixel >> 16 & 0xFF), Int32(pixel >> 24))
    }

    /// Cubics overshoot: alpha is cut to a byte, colours to alpha.
    @inline(__always)
    private static func pixel(_ value: SIMD4<Int32>) -> UInt32 {
        let alpha = min(max(value.w, 0), 255)
        let (red, green, blue) = (
            min(max(value.x, 0), alpha), min(max(value.y, 0), alpha), min(max(value.z, 0), alpha)
        )
        return UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16 | UInt32(alpha) << 24
    }
}

/// Which source pixels make each pixel along one direction, and with what weights of 4,096.
private struct Axis {
    let taps: Int
    private(set) var starts: [Int] = []
    private(set) var weights: [Int32] = []

    /// Pixels that the box covers in part get that part of the weight, so that its edges are smooth.
    init(from: Double, size: Double, source count: Int, pixels: Range<Int>) {
        let ratio = Double(count) / size
        let shrinks = ratio > 1 || (ratio == 1 && from == from.rounded())
        taps = min(count, shrinks ? Int(min(ratio, Double(count)).rounded(.up)) + 1 : 4)
        for pixel in pixels {
            let near = (max(Double(pixel), from) - from) * ratio
            let far = (min(Double(pixel + 1), from + size) - from) * ratio
            let part = max(0, far - near) / ratio
            if shrinks {
                appendMean(near, far, part, count)
            } else {
                appendCubic((Double(pixel) + 0.5 - from) * ratio - 0.5, part, count)
            }
        }
    }

    private mutating func appendMean(_ near: Double, _ far: Double, _ part: Double, _ count: Int) {
        let start = min(max(Int(near), 0), count - taps)
        starts.append(start)
        append(
            (0..<taps).map { tap in
                let place = Double(start + tap)
                return max(0, min(far, place + 1) - max(near, place))
            }, sum: part)
    }

    private mutating func appendCubic(_ center: Double, _ part: Double, _ count: Int) {
        let first = Int(center.rounded(.down)) - 1
        let start = min(max(first, 0), count - taps)
        starts.append(start)
        var shares = [Double](repeating: 0, count: taps)
        for place in first..<first + 4 {
            // Beyond the edge the last pixel goes on.
            shares[min(max(place, 0), count - 1) - start] += Self.catmullRom(abs(center - Double(place)))
        }
        append(shares, sum: part)
    }

    private mutating func append(_ shares: [Double], sum: Double) {
        let total = shares.reduce(0, +)
        let factor = total > 0 ? sum * 4096 / total : 0
        // Rounding the running sum keeps the total exact.
        var (exact, given) = (0.0, Int32(0))
        for share in shares {
            exact += share * factor
            let weight = Int32(exact.rounded()) - given
            weights.append(weight)
            given += weight
        }
    }

    private static func catmullRom(_ x: Double) -> Double {
        x < 1 ? (1.5 * x - 2.5) * x * x + 1 : x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0
    }
}

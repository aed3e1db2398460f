import HanmoGraphics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Two bitmaps of one size, as their memory: what the passes of a comparison read.
struct PixelPair {
    let width: Int
    let height: Int
    let expected: UnsafePointer<UInt32>
    let actual: UnsafePointer<UInt32>

    /// - Returns: nil for bitmaps of different sizes, or without pixels.
    static func reading<Result>(_ expected: Bitmap, _ actual: Bitmap, _ body: (PixelPair) -> Result) -> Result? {
        guard expected.width == actual.width, expected.height == actual.height else { return nil }
        return expected.pixels.withUnsafeBufferPointer { first in
            actual.pixels.withUnsafeBufferPointer { second in
                guard let expectedBase = first.baseAddress, let actualBase = second.baseAddress else { return nil }
                return body(
                    PixelPair(
                        width: expected.width, height: expected.height, expected: expectedBase, actual: actualBase))
            }
        }
    }

    /// Whether a row is the same in both.
    func isSame(row y: Int) -> Bool { memcmp(expected + y * width, actual + y * width, width * 4) == 0 }

    /// Whether all is.
    var isSame: Bool { memcmp(expected, actual, width * height * 4) == 0 }

    func isInside(_ x: Int, _ y: Int) -> Bool { x >= 0 && y >= 0 && x < width && y < height }
}

/// The difference of two pixels, and of their channels.
enum PixelDistance {
    /// The largest difference of a channel.
    static func largest(_ a: UInt32, _ b: UInt32) -> Int {
        var largest: UInt32 = 0
        for shift: UInt32 in [0, 8, 16, 24] {
            let (p, q) = (a >> shift & 0xFF, b >> shift & 0xFF)
            largest = max(largest, p > q ? p - q : q - p)
        }
        return Int(largest)
    }

    /// The differences of all channels together.
    static func sum(_ a: UInt32, _ b: UInt32) -> Int {
        // Two channels at a time: each difference stays in its 16 bits.
        var sum: UInt32 = 0
        for shift: UInt32 in [0, 8] {
            let (p, q) = (a >> shift & 0x00FF_00FF, b >> shift & 0x00FF_00FF)
            let (low, high) = (Int32(p & 0xFFFF) - Int32(q & 0xFFFF), Int32(p >> 16) - Int32(q >> 16))
            sum += low.magnitude + high.magnitude
        }
        return Int(sum)
    }
}

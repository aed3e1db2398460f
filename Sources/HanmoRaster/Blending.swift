/// Arithmetic on premultiplied pixels, two channels a multiplication, every product rounded to nearest.
enum Blending {
    private static let pair: UInt32 = 0x00FF_00FF

    /// A pixel with all channels multiplied by `factor` / 255.
    @inline(__always)
    static func scale(_ pixel: UInt32, by factor: UInt32) -> UInt32 {
        var low = (pixel & pair) &* factor &+ 0x0080_0080
        low = ((low &+ (low >> 8 & pair)) >> 8) & pair
        var high = (pixel >> 8 & pair) &* factor &+ 0x0080_0080
        high = (high &+ (high >> 8 & pair)) & ~pair
        return low | high
    }

    @inline(__always)
    static func over(_ source: UInt32, _ below: UInt32) -> UInt32 {
        source &+ scale(below, by: 255 &- source >> 24)
    }

    /// Lays one colour on neighbouring pixels.
    @inline(__always)
    static func fill(_ pixels: UnsafeMutablePointer<UInt32>, count: Int, with source: UInt32) {
        let keep = 255 &- source >> 24
        if keep == 0 {
            for index in 0..<count { pixels[index] = source }
        } else {
            for index in 0..<count { pixels[index] = source &+ scale(pixels[index], by: keep) }
        }
    }

    /// `value` / 255 for products of two bytes and sums of two such, rounded.
    @inline(__always)
    static func divide(_ value: UInt32) -> UInt32 { (value &+ 127) / 255 }

    @inline(__always)
    static func multiply(_ source: UInt32, _ below: UInt32) -> UInt32 {
        let (sourceLack, belowLack) = (255 &- source >> 24, 255 &- below >> 24)
        return channels { shift in
            let (s, d) = (source >> shift & 0xFF, below >> shift & 0xFF)
            return divide(s &* d &+ s &* belowLack &+ d &* sourceLack)
        } | unionAlpha(source, below)
    }

    @inline(__always)
    static func screen(_ source: UInt32, _ below: UInt32) -> UInt32 {
        channels { shift in
            let (s, d) = (source >> shift & 0xFF, below >> shift & 0xFF)
            return s &+ d &- divide(s &* d)
        } | unionAlpha(source, below)
    }

    @inline(__always)
    private static func unionAlpha(_ source: UInt32, _ below: UInt32) -> UInt32 {
        let (s, d) = (source >> 24, below >> 24)
        return (s &+ d &- divide(s &* d)) << 24
    }

    @inline(__always)
    private static func channels(_ channel: (UInt32) -> UInt32) -> UInt32 {
        channel(0) | channel(8) << 8 | channel(16) << 16
    }
}

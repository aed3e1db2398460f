/// Sums of pixels: two channels in the halves of a word, room for 2^16 pixels.
struct PixelSums {
    private var even: UInt64 = 0
    private var odd: UInt64 = 0

    @inline(__always)
    init() {}

    @inline(__always)
    init(_ pixel: UInt32) { add(pixel) }

    @inline(__always)
    mutating func add(_ pixel: UInt32) {
        even &+= Self.spread(pixel)
        odd &+= Self.spread(pixel >> 8)
    }

    @inline(__always)
    mutating func subtract(_ pixel: UInt32) {
        even &-= Self.spread(pixel)
        odd &-= Self.spread(pixel >> 8)
    }

    /// Both multiplied to a common factor of 256.
    @inline(__always)
    static func mix(_ a: PixelSums, _ b: PixelSums, _ share: UInt64) -> PixelSums {
        var sum = PixelSums()
        sum.even = a.even &* (256 &- share) &+ b.even &* share
        sum.odd = a.odd &* (256 &- share) &+ b.odd &* share
        return sum
    }

    /// Adds a sum mixed twice, as 256 times its pixel.
    @inline(__always)
    mutating func add(mixed sum: PixelSums) {
        let mask: UInt64 = 0x0000_FFFF_0000_FFFF
        even &+= sum.even >> 8 & mask
        odd &+= sum.odd >> 8 & mask
    }

    @inline(__always)
    private static func spread(_ pixel: UInt32) -> UInt64 { UInt64(pixel & 0xFF) | UInt64(pixel & 0xFF_0000) << 16 }

    /// The mean, by the reciprocal of the count with 24 bits.
    @inline(__always)
    func mean(_ reciprocal: UInt64) -> UInt32 {
        let half: UInt64 = 0x0080_0000_0080_0000
        return Self.join(even &* reciprocal &+ half, odd &* reciprocal &+ half, shift: 24)
    }

    /// Of sums mixed twice: 65,536 times a pixel, cut off after adding an offset of 0…255 to the lower byte.
    @inline(__always)
    func pixel(dither: UInt64) -> UInt32 {
        let offset = dither << 8 | dither << 40
        return Self.join(even &+ offset, odd &+ offset, shift: 16)
    }

    @inline(__always)
    private static func join(_ even: UInt64, _ odd: UInt64, shift: UInt64) -> UInt32 {
        let mask: UInt64 = 0x0000_00FF_0000_00FF
        let pair = (even >> shift & mask) | (odd >> shift & mask) << 8
        return UInt32(truncatingIfNeeded: pair | pair >> 16)
    }
}

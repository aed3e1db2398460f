/// Ordered dithering: an 8×8 pattern of offsets 2…254, tied to the page's pixels so that it repeats on every machine.
enum Bayer {
    private static let pattern: [UInt64] = (0..<64).map { cell in
        let (x, y) = (UInt64(cell & 7), UInt64(cell >> 3))
        let mixed = x ^ y
        var rank: UInt64 = 0
        for bit in 0..<3 as Range<UInt64> { rank = rank << 2 | (mixed >> bit & 1) << 1 | (y >> bit & 1) }
        return rank * 4 + 2
    }

    /// The offsets of a row for columns 0…7.
    static func row(_ y: Int) -> [UInt64] { Array(pattern[(y & 7) << 3..<(y & 7) << 3 + 8]) }

    static var all: [UInt64] { pattern }
}

/// Neighbouring pixels of a row of the page, and room for two numbers for each.
struct PixelRow {
    let x: Int
    let y: Int
    let count: Int
    let spare: UnsafeMutablePointer<Int>
}

/// Noise without any smoothness: a number of its own for each pixel.
struct Dust {
    private let seed: UInt64

    init(seed: UInt64) { self.seed = seed.scrambled }

    /// Gives numbers within ±32,768.
    @inline(__always)
    func walk(_ row: PixelRow, _ body: (_ index: Int, _ value: Int) -> Void) {
        let start = seed &+ UInt64(bitPattern: Int64(row.y)) &* 0x9E37_79B9_7F4A_7C15
        for index in 0..<row.count {
            body(index, Int((start &+ UInt64(bitPattern: Int64(row.x + index))).scrambled >> 48) - 0x8000)
        }
    }
}

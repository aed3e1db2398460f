/// Neighbouring pixels of a row of the page, and room for two numbers for each.
struct PixelRow {
    let x: Int
    let y: Int
    let count: Int
    let spare: UnsafeMutablePointer<Int>
}

/// Every eighth or fourth pixel of a row, which is enough for noise whose cells are far larger; what lies between is
/// filled in. They are eighths of the page and not of the stretch asked for, which must not show.
struct SparseRow {
    let first: Int
    let y: Int
    let count: Int
    private let bits: Int
    private let row: PixelRow

    var step: Int { 1 << bits }

    /// - Parameter bits: 3 for every eighth, 2 for every fourth.
    init(_ row: PixelRow, bits: Int) {
        (self.row, self.bits, y) = (row, bits, row.y)
        let mask = 1 << bits - 1
        first = row.x & ~mask
        count = (row.x + row.count - first + mask) >> bits + 1
    }

    /// Gives each pixel of the row a number between those of its neighbours here.
    @inline(__always)
    func fill(_ samples: UnsafeMutablePointer<Int>, _ body: (_ index: Int, _ value: Int) -> Void) {
        for sample in 1..<count {
            let start = first + (sample - 1) << bits - row.x
            let (left, rise) = (samples[sample - 1], samples[sample] &- samples[sample - 1])
            for index in max(start, 0)..<max(min(start + step, row.count), max(start, 0)) {
                body(index, left &+ (rise &* (index &- start)) >> bits)
            }
        }
    }

    /// The samples that fall on every second place of this one, and those between.
    func refine(_ samples: UnsafeMutablePointer<Int>, to finer: SparseRow, into result: UnsafeMutablePointer<Int>) {
        for index in 0..<finer.count {
            let place = (finer.first - first) + index << finer.bits
            let sample = min(place >> bits, count - 2)
            let rest = place &- sample << bits
            result[index] = samples[sample] &+ ((samples[sample + 1] &- samples[sample]) &* rest) >> bits
        }
    }
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

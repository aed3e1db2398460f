import HanmoGraphics
import HanmoPage

extension Grain {
    /// Darkens by up to `strength` of 255: half a soft cloud of `scale` pixels, half fibres a few pixels long.
    func apply(to layer: inout Layer, within clip: PixelBox) {
        let area = PixelBox(touchedBy: box).intersection(clip).intersection(layer.box)
        let depth = UInt64(min(max(strength, 0), 255) * 256 + 0.5)
        guard !area.isEmpty, depth > 0 else { return }
        var clouds = CloudRow(area: area, seed: seed, cell: Int(min(max(scale, 2), 4096).rounded()))
        layer.canvas { canvas in
            for y in area.top..<area.bottom {
                clouds.move(to: y)
                let row = canvas.pixels(x: area.left, y: y)
                let rowSeed = (seed &+ UInt64(bitPattern: Int64(y)) &* 0x9E37_79B9_7F4A_7C15).scrambled
                var fibre: UInt64 = 128 << 8
                var block = area.left >> 3
                var bytes = (rowSeed &+ UInt64(bitPattern: Int64(block))).scrambled >> UInt64((area.left & 7) * 8)
                for index in 0..<area.width {
                    if (area.left + index) & 7 == 0, index > 0 {
                        block += 1
                        bytes = (rowSeed &+ UInt64(bitPattern: Int64(block))).scrambled
                    }
                    let fine = bytes & 0xFF
                    bytes >>= 8
                    // A running mean along the row draws single specks out into fibres.
                    fibre = fibre &- fibre >> 2 &+ fine << 6
                    let level = (UInt64(clouds.levels[index]) &+ fibre >> 8 &+ fine >> 1 &+ 1) >> 1
                    row[index] = Self.darkened(row[index], by: min(level, 255) &* depth)
                }
            }
        }
    }

    /// `amount` of 255 × 255 × 256 takes all light.
    @inline(__always)
    private static func darkened(_ pixel: UInt32, by amount: UInt64) -> UInt32 {
        let keep = 255 &- UInt32(truncatingIfNeeded: (amount &+ 0x8000) >> 16)
        return Blending.scale(pixel, by: keep) & 0x00FF_FFFF | pixel & 0xFF00_0000
    }
}

/// Rows of value noise: a lattice of random levels, mixed smoothly between.
private struct CloudRow {
    private let seed: UInt64
    private let cell: Int
    /// The lattice columns that the area touches.
    private let lattice: ClosedRange<Int>
    /// For each column of the area, its cell counted from the first, and how far through it lies.
    private let places: [(cell: Int, across: Int)]
    /// 0…127 for each column of the area.
    private(set) var levels: [UInt8]

    init(area: PixelBox, seed: UInt64, cell: Int) {
        let first = Self.place(area.left, cell).index
        lattice = first...Self.place(area.right - 1, cell).index + 1
        places = (area.left..<area.right).map { x in
            let (index, across) = Self.place(x, cell)
            return (index - first, across)
        }
        (self.seed, self.cell) = (seed, cell)
        levels = [UInt8](repeating: 0, count: area.width)
    }

    /// Fills ``levels`` for a row of the page.
    mutating func move(to y: Int) {
        let (row, down) = Self.place(y, cell)
        let line = lattice.map { (level($0, row) * (256 - down) + level($0, row + 1) * down) >> 8 }
        for index in levels.indices {
            let (cell, across) = places[index]
            levels[index] = UInt8(truncatingIfNeeded: (line[cell] &* (256 &- across) &+ line[cell + 1] &* across) >> 17)
        }
    }

    /// The cell of a coordinate, and how far through, 0…255, eased at both ends.
    private static func place(_ value: Int, _ cell: Int) -> (index: Int, across: Int) {
        let index = value >= 0 ? value / cell : (value - cell + 1) / cell
        let t = (value - index * cell) * 256 / cell
        return (index, t * t * (768 - 2 * t) >> 16)
    }

    /// 0…65,535.
    private func level(_ column: Int, _ row: Int) -> Int {
        let place = UInt64(bitPattern: Int64(column)) << 32 ^ UInt64(bitPattern: Int64(row)) & 0xFFFF_FFFF
        return Int((seed ^ (place &+ 0xD1B5_4A32_D192_ED03).scrambled).scrambled >> 48)
    }
}

/// A coverage of 0…255 for each pixel of a box: what shapes cover together, where one by one would not do.
struct CoverageMask {
    /// As many rows of a wide box as stay in the cache.
    private static let capacity = 1 << 20

    private(set) var box = PixelBox.empty
    private var bytes: [UInt8] = []

    /// The box in bands that a mask takes, from the top.
    static func bands(of box: PixelBox) -> [PixelBox] {
        guard !box.isEmpty else { return [] }
        let rows = max(1, capacity / box.width)
        return stride(from: box.top, to: box.bottom, by: rows).map { top in
            PixelBox(left: box.left, top: top, right: box.right, bottom: min(top + rows, box.bottom))
        }
    }

    /// Begins anew, with nothing covered.
    mutating func clear(to box: PixelBox) {
        self.box = box
        let count = box.width * box.height
        if bytes.count < count {
            bytes = [UInt8](repeating: 0, count: count)
        } else {
            bytes.withUnsafeMutableBufferPointer { $0.baseAddress!.update(repeating: 0, count: count) }
        }
    }

    /// Gives the memory, a row of `box.width` after the other.
    @inline(__always)
    mutating func withBytes<Result>(_ body: (UnsafeMutablePointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
    }

    /// Covers at least as much as a run that lies in the box.
    @inline(__always)
    mutating func raise(_ run: Run) {
        let (offset, coverage) = (offset(run.x, run.y), UInt8(truncatingIfNeeded: run.coverage))
        withBytes { bytes in
            let row = bytes + offset
            if coverage == 255 {
                row.update(repeating: 255, count: run.length)
            } else {
                for index in 0..<run.length { row[index] = max(row[index], coverage) }
            }
        }
    }

    /// Takes away what a run covers that is painted on top later, in an ink of this alpha. Under an opaque edge the mask
    /// stays, lest the ground shine through; under a clear one it ends where the run begins.
    ///
    /// Painted with m and then with f·a, both show as much as of two shapes side by side, if m = (mask − f) / (1 − f·a).
    @inline(__always)
    mutating func lower(_ run: Run, beneath ink: Ink) {
        let (offset, coverage) = (offset(run.x, run.y), run.coverage)
        withBytes { bytes in
            let row = bytes + offset
            ink.colors(x: run.x, y: run.y, count: run.length) { index, color in
                let hidden = coverage * (color >> 24)
                let rest = UInt32(row[index]) - min(UInt32(row[index]), coverage)
                if hidden < 65_025 { row[index] = UInt8(min(rest * 65_025 / (65_025 - hidden), 255)) }
            }
        }
    }

    /// The covered pixels, row by row from the left.
    @inline(__always)
    func runs(_ body: (Run) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            for row in 0..<box.height {
                let line = UnsafeRawPointer(bytes.baseAddress! + row * box.width)
                var (start, end) = (0, 0)
                while start < box.width {
                    let coverage = line.load(fromByteOffset: start, as: UInt8.self)
                    // Eight equal bytes at a time.
                    let pattern = UInt64(coverage) &* 0x0101_0101_0101_0101
                    end = start + 1
                    while end + 8 <= box.width, line.loadUnaligned(fromByteOffset: end, as: UInt64.self) == pattern {
                        end += 8
                    }
                    while end < box.width, line.load(fromByteOffset: end, as: UInt8.self) == coverage { end += 1 }
                    if coverage != 0 {
                        body(
                            Run(x: box.left + start, y: box.top + row, length: end - start, coverage: UInt32(coverage)))
                    }
                    start = end
                }
            }
        }
    }

    /// Where a pixel of the box lies in the memory.
    @inline(__always)
    func offset(_ x: Int, _ y: Int) -> Int { (y - box.top) * box.width + x - box.left }
}

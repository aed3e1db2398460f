/// Neighbouring pixels of a row with the same coverage, 1…255. Eight bytes, since glyphs keep thousands.
struct Run {
    private let storedX: Int16
    private let storedY: Int16
    private let storedLength: UInt16
    private let storedCoverage: UInt16

    @inline(__always)
    init(x: Int, y: Int, length: Int, coverage: UInt32) {
        storedX = Int16(truncatingIfNeeded: x)
        storedY = Int16(truncatingIfNeeded: y)
        storedLength = UInt16(truncatingIfNeeded: length)
        storedCoverage = UInt16(truncatingIfNeeded: coverage)
    }

    @inline(__always) var x: Int { Int(storedX) }
    @inline(__always) var y: Int { Int(storedY) }
    @inline(__always) var length: Int { Int(storedLength) }
    @inline(__always) var coverage: UInt32 { UInt32(storedCoverage) }

    /// The part of the run, moved by whole pixels, that lies in a box.
    @inline(__always)
    func moved(dx: Int, dy: Int, within box: PixelBox) -> Run? {
        let row = y + dy
        let start = max(x + dx, box.left)
        let end = min(x + dx + length, box.right)
        guard row >= box.top, row < box.bottom, start < end else { return nil }
        return Run(x: start, y: row, length: end - start, coverage: coverage)
    }
}

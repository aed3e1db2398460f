import HanmoGraphics

/// Turns paths into coverage by exact signed areas.
///
/// Every edge adds, in each row that it crosses, the change of coverage to the cells that it touches; the sum along a
/// row is then the winding number, weighted by area where an edge passes. A bit for each touched cell lets the sum
/// skip from cell to cell, so a path costs what its outline costs, and cells are zeroed as they are read: the buffer
/// is never cleared as a whole. Tall paths go in bands that keep the buffer in the cache.
final class Accumulator {
    private static let capacity = 1 << 18

    private let cells: UnsafeMutablePointer<Float>
    private let touched: UnsafeMutablePointer<UInt64>
    private(set) var edges = EdgeList()

    init() {
        cells = .allocate(capacity: Self.capacity)
        cells.initialize(repeating: 0, count: Self.capacity)
        touched = .allocate(capacity: Self.capacity)
        touched.initialize(repeating: 0, count: Self.capacity)
    }

    deinit {
        cells.deallocate()
        touched.deallocate()
    }

    /// The covered pixels of a path, row by row from the left, inside a box at most 48,000 pixels wide.
    @inline(__always)
    func runs(
        of path: Path, _ placement: Placement = .identity, within clip: PixelBox, _ body: (Run) -> Void
    ) {
        flatten(path, placement)
        runs(within: clip, body)
    }

    func flatten(_ path: Path, _ placement: Placement) { edges.flatten(path, placement) }

    /// The same for the path that was flattened last.
    @inline(__always)
    func runs(within clip: PixelBox, _ body: (Run) -> Void) {
        let box = clip.intersection(edges.bounds)
        guard !edges.edges.isEmpty, !box.isEmpty else { return }
        // Two cells more than pixels: an edge on the right border touches them.
        let stride = box.width + 2
        let rows = min(box.height, Self.capacity / stride)
        var top = box.top
        while top < box.bottom {
            let band = PixelBox(left: box.left, top: top, right: box.right, bottom: min(top + rows, box.bottom))
            accumulate(in: band)
            sweep(band, body)
            top = band.bottom
        }
    }

    private func accumulate(in band: PixelBox) {
        var tracer = EdgeTracer(cells: cells, touched: touched, width: band.width, height: band.height)
        let (left, top) = (Double(band.left), Double(band.top))
        edges.edges.withUnsafeBufferPointer { edges in
            for edge in edges {
                tracer.add(x0: edge.x0 - left, y0: edge.y0 - top, x1: edge.x1 - left, y1: edge.y1 - top)
            }
        }
    }

    @inline(__always)
    private func sweep(_ band: PixelBox, _ body: (Run) -> Void) {
        let width = band.width
        let words = (width + 2 + 63) >> 6
        for row in 0..<band.height {
            let line = cells + row * (width + 2)
            let marks = touched + row * words
            var sum: Float = 0
            var coverage: UInt32 = 0
            var start = 0
            for word in 0..<words {
                var bits = marks[word]
                guard bits != 0 else { continue }
                marks[word] = 0
                while bits != 0 {
                    let cell = word << 6 + bits.trailingZeroBitCount
                    bits &= bits &- 1
                    let end = min(cell, width)
                    if coverage != 0, end > start {
                        body(Run(x: band.left + start, y: band.top + row, length: end - start, coverage: coverage))
                    }
                    sum += line[cell]
                    line[cell] = 0
                    coverage = UInt32(min(abs(sum), 1) * 255 + 0.5)
                    start = end
                }
            }
            if coverage != 0, width > start {
                body(Run(x: band.left + start, y: band.top + row, length: width - start, coverage: coverage))
            }
        }
    }
}

package import HanmoGraphics

/// How much of each pixel of a box a shape covers.
package struct Stencil: Sendable {
    package let left: Int
    package let top: Int
    package let width: Int
    package let height: Int
    /// 0…1, rows from the top without gaps.
    package var coverage: [Float]

    package init(left: Int, top: Int, width: Int, height: Int, coverage: [Float]) {
        precondition(coverage.count == width * height)
        (self.left, self.top, self.width, self.height) = (left, top, width, height)
        self.coverage = coverage
    }

    package static let empty = Stencil(left: 0, top: 0, width: 0, height: 0, coverage: [])

    package var isEmpty: Bool { coverage.isEmpty }
}

/// Shapes on the pixel grid without a page: for who compares glyphs with pictures. One thread at a time.
package final class StencilCutter {
    /// Glyphs larger than this are not cut: a window of them would be a page.
    package static let largestSide = 4_096

    private let accumulator = Accumulator()

    package init() {}

    /// A glyph by the rules of the rasteriser, a pixel of margin about it; empty if it has no ink or is too large.
    /// - Parameters:
    ///   - outline: in em, y downwards, the origin on the baseline.
    ///   - size: pixels an em.
    ///   - angle: degrees clockwise.
    package func stencil(of outline: Path, size: Double, angle: Double, at origin: Point) -> Stencil {
        accumulator.flatten(outline, Placement(transform: .glyph(size: size, angle: angle, at: origin)))
        let bounds = accumulator.edges.bounds
        guard !bounds.isEmpty, bounds.width <= Self.largestSide, bounds.height <= Self.largestSide else {
            return .empty
        }
        let box = bounds.outset(by: 1)
        var coverage = [Float](repeating: 0, count: box.width * box.height)
        coverage.withUnsafeMutableBufferPointer { cells in
            accumulator.runs(within: box) { run in
                let start = (run.y - box.top) * box.width + run.x - box.left
                let value = Float(run.coverage) * (1 / 255)
                for index in start..<start + run.length { cells[index] = value }
            }
        }
        return Stencil(left: box.left, top: box.top, width: box.width, height: box.height, coverage: coverage)
    }
}

import HanmoGraphics

/// Coverage of a path grown on all sides by a width: what lies inside of it, or nearer to it than that.
///
/// Distances to the edges are exact, so corners come out round and the line even, and edges inside the shape change
/// nothing: whoever is outside is nearer to the shape's border than to them. The box is halved again and again; each
/// part keeps those edges only of which one may be the nearest to a pixel of it, and ends early where all of it is in
/// or out. The time hardly grows with the width.
struct Outset {
    /// Parts of this many pixels a side are not halved any more.
    private static let leaf = 8

    private var mask = CoverageMask()
    private var edges: [MeasuredEdge] = []
    /// The edges that the parts under way still look at, those of the smallest part last; and how far each lies.
    private var candidates: [Int32] = []
    private var squares: [Double] = []
    private var near: [NearEdge] = []
    private var width = 0.0

    /// Row by row from the left in bands from the top, inside a box at most 48,000 pixels wide.
    @inline(__always)
    mutating func runs(
        of path: Path, _ placement: Placement, width: Double, within clip: PixelBox, by accumulator: Accumulator,
        _ body: (Run) -> Void
    ) {
        accumulator.flatten(path, placement)
        guard !accumulator.edges.edges.isEmpty else { return }
        self.width = width
        edges.removeAll(keepingCapacity: true)
        for edge in accumulator.edges.edges { edges.append(MeasuredEdge(edge)) }
        let box = accumulator.edges.bounds(reach: width + 1).intersection(clip)
        for band in CoverageMask.bands(of: box) {
            mask.clear(to: band)
            accumulator.runs(within: band) { mask.raise($0) }
            candidates.removeAll(keepingCapacity: true)
            candidates.append(contentsOf: edges.indices.map(Int32.init(truncatingIfNeeded:)))
            grow(band, 0..<edges.count)
            mask.runs(body)
        }
    }

    /// Covers a part of the mask that these candidates may reach.
    private mutating func grow(_ part: PixelBox, _ list: Range<Int>) {
        let center = SIMD2(Double(part.left + part.right), Double(part.top + part.bottom)) / 2
        let nearest = measure(from: center, list)
        // How far the part's pixels lie from its middle: their outermost corners, and their centres.
        let corner = Self.diagonal(part.width, part.height) / 2
        let radius = Self.diagonal(part.width - 1, part.height - 1) / 2
        if nearest > corner, isInside(part) { return cover(part) }
        if nearest - radius >= width + 0.5 { return }
        if nearest + radius <= width - 0.5 { return cover(part) }

        let first = candidates.count
        let limit = min(nearest + 2 * radius, width + 0.5 + radius) + 1e-6
        for index in list where squares[index] <= limit * limit { candidates.append(candidates[index]) }
        let kept = first..<candidates.count
        if part.width <= Self.leaf, part.height <= Self.leaf {
            paint(part, center, radius, kept)
        } else {
            let (one, other) = part.halves(leaf: Self.leaf)
            grow(one, kept)
            grow(other, kept)
        }
        candidates.removeLast(kept.count)
    }

    /// The distance of the nearest candidate; ``squares`` holds the squares of all.
    private mutating func measure(from center: SIMD2<Double>, _ list: Range<Int>) -> Double {
        if squares.count < list.upperBound {
            squares.append(contentsOf: repeatElement(0, count: list.upperBound - squares.count))
        }
        var least = Double.infinity
        for index in list {
            let square = edges[Int(candidates[index])].squareDistance(to: center)
            squares[index] = square
            least = min(least, square)
        }
        return least.squareRoot()
    }

    private static func diagonal(_ width: Int, _ height: Int) -> Double {
        Double(width * width + height * height).squareRoot()
    }

    /// Of a part that no edge passes through.
    private mutating func isInside(_ part: PixelBox) -> Bool {
        let offset = mask.offset(part.left, part.top)
        return mask.withBytes { $0[offset] } >= 128
    }

    private mutating func cover(_ part: PixelBox) {
        let (stride, offset) = (mask.box.width, mask.offset(part.left, part.top))
        mask.withBytes { bytes in
            for row in 0..<part.height {
                (bytes + offset + row * stride).update(repeating: 255, count: part.width)
            }
        }
    }

    /// Measures each pixel of a part no wider than ``leaf``.
    private mutating func paint(_ part: PixelBox, _ center: SIMD2<Double>, _ radius: Double, _ list: Range<Int>) {
        near.removeAll(keepingCapacity: true)
        for index in list { near.append(NearEdge(edges[Int(candidates[index])], center, radius)) }
        let (stride, offset) = (mask.box.width, mask.offset(part.left, part.top))
        let columns = SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7) + Float(Double(part.left) + 0.5 - center.x)
        let width = Float(width)
        mask.withBytes { bytes in
            for y in part.top..<part.bottom {
                let line = bytes + offset + (y - part.top) * stride
                guard (0..<part.width).contains(where: { line[$0] != 255 }) else { continue }
                let row = Float(Double(y) + 0.5 - center.y)
                var least = SIMD8<Float>(repeating: .infinity)
                for edge in near {
                    let square = edge.squareDistances(columns, row)
                    least.replace(with: square, where: square .< least)
                }
                let distances = least.squareRoot()
                let (outside, inside) = (Self.levels(width - distances), Self.levels(width + distances))
                for index in 0..<part.width {
                    let level = (line[index] >= 128 ? inside : outside)[index]
                    line[index] = max(line[index], UInt8(truncatingIfNeeded: level.bitPattern))
                }
            }
        }
    }

    /// Coverages for depths below the border, in the lowest byte of the numbers' bits: far faster than to convert them.
    @inline(__always)
    private static func levels(_ depths: SIMD8<Float>) -> SIMD8<Float> {
        var levels = depths + 0.5
        levels.replace(with: 0, where: levels .< 0)
        levels.replace(with: 1, where: levels .> 1)
        return levels * 255 + 0x1p23
    }
}

extension PixelBox {
    /// The longer side cut in two, at a multiple of the leaf's side from the box's.
    fileprivate func halves(leaf: Int) -> (PixelBox, PixelBox) {
        var (one, other) = (self, self)
        func half(_ side: Int) -> Int { max(leaf, side / 2 / leaf * leaf) }
        if width >= height {
            one.right = left + half(width)
            other.left = one.right
        } else {
            one.bottom = top + half(height)
            other.top = one.bottom
        }
        return (one, other)
    }
}

/// An edge by its start, direction and length, so that distances need no division.
private struct MeasuredEdge {
    let start: SIMD2<Double>
    let direction: SIMD2<Double>
    let length: Double

    init(_ edge: EdgeList.Edge) {
        start = SIMD2(edge.x0, edge.y0)
        let span = SIMD2(edge.x1, edge.y1) - start
        length = (span * span).sum().squareRoot()
        direction = length > 0 ? span / length : SIMD2(0, 0)
    }

    /// Of the point of the edge that is nearest.
    @inline(__always)
    func place(nearestTo point: SIMD2<Double>) -> Double {
        min(max(((point - start) * direction).sum(), 0), length)
    }

    @inline(__always)
    func squareDistance(to point: SIMD2<Double>) -> Double {
        let away = point - start - place(nearestTo: point) * direction
        return (away * away).sum()
    }
}

/// The part of an edge that may be nearest to points about a centre, seen from there: short, so that small numbers do.
private struct NearEdge {
    let x: Float
    let y: Float
    let alongX: Float
    let alongY: Float
    let from: Float
    let to: Float

    /// Where a point moves by at most the radius, so does the place nearest to it.
    init(_ edge: MeasuredEdge, _ center: SIMD2<Double>, _ radius: Double) {
        let place = edge.place(nearestTo: center)
        let foot = edge.start + place * edge.direction - center
        (x, y) = (Float(foot.x), Float(foot.y))
        (alongX, alongY) = (Float(edge.direction.x), Float(edge.direction.y))
        from = Float(max(-place, -radius - 1))
        to = Float(min(edge.length - place, radius + 1))
    }

    @inline(__always)
    func squareDistances(_ columns: SIMD8<Float>, _ row: Float) -> SIMD8<Float> {
        let (dx, dy) = (columns - x, row - y)
        var along = dx * alongX + dy * alongY
        along.replace(with: from, where: along .< from)
        along.replace(with: to, where: along .> to)
        let (restX, restY) = (dx - along * alongX, dy - along * alongY)
        return restX * restX + restY * restY
    }
}

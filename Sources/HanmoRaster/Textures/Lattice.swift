import HanmoGraphics

/// Gradient noise on a seeded lattice, in whole numbers: fast, and the same on every machine.
///
/// The lattice lies in the page by an affine map; walking along a row of pixels, its four corners are looked up again
/// only where a new cell begins.
struct Lattice {
    /// Lattice cells with 16 bits after the point: of the page's origin, and how they change a pixel along x and y.
    private let origin: (u: Int, v: Int)
    private let across: (u: Int, v: Int)
    private let down: (u: Int, v: Int)
    private let seed: UInt64

    /// - Parameters:
    ///   - cell: pixels a cell along its two directions; at least 1.4, since finer ones are noise without a shape.
    ///   - degrees: by how much it is turned clockwise.
    init(cell: (Double, Double), degrees: Double = 0, seed: UInt64) {
        let one = 65_536.0
        let radians = degrees * (.pi / 180)
        let (sine, cosine) = (Trigonometry.sin(radians), Trigonometry.cos(radians))
        let (u, v) = (one / max(cell.0, 1.4), one / max(cell.1, 1.4))
        across = (Int((u * cosine).rounded()), Int((-v * sine).rounded()))
        down = (Int((u * sine).rounded()), Int((v * cosine).rounded()))
        // Any place but a corner of the lattice, where all noise is zero.
        self.seed = (seed &+ 0x9E37_79B9_7F4A_7C15).scrambled
        origin = (Int(self.seed >> 40), Int(self.seed >> 20 & 0xFF_FFFF))
    }

    /// Gives the noise at each pixel of a row, within ±65,536 and mostly within half of that.
    ///
    /// - Parameter warp: how far each pixel's place is moved, in cells with 16 bits after the point.
    @inline(__always)
    func walk(
        _ row: PixelRow, warp: (_ index: Int) -> (u: Int, v: Int) = { _ in (0, 0) },
        _ body: (_ index: Int, _ value: Int) -> Void
    ) {
        walk(x: row.x, y: row.y, step: 1, count: row.count, warp, body)
    }

    /// Gives the noise at the places of a sparse row.
    @inline(__always)
    func walk(
        _ row: SparseRow, warp: (_ index: Int) -> (u: Int, v: Int) = { _ in (0, 0) },
        _ body: (_ index: Int, _ value: Int) -> Void
    ) {
        walk(x: row.first, y: row.y, step: row.step, count: row.count, warp, body)
    }

    @inline(__always)
    private func walk(
        x: Int, y: Int, step: Int, count: Int, _ warp: (_ index: Int) -> (u: Int, v: Int),
        _ body: (_ index: Int, _ value: Int) -> Void
    ) {
        var u = origin.u &+ x &* across.u &+ y &* down.u
        var v = origin.v &+ x &* across.v &+ y &* down.v
        var corners = Corners(u: u >> 16, v: v >> 16, seed: seed)
        for index in 0..<count {
            let shift = warp(index)
            let (placeU, placeV) = (u &+ shift.u, v &+ shift.v)
            if placeU >> 16 != corners.u || placeV >> 16 != corners.v {
                corners = Corners(u: placeU >> 16, v: placeV >> 16, seed: seed)
            }
            body(index, corners.value(placeU & 0xFFFF, placeV & 0xFFFF))
            u &+= across.u &* step
            v &+= across.v &* step
        }
    }
}

/// The slopes at the corners of a cell.
private struct Corners {
    let u: Int
    let v: Int
    private let upperLeft: Slope
    private let upperRight: Slope
    private let lowerLeft: Slope
    private let lowerRight: Slope

    @inline(__always)
    init(u: Int, v: Int, seed: UInt64) {
        (self.u, self.v) = (u, v)
        upperLeft = Slope(u, v, seed)
        upperRight = Slope(u &+ 1, v, seed)
        lowerLeft = Slope(u, v &+ 1, seed)
        lowerRight = Slope(u &+ 1, v &+ 1, seed)
    }

    /// At a place within the cell, of 65,536 a side.
    @inline(__always)
    func value(_ u: Int, _ v: Int) -> Int {
        @inline(__always) func fade(_ t: Int) -> Int { ((t &* t) >> 16 &* (196_608 &- 2 &* t)) >> 16 }
        let (fadeU, fadeV) = (fade(u), fade(v))
        let (farU, farV) = (u &- 65_536, v &- 65_536)
        let (one, two) = (upperLeft.rise(u, v), upperRight.rise(farU, v))
        let (three, four) = (lowerLeft.rise(u, farV), lowerRight.rise(farU, farV))
        let upper = one &+ ((two &- one) &* fadeU) >> 16
        let lower = three &+ ((four &- three) &* fadeU) >> 16
        return upper &+ ((lower &- upper) &* fadeV) >> 16
    }
}

/// How steeply the noise rises at a corner along u and v, ±256 to a cell.
private struct Slope {
    private let u: Int
    private let v: Int

    @inline(__always)
    init(_ cellU: Int, _ cellV: Int, _ seed: UInt64) {
        var z = seed &+ UInt64(bitPattern: Int64(cellU)) &* 0x9E37_79B9_7F4A_7C15
        z ^= UInt64(bitPattern: Int64(cellV)) &* 0xC2B2_AE3D_27D4_EB4F
        z = (z ^ z >> 29) &* 0xBF58_476D_1CE4_E5B9
        u = Int(z >> 55) &- 256
        v = Int(z >> 46 & 511) &- 256
    }

    @inline(__always)
    func rise(_ u: Int, _ v: Int) -> Int { (self.u &* u &+ self.v &* v) >> 8 }
}

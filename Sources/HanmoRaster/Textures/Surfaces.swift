/// Soft clouds: up to five octaves of noise, all drawn along by slow drifts, so that they billow.
struct CloudSurface {
    /// Of 256. They fall faster than by halves, which keeps the edges soft.
    private static let weights = [256, 118, 54, 25, 12]

    private let octaves: [Lattice]
    private let driftU: Lattice
    private let driftV: Lattice
    /// How many octaves have cells of 30 pixels and of 14 at least: eight and four pixels are a small part of them.
    private let slow: Int
    private let middling: Int

    init(scale: Double, seed: UInt64) {
        // Turned, so that no two share a direction.
        // Cells of a pixel or two have no shape.
        let count = max(2, (0..<5).prefix { scale / Double(1 << $0) >= 2.5 }.count)
        octaves = (0..<count).map { octave in
            let cell = scale / Double(1 << octave)
            return Lattice(cell: (cell * 1.3, cell), degrees: 29 + 37 * Double(octave), seed: seed &+ UInt64(octave))
        }
        let far = scale * 1.4
        driftU = Lattice(cell: (far, far), degrees: 11, seed: seed &+ 11)
        driftV = Lattice(cell: (far, far), degrees: 53, seed: seed &+ 12)
        slow = octaves.indices.prefix { scale / Double(1 << $0) >= 30 }.count
        middling = octaves.indices.prefix { scale / Double(1 << $0) >= 14 }.count
    }

    func levels(of row: PixelRow, into levels: UnsafeMutablePointer<Int>) {
        let (us, vs) = (row.spare, row.spare + row.count)
        let (eighths, fourths) = (SparseRow(row, bits: 3), SparseRow(row, bits: 2))
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * fourths.count + 3 * eighths.count) { spare in
            let coarse = Drift(spare.baseAddress!, eighths.count)
            let fine = Drift(coarse.sums + eighths.count, fourths.count)
            driftU.walk(eighths) { coarse.us[$0] = $1 * 3 / 8 }
            driftV.walk(eighths) { coarse.vs[$0] = $1 * 3 / 8 }
            coarse.clear()
            for octave in 0..<slow { add(octave, on: eighths, coarse) }
            eighths.fill(coarse.sums) { levels[$0] = $1 }
            if middling > slow {
                eighths.refine(coarse.us, to: fourths, into: fine.us)
                eighths.refine(coarse.vs, to: fourths, into: fine.vs)
                fine.clear()
                for octave in slow..<middling { add(octave, on: fourths, fine) }
                fourths.fill(fine.sums) { levels[$0] &+= $1 }
            }
            guard middling < octaves.count else { return }
            eighths.fill(coarse.us) { us[$0] = $1 }
            eighths.fill(coarse.vs) { vs[$0] = $1 }
        }
        for octave in middling..<octaves.count {
            octaves[octave].walk(row) {
                (us[$0] &<< octave, vs[$0] &<< octave)
            } _: {
                levels[$0] &+= ($1 &* Self.weights[octave]) >> 8
            }
        }
        for index in 0..<row.count { levels[index] = Tone.eased(0x8000 + levels[index] * 17 / 16) }
    }

    /// Where the drifts have moved the places of a sparse row, and what the octaves there add up to.
    private struct Drift {
        let us: UnsafeMutablePointer<Int>
        let vs: UnsafeMutablePointer<Int>
        let sums: UnsafeMutablePointer<Int>
        private let count: Int

        init(_ memory: UnsafeMutablePointer<Int>, _ count: Int) {
            (us, vs, sums, self.count) = (memory, memory + count, memory + 2 * count, count)
        }

        func clear() { sums.update(repeating: 0, count: count) }
    }

    /// The same way on the page is more cells of a finer lattice.
    @inline(__always)
    private func add(_ octave: Int, on row: SparseRow, _ drift: Drift) {
        octaves[octave].walk(row) {
            (drift.us[$0] &<< octave, drift.vs[$0] &<< octave)
        } _: {
            drift.sums[$0] &+= ($1 &* Self.weights[octave]) >> 8
        }
    }
}

/// Chalk or stone: mostly high, with low pits of three sizes that crowd where the coarsest is low.
struct SpeckleSurface {
    private let mottle: Lattice
    private let pits: Lattice
    private let grains: Lattice
    private let dust: Dust

    init(scale: Double, seed: UInt64) {
        mottle = Lattice(cell: (scale, scale), degrees: 23, seed: seed)
        pits = Lattice(cell: (scale / 2.6, scale / 2.6), degrees: 41, seed: seed &+ 1)
        grains = Lattice(cell: (scale / 6, scale / 6), degrees: 7, seed: seed &+ 2)
        dust = Dust(seed: seed)
    }

    func levels(of row: PixelRow, into levels: UnsafeMutablePointer<Int>) {
        mottle.walk(row) { levels[$0] = $1 * 3 / 2 }
        pits.walk(row) { levels[$0] &+= $1 }
        grains.walk(row) { levels[$0] &+= $1 * 5 / 4 }
        dust.walk(row) { levels[$0] = Tone.eased(0xD700 + levels[$0] * 3 / 4 + $1 / 5) }
    }
}

/// Brushed metal or a dry brush: lines of four thicknesses, the thinnest as thin as pixels allow.
struct StreakSurface {
    private let bands: Lattice
    private let strokes: Lattice
    private let lines: Lattice
    private let hairs: Lattice

    init(scale: Double, seed: UInt64) {
        bands = Lattice(cell: (scale * 18, scale), seed: seed)
        strokes = Lattice(cell: (scale * 30, scale / 3), seed: seed &+ 1)
        lines = Lattice(cell: (scale * 24, scale / 8), seed: seed &+ 2)
        hairs = Lattice(cell: (scale * 15, 1), seed: seed &+ 3)
    }

    func levels(of row: PixelRow, into levels: UnsafeMutablePointer<Int>) {
        bands.walk(row) { levels[$0] = $1 / 2 }
        strokes.walk(row) { levels[$0] &+= $1 * 3 / 4 }
        lines.walk(row) { levels[$0] &+= $1 }
        hairs.walk(row) { levels[$0] = Tone.eased(0x8800 + levels[$0] + $1 * 3 / 4) }
    }
}

/// Gold leaf: broad folds aslant in half light, a narrow gleam along some of them, creases across, a fine grain.
struct FoilSurface {
    private let folds: Lattice
    private let gleams: Lattice
    private let bend: Lattice
    private let creases: Lattice
    private let dust: Dust

    init(scale: Double, seed: UInt64) {
        folds = Lattice(cell: (scale, scale * 20), degrees: 24, seed: seed)
        gleams = Lattice(cell: (scale * 1.2, scale * 14), degrees: 24, seed: seed &+ 3)
        bend = Lattice(cell: (scale * 1.6, scale * 1.6), degrees: 70, seed: seed &+ 1)
        // A large leaf creases as finely as a small one.
        creases = Lattice(cell: (min(scale / 5, 16), min(scale / 2, 40)), degrees: 40, seed: seed &+ 2)
        dust = Dust(seed: seed)
    }

    func levels(of row: PixelRow, into levels: UnsafeMutablePointer<Int>) {
        let us = row.spare
        bend.walk(row) { us[$0] = $1 / 4 }
        folds.walk(row) {
            (us[$0], 0)
        } _: {
            levels[$0] = 0x5600 + $1
        }
        creases.walk(row) {
            levels[$0] &+= $1 / 6
            us[$0] &+= $1 / 12
        }
        gleams.walk(row) {
            (us[$0], 0)
        } _: {
            // Where the noise crosses zero it makes a line.
            let ridge = max(0, 0x10000 - abs($1) * 4)
            levels[$0] &+= (ridge * ridge) >> 17 + ridge >> 2
        }
        dust.walk(row) { levels[$0] &+= $1 / 10 }
    }
}

/// Places between a texture's colours, 0…65,535.
enum Tone {
    /// Slower towards both ends.
    @inline(__always)
    static func eased(_ level: Int) -> Int {
        let t = min(max(level, 0), 0xFFFF)
        return ((t &* t) >> 16 &* (0x30000 &- 2 &* t)) >> 16
    }
}

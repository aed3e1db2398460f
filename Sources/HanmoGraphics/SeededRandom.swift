/// SplitMix64: small, fast, and the same sequence for a seed everywhere.
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// A stream of its own for one thing in a picture, so that adding one does not disturb the others.
    public init(seed: UInt64, for name: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = seed &+ hash
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// 0 ..< 1.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    public mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * unit() }

    /// About a normal distribution with deviation 1 (sum of twelve), within ±6.
    public mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }

    public mutating func chance(_ probability: Double) -> Bool { unit() < probability }
}

/// Smooth noise from a seeded lattice.
public struct Noise: Sendable {
    private let seed: UInt64

    public init(seed: UInt64) { self.seed = seed }

    private func lattice(_ x: Int, _ y: Int) -> Double {
        var z = seed &+ UInt64(bitPattern: Int64(x)) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ z >> 29) &+ UInt64(bitPattern: Int64(y)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 32) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ z >> 29) >> 11) * 0x1p-53
    }

    /// Value noise, 0…1, one cell a unit.
    public func value(_ x: Double, _ y: Double = 0) -> Double {
        let (fx, fy) = (x.rounded(.down), y.rounded(.down))
        let (ix, iy) = (Int(fx), Int(fy))
        let (tx, ty) = (x - fx, y - fy)
        let (sx, sy) = (tx * tx * (3 - 2 * tx), ty * ty * (3 - 2 * ty))
        let top = lattice(ix, iy) + (lattice(ix + 1, iy) - lattice(ix, iy)) * sx
        let bottom = lattice(ix, iy + 1) + (lattice(ix + 1, iy + 1) - lattice(ix, iy + 1)) * sx
        return top + (bottom - top) * sy
    }

    /// Octaves of ``value(_:_:)``, each twice as fine and half as strong, scaled to 0…1.
    public func fractal(_ x: Double, _ y: Double = 0, octaves: Int = 4) -> Double {
        var (sum, amplitude, total, scale) = (0.0, 0.5, 0.0, 1.0)
        for octave in 0..<octaves {
            sum += amplitude * value(x * scale + Double(octave) * 17.31, y * scale + Double(octave) * 9.17)
            total += amplitude
            amplitude /= 2
            scale *= 2
        }
        return sum / total
    }
}

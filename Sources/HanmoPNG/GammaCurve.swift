/// A gamma (gAMA) other than that of sRGB, of a file without a profile.
struct GammaCurve {
    /// Hundred-thousandths; a sample is the light to this power.
    private let exponent: UInt32

    /// - Returns: nil for 1/2.2, which stands for sRGB, for what is malformed, and for what no picture has.
    init?(_ chunk: Chunk) {
        guard chunk.data.count == 4 else { return nil }
        exponent = chunk.data.bigEndian32
        guard (10_000...400_000).contains(exponent), !(45_000...46_000).contains(exponent) else { return nil }
    }

    var name: String { "gamma \(Double(exponent) / 100_000)" }

    var conversion: ColorConversion {
        let curve = ColorConversion.levels(power: 100_000 / Double(exponent))
        return ColorConversion(curves: [curve, curve, curve], matrix: ColorConversion.toSRGB.times(.srgb))
    }
}

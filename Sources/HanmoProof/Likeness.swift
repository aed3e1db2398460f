/// How alike ink and coverage are where pixels are open.
struct Likeness {
    /// Pearson's correlation, −1…1; 0 where one of them does not vary.
    let correlation: Float
    /// The factor by which the coverage is nearest to the ink.
    let factor: Float

    init(_ ink: [Float], _ coverage: [Float], where isOpen: [Bool]) {
        var (n, a, b, aa, bb, ab): (Float, Float, Float, Float, Float, Float) = (0, 0, 0, 0, 0, 0)
        for index in ink.indices where isOpen[index] {
            let (i, c) = (ink[index], coverage[index])
            n += 1
            a += i
            b += c
            aa += i * i
            bb += c * c
            ab += i * c
        }
        let (va, vb) = (aa - a * a / max(n, 1), bb - b * b / max(n, 1))
        correlation = va > 1e-4 && vb > 1e-4 ? (ab - a * b / n) / (va * vb).squareRoot() : 0
        factor = bb > 0 ? ab / bb : 0
    }

    /// The largest mean difference of ink and coverage over three by three pixels.
    static func difference(
        _ ink: [Float], _ coverage: [Float], factor: Float, where isOpen: [Bool], width: Int
    ) -> Float {
        let height = ink.count / width
        guard width > 2, height > 2 else { return 0 }
        var sums = [Float](repeating: 0, count: ink.count)
        var rest: [Float] = (0..<ink.count).map { isOpen[$0] ? ink[$0] - factor * coverage[$0] : 0 }
        for y in 0..<height {
            for x in 1..<width - 1 {
                let index = y * width + x
                sums[index] = rest[index - 1] + rest[index] + rest[index + 1]
            }
        }
        swap(&sums, &rest)
        var largest: Float = 0
        for y in 1..<height - 1 {
            for x in 1..<width - 1 {
                let index = y * width + x
                largest = max(largest, abs(rest[index - width] + rest[index] + rest[index + width]))
            }
        }
        return largest / 9
    }
}

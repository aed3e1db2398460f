import HanmoGraphics

/// The light that a photograph has about a place, and its grain: what is hung there takes both.
struct PhotoLight {
    /// Times a colour in plain light, a channel.
    let gain: SIMD3<Float>
    /// How much lighter it is per pixel to the right and downwards, as a part of the mean.
    let slope: SIMD2<Float>
    let center: Point
    /// Standard deviation of the grain, 0…255.
    let noise: Float

    /// - Parameter box: of what is hung; the light is read in a ring about it.
    init(of picture: Bitmap, about box: Rect) {
        let reach = max(8, 0.25 * min(box.width, box.height))
        let bounds = Rect(x: 0, y: 0, width: Double(picture.width), height: Double(picture.height))
        let outer = box.inset(by: -reach).intersection(bounds)
        var (count, sum) = (Float(0), SIMD3<Float>.zero)
        var samples: [(x: Float, y: Float, light: Float)] = []
        var steps: [Float] = []
        let stride = max(1, Int(max(outer.width, outer.height) / 160))
        for y in Swift.stride(from: Int(outer.minY), to: Int(outer.maxY) - 1, by: stride) {
            for x in Swift.stride(from: Int(outer.minX), to: Int(outer.maxX) - 1, by: stride) {
                guard !box.contains(Point(Double(x), Double(y))) else { continue }
                let index = y * picture.width + x
                let pixel = SIMD3<Float>(picture.pixels[index])
                let light = Self.light(pixel)
                sum += pixel
                count += 1
                samples.append((Float(Double(x) - box.midX), Float(Double(y) - box.midY), light))
                // Twice the second difference over three pixels: edges fall out in the median, grain stays.
                if x + 2 < picture.width {
                    let (b, c) = (SIMD3<Float>(picture.pixels[index + 1]), SIMD3<Float>(picture.pixels[index + 2]))
                    steps.append(abs(light - 2 * Self.light(b) + Self.light(c)))
                }
            }
        }
        center = Point(box.midX, box.midY)
        guard count > 16 else {
            (gain, slope, noise) = (SIMD3(repeating: 1), .zero, 0)
            return
        }
        let mean = sum / count
        let light = max(1, Self.light(mean))
        // A wall is no grey card: half of its cast, and of its distance from a middle tone, is taken for the light.
        let cast = (mean / light).clamped(lowerBound: SIMD3(repeating: 0.6), upperBound: SIMD3(repeating: 1.5))
        let level = min(max(0.62 + 0.55 * light / 150, 0.6), 1.08)
        gain = (SIMD3(repeating: 1) + (cast - 1) * 0.4) * level
        slope = Self.slope(samples, mean: light)
        steps.sort()
        // The median of |N(0, 6σ²)| is 0.6745·√6·σ.
        noise = steps.isEmpty ? 0 : min(12, steps[steps.count / 2] / 1.652)
    }

    /// What a premultiplied pixel of something in plain light becomes here.
    func lit(_ pixel: UInt32, x: Int, y: Int, seed: UInt32) -> UInt32 {
        let alpha = pixel >> 24
        guard alpha > 0 else { return 0 }
        let away = SIMD2(Float(Double(x) - center.x), Float(Double(y) - center.y))
        let run = min(max(1 + (slope * away).sum(), 0.75), 1.25)
        let grain = noise * Self.normal(UInt32(truncatingIfNeeded: x), UInt32(truncatingIfNeeded: y), seed)
        let share = Float(alpha) / 255
        let color = (SIMD3<Float>(pixel) * gain * run + grain * share)
            .clamped(lowerBound: .zero, upperBound: SIMD3(repeating: Float(alpha))).rounded(.toNearestOrAwayFromZero)
        return UInt32(color.x) | UInt32(color.y) << 8 | UInt32(color.z) << 16 | alpha << 24
    }

    /// A colour in this light, without grain.
    func lit(_ color: Color) -> Color {
        Color((SIMD3(Float(color.red), Float(color.green), Float(color.blue)) * gain)).opacity(
            Double(color.alpha) / 255)
    }

    private static func light(_ pixel: SIMD3<Float>) -> Float { 0.299 * pixel.x + 0.587 * pixel.y + 0.114 * pixel.z }

    /// Least squares over the ring, where x and y stand apart by symmetry; half of it, since what lies about is not of
    /// one colour.
    private static func slope(_ samples: [(x: Float, y: Float, light: Float)], mean: Float) -> SIMD2<Float> {
        var (xx, yy, xl, yl) = (Float(1), Float(1), Float(0), Float(0))
        for sample in samples {
            xx += sample.x * sample.x
            yy += sample.y * sample.y
            xl += sample.x * (sample.light - mean)
            yl += sample.y * (sample.light - mean)
        }
        return SIMD2(xl / xx, yl / yy) / mean * 0.5
    }

    /// About normal, from a hash of the place: the sum of four even ones.
    private static func normal(_ x: UInt32, _ y: UInt32, _ seed: UInt32) -> Float {
        var state = x &* 0x9E37_79B1 ^ y &* 0x85EB_CA77 ^ seed
        state = (state ^ state >> 15) &* 0x2C1B_3C6D
        state = (state ^ state >> 12) &* 0x297A_2D39
        state ^= state >> 15
        let sum = state & 0xFF + state >> 8 & 0xFF + state >> 16 & 0xFF + state >> 24
        return (Float(sum) - 510) / 147.8
    }
}

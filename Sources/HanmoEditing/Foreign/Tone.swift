public import HanmoGraphics

/// A change of all colours alike.
public enum Tone: Hashable, Sendable {
    case blackAndWhite
    case sepia
    /// Blue and dark, lights kept.
    case night
    /// Two inks, for the dark and for the light.
    case duotone(dark: Color, light: Color)
    /// Faded on warm paper, with a fine grain.
    case paper
    case warm
    case cool
    case bright
    case dark
    case inverted
    /// One colour instead of all, light and shade kept: the clothes made red.
    case tint(Color)

    /// The names that instructions use; those with colours have none.
    public static let names: [(name: String, tone: Tone)] = [
        ("black-and-white", .blackAndWhite), ("sepia", .sepia), ("night", .night), ("paper", .paper), ("warm", .warm),
        ("cool", .cool), ("bright", .bright), ("dark", .dark), ("inverted", .inverted),
    ]
}

extension Bitmap {
    /// The picture in another tone.
    /// - Parameters:
    ///   - mask: where; nil for all of it.
    ///   - seed: of the grain of paper.
    public func toned(_ tone: Tone, in mask: PixelMask? = nil, seed: UInt64 = 1) -> Retouched {
        let mean = mask.map { meanLight(in: $0) } ?? 128
        var painted = self
        let grain = Noise(seed: seed)
        for index in painted.pixels.indices {
            let pixel = pixels[index]
            guard pixel >> 24 > 0 else { continue }
            if let mask, mask[index % width, index / width] == 0 { continue }
            let alpha = Float(pixel >> 24) / 255
            var color = SIMD4<Float>(pixel) / alpha
            color.w = 255
            color = tone.changed(color, mean: mean)
            if tone == .paper {
                let place = (x: Double(index % width), y: Double(index / width))
                color += Float(grain.fractal(place.x / 2.5, place.y / 2.5, octaves: 3) - 0.5) * 14
            }
            color.w = 255
            painted.pixels[index] = (color.clamped(lowerBound: .zero, upperBound: SIMD4(repeating: 255)) * alpha).pixel
        }
        guard let mask else { return Retouched(painted, region: nil) }
        return Retouched(before: self, painted: painted, region: mask)
    }

    private func meanLight(in mask: PixelMask) -> Float {
        var (sum, count): (Float, Float) = (0, 0)
        for row in mask.top..<mask.top + mask.height {
            for column in mask.left..<mask.left + mask.width where mask[column, row] > 0 {
                sum += SIMD4<Float>(pixels[row * width + column]).light
                count += 1
            }
        }
        return count > 0 ? sum / count : 128
    }
}

extension SIMD4<Float> {
    /// Luma, 0…255.
    var light: Float { 0.299 * x + 0.587 * y + 0.114 * z }
}

extension Tone {
    /// - Parameter mean: the mean light of what is changed.
    fileprivate func changed(_ color: SIMD4<Float>, mean: Float) -> SIMD4<Float> {
        let light = color.light
        let grey = SIMD4(light, light, light, 255)
        switch self {
        case .blackAndWhite: return grey
        case .sepia: return Self.between(SIMD4(38, 24, 12, 255), SIMD4(250, 238, 212, 255), light / 255)
        case .night:
            // Daylight goes, lamps stay: what is nearly white and warm keeps its light.
            let glow = min(max((color.x - 215) / 40, 0), 1) * (color.x > color.z + 24 ? 0.85 : 0)
            let cold = (color * 0.45 + grey * 0.55) * SIMD4(0.3, 0.38, 0.6, 1) + SIMD4(2, 6, 20, 0)
            return cold + (color - cold) * glow
        case .duotone(let dark, let light):
            return Self.between(SIMD4(dark.premultiplied), SIMD4(light.premultiplied), color.light / 255)
        case .paper:
            let faded = color * 0.62 + grey * 0.18 + 40
            return faded * SIMD4(1, 0.965, 0.88, 1)
        case .warm: return color * SIMD4(1.06, 1.0, 0.88, 1) + SIMD4(4, 1, 0, 0)
        case .cool: return color * SIMD4(0.9, 0.99, 1.06, 1) + SIMD4(0, 1, 5, 0)
        case .bright: return color + (SIMD4(repeating: 255) - color) * 0.2
        case .dark: return color * SIMD4(0.75, 0.75, 0.75, 1)
        case .inverted: return SIMD4(repeating: 255) - color
        case .tint(let wanted):
            // The wanted colour where the light is that of the mean; darker and lighter about it.
            let target = SIMD4<Float>(wanted.premultiplied)
            let ratio = light / max(mean, 1)
            return ratio <= 1 ? target * ratio : target + (SIMD4(repeating: 255) - target) * min((ratio - 1) * 0.6, 1)
        }
    }

    private static func between(_ dark: SIMD4<Float>, _ light: SIMD4<Float>, _ share: Float) -> SIMD4<Float> {
        dark + (light - dark) * share
    }
}

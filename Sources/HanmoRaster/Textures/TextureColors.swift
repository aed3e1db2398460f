import HanmoGraphics

/// A texture made ready: its colours in a table, its place between them from noise tied to the page.
struct TextureColors: PixelColors {
    private enum Surface {
        case cloud(CloudSurface)
        case speckle(SpeckleSurface)
        case streak(StreakSurface)
        case foil(FoilSurface)
    }

    /// Levels are worked out for so many pixels at a time.
    private static let most = 64

    private let surface: Surface
    private let ramp: ColorRamp

    var isOpaque: Bool { ramp.isOpaque }

    /// A scale that is not a size of pixels is cut to one.
    init(_ texture: Texture) {
        let scale = texture.scale > 1 ? min(texture.scale, 16_384) : 1
        surface =
            switch texture.grain {
            case .cloud: .cloud(CloudSurface(scale: scale, seed: texture.seed))
            case .speckle: .speckle(SpeckleSurface(scale: scale, seed: texture.seed))
            case .streak: .streak(StreakSurface(scale: scale, seed: texture.seed))
            case .foil: .foil(FoilSurface(scale: scale, seed: texture.seed))
            }
        ramp = ColorRamp([GradientStop(0, texture.low), GradientStop(1, texture.high)], count: 1024, dithered: true)
    }

    @inline(__always)
    func colors(x: Int, y: Int, count: Int, _ body: (_ index: Int, _ pixel: UInt32) -> Void) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * Self.most) { levels in
            let levels = levels.baseAddress!
            var start = 0
            while start < count {
                let length = min(count - start, Self.most)
                let row = PixelRow(x: x + start, y: y, count: length, spare: levels + Self.most)
                switch surface {
                case .cloud(let cloud): cloud.levels(of: row, into: levels)
                case .speckle(let speckle): speckle.levels(of: row, into: levels)
                case .streak(let streak): streak.levels(of: row, into: levels)
                case .foil(let foil): foil.levels(of: row, into: levels)
                }
                ramp.table.withUnsafeBufferPointer { table in
                    ramp.offsets.withUnsafeBufferPointer { offsets in
                        for index in 0..<length {
                            let level = min(max(levels[index], 0), 65_535)
                            let offset = offsets[(y & 7) << 3 + (row.x + index) & 7]
                            body(start + index, ColorRamp.narrow(table[level >> 6], offset))
                        }
                    }
                }
                start += length
            }
        }
    }
}

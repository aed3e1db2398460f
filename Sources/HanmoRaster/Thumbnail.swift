/// A layer at a fraction of its size: a wide blur there costs little and looks the same.
struct Thumbnail {
    private let factor: Int
    var layer: Layer

    /// The mean of each block of `factor` × `factor` pixels; what lies beyond the layer is clear.
    init(of source: inout Layer, factor: Int) {
        self.factor = factor
        let (width, height) = (source.box.width, source.box.height)
        let (columns, rows) = ((width + factor - 1) / factor, (height + factor - 1) / factor)
        layer = Layer(box: PixelBox(left: 0, top: 0, right: columns, bottom: rows))
        let reciprocal = (1 << 24) / UInt64(factor * factor)
        source.canvas { source in
            layer.canvas { small in
                for row in 0..<rows {
                    for column in 0..<columns {
                        var sums = PixelSums()
                        for y in row * factor..<min((row + 1) * factor, height) {
                            let line = source.base + y * width
                            for x in column * factor..<min((column + 1) * factor, width) { sums.add(line[x]) }
                        }
                        small.base[row * columns + column] = sums.mean(reciprocal)
                    }
                }
            }
        }
    }

    /// Mixes four neighbours for each pixel, dithered, since a wide blur would show its levels as bands.
    mutating func enlarge(into target: inout Layer) {
        let factor = factor
        layer.canvas { small in
            target.canvas { target in
                let columns = small.box.width
                var mixed = [PixelSums](repeating: PixelSums(), count: columns)
                for y in 0..<target.box.height {
                    let (row, next, down) = Self.place(y, factor, small.box.height)
                    let (upper, lower) = (small.base + row * columns, small.base + next * columns)
                    for x in 0..<columns { mixed[x] = .mix(PixelSums(upper[x]), PixelSums(lower[x]), down) }
                    let line = target.base + y * target.box.width
                    let pattern = Bayer.row(target.box.top + y)
                    for x in 0..<target.box.width {
                        let (column, next, across) = Self.place(x, factor, columns)
                        let sum = PixelSums.mix(mixed[column], mixed[next], across)
                        line[x] = sum.pixel(dither: pattern[(target.box.left + x) & 7])
                    }
                }
            }
        }
    }

    /// The two small pixels about a large one, and the share of the second, 0…256.
    @inline(__always)
    private static func place(_ index: Int, _ factor: Int, _ count: Int) -> (Int, Int, UInt64) {
        // In halves of a large pixel, from the centre of the first small one.
        let halves = max(2 * index + 1 - factor, 0)
        let first = min(halves / (2 * factor), count - 1)
        let share = (halves - first * 2 * factor) * 128 / factor
        return (first, min(first + 1, count - 1), UInt64(min(share, 256)))
    }
}

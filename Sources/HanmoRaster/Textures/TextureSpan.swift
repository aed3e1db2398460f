/// Runs that touch, painted together: the soft edges of a letter are runs of a pixel each, and a texture is slow to
/// begin.
struct TextureSpan {
    private let texture: TextureColors
    private var x = 0
    private var y = 0
    private var coverages: [UInt8] = []

    init(_ texture: TextureColors) { self.texture = texture }

    /// Runs come row by row from the left.
    mutating func append(_ run: Run, on canvas: Canvas) {
        if run.y != y || run.x != x + coverages.count {
            finish(on: canvas)
            (x, y) = (run.x, run.y)
        }
        coverages.append(contentsOf: repeatElement(UInt8(truncatingIfNeeded: run.coverage), count: run.length))
    }

    /// Paints what was appended.
    mutating func finish(on canvas: Canvas) {
        guard !coverages.isEmpty else { return }
        let target = canvas.pixels(x: x, y: y)
        let isOpaque = texture.isOpaque
        coverages.withUnsafeBufferPointer { coverages in
            texture.colors(x: x, y: y, count: coverages.count) { index, color in
                let coverage = UInt32(coverages[index])
                target[index] =
                    coverage == 255 && isOpaque
                    ? color : Blending.over(Blending.scale(color, by: coverage), target[index])
            }
        }
        coverages.removeAll(keepingCapacity: true)
    }
}

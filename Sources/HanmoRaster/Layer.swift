import HanmoGraphics

/// Premultiplied pixels of a part of the page, in the page's coordinates.
struct Layer {
    let box: PixelBox
    var pixels: [UInt32]

    init(box: PixelBox, fill: UInt32 = 0) {
        self.box = box
        pixels = .pixels(count: box.width * box.height, fill: fill)
    }

    /// Gives the pixels as one block of memory.
    @inline(__always)
    mutating func canvas<Result>(_ body: (Canvas) -> Result) -> Result {
        let box = box
        return pixels.withUnsafeMutableBufferPointer { buffer in
            body(Canvas(base: buffer.baseAddress!, box: box))
        }
    }
}

/// The memory of a ``Layer`` that is not empty. What is painted must lie in its box.
struct Canvas {
    let base: UnsafeMutablePointer<UInt32>
    let box: PixelBox

    @inline(__always)
    func pixels(x: Int, y: Int) -> UnsafeMutablePointer<UInt32> { base + ((y - box.top) * box.width + x - box.left) }

    @inline(__always)
    func paint(_ run: Run, _ color: UInt32) {
        let source = run.coverage == 255 ? color : Blending.scale(color, by: run.coverage)
        Blending.fill(pixels(x: run.x, y: run.y), count: run.length, with: source)
    }

    @inline(__always)
    func paint(_ run: Run, _ colors: some PixelColors) {
        let target = pixels(x: run.x, y: run.y)
        let coverage = run.coverage
        if coverage == 255, colors.isOpaque {
            colors.colors(x: run.x, y: run.y, count: run.length) { index, color in target[index] = color }
        } else {
            colors.colors(x: run.x, y: run.y, count: run.length) { index, color in
                target[index] = Blending.over(Blending.scale(color, by: coverage), target[index])
            }
        }
    }

    /// Paints runs as they are given; the kind of ink is asked once for all of them.
    @inline(__always)
    func paint(in ink: Ink, _ runs: (_ paint: (Run) -> Void) -> Void) {
        switch ink {
        case .solid(let color): runs { paint($0, color) }
        case .gradient(let gradient): runs { paint($0, gradient) }
        case .screen(let screen): runs { paint($0, screen) }
        case .texture(let texture):
            var span = TextureSpan(texture)
            runs { span.append($0, on: self) }
            span.finish(on: self)
        }
    }
}

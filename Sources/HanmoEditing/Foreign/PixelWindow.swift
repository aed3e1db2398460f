import HanmoGraphics

/// A part of a picture as floating-point colours, 0…255 a channel, premultiplied: what is measured and mended in it.
struct PixelWindow {
    let frame: PixelFrame
    var pixels: [SIMD4<Float>]

    init(_ frame: PixelFrame, pixels: [SIMD4<Float>]) {
        self.frame = frame
        self.pixels = pixels
    }

    /// The frame must lie in the picture.
    init(_ frame: PixelFrame, of picture: Bitmap) {
        self.frame = frame
        pixels = [SIMD4<Float>](unsafeUninitializedCapacity: frame.width * frame.height) { pixels, initialized in
            picture.pixels.withUnsafeBufferPointer { source in
                for row in 0..<frame.height {
                    let line = (frame.top + row) * picture.width + frame.left
                    for column in 0..<frame.width {
                        pixels.initializeElement(at: row * frame.width + column, to: SIMD4(source[line + column]))
                    }
                }
            }
            initialized = frame.width * frame.height
        }
    }

    var width: Int { frame.width }
    var height: Int { frame.height }

    /// Means of blocks; what is left over at the right and below is dropped.
    func shrunk(by factor: Int) -> PixelWindow {
        guard factor > 1 else { return self }
        let (columns, rows) = (max(1, width / factor), max(1, height / factor))
        var small = [SIMD4<Float>](repeating: .zero, count: columns * rows)
        for y in 0..<min(height, rows * factor) {
            for x in 0..<min(width, columns * factor) {
                small[y / factor * columns + x / factor] += pixels[y * width + x]
            }
        }
        let scale = 1 / Float(factor * factor)
        return PixelWindow(
            PixelFrame(left: 0, top: 0, width: columns, height: rows), pixels: small.map { $0 * scale })
    }
}

extension SIMD4<Float> {
    init(_ pixel: UInt32) {
        self.init(
            Float(pixel & 0xFF), Float(pixel >> 8 & 0xFF), Float(pixel >> 16 & 0xFF), Float(pixel >> 24))
    }

    /// Rounded to a premultiplied pixel; no colour exceeds its alpha.
    var pixel: UInt32 {
        let alpha = Swift.min(Swift.max(w, 0), 255)
        let cut = clamped(lowerBound: .zero, upperBound: SIMD4(repeating: alpha)).rounded(.toNearestOrAwayFromZero)
        return UInt32(cut.x) | UInt32(cut.y) << 8 | UInt32(cut.z) << 16
            | UInt32(alpha.rounded(.toNearestOrAwayFromZero)) << 24
    }

    /// The inner product.
    @inline(__always)
    func dot(_ other: SIMD4<Float>) -> Float { (self * other).sum() }
}

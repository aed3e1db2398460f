/// Pixels in memory: premultiplied sRGB, eight bits a channel, red in the lowest byte, rows from the top without gaps.
public struct Bitmap: Hashable, Sendable {
    public let width: Int
    public let height: Int
    public var pixels: [UInt32]

    public init(width: Int, height: Int, fill: Color = .clear) {
        self.width = width
        self.height = height
        pixels = [UInt32](repeating: fill.premultiplied, count: width * height)
    }

    /// Takes pixels as they are; there must be width × height of them.
    public init(width: Int, height: Int, pixels: [UInt32]) {
        precondition(pixels.count == width * height)
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// The colour of a pixel, alpha divided out.
    public func color(x: Int, y: Int) -> Color {
        let pixel = pixels[y * width + x]
        let alpha = pixel >> 24
        guard alpha > 0 else { return .clear }
        func divide(_ shift: UInt32) -> UInt8 {
            UInt8(min(255, ((pixel >> shift & 0xFF) * 255 + alpha / 2) / alpha))
        }
        return Color(divide(0), divide(8), divide(16), UInt8(alpha))
    }

    public var isOpaque: Bool { pixels.allSatisfy { $0 >> 24 == 255 } }
}

import CPNGShim
import HanmoSource

extension PNGEncoder {
    /// A mask as RGBA: white and transparent where it is 255, black and opaque where it is 0. A bitmap cannot hold it,
    /// whose colours are premultiplied: what is transparent has none.
    package func encode(mask: [UInt8], width: Int, height: Int) throws(PNGError) -> [UInt8] {
        guard width > 0, height > 0, mask.count == width * height else {
            throw PNGError("a mask of \(width)×\(height) with \(mask.count) pixels", status: .bug)
        }
        var rows: [UInt8] = []
        rows.reserveCapacity(height * (1 + width * 4))
        for y in 0..<height {
            // No filter: equal pixels in a row, and equal rows, are what deflate finds by itself.
            rows.append(0)
            for value in mask[y * width..<(y + 1) * width] { rows += [value, value, value, 255 - value] }
        }
        return try Self.file(
            width: width, height: height, channels: 4, dpi: 72, stream: try Self.deflate(rows, level: 6), texts: [])
    }
}

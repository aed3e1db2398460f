import HanmoGraphics
import HanmoPNG
import HanmoVerification

/// A page as a small PNG: whole where that takes no more than 20 KiB, otherwise scaled down as far as it needs.
struct PictureLayer {
    /// Bytes of the file.
    static let limit = 20 << 10

    let bytes: [UInt8]
    /// Pixels of the page along a side of one of the picture's.
    let reduction: Int

    init(_ bitmap: Bitmap) throws {
        var reduction = 1
        while true {
            let bytes = try Self.encoded(bitmap.reduced(by: reduction))
            if bytes.count <= Self.limit || min(bitmap.width, bitmap.height) / reduction <= 1 {
                (self.bytes, self.reduction) = (bytes, reduction)
                return
            }
            // The size goes with the area, or nearly so.
            let ratio = (Double(bytes.count) / Double(Self.limit)).squareRoot()
            reduction = max(reduction + 1, Int(Double(reduction) * ratio * 0.9))
        }
    }

    static func encoded(_ bitmap: Bitmap) throws -> [UInt8] {
        try PNGEncoder(effort: .small).encode(bitmap, dpi: 144, texts: [])
    }
}

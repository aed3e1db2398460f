import CPictureShim
public import HanmoGraphics
import HanmoPNG
import HanmoSource

/// The picture files that models return → pixels, within limits. A file of which a part is missing is an error, never
/// half a picture; what is too large is refused by its header, before there is memory for it.
public struct PictureDecoder: Sendable {
    /// Bytes of a file.
    public var maximumBytes: Int
    /// Width × height.
    public var maximumPixels: Int

    public init(maximumBytes: Int = 64 << 20, maximumPixels: Int = 64_000_000) {
        self.maximumBytes = maximumBytes
        self.maximumPixels = maximumPixels
    }

    /// The picture as one sees it: a photograph that says how it was held is turned upright.
    public func decode(_ bytes: [UInt8]) throws(GeneratorError) -> Bitmap {
        guard bytes.count <= maximumBytes else {
            throw Self.failure("the picture is too large: \(bytes.count) bytes, and the limit is \(maximumBytes)")
        }
        switch try PictureFormat(of: bytes) {
        case .png: return try png(bytes)
        case .jpeg:
            let orientation = ExifOrientation(jpeg: bytes)
            return orientation.upright(try jpeg(bytes))
        case .webp:
            let orientation = ExifOrientation(webp: bytes)
            return orientation.upright(try webp(bytes))
        }
    }

    private func png(_ bytes: [UInt8]) throws(GeneratorError) -> Bitmap {
        do throws(PNGError) {
            return try PNGDecoder(limits: .init(pixels: maximumPixels)).decode(bytes).bitmap
        } catch {
            throw Self.failure(error.message, hint: error.hint)
        }
    }

    private func jpeg(_ bytes: [UInt8]) throws(GeneratorError) -> Bitmap {
        var (width, height): (Int32, Int32) = (0, 0)
        var message = [CChar](repeating: 0, count: Int(HANMO_PICTURE_MESSAGE))
        try Self.check(hanmo_jpeg_size(bytes, bytes.count, &width, &height, &message), .jpeg, message)
        try check(width, height, .jpeg)
        return try Self.bitmap(width, height, .jpeg) { pixels, message in
            hanmo_jpeg_read(bytes, bytes.count, width, height, pixels, &message)
        }
    }

    private func webp(_ bytes: [UInt8]) throws(GeneratorError) -> Bitmap {
        var (width, height): (Int32, Int32) = (0, 0)
        try Self.check(hanmo_webp_size(bytes, bytes.count, &width, &height), .webp, [])
        try check(width, height, .webp)
        var bitmap = try Self.bitmap(width, height, .webp) { pixels, _ in
            hanmo_webp_read(bytes, bytes.count, width, height, pixels)
        }
        for index in bitmap.pixels.indices where bitmap.pixels[index] >> 24 != 255 {
            let pixel = bitmap.pixels[index]
            bitmap.pixels[index] =
                Color(
                    UInt8(truncatingIfNeeded: pixel), UInt8(truncatingIfNeeded: pixel >> 8),
                    UInt8(truncatingIfNeeded: pixel >> 16), UInt8(pixel >> 24)
                ).premultiplied
        }
        return bitmap
    }

    private func check(_ width: Int32, _ height: Int32, _ format: PictureFormat) throws(GeneratorError) {
        guard width > 0, height > 0 else { throw Self.failure("the \(format.rawValue) has no pixels") }
        guard Int(width) * Int(height) <= maximumPixels else {
            throw Self.failure(
                "the \(format.rawValue) is too large: \(width)×\(height), and the limit is \(maximumPixels) pixels in all"
            )
        }
    }

    private static func bitmap(
        _ width: Int32, _ height: Int32, _ format: PictureFormat,
        _ read: (UnsafeMutablePointer<UInt32>?, inout [CChar]) -> Int32
    ) throws(GeneratorError) -> Bitmap {
        let count = Int(width) * Int(height)
        var message = [CChar](repeating: 0, count: Int(HANMO_PICTURE_MESSAGE))
        var code = Int32(hanmo_picture_damaged)
        let pixels = [UInt32](unsafeUninitializedCapacity: count) { pixels, initialized in
            code = read(pixels.baseAddress, &message)
            initialized = code == 0 ? count : 0
        }
        try check(code, format, message)
        return Bitmap(width: Int(width), height: Int(height), pixels: pixels)
    }

    private static func check(_ code: Int32, _ format: PictureFormat, _ message: [CChar]) throws(GeneratorError) {
        let name = format.rawValue
        switch Int(code) {
        case hanmo_picture_done: return
        case hanmo_picture_no_library:
            let package = format == .jpeg ? "libturbojpeg0" : "libwebp7"
            throw GeneratorError(
                .configuration, "the picture is a \(name), and \(package) is not installed to read it",
                hint: "apt-get install \(package), or have the generator give PNG")
        case hanmo_picture_inks:
            throw failure("the JPEG is in CMYK, for a press", hint: "convert it to sRGB first")
        case hanmo_picture_animated:
            throw failure("the WebP is a film of several frames", hint: "have the generator give PNG")
        default:
            let words = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            let reason = words.isEmpty ? "" : ": \(String(decoding: words, as: UTF8.self).shown(limit: 120))"
            throw failure("the \(name) is damaged or cut off\(reason)", hint: "have it made again")
        }
    }

    private static func failure(_ message: String, hint: String? = nil) -> GeneratorError {
        GeneratorError(.unavailable, message, hint: hint)
    }
}

import CPNGShim
import Dispatch
package import HanmoGraphics
import HanmoSource

/// Bitmap → PNG: RGB when opaque, RGBA otherwise, sRGB. The same pixels give the same bytes on every processor.
package struct PNGEncoder: Sendable {
    package enum Effort: Sendable {
        /// For posters: smaller than libpng's default where letters stand on plain grounds, many times faster.
        case fast
        /// For keeping: a few per cent smaller again, at two to ten times the time.
        case small
    }

    package let effort: Effort
    /// Whether opaque bitmaps have an alpha too, for readers that demand one.
    package let keepsAlpha: Bool

    package init(effort: Effort = .fast, keepsAlpha: Bool = false) {
        self.effort = effort
        self.keepsAlpha = keepsAlpha
    }

    /// - Parameters:
    ///   - bitmap: premultiplied; a channel greater than its alpha would not come back.
    ///   - dpi: pixels per inch, 1–1,000,000.
    ///   - texts: in the order of the file.
    package func encode(_ bitmap: Bitmap, dpi: Double, texts: [PNGText]) throws(PNGError) -> [UInt8] {
        guard bitmap.width > 0, bitmap.height > 0 else {
            throw PNGError("a bitmap of \(bitmap.width)×\(bitmap.height) has no pixels to write", status: .bug)
        }
        guard dpi >= 1, dpi <= 1_000_000 else {
            throw PNGError("\(dpi) dpi is not within 1–1,000,000", hint: "300 suits print, 144 screens")
        }
        for text in texts { try text.check() }
        let isOpaque = bitmap.pixels.withUnsafeBufferPointer { cpng_is_opaque($0.baseAddress, $0.count) }
        let channels = isOpaque && !keepsAlpha ? 3 : 4
        let stream = try Self.stream(of: bitmap, channels: channels, effort: effort)
        return try Self.file(
            width: bitmap.width, height: bitmap.height, channels: channels, dpi: dpi, stream: stream, texts: texts)
    }

    /// The zlib stream of the filtered rows.
    private static func stream(of bitmap: Bitmap, channels: Int, effort: Effort) throws(PNGError) -> [UInt8] {
        let count = bitmap.height * (1 + bitmap.width * channels)
        var smoothRows = 0
        let rows = [UInt8](unsafeUninitializedCapacity: count) { rows, initialized in
            adviseHugePages(UnsafeMutableRawBufferPointer(rows))
            smoothRows = filter(bitmap, channels: channels, into: rows)
            initialized = smoothRows >= 0 ? count : 0
        }
        guard !rows.isEmpty else { throw .outOfMemory }
        return try deflate(rows, level: effort.level(isSmooth: smoothRows * 2 > bitmap.height))
    }

    static func deflate(_ rows: [UInt8], level: Int32) throws(PNGError) -> [UInt8] {
        let capacity = cpng_deflate_bound(rows.count)
        let stream = [UInt8](unsafeUninitializedCapacity: capacity) { output, initialized in
            initialized = cpng_deflate(level, rows, rows.count, output.baseAddress, capacity)
        }
        guard !stream.isEmpty else { throw .outOfMemory }
        return stream
    }

    /// Filters parts of the page at the same time. Returns how many rows are smooth, or less than 0 without memory.
    private static func filter(_ bitmap: Bitmap, channels: Int, into rows: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let parts = bitmap.pixels.count < 1 << 18 ? 1 : 4
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: parts) { smooth in
            nonisolated(unsafe) let (smooth, rows) = (smooth, rows)
            bitmap.pixels.withUnsafeBufferPointer { pixels in
                nonisolated(unsafe) let pixels = pixels
                DispatchQueue.concurrentPerform(iterations: parts) { part in
                    smooth[part] = cpng_filter(
                        pixels.baseAddress, bitmap.width, bitmap.height * part / parts,
                        bitmap.height * (part + 1) / parts, Int32(channels), rows.baseAddress)
                }
            }
            return smooth.contains { $0 < 0 } ? -1 : smooth.reduce(0, +)
        }
    }

    static func file(
        width: Int, height: Int, channels: Int, dpi: Double, stream: [UInt8], texts: [PNGText]
    ) throws(PNGError) -> [UInt8] {
        // One buffer holds all strings, each with its final zero.
        var strings: [CChar] = []
        var places: [(keyword: Int, text: Int)] = []
        for text in texts {
            let keyword = strings.count
            strings += text.keyword.unicodeScalars.map { CChar(truncatingIfNeeded: $0.value) } + [0]
            places.append((keyword, strings.count))
            strings += text.text.utf8CString
        }
        var message = [CChar](repeating: 0, count: Int(CPNG_MESSAGE_SIZE))
        let file = strings.withUnsafeBufferPointer { strings in
            let entries = places.map { place in
                CPNGText(
                    keyword: strings.baseAddress.map { $0 + place.keyword },
                    text: strings.baseAddress.map { $0 + place.text })
            }
            return entries.withUnsafeBufferPointer { entries in
                stream.withUnsafeBufferPointer { stream in
                    var image = CPNGImage(
                        width: UInt32(width), height: UInt32(height), channels: Int32(channels),
                        pixels_per_metre: Resolution(dpi: dpi).pixelsPerMetre, texts: entries.baseAddress,
                        text_count: entries.count, stream: stream.baseAddress, stream_count: stream.count)
                    return [UInt8](unsafeUninitializedCapacity: cpng_write_bound(&image)) { output, initialized in
                        initialized = cpng_write(&image, output.baseAddress, output.count, &message)
                    }
                }
            }
        }
        guard !file.isEmpty else {
            throw PNGError("cannot make the png: \(String(shim: message))", status: .bug)
        }
        return file
    }
}

extension PNGEncoder.Effort {
    /// The level of libdeflate. Longer searches pay in gradients only: letters on plain ground gain a tenth for half as
    /// much time again, noise nothing.
    fileprivate func level(isSmooth: Bool) -> Int32 {
        switch self {
        case .fast: isSmooth ? 3 : 1
        case .small: 7
        }
    }
}

extension PNGText {
    fileprivate func check() throws(PNGError) {
        let scalars = keyword.unicodeScalars
        let isPrintable = scalars.allSatisfy { (0x20...0x7E).contains($0.value) || (0xA1...0xFF).contains($0.value) }
        let isTrimmed = scalars.first != " " && scalars.last != " "
        let hasRun = zip(scalars, scalars.dropFirst()).contains { $0 == " " && $1 == " " }
        guard (1...79).contains(scalars.count), isPrintable, isTrimmed, !hasRun else {
            throw PNGError("'\(keyword)' is no keyword of a png", hint: "1–79 letters of Latin-1")
        }
        guard !text.utf8.contains(0) else {
            throw PNGError("the text '\(keyword)' has a character U+0000", hint: "remove it")
        }
    }
}

extension PNGError {
    static let outOfMemory = PNGError(
        "not enough memory for the png", hint: "make a smaller page", status: .tryAgain)
}

extension String {
    /// A message of the shim, up to its final zero.
    init(shim message: [CChar]) {
        self.init(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

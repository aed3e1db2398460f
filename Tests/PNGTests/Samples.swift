import HanmoGraphics

/// Bitmaps for the tests.
enum Samples {
    /// Flat ground, a ramp aslant, letters of a kind, a patch of noise: every filter and both levels come up.
    static func poster(width: Int = 160, height: Int = 120) -> Bitmap {
        var random = SeededRandom(seed: 7)
        var bitmap = Bitmap(width: width, height: height, fill: Color(245, 240, 228))
        for y in 0..<height {
            for x in 0..<width {
                let color: Color? =
                    switch (y * 4 / height, x % 16) {
                    case (0, _): Color(UInt8(x * 255 / width), UInt8((x + y) / 4 % 256), UInt8(y % 256))
                    case (1, 3), (1, 7): Color(20, 20, UInt8(20 + x % 3))
                    case (2, _): Color(UInt8.random(in: 0...255, using: &random), 40, UInt8(y % 256))
                    default: nil
                    }
                if let color { bitmap.pixels[y * width + x] = color.premultiplied }
            }
        }
        return bitmap
    }

    /// Every premultiplied value of a channel at every alpha, in all three channels.
    static func everyAlpha() -> Bitmap {
        var bitmap = Bitmap(width: 256, height: 256)
        for alpha in 0...255 {
            for value in 0...alpha {
                let (red, green, blue) = (UInt32(value), UInt32(alpha - value), UInt32(value / 2))
                bitmap.pixels[alpha * 256 + value] = red | green << 8 | blue << 16 | UInt32(alpha) << 24
            }
        }
        return bitmap
    }

    /// Nothing in it repeats.
    static func noise(width: Int, height: Int) -> Bitmap {
        var random = SeededRandom(seed: 3)
        let pixels = (0..<width * height).map { _ in UInt32.random(in: 0...0xFF_FFFF, using: &random) | 0xFF00_0000 }
        return Bitmap(width: width, height: height, pixels: pixels)
    }
}

/// Makes files by hand: damaged ones, or of kinds that the encoder does not write.
struct PNGBytes {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    mutating func append(_ type: String, _ data: [UInt8]) {
        let body = Array(type.utf8) + data
        bytes += Self.bigEndian(data.count) + body + Self.bigEndian(Int(Self.crc(body)))
    }

    mutating func appendHeader(width: Int, height: Int, bitDepth: UInt8 = 8, colorType: UInt8 = 2) {
        append("IHDR", Self.bigEndian(width) + Self.bigEndian(height) + [bitDepth, colorType, 0, 0, 0])
    }

    static func bigEndian(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }

    /// The place of each chunk: its type, and the offset of its length.
    static func chunks(of file: [UInt8]) -> [(type: String, offset: Int, count: Int)] {
        var chunks: [(type: String, offset: Int, count: Int)] = []
        var offset = 8
        while offset + 12 <= file.count {
            let count = file[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
            chunks.append((String(decoding: file[offset + 4..<offset + 8], as: UTF8.self), offset, count))
            offset += 12 + count
        }
        return chunks
    }
}

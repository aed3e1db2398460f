import Foundation

/// PNGs as other programs write them, put together by hand.
struct ForgedPNG {
    var width = 4
    var height = 4
    var bitDepth: UInt8 = 8
    var colorType: UInt8 = 2
    var isInterlaced = false
    /// Chunks before the pixels.
    var chunks: [(type: String, data: [UInt8])] = []
    /// Rows, each behind its filter's byte.
    var rows: [UInt8] = []

    /// A picture of one colour: the bytes of a pixel.
    static func plain(_ pixel: [UInt8], bitDepth: UInt8 = 8, colorType: UInt8 = 2) -> ForgedPNG {
        var png = ForgedPNG(bitDepth: bitDepth, colorType: colorType)
        for _ in 0..<4 { png.rows += [0] + (0..<4).flatMap { _ in pixel } }
        return png
    }

    var bytes: [UInt8] {
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        file += Self.chunk(
            "IHDR",
            Self.bigEndian(width) + Self.bigEndian(height) + [bitDepth, colorType, 0, 0, isInterlaced ? 1 : 0])
        for chunk in chunks { file += Self.chunk(chunk.type, chunk.data) }
        return file + Self.chunk("IDAT", Self.stored(rows)) + Self.chunk("IEND", [])
    }

    static func bigEndian(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 255) } }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(data.count) + body + bigEndian(Int(crc(body)))
    }

    /// A zlib stream of one block that is not compressed.
    static func stored(_ bytes: [UInt8]) -> [UInt8] {
        let count = UInt16(bytes.count)
        var (a, b) = (1, 0)
        for byte in bytes {
            a = (a + Int(byte)) % 65521
            b = (b + a) % 65521
        }
        let length = [count, ~count].flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        return [0x78, 0x01, 0x01] + length + bytes + bigEndian(b << 16 | a)
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }
}

/// A profile of three primaries and one curve: gamma 1 over the primaries of sRGB.
enum ForgedProfile {
    static var linear: [UInt8] {
        func fixed(_ value: Double) -> [UInt8] { ForgedPNG.bigEndian(Int((value * 65536).rounded())) }
        func point(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
            Array("XYZ ".utf8) + [0, 0, 0, 0] + fixed(x) + fixed(y) + fixed(z)
        }
        let parts: [(String, [UInt8])] = [
            ("rXYZ", point(0.4360747, 0.2225045, 0.0139322)), ("gXYZ", point(0.3850649, 0.7168786, 0.0971045)),
            ("bXYZ", point(0.1430804, 0.0606169, 0.7141733)),
        ]
        let curve = Array("curv".utf8) + [0, 0, 0, 0, 0, 0, 0, 0]
        let all = parts + ["rTRC", "gTRC", "bTRC"].map { ($0, curve) }
        var table = ForgedPNG.bigEndian(all.count)
        var data: [UInt8] = []
        let start = 132 + 12 * all.count
        for (name, bytes) in all {
            table += Array(name.utf8) + ForgedPNG.bigEndian(start + data.count) + ForgedPNG.bigEndian(bytes.count)
            data += bytes
        }
        var header = [UInt8](repeating: 0, count: 128)
        header.replaceSubrange(16..<20, with: Array("RGB ".utf8))
        return header + table + data
    }
}

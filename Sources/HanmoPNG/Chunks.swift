import CPNGShim

/// A chunk: four letters and data, its CRC found right.
struct Chunk {
    let type: String
    let data: ArraySlice<UInt8>
}

/// Walks through the chunks of a PNG from its signature to IEND; what follows IEND is not looked at.
struct ChunkReader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private let bytes: [UInt8]
    private var offset = ChunkReader.signature.count

    init(_ bytes: [UInt8]) throws(PNGError) {
        guard bytes.starts(with: Self.signature) else {
            guard bytes.isEmpty || !Self.signature.starts(with: bytes) else { throw .truncated(at: bytes.count) }
            if let kind = Self.kind(of: bytes) {
                throw PNGError("not a png: it is a \(kind), whatever its name", hint: "convert it to a png first")
            }
            throw PNGError("not a png: \(bytes.isEmpty ? "the file is empty" : "it does not begin like one")")
        }
        self.bytes = bytes
    }

    /// What else a file of pictures begins like.
    private static func kind(of bytes: [UInt8]) -> String? {
        let head = String(latin1: bytes.prefix(16))
        if head.hasPrefix("\u{FF}\u{D8}\u{FF}") { return "JPEG" }
        if head.hasPrefix("GIF8") { return "GIF" }
        if head.hasPrefix("RIFF"), head.dropFirst(8).hasPrefix("WEBP") { return "WebP" }
        if head.dropFirst(4).hasPrefix("ftyp") { return "HEIC or AVIF" }
        if head.hasPrefix("II*\0") || head.hasPrefix("MM\0*") { return "TIFF" }
        if head.hasPrefix("BM") { return "BMP" }
        return head.hasPrefix("%PDF") ? "PDF" : nil
    }

    /// The next chunk.
    mutating func next() throws(PNGError) -> Chunk {
        guard bytes.count - offset >= 12 else { throw .truncated(at: bytes.count) }
        let name = bytes[offset + 4..<offset + 8]
        guard name.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
            throw PNGError("no chunk begins at byte \(offset) of the png")
        }
        let count = Int(bytes[offset...].bigEndian32)
        guard bytes.count - offset - 12 >= count else { throw .truncated(at: bytes.count) }
        let type = String(decoding: name, as: UTF8.self)
        let end = offset + 8 + count
        let crc = bytes.withUnsafeBufferPointer { cpng_crc($0.baseAddress.map { $0 + offset + 4 }, count + 4) }
        guard crc == bytes[end...].bigEndian32 else {
            throw PNGError("crc error in chunk \(type) at byte \(offset)", hint: "the file is damaged")
        }
        defer { offset = end + 4 }
        return Chunk(type: type, data: bytes[offset + 8..<end])
    }
}

extension PNGError {
    static func truncated(at byte: Int) -> PNGError {
        PNGError("the png is truncated at byte \(byte)", hint: "fetch or save it again")
    }
}

extension ArraySlice<UInt8> {
    /// The first four bytes, which must be there.
    var bigEndian32: UInt32 { prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
}

/// What kind of file a model's answer is, by how it begins; names and types that come with it are not believed.
public enum PictureFormat: String, Sendable, CaseIterable {
    case png = "PNG"
    case jpeg = "JPEG"
    case webp = "WebP"

    /// - Throws: what it is instead. Nothing of the file is quoted: an answer may hold a key.
    public init(of bytes: [UInt8]) throws(GeneratorError) {
        switch bytes {
        case _ where bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]): self = .png
        case _ where bytes.starts(with: [0xFF, 0xD8, 0xFF]): self = .jpeg
        case _ where bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8): self = .webp
        default:
            throw GeneratorError(
                .unavailable, "the picture is \(Self.other(bytes)), not a PNG, JPEG or WebP",
                hint: "have the generator give PNG")
        }
    }

    /// The ending of a file's name.
    public var fileExtension: String { self == .jpeg ? "jpg" : rawValue.lowercased() }

    private static func other(_ bytes: [UInt8]) -> String {
        if bytes.isEmpty { return "empty" }
        if let known = beginnings.first(where: { bytes.dropFirst($0.offset).starts(with: $0.letters.utf8) }) {
            return known.name
        }
        if bytes.starts(with: [0x1F, 0x8B]) { return "compressed by gzip" }
        if bytes.starts(with: [0xFF, 0x0A]) { return "a JPEG XL" }
        if bytes.count < 12, [0x89, 0xFF, 0x52].contains(bytes[0]) { return "cut off after \(bytes.count) bytes" }
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = bytes[mark...].prefix(512).drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard !head.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) else {
            return "a file of another kind"
        }
        let text = String(decoding: head, as: UTF8.self).lowercased()
        switch text.first {
        case "{", "[": return "JSON"
        case "<" where text.contains("<svg"): return "an SVG"
        case "<" where text.contains("<html") || text.hasPrefix("<!doctype"): return "an HTML page"
        case "<": return "XML"
        case nil: return "blank"
        default: return text.hasPrefix("data:") ? "a data: address" : "text"
        }
    }

    private static let beginnings: [(offset: Int, letters: String, name: String)] = [
        (0, "GIF8", "a GIF"), (4, "ftypavif", "an AVIF"), (4, "ftypavis", "an AVIF"), (4, "ftyp", "a HEIC or a film"),
        (4, "JXL ", "a JPEG XL"), (0, "II*\0", "a TIFF"), (0, "MM\0*", "a TIFF"), (0, "BM", "a BMP"),
        (0, "%PDF", "a PDF"),
        (0, "PK\u{3}\u{4}", "a ZIP"),
    ]
}

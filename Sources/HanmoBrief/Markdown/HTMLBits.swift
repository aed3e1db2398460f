import HanmoGraphics

/// The attributes of one tag.
struct HTMLAttributes {
    private var values: [String: String] = [:]

    init(_ bytes: ArraySlice<UInt8>) {
        var at = bytes.startIndex
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x2F }
        while at < bytes.endIndex {
            while at < bytes.endIndex, isSpace(bytes[at]) { at += 1 }
            let start = at
            while at < bytes.endIndex, !isSpace(bytes[at]), bytes[at] != 0x3D { at += 1 }
            let name = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
            guard at < bytes.endIndex, bytes[at] == 0x3D else {
                if at == start { at += 1 }
                continue
            }
            at += 1
            let quote: UInt8? = at < bytes.endIndex && (bytes[at] == 0x22 || bytes[at] == 0x27) ? bytes[at] : nil
            if quote != nil { at += 1 }
            let from = at
            while at < bytes.endIndex, quote.map({ bytes[at] != $0 }) ?? !isSpace(bytes[at]) { at += 1 }
            values[name] = String(decoding: bytes[from..<at], as: UTF8.self)
            if quote != nil { at += 1 }
        }
    }

    subscript(name: String) -> String? { values[name] }

    /// `style="color: …"`
    var color: String? {
        for rule in values["style"]?.split(separator: ";") ?? [] {
            let sides = rule.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
            if sides.count == 2, sides[0].lowercased() == "color" { return sides[1] }
        }
        return nil
    }
}

enum HTMLColor {
    private static let named = [
        "black": "#000000", "white": "#FFFFFF", "red": "#E03131", "green": "#2B8A3E", "blue": "#1C6DD0",
        "orange": "#E8590C", "gold": "#C99A2E", "yellow": "#D9A400", "purple": "#7B3FA0", "gray": "#6C757D",
        "grey": "#6C757D", "brown": "#8B5A2B", "pink": "#D6478A", "crimson": "#DC143C", "navy": "#1B2A6B",
        "teal": "#0F7B7B", "darkred": "#8B0000", "darkblue": "#14387F", "darkgreen": "#1D5E2A",
    ]

    /// `#RRGGBB` of a name, `#rgb`, `#rrggbb` or `rgb(r, g, b)`.
    static func hex(_ text: String) -> String? {
        let text = text.lowercased().filter { !$0.isWhitespace }
        if let known = named[text] { return known }
        if text.hasPrefix("#"), text.utf8.count == 4 {
            return hex("#" + text.dropFirst().map { "\($0)\($0)" }.joined())
        }
        if text.hasPrefix("#"), text.utf8.count == 7 { return Color(text)?.hexText }
        guard text.hasPrefix("rgb("), text.hasSuffix(")") else { return nil }
        let values = text.dropFirst(4).dropLast().split(separator: ",").compactMap { UInt8($0) }
        guard values.count == 3 else { return nil }
        return Color(hex: UInt32(values[0]) << 16 | UInt32(values[1]) << 8 | UInt32(values[2])).hexText
    }
}

/// What stands between `<ruby>` and `</ruby>`.
enum HTMLRuby {
    static func pieces(in bytes: ArraySlice<UInt8>) -> (pieces: [(base: String, reading: String)], length: Int)? {
        var pieces: [(base: String, reading: String)] = []
        var (base, reading, isReading, isHidden) = ([UInt8](), [UInt8](), false, false)
        var at = bytes.startIndex
        func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        while at < bytes.endIndex {
            if bytes[at] == 0x3C, let end = bytes[at...].firstIndex(of: 0x3E) {
                let name = text(Array(bytes[at + 1..<end])).lowercased()
                at = end + 1
                switch name {
                case "rt": (isReading, isHidden) = (true, false)
                case "rp": isHidden = true
                case "/rp": isHidden = false
                case "/rt":
                    pieces.append((text(base), text(reading)))
                    (base, reading, isReading) = ([], [], false)
                case "/ruby":
                    // HTML lets `</rt>` be left out.
                    if !base.isEmpty || !reading.isEmpty { pieces.append((text(base), text(reading))) }
                    return (pieces, at - bytes.startIndex)
                case "rb", "/rb", "rtc", "/rtc": break
                default: return nil
                }
                continue
            }
            if bytes[at] == 0x26, let (text, length) = MarkdownEntity.text(in: bytes[at...].prefix(12)) {
                if isReading { reading += text.utf8 } else if !isHidden { base += text.utf8 }
                at += length
                continue
            }
            if isReading { reading.append(bytes[at]) } else if !isHidden { base.append(bytes[at]) }
            at += 1
        }
        return nil
    }
}

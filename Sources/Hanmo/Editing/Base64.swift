/// Bytes as text, by RFC 4648: Foundation has it, but the library does without Foundation.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    package static func text(of bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var word = 0
            for offset in 0..<3 { word = word << 8 | (offset < count ? Int(bytes[start + offset]) : 0) }
            for place in 0..<4 {
                out.append(place <= count ? alphabet[word >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// - Returns: nil when the text is not Base64.
    static func bytes(of text: String) -> [UInt8]? {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        let letters = Array(text.utf8)
        guard letters.count % 4 == 0 else { return nil }
        let padding = letters.suffix(2).count { $0 == UInt8(ascii: "=") }
        var out: [UInt8] = []
        out.reserveCapacity(letters.count / 4 * 3)
        var (word, count) = (0, 0)
        for letter in letters.dropLast(padding) {
            guard values[Int(letter)] < 64 else { return nil }
            word = (word << 6 | Int(values[Int(letter)])) & 0xFFFFFF
            count += 1
            if count % 4 == 0 { for shift in [16, 8, 0] { out.append(UInt8(word >> shift & 255)) } }
        }
        switch count % 4 {
        case 2: out.append(UInt8(word >> 4 & 255))
        case 3: for shift in [10, 2] { out.append(UInt8(word >> shift & 255)) }
        default: break
        }
        return out
    }
}

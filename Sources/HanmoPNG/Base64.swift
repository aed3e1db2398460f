/// Base64 of RFC 4648, as pictures travel in JSON.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    package static func text(of bytes: [UInt8]) -> String {
        let count = (bytes.count + 2) / 3 * 4
        return String(unsafeUninitializedCapacity: count) { out in
            var at = 0
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let left = bytes.count - start
                let group =
                    UInt32(bytes[start]) << 16 | (left > 1 ? UInt32(bytes[start + 1]) << 8 : 0)
                    | (left > 2 ? UInt32(bytes[start + 2]) : 0)
                for place in 0..<4 {
                    out[at] = place <= left ? alphabet[Int(group >> (18 - 6 * UInt32(place)) & 63)] : padding
                    at += 1
                }
            }
            return count
        }
    }

    /// What a text stands for; nil if it is no base64. Line ends are passed over, the padding may be missing.
    package static func bytes(of text: some StringProtocol) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count / 4 * 3)
        var group: UInt32 = 0
        var letters = 0
        var hasEnded = false
        for byte in text.utf8 {
            let value = values[Int(byte)]
            if value != 0xFF {
                guard !hasEnded else { return nil }
                group = group << 6 | UInt32(value)
                letters += 1
                if letters == 4 {
                    result.append(UInt8(truncatingIfNeeded: group >> 16))
                    result.append(UInt8(truncatingIfNeeded: group >> 8))
                    result.append(UInt8(truncatingIfNeeded: group))
                    (group, letters) = (0, 0)
                }
            } else if byte == padding {
                hasEnded = true
            } else if byte != 0x0A, byte != 0x0D {
                return nil
            }
        }
        switch letters {
        case 0: break
        case 2: result.append(UInt8(truncatingIfNeeded: group >> 4))
        case 3:
            result.append(UInt8(truncatingIfNeeded: group >> 10))
            result.append(UInt8(truncatingIfNeeded: group >> 2))
        default: return nil
        }
        return result
    }
}

extension JSONParser {
    mutating func string() throws(JSONError) -> String {
        let start = at
        at += 1
        var result: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: result, as: UTF8.self) else {
                    throw failure("a string that is not UTF-8", at: start, hint: "save the file as UTF-8")
                }
                return text
            case UInt8(ascii: "\\"): try escape(into: &result)
            case 0x0A, 0x0D:
                throw failure(
                    "a line end in a string, which begins at \(position(of: start))", at: at - 1,
                    hint: "close the string, or write \\n for a line end that it contains")
            case 0x09: throw failure("a tab in a string", at: at - 1, hint: "write \\t")
            case 0..<0x20: throw failure("a control character in a string", at: at - 1)
            default: result.append(byte)
            }
        }
        throw failure("a string without its closing quote", at: start)
    }

    private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
        guard at < bytes.count else { throw failure("an escape without its letter") }
        let letter = bytes[at]
        at += 1
        switch letter {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
        case UInt8(ascii: "u"):
            let place = at - 2
            var code = try hex()
            if 0xD800..<0xDC00 ~= code, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
                at += 2
                let low = try hex()
                guard 0xDC00..<0xE000 ~= low else { throw failure("half of a surrogate pair", at: place) }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw failure("half of a surrogate pair", at: place) }
            result.append(contentsOf: Array(String(scalar).utf8))
        default:
            throw failure(
                "an escape that JSON does not have", at: at - 2, hint: "write \\\\ for a backslash that is meant")
        }
    }

    private mutating func hex() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for offset in 0..<4 {
            guard at + offset < bytes.count,
                let digit = Character(Unicode.Scalar(bytes[at + offset])).hexDigitValue, bytes[at + offset] < 0x80
            else { throw failure("expected four hexadecimal digits") }
            value = value << 4 | UInt32(digit)
        }
        at += 4
        return value
    }
}

/// A text that is not JSON, with the place.
public struct JSONError: Error, Sendable {
    public let message: String
    public let position: SourcePosition
}

extension JSONValue {
    /// The deepest nesting that is read.
    public static let maximumDepth = 64

    public init(parsing bytes: [UInt8]) throws(JSONError) {
        var parser = JSONParser(bytes: bytes)
        self = try parser.document()
    }
}

private struct JSONParser {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSONError) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard at == bytes.count else { throw failure("there is more after the end of the value") }
        return value
    }

    private func failure(_ message: String, at place: Int? = nil) -> JSONError {
        let head = bytes[..<min(place ?? at, bytes.count)]
        let line = head.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        let start = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: head[start...], as: UTF8.self).count + 1
        return JSONError(message: message, position: SourcePosition(line: line, column: column))
    }

    private mutating func skipSpace() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth <= JSONValue.maximumDepth else {
            throw failure("nested deeper than \(JSONValue.maximumDepth) levels")
        }
        skipSpace()
        guard at < bytes.count else { throw failure("the text ends where a value is expected") }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
        guard bytes[at...].starts(with: word.utf8) else { throw failure("expected a value") }
        at += word.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        at += 1
        var members: [(key: String, value: JSONValue)] = []
        var known: Set<String> = []
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipSpace()
            let place = at
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw failure("expected a key in quotes") }
            let key = try string()
            guard key.utf8.count <= 4096 else { throw failure("a key of \(key.utf8.count) bytes", at: place) }
            guard known.insert(key).inserted else { throw failure("the key \"\(key)\" stands twice", at: place) }
            guard take(UInt8(ascii: ":")) else { throw failure("expected : after the key \"\(key)\"") }
            members.append((key, try value(depth: depth + 1)))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw failure("expected , or } in an object") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        at += 1
        var values: [JSONValue] = []
        if take(UInt8(ascii: "]")) { return .array([]) }
        repeat { values.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw failure("expected , or ] in an array") }
        return .array(values)
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = at
        while at < bytes.count, "+-0123456789.eE".utf8.contains(bytes[at]) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        guard let value = Double(text), value.isFinite, !text.hasPrefix("+") else {
            throw failure(text.isEmpty ? "expected a value" : "\(text) is not a number", at: start)
        }
        return .number(value)
    }

    private mutating func string() throws(JSONError) -> String {
        let start = at
        at += 1
        var result: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: result, as: UTF8.self) else {
                    throw failure("a string that is not UTF-8", at: start)
                }
                return text
            case UInt8(ascii: "\\"): try escape(into: &result)
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
            var code = try hex()
            if 0xD800..<0xDC00 ~= code, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
                at += 2
                code = 0x10000 + (code - 0xD800) << 10 + (try hex() &- 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw failure("half of a surrogate pair") }
            result += Array(String(Character(scalar)).utf8)
        default: throw failure("an escape that JSON does not have", at: at - 1)
        }
    }

    private mutating func hex() throws(JSONError) -> UInt32 {
        let digits = bytes[at..<min(at + 4, bytes.count)]
        guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw failure("expected four hexadecimal digits")
        }
        at += 4
        return value
    }
}

/// A text that is not JSON, with the place and what to do.
public struct JSONError: Error, Sendable {
    public let message: String
    public let hint: String?
    /// A byte offset.
    public let offset: Int
    public let position: SourcePosition
}

extension JSONValue {
    /// The deepest nesting that is read.
    public static let maximumDepth = 64
    /// The longest key that is read, in bytes: hashing a text of many combining marks is quadratic.
    public static let maximumKeyLength = 4096

    public init(parsing bytes: [UInt8]) throws(JSONError) { self.init(try PlanNode(json: bytes)) }
}

extension PlanNode {
    /// Reads strict JSON; what is nearly JSON is told apart in the errors.
    public init(json bytes: [UInt8]) throws(JSONError) {
        var parser = JSONParser(bytes: bytes)
        self = try parser.document()
    }
}

struct JSONParser {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    mutating func document() throws(JSONError) -> PlanNode {
        let value = try value(depth: 0)
        skipSpace()
        guard at == bytes.count else { throw unexpected("the end of the file") }
        return value
    }

    mutating func skipSpace() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONError) -> PlanNode {
        guard depth <= JSONValue.maximumDepth else {
            throw failure("nested deeper than \(JSONValue.maximumDepth) levels")
        }
        skipSpace()
        let place = FilePlace.byte(at)
        guard at < bytes.count else { throw failure("the text ends where a value is expected") }
        let value: PlanNode.Value
        switch bytes[at] {
        case UInt8(ascii: "{"): value = try object(depth: depth)
        case UInt8(ascii: "["): value = try array(depth: depth)
        case UInt8(ascii: "\""): value = .string(try string())
        case UInt8(ascii: "t"): value = try word("true", .bool(true))
        case UInt8(ascii: "f"): value = try word("false", .bool(false))
        case UInt8(ascii: "n"): value = try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(try number())
        default: throw unexpected("a value")
        }
        return PlanNode(value, at: place)
    }

    private mutating func word(_ word: String, _ value: PlanNode.Value) throws(JSONError) -> PlanNode.Value {
        guard bytes[at...].starts(with: word.utf8), !isWordByte(at + word.utf8.count) else {
            throw unexpected("a value")
        }
        at += word.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(JSONError) -> PlanNode.Value {
        let start = at
        at += 1
        var members: [PlanNode.Member] = []
        var known: Set<String> = []
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipSpace()
            let place = at
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                if at == bytes.count { throw unclosed("object", "}", from: start) }
                throw unexpected("a key in quotes")
            }
            let key = try string()
            guard key.utf8.count <= JSONValue.maximumKeyLength else {
                throw failure("a key of \(key.utf8.count) bytes", at: place)
            }
            guard known.insert(key).inserted else {
                throw failure("the key \"\(key.shown())\" stands twice", at: place)
            }
            guard take(UInt8(ascii: ":")) else { throw unexpected(": after the key \"\(key.shown())\"") }
            members.append(PlanNode.Member(key: key, place: .byte(place), node: try value(depth: depth + 1)))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else {
            if at == bytes.count { throw unclosed("object", "}", from: start) }
            throw unexpected(", or } after the value of \"\(members.last?.key.shown() ?? "")\"")
        }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONError) -> PlanNode.Value {
        let start = at
        at += 1
        var values: [PlanNode] = []
        if take(UInt8(ascii: "]")) { return .array([]) }
        repeat { values.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else {
            if at == bytes.count { throw unclosed("array", "]", from: start) }
            throw unexpected(", or ] in an array")
        }
        return .array(values)
    }

    private mutating func number() throws(JSONError) -> Double {
        let start = at
        while isWordByte(at) || at < bytes.count && "+-.".utf8.contains(bytes[at]) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        guard let value = Double(plainNumber: text) else {
            throw failure("\(text.shown()) is not a number", at: start)
        }
        return value
    }

    func isWordByte(_ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return switch bytes[index] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension Double {
    /// A finite number as JSON writes it: no sign but minus, no leading zero, no point without digits.
    public init?(plainNumber text: String) {
        var rest = text.utf8[...]
        func digits() -> Int {
            let run = rest.prefix { 0x30...0x39 ~= $0 }
            rest = rest[run.endIndex...]
            return run.count
        }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let zero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !zero || whole == 1 else { return nil }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            guard digits() > 0 else { return nil }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            guard digits() > 0 else { return nil }
        }
        guard rest.isEmpty, let value = Double(text), value.isFinite else { return nil }
        self = value
    }
}

/// A value of a file that people write by hand, JSON or YAML, with its place: what both parsers make.
public struct PlanNode: Sendable {
    public enum Value: Sendable {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        /// Written without quotes in YAML: what is meant (`012`, `no`, `399`) is for the reader of its key to say.
        case plain(String)
        case array([PlanNode])
        case object([Member])
    }

    public struct Member: Sendable {
        public let key: String
        public let place: FilePlace
        public let node: PlanNode

        public init(key: String, place: FilePlace, node: PlanNode) {
            self.key = key
            self.place = place
            self.node = node
        }
    }

    public let value: Value
    public let place: FilePlace

    public init(_ value: Value, at place: FilePlace) {
        self.value = value
        self.place = place
    }

    /// A value that stands in no file.
    public init(_ value: JSONValue) {
        let made: Value =
            switch value {
            case .null: .null
            case .bool(let flag): .bool(flag)
            case .number(let number): .number(number)
            case .string(let text): .string(text)
            case .array(let values): .array(values.map { PlanNode($0) })
            case .object(let members):
                .object(members.map { Member(key: $0.key, place: .nowhere, node: PlanNode($0.value)) })
            }
        self.init(made, at: .nowhere)
    }

    /// What it is, for messages: `a string`, `an object` …
    public var typeName: String {
        switch value {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string, .plain: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSONValue {
    /// The same without places.
    public init(_ node: PlanNode) {
        self =
            switch node.value {
            case .null: .null
            case .bool(let flag): .bool(flag)
            case .number(let number): .number(number)
            case .string(let text), .plain(let text): .string(text)
            case .array(let nodes): .array(nodes.map { JSONValue($0) })
            case .object(let members): .object(members.map { ($0.key, JSONValue($0.node)) })
            }
    }
}

/// A place in a file as its parser knows it. Lines and columns are counted only where somebody asks: a file of a single
/// line would make counting them for every value quadratic.
public enum FilePlace: Sendable, Hashable {
    /// A byte offset.
    case byte(Int)
    /// A line and a column from 1 as YAML counts them: the column in Unicode scalars, and more line ends than LF.
    case mark(line: Int, column: Int)
    case nowhere

    public func position(in bytes: [UInt8]) -> SourcePosition? {
        switch self {
        case .byte(let offset): Self.position(of: offset, in: bytes)
        case .mark(let line, let column):
            Self.position(of: Self.offset(from: Self.start(of: line, in: bytes), column: column, in: bytes), in: bytes)
        case .nowhere: nil
        }
    }

    /// Where each line begins as YAML counts them, by which many marks can be found.
    public static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var at = textStart(in: bytes)
        var starts = [at]
        while at < bytes.count {
            let length = breakLength(at: at, in: bytes)
            at += max(1, length)
            if length > 0 { starts.append(at) }
        }
        return starts
    }

    /// The byte offset of a column, from 1 and in Unicode scalars, of the line that begins at an offset.
    public static func offset(from start: Int, column: Int, in bytes: [UInt8]) -> Int {
        var at = start
        var columns = 1
        while columns < column, at < bytes.count {
            at += 1
            while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
            columns += 1
        }
        return at
    }

    private static func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
        let head = bytes[..<min(max(0, offset), bytes.count)]
        let line = head.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        let start = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? min(textStart(in: bytes), head.count)
        return SourcePosition(line: line, column: String(decoding: head[start...], as: UTF8.self).count + 1)
    }

    private static func start(of line: Int, in bytes: [UInt8]) -> Int {
        var (at, lines) = (textStart(in: bytes), 1)
        while lines < line, at < bytes.count {
            let length = breakLength(at: at, in: bytes)
            if length > 0 { lines += 1 }
            at += max(1, length)
        }
        return at
    }

    /// After a byte-order mark, which no editor counts.
    private static func textStart(in bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The bytes of a line end of YAML 1.1: LF, CR, CRLF, NEL, LS, PS.
    private static func breakLength(at index: Int, in bytes: [UInt8]) -> Int {
        func next(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return next(1) == 0x0A ? 2 : 1
        case 0xC2: return next(1) == 0x85 ? 2 : 0
        case 0xE2: return next(1) == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9) ? 3 : 0
        default: return 0
        }
    }
}

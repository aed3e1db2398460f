/// A prompt as it was given: its text, and the name to call it by in messages.
public struct Prompt: Sendable {
    /// File name, or `<stdin>`.
    public let name: String
    public let text: String
    /// The UTF-8 bytes of ``text``; every ``SourceSpan`` counts in these.
    public let bytes: [UInt8]

    /// The largest prompt that is read, in bytes (4 MiB).
    public static let maximumByteCount = 4 << 20

    /// Takes a text that is already a string. Throws what ``init(name:bytes:)`` throws, but for encoding.
    public init(name: String = "<prompt>", text: String) throws(PromptError) {
        try self.init(name: name, bytes: Array(text.utf8))
    }

    /// Reads UTF-8 (a leading byte-order mark is dropped) and refuses what no page can come of.
    public init(name: String, bytes input: [UInt8]) throws(PromptError) {
        guard input.count <= Self.maximumByteCount else {
            throw PromptError(
                message: "\(name) has \(input.count) bytes, more than the limit of \(Self.maximumByteCount)",
                hint: "split it into several prompts")
        }
        let bytes = input.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(input.dropFirst(3)) : input
        if let bad = Self.firstInvalidByte(in: bytes) {
            throw PromptError(
                message: "\(name) is not UTF-8: byte \(bad) is 0x\(String(bytes[bad], radix: 16, uppercase: true))",
                hint: "save the file as UTF-8")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw PromptError(message: "\(name) is empty", hint: "describe the page, with its words in quotes")
        }
        if let trouble = SettableText.trouble(in: text) {
            let place = trouble.isLength ? "\(name) has " : ""
            throw PromptError(message: place + trouble.message, hint: trouble.hint)
        }
        self.name = name
        self.text = text
        self.bytes = bytes
    }

    private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput, .error: return min(offset, bytes.count - 1)
            }
        }
    }

    /// The text of a span; of one that a plan puts beyond the prompt, as much as there is.
    public func text(of span: SourceSpan) -> String {
        let start = min(max(0, span.start), bytes.count)
        return String(decoding: bytes[start..<max(start, min(bytes.count, span.end))], as: UTF8.self)
    }

    /// The line and column of a byte offset.
    public func position(of offset: Int) -> SourcePosition {
        let head = bytes[..<min(max(0, offset), bytes.count)]
        let line = head.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        let start = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return SourcePosition(line: line, column: String(decoding: head[start...], as: UTF8.self).count + 1)
    }
}

/// A prompt that cannot be read at all.
public struct PromptError: HanmoError {
    public let stage = "prompt"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status = ExitStatus.badInput

    public init(message: String, hint: String?) {
        self.message = message
        self.hint = hint
    }
}

extension Unicode.Scalar {
    /// `U+4EAD`.
    public var codePointName: String {
        let hex = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}

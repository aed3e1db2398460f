/// Something worth knowing that did not stop the work; it goes into the report.
public struct Diagnostic: Hashable, Sendable, Codable {
    public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
        case note, warning, error

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
        private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
    }

    public var severity: Severity
    /// A stable name, such as `missing-glyph`.
    public var code: String
    public var message: String
    public var hint: String?
    public var source: SourceSpan?

    public init(_ severity: Severity, _ code: String, _ message: String, hint: String? = nil, source: SourceSpan? = nil)
    {
        self.severity = severity
        self.code = code
        self.message = message
        self.hint = hint
        self.source = source
    }
}

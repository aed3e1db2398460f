public import HanmoSource

/// A plan that cannot be read: where, which key, what was expected.
public struct PlanError: HanmoError {
    public let stage = "plan"
    /// `plan.yaml:12:9: wordings[2].size: expected …`, as far as file and place are known.
    public var message: String {
        let place = [file, position.map { "\($0.line):\($0.column)" }].compactMap { $0 }.joined(separator: ":")
        return [place, path, reason].filter { !$0.isEmpty }.joined(separator: ": ")
    }
    /// What is wrong, without the place.
    public let reason: String
    /// The value that it is about, such as `wordings[2].size`; empty for the plan as a whole.
    public let path: String
    public let hint: String?
    public let place: FilePlace
    public private(set) var file: String?
    public private(set) var position: SourcePosition?
    public let span: SourceSpan? = nil
    public let status = ExitStatus.badInput

    public init(_ reason: String, path: String = "", at place: FilePlace = .nowhere, hint: String? = nil) {
        self.reason = reason
        self.path = path
        self.place = place
        self.hint = hint
    }

    /// The same with its line and column in a file.
    public func located(in bytes: [UInt8], named file: String) -> PlanError {
        var copy = self
        copy.file = file.shown(limit: 200)
        copy.position = place.position(in: bytes)
        return copy
    }
}

import HanmoGraphics
public import HanmoSource

/// What became of a case.
public struct GoldenOutcome: Sendable {
    public enum Status: String, Sendable {
        /// All is as it was recorded.
        case passed
        /// Something differs from the reference.
        case differs
        /// There is no reference yet.
        case missing
        /// The case or its reference cannot be read or rendered.
        case broken
    }

    /// Something that differs, in a sentence.
    public struct Finding: Sendable {
        /// `shaping`, `listing`, `picture`, `pixels`; `input` and `reference` for what is about the files themselves.
        public let layer: String
        /// Of several.
        public let page: Int?
        public let words: String
    }

    /// How a page looked and looks.
    struct Look: Sendable {
        let page: Int?
        /// PNGs of the same size, as the reference has it; nil where there is no reference.
        let expected: [UInt8]?
        let actual: [UInt8]
        let width: Int
        let height: Int
        /// Where they differ.
        let places: [Rect]
    }

    public let name: String
    public var status = Status.passed
    public var findings: [Finding] = []
    /// What explains all of it without a look at the page: a font or a library that is another one now.
    public var causes: [String] = []
    /// The message, and what to do, of what is broken.
    public var trouble: (message: String, hint: String?, status: ExitStatus)?
    /// Wall seconds.
    public var seconds = 0.0
    var looks: [Look] = []

    init(_ name: String) { self.name = name }
}

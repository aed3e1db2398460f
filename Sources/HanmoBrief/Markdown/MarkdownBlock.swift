import HanmoSource

/// A block of a Markdown text; its words are still bytes.
enum MarkdownBlock {
    case heading(level: Int, [MarkdownLine])
    case paragraph([MarkdownLine])
    case code([MarkdownLine])
    case rule
    case quote([MarkdownBlock])
    case list([MarkdownItem])
    case table(MarkdownTable)
    /// What no page shows: a comment, the target of a link.
    case hidden(SourceSpan, why: String)
}

struct MarkdownItem {
    /// Its sign or number as it is written.
    var marker: SourceSpan
    /// As CommonMark counts: on from the list's first number.
    var number: Int?
    /// `.` or `)`.
    var delimiter: UInt8
    /// Whether it is a task, and done.
    var isDone: Bool?
    var blocks: [MarkdownBlock]
}

/// What a link's label stands for is not shown, so only that it stands for something is kept.
typealias MarkdownLabels = Set<[UInt8]>

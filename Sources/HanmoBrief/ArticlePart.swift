/// Where a wording stands in the structure of an article: what a Markdown text says of it. Wordings and pictures in the
/// order of the prompt are the article.
public struct ArticlePart: Sendable, Equatable {
    public var sort: Sort
    /// Of a heading 1 to 6; of all else how many lists it stands in.
    public var level: Int
    /// Block quotes around it.
    public var quotes: Int
    /// The sign before an item.
    public var bullet: Bullet?
    public var cell: Cell?
    /// Whether a thematic break stands before it.
    public var isAfterRule: Bool

    public init(
        _ sort: Sort, level: Int = 0, quotes: Int = 0, bullet: Bullet? = nil, cell: Cell? = nil,
        isAfterRule: Bool = false
    ) {
        self.sort = sort
        self.level = level
        self.quotes = quotes
        self.bullet = bullet
        self.cell = cell
        self.isAfterRule = isAfterRule
    }

    public enum Sort: String, Sendable, CaseIterable {
        case heading, paragraph
        /// The first paragraph of a list's item.
        case item
        /// The number before the item that follows.
        case number
        /// A cell of a table.
        case cell
        case code
    }

    /// Signs are drawn, not written, so they are no text of the page.
    public enum Bullet: String, Sendable, CaseIterable { case dot, open, done }

    public struct Cell: Sendable, Equatable {
        /// Tables are counted from 1, rows and columns from 0; row 0 is the head.
        public var table: Int
        public var row: Int
        public var column: Int
        public var alignment: Lettering.Alignment

        public init(table: Int, row: Int, column: Int, alignment: Lettering.Alignment = .start) {
            self.table = table
            self.row = row
            self.column = column
            self.alignment = alignment
        }
    }
}

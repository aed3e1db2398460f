extension ArticlePart {
    static let shape = PlanShape<ArticlePart>(
        name: "articlePart", about: "Where a text stands in the structure of an article.",
        fields: [
            .always("sort", \.sort, .choice(), "What the text is there.", required: true),
            .unless(0, "level", \.level, .integer(0...64), "Of a heading 1 to 6; else how many lists it stands in."),
            .unless(0, "quotes", \.quotes, .integer(0...64), "Block quotes around it."),
            .optional("bullet", \.bullet, .choice(), "The sign before an item."),
            .optional(
                "cell", \.cell, Cell.shape.type { _ in Cell(table: 1, row: 0, column: 0) }, "Its place in a table."),
            .unless(false, "afterRule", \.isAfterRule, .flag, "Whether a thematic break stands before it."),
        ])
}

extension ArticlePart.Cell {
    static let shape = PlanShape<ArticlePart.Cell>(
        name: "articleCell", about: "A cell of a table; row 0 is the head.",
        fields: [
            .always("table", \.table, .integer(1...1_000_000), "Tables are counted from 1."),
            .always("row", \.row, .integer(0...1_000_000), "Counted from 0."),
            .always("column", \.column, .integer(0...MarkdownTable.maximumColumns), "Counted from 0."),
            .always("align", \.alignment, .choice(), "Where the text stands in its cell."),
        ])
}

import HanmoSource

extension ArticlePart {
    var planValue: JSONValue {
        .said([
            ("sort", .string(sort.rawValue)), ("level", level > 0 ? .integer(level) : nil),
            ("quotes", quotes > 0 ? .integer(quotes) : nil), ("bullet", bullet.map { .string($0.rawValue) }),
            ("afterRule", isAfterRule ? .bool(true) : nil), ("table", cell.map { .integer($0.table) }),
            ("row", cell.map { .integer($0.row) }), ("column", cell.map { .integer($0.column) }),
            ("align", cell.map { .string($0.alignment.rawValue) }),
        ])
    }

    init(_ plan: PlanObject) throws(PlanError) {
        try plan.allow(["sort", "level", "quotes", "bullet", "afterRule", "table", "row", "column", "align"])
        guard let sort = try plan.choice("sort", of: Sort.self) else { throw PlanError("\(plan.path).sort is missing") }
        self.init(
            sort, level: try Self.count("level", plan, upTo: 64), quotes: try Self.count("quotes", plan, upTo: 64),
            bullet: try plan.choice("bullet", of: Bullet.self), isAfterRule: try plan.bool("afterRule") ?? false)
        guard sort == .cell else { return }
        cell = Cell(
            table: try Self.count("table", plan, upTo: 1_000_000), row: try Self.count("row", plan, upTo: 1_000_000),
            column: try Self.count("column", plan, upTo: MarkdownTable.maximumColumns),
            alignment: try plan.choice("align", of: Lettering.Alignment.self) ?? .start)
    }

    private static func count(_ key: String, _ plan: PlanObject, upTo most: Int) throws(PlanError) -> Int {
        Int(try plan.number(key, in: 0...Double(most)) ?? 0)
    }
}

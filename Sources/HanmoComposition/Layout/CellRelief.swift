import HanmoBrief

/// Shares the texts of overfull cells with their neighbours, in the order of the texts, so that none becomes too small to
/// read: forty notes for one corner fill the page from that corner on.
struct CellRelief {
    private let items: [LayoutItem]

    private struct Cell: Hashable {
        var row: Int
        var column: Int
    }

    init(_ items: [LayoutItem]) { self.items = items }

    /// Nil where no cell has much more than its share.
    func relieved() -> [LayoutItem]? {
        var loads: [Cell: Double] = [:]
        for item in items { loads[Self.cell(of: item), default: 0] += Self.load(of: item) }
        let share = loads.values.reduce(0, +) / 9
        let crowded = Self.cells.filter { loads[$0, default: 0] > 2 * share && movable(in: $0).count > 1 }
        guard !crowded.isEmpty else { return nil }
        var result = items
        for cell in crowded {
            let indices = movable(in: cell)
            loads[cell, default: 0] -= indices.reduce(0) { $0 + Self.load(of: items[$1]) }
            var targets = Self.cells.sorted { Self.distance($0, cell) < Self.distance($1, cell) }[...]
            for index in indices {
                let load = Self.load(of: items[index])
                while targets.count > 1, loads[targets[targets.startIndex], default: 0] + load / 2 > share {
                    targets.removeFirst()
                }
                let target = targets[targets.startIndex]
                loads[target, default: 0] += load
                guard target != cell else { continue }
                result[index].place = Place(Place.Row.allCases[target.row], Place.Column.allCases[target.column])
                result[index].isMoved = true
            }
        }
        return result
    }

    private func movable(in cell: Cell) -> [Int] {
        items.indices.filter { Self.cell(of: items[$0]) == cell && !items[$0].isDisplay && items[$0].sort != .seal }
    }

    private static let cells = (0..<9).map { Cell(row: $0 / 3, column: $0 % 3) }

    private static func cell(of item: LayoutItem) -> Cell {
        Cell(
            row: Place.Row.allCases.firstIndex(of: item.place.row) ?? 0,
            column: Place.Column.allCases.firstIndex(of: item.place.column) ?? 0)
    }

    /// Em, with the gap to the next text.
    private static func load(of item: LayoutItem) -> Double { item.amount + 6 }

    /// Along the row first, then row by row.
    private static func distance(_ a: Cell, _ b: Cell) -> Int {
        abs(a.row - b.row) * 9 + abs(a.column - b.column) * 3 + (a.column < b.column || a.row < b.row ? 1 : 0)
    }
}

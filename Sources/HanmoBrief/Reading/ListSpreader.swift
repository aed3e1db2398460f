/// Texts of one list that shall stand side by side, one below the other, or in a grid: 从左到右, 2×3, 三行两列.
struct ListSpreader {
    let source: ScalarText
    let cues: Cues

    func spread(_ wordings: inout [Wording], _ lists: [TextList]) {
        for list in lists where list.members.count > 1 {
            let range = list.clause.before
            let order = cues.last(.order, in: list.clause.sentence) ?? cues.last(.order, in: range)
            let grid = GridReader(source: source).grid(in: range)
            guard grid != nil || (order.map { $0.value != "list" } ?? false) else { continue }
            let head = wordings[list.members[0]].place
            for (number, member) in list.members.enumerated() {
                var place = head ?? Place(.middle, .center)
                if let grid {
                    place = grid.place(of: number)
                } else if order?.value == "rows" {
                    place.row = Place.Row.allCases[Self.slot(number, of: list.members.count)]
                } else {
                    let slot = Self.slot(number, of: list.members.count)
                    place.column = Place.Column.allCases[order?.value == "columns-back" ? 2 - slot : slot]
                }
                wordings[member].place = place
                if let order { wordings[member].cues["order"] = source.span(order.range) }
            }
        }
    }

    /// Which third a text of several falls to: two take the outer ones.
    static func slot(_ number: Int, of count: Int) -> Int {
        count == 2 ? number * 2 : count == 1 ? 1 : min(2, number * 3 / count)
    }
}

/// Rows × columns.
struct Grid: Sendable {
    var rows: Int
    var columns: Int
    var range: Range<Int>

    /// The part of the page that a cell lies in, in reading order.
    func place(of number: Int) -> Place {
        let row = ListSpreader.slot(min(rows - 1, number / columns), of: rows)
        let column = ListSpreader.slot(number % columns, of: columns)
        return Place(Place.Row.allCases[row], Place.Column.allCases[column])
    }
}

struct GridReader {
    let source: ScalarText
    private static let numerals: [Unicode.Scalar: Int] = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    ]

    /// 2×3, 3x4 grid, 三行两列, 九宫格; only small numbers are a grid.
    func grid(in range: Range<Int>) -> Grid? {
        for at in range {
            switch source.folded[at] {
            case "×", "x", "*":
                guard at > range.lowerBound, at + 1 < range.upperBound, let rows = digit(at - 1),
                    let columns = digit(at + 1),
                    at < range.lowerBound + 2 || digit(at - 2) == nil,
                    at + 2 >= range.upperBound || digit(at + 2) == nil
                else { continue }
                return Grid(rows: rows, columns: columns, range: at - 1..<at + 2)
            case "行":
                guard at > range.lowerBound, at + 2 < range.upperBound, source.folded[at + 2] == "列",
                    let rows = number(at - 1), let columns = number(at + 1)
                else { continue }
                return Grid(rows: rows, columns: columns, range: at - 1..<at + 3)
            case "宫":
                guard at > range.lowerBound, source.has("宫格", at: at) else { continue }
                if source.folded[at - 1] == "九" { return Grid(rows: 3, columns: 3, range: at - 1..<at + 2) }
                if source.folded[at - 1] == "四" { return Grid(rows: 2, columns: 2, range: at - 1..<at + 2) }
                if source.folded[at - 1] == "六" { return Grid(rows: 3, columns: 2, range: at - 1..<at + 2) }
            default: break
            }
        }
        return nil
    }

    private func digit(_ index: Int) -> Int? {
        guard source.folded.indices.contains(index), source.folded[index].isDigit else { return nil }
        let value = Int(source.folded[index].value - 0x30)
        return value > 0 ? value : nil
    }

    private func number(_ index: Int) -> Int? { digit(index) ?? Self.numerals[source.folded[index]] }
}

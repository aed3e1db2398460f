import HanmoBrief
import HanmoGraphics

/// The top, middle or bottom of a page: rows of full width above one row of columns.
struct LayoutBand: Sendable {
    let row: Place.Row
    var rows: [LayoutRow]
    let gutter: Double

    var height: Double {
        rows.reduce(0) { $0 + $1.height + $1.tail } + gutter * Double(max(0, rows.count - 1))
    }

    init(_ row: Place.Row, _ items: [LayoutItem], frame: LayoutFrame, scale: LayoutScale, rules: LayoutRules) {
        self.row = row
        gutter = scale.gutter
        let full = items.filter { $0.isDisplay && $0.place.column == .center && !$0.isVertical }
        let across = items.filter { !$0.isDisplay && $0.place.column == .center && rules.spansRow($0) }
        let fullIds = Set((full + across).map(\.wording.id))
        var rest = items.filter { !fullIds.contains($0.wording.id) }
        var lead: [LayoutItem] = []
        if rules.keepsOrder, let display = full.first,
            let first = items.firstIndex(where: { $0.wording.id == display.wording.id })
        {
            lead = items[..<first].filter { rules.isOpen($0) && !fullIds.contains($0.wording.id) }
            let leadIds = Set(lead.map(\.wording.id))
            rest.removeAll { leadIds.contains($0.wording.id) }
        }
        rows = full.map { item in
            let range = frame.content.minX...frame.content.maxX
            var row = LayoutRow(stacks: [LayoutStack([item], column: .center, in: range, scale, rules: rules)])
            if item.sort == .title {
                row.tail = scale.title * rules.titleTail - (rules.holdsTitle ? scale.gutter * (1 - 1 / scale.air) : 0)
            }
            return row
        }
        if !lead.isEmpty { rows.insert(Self.row(of: lead, frame, scale, rules), at: 0) }
        if !rest.isEmpty { rows.append(Self.row(of: rest, frame, scale, rules)) }
        rows += across.map { item in
            let range = frame.content.minX...frame.content.maxX
            return LayoutRow(stacks: [LayoutStack([item], column: .center, in: range, scale, rules: rules)])
        }
    }

    private static func row(
        of rest: [LayoutItem], _ frame: LayoutFrame, _ scale: LayoutScale, _ rules: LayoutRules
    ) -> LayoutRow {
        let columns = Place.Column.allCases.compactMap { column in
            let own = rest.filter { $0.place.column == column }
            return own.isEmpty ? nil : (column: column, items: own)
        }
        return ColumnSplit(columns: columns, frame: frame, scale: scale, rules: rules).best()
    }

    /// The height of each stack's corner when the band starts at `top`, if every bound text then lies in its cell.
    func offsets(at top: Double, in frame: LayoutFrame) -> [[Double]]? {
        var y = top
        var result: [[Double]] = []
        for row in rows {
            var tops: [Double] = []
            for stack in row.stacks {
                let slack = row.height - stack.height
                // Who signs, signs below what is said beside it.
                let shares = [0, 0.25, 0.5, 0.75, 1]
                let tried = (stack.isSignature ? shares.reversed() : shares).lazy.map { y + slack * $0 }
                guard let top = tried.first(where: { stack.isPlaced(at: $0, in: frame) }) else { return nil }
                tops.append(top)
            }
            result.append(tops)
            y += row.height + row.tail + gutter
        }
        return result
    }
}

/// Shares the width of a band among its columns so that the highest is as low as can be.
struct ColumnSplit {
    let columns: [(column: Place.Column, items: [LayoutItem])]
    let frame: LayoutFrame
    let scale: LayoutScale
    let rules: LayoutRules

    /// Of all divisions on a grid of 1/24 that keep the middles of the columns in their cells.
    func best() -> LayoutRow {
        var best: LayoutRow?
        var bestHeight = Double.infinity
        for edges in candidates() {
            let row = LayoutRow(
                stacks: zip(columns, edges).map { column, range in
                    LayoutStack(
                        column.items, column: column.column, in: range, scale, rules: rules,
                        hasNeighbours: columns.count > 1)
                })
            // Of equal divisions the more even one.
            let widths = edges.map { $0.upperBound - $0.lowerBound }
            let unevenness =
                ((widths.max() ?? 0) - (widths.min() ?? 0)) * rules.evenness + brokenNames(in: row) * scale.body
            if row.height + unevenness < bestHeight {
                (best, bestHeight) = (row, row.height + unevenness)
            }
        }
        return best ?? LayoutRow(stacks: [])
    }

    /// A name, a date or a line of verse on two lines costs as much as a line and a half.
    private func brokenNames(in row: LayoutRow) -> Double {
        row.stacks.flatMap(\.cards).flatMap(\.texts).reduce(0) { sum, text in
            let item = text.item
            guard item.text.naturalLength <= 16, !item.isVertical, item.sort != .seal else {
                return sum
            }
            return sum + (text.box.width + 0.5 < item.text.naturalLength * item.size(scale) ? 2.4 : 0)
        }
    }

    private func candidates() -> [[ClosedRange<Double>]] {
        let content = frame.content
        let steps = 24
        func edge(_ step: Int) -> Double { content.minX + content.width * Double(step) / Double(steps) }
        let gutter = scale.gutter
        switch columns.count {
        case 1:
            return [[fitted(content.minX...content.maxX, to: columns[0].column)]]
        case 2:
            return (6...(steps - 6)).compactMap { step in
                checked([
                    content.minX...(edge(step) - gutter / 2), (edge(step) + gutter / 2)...content.maxX,
                ])
            }
        default:
            return (5...(steps - 10)).flatMap { first in
                ((first + 5)...(steps - 5)).compactMap { second in
                    checked([
                        content.minX...(edge(first) - gutter / 2),
                        (edge(first) + gutter / 2)...(edge(second) - gutter / 2),
                        (edge(second) + gutter / 2)...content.maxX,
                    ])
                }
            }
        }
    }

    private func checked(_ edges: [ClosedRange<Double>]) -> [ClosedRange<Double>]? {
        let fits = zip(columns, edges).allSatisfy { column, range in
            frame.middle(column.column).contains((range.lowerBound + range.upperBound) / 2)
        }
        return fits ? edges : nil
    }

    /// The widest range whose middle lies in the cell, by a pixel so that rounding cannot push it out.
    private func fitted(_ range: ClosedRange<Double>, to column: Place.Column) -> ClosedRange<Double> {
        let middle = frame.middle(column)
        switch column {
        case .left:
            // A content beside a picture may have no part of that cell: then it is all there is.
            let end = min(range.upperBound, 2 * middle.upperBound - range.lowerBound - 1)
            return range.lowerBound...(end > range.lowerBound ? end : range.upperBound)
        case .center: return range
        case .right:
            let start = max(range.lowerBound, 2 * middle.lowerBound - range.upperBound + 1)
            return (start < range.upperBound ? start : range.lowerBound)...range.upperBound
        }
    }
}

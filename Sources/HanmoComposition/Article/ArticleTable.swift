import HanmoBrief
import HanmoGraphics

/// Aligned columns between hairlines, as books set tables.
struct ArticleTable {
    private let cells: [Wording]
    private let setter: ArticleSetter
    private let width: Double
    private let columns: Int

    init(_ cells: [Wording], setter: ArticleSetter, width: Double) {
        self.cells = cells
        self.setter = setter
        self.width = width
        columns = (cells.compactMap { $0.part?.cell?.column }.max() ?? 0) + 1
    }

    private var body: Double { setter.body }
    private var style: ArticleStyle { setter.style }

    func piece() -> SetPiece {
        let quotes = Double(cells.first?.part?.quotes ?? 0) * style.quoteInset * body
        let room = max(body, width - quotes)
        // Crowded tables are set smaller before their words are broken.
        let scales = [0.88, 0.8, 0.72, 0.64]
        let scale = scales.first { needed(scale: $0).reduce(gaps($0), +) <= room } ?? 0.64
        let widths = widths(scale, room)
        return rows(widths, scale, left: quotes, room: room)
    }

    private func size(_ scale: Double) -> Double { setter.size(scale) }
    /// Before a column; more where its words begin beside the ends of others.
    private func gap(before column: Int, _ scale: Double) -> Double {
        guard column > 0 else { return 0 }
        let isTight = alignment(of: column - 1) == .end && alignment(of: column) != .end
        return (isTight ? 2.4 : 1.4) * size(scale)
    }
    private func alignment(of column: Int) -> Lettering.Alignment? {
        cells.first { $0.part?.cell?.column == column }?.part?.cell?.alignment
    }
    private func edge(_ scale: Double) -> Double { 0.4 * size(scale) }
    private func gaps(_ scale: Double) -> Double {
        (0..<columns).reduce(2 * edge(scale)) { $0 + gap(before: $1, scale) }
    }

    private func natural(scale: Double) -> [Double] {
        cells.reduce(into: Array(repeating: size(scale), count: columns)) { widths, cell in
            guard let column = cell.part?.cell?.column else { return }
            widths[column] = max(
                widths[column], (setter.measures.measure(of: cell).length * 1.005 + 0.15) * size(scale))
        }
    }

    /// Below this a column would break words, or show less than six characters a line.
    private func needed(scale: Double) -> [Double] {
        let natural = natural(scale: scale)
        return cells.reduce(into: natural.map { min($0, 6 * size(scale)) }) { widths, cell in
            guard let column = cell.part?.cell?.column else { return }
            let word = (TextEstimate(cell.text).longestWord + 0.2) * size(scale)
            widths[column] = min(natural[column], max(widths[column], word))
        }
    }

    private func widths(_ scale: Double, _ room: Double) -> [Double] {
        let room = room - gaps(scale)
        let natural = natural(scale: scale)
        let needed = needed(scale: scale)
        let (all, least) = (natural.reduce(0, +), needed.reduce(0, +))
        if all <= room { return natural.map { $0 + (room - all) / Double(columns) } }
        if least >= room { return needed.map { $0 * room / least } }
        return zip(natural, needed).map { $1 + ($0 - $1) * (room - least) / (all - least) }
    }

    private func rows(_ widths: [Double], _ scale: Double, left: Double, room: Double) -> SetPiece {
        let padding = 0.5 * size(scale)
        let thick = max(1.5, 0.07 * body)
        let thin = max(1, 0.03 * body)
        var regions: [Region] = [line(0, thick, left, room, style.theme.ink)]
        var lefts = [left + edge(scale)]
        for column in 1..<max(2, columns) where column < columns {
            lefts.append(lefts[column - 1] + widths[column - 1] + gap(before: column, scale))
        }
        var y = thick
        var at = 0
        while at < cells.count {
            let row = cells[at].part?.cell?.row
            var blocks: [TextBlock] = []
            while at < cells.count, cells[at].part?.cell?.row == row {
                let wording = cells[at]
                at += 1
                guard let part = wording.part, let cell = part.cell, cell.column < widths.count else { continue }
                blocks.append(
                    setter.block(
                        wording, part, x: lefts[cell.column], y: y + padding, width: widths[cell.column],
                        size: size(scale)))
            }
            let height = blocks.map(\.box.height).max() ?? 0
            regions += blocks.map { .text($0) }
            y += height + 2 * padding
            if row == 0 {
                regions.append(line(y, thin * 1.5, left, room, style.theme.ink))
            } else if at < cells.count {
                regions.append(line(y, thin, left, room, style.hairline))
            }
        }
        regions.append(line(y, thick, left, room, style.theme.ink))
        return SetPiece(height: y + thick, regions: regions)
    }

    private func line(_ y: Double, _ height: Double, _ x: Double, _ width: Double, _ color: Color) -> Region {
        .shape(.rectangle(Rect(x: x, y: y, width: width, height: height)), .solid(color))
    }
}

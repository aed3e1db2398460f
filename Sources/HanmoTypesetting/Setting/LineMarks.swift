import HanmoBrief
import HanmoGraphics
import HanmoPage

/// A part of a text as it falls on a line.
struct ResolvedPart {
    let part: StyledPart
    let color: Color
}

/// Lines and dots beside a line of text: emphasis, names and titles, underline, strike. Plain paths, no characters.
struct LineMarks {
    let setter: LineSetter

    /// Distances from the middle of the em box, and widths, in em.
    private static let (lineAt, thickness, waveHeight, waveLength) = (0.6, 0.055, 0.05, 0.3)
    /// What neighbouring names keep between their lines.
    private static let nameGap = 0.07

    /// Beside Chinese below or, in vertical lines, at the right; above Japanese.
    static func emphasisIsOver(vertical: Bool, language: String) -> Bool { vertical || language.hasPrefix("ja") }

    func items() -> [PageItem] { partLines() + emphasis() }

    private var size: Double { setter.size }

    private func partLines() -> [PageItem] {
        var items: [PageItem] = []
        for (range, resolved) in setter.parts {
            let style = resolved.part.style
            guard style.underline || style.strike || style.mark != nil else { continue }
            let spans = range.map { setter.cell($0) }
            guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max(), end > start else { continue }
            let scale = setter.style(of: setter.clusters[range.lowerBound]).scale
            func band(_ start: Double, _ end: Double, _ over: @escaping (Double) -> Double, step: Double) -> PageItem {
                .fill(
                    Fill(
                        setter.axis.band(
                            from: start, to: end, over: over, thickness: Self.thickness * size, step: step),
                        .solid(resolved.color)))
            }
            let below = -(0.5 * scale + Self.lineAt - 0.5) * size
            let step = setter.axis.isStraight ? end - start : size / 4
            if style.underline { items.append(band(start, end, { _ in below }, step: step)) }
            if style.strike { items.append(band(start, end, { _ in 0 }, step: step)) }
            let (from, to) = (start + Self.nameGap * size, end - Self.nameGap * size)
            switch style.mark {
            case .name: items.append(band(from, to, { _ in below }, step: step))
            case .title:
                let height = Self.waveHeight * size
                let wave = { (place: Double) in
                    below - height + height * Trigonometry.sin((place - from) / (Self.waveLength * size) * 2 * .pi)
                }
                items.append(band(from, to, wave, step: Self.waveLength * size / 12))
            case nil: break
            }
        }
        return items
    }

    /// 着重号 beside each character; marks and spaces have none (CLREQ 3.1.8).
    private func emphasis() -> [PageItem] {
        setter.clusters.indices.flatMap { index -> [PageItem] in
            let cluster = setter.clusters[index]
            let style = setter.style(of: cluster)
            guard let kind = style.emphasis, !cluster.isMark, !cluster.isSpace else { return [] }
            let isOver = Self.emphasisIsOver(vertical: setter.vertical, language: style.language)
            let (start, end) = setter.cell(index)
            let frame = setter.axis.frame(at: (start + end) / 2, reach: size / 2)
            let distance = (0.5 * style.scale + 0.17) * size * (isOver ? 1 : -1)
            let center = frame.point(along: 0, over: distance)
            return [.fill(Fill(shape(kind, at: center, frame), .solid(setter.color(of: cluster))))]
        }
    }

    private func shape(_ kind: Emphasis, at center: Point, _ frame: LineFrame) -> Path {
        func circle(_ radius: Double) -> Path {
            .ellipse(in: Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius))
        }
        switch kind {
        case .dot: return circle(0.085 * size)
        case .circle:
            let inner = circle(0.075 * size)
            let mirror = Transform(a: -1, b: 0, c: 0, d: 1, tx: 2 * center.x, ty: 0)
            var ring = circle(0.12 * size)
            ring.append(inner.transformed(by: mirror))
            return ring
        case .sesame:
            // A drop that points to the upper left.
            let unit = 0.13 * size
            var drop = Path()
            drop.move(to: center + Point(-unit, -unit))
            drop.cubic(
                to: center + Point(unit, unit * 0.55), control1: center + Point(unit * 0.1, -unit * 0.9),
                control2: center + Point(unit, -unit * 0.2))
            drop.cubic(
                to: center + Point(-unit, -unit), control1: center + Point(unit, unit * 1.3),
                control2: center + Point(-unit * 0.6, unit * 0.9))
            drop.close()
            return drop
        }
    }

    private typealias Emphasis = PartStyle.Emphasis
}

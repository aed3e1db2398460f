import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPage

/// Sets a prepared block at a size: lines, marks, readings, effects.
struct BlockSetter {
    private let prepared: PreparedBlock
    private let size: Double
    private let lines: [SetLine]
    private let projection: Projection?
    private let colorFonts: Set<Int>
    /// Characters that found no place.
    let surplus: Int

    /// - Parameter text: the index that the block will have in the page's texts.
    init(prepared: PreparedBlock, size: Double, text: Int?, fonts: inout FontTable) {
        self.prepared = prepared
        self.size = size
        let block = prepared.block
        let layout = BlockLayout(prepared, size: size)
        surplus = layout.surplus
        let course = CourseFit(block, size: size)
        lines = layout.lines.map { placed in
            var placed = placed
            var axis = LineAxis(
                box: block.box, vertical: block.vertical, start: placed.start, offset: placed.offset, size: size)
            if let course {
                let (bent, room) = course.axis(length: placed.line.length * size)
                axis = bent
                placed.measure = room / size
            }
            return LineSetter(
                prepared: prepared, size: size, text: text, placed: placed, axis: axis, isBent: course != nil
            ).set(fonts: &fonts)
        }
        if case .corners(let corners)? = block.lettering.course {
            projection = Projection(from: block.box, to: corners)
        } else {
            projection = nil
        }
        colorFonts = fonts.colorFonts
    }

    func items() -> [PageItem] {
        let runs = lines.reduce(into: [GlyphRun]()) { runs, line in line.runs.forEach { runs.append(joining: $0) } }
        var marks = lines.flatMap(\.marks)
        guard prepared.block.lettering.isDressed else { return marks + runs.map { .glyphs($0) } }
        if let projection { marks = marks.map { $0.projected(by: projection) } }
        guard let box = inkBounds else { return marks }
        let effects = Effects(
            lettering: prepared.block.lettering, size: size, color: prepared.block.color, box: box,
            projection: projection, colorFonts: colorFonts)
        return effects.under(runs) + marks + effects.applied(to: runs).map { .glyphs($0) }
    }

    func placedText() -> PlacedText {
        let block = prepared.block
        return PlacedText(
            id: block.id, text: block.whole?.text ?? block.text, role: block.role, speaker: block.speaker,
            panel: block.panel, carrier: block.carrier, source: block.whole?.source ?? block.source, frame: frame,
            vertical: block.vertical,
            font: prepared.faces.principal.font.family, size: size,
            lines: lines.compactMap { line in line.box.map { PlacedText.Line(text: line.text, box: projected($0)) } },
            readings: lines.flatMap(\.readings).map { reading in
                var reading = reading
                reading.box = projected(reading.box)
                return reading
            })
    }

    private var inkBounds: Rect? {
        lines.compactMap(\.box).map(projected).reduce(nil as Rect?) { $0?.union($1) ?? $1 }
    }

    private func projected(_ box: Rect) -> Rect { projection?.bounds(of: box) ?? box }

    /// The box, and the cell past each line's end where marks may hang.
    private var frame: Rect {
        let block = prepared.block
        var frame = projected(block.box)
        if case .path? = block.lettering.course, let ink = inkBounds { frame = frame.union(ink) }
        guard block.grid || block.lettering.hangs else { return frame }
        if block.vertical { frame.height += size } else { frame.width += size }
        return frame
    }
}

extension Lettering {
    /// Whether its glyphs are more than filled with a colour.
    fileprivate var isDressed: Bool {
        if case .corners? = course { return true }
        return fill != nil || outline != nil || shadow != nil || glow != nil
    }
}

extension PageItem {
    fileprivate func projected(by projection: Projection) -> PageItem {
        switch self {
        case .glyphs(var run):
            run.projection = projection
            return .glyphs(run)
        case .fill(let fill): return .fill(Fill(fill.path.projected(by: projection), fill.paint))
        default: return self
        }
    }
}

import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource

/// Places the lines of a prepared block at a size.
struct BlockSetter {
    private let prepared: PreparedBlock
    private let size: Double
    private let lines: [PlacedLine]

    /// A line with its glyphs at their places, still by face of the block.
    private struct PlacedLine {
        var text: String
        var runs: [Run]
    }

    private struct Run {
        var face: Int
        var rotated: Bool
        /// Pixels an em: smaller than the block's where digits share a cell.
        var size: Double
        var glyphs: [PlacedGlyph] = []
    }

    init(prepared: PreparedBlock, size: Double) {
        self.prepared = prepared
        self.size = size
        lines = Self.place(prepared, size)
    }

    func items(fonts: inout FontTable) -> [PageItem] {
        var items: [PageItem] = []
        for line in lines {
            for run in line.runs where !run.glyphs.isEmpty {
                let font = fonts.index(of: prepared.faces.faces[run.face])
                if case .glyphs(var last)? = items.last, last.font == font, last.angle == (run.rotated ? 90 : 0),
                    last.size == run.size
                {
                    last.glyphs += run.glyphs
                    items[items.count - 1] = .glyphs(last)
                } else {
                    let paint = Paint.solid(prepared.block.color)
                    items.append(
                        .glyphs(
                            GlyphRun(
                                font: font, size: run.size, paint: paint, angle: run.rotated ? 90 : 0,
                                glyphs: run.glyphs)))
                }
            }
        }
        return items
    }

    func placedText() -> PlacedText {
        let block = prepared.block
        return PlacedText(
            id: block.id, text: block.text, role: block.role, speaker: block.speaker, panel: block.panel,
            carrier: block.carrier, source: block.source, frame: frame, vertical: block.vertical,
            font: prepared.faces.principal.font.family, size: size,
            lines: lines.compactMap { line in inkBounds(of: line).map { PlacedText.Line(text: line.text, box: $0) } })
    }

    /// The box, and in a grid the cell past each line's end where marks may hang.
    private var frame: Rect {
        var frame = prepared.block.box
        guard prepared.block.grid else { return frame }
        if prepared.block.vertical { frame.height += size } else { frame.width += size }
        return frame
    }

    private func inkBounds(of line: PlacedLine) -> Rect? {
        var box: Rect?
        for run in line.runs {
            let face = prepared.faces.faces[run.face]
            let size = run.size
            for glyph in run.glyphs {
                guard let ink = face.bounds(of: glyph.id) else { continue }
                let placed =
                    run.rotated
                    ? Rect(
                        x: glyph.origin.x - ink.maxY * size, y: glyph.origin.y + ink.minX * size,
                        width: ink.height * size, height: ink.width * size)
                    : Rect(
                        x: glyph.origin.x + ink.minX * size, y: glyph.origin.y + ink.minY * size,
                        width: ink.width * size, height: ink.height * size)
                box = box?.union(placed) ?? placed
            }
        }
        return box
    }

    private static func place(_ prepared: PreparedBlock, _ size: Double) -> [PlacedLine] {
        let block = prepared.block
        let lines = prepared.lines(size: size)
        let across = block.vertical ? block.box.width : block.box.height
        var pitch = block.leading * size
        if block.fillsBox, lines.count > 1 { pitch = (across - size) / Double(lines.count - 1) }
        let extent = prepared.extent(of: lines, size: size, leading: pitch / size)
        let lead = max(0, across - extent) * block.placement
        return lines.enumerated().map { index, line in
            let gap = Double(line.paragraph) * block.paragraphGap
            let offset = lead + (Double(index) + gap) * pitch
            return LineSetter(prepared: prepared, size: size, line: line).placed(at: offset)
        }
    }

    private struct LineSetter {
        let prepared: PreparedBlock
        let size: Double
        let line: Line

        func placed(at offset: Double) -> PlacedLine {
            let block = prepared.block
            let clusters = prepared.paragraphs[line.paragraph].clusters
            let measure = (block.vertical ? block.box.height : block.box.width) / size - line.indent
            let adjustment = Justification(line: line, clusters: clusters, measure: measure, block: block)
            var pen = line.indent + adjustment.start - line.trimStart
            var result = PlacedLine(text: clusters[line.clusters].map(\.text).joined(), runs: [])
            for index in line.clusters {
                let cluster = clusters[index]
                if index > line.clusters.lowerBound { pen += cluster.spaceBefore + adjustment.gap(before: index) }
                pen -= cluster.trimBefore + adjustment.squeeze(before: index)
                append(cluster, at: pen, offset: offset, to: &result)
                pen += cluster.advance - cluster.trimAfter - adjustment.squeeze(after: index) + block.tracking
            }
            return result
        }

        private func append(_ cluster: Cluster, at pen: Double, offset: Double, to line: inout PlacedLine) {
            let box = prepared.block.box
            let face = prepared.faces.faces[cluster.face]
            if cluster.glyphs.isEmpty, joinLigature(cluster, in: &line) { return }
            let scale = cluster.isCombined ? min(1, 0.94 / max(0.1, cluster.glyphs.reduce(0) { $0 + $1.xAdvance })) : 1
            let run = Run(face: cluster.face, rotated: cluster.rotated, size: size * scale)
            if line.runs.last.map({ ($0.face, $0.rotated, $0.size) == (run.face, run.rotated, run.size) }) != true {
                line.runs.append(run)
            }
            var along = pen
            var beside = cluster.glyphs.reduce(0) { $0 + $1.xAdvance } * -scale / 2
            for (index, glyph) in cluster.glyphs.enumerated() {
                let origin: Point
                if !prepared.block.vertical {
                    origin = Point(
                        box.minX + (along + glyph.xOffset) * size,
                        box.minY + offset + (prepared.faces.principal.ascent + glyph.yOffset) * size)
                    along += glyph.xAdvance
                } else if cluster.isCombined {
                    let middle = box.maxX - offset - size / 2
                    let ink = face.bounds(of: cluster.glyphs[0].id)
                    let rise = ink.map { ($0.minY + $0.maxY) / 2 * scale } ?? -0.35
                    origin = Point(middle + beside * size, box.minY + (pen + 0.5 - rise) * size)
                    beside += glyph.xAdvance * scale
                } else if cluster.rotated {
                    // The middle of the em box stands on the column's middle.
                    let middle = box.maxX - offset - size / 2
                    let rise = (face.ascent - face.descent) / 2
                    origin = Point(
                        middle - (rise + glyph.yOffset) * size, box.minY + (along + glyph.xOffset) * size)
                    along += glyph.xAdvance
                } else {
                    let middle = box.maxX - offset - size / 2
                    origin = Point(middle + glyph.xOffset * size, box.minY + (along + glyph.yOffset) * size)
                    along += glyph.yAdvance
                }
                let rounded = Point(Self.grid(origin.x), Self.grid(origin.y))
                line.runs[line.runs.count - 1].glyphs.append(
                    PlacedGlyph(
                        id: glyph.id, origin: rounded, text: index == 0 ? cluster.text : "", source: cluster.source))
            }
        }

        /// A character without a glyph of its own is drawn by the ligature before it, which then stands for both.
        private func joinLigature(_ cluster: Cluster, in line: inout PlacedLine) -> Bool {
            guard let run = line.runs.indices.last, let last = line.runs[run].glyphs.indices.last else { return false }
            line.runs[run].glyphs[last].text += cluster.text
            line.runs[run].glyphs[last].source.end = cluster.source.end
            return true
        }

        /// Origins stand on a grid of 1/64 pixel, so that no machine's last bit shows.
        private static func grid(_ value: Double) -> Double { (value * 64).rounded(.toNearestOrEven) / 64 }
    }
}

import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoUnicode

/// A line with its glyphs at their places.
struct SetLine {
    var text: String
    /// The text's own glyphs, in reading order.
    var runs: [GlyphRun] = []
    /// Lines and dots beside it, and readings, which are no part of the text.
    var marks: [PageItem] = []
    var readings: [PlacedText.Reading] = []
    /// Ink bounds of the text's glyphs.
    var box: Rect?
}

/// Sets one line: finds where each cluster begins and ends along it, then places glyphs, readings and marks.
struct LineSetter {
    let prepared: PreparedBlock
    let size: Double
    /// Index into the page's texts.
    let text: Int?
    let placed: BlockLayout.PlacedLine
    let axis: LineAxis
    let paragraph: Paragraph
    /// In em along the line, of each visible cluster: its cell, and where its glyphs begin.
    private var cells: [(start: Double, end: Double, glyphs: Double)] = []
    var line: Line { placed.line }
    var block: TextBlock { prepared.block }

    init(
        prepared: PreparedBlock, size: Double, text: Int?, placed: BlockLayout.PlacedLine, axis: LineAxis, isBent: Bool
    ) {
        self.prepared = prepared
        self.size = size
        self.text = text
        self.placed = placed
        self.axis = axis
        paragraph = prepared.paragraphs[placed.line.paragraph]
        var alignment = block.alignment
        // What stands on a curve or in a round shape is centred unless it says otherwise.
        let isRound = block.lettering.shape != .rectangle
        if isBent || isRound, block.lettering.alignment == nil { alignment = .center }
        let justification = Justification(
            line: placed.line, clusters: paragraph.clusters, measure: placed.measure, alignment: alignment,
            rightToLeft: paragraph.isRightToLeft)
        cells = walk(justification)
    }

    /// From left to right, or from top to bottom, over runs of one direction (UAX #9, L2).
    private func walk(_ justification: Justification) -> [(start: Double, end: Double, glyphs: Double)] {
        let visible = line.visible
        var cells = [(start: Double, end: Double, glyphs: Double)](repeating: (0, 0, 0), count: visible.count)
        guard let first = visible.first else { return cells }
        var pen = justification.start - line.trimStart + (paragraph.isRightToLeft ? 0 : line.indent)
        func place(_ index: Int) {
            let cluster = paragraph.clusters[index]
            pen -= cluster.trimBefore + justification.squeeze(before: index)
            let start = pen
            let glyphs = pen + cluster.padBefore + cluster.inset
            pen += cluster.padBefore + cluster.advance + cluster.padAfter
            pen -= cluster.trimAfter + justification.squeeze(after: index)
            cells[index - first] = (start, pen, glyphs)
            pen += block.tracking
        }
        func gap(_ index: Int) -> Double {
            index == first ? 0 : paragraph.clusters[index].spaceBefore + justification.gap(before: index)
        }
        for run in BidiOrder.runs(of: paragraph, in: visible) {
            for index in run.isRightToLeft ? Array(run.clusters.reversed()) : Array(run.clusters) {
                if !run.isRightToLeft { pen += gap(index) }
                place(index)
                if run.isRightToLeft { pen += gap(index) }
            }
        }
        return cells
    }

    func set(fonts: inout FontTable) -> SetLine {
        var result = SetLine(text: paragraph.text(ofClusters: line.clusters))
        for index in line.visible { append(index, to: &result, &fonts) }
        for ruby in paragraph.rubies where line.visible.contains(ruby.clusters.lowerBound) {
            append(ruby, to: &result, &fonts)
        }
        result.marks += LineMarks(setter: self).items()
        return result
    }

    // MARK: What marks beside the line ask

    var clusters: ArraySlice<Cluster> { paragraph.clusters[line.visible] }
    var vertical: Bool { block.vertical }
    var parts: [(range: Range<Int>, style: ResolvedPart)] {
        block.lettering.parts.compactMap { part in
            let range = paragraph.clusters(in: part.range).clamped(to: line.visible)
            return range.isEmpty ? nil : (range, ResolvedPart(part: part, color: part.style.color ?? block.color))
        }
    }

    func style(of cluster: Cluster) -> ResolvedStyle { prepared.styles[cluster.style] }
    func color(of cluster: Cluster) -> Color { style(of: cluster).color ?? block.color }

    /// Pixels along the line: of a cluster's own cell, without the room of annotations.
    func cell(_ index: Int) -> (start: Double, end: Double) {
        let (cell, cluster) = (cells[index - line.visible.lowerBound], paragraph.clusters[index])
        return ((cell.start + cluster.padBefore) * size, (cell.end - cluster.padAfter) * size)
    }

    // MARK: Glyphs

    private func append(_ index: Int, to result: inout SetLine, _ fonts: inout FontTable) {
        let cluster = paragraph.clusters[index]
        let source = block.source(of: paragraph.bytes(of: cluster))
        let characters = paragraph.text(of: cluster)
        guard cluster.glyphCount > 0 else { return joinLigature(characters, source, &result) }
        let cell = cells[index - line.visible.lowerBound]
        let face = prepared.faces.faces[Int(cluster.face)]
        let frame = axis.frame(at: (cell.glyphs + cluster.advance / 2) * size, reach: size / 2)
        let stands = block.vertical && cluster.stance != .rotated
        var run = GlyphRun(
            font: fonts.index(of: face), size: size * cluster.scale, paint: .solid(color(of: cluster)),
            angle: stands ? 0 : frame.angle, text: text)
        let pen = Pen(
            cluster: cluster, style: style(of: cluster), face: face, baseline: baseline(of: cluster, face),
            glyphs: paragraph.glyphs[cluster.glyphs], stands: stands, em: size, frame: frame)
        for (number, place) in pen.origins().enumerated() {
            let glyph = paragraph.glyphs[Int(cluster.firstGlyph) + number]
            run.glyphs.append(
                PlacedGlyph(id: glyph.id, origin: place.onGrid, text: number == 0 ? characters : "", source: source))
        }
        if let bridge = bridge(before: index, run) { run.glyphs.append(bridge) }
        result.box = run.glyphs.reduce(result.box) { box, glyph in
            guard let ink = run.inkBounds(of: glyph, in: face) else { return box }
            return box?.union(ink) ?? ink
        }
        result.runs.append(joining: run)
    }

    /// From the middle of the line's em box to the baseline, towards the over side.
    private func baseline(of cluster: Cluster, _ face: Face) -> Double {
        if face.isColor {
            let glyph = paragraph.glyphs[Int(cluster.firstGlyph)]
            return face.bounds(of: glyph.id).map { $0.midY * cluster.scale } ?? -0.38
        }
        if block.vertical, cluster.stance == .rotated { return (0.5 - face.ascent) * cluster.scale }
        return 0.5 - prepared.faces.principal.ascent
    }

    /// A dash between two dashes whose font leaves a gap or a notch between them, so that —— is one line (CLREQ 3.1.5).
    private func bridge(before index: Int, _ run: GlyphRun) -> PlacedGlyph? {
        guard index > line.visible.lowerBound, let glyph = run.glyphs.first else { return nil }
        let (left, right) = (paragraph.clusters[index - 1], paragraph.clusters[index])
        guard case .mark(.dash) = right.nature, left.nature == right.nature, left.face == right.face,
            right.glyphCount == 1, axis.isStraight,
            paragraph.scalars[Int(left.start)] == paragraph.scalars[Int(right.start)],
            let ink = prepared.faces.faces[Int(right.face)].bounds(of: glyph.id)
        else { return nil }
        let (along, thickness) =
            block.vertical && right.stance == .upright ? (ink.height, ink.width) : (ink.width, ink.height)
        let distance = (cells[index - line.visible.lowerBound].start - cells[index - 1 - line.visible.lowerBound].start)
        // Square ends that touch are joined; round ones leave a notch.
        let overlap = prepared.faces.faces[Int(right.face)].outline(of: glyph.id).isPolygon ? -0.01 : thickness
        guard along * right.scale < distance + overlap * right.scale else { return nil }
        let back = axis.frame(at: 0, reach: 1).forward * (-distance / 2 * size)
        return PlacedGlyph(id: glyph.id, origin: (glyph.origin + back).onGrid, text: "", source: glyph.source)
    }

    /// A character without a glyph of its own is drawn by the ligature before it, which then stands for both.
    private func joinLigature(_ text: String, _ source: SourceSpan, _ result: inout SetLine) {
        guard let run = result.runs.indices.last, let last = result.runs[run].glyphs.indices.last else { return }
        result.runs[run].glyphs[last].text += text
        result.runs[run].glyphs[last].source.end = source.end
    }
}

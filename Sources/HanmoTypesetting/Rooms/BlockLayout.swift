import HanmoBrief
import HanmoComposition
import HanmoGraphics

/// The lines of a block at a size, and where each stands in the block's box. In pixels, but for measures in em.
struct BlockLayout {
    struct PlacedLine {
        var line: Line
        /// Along the lines from the box's start to the line's room.
        var start: Double
        /// Across the lines from the box's edge to the line's em box, on the over side.
        var offset: Double
        /// The room along the line, without its indent.
        var measure: Double
    }

    let lines: [PlacedLine]
    /// The characters of lines that found no place; 0 where all fit.
    let surplus: Int

    init(_ prepared: PreparedBlock, size: Double) {
        self = Layouter(prepared, size: size).layout()
    }

    fileprivate init(lines: [PlacedLine], surplus: Int) {
        self.lines = lines
        self.surplus = surplus
    }

    static func fits(_ prepared: PreparedBlock, size: Double, cutsWords: Bool) -> Bool {
        Layouter(prepared, size: size).fits(cutsWords: cutsWords)
    }
}

/// Breaks a block into lines and stands them in its box: straight, in columns, or in a round shape.
private struct Layouter {
    private let prepared: PreparedBlock
    private let size: Double
    private let block: TextBlock
    /// The box along and across the lines.
    private let along: Double
    private let across: Double
    private let pitch: Double
    private let columns: Int

    init(_ prepared: PreparedBlock, size: Double) {
        self.prepared = prepared
        self.size = size
        block = prepared.block
        along = block.vertical ? block.box.height : block.box.width
        across = block.vertical ? block.box.width : block.box.height
        pitch = prepared.margins.leading(block.leading) * size
        columns = max(1, block.lettering.columns)
    }

    private var over: Double { prepared.margins.over * size }
    private var under: Double { prepared.margins.under * size }
    /// Two em between columns (栏).
    private var columnGap: Double { 2 * size }
    private var columnWidth: Double { (along - Double(columns - 1) * columnGap) / Double(columns) }
    private var measure: Double { max(0, columnWidth) / size }

    /// Pixels across from the first line's margin to the end of the last's.
    private func extent(pitches: Double) -> Double { over + pitches * pitch + size + under }

    func fits(cutsWords: Bool) -> Bool {
        if let course = CourseFit(block, size: size) { return course.fits(length: singleLine.length * size) }
        if !block.measures.isEmpty { return measuredLines() != nil }
        if block.lettering.shape != .rectangle { return roundLines() != nil }
        guard measure >= 1 || prepared.clusterCount == 0 else { return false }
        guard extent(pitches: 0) <= across + 0.01 else { return false }
        guard let count = prepared.builder.lineCount(of: prepared.paragraphs, measure: measure, cutsWords: cutsWords)
        else { return false }
        if columns == 1 {
            let gaps = Double(prepared.paragraphs.count - 1) * block.paragraphGap
            return extent(pitches: Double(count - 1) + gaps) <= across + 0.01
        }
        return ColumnFlow(straightLines(), gap: block.paragraphGap, capacity: capacity, columns: columns).isWhole
    }

    /// Line pitches that a column has room for, after its first line.
    private var capacity: Double { max(0, (across - extent(pitches: 0)) / pitch + 1e-6) }

    private func straightLines() -> [Line] {
        block.alignment == .center
            ? prepared.builder.balancedLines(of: prepared.paragraphs, measure: measure)
            : prepared.builder.lines(of: prepared.paragraphs, measure: measure)
    }

    /// All in one line: text on a curve.
    private var singleLine: Line {
        prepared.builder.lines(of: prepared.paragraphs, measure: .infinity).first
            ?? Line(
                paragraph: 0, clusters: 0..<0, visible: 0..<0, length: 0, give: 0, isLast: true, trimStart: 0,
                indent: 0)
    }

    func layout() -> BlockLayout {
        if let course = CourseFit(block, size: size) {
            let line = singleLine
            let place = BlockLayout.PlacedLine(line: line, start: 0, offset: 0, measure: course.length / size)
            return BlockLayout(lines: [place], surplus: 0)
        }
        if !block.measures.isEmpty, let measured = measuredLines() { return measured }
        if block.lettering.shape != .rectangle, let round = roundLines() { return round }
        let lines = straightLines()
        let flow = ColumnFlow(
            lines, gap: block.paragraphGap, capacity: columns == 1 ? .infinity : capacity, columns: columns)
        var pitch = pitch
        if block.fillsBox, columns == 1, lines.count > 1 { pitch = (across - size) / flow.depth }
        let lead = max(0, across - (over + flow.depth * pitch + size + under)) * block.placement
        var surplus = 0
        var placed: [BlockLayout.PlacedLine] = []
        for (line, place) in zip(lines, flow.places) {
            let offset = lead + over + place.depth * pitch
            if place.column >= columns || offset + size + under > across + size * 0.5 {
                surplus += line.visible.count
            }
            placed.append(
                BlockLayout.PlacedLine(
                    line: line, start: Double(place.column) * (columnWidth + columnGap), offset: offset,
                    measure: measure - line.indent))
        }
        return BlockLayout(lines: placed, surplus: surplus)
    }

    /// Lines in the rooms that the page's composer has measured, each in the middle of the box. Nil where they do not
    /// suffice.
    private func measuredLines() -> BlockLayout? {
        let rooms = block.measures
        guard (rooms.max() ?? 0) * size <= along + 0.01 else { return nil }
        let lines = prepared.builder.lines(of: prepared.paragraphs) { rooms[min($0, rooms.count - 1)] }
        let needed = extent(pitches: Double(lines.count - 1))
        guard lines.count <= rooms.count, needed <= across + 0.01 else { return nil }
        let placed = lines.enumerated().map { index, line in
            BlockLayout.PlacedLine(
                line: line, start: (along - rooms[index] * size) / 2,
                offset: (across - needed) * block.placement + over + Double(index) * pitch,
                measure: rooms[index] - line.indent)
        }
        return BlockLayout(lines: placed, surplus: 0)
    }

    /// Lines in an ellipse or a superellipse, in as few as it holds. Each is as long as the shape is wide where it
    /// stands, at the narrower of its two edges.
    private func roundLines() -> BlockLayout? {
        let most = Int(capacity) + 1
        guard extent(pitches: 0) <= across, !prepared.paragraphs.isEmpty else { return nil }
        for count in 1...most {
            let top = (across - extent(pitches: Double(count - 1))) / 2 + over
            func chord(_ index: Int) -> Double {
                guard index < count else { return 0 }
                let start = top + Double(index) * pitch
                let (a, b) = ((start - over) / across * 2 - 1, (start + size + under) / across * 2 - 1)
                return along * Self.width(of: block.lettering.shape, at: max(abs(a), abs(b)))
            }
            guard (0..<count).allSatisfy({ chord($0) >= size }) else { return nil }
            // Somewhat narrower where a character would stand alone at the end.
            let tries = [1, 0.94, 0.88, 0.82, 0.76].lazy.map { share in
                prepared.builder.lines(of: prepared.paragraphs) { max(1, chord($0) * share / size) }
            }.prefix { $0.count <= count }
            guard let widest = tries.first else { continue }
            let lines = tries.first { !prepared.builder.endsLonely($0, of: prepared.paragraphs) } ?? widest
            // Lines left over above and below: the text stands in the middle of the shape.
            let spare = Double(count - lines.count) / 2 * pitch
            let placed = lines.enumerated().map { index, line in
                let chord = chord(index)
                return BlockLayout.PlacedLine(
                    line: line, start: (along - chord) / 2, offset: top + spare + Double(index) * pitch,
                    measure: chord / size - line.indent)
            }
            return BlockLayout(lines: placed, surplus: 0)
        }
        return nil
    }

    /// The share of its width that a shape has at a height: 0 in the middle, 1 at its top and bottom.
    private static func width(of shape: Lettering.Shape, at height: Double) -> Double {
        let square = min(1, height * height)
        return switch shape {
        case .rectangle: 1
        case .ellipse: (1 - square).squareRoot()
        case .superellipse: (1 - square * square).squareRoot().squareRoot()
        }
    }
}

import HanmoBrief
import HanmoComposition
import HanmoGraphics

/// What differs from part to part of a block's text.
struct ResolvedStyle: Equatable {
    var color: Color?
    /// Index into ``FaceSet/choices``.
    var faces = 0
    /// Size in em of the block.
    var scale = 1.0
    /// Em of the block by which the part is lifted towards the over side of the line.
    var rise = 0.0
    var language: String
    var emphasis: PartStyle.Emphasis?
    var isCombined = false
}

/// The styles of a block, and where each begins.
struct StyleTable {
    private(set) var styles: [ResolvedStyle]
    /// UTF-8 offsets into the block's text in rising order, each with the style from there on.
    private let starts: [(offset: Int, style: Int)]

    /// Parts that overlap are merged, the later one deciding.
    init(block: TextBlock, language: String, faces: FaceSet) {
        let parts = block.lettering.parts.filter { !$0.range.isEmpty }
        styles = [ResolvedStyle(language: language)]
        var starts = [(offset: 0, style: 0)]
        let edges = Set(parts.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
        for edge in edges {
            var style = styles[0]
            for (index, part) in parts.enumerated() where part.range.contains(edge) {
                style.apply(part.style)
                if let choice = faces.choice(ofPart: index) { style.faces = choice }
            }
            let known = styles.firstIndex(of: style)
            if known == nil { styles.append(style) }
            starts.append((edge, known ?? styles.count - 1))
        }
        self.starts = starts
    }

    var isPlain: Bool { styles.count == 1 }

    subscript(index: UInt16) -> ResolvedStyle { styles[Int(index)] }

    /// Walks along rising offsets.
    func cursor() -> Cursor { Cursor(table: self) }

    struct Cursor {
        private let table: StyleTable
        private var at = 0

        init(table: StyleTable) { self.table = table }

        mutating func style(at offset: Int) -> UInt16 {
            while at + 1 < table.starts.count, table.starts[at + 1].offset <= offset { at += 1 }
            return UInt16(table.starts[at].style)
        }
    }
}

extension ResolvedStyle {
    fileprivate mutating func apply(_ part: PartStyle) {
        if let color = part.color { self.color = color }
        if let language = part.language { self.language = language }
        if let scale = part.scale { self.scale = scale }
        switch part.position {
        case .superscript:
            scale *= 0.6
            rise = 0.36
        case .subscript:
            scale *= 0.6
            rise = -0.14
        case nil: break
        }
        if let emphasis = part.emphasis { self.emphasis = emphasis }
        if part.combined { isCombined = true }
    }
}

import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoSource

/// A text block prepared once: shaped clusters, to be tried at any size.
struct PreparedBlock {
    let block: TextBlock
    let faces: FaceSet
    let styles: StyleTable
    let paragraphs: [Paragraph]
    let margins: LineMargins
    let findings: [Diagnostic]

    init(block: TextBlock, language: String, faces: FaceSet) {
        self.block = block
        self.faces = faces
        styles = StyleTable(block: block, language: language, faces: faces)
        var builder = ParagraphBuilder(block: block, language: language, styles: styles, faces: faces)
        paragraphs = builder.paragraphs()
        findings = builder.findings
        margins = LineMargins(block: block, styles: styles, paragraphs: paragraphs, principal: faces.principal)
    }

    var builder: LineBuilder {
        LineBuilder(
            tracking: block.tracking, indent: block.indent, compresses: block.alignment == .justify,
            hangs: block.grid || block.lettering.hangs, isGrid: block.grid)
    }

    var clusterCount: Int { paragraphs.reduce(0) { $0 + $1.clusters.count } }

    /// The largest size on a half-pixel grid between the limits that fits; nil if even the smallest does not. A word
    /// is cut only where no size would spare it.
    func largestFittingSize(from minimum: Double, to maximum: Double) -> Double? {
        largest(from: minimum, to: maximum, cutsWords: false) ?? largest(from: minimum, to: maximum, cutsWords: true)
    }

    private func largest(from minimum: Double, to maximum: Double, cutsWords: Bool) -> Double? {
        func fits(_ size: Double) -> Bool { BlockLayout.fits(self, size: size, cutsWords: cutsWords) }
        var low = Int((minimum * 2).rounded(.up))
        var high = Int((maximum * 2).rounded(.down))
        if high >= low, fits(Double(high) / 2) { return Double(high) / 2 }
        guard low <= high, fits(Double(low) / 2) else { return nil }
        while high - low > 1 {
            let middle = (low + high) / 2
            if fits(Double(middle) / 2) { low = middle } else { high = middle }
        }
        return Double(low) / 2
    }
}

/// Room beside each line for what stands there: ruby, emphasis, lines, larger or raised parts. In em of the block.
struct LineMargins {
    /// Above horizontal lines, right of vertical ones.
    private(set) var over = 0.0
    /// Below, or to the left.
    private(set) var under = 0.0

    init(block: TextBlock, styles: StyleTable, paragraphs: [Paragraph], principal: Face) {
        for ruby in paragraphs.flatMap(\.rubies) {
            switch ruby.kind {
            case .beside: over = max(over, ruby.scale + 0.06)
            case .bopomofo: if block.vertical { over = max(over, ruby.width) }
            }
        }
        for style in styles.styles {
            let (up, down) = block.vertical ? (0.5, 0.5) : (principal.ascent, principal.descent)
            over = max(over, style.scale * up + style.rise - up)
            under = max(under, style.scale * down - style.rise - down)
            guard style.emphasis != nil else { continue }
            if LineMarks.emphasisIsOver(vertical: block.vertical, language: style.language) {
                over = max(over, 0.34)
            } else {
                under = max(under, 0.34)
            }
        }
        if block.lettering.parts.contains(where: { $0.style.mark != nil || $0.style.underline }) {
            under = max(under, 0.24)
        }
    }

    /// The line pitch, in em, that leaves lines and their margins apart.
    func leading(_ wished: Double) -> Double {
        over + under > 0 ? max(wished, 1.12 + over + under) : wished
    }
}

import HanmoComposition
import HanmoFonts
import HanmoGraphics

/// A text block prepared once: shaped clusters, to be tried at any size.
struct PreparedBlock {
    let block: TextBlock
    let faces: FaceChoice
    let paragraphs: [Paragraph]

    private var builder: LineBuilder {
        LineBuilder(
            tracking: block.tracking, indent: block.indent, compresses: block.alignment == .justify,
            hangs: block.grid)
    }

    /// The box along and across the lines, in pixels.
    private var along: Double { block.vertical ? block.box.height : block.box.width }
    private var across: Double { block.vertical ? block.box.width : block.box.height }

    func lines(size: Double) -> [Line] {
        let measure = along / size
        return block.alignment == .center
            ? builder.balancedLines(of: paragraphs, measure: measure) : builder.lines(of: paragraphs, measure: measure)
    }

    /// Pixels from the first line's em box to the end of the last's.
    func extent(of lines: [Line], size: Double, leading: Double) -> Double {
        let gaps = Double((lines.last?.paragraph ?? 0)) * block.paragraphGap
        return (Double(max(0, lines.count - 1)) + gaps) * leading * size + size
    }

    func fits(size: Double) -> Bool {
        let lines = builder.lines(of: paragraphs, measure: along / size)
        let longest = lines.reduce(0) { max($0, $1.length + $1.indent - $1.compressible(block.alignment)) }
        return extent(of: lines, size: size, leading: block.leading) <= across + 0.01
            && longest * size <= along + 0.01
    }

    /// The largest size on a half-pixel grid between the limits that fits; nil if even the smallest does not.
    func largestFittingSize(from minimum: Double, to maximum: Double) -> Double? {
        var low = Int((minimum * 2).rounded(.up))
        var high = Int((maximum * 2).rounded(.down))
        if fits(size: Double(high) / 2) { return Double(high) / 2 }
        guard low <= high, fits(size: Double(low) / 2) else { return nil }
        while high - low > 1 {
            let middle = (low + high) / 2
            if fits(size: Double(middle) / 2) { low = middle } else { high = middle }
        }
        return Double(low) / 2
    }
}

extension Line {
    /// What justification may take out of the line, in em.
    func compressible(_ alignment: TextBlock.Alignment) -> Double { alignment == .justify ? give : 0 }
}

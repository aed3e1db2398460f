import HanmoFonts
import HanmoSource
import HanmoUnicode

/// One user-perceived character, shaped: what line breaking and justification count in. Lengths are in em, so a text
/// is shaped once and can then be tried at any size.
struct Cluster {
    var text: String
    var source: SourceSpan
    /// Index into the faces of the block.
    var face: Int
    var glyphs: [ShapedGlyph]
    /// Along the line.
    var advance: Double
    var nature: Nature
    /// Whether a line may end before this cluster.
    var breakBefore: Break
    /// In vertical text: lies on its side.
    var rotated: Bool
    /// Removed from the advance because of a neighbouring mark: at the start, and at the end.
    var trimBefore = 0.0
    var trimAfter = 0.0
    /// Space between Chinese and Latin, added before this cluster.
    var spaceBefore = 0.0
    /// Stands in a cell of a grid: nothing of it may be taken out.
    var isFixed = false

    enum Nature: Equatable {
        case ideograph
        case latin
        case space
        case mark(PunctuationClass)
        case other
    }

    var isSpace: Bool { nature == .space }
    var isMark: Bool { if case .mark = nature { true } else { false } }
    /// May stand past the end of a line: marks that are mostly empty and never start one.
    var mayHang: Bool {
        switch nature {
        case .mark(.stop), .mark(.comma), .mark(.closing): true
        default: false
        }
    }
    var isIdeograph: Bool { nature == .ideograph }

    /// Advance with what the neighbours ask for.
    var length: Double { spaceBefore + advance - trimBefore - trimAfter }

    /// The empty part of a full-width mark's own em at its start and end, as far as it is still there.
    var blankBefore: Double {
        guard case .mark(let kind) = nature, advance > 0.9, !isFixed else { return 0 }
        return max(0, (kind == .opening ? 0.5 : kind == .middleDot ? 0.25 : 0) - trimBefore)
    }

    var blankAfter: Double {
        guard case .mark(let kind) = nature, advance > 0.9, !isFixed else { return 0 }
        let blank =
            switch kind {
            case .closing, .stop, .comma: 0.5
            case .middleDot: 0.25
            default: 0.0
            }
        return max(0, blank - trimAfter)
    }
}

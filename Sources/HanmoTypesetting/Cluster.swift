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
    /// In vertical text: a short number set upright and side by side in one cell (纵中横).
    var isCombined = false
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

    /// The empty halves of a full-width mark's em, as its font draws it: a comma stands in the first half in simplified
    /// Chinese, in the middle in traditional.
    var emptyBefore = 0.0
    var emptyAfter = 0.0

    /// What is still there of them.
    var blankBefore: Double { isFixed ? 0 : max(0, emptyBefore - trimBefore) }
    var blankAfter: Double { isFixed ? 0 : max(0, emptyAfter - trimAfter) }

    /// Finds the empty halves from where the ink is along the line, in em from the start of the cell.
    mutating func settleBlanks(ink: ClosedRange<Double>) {
        guard case .mark(let kind) = nature, advance > 0.9, advance < 1.5 else { return }
        let middle = (ink.lowerBound + ink.upperBound) / 2
        switch kind {
        case .opening: emptyBefore = middle > 0.58 ? 0.5 : 0
        case .closing, .stop, .comma, .colon: emptyAfter = middle < 0.42 ? 0.5 : 0
        case .middleDot: (emptyBefore, emptyAfter) = (0.25, 0.25)
        default: break
        }
    }

    /// Marks that give up their empty half beside another (CLREQ 3.1.6.2).
    var squeezesNeighbours: Bool {
        guard advance > 0.9 else { return false }
        switch nature {
        case .mark(.opening), .mark(.closing), .mark(.stop), .mark(.comma), .mark(.colon), .mark(.middleDot):
            return true
        default: return text == "\u{3000}"
        }
    }

    /// What can be taken out of a line here, by the step in which it is (CLREQ 3.5.3): interpuncts, brackets, commas,
    /// the space between Chinese and Latin down to an eighth of an em, full stops.
    enum Step: Int, CaseIterable { case interpunct, bracket, comma, autospace, stop }

    /// The step of a mark's own empty parts.
    var step: Step? {
        switch nature {
        case .mark(.middleDot): .interpunct
        case .mark(.opening), .mark(.closing): .bracket
        case .mark(.comma), .mark(.colon): .comma
        case .mark(.stop): .stop
        default: nil
        }
    }

    /// The space before this cluster that may go.
    var spareSpace: Double { max(0, spaceBefore - 0.125) }

    /// All that can be taken out. The ends of a line have lost theirs already.
    func give(isFirst: Bool, isLast: Bool) -> Double {
        (isFirst ? 0 : blankBefore + spareSpace) + (isLast ? 0 : blankAfter)
    }
}

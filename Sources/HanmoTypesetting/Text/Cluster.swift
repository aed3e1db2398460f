import HanmoUnicode

/// One user-perceived character, shaped: what line breaking and justification count in. Lengths are in em of the
/// block, so a text is shaped once and can then be tried at any size. Plain data: there may be 100,000.
struct Cluster {
    /// Scalars of the paragraph.
    var start: Int32
    var end: Int32
    /// Glyphs of the paragraph, from left to right or from top to bottom.
    var firstGlyph: Int32 = 0
    var glyphCount: Int32 = 0
    /// Index into the faces of the block.
    var face: UInt16 = 0
    /// Index into the styles of the block.
    var style: UInt16 = 0
    /// Of bidirectional text: odd runs from right to left.
    var level: UInt8 = 0
    var nature: Nature
    /// Whether a line may end before this cluster.
    var breakBefore: Break
    var stance = Stance.upright
    /// Belongs to Chinese text rather than to a Latin word in it.
    var isEastern = false
    /// Stands in a cell of a grid: nothing of it may be taken out.
    var isFixed = false
    /// Size of its glyphs in em of the block.
    var scale = 1.0
    /// Along the line, without what is added or removed beside it.
    var advance = 0.0
    /// From the start of the cell to the glyphs' own: narrow quotation marks stand at one side of a full cell.
    var inset = 0.0
    /// Taken out of the advance because of a neighbouring mark: at the start, and at the end.
    var trimBefore = 0.0
    var trimAfter = 0.0
    /// Space between Chinese and Latin, added before this cluster.
    var spaceBefore = 0.0
    /// Room that an annotation wider than its base asks for.
    var padBefore = 0.0
    var padAfter = 0.0
    /// The empty halves of a full-width mark's em, as its font draws it: a comma stands in the first half in
    /// simplified Chinese, in the middle in traditional.
    var emptyBefore = 0.0
    var emptyAfter = 0.0

    init(start: Int, end: Int, nature: Nature, breakBefore: Break) {
        self.start = Int32(start)
        self.end = Int32(end)
        self.nature = nature
        self.breakBefore = breakBefore
    }

    enum Nature: Equatable {
        case ideograph
        case latin
        case space
        case mark(PunctuationClass)
        case other
    }

    /// How it stands in vertical text; in horizontal text all stand upright.
    enum Stance: UInt8 {
        case upright
        /// On its side.
        case rotated
        /// A short number set upright and side by side in one cell (纵中横).
        case combined
    }

    var scalars: Range<Int> { Int(start)..<Int(end) }
    var glyphs: Range<Int> { Int(firstGlyph)..<Int(firstGlyph + glyphCount) }
    var isRightToLeft: Bool { level & 1 == 1 }
    var isSpace: Bool { nature == .space }
    var isIdeograph: Bool { nature == .ideograph }
    var isMark: Bool { if case .mark = nature { true } else { false } }

    /// Advance with what is added and removed beside it.
    var length: Double { spaceBefore + padBefore + advance + padAfter - trimBefore - trimAfter }

    /// What is still there of the empty halves.
    var blankBefore: Double { isFixed ? 0 : max(0, emptyBefore - trimBefore) }
    var blankAfter: Double { isFixed ? 0 : max(0, emptyAfter - trimAfter) }

    /// May stand past the end of a line. Stops and commas only, and not where they stand in the middle of their cell
    /// (CLREQ 3.1.7); in a grid, closing brackets too, so that the cells stay whole.
    var mayHang: Bool {
        switch nature {
        case .mark(.stop), .mark(.comma): isFixed || emptyAfter > 0
        case .mark(.closing): isFixed
        default: false
        }
    }

    /// Finds the empty halves from where the ink is along the line, in em from the start of the cell.
    mutating func settleBlanks(ink: ClosedRange<Double>) {
        guard case .mark(let kind) = nature, advance > 0.9 * scale, advance < 1.5 * scale else { return }
        let middle = (ink.lowerBound + ink.upperBound) / 2
        let half = scale / 2
        switch kind {
        case .opening: emptyBefore = middle > 0.58 * scale ? half : 0
        case .closing, .stop, .comma, .colon: emptyAfter = middle < 0.42 * scale ? half : 0
        case .middleDot: (emptyBefore, emptyAfter) = (half / 2, half / 2)
        default: break
        }
    }

    /// Marks that give up their empty half beside another (CLREQ 3.1.6.2).
    func squeezesNeighbours(isIdeographicSpace: Bool) -> Bool {
        guard advance > 0.9 * scale else { return false }
        switch nature {
        case .mark(.opening), .mark(.closing), .mark(.stop), .mark(.comma), .mark(.colon), .mark(.middleDot):
            return true
        default: return isIdeographicSpace
        }
    }

    /// What can be taken out of a line, in the order of CLREQ 3.5.3: Latin word spaces down to a quarter em,
    /// interpuncts, brackets, commas, the space between Chinese and Latin down to an eighth of an em, full stops. The
    /// step before all of them, the mark at the line's end, is always taken.
    enum Step: Int, CaseIterable { case word, interpunct, bracket, comma, autospace, stop }

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
    var spareSpace: Double { isFixed ? 0 : max(0, spaceBefore - 0.125) }
    /// What a word space may lose.
    var spareWord: Double { isSpace && !isFixed ? max(0, advance - 0.25) : 0 }

    /// All that can be taken out inside a line. The ends of a line have lost theirs already.
    var give: Double { blankBefore + blankAfter + spareSpace + spareWord }
}

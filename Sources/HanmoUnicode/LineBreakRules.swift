/// The rules of UAX #14, one boundary at a time from left to right, in linear time.
struct LineBreakRules {
    private let properties: [LineBreakProperties]
    private let tailoring: LineBreakTailoring?
    private let scalars: [Unicode.Scalar]
    /// The class of the character before the boundary, marks counted as their base (LB9, LB10).
    private var left: LineBreakClass
    /// The last class that is not a space, and whether spaces follow it.
    private var beforeSpaces: LineBreakClass
    private var base: Int
    private var regionalIndicators = 0
    /// Whether the text before the boundary ends in NU (NU|SY|IS)*, or in that and a closing bracket (LB25).
    private var inNumber = false
    private var closesNumber = false
    /// The class before `left`, for LB21a.
    private var beforeLeft: LineBreakClass = .XX

    init(scalars: [Unicode.Scalar], tailoring: LineBreakTailoring?) {
        self.scalars = scalars
        self.tailoring = tailoring
        properties = scalars.map { LineBreakProperties($0) }
        base = 0
        left = .XX
        beforeSpaces = .XX
        let first = resolve(0)
        left = first == .CM || first == .ZWJ ? .AL : first
        beforeSpaces = left
        regionalIndicators = left == .RI ? 1 : 0
        inNumber = left == .NU
    }

    /// LB1.
    private func resolve(_ index: Int) -> LineBreakClass {
        switch properties[index].lineClass {
        case .AI, .SG, .XX: .AL
        case .SA: .AL
        case .CJ: tailoring?.breaksBeforeSmallKana == true ? .ID : .NS
        case let other: other
        }
    }

    mutating func boundary(before index: Int) -> Break {
        let right = resolve(index)
        // LB9: a mark or joiner belongs to what is before it.
        if right == .CM || right == .ZWJ, ![.BK, .CR, .LF, .NL, .SP, .ZW].contains(left) {
            return .prohibited
        }
        let effective = right == .CM || right == .ZWJ ? LineBreakClass.AL : right
        let decision = decide(effective, raw: right, index)
        advance(to: effective, index)
        return decision
    }

    private mutating func advance(to right: LineBreakClass, _ index: Int) {
        let number = right == .NU || (inNumber && (right == .SY || right == .IS))
        closesNumber = inNumber && (right == .CL || right == .CP)
        inNumber = number
        regionalIndicators = right == .RI ? regionalIndicators + 1 : 0
        beforeLeft = left
        left = right
        if right != .SP { beforeSpaces = right }
        base = index
    }

    private func decide(_ right: LineBreakClass, raw: LineBreakClass, _ index: Int) -> Break {
        switch left {
        case .BK, .NL, .LF: return .mandatory
        case .CR: return right == .LF ? .prohibited : .mandatory
        default: break
        }
        switch right {
        case .BK, .CR, .LF, .NL, .SP, .ZW: return .prohibited
        default: break
        }
        if beforeSpaces == .ZW { return .allowed }
        if scalars[index - 1] == "\u{200D}" { return .prohibited }
        return pairAllows(right, index) ? .allowed : .prohibited
    }

    /// LB11 to LB31.
    private func pairAllows(_ right: LineBreakClass, _ index: Int) -> Bool {
        if right == .WJ || left == .WJ || left == .GL { return false }
        if right == .GL, left != .SP, left != .BA, left != .HY { return false }
        if [.CL, .CP, .EX, .IS, .SY].contains(right) { return false }
        if beforeSpaces == .OP { return false }
        if beforeSpaces == .QU, right == .OP { return false }
        if beforeSpaces == .CL || beforeSpaces == .CP, right == .NS { return false }
        if beforeSpaces == .B2, right == .B2 { return false }
        if left == .SP { return true }
        if right == .QU || left == .QU { return false }
        if right == .CB || left == .CB { return true }
        if [.BA, .HY, .NS].contains(right) || left == .BB { return false }
        if beforeLeft == .HL, left == .HY || left == .BA { return false }
        if left == .SY, right == .HL { return false }
        if right == .IN { return false }
        return lettersAllow(right, index)
    }

    /// LB23 to LB31: letters, numbers, syllables, brackets, emoji.
    private func lettersAllow(_ right: LineBreakClass, _ index: Int) -> Bool {
        let leftLetter = left == .AL || left == .HL
        let rightLetter = right == .AL || right == .HL
        let leftAffix = left == .PR || left == .PO
        if leftLetter && right == .NU || left == .NU && rightLetter { return false }
        if left == .PR, [.ID, .EB, .EM].contains(right) { return false }
        if [.ID, .EB, .EM].contains(left), right == .PO { return false }
        if leftAffix && rightLetter || leftLetter && (right == .PR || right == .PO) { return false }
        if numberHolds(right, index, leftAffix) { return false }
        if left == .JL, [.JL, .JV, .H2, .H3].contains(right) { return false }
        if left == .JV || left == .H2, right == .JV || right == .JT { return false }
        if left == .JT || left == .H3, right == .JT { return false }
        let hangul: [LineBreakClass] = [.JL, .JV, .JT, .H2, .H3]
        if hangul.contains(left), right == .PO { return false }
        if left == .PR, hangul.contains(right) { return false }
        if leftLetter && rightLetter { return false }
        if left == .IS, rightLetter { return false }
        if leftLetter || left == .NU, right == .OP, !properties[index].isWide { return false }
        if left == .CP, !properties[base].isWide, rightLetter || right == .NU { return false }
        if left == .RI, right == .RI { return regionalIndicators % 2 == 0 }
        if left == .EB, right == .EM { return false }
        if right == .EM, properties[base].isUnassignedPictograph { return false }
        return true
    }

    /// LB25 as a regular expression: (PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?
    private func numberHolds(_ right: LineBreakClass, _ index: Int, _ leftAffix: Bool) -> Bool {
        if leftAffix {
            if right == .NU { return true }
            if right == .OP || right == .HY, nextBase(after: index) == .NU { return true }
        }
        if left == .OP || left == .HY, right == .NU { return true }
        if inNumber, [.NU, .SY, .IS, .CL, .CP].contains(right) { return true }
        return (inNumber || closesNumber) && (right == .PO || right == .PR)
    }

    private func nextBase(after index: Int) -> LineBreakClass? {
        var next = index + 1
        while next < scalars.count {
            let found = resolve(next)
            if found != .CM && found != .ZWJ { return found }
            next += 1
        }
        return nil
    }
}

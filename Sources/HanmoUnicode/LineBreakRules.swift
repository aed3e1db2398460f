/// The rules of UAX #14, one boundary at a time from left to right, in linear time and constant memory.
struct LineBreakRules {
    private let scalars: UnsafeBufferPointer<Unicode.Scalar>
    /// What LB1 makes of CJ.
    private let smallKana: LineBreakClass
    private let quotesAreBrackets: Bool
    /// The class of the character before the boundary, marks counted as their base (LB9, LB10).
    private var left: LineBreakClass
    /// The last class that is not a space.
    private var beforeSpaces: LineBreakClass
    /// The class before `left`, for LB21a.
    private var beforeLeft = LineBreakClass.XX
    private var base: CharacterProperties
    private var afterJoiner: Bool
    private var oddRegionalIndicators: Bool
    /// Whether the text before the boundary ends in NU (NU|SY|IS)*, or in that and a closing bracket (LB25).
    private var inNumber: Bool
    private var closesNumber = false

    /// - Parameter scalars: not empty.
    init(scalars: UnsafeBufferPointer<Unicode.Scalar>, tailoring: LineBreakTailoring?) {
        self.scalars = scalars
        smallKana = tailoring?.breaksBeforeSmallKana == true ? .ID : .NS
        quotesAreBrackets = tailoring?.quotesAreBrackets == true
        base = CharacterProperties(scalars[0])
        let first = Self.resolve(base, smallKana)
        left = first == .CM || first == .ZWJ ? .AL : first
        beforeSpaces = left
        afterJoiner = first == .ZWJ
        oddRegionalIndicators = left == .RI
        inNumber = left == .NU
        if left == .QU, quotesAreBrackets {
            left = quoteClass(at: 0)
            beforeSpaces = left
        }
    }

    /// LB1.
    @inline(__always)
    private static func resolve(_ properties: CharacterProperties, _ smallKana: LineBreakClass) -> LineBreakClass {
        switch properties.lineClass {
        case .AI, .SG, .XX, .SA: .AL
        case .CJ: smallKana
        case let other: other
        }
    }

    /// “ and ‘ open, ” and ’ close as brackets do, but for the apostrophes of Latin words: It’s, the ’90s.
    private func quoteClass(at index: Int) -> LineBreakClass {
        switch scalars[index] {
        case "“", "‘": return .OP
        case "”", "’":
            let letters: LineBreakSet = [.AL, .HL, .NU]
            let isInside =
                index + 1 < scalars.count && CharacterProperties(scalars[index + 1]).lineClass.isOne(of: letters)
            return isInside && (left.isOne(of: letters) || left == .SP) ? .QU : .CL
        default: return .QU
        }
    }

    /// Passes a boundary between two of ID or two of AL, whose answer the caller knows.
    @inline(__always)
    mutating func passTwin() { beforeLeft = left }

    mutating func boundary(before index: Int, _ properties: CharacterProperties) -> Break {
        var raw = Self.resolve(properties, smallKana)
        if raw == .QU, quotesAreBrackets { raw = quoteClass(at: index) }
        let isMark = raw == .CM || raw == .ZWJ
        let wasAfterJoiner = afterJoiner
        afterJoiner = raw == .ZWJ
        // LB9: a mark or joiner belongs to what is before it.
        if isMark, !left.isOne(of: [.BK, .CR, .LF, .NL, .SP, .ZW]) { return .prohibited }
        let right = isMark ? LineBreakClass.AL : raw
        let decision = decide(right, properties, index, wasAfterJoiner)
        advance(to: right, properties)
        return decision
    }

    @inline(__always)
    private mutating func advance(to right: LineBreakClass, _ properties: CharacterProperties) {
        let number = right == .NU || inNumber && right.isOne(of: [.SY, .IS])
        closesNumber = inNumber && right.isOne(of: [.CL, .CP])
        inNumber = number
        oddRegionalIndicators = right == .RI && !oddRegionalIndicators
        beforeLeft = left
        left = right
        if right != .SP { beforeSpaces = right }
        base = properties
    }

    @inline(__always)
    private func decide(
        _ right: LineBreakClass, _ properties: CharacterProperties, _ index: Int, _ afterJoiner: Bool
    ) -> Break {
        if left.isOne(of: [.BK, .NL, .LF, .CR]) { return left == .CR && right == .LF ? .prohibited : .mandatory }
        if right.isOne(of: [.BK, .CR, .LF, .NL, .SP, .ZW]) { return .prohibited }
        if beforeSpaces == .ZW { return .allowed }
        if afterJoiner { return .prohibited }
        return pairAllows(right, properties, index) ? .allowed : .prohibited
    }

    /// LB11 to LB22.
    @inline(__always)
    private func pairAllows(_ right: LineBreakClass, _ properties: CharacterProperties, _ index: Int) -> Bool {
        if right == .WJ || left.isOne(of: [.WJ, .GL]) { return false }
        if right == .GL, !left.isOne(of: [.SP, .BA, .HY]) { return false }
        if right.isOne(of: [.CL, .CP, .EX, .IS, .SY]) { return false }
        if beforeSpaces == .OP { return false }
        if beforeSpaces == .QU, right == .OP { return false }
        if right == .NS, beforeSpaces.isOne(of: [.CL, .CP]) { return false }
        if beforeSpaces == .B2, right == .B2 { return false }
        if left == .SP { return true }
        if right == .QU || left == .QU { return false }
        if right == .CB || left == .CB { return true }
        if right.isOne(of: [.BA, .HY, .NS]) || left == .BB { return false }
        if beforeLeft == .HL, left.isOne(of: [.HY, .BA]) { return false }
        if left == .SY, right == .HL { return false }
        if right == .IN { return false }
        return lettersAllow(right, properties, index)
    }

    /// LB23 to LB31: letters, numbers, syllables, brackets, emoji.
    private func lettersAllow(_ right: LineBreakClass, _ properties: CharacterProperties, _ index: Int) -> Bool {
        let leftLetter = left.isOne(of: [.AL, .HL])
        let rightLetter = right.isOne(of: [.AL, .HL])
        let leftAffix = left.isOne(of: [.PR, .PO])
        if leftLetter && rightLetter { return false }
        if leftLetter && right == .NU || left == .NU && rightLetter { return false }
        if left == .PR, right.isOne(of: [.ID, .EB, .EM]) { return false }
        if left.isOne(of: [.ID, .EB, .EM]), right == .PO { return false }
        if leftAffix && rightLetter || leftLetter && right.isOne(of: [.PR, .PO]) { return false }
        if numberHolds(right, index, leftAffix) { return false }
        if left == .JL, right.isOne(of: [.JL, .JV, .H2, .H3]) { return false }
        if left.isOne(of: [.JV, .H2]), right.isOne(of: [.JV, .JT]) { return false }
        if left.isOne(of: [.JT, .H3]), right == .JT { return false }
        if left.isOne(of: [.JL, .JV, .JT, .H2, .H3]), right == .PO { return false }
        if left == .PR, right.isOne(of: [.JL, .JV, .JT, .H2, .H3]) { return false }
        if left == .IS, rightLetter { return false }
        if leftLetter || left == .NU, right == .OP, !properties.isWide { return false }
        if left == .CP, rightLetter || right == .NU, !base.isWide { return false }
        if left == .RI, right == .RI { return !oddRegionalIndicators }
        if right == .EM, left == .EB || base.isUnassignedPictograph { return false }
        return true
    }

    /// LB25 as a regular expression: (PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?
    private func numberHolds(_ right: LineBreakClass, _ index: Int, _ leftAffix: Bool) -> Bool {
        if leftAffix {
            if right == .NU { return true }
            if right.isOne(of: [.OP, .HY]), numberFollows(index) { return true }
        }
        if left.isOne(of: [.OP, .HY]), right == .NU { return true }
        if inNumber, right.isOne(of: [.NU, .SY, .IS, .CL, .CP]) { return true }
        return (inNumber || closesNumber) && right.isOne(of: [.PO, .PR])
    }

    /// Whether the base after the bracket or hyphen at `index` is a digit. The marks between are passed once only, as
    /// no other bracket stands among them.
    private func numberFollows(_ index: Int) -> Bool {
        var next = index + 1
        while next < scalars.count {
            let found = CharacterProperties(scalars[next]).lineClass
            if found != .CM && found != .ZWJ { return found == .NU }
            next += 1
        }
        return false
    }
}

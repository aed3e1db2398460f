/// The line-break classes of UAX #14, in the order of the generated records.
enum LineBreakClass: UInt8 {
    case XX, AI, AL, B2, BA, BB, BK, CB, CJ, CL, CM, CP, CR, EB, EM, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV, LF
    case NL, NS, NU, OP, PO, PR, QU, RI, SA, SG, SP, SY, WJ, ZW, ZWJ

    @inline(__always)
    func isOne(of set: LineBreakSet) -> Bool { set.bits >> UInt64(rawValue) & 1 != 0 }
}

/// Classes as bits of one word; a literal is a constant in optimised code.
struct LineBreakSet: ExpressibleByArrayLiteral {
    let bits: UInt64

    @inline(__always)
    init(arrayLiteral classes: LineBreakClass...) {
        var bits: UInt64 = 0
        for each in classes { bits |= 1 << UInt64(each.rawValue) }
        self.bits = bits
    }
}

/// The line-break classes of UAX #14 and what else its rules ask of a code point.
enum LineBreakClass: UInt8 {
    case XX, AI, AL, B2, BA, BB, BK, CB, CJ, CL, CM, CP, CR, EB, EM, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV, LF
    case NL, NS, NU, OP, PO, PR, QU, RI, SA, SG, SP, SY, WJ, ZW, ZWJ
}

struct LineBreakProperties {
    let lineClass: LineBreakClass
    /// East Asian full-width, wide or half-width.
    let isWide: Bool
    let isAmbiguous: Bool
    let isUnassignedPictograph: Bool

    init(_ scalar: Unicode.Scalar) {
        let value = RunTable.value(of: scalar.value, in: LineBreakTable.runs, bits: 10)
        lineClass = LineBreakClass(rawValue: UInt8(value & 0x3F)) ?? .XX
        isWide = value & 0x40 != 0
        isUnassignedPictograph = value & 0x80 != 0
        isAmbiguous = value & 0x100 != 0
    }
}

/// Looks a code point up in a table of runs, each its first code point shifted by `bits` and a value.
enum RunTable {
    static func value(of code: UInt32, in runs: [UInt32], bits: UInt32) -> UInt32 {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle] >> bits <= code { low = middle } else { high = middle }
        }
        return runs[low] & (1 << bits - 1)
    }
}

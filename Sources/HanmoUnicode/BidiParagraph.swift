internal import CFriBidi

/// What decides a paragraph's own direction.
package enum BidiBase: Sendable {
    case leftToRight, rightToLeft
    /// The first strong character; left to right without any (P2, P3).
    case automatic
}

/// The embedding levels of a paragraph and its visual order, line by line (UAX #9, classes and brackets of Unicode 15.0).
package struct BidiParagraph: Sendable {
    /// One a scalar, before L1 has looked at a line's end. Even levels read from left to right.
    package let levels: [UInt8]
    /// 0, or 1 for a paragraph from right to left.
    package let baseLevel: UInt8
    /// Characters that L1 resets to the base level: at a line's end, and before a separator.
    private let trailing: [Trailing]

    fileprivate enum Trailing {
        case no, whiteSpace, separator
    }

    /// The text is one paragraph: a separator may only end it. Indices count from its first scalar.
    /// - Returns: nil when every level is 0.
    package static func resolving(_ scalars: ArraySlice<Unicode.Scalar>, base: BidiBase) -> BidiParagraph? {
        if base != .rightToLeft, !scalars.contains(where: mayNeedBidi) { return nil }
        return BidiParagraph(scalars, base)
    }

    package static func resolving(_ scalars: [Unicode.Scalar], base: BidiBase) -> BidiParagraph? {
        resolving(scalars[...], base: base)
    }

    /// Hebrew, the first script from right to left, begins at U+0590; CJK and Hangul, to U+FB1C, need no look-up.
    private static func mayNeedBidi(_ scalar: Unicode.Scalar) -> Bool {
        let code = scalar.value
        return code >= 0x0590 && code &- 0x2E80 >= 0xCC9D && CharacterProperties(scalar).mayNeedBidi
    }

    private init?(_ scalars: ArraySlice<Unicode.Scalar>, _ base: BidiBase) {
        let properties = scalars.map { CharacterProperties($0) }
        var classes = properties.map(\.bidiClass)
        let direction = Self.resolveFirstStrong(&classes)
        let isRightToLeft = base == .rightToLeft || base == .automatic && direction == .rightToLeft
        baseLevel = isRightToLeft ? 1 : 0
        trailing = classes.map { Trailing($0) }
        BidiOverflow.remove(from: &classes, isRightToLeft: isRightToLeft)
        let types = classes.map { hanmo_fribidi_type($0.rawValue) }
        // FriBidi's number of a pair, with its highest bit for the opening one.
        let brackets = properties.map { FriBidiBracketType($0.bracket >> 1) | FriBidiBracketType($0.bracket & 1) << 31 }
        var found = [Int8](repeating: 0, count: scalars.count)
        // A failure is a lack of memory only; the text is then set as it is written.
        guard scalars.count < Int(Int32.max),
            hanmo_fribidi_levels(types, brackets, Int32(scalars.count), isRightToLeft, &found)
        else { return nil }
        levels = found.map { UInt8(bitPattern: $0) }
    }

    /// Turns FSI to LRI or RLI (X5c) and returns the paragraph's own direction (P2, P3), nil without a strong character:
    /// the first strong one that no isolate within holds, sought for all in one pass.
    private static func resolveFirstStrong(_ classes: inout [BidiClass]) -> BidiClass? {
        var direction: BidiClass?
        /// The isolates that are open.
        var open: [Int] = []
        for index in classes.indices {
            switch classes[index] {
            case .leftToRightIsolate, .rightToLeftIsolate, .firstStrongIsolate: open.append(index)
            case .popDirectionalIsolate: _ = open.popLast()
            case let found where found == .leftToRight || found == .rightToLeft || found == .arabicLetter:
                let strong = found == .leftToRight ? found : .rightToLeft
                guard let inner = open.last else {
                    direction = direction ?? strong
                    continue
                }
                guard classes[inner] == .firstStrongIsolate else { continue }
                classes[inner] = strong == .leftToRight ? .leftToRightIsolate : .rightToLeftIsolate
            default: break
            }
        }
        for index in classes.indices where classes[index] == .firstStrongIsolate {
            classes[index] = .leftToRightIsolate
        }
        return direction
    }

    /// The runs of a line in visual order, from left to right, each in logical indices and at its level: L1 for white
    /// space before separators and at the line's end, then L2.
    package func visualRuns(of line: Range<Int>) -> [(range: Range<Int>, level: UInt8)] {
        var runs: [(range: Range<Int>, level: UInt8)] = []
        // From the end, because what follows white space decides whether L1 resets it.
        var resets = true
        for index in line.reversed() {
            switch trailing[index] {
            case .separator: resets = true
            case .no: resets = false
            case .whiteSpace: break
            }
            let level = resets ? baseLevel : levels[index]
            if let last = runs.last, last.level == level {
                runs[runs.count - 1].range = index..<last.range.upperBound
            } else {
                runs.append((index..<index + 1, level))
            }
        }
        runs.reverse()
        Self.reorder(&runs)
        return runs
    }

    /// L2: from the highest level down to the lowest odd one, turns every sequence at that level or above.
    private static func reorder(_ runs: inout [(range: Range<Int>, level: UInt8)]) {
        guard let highest = runs.map(\.level).max(), let lowest = runs.map({ $0.level | 1 }).min() else { return }
        for level in stride(from: Int(highest), through: Int(lowest), by: -1) {
            var start = 0
            while start < runs.count {
                guard runs[start].level >= level else {
                    start += 1
                    continue
                }
                var end = start + 1
                while end < runs.count, runs[end].level >= level { end += 1 }
                runs[start..<end].reverse()
                start = end
            }
        }
    }
}

extension BidiParagraph.Trailing {
    /// Isolates and what X9 removes go with white space.
    fileprivate init(_ found: BidiClass) {
        switch found {
        case .paragraphSeparator, .segmentSeparator: self = .separator
        case .whiteSpace, .boundaryNeutral, .leftToRightEmbedding, .leftToRightOverride, .rightToLeftEmbedding,
            .rightToLeftOverride, .popDirectionalFormat, .leftToRightIsolate, .rightToLeftIsolate, .firstStrongIsolate,
            .popDirectionalIsolate:
            self = .whiteSpace
        default: self = .no
        }
    }
}

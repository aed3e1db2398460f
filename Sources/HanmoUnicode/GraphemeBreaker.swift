/// Finds user-perceived characters: the extended grapheme clusters of UAX #29 (Unicode 15.0), in linear time.
package enum GraphemeBreaker {
    /// Fills the array with one entry more than there are scalars: entry i tells whether a cluster starts at scalar i of
    /// the slice, counted from 0; the last is true. The array keeps its memory.
    package static func findStarts(in scalars: ArraySlice<Unicode.Scalar>, into starts: inout [Bool]) {
        let count = scalars.count
        starts.removeAll(keepingCapacity: true)
        starts.append(contentsOf: repeatElement(true, count: count + 1))
        scalars.withUnsafeBufferPointer { scalars in
            starts.withUnsafeMutableBufferPointer { starts in
                var rules = GraphemeRules()
                for index in 0..<count { starts[index] = rules.startsCluster(scalars[index]) }
            }
        }
    }

    /// Calls with the indices of each cluster from left to right.
    package static func forEachCluster(in scalars: ArraySlice<Unicode.Scalar>, _ body: (Range<Int>) -> Void) {
        guard !scalars.isEmpty else { return }
        var rules = GraphemeRules()
        var start = scalars.startIndex
        for index in scalars.indices where rules.startsCluster(scalars[index]) && index > start {
            body(start..<index)
            start = index
        }
        body(start..<scalars.endIndex)
    }
}

/// Grapheme_Cluster_Break, in the order of the generated records.
enum GraphemeClass: UInt8 {
    case other, carriageReturn, lineFeed, control, extend, joiner, regionalIndicator, prepend, spacingMark
    case leading, vowel, trailing, leadingVowel, leadingVowelTrailing
}

/// GB1 to GB999, one scalar at a time.
private struct GraphemeRules {
    /// Nothing before the first scalar is like a control character: GB1 and GB4 give the same.
    private var left = GraphemeClass.control
    /// How much of Extended_Pictographic Extend* ZWJ the text before ends in (GB11).
    private var emoji = Emoji.none
    private var oddRegionalIndicators = false

    private enum Emoji {
        case none, pictograph, joined
    }

    @inline(__always)
    mutating func startsCluster(_ scalar: Unicode.Scalar) -> Bool {
        // Han, and ASCII but its control characters: class Other and no pictographs.
        let code = scalar.value
        if code &- 0x4E00 < 0x5200 || code &- 0x20 < 0x5F {
            let starts = left != .prepend
            left = .other
            emoji = .none
            oddRegionalIndicators = false
            return starts
        }
        return startsAnyCluster(CharacterProperties(scalar))
    }

    private mutating func startsAnyCluster(_ properties: CharacterProperties) -> Bool {
        let right = properties.clusterClass
        let starts = decide(right, properties.isExtendedPictographic)
        oddRegionalIndicators = right == .regionalIndicator && !oddRegionalIndicators
        if properties.isExtendedPictographic {
            emoji = .pictograph
        } else if right == .joiner, emoji == .pictograph {
            emoji = .joined
        } else if right != .extend || emoji != .pictograph {
            emoji = .none
        }
        left = right
        return starts
    }

    private func decide(_ right: GraphemeClass, _ isPictograph: Bool) -> Bool {
        switch (left, right) {
        case (.carriageReturn, .lineFeed): false
        case (.control, _), (.carriageReturn, _), (.lineFeed, _): true
        case (_, .control), (_, .carriageReturn), (_, .lineFeed): true
        case (.leading, .leading), (.leading, .vowel), (.leading, .leadingVowel), (.leading, .leadingVowelTrailing):
            false
        case (.leadingVowel, .vowel), (.leadingVowel, .trailing), (.vowel, .vowel), (.vowel, .trailing): false
        case (.leadingVowelTrailing, .trailing), (.trailing, .trailing): false
        case (_, .extend), (_, .joiner), (_, .spacingMark), (.prepend, _): false
        case (.joiner, _) where isPictograph && emoji == .joined: false
        case (.regionalIndicator, .regionalIndicator): !oddRegionalIndicators
        default: true
        }
    }
}

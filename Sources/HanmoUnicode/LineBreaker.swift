/// The state of the boundary before a character.
package enum Break: UInt8, Sendable {
    case prohibited, allowed, mandatory
}

/// Finds where lines may break: UAX #14 (Unicode 15.0) with the levels of CSS Text and of CLREQ.
package struct LineBreaker: Sendable {
    package enum Strictness: String, CaseIterable, Sendable {
        /// CSS `loose`, `normal`, `strict`, and CLREQ's level of the national standard, which also keeps slashes
        /// and every connector off line starts and ends.
        case loose, normal, strict, gb
    }

    /// Nil is UAX #14 without any tailoring.
    let tailoring: LineBreakTailoring?

    package init(language: String, strictness: Strictness) {
        tailoring = LineBreakTailoring(language: language, strictness: strictness)
    }

    private init() { tailoring = nil }

    /// UAX #14 as it stands.
    package static let untailored = LineBreaker()

    /// - Returns: one entry more than there are scalars: entry i is the boundary before scalar i. The first is
    ///   prohibited, the last mandatory.
    package func breaks(in scalars: [Unicode.Scalar]) -> [Break] {
        var breaks: [Break] = []
        findBreaks(in: scalars[...], into: &breaks)
        return breaks
    }

    /// As `breaks(in:)`, but keeps the array's memory; entry 0 is the boundary before the slice's first scalar.
    package func findBreaks(in scalars: ArraySlice<Unicode.Scalar>, into breaks: inout [Break]) {
        let count = scalars.count
        breaks.removeAll(keepingCapacity: true)
        breaks.append(contentsOf: repeatElement(.prohibited, count: count + 1))
        breaks[count] = .mandatory
        guard count > 1 else { return }
        scalars.withUnsafeBufferPointer { scalars in
            breaks.withUnsafeMutableBufferPointer { breaks in
                let finds = findUniversalBreaks(in: scalars, into: breaks)
                guard tailoring != nil else { return }
                if finds.thai { ThaiBreaks.mark(in: scalars, into: breaks) }
                if finds.addresses { AddressBreaks.mark(in: scalars, into: breaks) }
            }
        }
    }

    /// Which of the more costly searches have something to look for.
    private struct Finds {
        var thai = false
        var addresses = false
    }

    private func findUniversalBreaks(
        in scalars: UnsafeBufferPointer<Unicode.Scalar>, into breaks: UnsafeMutableBufferPointer<Break>
    ) -> Finds {
        var finds = Finds()
        var rules = LineBreakRules(scalars: scalars, tailoring: tailoring)
        var left = LineBreakTailoring.Side(scalar: scalars[0], properties: CharacterProperties(scalars[0]))
        finds.thai = left.properties.isComplexContext
        finds.addresses = left.scalar == "/"
        var leftTwin = Twin(left.scalar)
        for index in 1..<scalars.count {
            let scalar = scalars[index]
            let twin = Twin(scalar)
            // Most boundaries are within a word or between two Han characters; no rule or level touches these.
            if twin == leftTwin, twin != .none {
                if twin == .han { breaks[index] = .allowed }
                rules.passTwin()
                left = LineBreakTailoring.Side(scalar: scalar, properties: left.properties)
                continue
            }
            let right = LineBreakTailoring.Side(scalar: scalar, properties: CharacterProperties(scalar))
            var found = rules.boundary(before: index, right.properties)
            if let tailoring, found != .mandatory { found = tailoring.decide(found, left, right) }
            breaks[index] = found
            if right.properties.isComplexContext { finds.thai = true }
            if scalar == "/" || scalar == "@" || scalar == "." && left.scalar == "w" { finds.addresses = true }
            left = right
            leftTwin = twin
        }
        return finds
    }

    /// The characters of class ID or AL whose boundary with another of theirs is always the same.
    private enum Twin {
        case none, han, letter

        @inline(__always)
        init(_ scalar: Unicode.Scalar) {
            let code = scalar.value
            self = code &- 0x4E00 < 0x5200 ? .han : (code | 0x20) &- 0x61 < 26 ? .letter : .none
        }
    }
}

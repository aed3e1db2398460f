/// The state of the boundary before a character.
package enum Break: Sendable {
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
        guard !scalars.isEmpty else { return [.mandatory] }
        var result = [Break](repeating: .prohibited, count: scalars.count + 1)
        var rules = LineBreakRules(scalars: scalars, tailoring: tailoring)
        for index in 1..<max(1, scalars.count) { result[index] = rules.boundary(before: index) }
        if let tailoring {
            for index in 1..<max(1, scalars.count) where result[index] != .mandatory {
                result[index] = tailoring.decide(result[index], before: index, in: scalars)
            }
        }
        result[scalars.count] = .mandatory
        return result
    }
}

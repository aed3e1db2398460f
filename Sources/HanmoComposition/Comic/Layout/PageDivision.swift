/// Cuts a length into parts of whole pixels.
enum PageDivision {
    struct Part: Equatable {
        var start: Double
        var length: Double
    }

    /// - Parameters:
    ///   - shares: of the parts, in any unit.
    ///   - gap: between neighbours; less where there are so many that little else would be left.
    static func cut(_ start: Double, _ length: Double, shares: [Double], gap asked: Double) -> [Part] {
        let count = shares.count
        let gap = min(asked, (max(0, length) * 0.3 / Double(max(1, count))).rounded(.down))
        let usable = max(0, length - gap * Double(count - 1))
        let total = shares.reduce(0, +)
        var sum = 0.0
        var edge = 0.0
        return shares.enumerated().map { index, share in
            sum += share
            let end =
                index == count - 1 || total <= 0
                ? (usable * Double(index + 1) / Double(count)).rounded() : (usable * sum / total).rounded()
            defer { edge = end }
            return Part(start: start + edge + gap * Double(index), length: end - edge)
        }
    }

    /// Weights as shares: none is lost beside a heavy one, and what is nearly equal is equal.
    ///
    /// - Parameter slack: how many times the lightest the heaviest may weigh and still be its equal.
    static func shares(_ weights: [Double], slack: Double) -> [Double] {
        guard weights.count > 1 else { return [1] }
        let mean = weights.reduce(0, +) / Double(weights.count)
        // A third of a page's width bears less narrowing than its half.
        let least = (weights.count > 2 ? 0.78 : 0.55) * mean
        let bounded = weights.map { min(max($0, least), 2.4 * mean) }
        guard let lightest = bounded.min(), let heaviest = bounded.max(), heaviest > slack * lightest else {
            return weights.map { _ in 1 }
        }
        return bounded
    }

    /// Shares in 24ths, so that gutters of neighbouring tiers stand in line or clearly apart.
    static func rounded(_ shares: [Double]) -> [Double] {
        let total = shares.reduce(0, +)
        guard shares.count > 1, shares.count <= 4, total > 0 else { return shares }
        let exact = shares.map { $0 / total * 24 }
        var steps = exact.map { $0.rounded(.down) }
        let order = exact.indices.sorted {
            let (left, right) = (exact[$0] - steps[$0], exact[$1] - steps[$1])
            return left != right ? left > right : $0 < $1
        }
        for index in order.prefix(Int(24 - steps.reduce(0, +))) { steps[index] += 1 }
        return steps
    }
}

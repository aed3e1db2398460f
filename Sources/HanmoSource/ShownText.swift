extension String {
    /// As a message shows what somebody wrote: control characters and overrides escaped, a long text cut.
    public func shown(limit: Int = 80) -> String {
        var result = ""
        for (index, scalar) in unicodeScalars.enumerated() {
            guard index < limit else { return result + "…" }
            switch scalar {
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where scalar.steersText: result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The one of some names that this was most likely meant to be.
    public func nearest(of names: [String]) -> String? {
        let own = Array(unicodeScalars.prefix(41))
        guard own.count <= 40 else { return nil }
        let plain = lowercased().filter { $0.isLetter || $0.isNumber }
        if let same = names.first(where: { $0.lowercased().filter { $0.isLetter || $0.isNumber } == plain }) {
            return same
        }
        let limit = own.count < 4 ? 1 : own.count < 8 ? 2 : 3
        let ranked = names.map { (name: $0, distance: Self.distance(own, Array($0.unicodeScalars))) }
        let best = ranked.min { $0.distance < $1.distance }
        return best.flatMap { $0.distance <= limit && $0.distance < own.count ? $0.name : nil }
    }

    /// Insertions, deletions, replacements and swaps of neighbours that make one of the other.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var row = Array(0...right.count)
        for (i, scalar) in left.enumerated() {
            var next = [i + 1]
            for (j, other) in right.enumerated() {
                var cost = Swift.min(row[j] + (scalar == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == other {
                    cost = Swift.min(cost, before[j - 1] + 1)
                }
                next.append(cost)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }
}

extension Unicode.Scalar {
    /// Whether it moves a terminal's cursor or the order of a text instead of being seen: controls, line and paragraph
    /// separators, bidirectional marks, embeddings, overrides and isolates, the byte-order mark, tags.
    public var steersText: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0001, 0xE0020...0xE007F:
            true
        default: false
        }
    }
}

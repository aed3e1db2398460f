/// A piece of a text on its way: literal bytes, a run of marks that may open or close something, or a line's end.
struct InlineNode {
    enum Sort: Equatable {
        case text
        /// Nothing: where a style begins or ends.
        case place
        /// `*`, `_` or `~`, so many of them left over.
        case marks(UInt8, count: Int, opens: Bool, closes: Bool)
        /// The end of a line that may become a space.
        case softBreak
    }

    var sort: Sort
    var bytes: [UInt8] = []
}

/// Which nodes a style reaches over: from the end of one to the start of the other.
struct InlineReach {
    var from: Int
    var to: Int
    var style: InlineStyle
}

/// CommonMark's pairing of emphasis marks: every run is looked back from once, so time is linear.
struct InlinePairing {
    private(set) var reaches: [InlineReach] = []

    init(_ nodes: inout [InlineNode]) {
        // The runs still in play, as a list to and fro.
        let runs = nodes.indices.filter { if case .marks = nodes[$0].sort { true } else { false } }
        var before = runs.indices.map { $0 - 1 }
        var after = runs.indices.map { $0 + 1 }
        var floors: [Int: Int] = [:]
        var at = 0
        func unlink(_ run: Int) {
            if before[run] >= 0 { after[before[run]] = after[run] }
            if after[run] < runs.count { before[after[run]] = before[run] }
        }
        while at < runs.count {
            guard case .marks(let mark, let count, let opens, true) = nodes[runs[at]].sort else {
                at = after[at]
                continue
            }
            let key = Int(mark) * 6 + count % 3 * 2 + (opens ? 1 : 0)
            var opener = before[at]
            let floor = floors[key] ?? -1
            while opener > floor, !Self.pairs(nodes[runs[opener]].sort, nodes[runs[at]].sort) {
                opener = before[opener]
            }
            if opener > floor {
                let left = Self.count(nodes[runs[opener]].sort)
                let use = left >= 2 && count >= 2 ? 2 : 1
                let style: InlineStyle = mark == 0x7E ? .strike : use == 2 ? .strong : .emphasis
                reaches.append(InlineReach(from: runs[opener], to: runs[at], style: style))
                after[opener] = at
                before[at] = opener
                Self.use(use, of: &nodes[runs[opener]].sort)
                Self.use(use, of: &nodes[runs[at]].sort)
                if left == use { unlink(opener) }
                if count == use {
                    unlink(at)
                    at = after[at]
                }
            } else {
                floors[key] = before[at]
                if !opens { unlink(at) }
                at = after[at]
            }
        }
    }

    private static func count(_ sort: InlineNode.Sort) -> Int {
        if case .marks(_, let count, _, _) = sort { count } else { 0 }
    }

    private static func use(_ some: Int, of sort: inout InlineNode.Sort) {
        guard case .marks(let mark, let count, let opens, let closes) = sort else { return }
        sort = .marks(mark, count: count - some, opens: opens, closes: closes)
    }

    private static func pairs(_ opener: InlineNode.Sort, _ closer: InlineNode.Sort) -> Bool {
        guard case .marks(let mark, let count, true, let alsoCloses) = opener,
            case .marks(mark, let other, let alsoOpens, _) = closer, count > 0
        else { return false }
        // A single tilde is a word of its own: 3~5.
        if mark == 0x7E { return count == 2 && other == 2 }
        // The rule of three, which tells `*a**b*` from `**a*b**`.
        return !(alsoCloses || alsoOpens) || (count + other) % 3 != 0 || (count % 3 == 0 && other % 3 == 0)
    }
}

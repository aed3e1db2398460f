import HanmoUnicode

/// Sums along a paragraph, so that the length of any line of it is known at once.
struct RunningLengths {
    private(set) var lengths = [0.0]
    private(set) var gives = [0.0]
    /// The end of what shows before each place: without spaces.
    private(set) var visibleEnds: [Int32] = [0]
    /// The last place, up to each, where a line may end; 0 where there is none.
    private(set) var lastBreaks: [Int32] = [0]
    private let tracking: Double

    init() { tracking = 0 }

    init(_ clusters: [Cluster], tracking: Double) {
        self.tracking = tracking
        let count = clusters.count
        lengths.reserveCapacity(count + 1)
        gives.reserveCapacity(count + 1)
        visibleEnds.reserveCapacity(count + 1)
        lastBreaks.reserveCapacity(count + 1)
        var (length, give) = (0.0, 0.0)
        var visible: Int32 = 0
        var lastBreak: Int32 = 0
        for (index, cluster) in clusters.enumerated() {
            length += cluster.length + tracking
            give += cluster.give
            if !cluster.isSpace { visible = Int32(index + 1) }
            lengths.append(length)
            gives.append(give)
            visibleEnds.append(visible)
            let next = index + 1
            if next == count || clusters[next].breakBefore != .prohibited { lastBreak = Int32(next) }
            lastBreaks.append(lastBreak)
        }
    }

    /// What a line between two places measures, and what it can give when it is compressed. Spaces at its end hang;
    /// an opening mark at its start and a mark at its end lose their empty halves.
    @inline(__always)
    func line(_ clusters: [Cluster], from start: Int, to end: Int) -> (length: Double, give: Double) {
        let end = Int(visibleEnds[end])
        guard end > start else { return (0, 0) }
        let (first, last) = (clusters[start], clusters[end - 1])
        let ends = first.blankBefore + last.blankAfter
        return (
            lengths[end] - lengths[start] - tracking - ends - first.spaceBefore,
            max(0, gives[end] - gives[start] - ends - first.spareSpace - first.spareWord)
        )
    }
}

import HanmoUnicode

/// Runs of one direction in a line, in the order in which they stand.
enum BidiOrder {
    struct Run {
        var clusters: Range<Int>
        var isRightToLeft: Bool
    }

    static func runs(of paragraph: Paragraph, in visible: Range<Int>) -> [Run] {
        guard let bidi = paragraph.bidi, let first = visible.first, let last = visible.last else {
            return [Run(clusters: visible, isRightToLeft: false)]
        }
        let clusters = paragraph.clusters
        return bidi.visualRuns(of: Int(clusters[first].start)..<Int(clusters[last].end)).compactMap { scalars, level in
            let start = clusters.partitioningIndex { Int($0.start) >= scalars.lowerBound }
            let end = clusters.partitioningIndex { Int($0.start) >= scalars.upperBound }
            return start < end ? Run(clusters: start..<end, isRightToLeft: level & 1 == 1) : nil
        }
    }
}

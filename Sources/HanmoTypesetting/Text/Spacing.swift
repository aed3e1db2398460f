import HanmoUnicode

/// The spaces between neighbours, made here and not by font features, so that they are the same in every font.
enum Spacing {
    /// Squeezes neighbouring full-width marks and parts Chinese from Latin by a quarter em (CLREQ 3.1.6, 3.2.2).
    static func settle(_ paragraph: inout Paragraph) {
        for index in paragraph.clusters.indices.dropFirst() {
            let (left, right) = (paragraph.clusters[index - 1], paragraph.clusters[index])
            if left.isMark || right.isMark {
                squeeze(left, right, at: index, &paragraph)
            } else if left.isIdeograph && right.nature == .latin || left.nature == .latin && right.isIdeograph {
                paragraph.clusters[index].spaceBefore = 0.25 * min(left.scale, right.scale)
            }
        }
    }

    private static func squeeze(_ left: Cluster, _ right: Cluster, at index: Int, _ paragraph: inout Paragraph) {
        func isIdeographicSpace(_ cluster: Cluster) -> Bool {
            cluster.isSpace && paragraph.scalars[Int(cluster.start)] == "\u{3000}"
        }
        if left.blankAfter >= 0.5 * left.scale,
            right.squeezesNeighbours(isIdeographicSpace: isIdeographicSpace(right))
        {
            paragraph.clusters[index - 1].trimAfter += 0.5 * left.scale
        } else if right.blankBefore >= 0.5 * right.scale,
            left.squeezesNeighbours(isIdeographicSpace: isIdeographicSpace(left))
        {
            paragraph.clusters[index].trimBefore += 0.5 * right.scale
        }
    }

    /// A grid (纵横对齐): full-width characters keep their cells, and what is narrower stands in the middle of as many
    /// cells as it needs.
    static func fillCells(_ clusters: inout [Cluster], tracking: Double) {
        let cell = 1 + tracking
        var start = 0
        while start < clusters.count {
            clusters[start].isFixed = true
            guard clusters[start].advance != 1 else {
                start += 1
                continue
            }
            var end = start
            var length = 0.0
            while end < clusters.count, clusters[end].advance != 1 {
                clusters[end].isFixed = true
                length += clusters[end].advance + tracking
                end += 1
            }
            let spare = (length / cell - 1e-6).rounded(.up) * cell - length
            clusters[start].padBefore += spare / 2
            clusters[end - 1].padAfter += spare / 2
            start = end
        }
    }
}

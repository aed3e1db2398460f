import HanmoUnicode

/// Numbers that stand upright in one cell of vertical text (CLREQ 3.2.3): one or two digits between characters that
/// stand upright, and what a part's style asks for.
struct ShortNumbers {
    let styles: StyleTable

    func combine(in paragraph: inout Paragraph) {
        let clusters = paragraph.clusters
        guard !styles.isPlain || clusters.contains(where: { isDigit($0, paragraph) }) else { return }
        var result: [Cluster] = []
        result.reserveCapacity(clusters.count)
        var index = 0
        while index < clusters.count {
            let end = groupEnd(from: index, in: paragraph)
            guard let end else {
                result.append(clusters[index])
                index += 1
                continue
            }
            var number = clusters[index]
            number.end = clusters[end - 1].end
            number.nature = .ideograph
            number.stance = .combined
            result.append(number)
            index = end
            // What follows in a longer number is none of ours.
            while index < clusters.count, isDigit(clusters[index], paragraph) {
                result.append(clusters[index])
                index += 1
            }
        }
        paragraph.clusters = result
    }

    private func groupEnd(from start: Int, in paragraph: Paragraph) -> Int? {
        let clusters = paragraph.clusters
        if styles[clusters[start].style].isCombined {
            var end = start + 1
            while end < clusters.count, clusters[end].style == clusters[start].style { end += 1 }
            return end
        }
        guard isDigit(clusters[start], paragraph), start == 0 || !isDigit(clusters[start - 1], paragraph) else {
            return nil
        }
        var end = start
        while end < clusters.count, isDigit(clusters[end], paragraph) { end += 1 }
        guard end - start <= 2, standsApart(start - 1, paragraph), standsApart(end, paragraph) else { return nil }
        return end
    }

    private func isDigit(_ cluster: Cluster, _ paragraph: Paragraph) -> Bool {
        cluster.end - cluster.start == 1 && ("0"..."9").contains(paragraph.scalars[Int(cluster.start)])
    }

    private func standsApart(_ index: Int, _ paragraph: Paragraph) -> Bool {
        guard paragraph.clusters.indices.contains(index) else { return true }
        let scalar = paragraph.scalars[Int(paragraph.clusters[index].start)]
        return EastAsian.isWide(scalar) || VerticalOrientation.of(scalar, language: "zh") != .rotated
    }
}

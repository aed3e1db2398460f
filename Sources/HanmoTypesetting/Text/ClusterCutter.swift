import HanmoUnicode

/// Cuts a paragraph into user-perceived characters and says what each is.
struct ClusterCutter {
    let breaker: LineBreaker
    let styles: StyleTable

    func clusters(of paragraph: Paragraph) -> [Cluster] {
        let scalars = paragraph.scalars
        let breaks = breaker.breaks(in: scalars)
        var clusters: [Cluster] = []
        clusters.reserveCapacity(scalars.count)
        var cursor = styles.cursor()
        GraphemeBreaker.forEachCluster(in: scalars[...]) { range in
            let nature = Self.nature(of: scalars[range.lowerBound])
            var cluster = Cluster(
                start: range.lowerBound, end: range.upperBound, nature: nature, breakBefore: breaks[range.lowerBound])
            if !styles.isPlain {
                cluster.style = cursor.style(at: Int(paragraph.offsets[range.lowerBound]))
                cluster.scale = styles[cluster.style].scale
            }
            clusters.append(cluster)
        }
        return clusters
    }

    private static func nature(of scalar: Unicode.Scalar) -> Cluster.Nature {
        if scalar.isCommonHan { return .ideograph }
        let properties = CharacterProperties(scalar)
        if properties.isIdeographic { return .ideograph }
        if let mark = PunctuationClass.of(scalar) { return .mark(mark) }
        if properties.isWhiteSpace { return .space }
        if EastAsian.isIdeograph(scalar) || EastAsian.isKana(scalar) || EastAsian.isHangul(scalar) { return .ideograph }
        return properties.isAlphanumeric ? .latin : .other
    }
}

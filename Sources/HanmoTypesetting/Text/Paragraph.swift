import HanmoComposition
import HanmoFonts
import HanmoSource
import HanmoUnicode

/// A block's text between two line ends: clusters and their glyphs, ready to be broken into lines.
struct Paragraph {
    let scalars: [Unicode.Scalar]
    /// UTF-8 offsets into the block's text: of each scalar, and of the end.
    let offsets: [Int32]
    var clusters: [Cluster] = []
    var glyphs: [ShapedGlyph] = []
    /// Nil where all runs from left to right.
    var bidi: BidiParagraph?
    var rubies: [Ruby] = []
    var sums = RunningLengths()

    /// Begins at the right.
    var isRightToLeft: Bool { bidi.map { $0.baseLevel & 1 == 1 } ?? false }

    func text(of cluster: Cluster) -> String { text(of: cluster.scalars) }

    func text(of scalars: Range<Int>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: self.scalars[scalars])
        return text
    }

    func text(ofClusters range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return text(of: Int(clusters[first].start)..<Int(clusters[last].end))
    }

    /// UTF-8 offsets into the block's text.
    func bytes(of cluster: Cluster) -> Range<Int> {
        Int(offsets[Int(cluster.start)])..<Int(offsets[Int(cluster.end)])
    }

    /// The clusters that a part of the block's text touches.
    func clusters(in bytes: Range<Int>) -> Range<Int> {
        let first = clusters.partitioningIndex { self.bytes(of: $0).upperBound > bytes.lowerBound }
        let end = clusters.partitioningIndex { self.bytes(of: $0).lowerBound >= bytes.upperBound }
        return first..<max(first, end)
    }
}

extension Array {
    /// The first index whose element answers true, where all that do stand behind those that do not.
    func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension TextBlock {
    /// The place in the prompt of some bytes of the text; the whole block's unless the reader kept them one for one.
    func source(of bytes: Range<Int>) -> SourceSpan {
        guard source.length == text.utf8.count else { return source }
        return SourceSpan(start: source.start + bytes.lowerBound, end: source.start + bytes.upperBound)
    }
}

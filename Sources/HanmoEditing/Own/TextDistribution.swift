/// A new text for a wording that is set in several blocks: which block shows which part of it.
struct TextDistribution {
    /// UTF-8 ranges of the new text, in the order of the blocks; an empty one is of a block that shows nothing any more.
    private(set) var ranges: [Range<Int>] = []

    /// More characters than this are not compared one by one.
    private static let longest = 1_500

    /// Nil where the new text does not fall into the parts that the old one was set in.
    /// - Parameter parts: UTF-8 ranges of the old text, in order.
    init?(from old: String, _ parts: [Range<Int>], to new: String) {
        guard let places = Self.places(Array(old.unicodeScalars), Array(new.unicodeScalars)) else { return nil }
        let (before, after) = (Array(old.utf8), Array(new.utf8))
        var end = 0
        for part in parts {
            guard part.upperBound < places.count else { return nil }
            let range = places[part.lowerBound]..<max(places[part.lowerBound], places[part.upperBound])
            // What stands between the parts is shown by none: spaces and line ends.
            guard range.lowerBound >= end, Self.isBlank(after[end..<range.lowerBound]) else { return nil }
            let hadBreak = before[part].contains(0x0A)
            guard hadBreak || !after[range].contains(0x0A) else { return nil }
            ranges.append(Self.isBlank(after[range]) ? range.lowerBound..<range.lowerBound : range)
            end = range.upperBound
        }
        guard Self.isBlank(after[end...]), ranges.contains(where: { !$0.isEmpty }) else { return nil }
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" || scalar == "\t" }

    /// Where each byte offset of the old text, its end included, lies in the new one.
    private static func places(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> [Int]? {
        let shorter = min(old.count, new.count)
        var head = 0
        while head < shorter, old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        let middle = (Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
        guard middle.0.count <= longest, middle.1.count <= longest else { return nil }
        // Scalar offsets: the first for the start, then one for the end of each scalar.
        var ends = Array(0...head)
        ends += aligned(middle.0, middle.1).map { $0 + head }
        // What the middle inserts at its end belongs to it.
        if !middle.0.isEmpty { ends[old.count - tail] = new.count - tail }
        if tail > 0 { for offset in 1...tail { ends.append(new.count - tail + offset) } }
        var bytes = [0]
        for scalar in new { bytes.append(bytes[bytes.count - 1] + UTF8.width(scalar)) }
        var places: [Int] = []
        for (index, scalar) in old.enumerated() {
            places += [Int](repeating: bytes[ends[index]], count: UTF8.width(scalar))
        }
        places.append(bytes[ends[old.count]])
        return places
    }

    /// For the end of each old scalar, where it lies in the new text, by what both have in common. Blanks weigh more than
    /// letters, so that columns stay apart.
    private static func aligned(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> [Int] {
        let width = new.count + 1
        var best = [Int32](repeating: 0, count: (old.count + 1) * width)
        func weight(_ scalar: Unicode.Scalar) -> Int32 { isBlank(scalar) ? 8 : 1 }
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                var value = max(best[(i + 1) * width + j], best[i * width + j + 1])
                if old[i] == new[j] { value = max(value, best[(i + 1) * width + j + 1] + weight(old[i])) }
                best[i * width + j] = value
            }
        }
        var ends: [Int] = []
        var (i, j) = (0, 0)
        while i < old.count {
            let value = best[i * width + j]
            if j < new.count, old[i] == new[j], value == best[(i + 1) * width + j + 1] + weight(old[i]) {
                (i, j) = (i + 1, j + 1)
                ends.append(j)
            } else if j < new.count, value == best[i * width + j + 1] {
                j += 1
                // Inserted: of what ended before it, unless that was a gap.
                if let last = ends.last, i > 0, !isBlank(old[i - 1]), last == j - 1 { ends[ends.count - 1] = j }
            } else {
                i += 1
                ends.append(j)
            }
        }
        return ends
    }
}

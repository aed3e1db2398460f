import HanmoGraphics

/// Parts of ink that could stand in one line, from its start to its end.
struct InkLine {
    let parts: [InkPart]
}

/// Groups parts of ink to lines. The size of the letters is not known yet, so that lines are formed for every size that
/// the picture may hold; what is wrong among them finds no match later.
struct LineFinder {
    private static let smallest = 8.0
    private static let ratio = 1.5
    /// More parts in one line are a texture.
    private static let mostParts = 400

    let isVertical: Bool
    /// The widest gap between parts of a line, in ems.
    var gap = 0.9

    /// - Parameter limit: the longest side of the picture.
    func lines(of parts: [InkPart], limit: Int) -> [InkLine] {
        // Along the line is x, across is y.
        let turned = isVertical ? parts.map(\.transposed) : parts
        var lines: [InkLine] = []
        var labels: [UInt8] = []
        for part in turned where !labels.contains(part.label) { labels.append(part.label) }
        for label in labels {
            let own = turned.filter { $0.label == label }.sorted { ($0.left, $0.top) < ($1.left, $1.top) }
            var size = Self.smallest
            while size < Double(limit) {
                lines += self.lines(of: own, size: size)
                size *= Self.ratio
            }
        }
        return lines
    }

    private func lines(of all: [InkPart], size: Double) -> [InkLine] {
        let least = max(3, Int(size * size * 0.004))
        let parts = all.filter { Double($0.height) <= size * 1.7 && $0.count >= least }
        guard parts.contains(where: { Double($0.height) >= size * 0.5 }) else { return [] }
        var groups = Groups(count: parts.count)
        let gap = Int(size * self.gap)
        let slack = Int(size * 0.12)
        // Parts come from left to right: those that reach far enough to be joined are kept in strips of rows.
        let strip = max(8, Int(size))
        var strips: [Int: [Int]] = [:]
        for index in parts.indices {
            let part = parts[index]
            let rows = (part.top - slack) / strip...(part.bottom + slack) / strip
            for row in rows {
                var kept: [Int] = []
                for other in strips[row] ?? [] where parts[other].right + gap >= part.left {
                    kept.append(other)
                    let before = parts[other]
                    let isLevel = before.top - slack < part.bottom && part.top - slack < before.bottom
                    if isLevel { groups.join(index, other) }
                }
                kept.append(index)
                strips[row] = kept
            }
        }
        return groups.members.compactMap { members in
            guard members.count <= Self.mostParts else { return nil }
            let line = members.map { parts[$0] }
            let top = line.map(\.top).min() ?? 0
            let bottom = line.map(\.bottom).max() ?? 0
            // One size further up or down finds what is not of this one.
            guard (size * 0.45...size * 2.2).contains(Double(bottom - top)) else { return nil }
            return InkLine(parts: line)
        }
    }
}

/// Union and find.
private struct Groups {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    private mutating func root(_ index: Int) -> Int {
        var index = index
        while parents[index] != index {
            parents[index] = parents[parents[index]]
            index = parents[index]
        }
        return index
    }

    mutating func join(_ a: Int, _ b: Int) {
        let (first, second) = (root(a), root(b))
        if first != second { parents[max(first, second)] = min(first, second) }
    }

    /// In order of their first members.
    var members: [[Int]] {
        var copy = self
        var places: [Int: Int] = [:]
        var members: [[Int]] = []
        for index in parents.indices {
            let owner = copy.root(index)
            if let place = places[owner] {
                members[place].append(index)
            } else {
                places[owner] = members.count
                members.append([index])
            }
        }
        return members
    }
}

extension InkPart {
    fileprivate var transposed: InkPart {
        InkPart(label: label, left: top, top: left, right: bottom, bottom: right, count: count)
    }
}

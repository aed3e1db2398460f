/// Cuts a story into panels: contiguous runs of sentences, as even as can be, with paragraphs kept together.
enum StoryCut {
    /// At most `count` groups, none empty.
    static func groups(_ units: [ComicStory.Unit], into count: Int) -> [[ComicStory.Unit]] {
        guard count > 0, !units.isEmpty else { return [] }
        guard units.count > count else { return units.map { [$0] } }
        // Long stories are cut by share: the search below takes the square of the sentences.
        if units.count > 300 {
            return (0..<count).map { Array(units[units.count * $0 / count..<units.count * ($0 + 1) / count]) }
        }
        let weights = units.map { Double($0.weight + 12 + min(24, $0.range.count / 4)) }
        var sums = [0.0]
        for weight in weights { sums.append(sums[sums.count - 1] + weight) }
        let even = sums[units.count] / Double(count)
        func cost(_ from: Int, _ to: Int) -> Double {
            let share = (sums[to] - sums[from]) / even - 1
            return share * share + (from > 0 && !units[from].beginsParagraph ? 0.3 : 0)
        }
        var best = (0...units.count).map { $0 == 0 ? 0 : Double.infinity }
        var cuts: [[Int]] = []
        for _ in 0..<count {
            var next = [Double](repeating: .infinity, count: units.count + 1)
            var from = [Int](repeating: 0, count: units.count + 1)
            for end in 1...units.count {
                for start in 0..<end where best[start] < .infinity {
                    let value = best[start] + cost(start, end)
                    if value < next[end] { (next[end], from[end]) = (value, start) }
                }
            }
            cuts.append(from)
            best = next
        }
        var groups: [[ComicStory.Unit]] = []
        var end = units.count
        for from in cuts.reversed() {
            groups.insert(Array(units[from[end]..<end]), at: 0)
            end = from[end]
        }
        return groups
    }
}

/// How many panels a prompt asks for: 六格漫画, 2×3, six-panel, a story in five panels.
struct PanelCount {
    let source: ScalarText

    func count(in free: FreeText) -> (value: Int, range: Range<Int>)? {
        for part in free.parts {
            var at = part.lowerBound
            while at < part.upperBound {
                if at == 0 || !continues(at), let number = PanelNumber.number(in: source, at: at),
                    let end = unit(after: number.end), end <= part.upperBound, (2...64).contains(number.value)
                {
                    return (number.value, at..<end)
                }
                at += 1
            }
        }
        for part in free.parts {
            guard let grid = GridReader(source: source).grid(in: part) else { continue }
            let count = grid.rows * grid.columns
            if (2...64).contains(count) { return (count, grid.range) }
        }
        return nil
    }

    /// Whether a number or a word goes on at an index, or it counts which, not how many.
    private func continues(_ index: Int) -> Bool {
        let (before, here) = (source.folded[index - 1], source.folded[index])
        if before == "第" || before == "十" || before.isDigit && here.isDigit { return true }
        return here.isLatinLetter && before.isLatinLetter
    }

    private func unit(after index: Int) -> Int? {
        var at = index
        if at < source.count, source.folded[at] == " " || source.scalars[at] == "-" { at += 1 }
        for word in ["个分格", "个画格", "个格子", "个分镜", "个画面", "个镜头", "格子", "格", "幅", "panels", "panel", "frames", "koma"]
        where source.hasFolded(word, at: at) {
            let end = at + word.unicodeScalars.count
            if word.unicodeScalars.first?.isLatinLetter == true, end < source.count, source.folded[end].isLatinLetter {
                continue
            }
            // 三幅画 are pictures on a wall.
            if word == "幅", !source.hasFolded("漫画", at: end), !source.hasFolded("连环", at: end),
                !source.hasFolded("分镜", at: end)
            {
                continue
            }
            return end
        }
        return nil
    }
}

import HanmoBrief
import HanmoGraphics

/// Finds the size of the body, and one column or two, at which an article fills its page best.
struct ArticleFitting {
    let pieces: [ArticlePiece]
    let canvas: Canvas
    let style: ArticleStyle
    let setter: (_ body: Double, _ unit: Double) -> ArticleSetter

    private var unit: Double { canvas.shortSide / 2048 }
    private var content: Rect { canvas.bounds.inset(by: (0.1 * canvas.shortSide).rounded()) }
    /// Pictures take at most half of the page.
    private var pictureHeight: Double {
        let count = pieces.count { if case .picture = $0 { true } else { false } }
        return content.height * 0.5 / Double(max(1, count))
    }
    private var headCount: Int { ArticlePiece.headCount(of: pieces) }

    /// A page at a size of the body.
    struct Layout {
        var body: Double
        var columns: [Range<Int>]
        var pictureRatio = 0.4
        /// Times the gaps.
        var looseness = 1.0
        /// Of what stands in the content box.
        var height: Double
        /// How much lower the lower column is, as a share of it.
        var imbalance = 0.0
    }

    func page() -> (regions: [Region], fits: Bool) {
        guard !pieces.isEmpty else { return ([], true) }
        let layouts = [1, 2].compactMap { largest(columns: $0) }
        guard let best = layouts.max(by: { score($0) < score($1) }) ?? largest(columns: 2, isUneven: true) else {
            // Nothing fits: the smallest letters, and the report says what runs over.
            let layout = layout(body: smallest, columns: 1)
            return (regions(layout), false)
        }
        return (regions(relaxed(best)), true)
    }

    // MARK: - Choice

    private var smallest: Double { max(4, (6 * unit * 2).rounded() / 2) }

    /// The largest body that fits: what fits at a size fits, but for a line here and there, below it.
    private func largest(columns: Int, isUneven: Bool = false) -> Layout? {
        let width = columnWidth(columns, body: 0)
        let most = min(columns == 1 ? 58 * unit : 40 * unit, width / (columns == 1 ? 22 : 15))
        var (low, high) = (Int(smallest * 2), Int(most * 2))
        guard low <= high else { return nil }
        var found: Layout?
        while low <= high {
            let middle = (low + high) / 2
            let tried = layout(body: Double(middle) / 2, columns: columns)
            if tried.height <= content.height {
                found = tried
                low = middle + 1
            } else {
                high = middle - 1
            }
        }
        if columns == 2, let found, found.columns.count < 2 || (found.imbalance > 0.3 && !isUneven) { return nil }
        return found
    }

    /// Large letters, but lines that the eye finds back from.
    private func score(_ layout: Layout) -> Double {
        let measure = columnWidth(layout.columns.count, body: layout.body) / layout.body
        let reading = min(layout.body / unit, 40) / 40
        let blank = max(0, 0.85 - layout.height / content.height)
        return reading - blank * 0.4 - max(0, measure - 44) * 0.02 - max(0, 17 - measure) * 0.05
            - (layout.columns.count > 1 ? 0.06 : 0)
    }

    /// Room that is left makes pictures higher, then gaps wider; of two columns, pictures make the heights alike.
    private func relaxed(_ layout: Layout) -> Layout {
        var best = layout
        func isBetter(_ tried: Layout) -> Bool {
            guard tried.height <= content.height else { return false }
            return layout.columns.count == 1 || tried.imbalance <= best.imbalance + 0.02
        }
        for ratio in stride(from: 0.45, through: 0.75, by: 0.05) {
            let tried = self.layout(body: layout.body, columns: layout.columns.count, pictureRatio: ratio)
            if isBetter(tried) { best = tried }
        }
        for looseness in stride(from: 1.05, through: 1.45, by: 0.05) {
            let tried = self.layout(
                body: layout.body, columns: layout.columns.count, pictureRatio: best.pictureRatio,
                looseness: looseness)
            if isBetter(tried) { best = tried }
        }
        return best
    }

    // MARK: - Layout

    private func columnGap(_ body: Double) -> Double { 2.6 * body }

    private func columnWidth(_ columns: Int, body: Double) -> Double {
        (content.width - Double(columns - 1) * columnGap(body)) / Double(columns)
    }

    private func layout(body: Double, columns: Int, pictureRatio: Double = 0.4, looseness: Double = 1) -> Layout {
        var setter = setter(body, unit)
        setter.pictureRatio = pictureRatio
        setter.pictureHeight = pictureHeight
        let head = headCount
        let width = columnWidth(columns, body: body)
        let heights = pieces.enumerated().map { setter.set($1, width: $0 < head ? content.width : width).height }
        func height(_ range: Range<Int>) -> Double {
            range.reduce(0) { $0 + heights[$1] + ($1 > range.lowerBound ? gap($1, body, looseness) : 0) }
        }
        let top = head > 0 ? height(0..<head) + (head < pieces.count ? gap(head, body, looseness) : 0) : 0
        var layout = Layout(
            body: body, columns: [head..<pieces.count], pictureRatio: pictureRatio, looseness: looseness, height: 0)
        guard columns == 2 else {
            layout.height = top + height(head..<pieces.count)
            return layout
        }
        let total = height(head..<pieces.count)
        var (best, least, left) = (Double.infinity, Double.infinity, 0.0)
        for split in head + 1..<max(head + 2, pieces.count) where split < pieces.count {
            left += heights[split - 1] + (split - 1 > head ? gap(split - 1, body, looseness) : 0)
            guard !pieces[split - 1].isHeading else { continue }
            let right = total - left - gap(split, body, looseness)
            let price = max(left, right) + style.tie(of: pieces[split - 1], to: pieces[split]) * body
            if price < least {
                (least, best) = (price, max(left, right))
                layout.columns = [head..<split, split..<pieces.count]
                layout.imbalance = 1 - min(left, right) / best
            }
        }
        layout.height = top + best
        return layout
    }

    private func gap(_ index: Int, _ body: Double, _ looseness: Double) -> Double {
        let gap = style.gap(from: pieces[index - 1], to: pieces[index])
        // What is as near as lines are stays so.
        return (gap <= style.lineGap ? gap : style.lineGap + (gap - style.lineGap) * looseness) * body
    }

    // MARK: - Regions

    private func regions(_ layout: Layout) -> [Region] {
        var setter = setter(layout.body, unit)
        setter.pictureRatio = layout.pictureRatio
        setter.pictureHeight = pictureHeight
        let head = headCount
        // A short text stands a little above the middle.
        let spare = content.height - layout.height
        let lead = spare > 0.2 * content.height ? spare * 0.36 : 0
        var y = content.minY + lead
        var regions: [Region] = []
        place(0..<head, x: content.minX, y: &y, width: content.width, setter, layout, &regions)
        if head > 0, head < pieces.count { y += gap(head, layout.body, layout.looseness) }
        let width = columnWidth(layout.columns.count, body: layout.body)
        for (number, column) in layout.columns.enumerated() {
            var bottom = y
            var layout = layout
            layout.looseness = filling(column, width, setter, layout, to: content.minY + layout.height - y + lead)
            let x = content.minX + Double(number) * (width + columnGap(layout.body))
            place(column, x: x, y: &bottom, width: width, setter, layout, &regions)
        }
        return regions
    }

    /// The looseness at which a column ends where the other one does, if that is near.
    private func filling(
        _ range: Range<Int>, _ width: Double, _ setter: ArticleSetter, _ layout: Layout, to wanted: Double
    ) -> Double {
        let heights = range.reduce(0) { $0 + setter.set(pieces[$1], width: width).height }
        func height(_ looseness: Double) -> Double {
            range.dropFirst().reduce(heights) { $0 + gap($1, layout.body, looseness) + 1 }
        }
        let steps = stride(from: layout.looseness, through: layout.looseness + 0.9, by: 0.02)
        let fitting = steps.reversed().first { height($0) <= wanted } ?? layout.looseness
        return height(fitting) > wanted - 2.5 * layout.body ? fitting : layout.looseness
    }

    private func place(
        _ range: Range<Int>, x: Double, y: inout Double, width: Double, _ setter: ArticleSetter, _ layout: Layout,
        _ regions: inout [Region]
    ) {
        for index in range {
            let gap = index > range.lowerBound ? gap(index, layout.body, layout.looseness) : 0
            if pieces[index].part?.isAfterRule == true, index > range.lowerBound {
                regions.append(rule(x: x, y: y + gap / 2, width: width, body: layout.body))
            }
            // From picture to text on whole pixels, so that rules are sharp.
            let top = (y + gap).rounded()
            let set = setter.set(pieces[index], width: width)
            regions += bars(index, in: range, x: x, from: y, top: top, height: set.height, body: layout.body)
            regions += set.regions.map { $0.offset(dx: x, dy: top) }
            y = top + set.height
        }
    }

    private func rule(x: Double, y: Double, width: Double, body: Double) -> Region {
        let box = Rect(x: x + width * 0.4, y: y.rounded(), width: width * 0.2, height: max(1, 0.05 * body).rounded())
        return .shape(.rectangle(box), .solid(style.hairline))
    }

    /// The bars left of quoted text; those of one quote are one bar.
    private func bars(
        _ index: Int, in range: Range<Int>, x: Double, from end: Double, top: Double, height: Double, body: Double
    ) -> [Region] {
        let quotes = pieces[index].part?.quotes ?? 0
        let above = index > range.lowerBound ? pieces[index - 1].part?.quotes ?? 0 : 0
        return (0..<quotes).map { level in
            let start = level < above ? end + 0.15 * body : top - 0.15 * body
            let box = Rect(
                x: x + (Double(level) * style.quoteInset + 0.15) * body, y: start, width: max(2, 0.14 * body),
                height: top + height + 0.15 * body - start)
            return .shape(.rectangle(box), .solid(style.theme.ground.mixed(with: style.theme.accent, 0.6)))
        }
    }
}

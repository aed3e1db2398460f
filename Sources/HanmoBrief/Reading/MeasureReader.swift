/// Sizes of letters in numbers: 24pt, 36px, 字号 160 像素, 12 磅.
struct MeasureReader {
    enum Unit { case points, pixels }

    struct Measure {
        var value: Double
        var unit: Unit
        var range: Range<Int>

        /// Points count on a page as wide as a sheet of A4 unless the canvas says its resolution.
        func pixels(on canvas: CanvasWish) -> Double {
            guard unit == .points else { return value }
            if let dpi = canvas.dpi { return value * dpi / 72 }
            return value * Double(min(canvas.width ?? 2048, canvas.height ?? 2048)) / 595
        }

        func sizeClass(on canvas: CanvasWish) -> Wording.SizeClass {
            let short = Double(min(canvas.width ?? 2048, canvas.height ?? 2048))
            let points = unit == .points ? value : value * 595 / short
            return points >= 24 ? .large : points >= 12 ? .medium : .small
        }
    }

    let source: ScalarText

    private static let units: [(name: String, unit: Unit)] = [
        ("px", .pixels), ("pt", .points), ("point", .points), ("points", .points), ("pixel", .pixels),
        ("pixels", .pixels),
        ("像素", .pixels), ("磅", .points), ("号大小", .points),
    ]

    /// The last size of letters in a range; a measure of width or height is none.
    func last(in range: Range<Int>) -> Measure? {
        var found: Measure?
        var at = range.lowerBound
        while at < range.upperBound {
            guard source.folded[at].isDigit else {
                at += 1
                continue
            }
            let start = at
            var value = 0.0
            var share = 0.0
            while at < range.upperBound, source.folded[at].isDigit || (source.folded[at] == "." && share == 0) {
                if source.folded[at] == "." {
                    share = 0.1
                } else if share > 0 {
                    value += share * Double(source.folded[at].value - 0x30)
                    share /= 10
                } else {
                    value = min(value * 10 + Double(source.folded[at].value - 0x30), 1e6)
                }
                at += 1
            }
            var end = at
            while end < range.upperBound, source.folded[end] == " " || source.folded[end] == "-" { end += 1 }
            guard let unit = unit(at: end), (4...2_000).contains(value), !isExtent(start..<unit.end) else { continue }
            found = Measure(value: value, unit: unit.unit, range: start..<unit.end)
            at = unit.end
        }
        return found
    }

    private func unit(at index: Int) -> (unit: Unit, end: Int)? {
        for (name, unit) in Self.units.reversed() {
            let end = index + name.unicodeScalars.count
            guard source.hasFolded(name, at: index) else { continue }
            if end < source.count, source.folded[end].isLatinLetter, source.folded[end - 1].isLatinLetter { continue }
            return (unit, end)
        }
        return nil
    }

    private func isExtent(_ range: Range<Int>) -> Bool {
        let after = source.foldedText(range.upperBound..<min(source.count, range.upperBound + 8))
        let before = source.foldedText(max(0, range.lowerBound - 8)..<range.lowerBound)
        return [" wide", " tall", " high", " by", "宽", "高", " x", "×", "x", "*"].contains { after.hasPrefix($0) }
            || ["×", "x ", "by ", "宽", "高", "width ", "height ", "margin ", "边距"].contains { before.hasSuffix($0) }
    }
}

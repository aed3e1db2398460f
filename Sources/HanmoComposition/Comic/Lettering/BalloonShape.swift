import HanmoBrief
import HanmoGraphics

/// A text broken into lines, and the smallest body around them. Lengths are in em of the lettering, `along` the lines
/// and `across` them.
struct BalloonShape: Sendable {
    /// The room of each line.
    var measures: [Double]
    /// What the lines really measure.
    var lengths: [Double]
    /// Of the text.
    var across: Double
    /// Half sides of the body.
    var halfAlong: Double
    var halfAcross: Double
    var pull: Double?
    /// What speaks against it, in shares of its area.
    var blemish = 0.0

    var area: Double { 4 * halfAlong * halfAcross }
    var along: Double { lengths.max() ?? 0 }

    /// The half sides of the body on the page.
    func halves(vertical: Bool) -> (width: Double, height: Double) {
        vertical ? (halfAcross, halfAlong) : (halfAlong, halfAcross)
    }
}

/// Shapes a text could take, from wide to narrow.
struct BalloonShaper {
    let text: MeasuredText
    let style: BalloonStyle
    /// Lines as long as possible may stand in columns: narrow balloons suit vertical text.
    let isVertical: Bool

    /// Ratios of along to across that are tried.
    private static let ratios = [5.0, 3.4, 2.4, 1.7, 1.2, 0.85, 0.6]

    /// - Parameter limit: em along a line at most; words longer than that are cut.
    func shapes(limit: Double = .infinity) -> [BalloonShape] {
        var counts: [Int] = text.length <= 7.5 || style.kind == .soundEffect ? [1] : []
        for ratio in Self.ratios {
            let count = max(1, Int((text.length / (ratio * text.pitch)).squareRoot().rounded()))
            if !counts.contains(count) { counts.append(count) }
        }
        if limit < .infinity {
            // The fewest lines that the room allows.
            let least = Int((text.length / max(1, limit - 1)).rounded(.up)) + 1
            counts += [least, least + 1, least + least / 4 + 2].filter { !counts.contains($0) }
        }
        return counts.compactMap { shape(lineCount: $0, limit: limit) }
    }

    private func shape(lineCount count: Int, limit: Double) -> BalloonShape? {
        let profile = profile(lineCount: count)
        func measures(_ width: Double) -> [Double] { profile.map { max(1, $0 * width) } }
        var high = min(limit, max(1.05, text.length * 1.6 + 0.5))
        guard let widest = text.lines(in: measures(high)), limit < .infinity || !widest.cutsWords else {
            return nil
        }
        var (low, best) = (min(high, max(0.5, text.length / Double(count) * 0.7)), widest)
        for _ in 0..<10 where high - low > 0.06 {
            let middle = (low + high) / 2
            if let lines = text.lines(in: measures(middle)), !lines.cutsWords || widest.cutsWords {
                (best, high) = (lines, middle)
            } else {
                low = middle
            }
        }
        // Somewhat wider, more lines may end where one pauses in speaking.
        var choice = body(around: best, measures: measures(high))
        guard count > 1 else { return choice }
        let least = choice.area
        for factor in [1.07, 1.15, 1.25] where high * factor <= limit {
            guard let lines = text.lines(in: measures(high * factor)), lines.cutsWords == best.cutsWords else {
                continue
            }
            let other = body(around: lines, measures: measures(high * factor))
            if other.blemish + 0.5 * other.area / least < choice.blemish + 0.5 * choice.area / least { choice = other }
        }
        return choice
    }

    /// How wide a line may be beside the widest: text in a round body is widest in its middle.
    private func profile(lineCount count: Int) -> [Double] {
        guard let pull = style.pull, count > 1 else { return Array(repeating: 1, count: count) }
        let extent = text.extent(lineCount: count)
        let half = extent / 2 * 1.16 + 0.1
        let chords = (0..<count).map { index -> Double in
            let start = Double(index) * text.pitch - extent / 2 + text.over
            return Superellipse.chord(at: max(abs(start), abs(start + 1)) / half, pull: pull)
        }
        let widest = chords.max() ?? 1
        return chords.map { $0 / widest }
    }

    private func body(around lines: MeasuredText.SetLines, measures: [Double]) -> BalloonShape {
        let lengths = lines.lengths
        let across = text.extent(lineCount: lengths.count)
        let along = lengths.max() ?? 0
        var shape = BalloonShape(
            measures: Array(measures.prefix(lengths.count)), lengths: lengths, across: across, halfAlong: along / 2,
            halfAcross: across / 2, pull: style.pull)
        if let pull = style.pull {
            // The body inside the padding that holds every line's corners and is smallest.
            var least = Double.infinity
            for factor in [1.02, 1.06, 1.12, 1.2, 1.3, 1.42, 1.56] {
                let half = across / 2 * factor
                var needed = 0.0
                for (index, length) in lengths.enumerated() {
                    // A character's ink keeps off its em box a little.
                    let start = Double(index) * text.pitch - across / 2 + text.over + 0.06
                    let chord = Superellipse.chord(at: max(abs(start), abs(start + 0.88)) / half, pull: pull)
                    needed = max(needed, length / 2 / max(chord, 1e-3))
                }
                let area = (needed + style.padding) * (half + style.padding)
                if area < least { (least, shape.halfAlong, shape.halfAcross) = (area, needed, half) }
            }
        }
        shape.halfAlong += style.padding
        shape.halfAcross += style.padding
        shape.blemish = blemish(of: shape, pauses: lines.pauses)
        return shape
    }

    private func blemish(of shape: BalloonShape, pauses: Int) -> Double {
        let lengths = shape.lengths
        var sum = 0.0
        // A last line of one character with its mark.
        if lengths.count > 1, let last = lengths.last, last < min(2.2, shape.along * 0.4) { sum += 0.8 }
        if lengths.count > 2, !style.isRunning, lengths[0] < 1.2 { sum += 0.3 }
        sum += (style.isRunning ? 0.03 : text.length < 6.2 ? 0.24 : 0.15) * Double(lengths.count - 1 - pauses)
        // Bodies a little longer than deep look best; vertical ones deeper than wide.
        let ratio = shape.halfAlong / shape.halfAcross
        let wish = style.isBox ? 2.6 : 1.45
        let off = ratio > wish ? ratio / wish : wish / ratio
        sum += 0.12 * (off - 1)
        return sum
    }
}

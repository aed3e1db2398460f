import HanmoGraphics

/// The pixels that a text has touched: its strokes with their edges, and what shines or falls about them.
enum InkMask {
    /// - Parameter match: a text as it lies in the picture.
    /// - Returns: the pixels, and whether an outline or a shadow is among them.
    static func ink(of match: TextMatch, in picture: Bitmap) -> (mask: PixelMask, isDecorated: Bool)? {
        let whole = PixelFrame(of: picture)
        if let decoration = match.decoration {
            // An edit has set it: what it painted is known.
            var sheet = picture
            let line = LetteredLine(
                template: match.template, pose: match.pose, ink: match.ink, decoration: decoration)
            return line.paint(on: &sheet).map { ($0.grown(by: 1, within: whole), true) }
        }
        let reach = max(3, Int((match.pose.size * 0.3).rounded(.up)))
        guard let frame = PixelFrame(match.box)?.outset(by: 2 * reach + 2).intersection(whole) else { return nil }
        let coverage = match.template.coverage(match.pose, in: frame)
        let bare = PixelMask(frame, coverage: coverage.map { $0 > 0.004 ? 255 : 0 })
        // Hinting moves edges by up to a pixel.
        let strokes = bare.grown(by: 1, within: frame)
        // Letters of small type stand too close for more.
        let plain = match.pose.size < 22 ? strokes : strokes.grown(by: 1, within: whole)
        let far = indices(of: strokes.grown(by: reach, within: frame), in: frame)
        let window = PixelWindow(frame, of: picture)
        var ground = window.pixels
        HarmonicFill.fill(&ground, isKnown: far.map { !$0 }, width: frame.width)
        let limit = max(2.5, 4.5 * deviation(window, far))
        func differs(_ index: Int, by limit: Float) -> Bool {
            let d = window.pixels[index] - ground[index]
            return max(d.max(), -d.min()) > limit
        }
        /// The part of a ring about the strokes that is no smooth ground.
        func unrest(_ reach: Int) -> Double {
            let ring = zip(
                indices(of: strokes.grown(by: reach, within: frame), in: frame), indices(of: strokes, in: frame)
            ).enumerated().filter { $0.element.0 && !$0.element.1 }.map(\.offset)
            let count = ring.reduce(0) { $0 + (differs($1, by: max(limit, 12)) ? 1 : 0) }
            return Double(count) / Double(max(ring.count, 1))
        }
        // An outline or a shadow goes about most of the strokes; on a ground that is never smooth it cannot be told.
        guard match.pose.size >= 22, isCalm(window, far), unrest(2) > 0.33 else {
            return (plain, false)
        }
        var isInk = indices(of: strokes, in: frame)
        var border = isInk.indices.filter { isInk[$0] }
        while let index = border.popLast() {
            let (x, y) = (index % frame.width, index / frame.width)
            for (column, row) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
            where column >= 0 && row >= 0 && column < frame.width && row < frame.height {
                let next = row * frame.width + column
                guard !isInk[next], far[next], differs(next, by: limit) else { continue }
                isInk[next] = true
                border.append(next)
            }
        }
        let mask = PixelMask(frame, coverage: isInk.map { $0 ? 255 : 0 }).grown(by: 2, within: whole)
        return (mask, true)
    }

    private static func indices(of mask: PixelMask, in frame: PixelFrame) -> [Bool] {
        (0..<frame.width * frame.height).map { index in
            mask[frame.left + index % frame.width, frame.top + index / frame.width] > 0
        }
    }

    /// Whether the ground beside the text has hardly an edge.
    private static func isCalm(_ window: PixelWindow, _ isFar: [Bool]) -> Bool {
        let known = isFar.map { !$0 }
        let blurred = Smoothing.blurred(window.pixels, isKnown: known, width: window.width, reach: 2)
        var (count, edges) = (0, 0)
        for index in known.indices where known[index] {
            let d = window.pixels[index] - blurred[index]
            count += 1
            if max(d.max(), -d.min()) > 12 { edges += 1 }
        }
        return edges * 12 < count
    }

    /// How much the ground differs from its own smooth surface, beside the text.
    private static func deviation(_ window: PixelWindow, _ isFar: [Bool]) -> Float {
        let known = isFar.map { !$0 }
        guard known.contains(true) else { return 0 }
        let blurred = Smoothing.blurred(window.pixels, isKnown: known, width: window.width, reach: 2)
        var values: [Float] = []
        for index in known.indices where known[index] {
            let d = window.pixels[index] - blurred[index]
            values.append(max(d.max(), -d.min()))
        }
        values.sort()
        // The median of the absolute deviations, scaled to a standard deviation.
        return values[values.count / 2] * 1.2
    }
}

import HanmoGraphics

/// The pixels that a text has touched: its strokes with their edges, and what shines or falls about them.
enum InkMask {
    /// - Parameter match: a text as it lies in the picture.
    static func mask(of match: TextMatch, in picture: Bitmap) -> PixelMask? {
        let reach = max(3, Int((match.pose.size * 0.2).rounded(.up)))
        guard let frame = PixelFrame(match.box)?.outset(by: reach + 2).intersection(PixelFrame(of: picture)) else {
            return nil
        }
        let coverage = match.template.coverage(match.pose, in: frame)
        var strokes = PixelMask(frame, coverage: coverage.map { $0 > 0.004 ? 255 : 0 })
        strokes = strokes.grown(by: 1, within: frame)
        // Hinting moves edges by up to a pixel, outlines and shadows reach further: what differs from the ground and
        // touches the strokes belongs to them.
        let far = strokes.grown(by: reach, within: frame)
        let window = PixelWindow(frame, of: picture)
        var ground = window.pixels
        let isFar = indices(of: far, in: frame)
        HarmonicFill.fill(&ground, isKnown: isFar.map { !$0 }, width: frame.width)
        let noise = deviation(window, isFar)
        var isInk = indices(of: strokes, in: frame)
        var border = isInk.indices.filter { isInk[$0] }
        let limit = max(6, 4.5 * noise)
        while let index = border.popLast() {
            let (x, y) = (index % frame.width, index / frame.width)
            for (column, row) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
            where column >= 0 && row >= 0 && column < frame.width && row < frame.height {
                let next = row * frame.width + column
                guard !isInk[next], isFar[next] else { continue }
                let d = window.pixels[next] - ground[next]
                if max(d.max(), -d.min()) > limit {
                    isInk[next] = true
                    border.append(next)
                }
            }
        }
        return PixelMask(frame, coverage: isInk.map { $0 ? 255 : 0 }).grown(by: 1, within: PixelFrame(of: picture))
    }

    private static func indices(of mask: PixelMask, in frame: PixelFrame) -> [Bool] {
        (0..<frame.width * frame.height).map { index in
            mask[frame.left + index % frame.width, frame.top + index / frame.width] > 0
        }
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

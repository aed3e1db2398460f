package import HanmoFonts
package import HanmoGraphics

/// A line of a text as it was found, maybe with some of its characters wrong.
package struct LocatedLine: Sendable {
    package struct Glyph: Sendable {
        package let id: UInt32
        package let text: String
        /// In pixels of the picture.
        package var origin: Point
        /// Pixels to the next glyph of the line.
        package let advance: Double
    }

    package let glyphs: [Glyph]
    /// The glyphs that it was found by.
    package let anchor: Range<Int>
    /// Pixels an em.
    package let size: Double
    /// How well the part that it was found by explains the ink, up to 1.
    package let score: Double
    /// Ink bounds.
    package let box: Rect
}

/// Looks for lines of a known text in a known face. Unlike ``TextFinder`` it does not ask whether all of it is there: that
/// is for its user to judge.
package struct LineLocator {
    /// Below this the ink has nothing to do with the text.
    private static let least: Float = 0.6
    /// From here on the line is surely found, and no part of it is looked for.
    private static let certain: Float = 0.88

    private let picture: Bitmap
    private let frame: PixelFrame
    private let survey: InkSurvey
    private let isVertical: Bool

    /// - Parameter area: where to look, in pixels; nil for the whole picture.
    package init(picture: Bitmap, within area: Rect? = nil, isVertical: Bool) throws(RetouchError) {
        let bounds = PixelFrame(of: picture)
        guard let frame = area.map({ PixelFrame($0)?.intersection(bounds) }) ?? bounds else {
            throw .outside(area ?? bounds.rect, of: picture)
        }
        self.frame = frame
        self.isVertical = isVertical
        self.picture = frame == bounds ? picture : picture.part(frame)
        survey = InkSurvey(of: self.picture)
    }

    /// The places of a line, best first: as a whole, or by its parts where some of it is wrong.
    /// - Parameters:
    ///   - size: pixels an em, if it is known.
    /// - Returns: empty if it is not found, or if the face lacks a character of it.
    package func places(of text: String, in face: Face, language: String, size: Double?) -> [LocatedLine] {
        guard let whole = TextTemplate(text, in: face, isVertical: isVertical, language: language) else { return [] }
        var found: [LocatedLine] = []
        // Letters set close, then letters set apart.
        for trackings in whole.glyphs.count > 1 ? [[0], TextFinder.trackings] : [[0]] {
            found += places(of: whole, as: whole, from: 0, size: size, trackings: trackings)
            if let best = found.map(\.score).max(), best >= Double(Self.certain) {
                return found.sorted { $0.score > $1.score }
            }
        }
        let count = whole.glyphs.count
        for pieces in [2, 3] where count / pieces >= 3 {
            for piece in 0..<pieces {
                let range = piece * count / pieces..<(piece + 1) * count / pieces
                let words = whole.glyphs[range].map(\.text).joined()
                guard let part = TextTemplate(words, in: face, isVertical: isVertical, language: language),
                    part.glyphs.map(\.id) == whole.glyphs[range].map(\.id)
                else { continue }
                found += places(of: part, as: whole, from: range.lowerBound, size: size)
            }
        }
        return found.sorted { $0.score > $1.score }
    }

    private func places(
        of part: TextTemplate, as whole: TextTemplate, from first: Int, size: Double?, trackings: [Double] = [0]
    ) -> [LocatedLine] {
        let fitter = TextFitter(picture: picture)
        let finder = HypothesisFinder(templates: [part], trackings: trackings)
        var places: [LocatedLine] = []
        for hypothesis in finder.hypotheses(in: survey).compactMap(\.first).prefix(4) {
            if let size, abs(hypothesis.pose.size - size) > max(2, 0.15 * size) { continue }
            guard let coarse = fitter.fit(part, from: hypothesis.pose, detail: TextFitter.coarse),
                coarse.score >= Self.least, case let fit = fitter.refined(part, coarse)
            else { continue }
            places.append(line(part, whole, fit, from: first))
        }
        return places.sorted { $0.score > $1.score }
    }

    /// The whole line where a part of it lies.
    private func line(_ part: TextTemplate, _ whole: TextTemplate, _ fit: TextFit, from first: Int) -> LocatedLine {
        let pose = fit.pose
        let own = part.origins(size: pose.size, tracking: pose.tracking, spacing: pose.spacing)
        let all = whole.origins(size: pose.size, tracking: pose.tracking, spacing: pose.spacing)
        let start = pose.origin + own[0] - all[first] + Point(Double(frame.left), Double(frame.top))
        let glyphs = zip(whole.glyphs, all).map { glyph, origin in
            LocatedLine.Glyph(
                id: glyph.id, text: glyph.text, origin: start + origin,
                advance: glyph.advance * pose.size + pose.tracking)
        }
        let ink = whole.ink(size: pose.size, tracking: pose.tracking, spacing: pose.spacing)
        return LocatedLine(
            glyphs: glyphs, anchor: first..<first + part.glyphs.count, size: pose.size, score: Double(fit.score),
            box: ink.offset(dx: start.x, dy: start.y))
    }
}

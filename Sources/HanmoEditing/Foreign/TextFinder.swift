package import HanmoFonts
package import HanmoGraphics
package import HanmoPage

/// A text found in a picture.
package struct TextMatch: Sendable {
    package let text: String
    package let font: PageFont
    package let isVertical: Bool
    package let pose: TextPose
    package let color: Color
    /// Ink bounds.
    package let box: Rect
    /// How well the face explains the ink, up to 1.
    package let score: Double
    /// Whether the ink is certainly of this face; otherwise it is the nearest that is known.
    package let isCertain: Bool
    let template: TextTemplate
    let ink: SIMD4<Float>
    /// What stands about its letters, where an edit has set it; of others it is told when they are set anew.
    var decoration: Decoration?

    /// What stands about its letters.
    /// - Parameter ground: the picture without the text.
    func decoration(in picture: Bitmap, on ground: Bitmap) -> Decoration? {
        decoration ?? DecorationFinder(self, in: picture, on: ground)?.decoration
    }
}

/// Finds a text in a picture by analysis through synthesis: ink that could be the text is compared with the text itself,
/// drawn in every face of the catalog.
package struct TextFinder: Sendable {
    /// From here on the face is right. Small letters say less, as hinting changes them more.
    static func certain(size: Double) -> Float { Float(min(0.94, max(0.9, 0.86 + size * 0.002))) }
    /// Ems between letters that are looked for where letters set close are not found.
    static let trackings = [0.1, 0.2, 0.33, 0.5, 0.75, 1]
    /// Below this it is another text.
    static let least: Float = 0.72
    /// Below this for one of the glyphs, it is another text.
    static let leastGlyph: Float = 0.5

    private let catalog: FontCatalog

    package init(catalog: FontCatalog) { self.catalog = catalog }

    /// Where a text stands, best first. Horizontal lines are looked for, then vertical ones.
    /// - Parameters:
    ///   - area: where to look, in pixels; nil for the whole picture.
    ///   - language: which regional face is taken of those that draw the text alike.
    package func matches(
        of text: String, in picture: Bitmap, within area: Rect? = nil, language: String = "zh-Hans"
    ) throws(RetouchError) -> [TextMatch] {
        let search = try search(text, in: picture, within: area, language: language)
        guard !search.matches.isEmpty else { throw notFound(text, best: search.best, within: area) }
        return search.matches
    }

    private func search(
        _ text: String, in picture: Bitmap, within area: Rect?, language: String
    ) throws(RetouchError) -> (matches: [TextMatch], best: TextMatch?) {
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw RetouchError("the text to be found is empty", hint: "quote the words as they stand in the picture")
        }
        let bounds = PixelFrame(of: picture)
        guard let frame = area.map({ PixelFrame($0)?.intersection(bounds) }) ?? bounds else {
            throw .outside(area ?? bounds.rect, of: picture)
        }
        let part = frame == bounds ? picture : picture.part(frame)
        var best: TextMatch?
        for isVertical in [false, true] {
            let faces = FaceCandidates(for: text, language: language, isVertical: isVertical, catalog: catalog)
            guard !faces.templates.isEmpty else { throw .noFace(for: text) }
            if isVertical, text.count < 2 { break }
            for trackings in text.count > 1 ? [[0], Self.trackings] : [[0]] {
                let finder = HypothesisFinder(templates: faces.templates, trackings: trackings)
                let found = matches(faces, finder.hypotheses(in: part), in: part, at: frame)
                let good = found.filter { $0.score >= Double(Self.least) }
                if !good.isEmpty { return (good, good.first) }
                if let first = found.first, first.score > best?.score ?? 0 { best = first }
            }
        }
        let turned = turned(text, in: part, at: frame, language: language)
        if let first = turned.first, first.score > best?.score ?? 0 { best = first }
        return (turned.filter { $0.score >= Double(Self.least) }, best)
    }

    /// Degrees at which lines that run neither level nor down are looked for; a line within two of one is found.
    private static let angles: [Double] = [4, 8, 12, 16, 20, 25, 30, 38, 45, 60, 90].flatMap { [$0, -$0] }
    /// Pixels of the longer side that are enough to see at which angle a line runs.
    private static let turnedSide = 1024

    /// The text where it runs aslant: found in the picture turned, fitted in the picture as it is.
    private func turned(_ text: String, in part: Bitmap, at frame: PixelFrame, language: String) -> [TextMatch] {
        guard text.count > 1 else { return [] }
        let faces = FaceCandidates(for: text, language: language, isVertical: false, catalog: catalog)
        let scale = max(1, Double(max(part.width, part.height)) / Double(Self.turnedSide))
        let small =
            scale == 1
            ? part
            : (try? part.resized(
                width: Int(Double(part.width) / scale), height: Int(Double(part.height) / scale))) ?? part
        var best: (pose: TextPose, template: TextTemplate, score: Float)?
        for angle in Self.angles {
            let turn = Turn(angle: angle, of: small)
            let level = turn.level(small)
            let fitter = TextFitter(picture: level, turns: true)
            let finder = HypothesisFinder(templates: faces.templates, trackings: [0])
            for hypothesis in finder.hypotheses(in: level).flatMap({ $0 }) {
                let template = faces.templates[hypothesis.template]
                guard let fit = fitter.fit(template, from: hypothesis.pose, detail: TextFitter.coarse),
                    fit.score > best?.score ?? 0.45
                else { continue }
                best = (turn.back(fit.pose), template, fit.score)
            }
            if best?.score ?? 0 > 0.9 { break }
        }
        guard let best else { return [] }
        var pose = best.pose
        (pose.origin, pose.size, pose.tracking) = (pose.origin * scale, pose.size * scale, pose.tracking * scale)
        let fitter = TextFitter(picture: part, turns: true)
        guard let fit = fitter.fit(best.template, from: pose, detail: TextFitter.fine, steps: 14) else { return [] }
        return [
            match(
                best.template, fit, score: fit.weakest < Self.leastGlyph ? min(fit.score, fit.weakest) : fit.score,
                frame)
        ]
    }

    private func matches(
        _ faces: FaceCandidates, _ hypotheses: [[TextHypothesis]], in part: Bitmap, at frame: PixelFrame
    ) -> [TextMatch] {
        let fitter = TextFitter(picture: part)
        var found: [TextMatch] = []
        for place in hypotheses {
            var fits: [(template: TextTemplate, fit: TextFit)] = []
            for hypothesis in place {
                let template = faces.templates[hypothesis.template]
                if let fit = fitter.fit(template, from: hypothesis.pose, detail: TextFitter.coarse) {
                    fits.append((template, fit))
                }
            }
            guard let best = fits.max(by: { $0.fit.score < $1.fit.score }) else { continue }
            let refined = fitter.refined(best.template, best.fit)
            let isOther = refined.weakest < Self.leastGlyph
            found.append(
                match(
                    best.template, refined, score: isOther ? min(refined.score, refined.weakest) : refined.score, frame)
            )
        }
        var kept: [TextMatch] = []
        for match in found.sorted(by: { $0.score > $1.score })
        where !kept.contains(where: { $0.box.intersection(match.box).area > 0.2 * match.box.area }) {
            kept.append(match)
        }
        return kept
    }

    private func match(
        _ template: TextTemplate, _ fit: TextFit, score: Float, _ frame: PixelFrame
    ) -> TextMatch {
        var pose = fit.pose
        pose.origin = pose.origin + Point(Double(frame.left), Double(frame.top))
        return TextMatch(
            text: template.text, font: template.face.font, isVertical: template.isVertical, pose: pose,
            color: Bitmap(width: 1, height: 1, pixels: [fit.color.pixel]).color(x: 0, y: 0), box: template.ink(pose),
            score: Double(score), isCertain: score >= Self.certain(size: pose.size), template: template, ink: fit.color)
    }
}

extension TextFitter {
    /// The fit at the picture's own size, by exact pens or whole ones, whichever explains the ink better.
    func refined(_ template: TextTemplate, _ coarse: TextFit) -> TextFit {
        let exact = fit(template, from: coarse.pose, detail: Self.fine) ?? coarse
        guard template.glyphs.count > 1 else { return exact }
        var best = exact
        let sizes = [exact.pose.size.rounded(), exact.pose.size.rounded(.down), exact.pose.size.rounded(.up)]
        for (index, size) in sizes.enumerated() where !sizes[..<index].contains(size) {
            let isOneEm = template.glyphs.allSatisfy { ($0.advance * size).rounded() == $0.advance * size }
            guard !isOneEm else { continue }
            var pose = exact.pose
            (pose.size, pose.tracking, pose.spacing) = (size, exact.pose.tracking.rounded(), .wholePixels)
            if let whole = fit(template, from: pose, detail: Self.fine, steps: 6), whole.score > best.score + 0.002 {
                best = whole
            }
        }
        return best
    }
}

extension TextFinder {
    private func notFound(_ text: String, best: TextMatch?, within area: Rect?) -> RetouchError {
        let place = area.map { " within \($0.short)" } ?? ""
        guard let best, best.score > 0.2 else {
            return RetouchError(
                "\"\(text)\" is not found in the picture\(place): no ink in it looks like that",
                hint: "quote the words exactly as they stand there, or say where with a region")
        }
        return RetouchError(
            "\"\(text)\" is not found in the picture\(place): the best match, in \(best.font.family) "
                + "\(best.font.style) at \(best.box.short), scores \(best.score.short) of the \(Double(Self.least).short) "
                + "that it takes", hint: "quote the words exactly as they stand there, or say where with a region")
    }
}

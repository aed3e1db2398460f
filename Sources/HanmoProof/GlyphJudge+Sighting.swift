import HanmoGraphics
import HanmoRaster

/// Glyphs whose places are known to a few pixels only, drawn by another rasteriser.
extension GlyphJudge {
    /// Below this nothing can be told.
    private static let least: Float = 0.5
    /// From here on it is the glyph itself. Large glyphs fit by 0.9 or more however they are hinted, those of another face
    /// by 0.82 or less; of small ones hinting changes so much that the face cannot be told.
    private static func same(size: Double) -> Float { size >= 48 ? 0.86 : size >= 32 ? 0.8 : 0.72 }
    /// By how much another glyph has to fit better: other programs hint and blend, which small ones suffer most from.
    private static func lead(size: Double) -> Float { Float(max(0.012, min(0.05, 0.012 * (48 / size) * (48 / size)))) }

    /// The best fit of a glyph near its place, to a quarter of a pixel; nil where nothing can be seen of it.
    func sighting(of expected: ExpectedGlyph, number: Int) -> Sighting? {
        let reach = max(2, Int(expected.size * 0.07))
        guard let entry = cases([expected]).first, obstacle(entry) == nil, !entry.stencil.isEmpty,
            let outline = book.outline(expected.id, of: expected.font), let view = view(entry, slack: reach)
        else { return nil }
        let fit = fit(outline, on: view, reach: reach)
        var glyph = expected
        glyph.origin = fit.origin
        return Sighting(glyph: glyph, view: view, coverage: fit.coverage, score: fit.score)
    }

    private struct Fit {
        var score: Float
        var coverage: [Float]
        var origin: Point
    }

    /// Lays an outline over the ink about the glyph's place: by whole pixels first, then by parts.
    private func fit(_ outline: Path, on view: GlyphView, reach: Int) -> Fit {
        let glyph = view.entry.glyph
        let stencil = stencil(outline, for: glyph)
        let coverage = stencil.coverage(in: view.window.area)
        var best = Fit(score: view.likeness(of: coverage), coverage: coverage, origin: glyph.origin)
        // What is far from it does not come near by moving.
        guard best.score > 0.25 else { return best }
        for dy in -reach...reach {
            for dx in -reach...reach where (dx, dy) != (0, 0) {
                let coverage = stencil.coverage(in: view.window.area, dx: dx, dy: dy)
                let score = view.likeness(of: coverage)
                if score > best.score {
                    best = Fit(score: score, coverage: coverage, origin: glyph.origin + Point(Double(dx), Double(dy)))
                }
            }
        }
        guard best.score > 0.6 else { return best }
        for step in [0.5, 0.25] {
            let middle = best.origin
            for (dx, dy) in [(-step, 0), (step, 0), (0, -step), (0, step)] {
                let place = middle + Point(dx, dy)
                let coverage = self.stencil(outline, for: glyph, at: place).coverage(in: view.window.area)
                let score = view.likeness(of: coverage)
                if score > best.score { best = Fit(score: score, coverage: coverage, origin: place) }
            }
        }
        return best
    }

    func verdict(_ glyph: ExpectedGlyph, number: Int, finding: GlyphVerdict.Finding, score: Float) -> GlyphVerdict {
        let box = cases([glyph]).first?.box ?? glyph.emBox(advance: 1)
        return GlyphVerdict(text: glyph.text, index: number, box: box, finding: finding, score: Double(score))
    }

    func verdict(
        on expected: ExpectedGlyph, seen: Sighting?, number: Int, neighbours: [ExpectedGlyph]
    ) -> GlyphVerdict {
        guard let seen else {
            let reason = cases([expected]).first.flatMap(obstacle) ?? .covered
            return verdict(expected, number: number, finding: .unverifiable(reason), score: 0)
        }
        return verdict(
            seen.glyph, number: number, finding: finding(on: seen, neighbours: neighbours), score: seen.score)
    }

    private func finding(on seen: Sighting, neighbours: [ExpectedGlyph]) -> GlyphVerdict.Finding {
        let view = seen.view
        guard view.window.contrast >= Self.leastContrast else { return view.isCalm ? .missing : .unverifiable(.faint) }
        let amount = view.amount
        if seen.score < Self.least, amount.own < 0.25, amount.any < 0.3 {
            return view.isCalm ? .missing : .unverifiable(.busy)
        }
        var (best, score): (Rival?, Float) = (nil, seen.score)
        let lead = Self.lead(size: seen.glyph.size)
        var isIndistinct = false
        for rival in rivals(of: view, neighbours: neighbours) {
            let fit = fit(rival.outline, on: view, reach: 2)
            if fit.score > score + (best == nil ? lead : 0) { (best, score) = (rival, fit.score) }
            guard fit.score > seen.score - 0.003, rival.finding != .incomplete else { continue }
            let likeness = Likeness(fit.coverage, seen.coverage, where: view.region)
            // As like, or the liker of the two but not by enough.
            let isLiker = fit.score > seen.score + 0.003
            isIndistinct = isIndistinct || isLiker || likeness.correlation > 0.994
        }
        if score < Self.least { return view.isCalm ? .unknown : .unverifiable(.busy) }
        if let best { return best.finding }
        if seen.score < Self.same(size: seen.glyph.size) { return view.isCalm ? .otherShape : .unverifiable(.busy) }
        return isIndistinct ? .unverifiable(.indistinct) : .shown
    }
}

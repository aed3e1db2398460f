import HanmoGraphics
import HanmoRaster

extension GlyphJudge {
    /// A glyph that could stand in the place of the expected one.
    struct Rival {
        let finding: GlyphVerdict.Finding
        let outline: Path
    }

    struct Explanation {
        let finding: GlyphVerdict.Finding
        /// The ink that stands there instead, if it is known.
        var stencil: Stencil?
    }

    /// What the pixels show where the expected glyph is not as it should be.
    /// - Parameters:
    ///   - view: with the colour of the ink as other glyphs tell it, if they do.
    ///   - neighbours: the characters before and after it.
    func explanation(of view: GlyphView, neighbours: [ExpectedGlyph]) -> Explanation {
        let glyph = view.entry.glyph
        let isCalm = view.isCalm
        let (shift, best) = bestShift(of: view, reach: 3)
        var found: Explanation?
        var score = best
        for rival in rivals(of: view, neighbours: neighbours) {
            let stencil = stencil(rival.outline, for: glyph)
            let likeness = view.likeness(of: stencil.coverage(in: view.window.area))
            // What is uneven may be the ground's where that is guessed.
            let lead: Float = rival.finding == .incomplete && ground == nil ? 0.03 : 0.001
            if likeness > score + (found == nil ? lead : 0) {
                (found, score) = (Explanation(finding: rival.finding, stencil: stencil), likeness)
            }
        }
        let amount = view.amount
        // Little ink may be all of a slight character: 一 where 诸 should stand.
        let isExplained = found.map { score >= ($0.finding == .incomplete ? 0.75 : 0.9) } ?? false
        if amount.own < 0.25, amount.any < 0.3, !isExplained {
            return Explanation(finding: isCalm ? .missing : .unverifiable(.busy))
        }
        guard score > 0.75 else {
            if !isCalm || ground == nil && view.likeness.correlation > 0.6 {
                return Explanation(finding: .unverifiable(.busy))
            }
            return Explanation(finding: view.likeness.correlation > 0.6 ? .incomplete : .unknown)
        }
        if let found { return found }
        if shift != .zero {
            let moved = view.entry.stencil.moved(dx: Int(shift.x), dy: Int(shift.y))
            return Explanation(finding: .shifted(shift.x, shift.y), stencil: moved)
        }
        // On a ground that is guessed, a shadow or a frame would look like ink that is not the glyph's own.
        let isCertain = ground != nil && (isCalm || view.difference > 2 * view.tolerance)
        return Explanation(finding: isCertain ? .incomplete : .unverifiable(.busy))
    }

    /// By how many whole pixels the expected glyph is moved, and how well it fits there.
    private func bestShift(of view: GlyphView, reach: Int) -> (shift: Point, score: Float) {
        var (best, shift) = (view.likeness(of: view.expected), Point.zero)
        for dy in -reach...reach {
            for dx in -reach...reach where (dx, dy) != (0, 0) {
                let moved = view.entry.stencil.coverage(in: view.window.area, dx: dx, dy: dy)
                let score = view.likeness(of: moved)
                if score > best + 0.002 { (best, shift) = (score, Point(Double(dx), Double(dy))) }
            }
        }
        return (shift, best)
    }

    func rivals(of view: GlyphView, neighbours: [ExpectedGlyph]) -> [Rival] {
        let glyph = view.entry.glyph
        let font = glyph.font
        var rivals: [Rival] = []
        var seen: Set<UInt32> = [glyph.id]
        func add(_ id: UInt32, of other: Int, _ finding: GlyphVerdict.Finding) {
            guard other != font || seen.insert(id).inserted, let outline = book.outline(id, of: other), !outline.isEmpty
            else { return }
            rivals.append(Rival(finding: finding, outline: outline))
        }
        for form in book.forms(of: glyph.text, drawnBy: glyph.id, of: font) {
            add(form.id, of: font, .wrongForm(of: form.name))
        }
        add(0, of: font, .tofu)
        for other in neighbours where other.text != glyph.text {
            add(other.id, of: other.font, .wrong(shows: other.text))
        }
        var scalars = LookAlikes.of(glyph.text)
        if glyph.angle == 0 {
            scalars += atlas(of: font, for: glyph.text).nearest(
                to: CharacterAtlas.view(of: view.window, origin: glyph.origin, size: glyph.size), count: 24)
        }
        for scalar in scalars where String(scalar) != glyph.text {
            if let id = book.glyph(for: scalar, of: font) { add(id, of: font, .wrong(shows: String(scalar))) }
        }
        if let outline = book.outline(glyph.id, of: font), glyph.others.isEmpty {
            let contours = outline.contours
            for index in contours.indices where contours.count > 1 && contours.count < 64 {
                var rest = Path()
                for other in contours.indices where other != index { rest.append(contours[other]) }
                rivals.append(Rival(finding: .incomplete, outline: rest))
            }
        }
        return rivals
    }

    /// How the known forms and look-alikes of the glyph fit beside itself.
    enum Standing {
        case best, indistinct, beaten
    }

    func standing(of view: GlyphView) -> Standing {
        let glyph = view.entry.glyph
        let tolerance = view.tolerance
        let ids =
            book.forms(of: glyph.text, drawnBy: glyph.id, of: glyph.font).map(\.id)
            + LookAlikes.of(glyph.text).compactMap { book.glyph(for: $0, of: glyph.font) }
        guard !ids.isEmpty else { return .best }
        let own = view.likeness(of: view.expected)
        var standing = Standing.best
        for id in ids where id != glyph.id {
            guard let outline = book.outline(id, of: glyph.font) else { continue }
            let other = stencil(outline, for: glyph).coverage(in: view.window.area)
            if view.likeness(of: other) > own + 0.001 { return .beaten }
            guard tolerance > 0.3 else { continue }
            let difference = Likeness.difference(
                view.expected, other, factor: 1, where: view.cell, width: view.window.area.width)
            if difference <= tolerance { standing = .indistinct }
        }
        return standing
    }
}

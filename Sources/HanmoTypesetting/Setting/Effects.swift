import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoPage

/// Fill, outline, shadow and glow of a text. They change what is around the letters and in them, never a stroke.
struct Effects {
    let lettering: Lettering
    /// Pixels an em.
    let size: Double
    let color: Color
    /// Ink bounds of the text on the page.
    let box: Rect
    let projection: Projection?
    /// Of the page's fonts, those whose glyphs are pictures.
    let colorFonts: Set<Int>

    /// Behind the text: shadow first, then glow. Copies that stand for no character.
    func under(_ runs: [GlyphRun]) -> [PageItem] {
        var items: [PageItem] = []
        if let shadow = lettering.shadow {
            let copies = ghosts(
                of: runs, color: shadow.color, spread: (lettering.outline?.width ?? 0) * size,
                by: Point(shadow.dx * size, shadow.dy * size))
            items.append(group(copies, blur: shadow.blur * size / 2, reach: (abs(shadow.dx) + abs(shadow.dy)) * size))
        }
        if let glow = lettering.glow {
            // A wide soft light and a narrow bright one.
            for share in [1.0, 0.4] {
                let radius = glow.radius * size * share
                let copies = ghosts(
                    of: runs, color: glow.color, spread: radius * 0.5 + (lettering.outline?.width ?? 0) * size,
                    by: .zero)
                items.append(group(copies, blur: radius * 0.5, reach: radius))
            }
        }
        return items
    }

    /// The text's own runs with their fill and outline.
    func applied(to runs: [GlyphRun]) -> [GlyphRun] {
        let fill = paint
        return runs.map { run in
            var run = run
            // Parts with a colour of their own keep it.
            if let fill, run.paint == .solid(color) { run.paint = fill }
            if let outline = lettering.outline {
                run.outline = GlyphOutline(width: outline.width * size, paint: .solid(outline.color))
            }
            run.projection = projection
            return run
        }
    }

    private var paint: Paint? {
        switch lettering.fill {
        case .gradient(let colors, let degrees):
            let radians = degrees * .pi / 180
            let direction = Point(Trigonometry.cos(radians), Trigonometry.sin(radians))
            // As long as the box is deep in that direction.
            let half = (abs(direction.x) * box.width + abs(direction.y) * box.height) / 2
            let stops = colors.enumerated().map { GradientStop(Double($0) / Double(colors.count - 1), $1) }
            return .linear(from: box.center - direction * half, to: box.center + direction * half, stops)
        case .texture(let grain, let low, let high):
            return .texture(Texture(grain, low: low, high: high, scale: size, seed: 0x7E87))
        case nil: return nil
        }
    }

    private func ghosts(of runs: [GlyphRun], color: Color, spread: Double, by offset: Point) -> [PageItem] {
        runs.filter { !colorFonts.contains($0.font) }.map { run in
            var run = run
            run.paint = .solid(color)
            run.outline = spread > 0 ? GlyphOutline(width: spread, paint: .solid(color)) : nil
            run.projection = projection
            run.text = nil
            run.glyphs = run.glyphs.map { glyph in
                PlacedGlyph(
                    id: glyph.id, origin: (glyph.origin + offset).onGrid, text: "", source: glyph.source)
            }
            return .glyphs(run)
        }
    }

    private func group(_ items: [PageItem], blur: Double, reach: Double) -> PageItem {
        let margin = size + reach + 3 * blur
        return .group(Group(items, bounds: box.inset(by: -margin), blur: blur))
    }
}

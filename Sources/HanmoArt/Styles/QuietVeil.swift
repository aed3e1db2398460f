import HanmoGraphics
import HanmoPage

/// Keeps the picture calm where text will stand: a soft breath of the page's ground, wide enough to have no edge.
struct QuietVeil {
    let stage: Stage

    /// Behind the text's place, over the background: a full veil where the sky would swallow the ink, else a breath.
    var background: [PageItem] { items(opacity: isClear ? 0.5 : 0.9, softness: 1) }

    /// Whether the page's ink can be read on this hour's sky.
    private var isClear: Bool {
        let sky = stage.light.sky
        return [sky.top, sky.horizon].allSatisfy { stage.ink.contrast(with: $0) >= 6 }
    }

    /// Over what stands nearer and reaches into the text's place all the same, and over grain and browned edges, which
    /// are laid on last; close about the text if there is nothing more than these.
    func over(_ motifs: [Motif]) -> [PageItem] {
        let isReached = motifs.contains { $0.layer != .background && stage.isQuiet($0.bounds) }
        return items(opacity: isReached ? (isClear ? 0.6 : 0.8) : 0.35, softness: isReached ? 1 : 0.3)
    }

    private func items(opacity: Double, softness: Double) -> [PageItem] {
        stage.veiled.map { quiet in
            quiet.width > 0.55 * stage.box.width
                ? bank(over: quiet, opacity, softness) : cloud(over: quiet, opacity, softness)
        }
    }

    /// A wide text stands in a bank of mist from side to side, which goes on to the picture's edge if that is near.
    private func bank(over quiet: Rect, _ opacity: Double, _ softness: Double) -> PageItem {
        let box = stage.box
        let fade = box.height * 0.13 * softness
        let margin = box.height * 0.012
        let top = quiet.minY - box.minY < box.height * 0.2 ? box.minY - fade : quiet.minY - margin
        let bottom = box.maxY - quiet.maxY < box.height * 0.14 ? box.maxY + fade : quiet.maxY + margin
        let (start, height) = (top - fade, bottom - top + 2 * fade)
        // Eased at both ends, so that the bank has no edge.
        let eased = [(0.0, 0.0), (0.25, 0.1), (0.5, 0.42), (0.75, 0.84), (1, 1)]
        let rising = eased.map { ($0.0 * fade / height, $0.1) }
        let stops = rising + rising.reversed().map { (1 - $0.0, $0.1) }
        let paper = stage.pigments.paper
        let band = Rect(minX: box.minX, minY: start, maxX: box.maxX, maxY: start + height).intersection(box)
        return .fill(
            Fill(
                .rectangle(band),
                .linear(
                    from: Point(0, start), to: Point(0, start + height),
                    stops.map { GradientStop($0.0, paper.opacity($0.1 * opacity)) })))
    }

    private func cloud(over quiet: Rect, _ opacity: Double, _ softness: Double) -> PageItem {
        let blur = min(stage.box.width, stage.box.height) * 0.04 * softness
        // Twice the deviation out, the box itself is under the full veil to its corners.
        let cover = quiet.inset(by: -2 * blur)
        let fill = PageItem.fill(Fill(.roundedRectangle(cover, radius: 2 * blur), stage.pigments.paper))
        return .group(Group([fill], bounds: quiet.inset(by: -5 * blur), opacity: opacity, blur: blur))
    }
}

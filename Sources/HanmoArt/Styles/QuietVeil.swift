import HanmoGraphics
import HanmoPage

/// Keeps the picture calm where text will stand: a soft breath of the page's ground, wide enough to have no edge.
struct QuietVeil {
    let stage: Stage

    /// Behind the text's place, over the background.
    var background: [PageItem] { items(opacity: 0.9) }

    /// Over what stands nearer and reaches into the text's place all the same.
    func over(_ motifs: [Motif]) -> [PageItem] {
        let reached = motifs.contains { $0.layer != .background && stage.isQuiet($0.bounds) }
        return reached ? items(opacity: 0.8) : []
    }

    private func items(opacity: Double) -> [PageItem] {
        stage.quiet.map { quiet in
            let blur = min(stage.box.width, stage.box.height) * 0.035
            // Twice the deviation out, the box itself is under the full veil to its corners.
            let cover = quiet.inset(by: -2 * blur)
            let fill = PageItem.fill(Fill(.roundedRectangle(cover, radius: 2 * blur), stage.pigments.paper))
            return .group(Group([fill], bounds: quiet.inset(by: -5 * blur), opacity: opacity, blur: blur))
        }
    }
}

package import HanmoBrief
import HanmoGraphics

/// Proves of a comic's page that its texts can be read: in order, each once, whole, beside one another; that nobody's
/// face is covered and no tail crosses another, a balloon or a face.
package struct ComicAudit: Sendable {
    private let ruler: TextRuler
    private let gauge: StageGauge

    package init(ruler: TextRuler = .estimate, gauge: StageGauge = .none) {
        self.ruler = ruler
        self.gauge = gauge
    }

    /// What is wrong with the page of a brief; panels whose texts found no room are told by the page's own findings.
    /// - Parameter story: the whole comic, where the brief is a page of it.
    package func faults(of brief: Brief, story: Brief? = nil, canvas: Canvas, seed: UInt64) -> [String] {
        let brief = brief.withPanels
        let composer = ComicComposer(ruler: ruler, gauge: gauge, story: story)
        let theme = ComicDress(brief: brief, seed: seed).theme
        let page = composer.letteredPage(of: brief, canvas: canvas, seed: seed, theme: theme)
        let composition = composer.composition(for: brief, canvas: canvas, seed: seed)
        return page.panels.flatMap(faults) + wordFaults(of: brief, in: composition)
    }

    // MARK: - Panels

    private func faults(of panel: LetteredPanel) -> [String] {
        guard !panel.isCrammed else { return [] }
        let name = "panel \(panel.frame.number)"
        var faults: [String] = []
        for (index, balloon) in panel.balloons.enumerated() {
            let own = "\(name): \(panel.texts[balloon.text].wording.id)"
            if !panel.scene.live.contains(balloon.bounds) { faults.append("\(own) leaves the live area") }
            if balloon.text != index { faults.append("\(own) is out of order") }
            for other in panel.balloons[..<index] where !follows(balloon, other, panel) {
                faults.append("\(own) is read before \(panel.texts[other.text].wording.id)")
            }
            for face in panel.scene.shielded where face.intersects(balloon.bounds) {
                faults.append("\(own) covers a face or a hand")
            }
            if let first = balloon.joinsTo {
                let neck = Segment(start: panel.balloons[first].body.center, end: balloon.body.center)
                if panel.scene.faces.contains(where: neck.meets) { faults.append("\(own)'s neck runs over a face") }
            }
            faults += outlineFaults(of: balloon, panel, own)
            faults += tailFaults(of: index, panel, own)
        }
        let sounds = panel.placedSounds.map(\.bounds)
        for (index, sound) in sounds.enumerated() {
            let own = "\(name): \(panel.sounds[panel.placedSounds[index].text].wording.id)"
            if !panel.scene.live.inset(by: -1).contains(sound) { faults.append("\(own) leaves the live area") }
            if panel.scene.shielded.contains(where: sound.intersects) {
                faults.append("\(own) covers a face or a hand")
            }
            if panel.balloons.contains(where: { $0.bounds.intersects(sound) }) {
                faults.append("\(own) meets a balloon")
            }
            if sounds[..<index].contains(where: sound.intersects) { faults.append("\(own) meets a sound") }
        }
        return faults
    }

    /// Below, or beyond and not above.
    private func follows(_ balloon: PlacedBalloon, _ other: PlacedBalloon, _ panel: LetteredPanel) -> Bool {
        let (box, before) = (balloon.bounds, other.bounds)
        if box.minY >= before.maxY { return true }
        return box.minY >= before.minY
            && (panel.scene.isRightToLeft ? box.maxX <= before.minX : box.minX >= before.maxX)
    }

    /// The lines must stand inside the body, and the drawn outline inside the bounds.
    private func outlineFaults(of balloon: PlacedBalloon, _ panel: LetteredPanel, _ own: String) -> [String] {
        var faults: [String] = []
        let text = panel.texts[balloon.text]
        let outline = BalloonOutline(balloon: balloon, size: panel.size, seed: 1).line
        if let reach = outline.path.controlBounds, !balloon.bounds.inset(by: -1).contains(reach) {
            faults.append("\(own): its outline reaches out of its bounds")
        }
        let center = balloon.body.center
        let shape = text.shape(of: balloon)
        let size = panel.size
        for (index, length) in shape.lengths.enumerated() {
            let start = Double(index) * text.measured.pitch - shape.across / 2 + text.measured.over
            for (across, along) in [(start + 0.1, length / 2), (start + 0.9, length / 2)] {
                let corner = text.isVertical ? Point(across, along) : Point(along, across)
                let place = Point(corner.x * size, corner.y * size)
                let share = min(1, abs(place.y) / (balloon.body.height / 2))
                let chord = balloon.style.isBox ? 1 : Superellipse.chord(at: share, pull: balloon.style.pull ?? 1)
                if abs(place.x) > chord * balloon.body.width / 2 { faults.append("\(own) runs out of its balloon") }
            }
        }
        if text.style.isBox != balloon.style.isBox { faults.append("\(own) has another balloon's style") }
        if !panel.scene.live.contains(center) { faults.append("\(own) leaves the panel") }
        return faults
    }

    private func tailFaults(of index: Int, _ panel: LetteredPanel, _ own: String) -> [String] {
        guard let tail = panel.balloons[index].tail else { return [] }
        var faults: [String] = []
        for (other, balloon) in panel.balloons.enumerated() where other != index {
            let name = panel.texts[balloon.text].wording.id
            if tail.segments.contains(where: { $0.meets(balloon.bounds) }) {
                faults.append("\(own)'s tail runs over \(name)")
            }
            if other > index, let second = balloon.tail,
                tail.segments.contains(where: { first in second.segments.contains(where: first.crosses) })
            {
                faults.append("\(own)'s tail crosses that of \(name)")
            }
            guard let first = balloon.joinsTo, first != index else { continue }
            let neck = Segment(start: panel.balloons[first].body.center, end: balloon.body.center)
            if tail.segments.contains(where: neck.crosses) {
                faults.append("\(own)'s tail crosses the neck of \(name)")
            }
        }
        if panel.scene.faces.contains(where: { face in tail.segments.contains { $0.meets(face) } }) {
            faults.append("\(own)'s tail runs over a face")
        }
        if panel.placedSounds.contains(where: { sound in tail.segments.contains { $0.meets(sound.bounds) } }) {
            faults.append("\(own)'s tail runs over a sound")
        }
        return faults
    }

    // MARK: - Words

    /// Every wording once, in the order of the prompt within its panel, its parts in order and nothing but white space
    /// between them.
    private func wordFaults(of brief: Brief, in composition: Composition) -> [String] {
        let blocks = composition.regions.compactMap { region -> TextBlock? in
            if case .text(let block) = region { block } else { nil }
        }
        var faults: [String] = []
        for wording in brief.wordings {
            let shown = blocks.filter { $0.id == wording.id }.map(\.text).joined()
            let (wanted, drawn) = (Self.letters(wording.text), Self.letters(shown))
            if wanted != drawn { faults.append("\(wording.id) is shown as \"\(shown)\"") }
        }
        for block in blocks where !brief.wordings.contains(where: { $0.id == block.id }) {
            faults.append("\(block.id) is not in the brief")
        }
        for (index, block) in blocks.enumerated() {
            if !composition.canvas.bounds.contains(block.box) { faults.append("\(block.id) leaves the page") }
            for other in blocks[..<index] where other.box.inset(by: 1).intersects(block.box.inset(by: 1)) {
                guard case .corners? = other.lettering.course else {
                    if case .corners? = block.lettering.course { continue }
                    faults.append("\(block.id) overlaps \(other.id)")
                    continue
                }
            }
        }
        return faults
    }

    private static func letters(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}

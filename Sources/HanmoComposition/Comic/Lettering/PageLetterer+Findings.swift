import HanmoBrief
import HanmoGraphics
import HanmoSource

extension PageLetterer {
    /// What the reader of the report should know of the page's panels.
    func findings(_ page: LetteredPage, _ groups: [PanelGroup]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (panel, group) in zip(page.panels, groups) {
            let number = group.panel.number
            if panel.isCrammed {
                let count = group.characterCount
                let needed =
                    group.texts.reduce(0.0) { $0 + ($1.tightShapes.map(\.area).min() ?? 0) } * 1.5
                    * panel.size * panel.size
                let share = min(0.95, max(0.1, 1 - panel.scene.live.area * 0.8 / max(1, needed)))
                let surplus = max(1, Int((Double(count) * share).rounded(.up)))
                let texts = group.texts.count + group.sounds.count
                findings.append(
                    Diagnostic(
                        .error, "overflow",
                        "panel \(number) has no room for its \(texts) text\(texts == 1 ? "" : "s") of \(count) "
                            + "characters at \(panel.size) px",
                        hint: "shorten \(texts == 1 ? "it" : "them") by about \(surplus) characters, give the panel "
                            + "more of the page, or spread what is said over more panels", source: group.panel.source))
            } else if group.continues {
                findings.append(
                    Diagnostic(
                        .note, "panel-split", "panel \(number) is drawn as two, since its texts do not fit in one",
                        hint: "shorten its texts to keep it whole", source: group.panel.source))
            }
        }
        return findings
    }
}

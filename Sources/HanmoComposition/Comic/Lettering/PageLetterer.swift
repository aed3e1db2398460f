import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Letters a page: all texts in one size where that is possible. What does not fit is set smaller within limits, then
/// given a larger panel, then cut into balloons that hang together, then into two panels; what is left is an error.
struct PageLetterer {
    let brief: Brief
    let canvas: Canvas
    let seed: UInt64
    let theme: Theme
    let ruler: TextRuler
    let gauge: StageGauge
    private let staging: PanelStaging

    /// - Parameter story: the whole comic, whose panels are staged one after the other; nil is the brief itself.
    init(
        brief: Brief, story: Brief? = nil, canvas: Canvas, seed: UInt64, theme: Theme, ruler: TextRuler,
        gauge: StageGauge
    ) {
        (self.brief, self.canvas, self.seed, self.theme) = (brief, canvas, seed, theme)
        (self.ruler, self.gauge) = (ruler, gauge)
        staging = PanelStaging(brief: story ?? brief)
    }

    private var isRightToLeft: Bool { brief.comic.direction == .rightToLeft }
    private var isVertical: Bool {
        isRightToLeft && ["zh", "ja", "ko"].contains { brief.language.hasPrefix($0) }
    }

    /// Rounds of laying the page out anew, of each sort.
    private static let rounds = 3

    func page() -> LetteredPage {
        var groups = groups()
        var page = lettered(groups)
        // Larger panels.
        for _ in 0..<Self.rounds where groups.count > 1 {
            guard let failing = failing(page) else { break }
            for index in failing { groups[index].weight = min(8, groups[index].weight * need(of: page.panels[index])) }
            page = lettered(groups)
        }
        raise(&page, &groups)
        // Balloons cut in two, in three.
        for pieces in 2...3 {
            guard let failing = failing(page) else { break }
            var isCut = false
            for index in failing where cut(&groups[index], into: pieces) { isCut = true }
            if isCut { page = lettered(groups) }
        }
        // Panels cut in two.
        for _ in 0..<Self.rounds {
            guard let failing = failing(page) else { break }
            let split = split(groups, at: failing)
            guard split.count > groups.count else { break }
            groups = split
            page = lettered(groups)
        }
        page.findings += findings(page, groups)
        return page
    }

    private func failing(_ page: LetteredPage) -> [Int]? {
        let failing = page.panels.indices.filter { page.panels[$0].isCrammed }
        return failing.isEmpty ? nil : failing
    }

    /// Gives larger panels to balloons that lie on figures, then smaller lettering, where that lifts them.
    private func raise(_ page: inout LetteredPage, _ groups: inout [PanelGroup]) {
        func sunken(_ page: LetteredPage) -> [Int] { page.panels.indices.filter { page.panels[$0].hasSunken } }
        var grown = groups
        func keep(_ other: LetteredPage) {
            guard failing(other) == nil, sunken(other).count < sunken(page).count else { return }
            (page, groups) = (other, grown)
        }
        guard failing(page) == nil else { return }
        for _ in 0..<Self.rounds where groups.count > 1 && !sunken(page).isEmpty {
            for index in sunken(page) { grown[index].weight = min(8, grown[index].weight * 1.25) }
            keep(lettered(grown))
        }
        guard !sunken(page).isEmpty else { return }
        grown = groups
        keep(lettered(grown, sparingFigures: true))
    }

    // MARK: - Panels

    private func groups() -> [PanelGroup] {
        brief.panels.map { panel in
            let wordings = brief.wordings.filter { $0.panel == panel.number }
            var group = PanelGroup(panel: panel, weight: 1, texts: [], sounds: [])
            for wording in wordings {
                let text = text(wording)
                if text.style.kind == .soundEffect { group.sounds.append(text) } else { group.texts.append(text) }
            }
            group.weight = PanelWeights.weight(
                of: panel, characters: group.characterCount, texts: group.texts.count)
            return group
        }
    }

    private func text(
        _ wording: Wording, part: Range<Int>? = nil, continues: Bool = false
    ) -> LetteredText {
        LetteredText(
            wording, part: part, continues: continues, vertical: isVertical, language: brief.language, ruler: ruler)
    }

    /// How many times more of the page a panel needs.
    private func need(of panel: LetteredPanel) -> Double {
        let area = panel.texts.reduce(0.0) { $0 + ($1.tightShapes.map(\.area).min() ?? 0) } * panel.size * panel.size
        return min(2.5, max(1.35, 1.6 * area / max(1, panel.scene.live.area)))
    }

    /// Cuts the long texts of a panel; whether any was cut.
    private func cut(_ group: inout PanelGroup, into pieces: Int) -> Bool {
        let longest = group.wordings.map { $0.text.count }.max() ?? 0
        guard longest >= 16 else { return false }
        var isCut = false
        group.texts = group.wordings.filter { $0.balloonKind != .soundEffect }.flatMap { wording -> [LetteredText] in
            // A text that was given to the next panel in part stays as it is.
            let own = group.texts.filter { $0.wording.id == wording.id }
            let isLong = wording.text.count * 2 > longest && wording.text.count >= 16
            guard isLong, own.count < pieces, own.first?.part == nil || own.count > 1 else { return own }
            let parts = TextSplitter.parts(of: wording.text, count: pieces)
            guard parts.count > 1 else { return own }
            isCut = true
            return parts.enumerated().map { text(wording, part: $1, continues: $0 > 0) }
        }
        group.pieces = pieces
        return isCut
    }

    /// Panels with too much in them become two, which share what is said in order.
    private func split(_ groups: [PanelGroup], at failing: [Int]) -> [PanelGroup] {
        groups.enumerated().flatMap { index, group -> [PanelGroup] in
            guard failing.contains(index), group.texts.count > 1, groups.count < 60 else { return [group] }
            let total = group.texts.reduce(0) { $0 + $1.measured.length }
            var (sum, middle) = (0.0, 0)
            while middle < group.texts.count - 1, sum < total / 2 {
                sum += group.texts[middle].measured.length
                middle += 1
            }
            var (first, second) = (group, group)
            first.texts = Array(group.texts[..<middle])
            second.texts = Array(group.texts[middle...])
            second.sounds = []
            second.continues = true
            // What hung together with the panel before stands alone now.
            if second.texts[0].style.kind == .joined, let part = second.texts[0].part {
                second.texts[0] = text(second.texts[0].wording, part: part)
            }
            (second.panel.extent, second.panel.frame, second.panel.place) = (nil, nil, nil)
            for half in [first, second] where half.texts.isEmpty { return [group] }
            (first.weight, second.weight) = (group.weight * 0.7, group.weight * 0.7)
            return [first, second]
        }
    }

    /// The brief as the layout shall see it: with the panels that were added.
    private func layoutBrief(_ groups: [PanelGroup]) -> Brief {
        guard groups.contains(where: \.continues) else { return brief }
        var brief = brief
        var last = brief.panels.map(\.number).max() ?? 0
        brief.panels = groups.map { group in
            var panel = group.panel
            if group.continues {
                last += 1
                panel.number = last
            }
            return panel
        }
        for index in brief.comic.pages.indices {
            brief.comic.pages[index].tiers = Self.widened(brief.comic.pages[index].tiers, for: groups)
        }
        return brief
    }

    /// Tiers that were asked for count the panels that were asked for: each half stands beside the other.
    private static func widened(_ tiers: [Int], for groups: [PanelGroup]) -> [Int] {
        guard tiers.reduce(0, +) == groups.count(where: { !$0.continues }) else { return [] }
        var widened = tiers
        var (tier, left) = (-1, 0)
        for group in groups {
            if group.continues {
                if tier >= 0 { widened[tier] += 1 }
                continue
            }
            while left == 0, tier + 1 < tiers.count {
                tier += 1
                left = tiers[tier]
            }
            left -= 1
        }
        return widened
    }

    // MARK: - Lettering

    /// - Parameter sparingFigures: sets a panel smaller where its balloons lie on figures otherwise.
    private func lettered(_ groups: [PanelGroup], sparingFigures: Bool = false) -> LetteredPage {
        let sheet = ComicLayout(brief: layoutBrief(groups), canvas: canvas, ruler: ruler)
            .sheet(weights: groups.map(\.weight))
        let sizes = LetteringSizes(
            canvas: sheet.canvas, frames: sheet.frames, isWebtoon: brief.comic.format == .webtoon)
        let ladder = sizes.ladder
        var panels = zip(groups, sheet.frames).map { panel($0, $1) }
        // The largest step of the ladder at which each fits.
        let steps = panels.indices.map { step(of: &panels[$0], on: ladder, sparingFigures) }
        let found = steps.compactMap { $0 }.sorted()
        // One size for all of them; but one panel full of words does not make the whole page small.
        let median = found.isEmpty ? 0 : found[found.count / 2]
        let common = found.last { $0 <= median + 4 } ?? 0
        for (index, step) in steps.enumerated() {
            guard let step else {
                cram(&panels[index], at: sizes.smallest)
                continue
            }
            guard step < common, !(panels[index].texts.isEmpty && panels[index].sounds.isEmpty) else { continue }
            // A panel that fits at one size fits at a smaller one, but the search is no proof of it.
            for smaller in ladder[...common].indices.reversed() where smaller > step {
                if place(&panels[index], at: ladder[smaller]) { break }
            }
        }
        return LetteredPage(sheet: sheet, panels: panels, findings: [])
    }

    /// The largest size of a ladder at which a panel's texts fit; one of the next smaller where no balloon lies on a
    /// figure then, if figures shall be spared.
    private func step(of panel: inout LetteredPanel, on ladder: [Double], _ sparesFigures: Bool) -> Int? {
        guard let first = ladder.indices.first(where: { place(&panel, at: ladder[$0]) }) else { return nil }
        guard sparesFigures, panel.hasSunken else { return first }
        let fitting = panel
        for step in ladder.indices.dropFirst(first + 1).prefix(3)
        where place(&panel, at: ladder[step]) && !panel.hasSunken {
            return step
        }
        panel = fitting
        return first
    }

    private func panel(_ group: PanelGroup, _ frame: PanelFrame) -> LetteredPanel {
        let picture = picture(of: group, in: frame)
        let texts = group.texts
        var speakers: [String] = []
        for speaker in texts.compactMap(\.wording.speaker) where !speakers.contains(speaker) {
            speakers.append(speaker)
        }
        let scene = PanelScene(
            live: frame.live, box: frame.box, people: gauge.people(picture), blocked: frame.covered,
            isRightToLeft: isRightToLeft, speakers: speakers)
        return LetteredPanel(
            frame: frame, picture: picture, scene: scene, texts: texts, sounds: group.sounds, size: 0, balloons: [],
            placedSounds: [])
    }

    private func picture(of group: PanelGroup, in frame: PanelFrame) -> PictureRegion {
        let scene = staging.scene(for: group.panel, speeches: group.wordings)
        var region = PictureRegion(
            id: "panel-\(frame.number)", box: frame.box, description: group.panel.description,
            source: group.panel.source, scene: scene, style: brief.style, seed: seed, quiet: [], theme: theme)
        region.cast = brief.comic.cast
        return region
    }

    private func place(_ panel: inout LetteredPanel, at size: Double) -> Bool {
        // A crowd of balloons has no room to be shapely, and is long to look at.
        for isTight in panel.texts.count > 16 ? [true] : [false, true] {
            let placer = PanelPlacer(
                scene: panel.scene, texts: panel.texts, size: size, isTight: isTight,
                page: LayoutFrame(canvas: canvas))
            guard let balloons = placer.placement() else { continue }
            let sounds = SoundPlacer(scene: panel.scene, sounds: panel.sounds, balloons: balloons, size: size)
            guard let placed = sounds.placement() else { continue }
            (panel.balloons, panel.placedSounds, panel.size) = (balloons, placed, size)
            return true
        }
        return false
    }

    /// What finds no room as balloons stands in boxes, one below the other, faces or not: nothing is left out.
    private func cram(_ panel: inout LetteredPanel, at size: Double) {
        panel.size = size
        let texts = panel.texts + panel.sounds
        let live = panel.scene.live
        let gap = min(size * 0.2, live.height / Double(4 * max(1, texts.count)))
        let room = live.height - gap * Double(texts.count - 1)
        let lengths = texts.map { max(1.0, $0.measured.length) + 2 }
        let total = lengths.reduce(0, +)
        var y = live.minY
        panel.crammed = lengths.map { length in
            let height = room * length / total
            defer { y += height + gap }
            return Rect(x: live.minX, y: y, width: live.width, height: height)
        }
    }
}

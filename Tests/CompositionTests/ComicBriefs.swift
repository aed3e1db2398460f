import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoSource

/// Comics made up for tests of their layout.
enum ComicBriefs {
    static let span = SourceSpan(start: 0, end: 0)

    static func panel(
        _ number: Int, _ extent: PanelWish.Extent? = nil, frame: PanelWish.Frame? = nil, shot: String? = nil,
        place: Place? = nil
    ) -> PanelWish {
        PanelWish(
            number: number, place: place, description: "第\(number)格", shot: shot, extent: extent, frame: frame,
            source: span)
    }

    static func comic(
        _ panels: [PanelWish], tiers: [Int] = [], format: ComicWish.Format? = nil,
        direction: ComicWish.Direction? = nil, wordings: [Wording] = []
    ) -> Brief {
        let pages = tiers.isEmpty ? [] : [ComicPageWish(number: 1, tiers: tiers, source: span)]
        return Brief(
            kind: .comic, wordings: wordings, panels: panels,
            comic: ComicWish(format: format, direction: direction, pages: pages))
    }

    static func comic(_ count: Int, tiers: [Int] = [], format: ComicWish.Format? = nil) -> Brief {
        comic((0..<count).map { panel($0 + 1) }, tiers: tiers, format: format)
    }

    static func wording(_ number: Int, _ text: String, role: Wording.Role, place: Place? = nil) -> Wording {
        Wording(id: "t\(number)", text: text, source: span, role: role, place: place)
    }

    static let title = wording(90, "雨夜书店", role: .title)
    static let credits = wording(91, "编绘：林澄 第4页", role: .caption)

    /// Any comic: 1 to 60 panels of all sorts, any canvas, format, direction, weights, some with places or tiers.
    static func random(seed: UInt64) -> (brief: Brief, canvas: Canvas, weights: [Double]) {
        var random = SeededRandom(seed: seed, for: "comic layout")
        func pick<Value>(_ values: [Value]) -> Value { values[Int(random.next() % UInt64(values.count))] }
        let count = random.chance(0.7) ? 1 + Int(random.next() % 9) : 1 + Int(random.next() % 60)
        let isPlain = random.chance(0.4)
        let placed = random.chance(0.15)
        var panels = (1...count).map { number in
            var panel = panel(number)
            guard !isPlain else { return panel }
            if random.chance(0.3) { panel.extent = pick([.small, .medium, .large, .splash]) }
            if random.chance(0.2) { panel.frame = pick([.borderless, .bleed, .inset, .bordered]) }
            if random.chance(0.4) { panel.shot = pick(["close-up", "wide", "medium", "bird's-eye", "?"]) }
            return panel
        }
        for index in panels.indices where placed {
            panels[index].place = Place(pick(Place.Row.allCases), pick(Place.Column.allCases))
        }
        let tiers =
            random.chance(0.25) ? (0..<(1 + Int(random.next() % 6))).map { _ in 1 + Int(random.next() % 4) } : []
        var wordings: [Wording] = []
        if random.chance(0.4) { wordings.append(title) }
        if random.chance(0.2) { wordings.append(credits) }
        let brief = comic(
            panels, tiers: tiers, format: pick([nil, .page, .page, .strip, .webtoon]),
            direction: pick([nil, .leftToRight, .rightToLeft]), wordings: wordings)
        let size = pick([(2048, 2048), (1448, 2048), (2150, 3035), (2048, 1152), (1080, 1080), (512, 512)])
        let canvas =
            random.chance(0.4) ? Canvas(wish: brief.sheetWish) : Canvas(width: size.0, height: size.1)
        let weights = random.chance(0.5) ? panels.map { _ in random.uniform(0.4, 3.5) } : []
        return (brief, canvas, weights)
    }
}

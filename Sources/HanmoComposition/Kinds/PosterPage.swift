import HanmoBrief
import HanmoGraphics

/// A poster's look in one of its layouts.
struct PosterPage: Sendable {
    let brief: Brief
    let canvas: Canvas
    let theme: PageTheme
    let seed: UInt64

    private var colors: Theme { theme.colors }
    /// What a poster is made of or hangs on is not in its picture.
    static let surroundings = ["letter/paper", "letter", "wall", "blackboard"]

    var bounds: Rect { canvas.bounds }
    var unit: Double { canvas.shortSide / 2048 }
    var isWide: Bool { bounds.width > 1.2 * bounds.height }
    var margin: Double { (canvas.shortSide / 11).rounded() }
    var ornaments: OrnamentDrawer { OrnamentDrawer(theme: theme, box: bounds, unit: unit, seed: seed) }
    private var hasPicture: Bool {
        brief.wordings.isEmpty || PosterLayout.isPaintable(brief, without: Self.surroundings)
    }

    func look(_ layout: PosterLayout) -> PageLook {
        var look = PageLook(theme: colors) { bearer($0, $1, layout) }
        look.place = { wording, sort in place(of: wording, sort, layout) }
        switch layout {
        case .fullBleed:
            look.picture = brief.wordings.isEmpty ? .behind : .placed { heroBox($0) }
            // Under a picture that ends above them, texts stand as low as their cells allow.
            if standsBelow { look.rules.middle = 1 }
            look.under = { plan in [ground] + footBand(plan) }
            look.over = { plan in heroEdge(plan) }
        case .window:
            let box = windowBox
            look.picture = .inside(box)
            look.content = besideWindow(box)
            look.rules.largestBody = 44
            look.rules.fillsWidth = isWide
            look.under = { _ in windowEdge(box) }
        case .dense:
            look.picture = hasPicture ? .placed { freeBox($0) ?? headBox($0) } : .none
            look.rules.longestLine = 34
            look.under = { plan in [ground] + (isClear(plan) ? ornaments.backdrop() : []) + marks(plan) }
            look.over = { plan in hasPicture && freeBox(plan) == nil ? edge(under: headBox(plan)) : [] }
        case .typographic:
            look.content = typeRoom
            look.under = { plan in [ground] + ornaments.backdrop() + figure(beside: plan) + rule(over: plan) }
        case .block:
            let box = blockBox
            look.content = besideWindow(box, holdsTitle: true)
            look.under = { plan in [ground] + block(plan) + rule(over: plan) }
        case .upright:
            look.picture = hasPicture ? .placed { heroBox($0) } : .none
            look.content = hasPicture ? nil : typeRoom
            look.rules.fillsWidth = true
            look.setsVertical = { _, sort in sort == .title }
            look.under = { plan in
                [ground]
                    + (hasPicture ? footBand(plan) : ornaments.backdrop() + figure(beside: plan) + rule(over: plan))
            }
            look.over = { plan in hasPicture ? heroEdge(plan) : [] }
        }
        look.rules.largestTitle = layout == .dense ? 250 : 380
        look.rules.titleFactors = [5.2, 4.2, 3.5, 3, 2.5, 2, 1.6, 1.3]
        look.rules.boldestTitle = layout == .dense ? 1.5 : 2.4
        // A picture alone is painted as it is asked for, not as a page would dress it.
        look.style = brief.wordings.isEmpty ? nil : theme.pictureStyle
        if !brief.wordings.isEmpty { look.leavesOut = Self.surroundings }
        return look
    }

    /// The ground itself: shapes that are mixed with it lie on it.
    private var ground: Region { .shape(.rectangle(bounds), .solid(colors.ground)) }

    // MARK: What bears the texts

    private func bearer(_ wording: Wording, _ sort: LayoutItem.Sort, _ layout: PosterLayout) -> Bearer {
        let isDisplay = sort == .title || sort == .headline
        let column = (wording.place ?? place(of: wording, sort, layout))?.column
        var style = StructureStyle(
            face: theme.body(in: brief.language), headingFace: theme.title(in: brief.language), ink: colors.ink,
            muted: colors.muted, accent: accentInk)
        style.leaders = true
        style.key.color = accentInk
        style.key.weight = "bold"
        if isDisplay {
            style = .title(face: theme.title(in: brief.language), weight: theme.titleWeight, theme: colors)
            style.body.color = sort == .title ? colors.ink : accentInk
        }
        style.alignment = column == .left ? .start : column == .right ? .end : .center
        if !isDisplay, wording.text.count > (layout == .dense || column == .right ? 24 : 160) {
            style.alignment = .start
        }
        if layout == .window && isLeftAligned || layout == .upright && !isDisplay { style.alignment = .start }
        if wording.text.count <= 90 { style.splitsBars = false }
        var bearer = Bearer(
            name: isDisplay ? "title \(wording.id)" : "text", body: .none, ground: colors.ground,
            accent: colors.accent, style: style)
        switch layout {
        case .block where sort == .title:
            let ink = ThemeChoice.readable(colors.ground, on: blockColor, contrast: 4.5)
            bearer.ground = blockColor
            bearer.body = .card(radius: 0, shadow: false, border: nil)
            bearer.style = .title(
                face: theme.title(in: brief.language), weight: theme.titleWeight,
                theme: Theme(ground: blockColor, ink: ink, muted: ink, accent: ink))
            bearer.style.alignment = style.alignment
            bearer.padding = 0.2
        case .fullBleed where !isDisplay && isOnPicture(wording, sort, layout) && wording.text.count > 60,
            .upright where !isDisplay && hasPicture && isOnPicture(wording, sort, layout):
            bearer.name = "card"
            bearer.body = .card(radius: 6, shadow: true, border: nil)
            bearer.ground = colors.ground.opacity(0.94)
        default: break
        }
        return bearer
    }

    /// Where the title stands in the middle, the picture ends above it.
    private func isOnPicture(_ wording: Wording, _ sort: LayoutItem.Sort, _ layout: PosterLayout) -> Bool {
        let row = row(of: wording, sort, layout)
        guard row != .bottom, !(standsBelow && row == .middle) else { return false }
        return layout != .fullBleed || brief.wordings.contains { ($0.place ?? Place(.top, .center)).row == .top }
    }

    /// Whether so much is said in the middle of the page that the picture ends above it.
    var standsBelow: Bool {
        let title = LayoutItems.titleIndex(in: brief.wordings)
        let middle = brief.wordings.indices.filter {
            $0 != title && brief.wordings[$0].place?.row == .middle && brief.wordings[$0].role != .seal
        }
        let amount = middle.reduce(0) { $0 + brief.wordings[$1].text.unicodeScalars.count }
        return title.map { (brief.wordings[$0].place ?? Place(.top, .center)).row == .top } ?? false && amount > 24
    }

    /// The accent, as dark or light as running text needs it.
    private var accentInk: Color { ThemeChoice.readable(colors.accent, on: colors.ground, contrast: 4.6) }

    private func row(of wording: Wording, _ sort: LayoutItem.Sort, _ layout: PosterLayout) -> Place.Row? {
        (wording.place ?? place(of: wording, sort, layout))?.row
    }

    /// Where a text stands whose place is left open.
    private func place(of wording: Wording, _ sort: LayoutItem.Sort, _ layout: PosterLayout) -> Place? {
        guard wording.place == nil, sort != .seal else { return nil }
        let isAlone = brief.wordings.count == 1
        switch layout {
        case .fullBleed:
            return sort == .title || wording.role == .subtitle ? Place(.top, .center) : Place(.bottom, .center)
        case .window: return Place(.top, isWide ? .center : textColumn)
        case .upright: return sort == .title ? Place(.top, .right) : Place(.bottom, .center)
        case .block: return sort == .title ? Place(.top, textColumn) : Place(.bottom, textColumn)
        case .typographic:
            if isAlone { return Place(.middle, .center) }
            return sort == .title || wording.role == .subtitle
                ? Place(titleRow, textColumn) : Place(.bottom, textColumn)
        case .dense: return nil
        }
    }

    /// A subtitle stands by its title.
    private var titleRow: Place.Row {
        LayoutItems.titleIndex(in: brief.wordings).flatMap { brief.wordings[$0].place?.row } ?? .top
    }

    /// Modern pages hang their texts on the left margin; places that are asked for come first.
    private var isLeftAligned: Bool {
        ["minimal", "business", "tech", "sale"].contains(theme.name) && brief.wordings.allSatisfy { $0.place == nil }
    }
    private var textColumn: Place.Column { isLeftAligned ? .left : .center }

    /// The usual margins, above what stands at the foot.
    private var typeRoom: Rect {
        var room = bounds.inset(by: margin)
        if [.waves, .clouds, .fret].contains(theme.ornament) { room.height -= 0.035 * bounds.height }
        return room
    }
}

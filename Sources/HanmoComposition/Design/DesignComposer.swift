public import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Lays a page out by a design: sorts the texts, plans their places, and dresses the plan.
public struct DesignComposer: Composer {
    public var kind: Brief.Kind { design.kind }

    private let design: any PageDesign
    private let ruler: TextRuler

    init(_ design: any PageDesign, ruler: TextRuler) {
        self.design = design
        self.ruler = ruler
    }

    public func composition(for wished: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let brief = design.prepared(wished)
        let usual = design.look(for: brief, canvas: canvas, seed: seed).readable
        let frame = LayoutFrame(canvas: canvas, content: usual.content)
        let (plan, look) = plan(for: brief, look: usual, frame: frame)

        var composition = Composition(canvas: canvas, language: brief.language, theme: look.theme)
        let picture = picture(look, brief, canvas, seed, plan).map { [Region.picture($0)] } ?? []
        // A picture with a place on the page lies on what the page is furnished with.
        composition.regions += look.picture.liesOnFurniture ? look.under(plan) + picture : picture + look.under(plan)
        let dresser = PlanDresser(plan: plan, frame: frame, look: look, brief: brief, seed: seed)
        composition.regions += dresser.cards()
        composition.regions += look.over(plan)
        composition.regions += dresser.texts()
        if plan.isForced {
            composition.findings.append(
                Diagnostic(
                    .warning, "crowded", "the texts do not all fit at the places that are asked for",
                    hint: "use a larger canvas, fewer words or other places"))
        }
        let moved = plan.cards.flatMap(\.texts).filter(\.item.isMoved).map(\.item.wording.id)
        if !moved.isEmpty {
            composition.findings.append(
                Diagnostic(
                    .warning, "crowded-cell",
                    "\(moved.count) texts stand beside the cell that they are asked for, which is full: "
                        + moved.prefix(6).joined(separator: ", ") + (moved.count > 6 ? " …" : ""),
                    hint: "use a larger canvas, fewer words or other places"))
        }
        return composition
    }

    /// A crowded page is set tighter: less leading, longer lines; one with room to spare is set looser.
    private func plan(for brief: Brief, look: PageLook, frame: LayoutFrame) -> (LayoutPlan, PageLook) {
        let usual = plan(for: brief, look: look, rules: look.rules, frame: frame)
        if usual.isForced || usual.scale.body < 19 * frame.unit {
            var rules = look.rules
            rules.longestLine = .infinity
            let tight = plan(for: brief, look: look.tightened, rules: rules, frame: frame)
            return usual.isForced || tight.scale.body > 1.1 * usual.scale.body ? (tight, look.tightened) : (usual, look)
        }
        for factor in [3.4, 2.8, 2.3, 1.9, 1.6, 1.3] where factor <= look.rules.loosest {
            let looser = look.loosened(factor)
            let loose = plan(for: brief, look: looser, rules: look.rules, frame: frame)
            if !loose.isForced, loose.scale.body >= 0.98 * usual.scale.body { return (loose, looser) }
        }
        return (usual, look)
    }

    private func plan(for brief: Brief, look: PageLook, rules: LayoutRules, frame: LayoutFrame) -> LayoutPlan {
        let items = LayoutItems(look: look, ruler: ruler).items(of: brief)
        var rules = rules
        let open = Set(items.filter { look.bearer($0.wording, $0.sort).isOpen }.map(\.wording.id))
        rules.isOpen = { open.contains($0.wording.id) }
        rules.spansRow = { look.bearer($0.wording, $0.sort).spansRow }
        rules.hugsText = { look.bearer($0.wording, $0.sort).hugsText }
        rules.padding = { look.bearer($0.wording, $0.sort).padding }
        return LayoutPlanner(items: items, frame: frame, rules: rules).plan()
    }

    private func picture(
        _ look: PageLook, _ brief: Brief, _ canvas: Canvas, _ seed: UInt64, _ plan: LayoutPlan
    ) -> PictureRegion? {
        let style = brief.style ?? look.style
        var brief = brief
        for index in brief.pictures.indices {
            brief.pictures[index].scene.subjects.removeAll { look.leavesOut.contains($0.kind ?? "") }
        }
        switch look.picture {
        case .none: return nil
        case .behind:
            func cards(_ isWanted: (Bearer) -> Bool) -> [LayoutCard] {
                plan.cards.filter { card in
                    card.texts.first.map { isWanted(look.bearer($0.item.wording, $0.item.sort)) } ?? false
                }
            }
            let carried = cards(\.isCarrier)
            // What stands on a card of its own needs no calm behind it.
            var picture = PictureRegion(
                background: brief, canvas: canvas, style: style, seed: seed, quiet: cards(\.isOpen).map(\.box),
                theme: look.theme)
            picture.covered = cards { !$0.isOpen }.map(\.box)
            picture.scene.remove(bearing: carried.flatMap(\.texts).map(\.item.wording))
            return picture
        case .inside(let box):
            var picture = PictureRegion(
                background: brief, canvas: canvas, style: style, seed: seed, quiet: [], theme: look.theme)
            picture.box = box
            return picture
        case .placed(let room):
            guard let box = room(plan) else { return nil }
            var picture = PictureRegion(
                background: brief, canvas: canvas, style: style, seed: seed,
                quiet: plan.cards.map { $0.box.intersection(box) }.filter { !$0.isEmpty }, theme: look.theme)
            picture.box = box
            return picture
        }
    }
}

/// Sorts the wordings of a brief and gives a cell to those that name none.
struct LayoutItems {
    let look: PageLook
    let ruler: TextRuler

    func items(of brief: Brief) -> [LayoutItem] {
        let title = Self.titleIndex(in: brief.wordings)
        let amount = brief.wordings.reduce(0) { $0 + $1.text.count }
        let isAlone = brief.wordings.count == 1 && !Self.describesPicture(brief)
        return brief.wordings.enumerated().map { index, wording in
            let sort = Self.sort(of: wording, isTitle: index == title)
            let bearer = look.bearer(wording, sort)
            var styled = wording
            styled.lettering.take(bearer.lettering)
            if wording.vertical == nil, look.setsVertical(wording, sort) { styled.vertical = true }
            if wording.lettering.columns == 1 { styled.lettering.columns = look.columns(wording, sort) }
            let isDisplay = sort == .title || sort == .headline
            styled.color = bearer.color(askedBy: wording, isDisplay: isDisplay, on: look.theme.ground)?.hexText
            let place =
                wording.place ?? look.place(wording, sort)
                ?? (isAlone
                    ? Place(.middle, .center) : Self.flowPlace(for: wording, sort: sort, isLight: amount <= 160))
            return LayoutItem(
                styled, sort: sort, place: place, isBound: wording.place != nil, bearer: bearer.name,
                text: StructuredText(
                    styled, style: bearer.style, sort: sort, language: brief.language, ruler: ruler))
        }
    }

    /// A few words besides the texts (红纸，写着…) describe no picture.
    static func describesPicture(_ brief: Brief) -> Bool {
        brief.style != nil || brief.wordings.isEmpty || brief.pictures.contains { $0.description.count > 12 }
    }

    /// The first wording with the role of a title, else the first large one, else a lone short one.
    static func titleIndex(in wordings: [Wording]) -> Int? {
        if let title = wordings.firstIndex(where: { $0.role == .title && isShort($0) }) { return title }
        if let large = wordings.firstIndex(where: { $0.size == .large && isText($0) && isShort($0) }) { return large }
        return wordings.count == 1 && isText(wordings[0]) && wordings[0].text.count <= 40 ? 0 : nil
    }

    private static func isText(_ wording: Wording) -> Bool { wording.role != .seal && wording.role != .code }

    /// What takes more than a few lines cannot be shown in display size.
    private static func isShort(_ wording: Wording) -> Bool {
        let text = wording.text.unicodeScalars
        return text.count <= 140 && text.count { $0 == "\n" } <= 4
    }

    static func sort(of wording: Wording, isTitle: Bool) -> LayoutItem.Sort {
        if wording.role == .seal { return .seal }
        if isTitle { return .title }
        let isLarge = wording.role == .title || (wording.size == .large && wording.role != .code)
        if isLarge, isShort(wording) { return .headline }
        if wording.size == .small || wording.role == .caption || wording.role == .signature { return .small }
        return .body
    }

    /// Titles above, text in the middle, or below where there is so little that the picture can have the middle.
    private static func flowPlace(for wording: Wording, sort: LayoutItem.Sort, isLight: Bool) -> Place {
        switch wording.role {
        case .title, .subtitle: Place(.top, .center)
        case .signature, .seal: Place(.bottom, .right)
        case .caption: Place(.bottom, .center)
        case .body, .code, .speech, .thought, .narration, .soundEffect:
            if sort == .title { Place(.top, .center) } else { Place(isLight ? .bottom : .middle, .center) }
        }
    }
}

extension Lettering {
    /// Takes effects where it has none of its own.
    mutating func take(_ other: Lettering) {
        fill = fill ?? other.fill
        outline = outline ?? other.outline
        shadow = shadow ?? other.shadow
        glow = glow ?? other.glow
    }
}

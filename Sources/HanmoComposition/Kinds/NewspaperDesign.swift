import HanmoBrief
import HanmoGraphics

/// Masthead, date line between rules, headlines, columns with thin rules between them, boxes for what is small.
struct NewspaperDesign: PageDesign {
    let kind = Brief.Kind.newspaper

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let page = NewspaperPage(brief: brief, canvas: canvas, seed: seed)
        return page.look()
    }
}

struct NewspaperPage: Sendable {
    private let brief: Brief
    private let sheet: PrintSheet
    private let places: [String: Place]
    private let titleId: String?

    init(brief: Brief, canvas: Canvas, seed: UInt64) {
        self.brief = brief
        let paper = brief.ground.flatMap { Color($0) }.flatMap { $0.luminance > 0.55 ? $0 : nil }
        var theme = PageThemes.light[0]
        theme.colors = Theme(
            ground: paper ?? Color(hex: 0xF3F0E7), ink: Color(hex: 0x17171A), muted: Color(hex: 0x4B4A48),
            accent: Color(hex: 0x17171A))
        let edge = (0.022 * canvas.shortSide).rounded()
        sheet = PrintSheet(
            brief: brief, canvas: canvas, theme: theme, seed: seed, face: canvas.bounds.inset(by: edge))
        titleId = LayoutItems.titleIndex(in: brief.wordings).map { brief.wordings[$0].id }
        places = Self.places(in: brief, titleId: titleId)
    }

    func look() -> PageLook {
        var look = PageLook(theme: sheet.colors) { bearer($0, $1) }
        look.content = sheet.face.inset(by: 66 * sheet.unit)
        look.place = { wording, _ in places[wording.id] }
        look.columns = { wording, sort in columns(of: wording, sort) }
        look.rules.longestLine = .infinity
        look.rules.fillsWidth = true
        look.rules.largestBody = brief.wordings.reduce(0) { $0 + Self.length($1) } < 420 ? 64 : 46
        look.rules.titleTail = 0.22
        look.rules.boldestTitle = 0.9
        look.rules.titleFactors = [5.2, 4.6, 4.2, 3.8, 3.5, 3, 2.5, 2, 1.6, 1.3]
        if Self.hasPhotograph(brief) {
            look.picture = .placed { photograph($0) }
            look.rules.fillsHeight = brief.wordings.contains { $0.place != nil }
            look.leavesOut = Self.surroundings
            look.rules.largestBody = 40
            look.over = { plan in
                photograph(plan).map { [sheet.frame($0, 2, sheet.colors.ink)] } ?? []
            }
        }
        look.style = "retro"
        look.under = { furniture($0) }
        return look
    }

    // MARK: Texts

    private func bearer(_ wording: Wording, _ sort: LayoutItem.Sort) -> Bearer {
        let colors = sheet.colors
        let isDisplay = sort == .title || sort == .headline
        let column = (wording.place ?? places[wording.id])?.column
        var style = isDisplay ? sheet.titleStyle(for: column) : sheet.bodyStyle(for: column)
        if isDisplay {
            style.body.weight = sort == .title ? "black" : "bold"
            style.body.tracking = brief.language.hasPrefix("en") ? 0.01 : 0.05
            style.body.leading = 1.2
            style.detail.scale = 0.3
            if sort == .headline, column != .center { style.alignment = .start }
            style.detail.color = colors.ink
        } else {
            // Latin words in narrow columns would be torn apart.
            style.alignment = brief.language.hasPrefix("en") ? .start : .justify
            // A short line in the middle column stands in its middle.
            if column == .center, Self.length(wording) <= 40 { style.alignment = .center }
            style.body.leading = 1.5
            style.leaders = false
            style.splitsBars = false
            style.key.color = colors.ink
            style.key.weight = "bold"
            style.heading.color = colors.ink
        }
        let isBox = !isDisplay && isBoxed(wording, sort)
        if !isDisplay, isDateLine(wording) {
            style.alignment = .center
        }
        return Bearer(
            name: isDisplay ? "head \(wording.id)" : isBox ? "box \(wording.id)" : "text",
            body: isBox ? .card(radius: 0, shadow: false, border: colors.ink.opacity(0.75)) : .none,
            ground: isBox ? colors.ground.mixed(with: colors.ink, 0.045) : colors.ground, accent: colors.ink,
            style: style, padding: isBox ? 0.8 : 1, placement: isBox ? 0.5 : 0)
    }

    /// Weather, index, notices: small text in a corner or at the foot.
    private func isBoxed(_ wording: Wording, _ sort: LayoutItem.Sort) -> Bool {
        guard sort == .small, Self.length(wording) <= 110, let place = wording.place ?? places[wording.id],
            !isDateLine(wording)
        else { return false }
        return place.row == .bottom || (place.row == .top && place.column != .center)
    }

    /// Small text that follows the masthead.
    private func isDateLine(_ wording: Wording) -> Bool {
        guard let index = brief.wordings.firstIndex(where: { $0.id == wording.id }), index > 0,
            brief.wordings[index - 1].id == titleId, wording.size == .small || wording.role == .caption
        else { return false }
        return (wording.place ?? places[wording.id])?.row == .top && wording.text.count <= 110
    }

    /// A text that has its row to itself is set in columns as far as it is long enough.
    private func columns(of wording: Wording, _ sort: LayoutItem.Sort) -> Int {
        guard sort == .body || sort == .small, wording.role != .code else { return 1 }
        let row = (wording.place ?? places[wording.id])?.row
        let neighbours = brief.wordings.filter { other in
            other.id != wording.id && other.size != .large && (other.place ?? places[other.id])?.row == row
        }
        let length = Self.length(wording)
        let isLead = neighbours.count <= 3 && neighbours.allSatisfy { 2 * Self.length($0) < length }
        if !neighbours.isEmpty { return isLead && length > 220 ? 2 : 1 }
        let isWide = sheet.face.width > 1.2 * sheet.face.height
        return length > 420 ? (isWide ? 4 : 3) : length > 130 ? (isWide ? 3 : 2) : 1
    }

    /// In ideographs; letters count for half.
    private static func length(_ wording: Wording) -> Int {
        wording.text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } / 2
    }

    /// Texts without a place: the date below the masthead, articles side by side, the rest at the foot.
    private static func places(in brief: Brief, titleId: String?) -> [String: Place] {
        var places: [String: Place] = [:]
        let open = brief.wordings.filter { $0.place == nil && $0.id != titleId && $0.role != .seal }
        if let titleId { places[titleId] = Place(.top, .center) }
        var articles: [String] = []
        var notes: [String] = []
        var before = brief.wordings.first?.id
        var headlines: [String] = []
        for (index, wording) in open.enumerated() {
            let isSmall = wording.size == .small || wording.role == .caption || wording.role == .signature
            let isNote = isSmall && length(wording) <= 60
            if wording.size == .large || wording.role == .title || wording.role == .subtitle {
                // The first one heads the page, each other one the article that follows it.
                let next = index + 1 < open.count ? open[index + 1] : nil
                if !articles.isEmpty, next?.size != .large, next?.role == .body {
                    headlines.append(wording.id)
                    articles.append(wording.id)
                } else {
                    places[wording.id] = Place(.middle, .center)
                }
            } else if isSmall, before == titleId, length(wording) <= 60 {
                places[wording.id] = Place(.top, .center)
            } else if isNote {
                notes.append(wording.id)
            } else {
                articles.append(wording.id)
            }
            before = wording.id
        }
        let heads = Set(headlines)
        for (row, all) in [(Place.Row.middle, articles), (.bottom, notes)] {
            let ids = all.filter { !heads.contains($0) }
            for (index, id) in ids.enumerated() {
                let columns: [Place.Column] =
                    ids.count == 1 ? [.center] : ids.count == 2 ? [.left, .right] : [.left, .center, .right]
                places[id] = Place(row, columns[index * columns.count / ids.count])
                if let at = all.firstIndex(of: id), at > 0, heads.contains(all[at - 1]) {
                    places[all[at - 1]] = places[id]
                }
            }
        }
        return places
    }

    // MARK: Furniture

    private func furniture(_ plan: LayoutPlan) -> [Region] {
        let (unit, ink) = (sheet.unit, sheet.colors.ink)
        let face = sheet.face
        var regions: [Region] = []
        regions.append(sheet.desk(Color(hex: 0x6B5A4A)))
        regions += sheet.sheet(reach: 30)
        regions.append(
            .shape(
                .rectangle(face),
                .texture(
                    Texture(
                        .speckle, low: ink.opacity(0), high: ink.opacity(0.05), scale: 6 * unit, seed: sheet.seed))))
        let texts = plan.cards.flatMap(\.texts)
        let content = face.inset(by: 66 * unit)
        if let title = texts.first(where: { $0.item.wording.id == titleId }), title.item.place.row == .top {
            let next = texts.map(\.box.minY).filter { $0 > title.box.maxY }.min() ?? title.box.maxY + 40 * unit
            let y = max(title.box.maxY + 0.35 * (next - title.box.maxY), title.box.maxY + 4 * unit)
            regions += double(y, content)
            if let date = texts.first(where: { isDateLine($0.item.wording) }) {
                let below = texts.map(\.box.minY).filter { $0 > date.box.maxY }.min() ?? date.box.maxY + 40 * unit
                let y = date.box.maxY + 0.45 * (below - date.box.maxY)
                regions.append(sheet.rule(Point(content.minX, y), Point(content.maxX, y), 2, ink))
            }
            if title.box.minY - face.minY > 50 * unit { regions += double(face.minY + 40 * unit, content) }
        }
        return regions + columnRules(plan) + rowRules(plan, content)
    }

    private func double(_ y: Double, _ content: Rect) -> [Region] {
        let ink = sheet.colors.ink
        return [
            sheet.rule(Point(content.minX, y), Point(content.maxX, y), 6, ink),
            sheet.rule(Point(content.minX, y + 8 * sheet.unit), Point(content.maxX, y + 8 * sheet.unit), 1.5, ink),
        ]
    }

    /// Thin lines between the columns of a row.
    private func columnRules(_ plan: LayoutPlan) -> [Region] {
        Place.Row.allCases.flatMap { row -> [Region] in
            let cards = plan.cards.filter { $0.texts.first?.item.place.row == row && !spans($0) }
            let columns = Place.Column.allCases.map { column in
                cards.filter { $0.texts.first?.item.place.column == column }.map(\.box)
            }.filter { !$0.isEmpty }
            return zip(columns, columns.dropFirst()).compactMap { left, right in
                guard let x1 = left.map(\.maxX).max(), let x2 = right.map(\.minX).min(), x2 > x1,
                    let top = (left + right).map(\.minY).min(), let bottom = (left + right).map(\.maxY).max()
                else { return nil }
                let x = (x1 + x2) / 2
                return sheet.rule(Point(x, top), Point(x, bottom), 1.5, sheet.colors.ink.opacity(0.5))
            }
        }
    }

    private func spans(_ card: LayoutCard) -> Bool {
        card.texts.contains { $0.item.isDisplay && $0.item.place.column == .center }
    }

    /// A line between the articles and what stands at the foot.
    private func rowRules(_ plan: LayoutPlan, _ content: Rect) -> [Region] {
        let bottom = plan.cards.filter { $0.texts.first?.item.place.row == .bottom }.map(\.box.minY).min()
        let above = plan.cards.filter { $0.texts.first?.item.place.row != .bottom }.map(\.box.maxY).max()
        guard let bottom, let above, bottom - above > 6 * sheet.unit else { return [] }
        let y = (bottom + above) / 2
        return [sheet.rule(Point(content.minX, y), Point(content.maxX, y), 3, sheet.colors.ink)]
    }

    // MARK: Photograph

    private static let surroundings = [
        "table", "letter", "letter/newspaper", "letter/paper", "tea/cup", "coffee", "lamp", "window", "sun", "office",
        "instrument/flute", "blackboard", "bag/box",
    ]

    /// Things that a newspaper lies on are not in its photographs.
    private static func hasPhotograph(_ brief: Brief) -> Bool {
        brief.pictures.contains { picture in
            picture.scene.subjects.contains { subject in
                subject.kind.map { kind in !Self.surroundings.contains(kind) } ?? false
            }
        }
    }

    private func photograph(_ plan: LayoutPlan) -> Rect? {
        let content = sheet.face.inset(by: 66 * sheet.unit)
        let top = plan.cards.flatMap(\.texts).filter { $0.item.wording.id == titleId }.map(\.box.maxY).max()
        let room = Rect(minX: content.minX, minY: top ?? content.minY, maxX: content.maxX, maxY: content.maxY)
        guard let free = FreeRoom.largest(in: room, beside: plan, gap: 26 * sheet.unit),
            free.width > 0.26 * content.width, free.height > 0.11 * content.height
        else { return nil }
        return free
    }
}

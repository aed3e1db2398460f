import HanmoBrief
import HanmoGraphics

/// A menu on paper with a fine double border, or in chalk on a framed board.
struct MenuDesign: PageDesign {
    let kind = Brief.Kind.menu

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let isBoard = brief.says("chalk")
        let theme = Self.theme(for: brief, seed: seed, isBoard: isBoard)
        let page = MenuPage(canvas: canvas, theme: theme, isBoard: isBoard, brief: brief, seed: seed)
        let headings = Self.headings(in: brief)
        let numbers = Dictionary(uniqueKeysWithValues: brief.wordings.enumerated().map { ($1.id, $0) })
        let english = brief.language.hasPrefix("en")
        let columns = MenuColumns(brief, headings: headings, canvas: canvas)
        var look = PageLook(theme: theme) { wording, sort in
            let isDisplay = sort == .title || sort == .headline
            let isHeading = headings.contains(wording.id)
            var style = Self.style(
                theme, isBoard: isBoard, english: english, isDisplay: isDisplay, isHeading: isHeading,
                number: numbers[wording.id] ?? 0)
            let isNote =
                !isDisplay && !isHeading
                && (wording.place == Place(.bottom, .center) || (sort == .small && wording.place == nil))
                && !TextStructure(wording.text, splitsBars: true).lines.contains(where: { $0.sort == .item })
            if isNote {
                // Notes run on in a few centred lines.
                style.isProse = true
                style.splitsBars = false
                style.alignment = .center
                style.body.color = theme.muted
            }
            return Bearer(
                name: isDisplay ? "head \(wording.id)" : isNote ? "note" : "dishes", body: .none, ground: theme.ground,
                accent: theme.accent, style: style, spansRow: isNote, placement: 0)
        }
        look.content = page.content
        look.rules.largestBody = 56
        look.rules.middle = 0.3
        look.rules.evenness = 1
        look.rules.longestLine = 34
        look.rules.fillsWidth = true
        look.rules.titleTail = 0.75
        look.rules.titleFactors = [4.6, 4, 3.5, 3, 2.6, 2.2, 1.8]
        look.place = { wording, sort in sort == .title ? nil : columns.places[wording.id] }
        look.under = { page.ground($0) }
        look.over = { page.ornaments($0) }
        return look
    }

    private static func theme(for brief: Brief, seed: UInt64, isBoard: Bool) -> Theme {
        let paper = Theme(
            ground: Color(hex: 0xF8F1E3), ink: Color(hex: 0x2A211B), muted: Color(hex: 0x6A5A4A),
            accent: Color(hex: 0x9C4F22))
        let board = Theme(
            ground: Color(hex: 0x20262A), ink: Color(hex: 0xF4F1EA), muted: Color(hex: 0xBFC3C2),
            accent: Color(hex: 0xF2CF63))
        var theme = DocumentTheme.theme(for: brief, seed: seed, usual: isBoard ? board : paper)
        if isBoard, theme.ground.luminance > 0.1 { theme = board }
        if !isBoard { theme.ground = DocumentTheme.paper(theme.ground) }
        let isNight = theme.ground.luminance < 0.2
        theme.ink = ThemeChoice.readable(isNight ? board.ink : paper.ink, on: theme.ground, contrast: 7)
        theme.muted = ThemeChoice.readable(isNight ? board.muted : paper.muted, on: theme.ground, contrast: 4.8)
        theme.accent = ThemeChoice.readable(theme.accent, on: theme.ground, contrast: 4.6)
        return theme
    }

    /// One short line before dishes names them.
    private static func headings(in brief: Brief) -> Set<String> {
        var ids: Set<String> = []
        for (wording, next) in zip(brief.wordings, brief.wordings.dropFirst())
        where wording.text.count <= 36 && !wording.text.contains("\n") && wording.size != .small {
            let line = TextStructure(wording.text, splitsBars: true).lines
            if line.count == 1, line[0].sort == .paragraph, next.text.count > wording.text.count {
                ids.insert(wording.id)
            }
        }
        return ids
    }

    private static let chalks: [UInt32] = [0xF2CF63, 0xF3A9B9, 0x97D2EA, 0xA9DBA4, 0xF2B27A]

    private static func style(
        _ theme: Theme, isBoard: Bool, english: Bool, isDisplay: Bool, isHeading: Bool, number: Int
    ) -> StructureStyle {
        let face = isBoard ? (english ? "script" : "kai") : english ? "serif" : "song"
        let chalk = isBoard ? Color(hex: chalks[number % chalks.count]) : theme.accent
        if isDisplay {
            var style = StructureStyle.title(
                face: face, weight: isBoard ? "bold" : english ? "bold" : "black", theme: theme)
            style.body.tracking = english ? 0.06 : 0.16
            style.body.color = isBoard ? theme.ink : theme.accent
            style.detail = PartLook(
                face: face, color: isBoard ? theme.accent : theme.muted, scale: 0.3, leading: 1.5, tracking: 0.1)
            return style
        }
        var style = StructureStyle(face: face, ink: theme.ink, muted: theme.muted, accent: chalk, leading: 1.45)
        style.heading = PartLook(face: face, weight: "bold", color: chalk, scale: 1.36, leading: 1.4, tracking: 0.06)
        if isHeading { style.body = style.heading }
        style.name = PartLook(
            face: face, weight: isBoard ? "regular" : "bold", color: theme.ink, scale: 1.04, leading: 1.4)
        style.detail.scale = 0.74
        style.amount = PartLook(
            face: face, weight: "bold", color: isBoard ? theme.accent : chalk, scale: 1.04, leading: 1.4)
        style.leaders = true
        style.lineGap = 0.62
        style.headingGap = 0.9
        return style
    }
}

/// Where sections without a place go: one column, or two that are about as long.
struct MenuColumns: Sendable {
    private(set) var places: [String: Place] = [:]

    init(_ brief: Brief, headings: Set<String>, canvas: Canvas) {
        let title = LayoutItems.titleIndex(in: brief.wordings)
        let sections = brief.wordings.enumerated().filter { $0.offset != title && $0.element.place == nil }.map(
            \.element)
        let body = sections.filter { $0.role == .body && $0.size != .small }
        let lengths = body.map { TextStructure($0.text, splitsBars: true).lines.reduce(0) { $0 + $1.cells.count } + 1 }
        let total = lengths.reduce(0, +)
        guard brief.wordings.allSatisfy({ $0.place == nil || $0.id == brief.wordings.first?.id }), body.count > 1,
            total > 14,
            canvas.width * 5 >= canvas.height * 4
        else {
            for wording in sections where wording.role == .body { places[wording.id] = Place(.middle, .center) }
            return
        }
        var (best, bestGap, sum) = (1, Int.max, 0)
        for index in 1..<body.count {
            sum += lengths[index - 1]
            guard !headings.contains(body[index - 1].id) else { continue }
            let gap = abs(total - 2 * sum)
            if gap < bestGap { (best, bestGap) = (index, gap) }
        }
        for (index, wording) in body.enumerated() { places[wording.id] = Place(.middle, index < best ? .left : .right) }
        for wording in sections where places[wording.id] == nil { places[wording.id] = Place(.bottom, .center) }
    }
}

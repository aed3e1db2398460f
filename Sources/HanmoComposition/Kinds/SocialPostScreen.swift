import HanmoBrief
import HanmoGraphics
import HanmoSource

/// The parts of a post below each other, at the largest size that fits; the picture takes what is left.
struct SocialPostScreen {
    private let brief: Brief
    private let canvas: Canvas
    private let seed: UInt64
    private let palette: ScreenPalette
    private let frame: LayoutFrame
    private let unit: Double
    private let card: Rect
    private let isEnglish: Bool
    private let roles: SocialPostRoles
    private let ruler: TextRuler

    init(brief: Brief, canvas: Canvas, seed: UInt64, ruler: TextRuler) {
        self.brief = brief
        self.canvas = canvas
        self.seed = seed
        self.ruler = ruler
        frame = LayoutFrame(canvas: canvas)
        unit = frame.unit
        isEnglish = brief.language.hasPrefix("en")
        var family = ScreenPalette.isDark(brief, otherwise: false) ? ScreenPalette.night : ScreenPalette.day
        if !family.isDark { family.card = .white }
        palette = ScreenPalette(family, brief: brief)
        let isWide = Double(canvas.width) > 1.15 * Double(canvas.height)
        card = isWide ? canvas.bounds.inset(by: (0.035 * canvas.shortSide).rounded()) : canvas.bounds
        roles = SocialPostRoles(brief.wordings)
    }

    /// A text ready to be set: its style, and the text itself cut into parts.
    private struct Piece {
        var wording: Wording
        var sort: SocialPostRoles.Sort
        var text: StructuredText
        /// Times the size of the page.
        var scale: Double
        var lead: Double
    }

    func regions() -> (theme: Theme, regions: [Region])? {
        let pieces = roles.sorts.map { piece($0.wording, $0.sort) }
        for step in stride(from: 62.0, through: 12, by: -1) {
            let size = (step * unit * 2).rounded(.down) / 2
            // The picture as high as its neighbours allow.
            for share in [0.68, 0.6, 0.53, 0.46, 0.4, 0.34, 0.28, 0.22, 0.17, 0.12, 0.08] {
                if step > 44, share < 0.17 { continue }
                if let regions = layout(pieces, size: size, picture: share) { return (palette.theme, regions) }
            }
        }
        return nil
    }

    private func piece(_ wording: Wording, _ sort: SocialPostRoles.Sort) -> Piece {
        var style = StructureStyle.screen(palette, english: isEnglish)
        style.figures = nil
        style.headsFirstLine = sort == .identity
        style.alignsValues = false
        style.splitsBars = false
        let blue = ThemeChoice.readable(
            Color(hex: palette.isDark ? 0x8FB4F0 : 0x3D5A8F), on: palette.card, contrast: 4.8)
        switch sort {
        case .identity:
            style.heading = PartLook(face: style.body.face, weight: "bold", color: blue, scale: 1.12, leading: 1.3)
            style.body.color = palette.muted
            style.body.scale = 0.78
            style.key.scale = 0.78
        case .comments:
            style.key = PartLook(face: style.body.face, weight: "bold", color: blue, leading: 1.45)
            style.lineGap = 0.42
            style.body.leading = 1.4
        case .count: style.body.color = blue
        case .body, .other: style.key.color = palette.ink
        }
        if wording.role == .title || (sort == .body && wording.size == .large) { style.body.weight = "bold" }
        var styled = wording
        styled.lettering.parts += Self.tags(wording.text, color: blue)
        let scale = sort == .comments ? 0.84 : sort == .count ? 0.86 : sort == .other ? 0.86 : 1
        return Piece(
            wording: wording, sort: sort,
            text: StructuredText(
                sort == .body ? styled : wording, style: style, language: brief.language, ruler: ruler),
            scale: scale, lead: sort == .identity ? 3.5 : sort == .comments ? 0.8 : sort == .count ? 1.5 : 0)
    }

    /// #旅行# and @names.
    private static func tags(_ text: String, color: Color) -> [StyledPart] {
        let bytes = Array(text.utf8)
        var parts: [StyledPart] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x23 || bytes[index] == 0x40, index + 1 < bytes.count, bytes[index + 1] > 0x20 else {
                index += 1
                continue
            }
            var end = index + 1
            while end < bytes.count, bytes[end] > 0x20, !(bytes[end] == 0x23 && end > index) { end += 1 }
            if end < bytes.count, bytes[end] == 0x23, bytes[index] == 0x23 { end += 1 }
            var style = PartStyle()
            style.color = color
            parts.append(StyledPart(range: index..<min(end, bytes.count), style: style))
            index = max(end, index + 1)
        }
        return parts
    }

    // MARK: Layout

    private var status: Double { card == canvas.bounds ? (150 * unit).rounded() : (96 * unit).rounded() }

    private enum Slot {
        case text(Int)
        case picture
        case marks
    }

    /// Who and what above the picture, marks and what others say below it.
    private var slots: [Slot] {
        let sorts = roles.sorts.map(\.sort)
        let above = sorts.indices.filter { sorts[$0] == .identity || sorts[$0] == .body }
        let below = sorts.indices.filter { sorts[$0] == .count || sorts[$0] == .comments || sorts[$0] == .other }
        return above.map { .text($0) } + [.picture, .marks] + below.map { .text($0) }
    }

    private func layout(_ pieces: [Piece], size: Double, picture share: Double) -> [Region]? {
        let pad = (max(0.045 * card.width, 40 * unit)).rounded()
        let content = Rect(
            minX: card.minX + pad, minY: card.minY + status, maxX: card.maxX - pad, maxY: card.maxY - pad * 0.8)
        var set: [(piece: SetPiece, x: Double, width: Double)?] = []
        var chain: [PlacedColumn.Piece] = []
        for slot in slots {
            switch slot {
            case .picture:
                set.append(nil)
                chain.append(.init(height: share * content.height, middle: nil, gap: 0.8 * size))
            case .marks:
                set.append(nil)
                chain.append(.init(height: 1.3 * size, middle: nil, gap: 0.7 * size))
            case .text(let index):
                let piece = pieces[index]
                let own = (piece.scale * size * 2).rounded(.down) / 2
                let x = content.minX + piece.lead * size
                let trail = piece.sort == .comments ? 0.8 * size : 0
                var width = content.maxX - x - trail
                let place = piece.wording.place
                var left = x
                if let column = place?.column {
                    let middle = frame.middle(column)
                    if column == .left { width = min(width, 2 * (middle.upperBound - x) - 2) }
                    if column == .right {
                        left = max(x, 2 * middle.lowerBound - (content.maxX - trail) + 2)
                        width = content.maxX - trail - left
                    }
                }
                guard width > 9 * own else { return nil }
                let natural = piece.text.naturalLength * own * 1.01 + 1
                if natural < width {
                    width = natural
                    if place?.column == .center { left = max(x, card.midX - width / 2) }
                    if place?.column == .right { left = content.maxX - trail - width }
                }
                let lines = piece.text.set(width: width, size: own)
                set.append((lines, left, width))
                let inset = piece.sort == .comments ? 1.3 * size : 0
                let height = max(lines.height + inset, piece.sort == .identity ? 2.7 * size : 0)
                chain.append(
                    .init(
                        height: height, middle: place.map { frame.middle($0.row) },
                        gap: piece.sort == .count || piece.sort == .comments ? 0.55 * size : 0.85 * size))
            }
        }
        let column = PlacedColumn(pieces: chain)
        guard let tops = column.tops(from: content.minY, to: content.maxY) else { return nil }
        // A body far below its author would look lost.
        if let body = slots.indices.first(where: { index in
            if case .text(let text) = slots[index] { pieces[text].sort == .body } else { false }
        }), body > 0,
            tops[body] - tops[body - 1] - chain[body - 1].height > 4.5 * size, size < 60 * unit, size > 24 * unit,
            share > 0.1
        {
            return nil
        }
        var regions = ground()
        for (index, slot) in slots.enumerated() {
            let box = Rect(x: content.minX, y: tops[index], width: content.width, height: chain[index].height)
            switch slot {
            case .picture: regions += pictures(in: box)
            case .marks: regions += marks(in: box, size: size)
            case .text(let text):
                guard let (lines, x, _) = set[index] else { continue }
                regions += dressing(pieces[text], in: box, size: size)
                let shift = (chain[index].height - lines.height) / 2
                regions += lines.regions.map { $0.offset(dx: x, dy: tops[index] + shift) }
            }
        }
        return regions
    }

    // MARK: Furniture

    private func ground() -> [Region] {
        var regions: [Region] = []
        if card != canvas.bounds {
            regions.append(ScreenShapes.box(canvas.bounds, palette.ground))
            regions += ScreenShapes.shadow(of: card, radius: 24 * unit, unit: unit)
        }
        regions.append(ScreenShapes.box(card, palette.card, radius: card == canvas.bounds ? 0 : 24 * unit))
        let ink = palette.ink.opacity(0.7)
        let y = card.minY + status - 58 * unit
        if card == canvas.bounds {
            regions += ScreenShapes.status(
                right: card.maxX - 0.035 * card.width, y: card.minY + 34 * unit, size: 34 * unit, ink)
        }
        regions.append(
            ScreenShapes.chevron(at: Point(card.minX + 0.055 * card.width, y), size: 40 * unit, pointsLeft: true, ink))
        regions += ScreenShapes.more(at: Point(card.maxX - 0.065 * card.width, y), size: 50 * unit, ink)
        return regions
    }

    private func dressing(_ piece: Piece, in box: Rect, size: Double) -> [Region] {
        switch piece.sort {
        case .identity:
            let side = 2.7 * size
            let name = piece.wording.text.split(separator: "\n").first.map { String($0) } ?? ""
            return ScreenShapes.avatar(
                in: Rect(x: box.minX, y: box.midY - side / 2, width: side, height: side), name: name, isRound: isEnglish
            )
        case .comments:
            return [ScreenShapes.box(box, palette.ink.opacity(0.055), radius: 10 * unit)]
        case .count:
            let side = 0.85 * size
            return [
                ScreenShapes.heart(
                    in: Rect(x: box.minX + 0.25 * size, y: box.midY - side / 2, width: side, height: side),
                    Color(hex: 0xE5484D))
            ]
        case .body, .other: return []
        }
    }

    private func marks(in box: Rect, size: Double) -> [Region] {
        let side = 1.15 * size
        let ink = palette.muted
        func place(_ index: Int) -> Rect {
            Rect(x: box.minX + Double(index) * 2.6 * size, y: box.midY - side / 2, width: side, height: side)
        }
        let keep = place(3)
        var flag = Rect(x: box.maxX - side, y: keep.minY, width: 0.78 * side, height: side)
        flag.x = box.maxX - flag.width
        return [
            ScreenShapes.heart(in: place(0), Color(hex: 0xE5484D)), ScreenShapes.balloon(in: place(1), ink),
            ScreenShapes.share(in: place(2), ink),
            .shape(
                .polygon([
                    Point(flag.minX, flag.minY), Point(flag.maxX, flag.minY), Point(flag.maxX, flag.maxY),
                    Point(flag.midX, flag.maxY - 0.3 * side), Point(flag.minX, flag.maxY),
                ]), .solid(ink)),
        ]
    }

    // MARK: Pictures

    private func pictures(in box: Rect) -> [Region] {
        let base = PictureRegion(
            background: brief, canvas: canvas, style: brief.style, seed: seed, quiet: [], theme: palette.theme)
        guard brief.says("picture-grid") else {
            var picture = base
            picture.box = box
            return [.picture(picture)]
        }
        let gap = (10 * unit).rounded()
        let rows = box.height > 0.3 * box.width ? (box.height > 0.6 * box.width ? 3 : 2) : 1
        let side = ((box.height - Double(rows - 1) * gap) / Double(rows)).rounded(.down)
        let columns = max(1, min(rows == 3 ? 3 : 6, Int((box.width + gap) / (side + gap))))
        let settings = self.settings
        return (0..<rows * columns).map { index in
            var picture = base
            picture.id = "\(base.id).\(index + 1)"
            picture.seed = seed &+ UInt64(index) &* 7919
            picture.box = Rect(
                x: (box.minX + Double(index % columns) * (side + gap)).rounded(),
                y: (box.minY + Double(index / columns) * (side + gap)).rounded(), width: side, height: side)
            var scene = SceneWish()
            scene.setting = settings[index % settings.count]
            scene.time = index % 4 == 1 ? "dusk" : nil
            picture.scene = scene
            return .picture(picture)
        }
    }

    /// Where the photographs were taken, told by the words of the post.
    private var settings: [String] {
        let words = brief.wordings.map { KnownWords($0.text) }
        let cues = [
            ("mountain-water", "photo-mountains"), ("sea", "photo-sea"), ("old-street", "photo-old-town"),
            ("nature", "photo-nature"), ("city", "photo-city"), ("street", "photo-street"), ("shop", "photo-shop"),
            ("room", "photo-room"), ("forest", "photo-forest"),
        ]
        let found = cues.filter { cue in words.contains { $0.says(cue.1) } }.map { $0.0 }
        return found.isEmpty ? ["nature", "mountain-water", "sea"] : found
    }
}

import HanmoBrief
import HanmoGraphics

/// Texts under each other across the page; those that are asked for at its left, middle and right share a row.
struct ComicBand {
    private struct Row {
        var texts: [StructuredText]
    }

    private let rows: [Row]
    private let width: Double
    private let size: Double
    let height: Double
    private var gap: Double { size * 0.35 }

    /// - Parameters:
    ///   - size: of the largest text, pixels an em.
    ///   - tallest: the part of the page's shorter side that it takes at most, while its texts can be read.
    init(
        _ wordings: [Wording], language: String, canvas: Canvas, ruler: TextRuler, theme: Theme?, size largest: Double,
        tallest: Double
    ) {
        width = SheetMeasures.bandWidth(canvas)
        let theme = theme ?? Theme(ground: .white, ink: .black, muted: .black, accent: .black)
        let texts = wordings.map { wording in
            var wording = wording
            wording.vertical = false
            return StructuredText(
                wording, style: Self.style(wording, language: language, theme: theme),
                sort: wording.role == .title ? .title : .body, language: language, ruler: ruler)
        }
        rows = texts.reduce(into: [Row]()) { rows, text in
            let before = rows.last?.texts.last?.wording.place?.column
            if let column = text.wording.place?.column, let before, Self.rank(before) < Self.rank(column),
                text.wording.role != .title
            {
                rows[rows.count - 1].texts.append(text)
            } else {
                rows.append(Row(texts: [text]))
            }
        }
        guard !rows.isEmpty else {
            (size, height) = (0, 0)
            return
        }
        let least = max(4, 0.011 * canvas.shortSide)
        // Not the height: a webtoon has none yet when its title is measured.
        let room = tallest * canvas.shortSide
        var tried = max(least, largest)
        while tried > least, !Self.fits(rows, width: width, size: tried, room: room, largest: largest) { tried *= 0.94 }
        size = (tried * 2).rounded(.down) / 2
        height = Self.height(rows, width: width, size: size).rounded(.up)
    }

    /// A short title stays on one line while it is not much smaller for it.
    private static func fits(_ rows: [Row], width: Double, size: Double, room: Double, largest: Double) -> Bool {
        let isWhole =
            size < 0.6 * largest
            || rows.allSatisfy { row in
                row.texts.allSatisfy { text in
                    text.wording.role != .title || (text.lines.first?.parts.first?.length(size) ?? 0) <= width
                }
            }
        return isWhole && height(rows, width: width, size: size) <= room
    }

    private static func height(_ rows: [Row], width: Double, size: Double) -> Double {
        let heights = rows.map { row in
            row.texts.map { $0.set(width: slot(width, row), size: scaled(size, $0.wording)).height }.max() ?? 0
        }
        return heights.reduce(0, +) + 0.35 * size * Double(rows.count - 1)
    }

    private static func slot(_ width: Double, _ row: Row) -> Double {
        let count = Double(row.texts.count)
        return ((width - 0.03 * width * (count - 1)) / count).rounded(.down)
    }

    private static func scaled(_ size: Double, _ wording: Wording) -> Double {
        let scale: Double =
            switch wording.role {
            case .title: 1
            case .subtitle: 0.55
            default: wording.place?.row == .top ? 0.42 : 1
            }
        return max(1, (size * scale * 2).rounded(.down) / 2)
    }

    func regions(in box: Rect) -> [Region] {
        var y = box.minY
        var regions: [Region] = []
        for row in rows {
            let slot = Self.slot(width, row)
            var height = 0.0
            for (index, text) in row.texts.enumerated() {
                let piece = text.set(width: slot, size: Self.scaled(size, text.wording))
                let x = box.minX + (slot + (0.03 * width).rounded()) * Double(index)
                regions += piece.regions.map { $0.offset(dx: x, dy: y) }
                height = max(height, piece.height)
            }
            y += height + gap
        }
        return regions
    }

    private static func rank(_ column: Place.Column) -> Int { Place.Column.allCases.firstIndex(of: column) ?? 0 }

    private static func style(_ wording: Wording, language: String, theme: Theme) -> StructureStyle {
        let isEnglish = language.hasPrefix("en")
        if wording.role == .title {
            var style = StructureStyle.title(face: "display", weight: "bold", theme: theme)
            style.detail.scale = 0.4
            style.body.leading = 1.2
            return style
        }
        let face = isEnglish ? "sans" : "hei"
        var style = StructureStyle(
            face: face, ink: wording.role == .subtitle ? theme.ink : theme.muted, muted: theme.muted,
            accent: theme.accent, leading: 1.4)
        style.isProse = true
        style.alignment =
            switch wording.place?.column {
            case .left: .start
            case .right: .end
            case .center: .center
            case nil: wording.role == .signature ? .end : .center
            }
        return style
    }
}

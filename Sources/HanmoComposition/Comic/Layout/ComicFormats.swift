package import HanmoBrief
import HanmoGraphics

/// What people call a sheet, in pixels.
enum ComicFormats {
    /// Pixels across a strip of 四格, whose panels are as wide as a page of a phone.
    static let stripWidth = 1080
    /// The width that platforms for 条漫 take.
    static let webtoonWidth = 800
    /// The longest strip; panels of a longer one are flatter.
    private static let tallestStrip = 16_000

    /// As high as panels of 4:3 and the title need.
    static func stripHeight(_ brief: Brief, width: Int) -> Int {
        let count = brief.panels.filter { $0.frame != .inset }.count
        let tiers = brief.comic.pages.first { $0.number == brief.panels.first?.page }?.tiers ?? []
        let rows = Double(max(1, tiers.isEmpty ? count : tiers.count))
        let columns = tiers.isEmpty ? 1 : Double(max(1, tiers.max() ?? 1))
        let unit = Double(width)
        let outside = brief.wordings.filter { $0.panel == nil }
        let title = outside.contains { $0.role == .title } ? 0.1 : 0
        let rest = outside.contains { $0.role != .title } ? 0.06 : 0
        // A panel beside others stays wide enough for words.
        let panel = 0.924 / columns * (columns > 1 ? 1 : 0.75)
        return min(
            tallestStrip, Int((unit * (0.08 + title + rest + rows * (panel + SheetMeasures.stripGap))).rounded()))
    }

    /// Whether the sheet is as high as its panels: a webtoon for which nobody asked a height.
    static func isOpenEnded(_ brief: Brief, _ canvas: Canvas) -> Bool {
        brief.comic.format == .webtoon && brief.canvas.height == nil && canvas.width == canvas.height
    }
}

extension Brief {
    /// The canvas that is wished for, with what a sheet of its name usually has where the prompt says nothing: a strip
    /// is as high as its panels, a webtoon 800 pixels wide and as high as its layout makes it, a page the usual square.
    package var sheetWish: CanvasWish {
        guard kind == .comic, !panels.isEmpty else { return canvas }
        var wish = canvas
        switch comic.format {
        case .strip:
            if wish.width == nil, let height = wish.height {
                // The width at which panels of 4:3 fill the height.
                let whole = ComicFormats.stripHeight(self, width: ComicFormats.stripWidth)
                wish.width = max(1, ComicFormats.stripWidth * height / max(1, whole))
            } else {
                let width = wish.width ?? ComicFormats.stripWidth
                wish.width = width
                wish.height = wish.height ?? ComicFormats.stripHeight(self, width: width)
            }
        case .webtoon: wish.width = wish.width ?? ComicFormats.webtoonWidth
        case .page, nil: break
        }
        return wish
    }
}

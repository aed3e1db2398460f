import HanmoBrief
import HanmoGraphics
import HanmoSource

extension PictureRegion {
    /// One picture behind the whole page, of all that the prompt wants to see.
    init(background brief: Brief, canvas: Canvas, style: String?, seed: UInt64, quiet: [Rect], theme: Theme) {
        let wishes = brief.pictures
        let spans = wishes.map(\.source)
        let source = SourceSpan(
            start: spans.map(\.start).min() ?? 0, end: spans.map(\.end).max() ?? 0)
        self.init(
            id: wishes.first?.id ?? "p1", box: canvas.bounds,
            description: wishes.map(\.description).joined(separator: "\n"), source: source, style: style, seed: seed,
            quiet: quiet, theme: theme)
    }
}

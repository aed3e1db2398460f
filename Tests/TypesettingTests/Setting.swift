import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource

@testable import HanmoTypesetting

/// A text block to be set in a test.
struct Setting {
    var text: String
    var language = "zh-Hans"
    var face = "hei"
    var weight = "regular"
    var vertical = false
    var box = Rect(x: 0, y: 0, width: 400, height: 400)
    var size = 40.0
    var minimumSize: Double?
    var leading = 1.6
    var tracking = 0.0
    var alignment = TextBlock.Alignment.start
    var indent = 0.0
    var lettering = Lettering()

    init(_ text: String) { self.text = text }

    /// With a part that has a style.
    init(_ text: String, _ part: String, _ change: (inout PartStyle) -> Void) {
        self.text = text
        annotate(part, change)
    }

    mutating func annotate(_ part: String, _ change: (inout PartStyle) -> Void) {
        let bytes = Array(text.utf8)
        let words = Array(part.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: words) } ?? 0
        var style = PartStyle()
        change(&style)
        lettering.parts.append(StyledPart(range: start..<start + words.count, style: style))
    }

    var block: TextBlock {
        TextBlock(
            id: "t", text: text, source: SourceSpan(start: 0, end: text.utf8.count), box: box, vertical: vertical,
            face: face, weight: weight, color: .black, maximumSize: size, minimumSize: minimumSize ?? size,
            leading: leading, tracking: tracking, alignment: alignment, indent: indent, grid: lettering.grid,
            lettering: lettering)
    }

    func prepared() throws -> PreparedBlock {
        try Typesetter(catalog: FontCatalog(folders: [])).prepare(block, language: language)
    }

    func page() throws -> Page {
        let theme = Theme(ground: .white, ink: .black, muted: .black, accent: .black)
        let canvas = Canvas(width: Int(box.maxX), height: Int(box.maxY))
        let composition = Composition(canvas: canvas, language: language, theme: theme, regions: [.text(block)])
        return try Typesetter(catalog: FontCatalog(folders: [])).page(for: composition)
    }

    /// The text's glyphs in reading order, marks and readings left out.
    func glyphs() throws -> [PlacedGlyph] {
        try page().items.flatMap { item -> [PlacedGlyph] in
            guard case .glyphs(let run) = item else { return [] }
            return run.glyphs.filter { !$0.text.isEmpty }
        }
    }
}

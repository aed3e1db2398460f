import HanmoFonts
import HanmoPage
import HanmoVerification

/// The shaping of a page's texts, each piece in one face as a line that `hb-shape` can be held against: family, style,
/// h or v, language, text, glyphs, with tabs between. A piece is shaped by itself, so that the line depends on nothing
/// but the font and the shaper.
enum ShapingLayer {
    static func text(of page: Page, catalog: FontCatalog, language: String) throws -> String {
        var lines: [String] = []
        var seen: Set<String> = []
        for run in page.glyphRuns {
            guard let index = run.text, page.texts.indices.contains(index), page.fonts.indices.contains(run.font)
            else { continue }
            let font = page.fonts[run.font]
            let text = run.glyphs.map(\.text).joined()
            guard text.contains(where: { !$0.isWhitespace }) else { continue }
            let isVertical = page.texts[index].vertical && run.angle == 0
            let shown = text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
            let head = [font.family, font.style, isVertical ? "v" : "h", language, shown]
            guard seen.insert(head.joined(separator: "\t")).inserted else { continue }
            let glyphs = try catalog.face(for: font).shapingLine(
                shown, direction: isVertical ? .vertical : .horizontal, language: language)
            lines.append((head + [glyphs]).joined(separator: "\t"))
        }
        return lines.map { $0 + "\n" }.joined()
    }
}

import HanmoFonts
import HanmoSource

/// Expects that a text is shaped to certain glyphs, in the form of HarfBuzz's golden files and of `hanmo shape`:
/// `[3985=0+1000|15027=3+1000]`.
/// - Parameters:
///   - font: a family such as `Noto Sans CJK SC`, or the path of a font file.
///   - style: of a family, such as `Bold`; nil is Regular.
///   - isVertical: from top to bottom.
///   - language: such as `zh-Hans`; it decides regional forms.
/// - Returns: whether it is.
@discardableResult
public func expectGlyphs(
    _ glyphs: String, of text: String, in font: String, style: String? = nil, isVertical: Bool = false,
    language: String = "zh-Hans", fileID: StaticString = #fileID, filePath: StaticString = #filePath,
    line: Int = #line, column: Int = #column
) -> Bool {
    let place = TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
    let found: String
    do throws(FontError) {
        let catalog = FontCatalog()
        let face =
            FontCatalog.isPath(font)
            ? try catalog.face(path: font, index: 0) : try catalog.face(family: font, style: style)
        found = face.shapingLine(text, direction: isVertical ? .vertical : .horizontal, language: language)
    } catch {
        place.fail("\(font): \(error)")
        return false
    }
    guard found != glyphs else { return true }
    place.fail(
        "\"\(text.shown(limit: 40))\" in \(font): \(difference(glyphs, found))\n  expected \(glyphs.shown(limit: 400))\n  found    \(found.shown(limit: 400))"
    )
    return false
}

/// The first glyph that differs.
private func difference(_ expected: String, _ found: String) -> String {
    func entries(_ line: String) -> [Substring] { line.split { $0 == "[" || $0 == "]" || $0 == "|" } }
    let (wanted, got) = (entries(expected), entries(found))
    guard wanted.count == got.count,
        let first = zip(wanted, got).enumerated().first(where: { $0.element.0 != $0.element.1 })
    else { return "\(wanted.count) glyphs are expected, and there are \(got.count)" }
    return
        "glyph \(first.offset + 1) should be \(String(first.element.0).shown(limit: 40)) and is \(String(first.element.1).shown(limit: 40))"
}

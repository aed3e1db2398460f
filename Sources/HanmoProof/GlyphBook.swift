import HanmoFonts
import HanmoFreeType
import HanmoGraphics
import HanmoPage

/// The glyphs of a ledger's faces as FreeType reads them, each outline once. One thread at a time.
final class GlyphBook {
    struct Form {
        let id: UInt32
        /// `Japanese`, `horizontal` …
        let name: String
    }

    private struct Key: Hashable {
        let font: Int
        let id: UInt32
    }

    private static let languages = [
        ("zh-Hans", "Simplified Chinese"), ("zh-Hant", "Traditional Chinese"), ("zh-HK", "Hong Kong"),
        ("ja", "Japanese"), ("ko", "Korean"),
    ]

    let faces: [Face]
    private let readers: [FreeTypeFace]
    private var outlines: [Key: Path?] = [:]
    private var knownForms: [Key: [Form]] = [:]

    init(_ faces: [Face]) throws(FontError) {
        var readers: [FreeTypeFace] = []
        for face in faces { readers.append(try FreeTypeFace(face)) }
        self.faces = faces
        self.readers = readers
    }

    /// In em; nil where FreeType has no outline: a picture, or a glyph that is not there.
    func outline(_ id: UInt32, of font: Int) -> Path? {
        let key = Key(font: font, id: id)
        if let known = outlines[key] { return known }
        let outline = readers[font].outline(of: id)
        outlines[key] = .some(outline)
        return outline
    }

    func advance(_ id: UInt32, of font: Int) -> Double { readers[font].advance(of: id) ?? 1 }

    /// The glyph of a character by the face's own map.
    func glyph(for scalar: Unicode.Scalar, of font: Int) -> UInt32? { readers[font].glyph(for: scalar) }

    /// An outline that is not to be kept.
    func passingOutline(of scalar: Unicode.Scalar, font: Int) -> Path? {
        glyph(for: scalar, of: font).flatMap { readers[font].outline(of: $0) }
    }

    /// The other glyphs that the face has for a character: by language and by writing mode.
    func forms(of text: String, drawnBy id: UInt32, of font: Int) -> [Form] {
        guard text.unicodeScalars.count == 1 else { return [] }
        let key = Key(font: font, id: id)
        if let known = knownForms[key] { return known }
        func glyphs(_ direction: ShapingDirection) -> [(id: UInt32, name: String)] {
            Self.languages.compactMap { tag, name in
                let shaped = faces[font].shape(text, direction: direction, language: tag)
                return shaped.count == 1 ? (shaped[0].id, name) : nil
            }
        }
        let (level, upright) = (glyphs(.horizontal), glyphs(.vertical))
        let isVertical = upright.contains { $0.id == id } && !level.contains { $0.id == id }
        let other = (isVertical ? level : upright).filter { form in
            !(isVertical ? upright : level).contains { $0.id == form.id }
        }
        var forms: [Form] = []
        for form in isVertical ? upright : level where form.id != id {
            if forms.contains(where: { $0.id == form.id }) { continue }
            let names = (isVertical ? upright : level).filter { $0.id == form.id }.map(\.name)
            forms.append(Form(id: form.id, name: names.joined(separator: " or ")))
        }
        for form in other where form.id != id && !forms.contains(where: { $0.id == form.id }) {
            forms.append(Form(id: form.id, name: isVertical ? "horizontal" : "vertical"))
        }
        knownForms[key] = forms
        return forms
    }
}

extension Path {
    /// Each contour on its own.
    var contours: [Path] {
        var contours: [Path] = []
        var contour = Path()
        func finish() { if !contour.isEmpty { contours.append(contour) } }
        for element in elements {
            switch element {
            case .move(let point):
                finish()
                contour = Path()
                contour.move(to: point)
            case .line(let point): contour.line(to: point)
            case .quad(let control, let point): contour.quad(to: point, control: control)
            case .cubic(let control1, let control2, let point):
                contour.cubic(to: point, control1: control1, control2: control2)
            case .close: contour.close()
            }
        }
        finish()
        return contours
    }
}

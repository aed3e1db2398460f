import Hanmo
import HanmoFonts
import HanmoPage
import HanmoSource

/// What explains a difference before anybody looks at the page: another font, library or Hanmo.
struct Causes {
    /// One sentence each.
    let words: [String]

    init(_ reference: GoldenReference, catalog: FontCatalog) {
        var words: [String] = []
        words += reference.fonts.compactMap { Self.change(of: $0, catalog) }
        for (name, version) in Libraries.versions {
            let old = reference.libraries.first { $0.name == name }?.version ?? "unknown"
            if old != version { words.append("\(name) is \(version) and was \(old)") }
        }
        if reference.hanmo != HanmoVersion.current {
            words.append("Hanmo is \(HanmoVersion.current) and was \(reference.hanmo)")
        }
        self.words = words
    }

    /// What became of a font that the page was set in.
    private static func change(of font: PageFont, _ catalog: FontCatalog) -> String? {
        let name = "the font \(font.family) \(font.style) (\(font.file))"
        let face: Face
        do throws(FontError) {
            face = try catalog.face(family: font.family, style: font.style)
        } catch {
            return "\(name) cannot be used: \(error.message)"
        }
        guard face.font.digest == font.digest else {
            return
                "\(name) is another file: SHA-256 \(face.font.digest.prefix(12))… instead of \(font.digest.prefix(12))…"
        }
        // The manifest's digest is taken for a file of its size; now its bytes are read.
        guard let file = FontManifest.files.first(where: { $0.name == font.file }),
            case .differs(let digest) = catalog.check(file).state, digest != font.digest
        else { return nil }
        return "\(name) is damaged or another file: SHA-256 \(digest.prefix(12))… instead of \(font.digest.prefix(12))…"
    }
}

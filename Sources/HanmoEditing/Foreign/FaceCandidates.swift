import HanmoFonts
import HanmoPage

/// The faces of the catalog that could have drawn a text, each look once: of regional faces that draw it alike, the one
/// of the language asked for.
struct FaceCandidates {
    let templates: [TextTemplate]

    /// - Parameter language: `zh-Hans`, `zh-Hant`, `ja` …: whose forms are preferred.
    init(for text: String, language: String, isVertical: Bool, catalog: FontCatalog) {
        var found: [TextTemplate] = []
        for isLast in [false, true] {
            // The rare hands of last resort are tried where no other face has the text.
            if isLast, !found.isEmpty { break }
            for (family, style) in Self.order(language) {
                guard let face = try? catalog.face(family: family, style: style), face.font.style == style,
                    (face.isLastResort && !Self.isCommon(family)) == isLast,
                    let template = TextTemplate(text, in: face, isVertical: isVertical, language: language)
                else { continue }
                if !found.contains(where: { $0.looks(like: template) }) { found.append(template) }
            }
        }
        templates = found
    }

    /// A last resort of the manifest that designers choose for itself.
    private static func isCommon(_ family: String) -> Bool { family == "DejaVu Sans" }

    /// Families and styles of the manifest, those of the language's region first.
    private static func order(_ language: String) -> [(family: String, style: String)] {
        let region: String =
            switch language {
            case "zh-Hant": "TC"
            case "zh-HK": "HK"
            case "ja": "JP"
            case "ko": "KR"
            default: "SC"
            }
        var pairs: [(family: String, style: String)] = []
        for file in FontManifest.files {
            for face in file.faces where !pairs.contains(where: { $0 == (face.family, file.style) }) {
                pairs.append((face.family, file.style))
            }
        }
        // Fixed-width faces of Noto have the same Han as the others.
        func rank(_ family: String) -> Int {
            (family.hasSuffix(region) ? 0 : 1) + (family.contains("Mono CJK") ? 2 : 0)
        }
        return pairs.enumerated().sorted { (rank($0.element.family), $0.offset) < (rank($1.element.family), $1.offset) }
            .map(\.element)
    }
}

internal import HanmoFonts

/// Whether a face draws characters in the form of a language's region, and of how many it has more than one.
package struct RegionCheck: Sendable {
    /// Whether GSUB has `locl` for any of the languages.
    package let hasForms: Bool
    /// The languages that GSUB tells from the others of their script.
    package let languages: [AuditLanguage]
    /// How many characters of the set are drawn by another glyph in each other language.
    package let changes: [AuditLanguage: Int]
    /// Characters of the set for which the language's region has no source in Unicode's Han database, so that their form is
    /// another region's at best.
    package let withoutSource: Int
    /// Ideographs of the set that the face has.
    package let ideographs: Int

    init(face: Face, language: AuditLanguage, scalars: [Unicode.Scalar]) {
        let script = AuditLanguage.script
        hasForms = AuditLanguage.allCases.contains {
            face.hasFeature("locl", script: script, language: $0.rawValue)
        }
        languages = AuditLanguage.allCases.filter { face.knowsLanguage($0.rawValue, script: script) }
        let ideographs = scalars.filter { $0.isHan && face.covers($0) }
        self.ideographs = ideographs.count
        withoutSource = ideographs.count {
            !RegionalSources.shared.regions(of: $0).contains(language.region)
        }
        guard hasForms else {
            changes = [:]
            return
        }
        let shaper = Shaper()
        func forms(_ language: AuditLanguage) -> [UInt32?] {
            ideographs.map {
                shaper.glyphs(of: $0, with: face, direction: .horizontal, language: language).first?.id
            }
        }
        let own = forms(language)
        changes = Dictionary(
            uniqueKeysWithValues: AuditLanguage.allCases.filter { $0 != language }.map { other in
                (other, zip(own, forms(other)).count { $0 != $1 })
            })
    }

    /// What the face can be held to: one form for all languages is right for one of them at most, and nobody but its maker
    /// knows for which.
    package var words: String {
        guard hasForms else { return "one form for all languages (no locl)" }
        let parts = AuditLanguage.allCases.compactMap { other in
            changes[other].map { "\(other.rawValue) \($0.grouped)" }
        }
        return
            "by locl; of \(ideographs.grouped) ideographs other glyphs in \(parts.joined(separator: ", "))"
    }
}

extension AuditLanguage {
    /// ISO 15924; pan-CJK fonts have the forms of all five languages under it.
    static let script = "Hani"
}

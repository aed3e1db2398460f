package import HanmoFonts
internal import HanmoPage
package import HanmoSource

/// All that an audit finds of a face, for a set of characters and a language.
package struct FaceAudit: Sendable {
    package let face: Face
    package let language: AuditLanguage
    package let repertoire: Repertoire
    /// By level, in the order of the repertoire.
    package let levels: [[CharacterGlyph]]
    package let regions: RegionCheck
    package let marks: MarkCheck
    package let metrics: MetricsCheck
    /// Whether hb-shape was asked too.
    package let isProof: Bool

    /// - Parameter proof: lets hb-shape shape every character as well, horizontally and vertically.
    package init(
        of face: Face, for repertoire: Repertoire, language: AuditLanguage, proof: Bool = false
    ) throws {
        self.face = face
        self.language = language
        self.repertoire = repertoire
        isProof = proof
        var glyphs = try GlyphCheck(face: face, language: language).glyphs(of: repertoire.scalars)
        if proof { try ShapingProof(face: face, language: language).check(&glyphs) }
        regions = RegionCheck(face: face, language: language, scalars: repertoire.scalars)
        marks = MarkCheck(face: face, language: language)
        metrics = MetricsCheck(face: face, glyphs: glyphs)
        var start = 0
        levels = repertoire.levels.map { level in
            defer { start += level.scalars.count }
            return Array(glyphs[start..<start + level.scalars.count])
        }
    }

    package var glyphs: [CharacterGlyph] { levels.flatMap { $0 } }
    package var rightCount: Int { glyphs.count { $0.faults.isEmpty } }
    package var isRight: Bool { rightCount == repertoire.count }

    /// The family with its style, unless that says nothing.
    package var name: String {
        face.font.style.isEmpty || face.font.style == "Regular"
            ? face.font.family : "\(face.font.family) \(face.font.style)"
    }

    /// What layouts should know, from the gravest.
    package var findings: [Diagnostic] {
        var findings: [Diagnostic] = []
        for fault in GlyphFaults.all {
            let wrong = glyphs.filter { $0.faults.contains(fault) }
            guard !wrong.isEmpty else { continue }
            let list = fault == .shared ? Self.pairs(of: wrong) : wrong.map(\.scalar).listed()
            findings.append(
                Diagnostic(
                    .error, "glyph-\(fault.codes[0])", "\(wrong.count.grouped) \(fault.words): \(list)"))
        }
        if regions.hasForms, !regions.languages.contains(language) {
            findings.append(
                Diagnostic(
                    .note, "unknown-language",
                    "locl does not know \(language.rawValue), only "
                        + "\(regions.languages.map(\.rawValue).joined(separator: ", ")): its usual forms are drawn"
                ))
        }
        return findings + markFindings + metricsFindings
    }

    /// Characters with what they are drawn like.
    private static func pairs(of glyphs: [CharacterGlyph], limit: Int = 20) -> String {
        let shown = glyphs.prefix(limit).map { glyph in
            "\(glyph.scalar.shown) \(glyph.scalar.codePointName) like \(glyph.twin.map(\.shown) ?? "")"
        }
        return shown.joined(separator: ", ")
            + (glyphs.count > limit ? " and \((glyphs.count - limit).grouped) more" : "")
    }

    private var markFindings: [Diagnostic] {
        var findings: [Diagnostic] = []
        func warn(_ code: String, _ message: String, _ hint: String? = nil) {
            findings.append(Diagnostic(.warning, code, message, hint: hint))
        }
        let wrong = marks.stops.filter { !$0.isRight(in: language) }
        if !wrong.isEmpty {
            let wanted =
                language.centresStops ? "the centre" : "the lower left, upper right in vertical text"
            let places = wrong.map { "\($0.scalar) \($0.place.rawValue), \($0.verticalPlace.rawValue)" }
            warn(
                "mark-place",
                "marks of \(language.rawValue) stand in \(wanted); here \(places.joined(separator: "; "))"
            )
        }
        if !marks.unturned.isEmpty {
            warn("vertical-form", "no vertical form of \(marks.unturned.listed(limit: 40, names: false))")
        }
        if let gap = marks.dashGap, max(gap.horizontal, gap.vertical) > Self.visibleGap {
            warn("dash-gap", "—— does not join: a gap of \(max(gap.horizontal, gap.vertical).short) em")
        }
        if !marks.hasZero { warn("no-zero", "no 〇 (U+3007), which dates and numbers need") }
        return findings
    }

    /// Em: two pixels at a size of 100.
    static let visibleGap = 0.02

    private var metricsFindings: [Diagnostic] {
        var findings: [Diagnostic] = []
        func warn(_ code: String, _ message: String, _ hint: String? = nil) {
            findings.append(Diagnostic(.warning, code, message, hint: hint))
        }
        if let pitch = metrics.columnPitch, !(0.95...1.5).contains(pitch) {
            warn(
                "column-pitch", "vhea sets columns \(pitch.short) em apart",
                "set columns by the em box, as Hanmo does")
        }
        if !metrics.oddAdvances.isEmpty {
            let count = metrics.oddAdvances.count
            warn(
                "odd-advance",
                "\(count.grouped) ideographs do not advance by one em, such as \(metrics.oddAdvances.listed(limit: 5))"
            )
        }
        if let digit = metrics.digit, digit > 0.95 {
            warn("wide-digits", "the digit 0 takes a whole em, as ０ should")
        }
        if let digit = metrics.wideDigit, abs(digit - 1) > 0.002 {
            warn("narrow-digits", "the full-width digit ０ takes \(digit.short) em")
        }
        if !metrics.squeezesMarks {
            findings.append(
                Diagnostic(
                    .note, "no-squeeze",
                    metrics.hasPositioning
                        ? "GPOS squeezes no marks (no halt, no chws)"
                        : "no GPOS: it squeezes no marks and kerns nothing",
                    hint: "the layout has to, as Hanmo does"))
        }
        return findings
    }
}

extension [Unicode.Scalar] {
    /// The first of them with their code points.
    func listed(limit: Int = 20, names: Bool = true) -> String {
        let shown = prefix(limit).map { names ? "\($0.shown) \($0.codePointName)" : $0.shown }
        let rest = count - shown.count
        return shown.joined(separator: names ? ", " : " ")
            + (rest > 0 ? " and \(rest.grouped) more" : "")
    }
}

extension Unicode.Scalar {
    /// As lists show it: what would be invisible or steer the terminal by its name alone.
    var shown: String { steersText || isBlank ? "·" : String(self) }
}

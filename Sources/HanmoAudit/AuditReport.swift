internal import HanmoFonts
internal import HanmoPage
package import HanmoSource

/// The outcome of an audit, for the terminal and as JSON.
package struct AuditReport: Sendable {
    package let language: AuditLanguage
    package let repertoire: Repertoire?
    package let faces: [FaceAudit]
    /// The faces are judged as one set: a gap is what none of them has.
    package let isTogether: Bool
    package let text: TextAudit?
    package let page: LedgerAudit?

    package init(
        language: AuditLanguage, repertoire: Repertoire?, faces: [FaceAudit], isTogether: Bool = false,
        text: TextAudit? = nil, page: LedgerAudit? = nil
    ) {
        self.language = language
        self.repertoire = repertoire
        self.faces = faces
        self.isTogether = isTogether
        self.text = text
        self.page = page
    }

    /// Whether every character that was asked for is drawn right.
    package var isRight: Bool {
        (text?.isRight ?? true) && (page?.faults.isEmpty ?? true)
            && (isTogether ? wrongTogether.isEmpty : faces.allSatisfy(\.isRight))
    }

    /// Characters that no face draws right.
    package var wrongTogether: [Unicode.Scalar] {
        guard let first = faces.first else { return [] }
        let right = Set(faces.flatMap { $0.glyphs.filter { $0.faults.isEmpty }.map(\.scalar) })
        return first.glyphs.map(\.scalar).filter { !right.contains($0) }
    }

    /// What is to know besides the tables, each with the font that it is about.
    package var findings: [(font: String, finding: Diagnostic)] {
        faces.flatMap { face in face.findings.map { (face.name, $0) } }
    }
}

extension AuditReport {
    /// The tables, in lines.
    package var lines: [String] {
        var lines: [String] = []
        for face in faces { lines += face.lines + [""] }
        if faces.count > 1 {
            let wrong = wrongTogether
            let count = faces[0].repertoire.count
            lines.append(
                "together: \((count - wrong.count).grouped) of \(count.grouped) right in at least one of \(faces.count) fonts"
            )
            if !wrong.isEmpty { lines.append("  in none: \(wrong.listed())") }
            lines.append("")
        }
        if let text { lines += text.lines + [""] }
        if let page { lines += page.lines + [""] }
        return lines.dropLast()
    }
}

extension FaceAudit {
    /// Names of rows are as wide as the longest.
    private static let column = 20

    private static func row(_ name: String, _ value: String) -> String {
        "  " + name + String(repeating: " ", count: max(1, column - name.count)) + value
    }

    fileprivate var lines: [String] {
        var lines = [
            "\(name) (\(face.font.file)\(face.font.index > 0 ? ", face \(face.font.index)" : "")), \(language.rawValue)"
        ]
        lines.append("  \(repertoire.title)")
        for (level, glyphs) in zip(repertoire.levels, levels) {
            let wrong = glyphs.filter { !$0.faults.isEmpty }
            lines.append(
                Self.row(
                    level.title,
                    "\((glyphs.count - wrong.count).grouped) of \(glyphs.count.grouped) right\(Self.summary(of: wrong))"
                ))
        }
        lines.append(Self.row("proved by", proof))
        if regions.ideographs > 0 {
            lines.append(Self.row("regional forms", regions.words))
            if regions.withoutSource > 0 {
                lines.append(
                    Self.row(
                        "",
                        "\(regions.withoutSource.grouped) have no source of \(language.rawValue)'s region in Unicode"
                    ))
            }
        }
        lines.append(
            Self.row(
                "vertical forms",
                "\(marks.turned.count) of \(marks.turned.count + marks.unturned.count) marks have one"))
        lines.append(Self.row("stops and commas", stops))
        lines.append(Self.row("dashes", dash))
        lines.append(Self.row("metrics", figures))
        for finding in findings { lines.append("  \(finding.severity.rawValue): \(finding.message)") }
        return lines
    }

    private static func summary(of wrong: [CharacterGlyph]) -> String {
        let parts = GlyphFaults.all.compactMap { fault -> String? in
            let count = wrong.count { $0.faults.contains(fault) }
            return count > 0 ? "\(count.grouped) \(fault.words)" : nil
        }
        return parts.isEmpty ? "" : "; " + parts.joined(separator: ", ")
    }

    private var proof: String {
        let second = face.isColor ? "pictures in the font" : "outlines by HarfBuzz and FreeType"
        return second + (isProof ? ", horizontal and vertical shaping by hb-shape" : "")
    }

    private var stops: String {
        guard let first = marks.stops.first else { return "not in the font" }
        let places = Set(marks.stops.map(\.place))
        guard places.count == 1 else {
            return marks.stops.map { "\($0.scalar) \($0.place.rawValue)" }.joined(separator: ", ")
        }
        return "\(first.place.rawValue), in vertical text \(first.verticalPlace.rawValue)"
    }

    private var dash: String {
        guard let gap = marks.dashGap else { return "not in the font" }
        func words(_ gap: Double) -> String {
            gap > Self.visibleGap ? "a gap of \(gap.short) em" : "joins"
        }
        let (across, down) = (words(gap.horizontal), words(gap.vertical))
        return across == down ? across : "\(across); in vertical text \(down)"
    }

    private var figures: String {
        var parts = ["\(metrics.unitsAnEm.grouped) units an em"]
        if let pitch = metrics.linePitch { parts.append("lines \(pitch.short) em apart (hhea)") }
        if let pitch = metrics.columnPitch { parts.append("columns \(pitch.short) em (vhea)") }
        if let digit = metrics.digit { parts.append("0 is \(digit.short) em wide") }
        if let digit = metrics.wideDigit { parts.append("０ \(digit.short) em") }
        return parts.joined(separator: ", ")
    }
}

extension TextAudit {
    fileprivate var lines: [String] {
        func list(_ lacks: [Lack], _ title: String) -> [String] {
            guard !lacks.isEmpty else { return [] }
            let shown = lacks.prefix(50)
            let rest = lacks.count - shown.count
            return ["\(lacks.count.grouped) characters \(title):"] + shown.map { "  \($0.words)" }
                + (rest > 0 ? ["  and \(rest.grouped) more (--json lists all)"] : [])
        }
        let lines =
            list(missing, "of the text are in no font") + list(foreign, "of the text are not in the set")
        return lines.isEmpty ? ["every character of the text has a glyph"] : lines
    }
}

extension LedgerAudit {
    fileprivate var lines: [String] {
        let fonts = fontNames.joined(separator: ", ")
        guard !faults.isEmpty else { return ["\(glyphCount.grouped) glyphs of \(fonts): all right"] }
        let shown = faults.prefix(50)
        let rest = faults.count - shown.count
        return ["\(faults.count.grouped) of \(glyphCount.grouped) glyphs of \(fonts) are wrong:"]
            + shown.map { "  \($0.code): \($0.message)" }
            + (rest > 0 ? ["  and \(rest.grouped) more (--json lists all)"] : [])
    }
}

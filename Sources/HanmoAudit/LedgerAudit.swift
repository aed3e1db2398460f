package import HanmoFonts
internal import HanmoGraphics
internal import HanmoPage
internal import HanmoSource
internal import HanmoUnicode

/// Looks at every glyph of a page's ledger: whether it is a form of its character, that of the language, and the vertical
/// one in vertical text. Pixels are not looked at; `verify` proves that they show the ledger's glyphs.
package struct LedgerAudit: Sendable {
    package struct Fault: Sendable {
        /// `notdef`, `blank`, `wrong-glyph`, `wrong-region`, `vertical-form` or `foreign`.
        package let code: String
        package let text: String
        /// Pixels.
        package let x: Int
        package let y: Int
        package let message: String
    }

    package let glyphCount: Int
    package let fontNames: [String]
    /// In the ledger's order.
    package let faults: [Fault]

    /// - Parameters:
    ///   - language: of the page.
    ///   - others: languages that parts of it are in.
    ///   - set: ideographs outside it are faults; nil asks for none.
    package init(
        of ledger: Ledger, language: AuditLanguage, others: Set<AuditLanguage> = [], set: Repertoire?,
        catalog: FontCatalog
    ) throws(FontError) {
        var faces: [Face] = []
        for font in ledger.fonts { faces.append(try catalog.face(for: font)) }
        var inspector = LedgerInspector(
            faces: faces,
            languages: [language] + others.subtracting([language]).sorted { $0.rawValue < $1.rawValue },
            members: set.map { Set($0.scalars) })
        let directions = LineDirections(ledger)
        let ownLanguages = TextLanguages(ledger)
        var faults: [Fault] = []
        for (index, glyph) in ledger.glyphs.enumerated() {
            guard
                let (code, message) = inspector.fault(
                    of: glyph, in: ownLanguages[index], isVertical: directions.isVertical(index))
            else { continue }
            let text = String(String.UnicodeScalarView(glyph.scalars))
            let names = glyph.scalars.map(\.codePointName).joined(separator: " ")
            let (x, y) = (Int(glyph.origin.x.rounded()), Int(glyph.origin.y.rounded()))
            faults.append(
                Fault(
                    code: code, text: text, x: x, y: y,
                    message: "\(text.shown()) (\(names)) at \(x),\(y): \(message)"))
        }
        self.faults = faults
        glyphCount = ledger.glyphs.count
        fontNames = ledger.fonts.map { "\($0.family) \($0.style)" }
    }
}

private struct LedgerInspector {
    let faces: [Face]
    /// The page's own first.
    let languages: [AuditLanguage]
    let members: Set<Unicode.Scalar>?
    let shaper = Shaper()
    private var forms: [Key: Forms] = [:]
    /// Filled when a glyph is wrong.
    private var characters: [Int: [UInt32: Unicode.Scalar]] = [:]

    private struct Key: Hashable {
        var font: Int
        var scalars: [Unicode.Scalar]
        var language: AuditLanguage
    }

    private struct Forms {
        var horizontal: [UInt32]
        var vertical: [UInt32]
        func contains(_ glyph: UInt32) -> Bool {
            horizontal.contains(glyph) || vertical.contains(glyph)
        }
    }

    init(faces: [Face], languages: [AuditLanguage], members: Set<Unicode.Scalar>?) {
        self.faces = faces
        self.languages = languages
        self.members = members
    }

    /// - Parameters:
    ///   - own: languages that the text is in besides the page's.
    ///   - isVertical: nil is not known.
    mutating func fault(
        of glyph: Ledger.Glyph, in own: [AuditLanguage], isVertical: Bool?
    ) -> (code: String, message: String)? {
        guard let scalar = glyph.scalars.first, !glyph.scalars.allSatisfy(\.isBlank) else { return nil }
        if glyph.id == 0 { return ("notdef", "drawn as the box for missing characters") }
        let face = faces[glyph.font]
        if face.outline(of: glyph.id).isEmpty, !face.isColor { return ("blank", "drawn by nothing") }
        if let members, let foreign = glyph.scalars.first(where: { $0.isHan && !members.contains($0) }) {
            return ("foreign", "\(foreign.codePointName) is not in the set")
        }
        guard isJudged(scalar) else { return nil }
        let forms = (languages + own).map { self.forms(of: glyph, in: $0) }
        guard forms.contains(where: { $0.contains(glyph.id) }) else { return wrongForm(glyph, forms) }
        return wrongStance(glyph, scalar, forms, isVertical: isVertical)
    }

    /// The ideographs of a face by their glyphs; the first of those that share one.
    private mutating func characters(of font: Int) -> [UInt32: Unicode.Scalar] {
        if let known = characters[font] { return known }
        let pairs = Repertoire(.gb18030).levels[0].scalars.compactMap { scalar in
            faces[font].nominalGlyph(of: scalar).map { ($0, scalar) }
        }
        let made = Dictionary(pairs) { first, _ in first }
        characters[font] = made
        return made
    }

    /// Forms of letters of other scripts and of dashes depend on their neighbours.
    private func isJudged(_ scalar: Unicode.Scalar) -> Bool {
        let properties = CharacterProperties(scalar)
        return [.han, .hiragana, .katakana, .hangul, .bopomofo].contains(properties.script)
            || properties.isWide && !properties.isExtendedPictographic
                && properties.verticalOrientation != .rotated
    }

    private mutating func wrongForm(
        _ glyph: Ledger.Glyph, _ own: [Forms]
    ) -> (code: String, message: String) {
        for language in AuditLanguage.allCases where !languages.contains(language) {
            if forms(of: glyph, in: language).contains(glyph.id) {
                return (
                    "wrong-region",
                    "the form of \(language.rawValue) (glyph \(glyph.id)) on a page of \(languages[0].rawValue)"
                )
            }
        }
        let wanted = own.first?.horizontal.first.map { ", not \($0)" } ?? ""
        let other = characters(of: glyph.font)[glyph.id]
        let name = other.map { ", which is \($0) (\($0.codePointName))" } ?? ""
        return ("wrong-glyph", "glyph \(glyph.id)\(wanted)\(name)")
    }

    private func wrongStance(
        _ glyph: Ledger.Glyph, _ scalar: Unicode.Scalar, _ own: [Forms], isVertical: Bool?
    ) -> (code: String, message: String)? {
        let orientation = VerticalOrientation.of(scalar, language: languages[0].rawValue)
        if glyph.isRotated {
            guard orientation == .transformedUpright else { return nil }
            return ("vertical-form", "turned on its side in vertical text")
        }
        guard let isVertical, orientation != .rotated else { return nil }
        let right = own.contains {
            ($0.contains(glyph.id)) && (isVertical ? $0.vertical : $0.horizontal).contains(glyph.id)
        }
        guard !right else { return nil }
        return (
            "vertical-form",
            isVertical ? "its horizontal form in vertical text" : "its vertical form in horizontal text"
        )
    }

    private mutating func forms(of glyph: Ledger.Glyph, in language: AuditLanguage) -> Forms {
        let key = Key(font: glyph.font, scalars: glyph.scalars, language: language)
        if let known = forms[key] { return known }
        func ids(_ direction: ShapingDirection) -> [UInt32] {
            shaper.glyphs(
                of: glyph.scalars, with: faces[glyph.font], direction: direction, language: language
            ).map(
                \.id)
        }
        let made = Forms(horizontal: ids(.horizontal), vertical: ids(.vertical))
        forms[key] = made
        return made
    }
}

/// Which way the line of a glyph runs: towards the nearest glyph of the characters before and after it.
private struct LineDirections {
    private let glyphs: [Ledger.Glyph]
    private var byStart: [Int: [Int]] = [:]
    private var byEnd: [Int: [Int]] = [:]

    init(_ ledger: Ledger) {
        glyphs = ledger.glyphs
        for (index, glyph) in glyphs.enumerated() where !glyph.scalars.isEmpty && !glyph.source.isEmpty {
            byStart[glyph.source.lowerBound, default: []].append(index)
            byEnd[glyph.source.upperBound, default: []].append(index)
        }
    }

    /// Nil for a glyph without neighbours.
    func isVertical(_ index: Int) -> Bool? {
        let glyph = glyphs[index]
        // More than a few at one place are shadows and doubles; the first ones say as much.
        let near =
            (byEnd[glyph.source.lowerBound] ?? []).prefix(8)
            + (byStart[glyph.source.upperBound] ?? []).prefix(8)
        let steps = near.filter { $0 != index }.map { glyphs[$0].origin - glyph.origin }
        guard let nearest = steps.min(by: { $0.length < $1.length }), nearest.length > 0 else {
            return nil
        }
        // A line on a curve or aslant says nothing.
        guard abs(nearest.x) < abs(nearest.y) / 4 || abs(nearest.y) < abs(nearest.x) / 4 else {
            return nil
        }
        return abs(nearest.y) > abs(nearest.x)
    }
}

/// The languages of texts that say by their letters that they are of another one than the page: kana Japanese, hangul
/// Korean.
private struct TextLanguages {
    /// Bytes of the prompt between two glyphs of one text: spaces, line ends, marks of Markdown.
    private static let reach = 8

    private var languages: [[AuditLanguage]] = []

    init(_ ledger: Ledger) {
        var start = 0
        for (index, glyph) in ledger.glyphs.enumerated() {
            let next = ledger.glyphs.dropFirst(index + 1).first
            let goesOn = next.map { next in
                (glyph.source.lowerBound...glyph.source.upperBound + Self.reach).contains(
                    next.source.lowerBound)
            }
            guard goesOn != true else { continue }
            let scripts = Set(
                ledger.glyphs[start...index].flatMap(\.scalars).map { CharacterProperties($0).script })
            let kana: [AuditLanguage] =
                scripts.isDisjoint(with: [.hiragana, .katakana]) ? [] : [.japanese]
            let own = kana + (scripts.contains(.hangul) ? [.korean] : [])
            languages += Array(repeating: own, count: index + 1 - start)
            start = index + 1
        }
    }

    subscript(index: Int) -> [AuditLanguage] { languages[index] }
}

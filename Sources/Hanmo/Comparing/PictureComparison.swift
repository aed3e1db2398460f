import HanmoGraphics
package import HanmoSource
package import HanmoVerification

/// Two PNGs, compared, with the characters that are concerned by name where a file carries Hanmo's ledger.
package struct PictureComparison: Sendable {
    package let expected: ComparedPicture
    package let actual: ComparedPicture
    package let pixels: BitmapComparison
    /// What each place of ``pixels`` is about.
    package let findings: [PlaceFinding]

    package init(expected: ComparedPicture, actual: ComparedPicture, tolerance: Int = 0, stray: Int = 0) {
        self.expected = expected
        self.actual = actual
        let pixels = BitmapComparison(
            expected: expected.bitmap, actual: actual.bitmap, tolerance: tolerance, stray: stray)
        self.pixels = pixels
        findings = pixels.places.map { PlaceFinding($0, expected: expected, actual: actual) }
    }

    package var notes: [String] { expected.notes + actual.notes }

    /// The verdict, with the character when there is but one.
    package var verdict: String {
        let glyphs = Set(findings.flatMap(\.glyphs).map(\.words))
        guard pixels.placeCount == findings.count, findings.allSatisfy({ !$0.glyphs.isEmpty }), glyphs.count == 1,
            let glyph = glyphs.first
        else { return pixels.verdict }
        return "\(pixels.verdict); one glyph: \(glyph)"
    }

    package var json: JSONValue {
        let places = zip(pixels.places, findings).map { place, finding in
            place.json + [("glyphs", .array(finding.glyphs.map(\.json)))]
        }
        let members = (pixels.json(places: places).members ?? []).map { key, value in
            (key, key == "verdict" ? .string(verdict) : value)
        }
        return .object(members + [("notes", .array(notes.map { .string($0) }))])
    }
}

/// A differing place and its characters.
package struct PlaceFinding: Sendable {
    /// A character of a place: what it was, and what it is if a ledger says that it changed.
    package struct Glyph: Sendable {
        package let words: String
        package let json: JSONValue
    }

    package let place: DifferingPlace
    package let glyphs: [Glyph]
    private let more: Int

    /// Named in words; JSON names them all.
    private static let shown = 3

    init(_ place: DifferingPlace, expected: ComparedPicture, actual: ComparedPicture) {
        self.place = place
        let before = expected.ledger?.glyphs(at: place.box) ?? []
        var after = actual.ledger?.glyphs(at: place.box) ?? []
        var glyphs: [Glyph] = []
        for glyph in before {
            let index = after.firstIndex { $0.origin == glyph.origin } ?? after.firstIndex { $0.source == glyph.source }
            let now = index.map { after.remove(at: $0) }
            glyphs.append(
                Glyph(glyph, in: expected, became: Self.change(glyph, now, isKnown: actual.ledger != nil), now))
        }
        for glyph in after {
            glyphs.append(Glyph(glyph, in: actual, became: expected.ledger == nil ? nil : "was not there", nil))
        }
        self.glyphs = glyphs
        more = max(0, glyphs.count - Self.shown)
    }

    /// Nil where the ledgers say the same of the glyph.
    private static func change(_ old: LedgerGlyph, _ new: LedgerGlyph?, isKnown: Bool) -> String? {
        guard let new else { return isKnown ? "is not there any more" : nil }
        if new.text != old.text { return "became \(new.name)" }
        if new.font != old.font { return "is set in \(new.font)" }
        if new.digest != old.digest { return "is of another version of the font" }
        if new.id != old.id { return "has glyph \(new.id) instead of \(old.id): another form of the character" }
        guard new.origin != old.origin else { return nil }
        let move = new.origin - old.origin
        return "moved by \(move.x),\(move.y) px"
    }

    /// "at 20,30 40×12: 57 pixels by up to 223, something is lost; 末 (U+672B) …"
    package var words: String {
        let pixels = place.pixels == 1 ? "1 pixel" : "\(place.pixels) pixels"
        let names = glyphs.prefix(Self.shown).map(\.words).joined(separator: "; ")
        let rest = more > 0 ? "; and \(more) more" : ""
        return "at \(place.boxWords): \(pixels) by up to \(place.maximumDifference), \(place.change.words)"
            + (names.isEmpty ? "" : ": \(names)\(rest)")
    }
}

extension PlaceFinding.Glyph {
    init(_ glyph: LedgerGlyph, in picture: ComparedPicture, became change: String?, _ now: LedgerGlyph?) {
        let wording = picture.wording(of: glyph)
        var place = ""
        if let wording { place = " of \(wording.id)" + (wording.panel.map { " in panel \($0)" } ?? "") }
        words = "\(glyph.name)\(place), \(glyph.font)" + (change.map { ", \($0)" } ?? "")
        json = .object([
            ("text", .string(glyph.text)),
            ("codePoints", .array(glyph.text.unicodeScalars.map { .string($0.codePointName) })),
            ("glyph", .integer(Int(glyph.id))), ("font", .string(glyph.font)),
            ("origin", .array([.number(glyph.origin.x), .number(glyph.origin.y)])),
            ("wording", .optional(wording?.id)), ("panel", wording?.panel.map { .integer($0) } ?? .null),
            ("change", .optional(change)), ("now", .optional(now?.text)),
        ])
    }
}

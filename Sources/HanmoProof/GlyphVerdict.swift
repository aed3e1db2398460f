package import HanmoGraphics
package import HanmoSource

/// What is to be seen where a character is said to stand.
package struct GlyphVerdict: Sendable {
    package enum Finding: Hashable, Sendable {
        case shown
        /// Another character fits better.
        case wrong(shows: String)
        /// It is not the expected character, and no other of the face fits.
        case unknown
        /// The box of a character without a glyph.
        case tofu
        /// The same character in the form of another language, or of the other writing mode.
        case wrongForm(of: String)
        /// It is most like the expected character, but not in that face.
        case otherShape
        /// Part of the ink is not there, or there is ink that does not belong to it.
        case incomplete
        case missing
        /// Pixels to the right and down.
        case shifted(Double, Double)
        case recolored(from: Color?, to: Color)
        /// It stands where the next character should, and that one here.
        case swapped(with: String)
        /// A character beside it is shown a second time, in its place or before it.
        case doubled(String)
        case unverifiable(Reason)
    }

    package enum Reason: String, Hashable, Sendable {
        case small = "too small"
        case busy = "the ground is too busy"
        case faint = "the contrast is too low"
        case perspective = "drawn in perspective"
        case picture = "a picture, which has no outline"
        case outside = "outside of the picture"
        case covered = "covered by other glyphs"
        case indistinct = "too like another character at this size"
        case unfound = "its line is not found"
    }

    package var text: String
    /// Its number among the glyphs asked for.
    package var index: Int
    /// Where it is said to stand: its ink or, if it has none, its em box. Pixels.
    package var box: Rect
    package var finding: Finding
    /// How well the expected glyph explains the pixels, −1…1.
    package var score: Double

    package var isShown: Bool { finding == .shown }
    package var isJudged: Bool { if case .unverifiable = finding { false } else { true } }
    /// Whether something is wrong, as far as can be seen.
    package var isFault: Bool { isJudged && !isShown }
}

extension GlyphVerdict.Finding {
    /// A stable name for programs.
    package var code: String {
        switch self {
        case .shown: "shown"
        case .wrong: "wrong"
        case .unknown: "unknown"
        case .tofu: "tofu"
        case .wrongForm: "wrong-form"
        case .otherShape: "other-shape"
        case .incomplete: "incomplete"
        case .missing: "missing"
        case .shifted: "shifted"
        case .recolored: "recoloured"
        case .swapped: "swapped"
        case .doubled: "doubled"
        case .unverifiable: "unverifiable"
        }
    }

    fileprivate var words: String {
        switch self {
        case .shown: "is shown"
        case .wrong(let other): "is wrong: \(other.named) stands there"
        case .unknown: "is wrong: what stands there is no character of the face"
        case .tofu: "is wrong: the box for a missing glyph stands there"
        case .wrongForm(let form): "is wrong: its \(form) form stands there"
        case .otherShape: "is not of that face: what stands there is most like it, but of another shape"
        case .incomplete: "is damaged: part of its ink is not there, or there is ink that is not its own"
        case .missing: "is missing: its ink is not there"
        case .shifted(let x, let y): "is shifted by \(Self.short(x)),\(Self.short(y)) px"
        case .recolored(let old?, let new): "is recoloured from \(old.hexText) to \(new.hexText)"
        case .recolored(nil, let new): "is recoloured to \(new.hexText), unlike the glyphs about it"
        case .swapped(let other): "is swapped with \(other.named) beside it"
        case .doubled(let other): "is not in its place: \(other.named), which stands beside it, is there a second time"
        case .unverifiable(let reason): "cannot be verified: \(reason.rawValue)"
        }
    }

    private static func short(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
}

extension GlyphVerdict {
    /// One sentence: the character, its code point, its place and what was found.
    package var words: String {
        "\(text.named) at \(Int(box.minX.rounded())),\(Int(box.minY.rounded())) \(finding.words)"
    }

    package var json: JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("index", .integer(index)), ("text", .string(text)), ("codePoints", .array(text.codes.map { .string($0) })),
            ("box", .array([box.x, box.y, box.width, box.height].map { .number(($0 * 100).rounded() / 100) })),
            ("verdict", .string(finding.code)), ("score", .number((score * 1000).rounded() / 1000)),
        ]
        switch finding {
        case .wrong(let other), .swapped(let other), .doubled(let other):
            members.append(("shows", .string(other)))
            members.append(("showsCodePoints", .array(other.codes.map { .string($0) })))
        case .wrongForm(let form): members.append(("form", .string(form)))
        case .shifted(let x, let y): members.append(("shift", .array([.number(x), .number(y)])))
        case .recolored(let old, let new):
            if let old { members.append(("from", .string(old.hexText))) }
            members.append(("to", .string(new.hexText)))
        case .unverifiable(let reason): members.append(("reason", .string(reason.rawValue)))
        case .shown, .unknown, .tofu, .otherShape, .incomplete, .missing: break
        }
        return .object(members)
    }
}

extension String {
    fileprivate var codes: [String] { unicodeScalars.map(\.codePointName) }

    /// 未 (U+672A)
    var named: String { "\(self) (\(codes.joined(separator: " ")))" }
}

extension [GlyphVerdict] {
    /// What neighbours say together.
    var related: [GlyphVerdict] {
        let verdicts = self
        var result = verdicts
        for index in verdicts.indices {
            guard case .wrong(let other) = verdicts[index].finding else { continue }
            let near = [index - 1, index + 1].filter { verdicts.indices.contains($0) && verdicts[$0].text == other }
            let isSwapped = near.contains { near in
                if case .wrong(let back) = verdicts[near].finding { back == verdicts[index].text } else { false }
            }
            if isSwapped {
                result[index].finding = .swapped(with: other)
            } else if near.contains(where: { verdicts[$0].isShown }) {
                result[index].finding = .doubled(other)
            }
        }
        return result
    }
}

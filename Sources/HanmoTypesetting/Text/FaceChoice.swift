import HanmoFonts

/// Faces for a text: one for its Chinese as a whole, one for the rest, and those that single characters fall back to.
/// A face is used for Chinese only if it has all of the text's characters, so that no word mixes two hands.
struct FaceChoice {
    /// What the catalog offers for the role, best first; not empty.
    let chain: [Face]
    /// Of each face of the chain in ``FaceSet/faces``.
    var indices: [Int] = []
    private let eastern: Int
    private let western: Int
    let hasEastern: Bool

    init(text: String.UnicodeScalarView, chain: [Face]) {
        self.chain = chain
        var wide: [Unicode.Scalar] = []
        var narrow: [Unicode.Scalar] = []
        for scalar in text {
            if Self.isEastern(scalar) {
                wide.append(scalar)
            } else if (0x21...0x7E).contains(scalar.value) {
                narrow.append(scalar)
            }
        }
        hasEastern = !wide.isEmpty
        eastern = Self.best(chain, for: wide)
        western = Self.best(chain, for: narrow)
    }

    /// The first face that covers all. Where none does, or only a last resort, the one that covers most, and single
    /// characters fall back; but a text that is mostly beyond the role's faces goes to the last resort as a whole.
    private static func best(_ chain: [Face], for scalars: [Unicode.Scalar]) -> Int {
        guard !scalars.isEmpty else { return 0 }
        var (best, most) = (0, -1)
        for (index, face) in chain.enumerated() {
            if face.isLastResort, most * 4 >= scalars.count * 3 { continue }
            let covered = scalars.reduce(0) { face.covers($1) ? $0 + 1 : $0 }
            if covered == scalars.count { return index }
            if covered > most { (best, most) = (index, covered) }
        }
        return best
    }

    private static func isEastern(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    var principal: Face { chain[hasEastern ? eastern : western] }

    /// The face for one character of a text that is all Chinese.
    func face(for text: String) -> Face {
        let scalars = Array(text.unicodeScalars)[...]
        return chain[eastern].covers(scalars) == .whole
            ? chain[eastern] : chain.first { $0.covers(scalars) == .whole } ?? chain[eastern]
    }

    /// Where a face for a character was found.
    enum Found {
        case whole(Int)
        /// The face has the character, but not the variant that its selector asks for.
        case withoutVariant(Int)
        /// Nothing has it: the principal face draws its .notdef.
        case missing(Int)
    }

    /// The face for a character that is no emoji, where its preferred face has it: nearly always.
    @inline(__always)
    func usualFace(for scalar: Unicode.Scalar, eastern isEastern: Bool) -> Int? {
        guard !scalar.mayBeEmoji else { return nil }
        let preferred = isEastern && hasEastern ? eastern : western
        return chain[preferred].covers(scalar) ? indices[preferred] : nil
    }

    /// The face, as an index into ``FaceSet/faces``, for one user-perceived character.
    func face(for scalars: ArraySlice<Unicode.Scalar>, eastern isEastern: Bool) -> Found {
        let preferred = isEastern && hasEastern ? eastern : western
        if scalars.wantColor, let color = chain.firstIndex(where: { $0.isColor && $0.covers(scalars) == .whole }) {
            return .whole(indices[color])
        }
        if chain[preferred].covers(scalars) == .whole { return .whole(indices[preferred]) }
        var second: Int?
        for index in chain.indices {
            switch chain[index].covers(scalars) {
            case .whole: return .whole(indices[index])
            case .withoutVariant: second = second ?? index
            case .not: break
            }
        }
        if chain[preferred].covers(scalars) == .withoutVariant { second = preferred }
        return second.map { .withoutVariant(indices[$0]) } ?? .missing(indices[preferred])
    }
}

extension Face {
    enum Coverage { case whole, withoutVariant, not }

    func covers(_ scalars: ArraySlice<Unicode.Scalar>) -> Coverage {
        // What a last resort keeps in the private use area is nobody's character.
        if isLastResort, scalars.contains(where: \.isPrivateUse) { return .not }
        var result = Coverage.whole
        var base: Unicode.Scalar?
        for scalar in scalars {
            if scalar.isVariationSelector, let base {
                // Emoji and text presentation are chosen by the face, not by a glyph of the selector.
                if scalar.value != 0xFE0E, scalar.value != 0xFE0F, !hasVariation(base, scalar) {
                    result = .withoutVariant
                }
            } else if !covers(scalar), !scalar.needsNoGlyph {
                return .not
            }
            base = scalar
        }
        return result
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// An emoji, unless it asks to be a plain character (UTS #51).
    fileprivate var wantColor: Bool {
        guard let first, count > 1 || first.mayBeEmoji else { return false }
        if contains("\u{FE0F}") { return true }
        return first.properties.isEmojiPresentation && !contains("\u{FE0E}")
    }
}

extension Unicode.Scalar {
    /// Looked at before the slow question to the standard library.
    fileprivate var mayBeEmoji: Bool { (0x231A...0x33FF).contains(value) || (0x1F000...0x1FFFF).contains(value) }

    var isPrivateUse: Bool { (0xE000...0xF8FF).contains(value) || value >= 0xF0000 }

    var isVariationSelector: Bool {
        (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value) || (0x180B...0x180D).contains(value)
    }

    /// Joiners, selectors and controls need no glyph of their own.
    var needsNoGlyph: Bool {
        value < 0x20 || (value >= 0xAD && properties.isDefaultIgnorableCodePoint)
    }
}

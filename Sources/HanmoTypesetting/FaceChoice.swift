import HanmoComposition
import HanmoFonts

/// The faces of one block: one for its Chinese as a whole, one for the rest, and those that single characters fall
/// back to. A face is used for Chinese only if it has all of the block's characters, so that no word mixes two hands.
struct FaceChoice {
    private(set) var faces: [Face]
    private let eastern: Int
    private let western: Int
    let hasEastern: Bool

    /// - Parameter chain: the faces that the catalog offers for the block's role, best first; not empty.
    init(text: String, chain: [Face]) {
        faces = chain
        let wide = Array(text.unicodeScalars).filter { Self.isEastern($0) }
        hasEastern = !wide.isEmpty
        eastern = Self.best(chain, for: wide)
        let narrow = Array(text.unicodeScalars).filter {
            !Self.isEastern($0) && !$0.properties.isWhitespace && $0.isASCII
        }
        western = Self.best(chain, for: narrow)
    }

    /// The first face that covers all; else the one that covers most.
    private static func best(_ chain: [Face], for scalars: [Unicode.Scalar]) -> Int {
        var (best, count) = (0, -1)
        for (index, face) in chain.enumerated() {
            let covered = scalars.reduce(0) { face.covers($1) ? $0 + 1 : $0 }
            if covered == scalars.count { return index }
            if covered > count { (best, count) = (index, covered) }
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

    /// The name in the report: the face of the Chinese, or of the Latin where there is none.
    var principal: Face { faces[hasEastern ? eastern : western] }

    func covers(_ text: String, with face: Int) -> Bool {
        text.unicodeScalars.allSatisfy { faces[face].covers($0) || Self.isInvisible($0) }
    }

    /// The face for one user-perceived character. Where nothing covers it, the principal face draws its .notdef.
    func face(for text: String, eastern isEastern: Bool) -> Int {
        let preferred = isEastern && hasEastern ? eastern : western
        if covers(text, with: preferred) { return preferred }
        return faces.indices.first { covers(text, with: $0) } ?? preferred
    }

    /// Joiners, variation selectors and controls need no glyph of their own.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }
}

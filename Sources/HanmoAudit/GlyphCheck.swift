internal import Dispatch
internal import HanmoFonts
internal import HanmoFreeType
internal import HanmoGraphics
internal import HanmoUnicode
internal import Synchronization

/// How a face draws one character.
package struct CharacterGlyph: Sendable {
    package let scalar: Unicode.Scalar
    /// Of horizontal text; 0 where there is none.
    package fileprivate(set) var glyph: UInt32 = 0
    /// Of vertical text.
    package fileprivate(set) var verticalGlyph: UInt32 = 0
    package internal(set) var faults: GlyphFaults = []
    /// In em.
    package fileprivate(set) var advance = 0.0
    /// A number for each outline; 0 is none.
    fileprivate var outline: UInt64 = 0
    /// The first other character with the same outline, right or wrong.
    package fileprivate(set) var twin: Unicode.Scalar?
}

/// Looks at the glyph of each character of a set, in horizontal and vertical text, by two readers of the font.
struct GlyphCheck {
    let face: Face
    let language: AuditLanguage

    func glyphs(of scalars: [Unicode.Scalar]) throws(FontError) -> [CharacterGlyph] {
        // Asked once here, so that a file that FreeType cannot read is one error.
        if !face.isColor { _ = try FreeTypeFace(face) }
        var glyphs = parallel(scalars)
        findTwins(&glyphs)
        return glyphs
    }

    /// In portions on all processors; each has a FreeType of its own.
    private func parallel(_ scalars: [Unicode.Scalar]) -> [CharacterGlyph] {
        let portion = 1024
        let count = (scalars.count + portion - 1) / portion
        let portions = Mutex<[[CharacterGlyph]]>(Array(repeating: [], count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let part = scalars[index * portion..<min(scalars.count, (index + 1) * portion)]
            let inspector = GlyphInspector(face: face, language: language)
            let glyphs = part.map { inspector.glyph(of: $0) }
            portions.withLock { $0[index] = glyphs }
        }
        return portions.withLock { $0.flatMap { $0 } }
    }

    /// One outline for two characters is a fault, unless Unicode says that they may look alike. Only characters of one
    /// script are compared: Latin A and Greek Α are drawn alike by right.
    private func findTwins(_ glyphs: inout [CharacterGlyph]) {
        var byOutline: [UInt64: [Int]] = [:]
        for index in glyphs.indices where glyphs[index].outline != 0 {
            byOutline[glyphs[index].outline, default: []].append(index)
        }
        for group in byOutline.values where group.count > 1 {
            for index in group {
                let scalar = glyphs[index].scalar
                for other in group where other != index {
                    let second = glyphs[other].scalar
                    guard scalar.mustDiffer(from: second), isSame(glyphs[index], glyphs[other]) else {
                        continue
                    }
                    glyphs[index].twin = glyphs[index].twin ?? second
                    if !Equivalences.shared.mayLookAlike(scalar, second) {
                        glyphs[index].twin = second
                        glyphs[index].faults.insert(.shared)
                        break
                    }
                }
            }
        }
    }

    private func isSame(_ one: CharacterGlyph, _ other: CharacterGlyph) -> Bool {
        one.glyph == other.glyph || face.outline(of: one.glyph) == face.outline(of: other.glyph)
    }
}

/// Looks at glyphs one by one, on one thread.
private final class GlyphInspector {
    private let face: Face
    private let language: AuditLanguage
    private let second: FreeTypeFace?
    private let shaper = Shaper()
    private let box: UInt64

    init(face: Face, language: AuditLanguage) {
        self.face = face
        self.language = language
        second = face.isColor ? nil : try? FreeTypeFace(face)
        box = face.outline(of: 0).number
    }

    func glyph(of scalar: Unicode.Scalar) -> CharacterGlyph {
        var result = CharacterGlyph(scalar: scalar)
        guard face.covers(scalar) else {
            result.faults = .missing
            return result
        }
        let (glyph, faults, outline) = look(at: scalar, .horizontal)
        (result.glyph, result.faults, result.outline) = (glyph, faults, outline)
        result.advance = face.advance(of: glyph)
        let upright = VerticalOrientation.of(scalar, language: language.rawValue) != .rotated
        if upright {
            let vertical = look(at: scalar, .vertical)
            result.verticalGlyph = vertical.glyph
            if !vertical.faults.subtracting(faults).isEmpty { result.faults.insert(.vertical) }
        }
        return result
    }

    private func look(
        at scalar: Unicode.Scalar, _ direction: ShapingDirection
    ) -> (glyph: UInt32, faults: GlyphFaults, outline: UInt64) {
        let shaped = shaper.glyphs(of: scalar, with: face, direction: direction, language: language)
        guard shaped.allSatisfy({ $0.id != 0 }), let first = shaped.first else {
            return (0, .notdef, 0)
        }
        let outline = face.outline(of: first.id)
        var faults: GlyphFaults = []
        let number = outline.number
        let hasInk =
            face.isColor
            ? face.colorBitmap(of: first.id) != nil : shaped.contains { !face.outline(of: $0.id).isEmpty }
        if scalar.isBlank { return (first.id, faults, 0) }
        if !hasInk { faults.insert(.blank) }
        if number != 0, number == box { faults.insert(.notdef) }
        if !face.isColor,
            second?.agrees(on: scalar, glyph: first.id, outline: outline, with: face) != true
        {
            faults.insert(.disputed)
        }
        return (first.id, faults, number)
    }
}

extension FreeTypeFace {
    /// Whether FreeType finds the same character and the same contours in the file.
    fileprivate func agrees(on scalar: Unicode.Scalar, glyph: UInt32, outline: Path, with face: Face)
        -> Bool
    {
        guard self.glyph(for: scalar) == face.nominalGlyph(of: scalar),
            let own = self.outline(of: glyph),
            let distance = OutlineAgreement.distance(outline, own)
        else { return false }
        return distance <= tolerance
    }
}

extension Shaper {
    /// The glyphs of a character on its own.
    func glyphs(
        of scalar: Unicode.Scalar, with face: Face, direction: ShapingDirection, language: AuditLanguage
    ) -> [ShapedGlyph] { glyphs(of: [scalar], with: face, direction: direction, language: language) }

    func glyphs(
        of scalars: [Unicode.Scalar], with face: Face, direction: ShapingDirection,
        language: AuditLanguage
    ) -> [ShapedGlyph] {
        var glyphs: [ShapedGlyph] = []
        shape(
            scalars, scalars.indices, with: face, direction: direction,
            script: scalars.first?.shapingScript.tag,
            language: language.rawValue, into: &glyphs)
        return glyphs
    }
}

extension Unicode.Scalar {
    /// The script that the character is shaped in on its own: what belongs to none is taken for a mark among ideographs.
    var shapingScript: Script {
        let script = CharacterProperties(self).script
        return [.common, .inherited, .unknown].contains(script) ? .han : script
    }

    /// Whether two characters are of one script whose letters are all different from each other.
    fileprivate func mustDiffer(from other: Unicode.Scalar) -> Bool {
        let script = CharacterProperties(self).script
        return [.han, .hiragana, .katakana, .hangul, .bopomofo].contains(script)
            && script == CharacterProperties(other).script
    }
}

extension Path {
    /// A number of the outline: two that differ have two, all but certainly. 0 for none.
    fileprivate var number: UInt64 {
        guard !isEmpty else { return 0 }
        // FNV-1a over the coordinates' bits.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ kind: UInt64, _ points: Point...) {
            hash = (hash ^ kind) &* 0x0000_0100_0000_01b3
            for point in points {
                hash = (hash ^ point.x.bitPattern) &* 0x0000_0100_0000_01b3
                hash = (hash ^ point.y.bitPattern) &* 0x0000_0100_0000_01b3
            }
        }
        for element in elements {
            switch element {
            case .move(let point): add(1, point)
            case .line(let point): add(2, point)
            case .quad(let control, let point): add(3, control, point)
            case .cubic(let one, let two, let point): add(4, one, two, point)
            case .close: add(5)
            }
        }
        return max(1, hash)
    }
}

import CFreeType
package import HanmoFonts
package import HanmoGraphics
import HanmoPage
import HanmoSource

/// The same face read by FreeType, which shares no code with HarfBuzz's reading of glyf, CFF, cmap and hmtx: a second
/// opinion of what the font says. Lengths are in em, y grows downwards, as in ``HanmoFonts/Face``.
///
/// FreeType's faces may be used by one thread at a time, so each thread makes its own; that takes a millisecond or two.
package final class FreeTypeFace {
    /// Keeps the bytes that FreeType reads.
    private let source: Face
    private let library: FT_Library
    private let face: FT_Face
    private let scale: Double

    /// - Throws: `FontError` if FreeType cannot read what HarfBuzz could.
    package init(_ source: Face) throws(FontError) {
        self.source = source
        var library: FT_Library?
        guard FT_Init_FreeType(&library) == 0, let library else {
            throw FontError("FreeType does not start", status: .bug)
        }
        let bytes = source.fileBytes
        var face: FT_Face?
        let start = bytes.baseAddress?.assumingMemoryBound(to: FT_Byte.self)
        let code = FT_New_Memory_Face(library, start, FT_Long(bytes.count), FT_Long(source.font.index), &face)
        // A font unit is a pixel then, and FreeType's grid a 64th of it: parts of composites may lie between units.
        guard code == 0, let face, FT_Set_Pixel_Sizes(face, 0, FT_UInt(source.unitsAnEm)) == 0 || !face.isScalable
        else {
            FT_Done_Face(face)
            FT_Done_FreeType(library)
            throw FontError("FreeType cannot read \(source.font.file): error \(code)", status: .badInput)
        }
        self.library = library
        self.face = face
        scale = 1 / Double(64 * source.unitsAnEm)
        var coordinates = source.designCoordinates.map { FT_Fixed(($0 * 65536).rounded()) }
        if !coordinates.isEmpty {
            FT_Set_Var_Design_Coordinates(face, FT_UInt(coordinates.count), &coordinates)
        }
    }

    deinit {
        FT_Done_Face(face)
        FT_Done_FreeType(library)
    }

    /// The glyph of a character by the face's Unicode map; nil if it has none.
    package func glyph(for scalar: Unicode.Scalar) -> UInt32? {
        let glyph = FT_Get_Char_Index(face, FT_ULong(scalar.value))
        return glyph == 0 ? nil : glyph
    }

    /// The outline of a glyph, its origin on the baseline; nil if FreeType has none of it: there is no such glyph, it is
    /// a picture, or its data are broken. A blank glyph has an empty one.
    package func outline(of glyph: UInt32) -> Path? {
        load(glyph).map { OutlineDecomposer.outline(of: $0, scale: scale) }
    }

    /// How far a glyph advances in horizontal text; nil where there is no outline.
    package func advance(of glyph: UInt32) -> Double? {
        load(glyph).map { Double($0.pointee.metrics.horiAdvance) * scale }
    }

    /// How far points of an outline may lie from HarfBuzz's, in em: FreeType cuts the fractions of CFF's coordinates off.
    /// Fonts with whole coordinates, which are nearly all, agree exactly.
    package var tolerance: Double { 2.0.squareRoot() / Double(source.unitsAnEm) }

    private func load(_ glyph: UInt32) -> FT_GlyphSlot? {
        guard face.isScalable, FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)) == 0,
            let slot = face.pointee.glyph, slot.pointee.format == FT_GLYPH_FORMAT_OUTLINE
        else { return nil }
        return slot
    }
}

extension FT_Face {
    /// Whether it has outlines; emoji are pictures.
    fileprivate var isScalable: Bool { pointee.face_flags & FT_Long(FT_FACE_FLAG_SCALABLE) != 0 }
}

/// Takes an outline from FreeType's callbacks.
private final class OutlineDecomposer {
    private var path = Path()
    private let scale: Double
    private var isOpen = false

    private init(scale: Double) { self.scale = scale }

    static func outline(of slot: FT_GlyphSlot, scale: Double) -> Path {
        let decomposer = OutlineDecomposer(scale: scale)
        var functions = FT_Outline_Funcs(
            move_to: { to, data in OutlineDecomposer.from(data).move(to) },
            line_to: { to, data in OutlineDecomposer.from(data).line(to) },
            conic_to: { control, to, data in OutlineDecomposer.from(data).quad(control, to) },
            cubic_to: { first, second, to, data in OutlineDecomposer.from(data).cubic(first, second, to) },
            shift: 0, delta: 0)
        FT_Outline_Decompose(&slot.pointee.outline, &functions, Unmanaged.passUnretained(decomposer).toOpaque())
        decomposer.close()
        return decomposer.path
    }

    private static func from(_ data: UnsafeMutableRawPointer?) -> OutlineDecomposer {
        guard let data else { preconditionFailure("FreeType hands back the pointer that it was given") }
        return Unmanaged<OutlineDecomposer>.fromOpaque(data).takeUnretainedValue()
    }

    private func point(_ vector: UnsafePointer<FT_Vector>?) -> Point {
        guard let vector else { return .zero }
        return Point(Double(vector.pointee.x) * scale, -Double(vector.pointee.y) * scale)
    }

    /// Zero goes on.
    private func move(_ to: UnsafePointer<FT_Vector>?) -> Int32 {
        close()
        path.move(to: point(to))
        isOpen = true
        return 0
    }

    private func line(_ to: UnsafePointer<FT_Vector>?) -> Int32 {
        path.line(to: point(to))
        return 0
    }

    private func quad(_ control: UnsafePointer<FT_Vector>?, _ to: UnsafePointer<FT_Vector>?) -> Int32 {
        path.quad(to: point(to), control: point(control))
        return 0
    }

    private func cubic(
        _ first: UnsafePointer<FT_Vector>?, _ second: UnsafePointer<FT_Vector>?, _ to: UnsafePointer<FT_Vector>?
    ) -> Int32 {
        path.cubic(to: point(to), control1: point(first), control2: point(second))
        return 0
    }

    private func close() {
        if isOpen { path.close() }
        isOpen = false
    }
}

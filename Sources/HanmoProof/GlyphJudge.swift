import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoRaster

/// Judges glyphs by the pixels of a picture: each is drawn from the font and laid over the ink that is there. One thread
/// at a time.
final class GlyphJudge {
    /// Pixels an em below which strokes run into each other.
    static let leastSize = 20.0
    /// The distance of ink and ground, 0…510, below which nothing is read.
    static let leastContrast: Float = 24

    let picture: Bitmap
    /// The picture without its texts, where that is known.
    let ground: Bitmap?
    let book: GlyphBook
    let cutter = StencilCutter()
    /// Whether all ink of the picture is known, so that what belongs to others can be left out.
    let knowsAllInk: Bool
    private var owners: OwnerMap
    private let atlases: AtlasShelf

    init(picture: Bitmap, ground: Bitmap?, book: GlyphBook, atlases: AtlasShelf, knowsAllInk: Bool = true) {
        self.atlases = atlases
        self.picture = picture
        self.ground = ground
        self.book = book
        self.knowsAllInk = knowsAllInk
        owners = OwnerMap(width: picture.width, height: picture.height)
    }

    /// A glyph with what is to be known for judging it.
    struct Case {
        let number: Int
        let glyph: ExpectedGlyph
        /// Where it has ink; empty for spaces and pictures.
        let stencil: Stencil
        let hasOutline: Bool
        /// The ink's box, or the em box.
        let box: Rect
    }

    func cases(_ glyphs: [ExpectedGlyph]) -> [Case] {
        glyphs.enumerated().map { number, glyph in
            let parts = [(id: glyph.id, origin: glyph.origin)] + glyph.others
            let outlines = parts.map { book.outline($0.id, of: glyph.font) }
            var area = PixelArea(left: 0, top: 0, right: 0, bottom: 0)
            let stencils = zip(parts, outlines).compactMap { part, outline -> Stencil? in
                outline.map { cutter.stencil(of: $0, size: glyph.size, angle: glyph.angle, at: part.origin) }
            }
            for stencil in stencils { area = area.union(PixelArea(stencil)) }
            var cells = [Float](repeating: 0, count: max(0, area.count))
            for stencil in stencils { stencil.add(to: &cells, in: area) }
            let joined =
                area.isEmpty
                ? .empty
                : Stencil(left: area.left, top: area.top, width: area.width, height: area.height, coverage: cells)
            return Case(
                number: number, glyph: glyph, stencil: joined, hasOutline: outlines.allSatisfy { $0 != nil },
                box: joined.isEmpty ? glyph.emBox(advance: 1) : area.outset(by: -1).rect)
        }
    }

    func claim(_ cases: [Case]) { for entry in cases { claim(entry.stencil, for: entry.number) } }

    /// The ink is that of a glyph and of no other.
    func claim(_ stencil: Stencil, for number: Int) { owners.claim(stencil, for: number) }

    /// Why a glyph cannot be judged whatever the pixels are; nil if it can.
    func obstacle(_ entry: Case) -> GlyphVerdict.Reason? {
        let glyph = entry.glyph
        if glyph.isProjected { return .perspective }
        if !entry.hasOutline { return .picture }
        if glyph.size < Self.leastSize { return .small }
        let page = PixelArea(left: 0, top: 0, right: picture.width, bottom: picture.height)
        let own = PixelArea(entry.stencil)
        let inside = own.intersection(page)
        return inside.isEmpty || inside.count * 10 < own.count * 7 ? .outside : nil
    }

    /// The window about a glyph; nil where nothing is to be seen of it.
    func view(_ entry: Case, reference: SIMD4<Float>? = nil, of picture: Bitmap? = nil, slack: Int = 0) -> GlyphView? {
        GlyphView(
            entry, picture: picture ?? self.picture, ground: ground, owners: owners, slack: slack,
            knowsAllInk: knowsAllInk,
            advance: book.advance(entry.glyph.id, of: entry.glyph.font), reference: reference)
    }

    func stencil(_ path: Path, for glyph: ExpectedGlyph, at origin: Point? = nil) -> Stencil {
        cutter.stencil(of: path, size: glyph.size, angle: glyph.angle, at: origin ?? glyph.origin)
    }

    /// The characters of a face that some text could be mistaken for.
    func atlas(of font: Int, for text: String) -> CharacterAtlas {
        let isHangul = text.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
        return atlases.atlas(of: book.faces[font].font, isHangul: isHangul) {
            CharacterAtlas(book, font: font, isHangul: isHangul, cutter: cutter)
        }
    }
}

extension ExpectedGlyph {
    /// The em box about its origin, by the proportions of Chinese fonts.
    func emBox(advance: Double) -> Rect {
        let box = Rect(x: 0, y: -0.88 * size, width: advance * size, height: size)
        guard angle != 0 else { return box.offset(dx: origin.x, dy: origin.y) }
        let turn = Transform.rotation(angle * .pi / 180)
        let corners = box.corners.map { turn.apply($0) + origin }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        return Rect(
            minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
    }
}

/// Which glyph each pixel belongs to.
struct OwnerMap {
    private static let none: Int32 = 0
    private static let several: Int32 = -1

    private let page: PixelArea
    private var owners: [Int32]

    init(width: Int, height: Int) {
        page = PixelArea(left: 0, top: 0, right: width, bottom: height)
        owners = [Int32](repeating: Self.none, count: width * height)
    }

    mutating func claim(_ stencil: Stencil, for number: Int) {
        let own = PixelArea(stencil)
        let common = own.intersection(page)
        guard !common.isEmpty else { return }
        for y in common.top..<common.bottom {
            var source = (y - own.top) * stencil.width + common.left - own.left
            var target = y * page.right + common.left
            for _ in 0..<common.width {
                if stencil.coverage[source] > 0 {
                    let isOurs = owners[target] == Self.none || owners[target] == Int32(number + 1)
                    owners[target] = isOurs ? Int32(number + 1) : Self.several
                }
                source += 1
                target += 1
            }
        }
    }

    /// The pixels of an area that belong to no other glyph.
    func isFree(for number: Int, in area: PixelArea) -> [Bool] {
        var free: [Bool] = []
        free.reserveCapacity(area.count)
        for y in area.top..<area.bottom {
            for owner in owners[y * page.right + area.left..<y * page.right + area.right] {
                free.append(owner == Self.none || owner == Int32(number + 1))
            }
        }
        return free
    }
}

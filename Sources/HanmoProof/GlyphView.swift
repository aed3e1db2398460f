import HanmoGraphics
import HanmoRaster

/// A glyph and the ink of the picture about it.
struct GlyphView {
    let entry: GlyphJudge.Case
    let window: InkWindow
    /// What the glyph covers of the window.
    let expected: [Float]
    /// Open pixels of its cell, in which no other ink should be.
    let cell: [Bool]
    /// Open pixels in which something else may stand instead.
    let region: [Bool]
    /// How well the expected glyph explains the cell, at its place.
    let likeness: Likeness

    init?(
        _ entry: GlyphJudge.Case, picture: Bitmap, ground: Bitmap?, owners: OwnerMap, slack: Int, knowsAllInk: Bool,
        advance: Double,
        reference: SIMD4<Float>?
    ) {
        let glyph = entry.glyph
        let page = PixelArea(left: 0, top: 0, right: picture.width, bottom: picture.height)
        let em = PixelArea(glyph.emBox(advance: advance))
        let own = PixelArea(entry.stencil)
        let margin = max(4, Int(glyph.size * 0.1)) + slack
        let area = own.union(em).outset(by: margin).intersection(page)
        guard !area.isEmpty else { return nil }
        let expected = entry.stencil.coverage(in: area)
        var isOpen =
            knowsAllInk ? owners.isFree(for: entry.number, in: area) : [Bool](repeating: true, count: area.count)
        if glyph.outline > 0 {
            // The line around it is the ground that it stands on.
            let ring = Self.grown(expected, by: Int(glyph.outline * 0.7), width: area.width)
            for index in isOpen.indices where !ring[index] { isOpen[index] = false }
        }
        let total = expected.reduce(0, +)
        var seen: Float = 0
        for index in expected.indices where isOpen[index] { seen += expected[index] }
        guard seen > 0.6 * total else { return nil }
        guard
            let window = InkWindow(
                picture, area, expected: expected, isOpen: isOpen, ground: glyph.outline > 0 ? nil : ground,
                reference: reference)
        else { return nil }
        // Punctuation shares its cell with what is set close to it.
        let isWide = advance > 0.9 && own.width * 10 > Int(glyph.size * 5) && own.height * 10 > Int(glyph.size * 3)
        let inner = own.outset(by: 1 + slack)
        let judged = isWide ? em.outset(by: slack - Int(glyph.size * 0.02)).union(inner) : inner
        self.region = knowsAllInk ? window.isOpen : Self.within(em.union(inner), window)
        cell = Self.within(judged, window)
        self.entry = entry
        self.window = window
        self.expected = expected
        likeness = Likeness(window.ink, expected, where: cell)
    }

    /// How uneven ground and ink are.
    private var unevenness: Float { max(window.noise, window.unrest * 0.5, window.grain) }

    /// How far ink and glyph may differ over three by three pixels.
    var tolerance: Float { 0.12 + 3.5 * unevenness + 2 / max(window.contrast, 1) }

    /// The likeness that the very glyph has on such ground.
    var leastLikeness: Float { max(0.9, 0.995 - 8 * unevenness * unevenness - 1 / max(window.contrast, 1)) }

    /// The largest difference that there is, in parts of the ink.
    var difference: Float {
        // Of thin strokes no pixel is all ink: the ink is darker than the darkest of them.
        let factor = min(max(likeness.factor, 0.75), 2)
        return Likeness.difference(
            window.ink, expected, factor: factor, where: cell, width: window.area.width) / max(factor, 1)
    }

    /// Whether the ground is smooth enough to say that ink is not there.
    var isCalm: Bool { max(window.noise, window.unrest * 0.7) < 0.12 }

    func likeness(of coverage: [Float]) -> Float { Likeness(window.ink, coverage, where: region).correlation }

    /// The ink that lies on the expected glyph, and all the ink of the cell, in parts of what it should be.
    var amount: (own: Float, any: Float) {
        var (ink, area, all): (Float, Float, Float) = (0, 0, 0)
        for index in expected.indices where region[index] {
            ink += window.ink[index] * expected[index]
            area += expected[index] * expected[index]
            all += window.ink[index] > 0.3 ? window.ink[index] : 0
        }
        return (ink / max(area, 1e-3), all / max(expected.reduce(0, +), 1e-3))
    }

    private static func within(_ area: PixelArea, _ window: InkWindow) -> [Bool] {
        var open = window.isOpen
        let own = window.area
        for y in own.top..<own.bottom {
            for x in own.left..<own.right where x < area.left || x >= area.right || y < area.top || y >= area.bottom {
                open[(y - own.top) * own.width + x - own.left] = false
            }
        }
        return open
    }

    private static func grown(_ coverage: [Float], by reach: Int, width: Int) -> [Bool] {
        let height = coverage.count / width
        var wide = [Bool](repeating: false, count: coverage.count)
        for y in 0..<height {
            for x in 0..<width where coverage[y * width + x] > 0 {
                for column in max(0, x - reach)...min(width - 1, x + reach) { wide[y * width + column] = true }
            }
        }
        var grown = wide
        for y in 0..<height {
            for x in 0..<width where wide[y * width + x] {
                for row in max(0, y - reach)...min(height - 1, y + reach) { grown[row * width + x] = true }
            }
        }
        return grown
    }
}

import HanmoFonts
package import HanmoGraphics
import HanmoPage
import HanmoRaster
import HanmoSource

/// A line of text shaped in one face, in ems, that can be laid over a picture at any size and place.
struct TextTemplate: Sendable {
    struct Glyph: Sendable {
        let id: UInt32
        let advance: Double
        /// From the pen to the glyph's origin.
        let offset: Point
        let text: String
    }

    let face: Face
    let text: String
    let isVertical: Bool
    let glyphs: [Glyph]
    /// The contours of the glyphs, each once.
    let outlines: [UInt32: Path]
    /// Ink bounds of each glyph about its origin; nil for spaces.
    let inks: [Rect?]

    /// - Returns: nil when the face lacks a character of the text, or draws nothing for all of it.
    init?(_ text: String, in face: Face, isVertical: Bool, language: String) {
        let scalars = Array(text.unicodeScalars)
        guard scalars.allSatisfy({ $0.properties.isWhitespace || face.covers($0) }), !face.isColor else { return nil }
        let shaped = face.shape(text, direction: isVertical ? .vertical : .horizontal, language: language)
        guard !shaped.isEmpty else { return nil }
        var outlines: [UInt32: Path] = [:]
        for glyph in shaped where outlines[glyph.id] == nil { outlines[glyph.id] = face.outline(of: glyph.id) }
        let starts = shaped.map(\.cluster)
        glyphs = shaped.indices.map { index in
            let glyph = shaped[index]
            let isFirst = index == 0 || starts[index - 1] != glyph.cluster
            let end = starts.filter { $0 > glyph.cluster }.min() ?? scalars.count
            let part = isFirst ? scalars[glyph.cluster..<end] : []
            return Glyph(
                id: glyph.id, advance: isVertical ? glyph.yAdvance : glyph.xAdvance,
                offset: Point(glyph.xOffset, glyph.yOffset),
                text: String(String.UnicodeScalarView(part)))
        }
        inks = shaped.map { face.bounds(of: $0.id) }
        guard inks.contains(where: { $0 != nil }) else { return nil }
        self.face = face
        self.text = text
        self.isVertical = isVertical
        self.outlines = outlines
    }

    /// Whether both draw the same: regional faces of one family share most of their glyphs.
    func looks(like other: TextTemplate) -> Bool {
        guard glyphs.count == other.glyphs.count else { return false }
        return zip(glyphs, other.glyphs).allSatisfy { first, second in
            abs(first.advance - second.advance) < 1e-4 && outlines[first.id] == other.outlines[second.id]
        }
    }

    /// Where the glyphs stand about the first pen, in pixels.
    func origins(size: Double, tracking: Double, spacing: TextPose.Spacing) -> [Point] {
        var pen = 0.0
        return glyphs.map { glyph in
            let along = isVertical ? Point(0, pen) : Point(pen, 0)
            let advance = glyph.advance * size
            pen += (spacing == .wholePixels ? advance.rounded() : advance) + tracking
            return along + glyph.offset * size
        }
    }

    /// Ink bounds about the first pen, in pixels.
    func ink(size: Double, tracking: Double = 0, spacing: TextPose.Spacing = .exact) -> Rect {
        let boxes = zip(origins(size: size, tracking: tracking, spacing: spacing), inks).compactMap { origin, ink in
            ink.map {
                Rect(
                    x: origin.x + $0.x * size, y: origin.y + $0.y * size, width: $0.width * size,
                    height: $0.height * size)
            }
        }
        return boxes.dropFirst().reduce(boxes.first ?? Rect(x: 0, y: 0, width: 0, height: 0)) { $0.union($1) }
    }
}

/// How a line of text lies in a picture.
package struct TextPose: Hashable, Sendable, Codable {
    /// Whether pens stop anywhere, or each advance is a whole number of pixels as where letters are hinted.
    package enum Spacing: String, Sendable, Codable { case exact, wholePixels }

    /// The first pen: on the baseline, or above the first cell's middle in vertical text. Pixels.
    package var origin: Point
    /// Pixels an em.
    package var size: Double
    /// Pixels added to each advance.
    package var tracking: Double
    package var spacing: Spacing
    /// Degrees clockwise about the origin.
    package var angle: Double

    package init(
        origin: Point, size: Double, tracking: Double = 0, spacing: Spacing = .exact, angle: Double = 0
    ) {
        self.origin = origin
        self.size = size
        self.tracking = tracking
        self.spacing = spacing
        self.angle = angle
    }
}

extension TextTemplate {
    /// The glyphs at a pose, by the rasteriser's rules.
    func run(_ pose: TextPose, paint: Paint) -> GlyphRun {
        let turn = Transform.rotation(pose.angle * .pi / 180)
        let places = origins(size: pose.size, tracking: pose.tracking, spacing: pose.spacing).map { place -> Point in
            let point = (pose.angle == 0 ? place : turn.apply(place)) + pose.origin
            return Point((point.x * 64).rounded() / 64, (point.y * 64).rounded() / 64)
        }
        return GlyphRun(
            font: 0, size: pose.size, paint: paint, angle: pose.angle,
            glyphs: zip(glyphs, places).map { glyph, place in
                PlacedGlyph(id: glyph.id, origin: place, text: glyph.text, source: SourceSpan(start: 0, end: 0))
            })
    }

    /// Ink bounds in the picture.
    func ink(_ pose: TextPose) -> Rect {
        let ink = ink(size: pose.size, tracking: pose.tracking, spacing: pose.spacing)
        let turn = Transform.rotation(pose.angle * .pi / 180)
        let corners = ink.corners.map { (pose.angle == 0 ? $0 : turn.apply($0)) + pose.origin }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        return Rect(
            minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
    }

    /// How much of each pixel of a frame the text covers, 0…1.
    /// - Parameters:
    ///   - scale: pixels of the frame that make a pixel of the picture: ¼ looks at it four times smaller.
    ///   - outline: pixels of the picture that the letters are wider on all sides.
    func coverage(
        _ pose: TextPose, in frame: PixelFrame, scale: Double = 1, from corner: Point = .zero, outline: Double? = nil
    ) -> [Float] {
        var run = run(pose, paint: .solid(.black))
        run.size *= scale
        run.outline = outline.map { GlyphOutline(width: $0 * scale, paint: .solid(.black)) }
        for index in run.glyphs.indices {
            let origin = (run.glyphs[index].origin - corner) * scale
            run.glyphs[index].origin = Point(
                ((origin.x - Double(frame.left)) * 64).rounded() / 64,
                ((origin.y - Double(frame.top)) * 64).rounded() / 64)
        }
        var page = Page(width: frame.width, height: frame.height, ground: .clear)
        page.items = [.glyphs(run)]
        let outlines = outlines
        let source = GlyphSource(outline: { _, glyph in outlines[glyph] ?? Path() })
        guard let bitmap = try? Rasterizer(glyphs: source).bitmap(of: page) else {
            return [Float](repeating: 0, count: frame.width * frame.height)
        }
        return bitmap.pixels.map { Float($0 >> 24) * (1 / 255) }
    }
}

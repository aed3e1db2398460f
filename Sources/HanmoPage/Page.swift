public import HanmoGraphics
public import HanmoSource

/// How a page looks, final: glyphs at fixed places, paths, images. Nothing is left to choose but a picture for each
/// open ``PictureSlot``.
public struct Page: Sendable {
    /// Pixels.
    public var width: Int
    public var height: Int
    /// Pixels an inch, for the file's pHYs.
    public var dpi: Double
    public var ground: Color
    /// In paint order.
    public var items: [PageItem]
    /// The faces that ``GlyphRun/font`` counts in.
    public var fonts: [PageFont]
    /// Every wording on the page, for the report.
    public var texts: [PlacedText]
    public var findings: [Diagnostic]

    public init(width: Int, height: Int, dpi: Double = 300, ground: Color = .white) {
        self.width = width
        self.height = height
        self.dpi = dpi
        self.ground = ground
        items = []
        fonts = []
        texts = []
        findings = []
    }

    public var bounds: Rect { Rect(x: 0, y: 0, width: Double(width), height: Double(height)) }
}

public indirect enum PageItem: Sendable {
    case fill(Fill)
    case glyphs(GlyphRun)
    case image(Image)
    case group(Group)
    /// Paper: a fine seeded grain over a box, multiplied on what is below.
    case grain(Grain)
    /// An open place for a picture; ``Page/filling(_:)`` replaces it.
    case slot(PictureSlot)
}

/// A filled path.
public struct Fill: Sendable {
    public var path: Path
    public var paint: Paint

    public init(_ path: Path, _ paint: Paint) {
        self.path = path
        self.paint = paint
    }

    public init(_ path: Path, _ color: Color) { self.init(path, .solid(color)) }
}

/// Glyphs of one face, size and look.
public struct GlyphRun: Sendable {
    /// Index into ``Page/fonts``.
    public var font: Int
    /// Pixels an em.
    public var size: Double
    /// A clear paint leaves the glyphs hollow: with an outline, what lies inside the contours is not painted at all.
    public var paint: Paint
    /// Drawn around the united contours of the run's glyphs, outside of them, before any of them is filled. Coloured
    /// bitmaps have none.
    public var outline: GlyphOutline?
    /// Degrees clockwise by which each glyph is turned about its origin: 90 for Latin in vertical text.
    public var angle: Double
    /// Maps the places of the run to the page, glyph shapes included: text on a surface seen aslant. The outline is
    /// added to what is seen. A glyph that reaches behind the viewer is not drawn.
    public var projection: Projection?
    /// Index into ``Page/texts`` of the wording that the glyphs are; nil for shadows, readings and the like.
    public var text: Int?
    public var glyphs: [PlacedGlyph]

    public init(
        font: Int, size: Double, paint: Paint, outline: GlyphOutline? = nil, angle: Double = 0,
        projection: Projection? = nil, text: Int? = nil, glyphs: [PlacedGlyph] = []
    ) {
        self.font = font
        self.size = size
        self.paint = paint
        self.outline = outline
        self.angle = angle
        self.projection = projection
        self.text = text
        self.glyphs = glyphs
    }
}

/// A line of even width around glyphs, with round corners.
public struct GlyphOutline: Hashable, Sendable {
    /// Pixels from the contour outwards; no more than two ems are drawn.
    public var width: Double
    public var paint: Paint

    public init(width: Double, paint: Paint) {
        self.width = width
        self.paint = paint
    }
}

/// A glyph at its place.
public struct PlacedGlyph: Hashable, Sendable {
    public var id: UInt32
    /// On the baseline, in pixels, a multiple of 1/64.
    public var origin: Point
    /// What it draws: the first glyph of a cluster holds the cluster's text, the others an empty one.
    public var text: String
    /// The place of ``text`` in the prompt.
    public var source: SourceSpan

    public init(id: UInt32, origin: Point, text: String, source: SourceSpan) {
        self.id = id
        self.origin = origin
        self.text = text
        self.source = source
    }
}

/// A face as the page names it; the catalog finds the file again.
public struct PageFont: Hashable, Sendable, Codable {
    public var family: String
    /// Regular, Bold, Black …
    public var style: String
    public var file: String
    public var index: Int
    /// SHA-256 of the file, in hexadecimal.
    public var digest: String

    public init(family: String, style: String, file: String, index: Int, digest: String) {
        self.family = family
        self.style = style
        self.file = file
        self.index = index
        self.digest = digest
    }
}

/// A bitmap scaled into a box.
public struct Image: Sendable {
    public var bitmap: Bitmap
    public var box: Rect

    public init(bitmap: Bitmap, box: Rect) {
        self.bitmap = bitmap
        self.box = box
    }
}

/// Items painted on a layer of their own, which is then blurred, masked and laid on the page.
public struct Group: Sendable {
    public enum Blend: String, Sendable { case normal, multiply, screen }

    public var items: [PageItem]
    /// What the layer covers; nothing outside is painted.
    public var bounds: Rect
    public var opacity: Double
    public var blend: Blend
    public var clip: Path?
    /// Standard deviation in pixels, 0 for none.
    public var blur: Double
    /// Its alpha multiplies the layer: mist that eats the foot of a mountain.
    public var mask: Paint?

    public init(
        _ items: [PageItem], bounds: Rect, opacity: Double = 1, blend: Blend = .normal, clip: Path? = nil,
        blur: Double = 0, mask: Paint? = nil
    ) {
        self.items = items
        self.bounds = bounds
        self.opacity = opacity
        self.blend = blend
        self.clip = clip
        self.blur = blur
        self.mask = mask
    }
}

/// Paper grain: brightness varied by seeded noise.
public struct Grain: Hashable, Sendable {
    public var box: Rect
    public var seed: UInt64
    /// The largest change of a channel, 0…255.
    public var strength: Double
    /// Pixels of the coarsest fibre or cloud.
    public var scale: Double

    public init(box: Rect, seed: UInt64, strength: Double, scale: Double) {
        self.box = box
        self.seed = seed
        self.strength = strength
        self.scale = scale
    }
}

/// An open place for a picture.
public struct PictureSlot: Hashable, Sendable {
    public var id: String
    public var box: Rect

    public init(id: String, box: Rect) {
        self.id = id
        self.box = box
    }
}

/// A picture made for a slot, in page coordinates.
public struct Picture: Sendable {
    /// All layers, in paint order.
    public var items: [PageItem]
    /// The same items on sheets for who wants to move them; empty if the back end knows none.
    public var layers: [PictureLayer]
    /// Subjects that are in it, and those asked for that are not.
    public var drawn: [String]
    public var undrawn: [String]
    /// The style that it is really painted in, if the back end knows styles.
    public var style: String?
    /// Of a generator's picture; nil for those of the painter inside.
    public var origin: PictureOrigin?

    public init(items: [PageItem], drawn: [String] = [], undrawn: [String] = [], style: String? = nil) {
        self.items = items
        layers = []
        self.style = style
        self.drawn = drawn
        self.undrawn = undrawn
    }

    public init(layers: [PictureLayer], drawn: [String] = [], undrawn: [String] = [], style: String? = nil) {
        self.init(items: layers.flatMap(\.items), drawn: drawn, undrawn: undrawn, style: style)
        self.layers = layers
    }
}

/// Where a picture comes from that was not drawn by code.
public struct PictureOrigin: Hashable, Sendable {
    /// Who really painted it, as the user names it.
    public var backend: String
    /// The file that came, by which it is found again; nil where there is none to keep.
    public var record: PictureRecord?
    /// What is to be told of it.
    public var findings: [Diagnostic]

    public init(backend: String, record: PictureRecord? = nil, findings: [Diagnostic] = []) {
        self.backend = backend
        self.record = record
        self.findings = findings
    }
}

/// A generator's picture as recipes and locks name it.
public struct PictureRecord: Hashable, Sendable {
    /// The region that it is for: `p1`, `panel-3`.
    public var id: String
    /// SHA-256 of all that was asked for; empty where a folder is looked into each time.
    public var key: String
    /// SHA-256 of the picture's file.
    public var digest: String
    /// The model, as far as it makes pictures differ.
    public var identity: String
    public var prompt: String

    public init(id: String, key: String, digest: String, identity: String, prompt: String) {
        self.id = id
        self.key = key
        self.digest = digest
        self.identity = identity
        self.prompt = prompt
    }
}

/// A sheet of a picture: what lies at one distance.
public struct PictureLayer: Sendable {
    /// `background`, `middle`, `figures` or `foreground`, from the back to the front.
    public var name: String
    public var items: [PageItem]

    public init(name: String, items: [PageItem]) {
        self.name = name
        self.items = items
    }
}

extension Page {
    /// The page with its slots replaced by pictures; a slot without one stays the ground.
    public func filling(_ pictures: [String: Picture]) -> Page {
        var page = self
        page.items = items.flatMap { item -> [PageItem] in
            guard case .slot(let slot) = item else { return [item] }
            guard let picture = pictures[slot.id] else { return [] }
            return [.group(Group(picture.items, bounds: slot.box))]
        }
        return page
    }
}

import HanmoGraphics

/// What a subject is drawn of before any style has seen it, in page coordinates. Colours are local colours by day;
/// light, weather and style come later.
enum Mark: Sendable {
    case area(Area)
    case line(Line)
    /// Light that a lamp, a window or the moon sheds around it; painted by night and dusk.
    case glow(center: Point, radius: Double, color: Color)
    /// Marks that show only inside a path: spots on a hide, a pattern on cloth.
    case clipped([Mark], to: Path)
}

/// A closed surface.
struct Area: Sendable {
    /// How it turns from the light, which comes from the upper left.
    enum Form: Sendable {
        /// One tone.
        case flat
        /// A ball: shaded away from the light.
        case round
        /// A cylinder or a fold: shaded on the side away from the light.
        case upright
        /// Lies on the ground: darker towards the viewer.
        case level
    }

    /// Its contour, where the style draws contours.
    enum Edge: Sendable {
        /// The outline of a thing.
        case outline
        /// A part inside a thing: thinner.
        case inner
        case none
    }

    /// What it is made of, where the style cares.
    enum Matter: Sendable {
        case plain, skin, hair, fur, feather, leaf, cloth, paper, wood, metal, glass, stone, water, ground
        /// Shines by itself: it keeps its colour at night.
        case light
    }

    var path: Path
    var color: Color
    var form = Form.flat
    var edge = Edge.outline
    var matter = Matter.plain
}

/// An open line: a fold, a whisker, a rope.
struct Line: Sendable {
    enum Taper: Sendable { case none, both, tail }

    /// Dense enough to be drawn straight from point to point.
    var points: [Point]
    /// Pixels.
    var width: Double
    var color: Color
    var taper = Taper.none
}

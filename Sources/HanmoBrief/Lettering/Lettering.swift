public import HanmoGraphics

/// How a wording shall be set and look beyond place, face and colour. Lengths are in em unless they say otherwise;
/// what is nil or empty is left to the page.
public struct Lettering: Sendable, Equatable {
    /// Parts that differ from the rest, or are annotated; of two that overlap, the later wins.
    public var parts: [StyledPart] = []
    /// Pixels an em on the canvas that is wished for. The text is set smaller only where it would not fit.
    public var size: Double?
    public var weight: Weight?
    /// BCP 47, where the text is of another language than the page.
    public var language: String?
    /// Added between characters.
    public var tracking: Double?
    /// From line to line.
    public var leading: Double?
    public var alignment: Alignment?
    /// Before the first line of each paragraph.
    public var indent: Double?
    public var strictness: Strictness?
    /// Stops and commas may stand past the end of a line.
    public var hangs = false
    /// Every character in a cell (纵横对齐).
    public var grid = false
    /// Columns (栏) side by side; in vertical text, tiers one above the other.
    public var columns = 1
    public var shape = Shape.rectangle
    public var course: Course?
    public var fill: Fill?
    public var outline: Outline?
    public var shadow: Shadow?
    public var glow: Glow?

    public init() {}

    public var isPlain: Bool { self == Lettering() }

    public enum Weight: String, Sendable, CaseIterable { case light, regular, medium, bold, black }
    public enum Alignment: String, Sendable, CaseIterable { case start, center, end, justify }
    /// How strictly marks keep off line starts and ends: the levels of CSS, and CLREQ's of the national standard.
    public enum Strictness: String, Sendable, CaseIterable { case loose, normal, strict, gb }

    /// The room that the lines fill.
    public enum Shape: String, Sendable, CaseIterable {
        case rectangle, ellipse
        /// Between the two: a balloon.
        case superellipse
    }

    /// Where the lines run when not straight across their box.
    public enum Course: Sendable, Equatable {
        /// One line bent to part of a circle, in degrees: positive arches upwards.
        case arc(degrees: Double)
        /// One line along a smooth curve through points, in shares of the box: (0, 0) is its upper left corner.
        case path([Point])
        /// The box in perspective: its corners go to these pixels, upper left first, clockwise.
        case corners([Point])
    }

    public enum Fill: Sendable, Equatable {
        /// Colours spread evenly, in degrees clockwise from left-to-right: 90 runs downwards.
        case gradient([Color], degrees: Double)
        case texture(Texture.Grain, low: Color, high: Color)
    }

    /// A line around the letters, outside of their strokes.
    public struct Outline: Sendable, Equatable {
        public var width: Double
        public var color: Color

        public init(width: Double, color: Color) {
            self.width = width
            self.color = color
        }
    }

    public struct Shadow: Sendable, Equatable {
        public var dx: Double
        public var dy: Double
        public var blur: Double
        public var color: Color

        public init(dx: Double, dy: Double, blur: Double, color: Color) {
            self.dx = dx
            self.dy = dy
            self.blur = blur
            self.color = color
        }
    }

    /// Light around the letters.
    public struct Glow: Sendable, Equatable {
        public var radius: Double
        public var color: Color

        public init(radius: Double, color: Color) {
            self.radius = radius
            self.color = color
        }
    }
}

/// Part of a wording with a style of its own.
public struct StyledPart: Sendable, Equatable {
    /// UTF-8 offsets into the wording's text.
    public var range: Range<Int>
    public var style: PartStyle

    public init(range: Range<Int>, style: PartStyle) {
        self.range = range
        self.style = style
    }
}

/// How a part differs from its text.
public struct PartStyle: Sendable, Equatable {
    public var color: Color?
    public var face: Wording.FaceClass?
    public var weight: Lettering.Weight?
    /// BCP 47; chooses regional forms.
    public var language: String?
    /// Times the size of the text.
    public var scale: Double?
    public var position: Position?
    public var underline = false
    public var strike = false
    /// 着重号: a mark beside each character but punctuation.
    public var emphasis: Emphasis?
    /// 专名号 and 书名号: a straight line beside a name, a wavy one beside a title.
    public var mark: NameMark?
    /// What stands beside the part in small: pinyin, kana, or bopomofo, which goes to the right of each character.
    /// Spaces part the readings of single characters.
    public var ruby: String?
    /// In vertical text, set upright and side by side in one cell (纵中横).
    public var combined = false

    public init() {}

    public enum Position: String, Sendable, CaseIterable { case superscript, `subscript` }
    public enum Emphasis: String, Sendable, CaseIterable { case dot, circle, sesame }
    public enum NameMark: String, Sendable, CaseIterable { case name, title }
}

public import HanmoBrief
public import HanmoGraphics
public import HanmoSource

/// Where everything goes: a canvas and its regions in paint order. Text has boxes but no lines yet.
public struct Composition: Sendable {
    public var canvas: Canvas
    public var language: String
    public var theme: Theme
    /// In paint order.
    public var regions: [Region]
    public var findings: [Diagnostic]

    public init(canvas: Canvas, language: String, theme: Theme, regions: [Region] = [], findings: [Diagnostic] = []) {
        self.canvas = canvas
        self.language = language
        self.theme = theme
        self.regions = regions
        self.findings = findings
    }
}

/// Pixels, and how many of them make an inch.
public struct Canvas: Hashable, Sendable {
    public var width: Int
    public var height: Int
    public var dpi: Double

    public init(width: Int, height: Int, dpi: Double = 300) {
        self.width = width
        self.height = height
        self.dpi = dpi
    }

    public var bounds: Rect { Rect(x: 0, y: 0, width: Double(width), height: Double(height)) }
    public var shortSide: Double { Double(min(width, height)) }
}

/// One ground, one ink, accents.
public struct Theme: Hashable, Sendable {
    public var ground: Color
    public var ink: Color
    public var muted: Color
    public var accent: Color

    public init(ground: Color, ink: Color, muted: Color, accent: Color) {
        self.ground = ground
        self.ink = ink
        self.muted = muted
        self.accent = accent
    }
}

public enum Region: Sendable {
    case text(TextBlock)
    case picture(PictureRegion)
    /// A plain shape: a card behind a text, a rule.
    case shape(Path, Paint)
    /// A cut seal: its text in relief characters (朱文) in a square.
    case seal(SealBlock)
    /// A drawn thing that bears text: a sign, a board, a slip of paper. Its texts are regions of their own after it.
    case carrier(CarrierRegion)
}

/// A thing that bears text, drawn by code in its material and in the scene's light.
public struct CarrierRegion: Sendable {
    public var id: String
    /// A word of the lexicon, such as `brass-plate`.
    public var kind: String
    /// Its face, on which the text stands; what holds it, and its shadow, reach beyond.
    public var box: Rect
    /// The colour of its face.
    public var ground: Color
    /// Of borders, pins, tubes.
    public var accent: Color
    public var seed: UInt64
    /// Whether it stands in the dark, where lamps and tubes shine.
    public var isNight: Bool
    /// Whether it stands on the ground rather than hangs, where it could do either.
    public var stands = false

    public init(
        id: String, kind: String, box: Rect, ground: Color, accent: Color, seed: UInt64, isNight: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.box = box
        self.ground = ground
        self.accent = accent
        self.seed = seed
        self.isNight = isNight
    }

    /// What holds a thing, and its shadow, stay within this of its face.
    public var bounds: Rect { box.inset(by: -(0.5 * max(box.width, box.height)).rounded(.up)) }
}

/// A text and the room it is given. The typesetter chooses the largest size between the limits that fits.
public struct TextBlock: Sendable {
    public enum Alignment: String, Sendable { case start, center, end, justify }

    public var id: String
    public var text: String
    public var source: SourceSpan
    /// The wording that the block is a part of, if not all of it. Its parts come in the order of the wording and are
    /// reported as one text.
    public var whole: WholeText?
    public var role: String
    public var speaker: String?
    public var panel: Int?
    public var carrier: String?
    public var box: Rect
    /// Columns from right to left.
    public var vertical: Bool
    /// `kai`, `song`, `hei`, `serif`, `sans`, `mono`, `display`: a role in the font manifest.
    public var face: String
    /// `regular`, `bold`, `black`.
    public var weight: String
    public var color: Color
    /// Pixels an em.
    public var maximumSize: Double
    public var minimumSize: Double
    /// Blocks of one group are set in one size, the smallest that any of them needs. Nil stands alone.
    public var sizeGroup: String?
    /// Line pitch in em.
    public var leading: Double
    /// Added between characters, in em.
    public var tracking: Double
    public var alignment: Alignment
    /// Where the lines stand in the box across the writing direction: 0 at the start, ½ centred, 1 at the end.
    public var placement: Double
    /// Em before the first line of each paragraph.
    public var indent: Double
    /// Extra line pitches between paragraphs.
    public var paragraphGap: Double
    /// Line ends and runs of spaces in the text are kept (always true of prompts' texts but running prose).
    public var keepsSpaces: Bool
    /// Stretch the line pitch so that the lines fill the box (a calligraphy page).
    public var fillsBox: Bool
    /// The room of each line in em, where they differ: text in a balloon. They stand in the middle of the box.
    public var measures: [Double] = []
    /// Drawn, but nothing that the brief asks to be shown: the numbers of code lines. No report counts it.
    public var isFurniture = false
    /// A fixed grid: every character in a cell of one em plus tracking.
    public var grid: Bool
    /// Parts, effects, shape and course; what the block has fields of its own for is decided there.
    public var lettering: Lettering

    public init(
        id: String, text: String, source: SourceSpan, role: String = "body", speaker: String? = nil, panel: Int? = nil,
        carrier: String? = nil, box: Rect, vertical: Bool = false, face: String = "hei", weight: String = "regular",
        color: Color, maximumSize: Double, minimumSize: Double, sizeGroup: String? = nil, leading: Double = 1.6,
        tracking: Double = 0, alignment: Alignment = .start, placement: Double = 0, indent: Double = 0,
        paragraphGap: Double = 0, keepsSpaces: Bool = true, fillsBox: Bool = false, grid: Bool = false,
        lettering: Lettering = Lettering()
    ) {
        self.id = id
        self.text = text
        self.source = source
        self.role = role
        self.speaker = speaker
        self.panel = panel
        self.carrier = carrier
        self.box = box
        self.vertical = vertical
        self.face = face
        self.weight = weight
        self.color = color
        self.maximumSize = maximumSize
        self.minimumSize = minimumSize
        self.sizeGroup = sizeGroup
        self.leading = leading
        self.tracking = tracking
        self.alignment = alignment
        self.placement = placement
        self.indent = indent
        self.paragraphGap = paragraphGap
        self.keepsSpaces = keepsSpaces
        self.fillsBox = fillsBox
        self.grid = grid
        self.lettering = lettering
    }
}

/// A wording that is set in several blocks.
public struct WholeText: Hashable, Sendable {
    public var text: String
    public var source: SourceSpan
    /// Where the block begins in it, in UTF-8.
    public var start: Int

    public init(text: String, source: SourceSpan, start: Int) {
        self.text = text
        self.source = source
        self.start = start
    }
}

/// A seal: its characters fill a square, right column first.
public struct SealBlock: Sendable {
    public var id: String
    public var text: String
    public var source: SourceSpan
    public var box: Rect
    public var color: Color
    /// True for 朱文 (red characters on the paper), false for 白文 (left out of a red ground).
    public var relief: Bool

    public init(id: String, text: String, source: SourceSpan, box: Rect, color: Color, relief: Bool = true) {
        self.id = id
        self.text = text
        self.source = source
        self.box = box
        self.color = color
        self.relief = relief
    }
}

/// A place for a picture and what it shall show.
public struct PictureRegion: Sendable {
    public var id: String
    public var box: Rect
    /// The prompt's words, with texts to be shown taken out.
    public var description: String
    public var source: SourceSpan
    /// What the words say.
    public var scene: SceneWish
    public var style: String?
    public var seed: UInt64
    /// Boxes that text will occupy; the painter keeps them quiet.
    public var quiet: [Rect]
    /// Boxes that things will cover: nothing that matters is painted there, but it need not be quiet.
    public var covered: [Rect] = []
    /// Who looks how in every picture of the page, in the prompt's words.
    public var cast: [SubjectWish] = []
    /// Things that bear texts and hang or stand in the picture: a model may paint them, blank.
    public var bearers: [Bearer] = []
    public var theme: Theme

    public struct Bearer: Hashable, Sendable {
        /// A word of the lexicon, such as `brass-plate`.
        public var kind: String
        public var box: Rect

        public init(kind: String, box: Rect) {
            self.kind = kind
            self.box = box
        }
    }

    public init(
        id: String, box: Rect, description: String, source: SourceSpan, scene: SceneWish = SceneWish(),
        style: String?, seed: UInt64, quiet: [Rect], theme: Theme
    ) {
        self.id = id
        self.box = box
        self.description = description
        self.source = source
        self.scene = scene
        self.style = style
        self.seed = seed
        self.quiet = quiet
        self.theme = theme
    }
}

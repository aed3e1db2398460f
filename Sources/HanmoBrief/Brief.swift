public import HanmoGraphics
public import HanmoSource

/// What is wanted: the first value that the prompt becomes. Nothing in it has a place in pixels or a font file yet.
public struct Brief: Sendable, Equatable {
    public var canvas: CanvasWish
    /// BCP 47: `zh-Hans`, `zh-Hant`, `zh-HK`, `ja`, `ko` or `en`.
    public var language: String
    public var kind: Kind
    /// A style of picture such as `ink`, if the prompt names one.
    public var style: String?
    /// The colour that the page stands on, `#RRGGBB`, if the prompt names one: 米白底, on red paper.
    public var ground: String?
    /// Colours that the prompt names for the page as a whole, `#RRGGBB`, in its order.
    public var palette: [String]
    /// Every text to be drawn, in prompt order.
    public var wordings: [Wording]
    public var pictures: [PictureWish]
    /// Words of the prompt that nothing came of, with the reason.
    public var unused: [UnusedSpan]
    /// What the reader stumbled over.
    public var findings: [Diagnostic]

    public init(
        canvas: CanvasWish = CanvasWish(), language: String = "zh-Hans", kind: Kind = .poster, style: String? = nil,
        ground: String? = nil, palette: [String] = [], wordings: [Wording] = [], pictures: [PictureWish] = [],
        unused: [UnusedSpan] = [],
        findings: [Diagnostic] = []
    ) {
        self.canvas = canvas
        self.language = language
        self.kind = kind
        self.style = style
        self.ground = ground
        self.palette = palette
        self.wordings = wordings
        self.pictures = pictures
        self.unused = unused
        self.findings = findings
    }

    /// The kind of page, with the words that said so.
    public enum Kind: String, Sendable, CaseIterable {
        /// Running vertical text on a painting.
        case calligraphy
        /// Title, blocks at places, a picture: everything else for now.
        case poster
    }
}

/// The size asked for. Nil is the default canvas of 2048 × 2048.
public struct CanvasWish: Sendable, Equatable {
    public var width: Int?
    public var height: Int?
    public var dpi: Double?
    public var source: SourceSpan?

    public init(width: Int? = nil, height: Int? = nil, dpi: Double? = nil, source: SourceSpan? = nil) {
        self.width = width
        self.height = height
        self.dpi = dpi
        self.source = source
    }
}

/// A text to be shown, verbatim.
public struct Wording: Sendable, Equatable {
    /// `t1`, `t2` … in prompt order.
    public var id: String
    /// Exactly what the page must show.
    public var text: String
    /// Where it stands in the prompt, without its quotes. ``text`` equals the prompt's bytes here, unless an escape
    /// was resolved.
    public var source: SourceSpan
    public var role: Role
    public var place: Place?
    /// Pixels on the canvas that is wished for: a place by hand, which wins over ``place``.
    public var box: Rect?
    public var size: SizeClass
    public var face: FaceClass?
    /// `#RRGGBB`.
    public var color: String?
    public var vertical: Bool?
    /// The drawn thing that bears it, in the words of the prompt: 招牌, brass plate.
    public var carrier: String?
    public var speaker: String?
    public var panel: Int?
    public var lettering: Lettering
    /// The words of the prompt that decided something above, by its name (`place`, `size`, `face`, `color`,
    /// `carrier`, `role` …).
    public var cues: [String: SourceSpan]

    public init(
        id: String, text: String, source: SourceSpan, role: Role = .body, place: Place? = nil,
        box: Rect? = nil, size: SizeClass = .medium, face: FaceClass? = nil, color: String? = nil,
        vertical: Bool? = nil,
        carrier: String? = nil, speaker: String? = nil, panel: Int? = nil, lettering: Lettering = Lettering(),
        cues: [String: SourceSpan] = [:]
    ) {
        self.id = id
        self.text = text
        self.source = source
        self.role = role
        self.place = place
        self.box = box
        self.size = size
        self.face = face
        self.color = color
        self.vertical = vertical
        self.carrier = carrier
        self.speaker = speaker
        self.panel = panel
        self.lettering = lettering
        self.cues = cues
    }

    public enum Role: String, Sendable, CaseIterable {
        case title, subtitle, body, caption, code
        /// 落款: who wrote it, when.
        case signature
        /// 印章: the text of a seal.
        case seal
    }

    public enum SizeClass: String, Sendable, CaseIterable { case large, medium, small }

    /// The sort of lettering asked for; the font catalog knows the families.
    public enum FaceClass: String, Sendable, CaseIterable {
        case kai, song, hei, fangsong, display, serif, sans, mono, script
    }
}

/// One of nine parts of the page, named as in `top-left`.
public struct Place: Hashable, Sendable, CustomStringConvertible {
    public enum Row: String, Sendable, CaseIterable { case top, middle, bottom }
    public enum Column: String, Sendable, CaseIterable { case left, center, right }

    public var row: Row
    public var column: Column

    public init(_ row: Row, _ column: Column) {
        self.row = row
        self.column = column
    }

    public var description: String { "\(row.rawValue)-\(column.rawValue)" }
}

/// A picture that is asked for.
public struct PictureWish: Sendable, Equatable {
    /// `p1`, `p2` …
    public var id: String
    /// The words of the prompt that describe it, with texts to be shown taken out.
    public var description: String
    public var source: SourceSpan

    public init(id: String, description: String, source: SourceSpan) {
        self.id = id
        self.description = description
        self.source = source
    }
}

public struct UnusedSpan: Sendable, Equatable {
    public var source: SourceSpan
    public var text: String
    public var why: String

    public init(source: SourceSpan, text: String, why: String) {
        self.source = source
        self.text = text
        self.why = why
    }
}

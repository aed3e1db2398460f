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
    /// How the page shall feel, such as `festive` or `minimal`: words of the lexicon.
    public var mood: [String]
    /// What else its looks depend on: what it is about (`tea`, `wedding`), what it is like (`by-hand`, `dark-screen`).
    /// Words of the lexicon.
    public var tags: [String]
    /// The colour that the page stands on, `#RRGGBB`, if the prompt names one: 米白底, on red paper.
    public var ground: String?
    /// Colours that the prompt names for the page as a whole, `#RRGGBB`, in its order.
    public var palette: [String]
    /// Every text to be drawn, in prompt order.
    public var wordings: [Wording]
    public var pictures: [PictureWish]
    /// The panels of a comic or the cells of a grid, in reading order.
    public var panels: [PanelWish]
    public var comic: ComicWish
    /// The words of the prompt that decided something above, by its name (`kind`, `language`, `style`, `ground`,
    /// `canvas`, `mood`, `tags`, `palette`).
    public var cues: [String: SourceSpan]
    /// Words of the prompt that nothing came of, with the reason.
    public var unused: [UnusedSpan]
    /// What the reader stumbled over.
    public var findings: [Diagnostic]

    public init(
        canvas: CanvasWish = CanvasWish(), language: String = "zh-Hans", kind: Kind = .poster, style: String? = nil,
        mood: [String] = [], tags: [String] = [], ground: String? = nil, palette: [String] = [],
        wordings: [Wording] = [],
        pictures: [PictureWish] = [], panels: [PanelWish] = [], comic: ComicWish = ComicWish(),
        cues: [String: SourceSpan] = [:],
        unused: [UnusedSpan] = [], findings: [Diagnostic] = []
    ) {
        self.canvas = canvas
        self.language = language
        self.kind = kind
        self.style = style
        self.mood = mood
        self.tags = tags
        self.ground = ground
        self.palette = palette
        self.wordings = wordings
        self.pictures = pictures
        self.panels = panels
        self.comic = comic
        self.cues = cues
        self.unused = unused
        self.findings = findings
    }

    /// What people call the page. Kinds without a composer of their own are laid out as posters.
    public enum Kind: String, Sendable, CaseIterable {
        /// Running vertical text on a painting: hand scroll, hanging scroll, couplet.
        case calligraphy
        /// A street, a shop, a wall: signs in a scene.
        case sign
        case label, poster, billboard, article, newspaper, letter
        case resume, receipt, invoice, menu, schedule, dashboard
        case webPage = "web-page"
        case slide
        case socialPost = "social-post"
        case packaging, form, certificate, code
        /// A film frame or a stream with words over it.
        case caption
        /// Chat messages on a screen.
        case dialogue
        case comic, infographic, card
        case bookCover = "book-cover"
        case calendar
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
    /// Which of the carriers that Hanmo knows that is, such as `brass-plate`; `generic` for one that it does not know.
    public var carrierKind: String?
    /// What the carrier or the letters are made of, such as `wood` or `neon`: a word of the lexicon.
    public var material: String?
    /// What the carrier's name says beyond its kind, such as `button` or `subtitle`: words of the lexicon.
    public var tags: [String] = []
    /// The colour of what bears it, `#RRGGBB`: 白底路牌, dark walnut.
    public var ground: String?
    public var speaker: String?
    /// How the speaker feels, a word of the lexicon such as `angry`.
    public var emotion: String?
    public var panel: Int?
    /// How a comic encloses it, if the prompt says so; otherwise its role decides.
    public var balloon: Balloon?
    public var lettering: Lettering
    /// Where it stands in an article, if the prompt has such a structure.
    public var part: ArticlePart? = nil
    /// The words of the prompt that decided something above, by its name (`place`, `size`, `face`, `color`,
    /// `carrier`, `role` …).
    public var cues: [String: SourceSpan]

    public init(
        id: String, text: String, source: SourceSpan, role: Role = .body, place: Place? = nil,
        box: Rect? = nil, size: SizeClass = .medium, face: FaceClass? = nil, color: String? = nil,
        vertical: Bool? = nil,
        carrier: String? = nil, carrierKind: String? = nil, material: String? = nil, speaker: String? = nil,
        emotion: String? = nil, panel: Int? = nil, balloon: Balloon? = nil, lettering: Lettering = Lettering(),
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
        self.carrierKind = carrierKind
        self.material = material
        self.speaker = speaker
        self.emotion = emotion
        self.panel = panel
        self.balloon = balloon
        self.lettering = lettering
        self.cues = cues
    }

    public enum Role: String, Sendable, CaseIterable {
        case title, subtitle, body, caption, code
        /// 落款: who wrote it, when.
        case signature
        /// 印章: the text of a seal.
        case seal
        /// Said by ``Wording/speaker``, or thought.
        case speech, thought
        /// 旁白.
        case narration
        /// 音效: lettered in the picture.
        case soundEffect = "sound-effect"
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
    /// The panel of a comic that it is; nil is of the whole page.
    public var panel: Int?
    /// What the description says, for a painter that wants more than words.
    public var scene: SceneWish

    public init(
        id: String, description: String, source: SourceSpan, panel: Int? = nil, scene: SceneWish = SceneWish()
    ) {
        self.id = id
        self.panel = panel
        self.description = description
        self.source = source
        self.scene = scene
    }
}

/// A scene as the prompt tells it. Values are words of the lexicon, such as `night` or `rain`; nil is not said.
public struct SceneWish: Sendable, Equatable {
    public var subjects: [SubjectWish] = []
    /// `street`, `room`, `mountain-water` …
    public var setting: String?
    public var time: String?
    public var weather: String?
    public var season: String?
    /// `close-up`, `full`, `wide`, `bird's-eye` …
    public var shot: String?
    /// The words that decided each of these, by its name.
    public var cues: [String: SourceSpan] = [:]
    /// Of a panel, once its speeches have been staged.
    public var framing: Framing?

    public init() {}
}

/// A thing or a person in a picture.
public struct SubjectWish: Sendable, Equatable {
    /// `s1`, `s2` …
    public var id: String
    /// What it is: a word of the lexicon such as `cat`, or `eagle/owl` for a sort of one. Nil is not known.
    public var kind: String?
    /// In the words of the prompt: 老人, bicycle.
    public var name: String
    public var count: Int?
    /// In the words of the prompt: 红衣, 戴眼镜, old.
    public var attributes: [String]
    /// What the attributes say, for the painter.
    public var looks: Looks
    /// Where it stands: `left-of`, `under`, `on`, `in`, `beside`, `behind`, `in-front-of` another subject.
    public var relation: String?
    /// The id of that other subject.
    public var relatedTo: String?
    public var source: SourceSpan

    public init(
        id: String, kind: String? = nil, name: String, count: Int? = nil, attributes: [String] = [],
        looks: Looks = Looks(), relation: String? = nil, relatedTo: String? = nil, source: SourceSpan
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.count = count
        self.attributes = attributes
        self.looks = looks
        self.relation = relation
        self.relatedTo = relatedTo
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

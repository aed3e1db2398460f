import HanmoBrief
public import HanmoPictures
import HanmoSource

/// What the command line says beside the prompt. A nil leaves the choice to the prompt.
public struct RenderOptions: Sendable, Equatable {
    public var width: Int?
    public var height: Int?
    public var dpi: Double?
    public var seed: UInt64
    public var style: String?
    public var language: String?
    public var backend: String
    /// Renders this page of several; nil is all that there is.
    public var page: Int?
    /// Whether a page is cut into slices; nil cuts webtoons.
    public var slices: Bool?
    /// The longest side and the number of pixels that are allowed.
    public var limits: CanvasLimits
    /// How far a generator is asked for pictures. It is no part of recipes.
    public var pictures = PicturePolicy()

    public init(
        width: Int? = nil, height: Int? = nil, dpi: Double? = nil, seed: UInt64 = 1, style: String? = nil,
        language: String? = nil, backend: String = "procedural", page: Int? = nil, slices: Bool? = nil,
        limits: CanvasLimits = CanvasLimits()
    ) {
        self.width = width
        self.height = height
        self.dpi = dpi
        self.seed = seed
        self.style = style
        self.language = language
        self.backend = backend
        self.page = page
        self.slices = slices
        self.limits = limits
    }

    /// Whether the page of a brief is cut.
    func slices(_ brief: Brief) -> Bool { slices ?? (brief.kind == .comic && brief.comic.format == .webtoon) }

    /// What is said beside the prompt wins.
    func applied(to brief: Brief) -> Brief {
        var brief = brief
        if let style { brief.style = style }
        if let language { brief.language = language }
        return brief
    }
}

/// Bounds that keep a slip of the hand from asking for terabytes.
public struct CanvasLimits: Sendable, Equatable {
    public var side: Int
    public var pixels: Int

    public init(side: Int = 16_384, pixels: Int = 120_000_000) {
        self.side = side
        self.pixels = pixels
    }

    /// The greatest height that is allowed.
    func tallest(ofWidth width: Int) -> Int { min(side, pixels / max(1, width)) }

    func check(width: Int, height: Int) throws(PipelineError) {
        guard width > 0, height > 0 else {
            throw PipelineError(
                "a page of \(width)×\(height) pixels has no room", hint: "give a width and a height of at least 1",
                status: .badInput)
        }
        guard width <= side, height <= side else {
            throw PipelineError(
                "a page of \(width)×\(height) pixels is over the limit of \(side) on a side",
                hint: "ask for less, or raise it with --max-side", status: .badInput)
        }
        guard width * height <= pixels else {
            throw PipelineError(
                "a page of \(width)×\(height) pixels is over the limit of \(pixels) pixels",
                hint: "ask for less, or raise it with --max-pixels", status: .badInput)
        }
    }
}

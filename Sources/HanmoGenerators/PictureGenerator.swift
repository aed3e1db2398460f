public import HanmoGraphics

/// A picture model as Hanmo asks it: behind a server, a program or a folder. It knows pictures, no pages:
/// ``GeneratorBackend`` says what a region needs, keeps what was made, and fits it into the region's box.
public protocol PictureGenerator: Sendable {
    /// As the configuration names it: `procedural` is inside, others are told in the configuration.
    var name: String { get }
    /// What makes two pictures differ besides the request: the protocol, the model, a workflow's digest. Part of the key
    /// under which a picture is kept; never an address or a key.
    var identity: String { get }
    var abilities: GeneratorAbilities { get }

    func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture

    /// Changes a picture inside a mask, or as a whole where there is none.
    func edit(
        _ request: EditRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture
}

/// What a model takes.
public struct GeneratorAbilities: Sendable, Equatable {
    public var sizes: SizeRule
    public var takesSeed = false
    public var takesNegativePrompt = false
    /// How many pictures of the cast or the like go with a request, 0 for none.
    public var references = 0
    public var edits: EditAbility = .none
    /// Characters of a prompt that are read, nil for as many as one likes.
    public var promptLimit: Int?
    /// Requests at once.
    public var concurrency = 1
    /// Whether its pictures are kept under their requests; not where to ask is to read a file that may be another now.
    public var isKept = true

    public init(sizes: SizeRule) { self.sizes = sizes }
}

public enum EditAbility: Sendable, Equatable {
    case none
    /// By words alone; the whole picture may change.
    case words
    /// Inside a mask.
    case mask
}

/// Pixels that a model paints.
public enum SizeRule: Sendable, Equatable {
    case listed([PixelSize])
    /// Sides are multiples of `step`, their product lies in `pixels`, the longer to the shorter at most `ratio` to 1.
    case free(step: Int, side: ClosedRange<Int>, pixels: ClosedRange<Int>, ratio: Double)
    /// As the picture is: a folder, a program that minds no size.
    case any
}

public struct PixelSize: Hashable, Sendable {
    public var width: Int
    public var height: Int

    public init(_ width: Int, _ height: Int) {
        self.width = width
        self.height = height
    }
}

public struct GenerationRequest: Sendable, Equatable {
    /// Which picture of which page, for folders, progress and errors: `p1`, `panel-3`.
    public var id: String
    public var prompt: String
    public var negativePrompt: String?
    public var size: PixelSize
    /// Always given; who takes none ignores it.
    public var seed: UInt64
    /// PNGs of people and things that must look the same.
    public var references: [ReferencePicture]

    public init(
        id: String, prompt: String, negativePrompt: String? = nil, size: PixelSize, seed: UInt64,
        references: [ReferencePicture] = []
    ) {
        self.id = id
        self.prompt = prompt
        self.negativePrompt = negativePrompt
        self.size = size
        self.seed = seed
        self.references = references
    }
}

public struct ReferencePicture: Sendable, Equatable {
    public var name: String
    /// A PNG file.
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

public struct EditRequest: Sendable, Equatable {
    public var id: String
    /// What to change, in the user's words.
    public var instruction: String
    public var negativePrompt: String?
    public var picture: Bitmap
    /// Of the picture's size; nil lets the model change where it sees fit.
    public var mask: EditMask?
    public var seed: UInt64
    public var references: [ReferencePicture]

    public init(
        id: String, instruction: String, negativePrompt: String? = nil, picture: Bitmap, mask: EditMask? = nil,
        seed: UInt64, references: [ReferencePicture] = []
    ) {
        self.id = id
        self.instruction = instruction
        self.negativePrompt = negativePrompt
        self.picture = picture
        self.mask = mask
        self.seed = seed
        self.references = references
    }
}

/// Where a picture may change: 255 is change, 0 is keep. What a protocol wants instead is its client's business.
public struct EditMask: Sendable, Equatable {
    public var width: Int
    public var height: Int
    /// Row by row.
    public var values: [UInt8]

    public init(width: Int, height: Int, values: [UInt8]) {
        precondition(values.count == width * height)
        self.width = width
        self.height = height
        self.values = values
    }
}

/// What came back, not looked at yet.
public struct GeneratedPicture: Sendable {
    /// An image file as it came: PNG, JPEG or WebP.
    public var bytes: [UInt8]
    /// What the model says of it, for the report: the seed that it took, the prompt as it rewrote it.
    public var notes: [String]

    public init(bytes: [UInt8], notes: [String] = []) {
        self.bytes = bytes
        self.notes = notes
    }
}

/// How far a picture is.
public enum GeneratorProgress: Sendable {
    case queued(ahead: Int?)
    /// 0…1
    case working(Double?)
    /// An image file of what is there so far.
    case preview([UInt8])
}

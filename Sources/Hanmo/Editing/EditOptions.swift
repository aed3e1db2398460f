public import HanmoGraphics

/// How an edit is done.
public struct EditOptions: Sendable {
    /// Pixels of the picture: only what stands in it is meant, what is new goes there, and nothing outside may change.
    public var region: Rect?
    /// White where the picture may change; as large as the picture.
    public var mask: Bitmap?
    /// Compose the page anew instead of keeping everything in its place.
    public var isRelayout: Bool
    public var trust: Trust?

    /// What holds where a recipe does not give the pixels of its file.
    public enum Trust: Sendable {
        /// The pixels: the picture is edited as one of unknown origin.
        case pixels
        /// The recipe: the picture is rendered again before it is edited.
        case recipe
    }

    public init(region: Rect? = nil, mask: Bitmap? = nil, isRelayout: Bool = false, trust: Trust? = nil) {
        self.region = region
        self.mask = mask
        self.isRelayout = isRelayout
        self.trust = trust
    }
}

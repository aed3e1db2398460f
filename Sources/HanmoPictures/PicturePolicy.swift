public import HanmoPage

/// How far a generator may be asked, and what is known of its pictures.
public struct PicturePolicy: Sendable, Equatable {
    /// Nobody is asked: a picture that is not there is an error.
    public var isLocked = false
    /// Where there is no picture, the painter inside paints one, with a warning.
    public var fallsBack = false
    /// Everything is asked for anew, whatever was kept.
    public var isFresh = false
    /// What the lock file says, by request; nil where there is none.
    public var lock: [String: PictureRecord]?
    /// Of that file, for messages.
    public var lockName: String?
    /// What a recipe says, by region: these pictures and no others are painted.
    public var recorded: [String: PictureOrigin]?
    /// A recorded picture that is not there leaves its place empty, with a finding.
    public var allowsGaps = false

    public init() {}
}

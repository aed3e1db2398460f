public import HanmoGenerators

/// How far a picture is, for who waits for it.
public struct PictureProgress: Sendable {
    public enum State: Sendable {
        /// Asked for.
        case begun
        case of(GeneratorProgress)
        /// It did not go well, and is asked for again.
        case waiting(seconds: Double, why: String)
        /// Came from the cache.
        case kept
        case painted
        /// Something to know.
        case told(String)
    }

    public let id: String
    public let state: State

    init(id: String, _ state: State) {
        self.id = id
        self.state = state
    }
}

public import HanmoComposition
public import HanmoPage
import HanmoSource

/// Something that paints pictures for regions: the painter inside, or a generator outside.
public protocol PictureBackend: Sendable {
    /// As the user names it: `procedural`, `plain` …
    var name: String { get }

    /// A picture that fills the region's box and leaves its quiet boxes quiet.
    func picture(for region: PictureRegion) async throws -> Picture
}

/// Who knows the back ends that are not built in.
public protocol PictureBackendSource: Sendable {
    func backend(named name: String, policy: PicturePolicy) throws -> any PictureBackend
}

/// The back ends by name.
public struct PictureBackends: Sendable {
    private let backends: [any PictureBackend]
    private let others: (any PictureBackendSource)?

    /// - Parameter others: is asked for what is not built in.
    public init(
        _ backends: [any PictureBackend] = [ProceduralBackend(), PlainBackend()],
        others: (any PictureBackendSource)? = nil
    ) {
        self.backends = backends
        self.others = others
    }

    /// Those built in.
    public var names: [String] { backends.map(\.name) }

    public func backend(
        named name: String, policy: PicturePolicy = PicturePolicy()
    ) throws -> any PictureBackend {
        if let backend = backends.first(where: { $0.name == name }) { return backend }
        if let others { return try others.backend(named: name, policy: policy) }
        throw BackendError.unknown(name, known: names)
    }
}

extension BackendError {
    public static func unknown(_ name: String, known: [String]) -> BackendError {
        BackendError(
            message: "there is no picture backend \"\(name.shown(limit: 60))\"",
            hint: (name.nearest(of: known).map { "did you mean \($0)? " } ?? "")
                + (known.count > 3
                    ? "back ends: \(known.joined(separator: ", "))" : "use \(known.joined(separator: " or "))"))
    }
}

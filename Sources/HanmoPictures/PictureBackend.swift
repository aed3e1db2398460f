public import HanmoComposition
public import HanmoPage

/// Something that paints pictures for regions: the painter inside, or a generator outside.
public protocol PictureBackend: Sendable {
    /// As the user names it: `procedural`, `plain` …
    var name: String { get }

    /// A picture that fills the region's box and leaves its quiet boxes quiet.
    func picture(for region: PictureRegion) async throws -> Picture
}

/// The back ends by name.
public struct PictureBackends: Sendable {
    private let backends: [any PictureBackend]

    public init(_ backends: [any PictureBackend] = [ProceduralBackend(), PlainBackend()]) { self.backends = backends }

    public var names: [String] { backends.map(\.name) }

    public func backend(named name: String) throws(BackendError) -> any PictureBackend {
        guard let backend = backends.first(where: { $0.name == name }) else {
            throw BackendError(
                message: "there is no picture backend \"\(name)\"", hint: "use \(names.joined(separator: " or "))")
        }
        return backend
    }
}

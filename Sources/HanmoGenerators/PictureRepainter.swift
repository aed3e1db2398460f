public import HanmoGraphics

/// Who changes pictures by words for `hanmo edit`: a generator with all that stands about it — what it made before, the
/// tries, the sizes that it takes.
public protocol PictureRepainter: Sendable {
    /// As the user names it.
    var name: String { get }

    /// - Returns: a picture of the size of the one in the request.
    func repainted(_ request: EditRequest) async throws -> Bitmap
}

extension PictureRepainter {
    /// The same, with a look at what comes back.
    public func picture(for request: EditRequest) async throws -> Bitmap {
        let painted = try await repainted(request)
        let (wanted, given) = (request.picture, painted)
        guard given.width == wanted.width, given.height == wanted.height else {
            throw GeneratorError(
                .unavailable,
                "\(name) gives a picture of \(given.width)×\(given.height) pixels instead of \(wanted.width)×\(wanted.height)"
            )
        }
        return painted
    }
}

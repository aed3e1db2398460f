public import HanmoComposition
import HanmoGenerators
public import HanmoPage
public import HanmoPictures
import HanmoSource

/// The pictures that a recipe tells, from where they are kept: nobody is asked, and no other picture is taken for one.
public struct RecordedBackend: PictureBackend {
    public let name: String
    private let origins: [String: PictureOrigin]
    private let cache: PictureCache
    private let allowsGaps: Bool

    init(name: String, origins: [String: PictureOrigin], cache: PictureCache, allowsGaps: Bool) {
        self.name = name
        self.origins = origins
        self.cache = cache
        self.allowsGaps = allowsGaps
    }

    public func picture(for region: PictureRegion) async throws -> Picture {
        guard let origin = origins[region.id] else {
            return try gap(region, "\(name) never painted it", hint: "render the page again with --backend \(name)")
        }
        guard let record = origin.record else {
            // One that the painter inside stood in for.
            var picture = await ProceduralBackend().picture(for: region)
            picture.origin = origin
            return picture
        }
        guard let bytes = cache.file(record.digest), let bitmap = try? PictureDecoder().decode(bytes) else {
            return try gap(
                region, "what \(name) painted is no longer kept (sha256 \(record.digest.prefix(16))…)",
                hint: "put the cache back that it was made with (HANMO_CACHE); hanmo edit --trust-pixels does without")
        }
        var picture = PictureFit.picture(of: bitmap, in: region.box)
        picture.style = region.style
        picture.origin = origin
        return picture
    }

    private func gap(_ region: PictureRegion, _ why: String, hint: String) throws -> Picture {
        guard allowsGaps else { throw GeneratorError(.absent, why, hint: hint).of(region.id) }
        var picture = Picture(items: [])
        picture.origin = PictureOrigin(
            backend: name,
            findings: [
                Diagnostic(.note, PictureOrigin.gapCode, "picture \(region.id) cannot be repainted: \(why)", hint: hint)
            ])
        return picture
    }
}

extension PictureOrigin {
    static let gapCode = "picture-gap"

    /// Nothing is where the picture should be.
    public var isGap: Bool { findings.contains { $0.code == Self.gapCode } }
}

/// Back ends of recipes alone: for who verifies or edits a page, and asks nobody.
public struct KeptPictures: PictureBackendSource {
    private let cache: PictureCache

    public init(cache: PictureCache) { self.cache = cache }

    public func backend(named name: String, policy: PicturePolicy) throws -> any PictureBackend {
        guard let origins = policy.recorded else {
            throw BackendError.unknown(name, known: PictureBackends().names)
        }
        return RecordedBackend(name: name, origins: origins, cache: cache, allowsGaps: policy.allowsGaps)
    }
}

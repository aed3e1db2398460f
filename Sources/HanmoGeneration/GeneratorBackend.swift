public import HanmoComposition
public import HanmoGenerators
import HanmoGraphics
public import HanmoPage
public import HanmoPictures
import HanmoSource

/// A generator as a back end: it is told what a region needs, and what comes is fitted into the region's box.
public struct GeneratorBackend: PictureBackend {
    public let name: String
    let core: GeneratorCore
    let policy: PicturePolicy

    init(_ core: GeneratorCore, policy: PicturePolicy) {
        name = core.generator.name
        self.core = core
        self.policy = policy
    }

    /// - Parameters:
    ///   - cache: what was made before.
    ///   - policy: whether it may be asked, and what is to be done where there is no picture.
    public init(
        _ generator: any PictureGenerator, cache: PictureCache, policy: PicturePolicy = PicturePolicy(),
        tell: @escaping @Sendable (PictureProgress) -> Void = { _ in }
    ) {
        self.init(GeneratorCore(generator, cache: cache, tell: tell), policy: policy)
    }

    public func picture(for region: PictureRegion) async throws -> Picture {
        let request = Self.request(for: region, abilities: core.generator.abilities)
        let generator = core.generator
        let key = RequestKey.key(of: request, identity: generator.identity)
        do throws(GeneratorError) {
            let made = try await core.made(region.id, key: key, prompt: request.prompt, policy: policy) {
                progress async throws(GeneratorError) in try await generator.generate(request, progress: progress)
            }
            var picture = PictureFit.picture(of: made.bitmap, in: region.box)
            picture.style = region.style
            picture.origin = PictureOrigin(
                backend: name,
                record: PictureRecord(
                    id: region.id, key: generator.abilities.isKept ? key : "", digest: made.digest,
                    identity: generator.identity, prompt: request.prompt),
                findings: made.findings + Self.misfit(made.bitmap, request, generator.abilities))
            return picture
        } catch {
            guard error.cause != .cancelled, !Task.isCancelled else { throw CancellationError() }
            guard policy.fallsBack, error.cause != .configuration else { throw error.of(region.id) }
            return await Self.substitute(for: region, why: error)
        }
    }

    /// What is asked for a region: the same for the same region, on every machine.
    static func request(for region: PictureRegion, abilities: GeneratorAbilities) -> GenerationRequest {
        let size = abilities.sizes.nearest(width: region.box.width, height: region.box.height)
        let prompt = RegionPrompt(for: region, size: size, abilities: abilities)
        return GenerationRequest(
            id: region.id, prompt: prompt.text, negativePrompt: prompt.negative, size: size, seed: region.seed)
    }

    /// The painter inside stands in, and says so.
    private static func substitute(for region: PictureRegion, why error: GeneratorError) async -> Picture {
        let inside = ProceduralBackend()
        var picture = await inside.picture(for: region)
        picture.origin = PictureOrigin(
            backend: inside.name,
            findings: [
                Diagnostic(
                    .warning, "picture-fallback",
                    "picture \(region.id) is painted by \(inside.name): \(error.message)", hint: error.hint)
            ])
        return picture
    }

    private static func misfit(
        _ bitmap: Bitmap, _ request: GenerationRequest, _ abilities: GeneratorAbilities
    ) -> [Diagnostic] {
        guard abilities.sizes != .any, bitmap.width != request.size.width || bitmap.height != request.size.height else {
            return []
        }
        return [
            Diagnostic(
                .warning, "picture-size",
                "picture \(request.id) came as \(bitmap.width)×\(bitmap.height) instead of "
                    + "\(request.size.width)×\(request.size.height) pixels; it is fitted into its place",
                hint: "write the sizes that the model paints into its configuration")
        ]
    }
}

import ArgumentParser
import Hanmo
import HanmoGeneration
import HanmoGenerators
import HanmoPictures
import HanmoSource

/// Who paints the pictures, and how far somebody outside may be asked.
struct BackendOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who paints the pictures: procedural, plain, or a picture model by its name.",
            discussion: """
                HANMO_BACKEND or the configuration say it too. hanmo backends lists those that there are.
                """))
    var backend: String?
    @Flag(help: "Ask no picture model: take the pictures that the lock file names from the cache, or fail.")
    var locked = false
    @Option(help: ArgumentHelp("Who paints a picture that a picture model does not.", valueName: "procedural"))
    var fallback: String?
    @Flag(help: "Ask picture models anew, whatever was kept.")
    var noCache = false

    func validate() throws {
        guard fallback == nil || fallback == "procedural" else {
            throw ValidationError("--fallback \(fallback ?? ""): the painter that can stand in is procedural.")
        }
        guard !(locked && noCache) else { throw ValidationError("Give one of --locked and --no-cache.") }
    }

    /// What the command line says, else the environment, else the configuration.
    func name() throws -> String {
        try backend ?? Environment.variable("HANMO_BACKEND") ?? Configuration.file?.standard ?? ProceduralBackend().name
    }

    var policy: PicturePolicy {
        var policy = PicturePolicy()
        (policy.isLocked, policy.fallsBack, policy.isFresh) = (locked, fallback != nil, noCache)
        return policy
    }

    /// - Parameter output: which the lock file lies beside.
    func policy(beside output: String, backend: String) throws -> PicturePolicy {
        var policy = policy
        try policy.readLock(beside: output, backend: backend)
        return policy
    }

    /// Who changes pictures by words; nil leaves it to the painter inside.
    func repainter(_ meter: PictureMeter) throws -> (any PictureRepainter)? {
        let name = try name()
        guard !PictureBackends().names.contains(name) else { return nil }
        return try Self.generators(meter).repainter(named: name, policy: policy)
    }

    /// All back ends; those outside are looked for only when one is named.
    static func backends(_ meter: PictureMeter) -> PictureBackends {
        PictureBackends(others: LateBackends(meter: meter))
    }

    fileprivate static func generators(_ meter: PictureMeter) throws(GeneratorError) -> GeneratorBackends {
        let limit = try Configuration.file?.cacheSize
        let cache = PictureCache(
            path: PictureCache.standardPath(Environment.variable), limit: limit ?? PictureCache.standardLimit)
        return GeneratorBackends(Configuration.registry, cache: cache) { meter.tell($0) }
    }
}

/// Reads the configuration when the first back end of it is named.
private struct LateBackends: PictureBackendSource {
    private let made: Once<GeneratorBackends>

    init(meter: PictureMeter) {
        made = Once { () throws(GeneratorError) in try BackendOption.generators(meter) }
    }

    func backend(named name: String, policy: PicturePolicy) throws -> any PictureBackend {
        try made.get().backend(named: name, policy: policy)
    }
}

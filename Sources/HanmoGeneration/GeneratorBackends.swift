public import HanmoGenerators
public import HanmoPictures
import HanmoSource
import Synchronization

/// The generators of the configuration as back ends. Each is made once, so that all pages share what it can do at once.
public final class GeneratorBackends: PictureBackendSource {
    private let registry: GeneratorRegistry
    private let cache: PictureCache
    private let tell: @Sendable (PictureProgress) -> Void
    private let cores = Mutex<[String: GeneratorCore]>([:])

    public init(
        _ registry: GeneratorRegistry, cache: PictureCache,
        tell: @escaping @Sendable (PictureProgress) -> Void = { _ in }
    ) {
        self.registry = registry
        self.cache = cache
        self.tell = tell
    }

    public func backend(named name: String, policy: PicturePolicy) throws -> any PictureBackend {
        if policy.recorded != nil { return try KeptPictures(cache: cache).backend(named: name, policy: policy) }
        return try generatorBackend(named: name, policy: policy)
    }

    /// Who changes pictures by words.
    public func repainter(named name: String, policy: PicturePolicy = PicturePolicy()) throws -> any PictureRepainter {
        try generatorBackend(named: name, policy: policy)
    }

    private func generatorBackend(named name: String, policy: PicturePolicy) throws -> GeneratorBackend {
        let known = try registry.names()
        guard known.contains(name) else { throw BackendError.unknown(name, known: known) }
        let core = try cores.withLock { cores in
            if let core = cores[name] { return core }
            let generator = try registry.generator(named: name, needsKey: !policy.isLocked)
            let core = GeneratorCore(generator, cache: cache, tell: tell)
            cores[name] = core
            return core
        }
        return GeneratorBackend(core, policy: policy)
    }
}

import HanmoDigest
import HanmoGenerators
import HanmoGraphics
import HanmoPage
import HanmoPictures
import HanmoSource

/// A generator with all that stands about it, shared by all pages of a process: how many are asked at once, what was
/// made before, when it is asked again.
final class GeneratorCore: Sendable {
    /// A picture that is really one.
    struct Made {
        var bitmap: Bitmap
        var digest: String
        var findings: [Diagnostic]
    }

    let generator: any PictureGenerator
    private let cache: PictureCache
    private let patience: Patience
    private let gate: Gate
    private let turns = Turns()
    private let tell: @Sendable (PictureProgress) -> Void

    init(
        _ generator: any PictureGenerator, cache: PictureCache, patience: Patience = Patience(),
        tell: @escaping @Sendable (PictureProgress) -> Void = { _ in }
    ) {
        self.generator = generator
        self.cache = cache
        self.patience = patience
        self.tell = tell
        gate = Gate(generator.abilities.concurrency)
    }

    /// - Parameters:
    ///   - id: of the picture, for messages.
    ///   - ask: makes the request.
    func made(
        _ id: String, key: String, prompt: String, policy: PicturePolicy,
        ask:
            @escaping @Sendable (@escaping @Sendable (GeneratorProgress) -> Void) async throws(GeneratorError) ->
            GeneratedPicture
    ) async throws(GeneratorError) -> Made {
        guard generator.abilities.isKept else { return try await asked(id, key: nil, prompt: prompt, ask: ask) }
        let wasMade = await turns.enter(key)
        do throws(GeneratorError) {
            let made: Made
            if let kept = try kept(id, key: key, isAsked: wasMade, policy) {
                made = kept
            } else {
                made = try await asked(id, key: key, prompt: prompt, ask: ask)
            }
            await turns.leave(key, isMade: true)
            return made
        } catch {
            await turns.leave(key, isMade: false)
            throw error
        }
    }

    // MARK: - What was made before

    private func kept(
        _ id: String, key: String, isAsked: Bool, _ policy: PicturePolicy
    ) throws(GeneratorError) -> Made? {
        if policy.isFresh, !isAsked, !policy.isLocked { return nil }
        var findings: [Diagnostic] = []
        let locked = policy.isFresh ? nil : policy.lock?[key]
        if let locked {
            if let made = kept(id, locked.digest, notes: [], &findings) { return made }
            if policy.isLocked {
                throw GeneratorError(
                    .absent,
                    "it is locked, but " + (findings.isEmpty ? "no longer in the cache" : "damaged in the cache")
                        + " (sha256 \(locked.digest.prefix(16))…)",
                    hint: "put the cache back that it was made with, or render once without --locked")
            }
        }
        guard !policy.isLocked else {
            guard policy.lock != nil else {
                throw GeneratorError(
                    .absent, "there is no lock file" + (policy.lockName.map { " \($0.shown())" } ?? ""),
                    hint: "render once without --locked, which writes it")
            }
            throw GeneratorError(
                .absent, "it is not in \(policy.lockName.map { $0.shown() } ?? "the lock file")",
                hint:
                    "its prompt, size, seed or model is another now, or it was never made: render once without --locked"
            )
        }
        guard let entry = cache.entry(key) else { return nil }
        let made = kept(id, entry.digest, notes: entry.notes, &findings)
        if made == nil, let finding = findings.first { tell(PictureProgress(id: id, .told(finding.message))) }
        return made
    }

    private func kept(
        _ id: String, _ digest: String, notes: [String], _ findings: inout [Diagnostic]
    ) -> Made? {
        let bytes = cache.file(digest) { path in
            findings.append(
                Diagnostic(
                    .warning, "picture-cache", "the kept picture \(id) was damaged, \(path.shown()), and is thrown away"
                ))
        }
        guard let bytes, let bitmap = try? PictureDecoder().decode(bytes) else { return nil }
        tell(PictureProgress(id: id, .kept))
        return Made(bitmap: bitmap, digest: digest, findings: Self.findings(id, notes))
    }

    // MARK: - Asking

    private func asked(
        _ id: String, key: String?, prompt: String,
        ask:
            @escaping @Sendable (@escaping @Sendable (GeneratorProgress) -> Void) async throws(GeneratorError) ->
            GeneratedPicture
    ) async throws(GeneratorError) -> Made {
        await gate.enter()
        let result: Result<(GeneratedPicture, Bitmap), GeneratorError>
        do throws(GeneratorError) {
            guard !Task.isCancelled else { throw GeneratorError(.cancelled, "stopped") }
            tell(PictureProgress(id: id, .begun))
            let tell = tell
            result = .success(
                try await patience.asking { () async throws(GeneratorError) in
                    let picture = try await RunningCalls.tracking { () async throws(GeneratorError) in
                        try await ask { tell(PictureProgress(id: id, .of($0))) }
                    }
                    return (picture, try self.looked(at: picture))
                } waiting: { error, pause in
                    tell(PictureProgress(id: id, .waiting(seconds: pause, why: error.message)))
                })
        } catch {
            result = .failure(error)
        }
        await gate.leave()
        let (picture, bitmap) = try result.get()
        let digest = SHA256.hexDigest(of: picture.bytes)
        var findings = Self.findings(id, picture.notes)
        let keeping = PictureKeeping(identity: generator.identity, prompt: prompt, notes: picture.notes)
        if let trouble = cache.keep(picture.bytes, digest: digest, key: key, record: keeping) {
            findings.append(trouble)
        }
        tell(PictureProgress(id: id, .painted))
        return Made(bitmap: bitmap, digest: digest, findings: findings)
    }

    /// What no picture model paints on purpose is refused: half a file, a page of text, one even colour.
    private func looked(at picture: GeneratedPicture) throws(GeneratorError) -> Bitmap {
        let bitmap = try PictureDecoder().decode(picture.bytes)
        if generator.abilities.isKept, bitmap.pixels.count > 64, let first = bitmap.pixels.first,
            bitmap.pixels.allSatisfy({ $0 == first })
        {
            throw GeneratorError(
                .unavailable, "\(generator.name) gives a picture of one even colour",
                hint: "some servers do so with what their filter refuses: say it otherwise, or take another seed")
        }
        return bitmap
    }

    private static func findings(_ id: String, _ notes: [String]) -> [Diagnostic] {
        notes.map { Diagnostic(.note, "picture", "picture \(id): \($0.shown(limit: 2000))") }
    }
}

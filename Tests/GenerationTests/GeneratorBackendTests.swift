import Foundation
import HanmoComposition
import HanmoGenerators
import HanmoGraphics
import HanmoPage
import HanmoPictures
import HanmoSource
import Synchronization
import Testing

@testable import HanmoGeneration

@Suite struct GeneratorBackendTests {
    private let scratch: Scratch
    private let cache: PictureCache

    init() throws {
        scratch = try Scratch()
        cache = PictureCache(path: scratch.path + "/cache")
    }

    private func backend(
        _ generator: any PictureGenerator, _ policy: PicturePolicy = PicturePolicy(), cache other: PictureCache? = nil
    ) -> GeneratorBackend {
        GeneratorBackend(
            GeneratorCore(generator, cache: other ?? cache, patience: Patience(first: 0.001, longest: 0.05)),
            policy: policy)
    }

    private func policy(_ change: (inout PicturePolicy) -> Void) -> PicturePolicy {
        var policy = PicturePolicy()
        change(&policy)
        return policy
    }

    private func bitmap(_ picture: Picture) throws -> Bitmap {
        guard case .image(let image) = try #require(picture.items.first) else { throw CocoaError(.fileReadUnknown) }
        return image.bitmap
    }

    private func error(_ backend: GeneratorBackend, _ region: PictureRegion = Samples.region()) async -> GeneratorError?
    {
        do {
            _ = try await backend.picture(for: region)
            Issue.record("there is a picture")
            return nil
        } catch {
            return error as? GeneratorError
        }
    }

    // MARK: - Keeping

    @Test func whatWasMadeIsNotAskedAgain() async throws {
        let generator = CountingGenerator()
        let first = try await backend(generator).picture(for: Samples.region())
        #expect(first.origin?.backend == "counting")
        #expect(first.origin?.findings.map(\.message) == ["picture p1: number 1"])
        let again = try await backend(generator, cache: PictureCache(path: scratch.path + "/cache"))
            .picture(for: Samples.region())
        #expect(generator.count == 1)
        #expect(try bitmap(again) == bitmap(first))
        #expect(again.origin == first.origin)
        // Another seed, other words, another size are other pictures.
        _ = try await backend(generator).picture(for: Samples.region(seed: 8))
        _ = try await backend(generator).picture(for: Samples.region(words: "A harbour at dusk"))
        var larger = Samples.region()
        larger.box.width = 120
        _ = try await backend(generator).picture(for: larger)
        #expect(generator.count == 4)
    }

    @Test func freshOnesAreAskedForOnce() async throws {
        let generator = CountingGenerator()
        _ = try await backend(generator).picture(for: Samples.region())
        let fresh = backend(generator, policy { $0.isFresh = true })
        _ = try await fresh.picture(for: Samples.region())
        _ = try await fresh.picture(for: Samples.region())
        #expect(generator.count == 2)
    }

    @Test func damagedFileIsThrownAwayAndAskedForAgain() async throws {
        let generator = CountingGenerator()
        let digest = try #require(try await backend(generator).picture(for: Samples.region()).origin?.record?.digest)
        let file = scratch.path + "/cache/" + PictureCache.filePath(digest)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(fileURLWithPath: file))
        _ = try await backend(generator).picture(for: Samples.region())
        #expect(generator.count == 2)
        // What a request gave is believed as little.
        let request = try #require(scratch.files("cache").first { $0.hasPrefix("requests/") })
        for text in ["", "{", #"{"version":1,"sha256":"../../etc/passwd"}"#] {
            _ = try scratch.write(text, to: "cache/" + request)
            _ = try await backend(generator).picture(for: Samples.region())
        }
        #expect(generator.count == 5)
    }

    @Test func cacheThatCannotBeWrittenIsToldOnceAndDoneWithout() async throws {
        let place = try scratch.write("a file", to: "occupied")
        let cache = PictureCache(path: place)
        let generator = CountingGenerator()
        let backend = backend(generator, cache: cache)
        let first = try await backend.picture(for: Samples.region())
        let second = try await backend.picture(for: Samples.region("p2", words: "Another"))
        let warnings = [first, second].flatMap { $0.origin?.findings ?? [] }.filter { $0.severity == .warning }
        #expect(warnings.map(\.code) == ["picture-cache"])
        #expect(warnings.first?.message.hasPrefix("pictures cannot be kept in \(place): ") == true)
    }

    @Test func leastUsedGoFirst() async throws {
        let cache = PictureCache(path: scratch.path + "/small", limit: 8000)
        let generator = CountingGenerator { (number) throws(GeneratorError) in
            Samples.file(Samples.bitmap(64, 64, shift: number * 7))
        }
        let backend = backend(generator, cache: cache)
        for number in 0..<12 {
            _ = try await backend.picture(for: Samples.region(seed: UInt64(number)))
            for file in scratch.files("small") {
                // A second older, each of them, so that the order is known.
                let path = scratch.path + "/small/" + file
                let date = try #require(
                    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
                try FileManager.default.setAttributes([.modificationDate: date - 1], ofItemAtPath: path)
            }
        }
        let left = scratch.files("small").filter { $0.hasPrefix("files/") }
        let size = try left.reduce(0) {
            $0 + (try FileManager.default.attributesOfItem(atPath: scratch.path + "/small/" + $1)[.size] as? Int ?? 0)
        }
        #expect(size <= 8000)
        #expect(left.count < 12 && !left.isEmpty)
        // No request leads to what is gone.
        #expect(scratch.files("small").count { $0.hasPrefix("requests/") } == left.count)
        _ = try await backend.picture(for: Samples.region(seed: 11))
        #expect(generator.count == 12)
        _ = try await backend.picture(for: Samples.region(seed: 0))
        #expect(generator.count == 13)
    }

    @Test func foldersAreLookedIntoEachTime() async throws {
        let generator = CountingGenerator(isKept: false)
        let picture = try await backend(generator, policy { $0.isLocked = true }).picture(for: Samples.region())
        _ = try await backend(generator).picture(for: Samples.region())
        #expect(generator.count == 2)
        #expect(picture.origin?.record?.key == "")
        // The file is kept all the same, so that the page can be verified.
        #expect(scratch.files("cache").allSatisfy { $0.hasPrefix("files/") } && !scratch.files("cache").isEmpty)
    }

    // MARK: - Locks

    @Test func lockedPicturesComeWithoutAsking() async throws {
        let generator = CountingGenerator()
        let record = try #require(try await backend(generator).picture(for: Samples.region()).origin?.record)
        var lock = PictureLock()
        lock.add(record)
        let read = try PictureLock(Array(lock.json.text(indent: 1).utf8), named: "a.lock.json")
        #expect(read == lock)
        let locked = policy { ($0.isLocked, $0.lock, $0.lockName) = (true, read.records, "a.lock.json") }
        #expect(try await backend(generator, locked).picture(for: Samples.region()).origin?.record == record)
        #expect(generator.count == 1)

        let other = await error(backend(generator, locked), Samples.region(seed: 8))
        #expect(other?.message == "picture p1: it is not in a.lock.json")
        #expect(other?.status == .inputMissing)
        let empty = await error(backend(generator, locked, cache: PictureCache(path: nil)))
        #expect(empty?.message.hasPrefix("picture p1: it is locked, but no longer in the cache (sha256 ") == true)
        let none = await error(backend(generator, policy { $0.isLocked = true }))
        #expect(none?.message == "picture p1: there is no lock file")
        #expect(generator.count == 1)
    }

    @Test(arguments: [
        ("", "is no lock file"), ("[]", "is no lock file of this Hanmo"),
        (#"{"version":2,"pictures":[]}"#, "of this Hanmo"),
        (#"{"version":1,"pictures":[{"id":"p1"}]}"#, "has a picture without its digests"),
    ])
    func brokenLock(text: String, message: String) {
        do {
            _ = try PictureLock(Array(text.utf8), named: "a.lock.json")
            Issue.record("it was taken")
        } catch {
            #expect(error.message.contains(message))
            #expect(error.status == .badInput)
        }
    }

    @Test func lockNames() {
        #expect(PictureLock.path(of: "out/poster.png") == "out/poster.lock.json")
        #expect(PictureLock.path(of: "poster.PNG") == "poster.lock.json")
        #expect(PictureLock.path(of: "poster") == "poster.lock.json")
    }

    // MARK: - Many

    @Test func soManyAtOnceAndNoMore() async throws {
        let generator = CountingGenerator(concurrency: 3, seconds: 0.02)
        let backend = backend(generator)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<12 {
                group.addTask { _ = try await backend.picture(for: Samples.region(seed: UInt64(number))) }
            }
            try await group.waitForAll()
        }
        #expect(generator.count == 12)
        #expect(generator.most == 3)
    }

    @Test func theSamePictureIsAskedForOnce() async throws {
        let generator = CountingGenerator(seconds: 0.02)
        let backend = backend(generator)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<12 {
                group.addTask { _ = try await backend.picture(for: Samples.region("p\(number)")) }
            }
            try await group.waitForAll()
        }
        #expect(generator.count == 1)
    }

    @Test func cancellingEndsWhoWaitsToo() async throws {
        let generator = CountingGenerator(concurrency: 1, seconds: 30)
        let backend = backend(generator, policy { $0.fallsBack = true })
        let tasks = (0..<4).map { number in
            Task { try await backend.picture(for: Samples.region(seed: UInt64(number))) }
        }
        while generator.count == 0 { try await Task.sleep(for: .milliseconds(2)) }
        tasks.forEach { $0.cancel() }
        for task in tasks { await #expect(throws: CancellationError.self) { try await task.value } }
        #expect(generator.count == 1)
        #expect(scratch.files("cache").isEmpty)
    }

    // MARK: - What goes wrong

    private static let busy = GeneratorError(.busy, "host is asked too often", isTransient: true)

    @Test func transientFailuresAreTriedAgain() async throws {
        let generator = CountingGenerator { (number) throws(GeneratorError) in
            guard number == 4 else { throw Self.busy }
            return Samples.picture(8, 8)
        }
        _ = try await backend(generator).picture(for: Samples.region())
        #expect(generator.count == 4)
    }

    @Test func triesEnd() async throws {
        let generator = CountingGenerator { (_) throws(GeneratorError) in throw Self.busy }
        let error = await error(backend(generator))
        #expect(generator.count == 4)
        #expect(error?.message == "picture p1: host is asked too often, 4 times")
        #expect(error?.status == .tryAgain)
    }

    @Test func refusalsAreNotTriedAgain() async throws {
        let generator = CountingGenerator { (_) throws(GeneratorError) in
            throw GeneratorError(.declined, "the model declines to paint this", hint: "say it otherwise")
        }
        let error = await error(backend(generator))
        #expect(generator.count == 1)
        #expect(error?.message == "picture p1: the model declines to paint this")
        #expect(error?.status == .refused)
    }

    @Test func pausesGrowAndServersAreHeard() {
        let patience = Patience(tries: 4, first: 0.5, longest: 60)
        #expect((1...4).map { patience.pause(after: Self.busy, attempt: $0, chance: 1) } == [0.5, 1, 2, nil])
        #expect(patience.pause(after: Self.busy, attempt: 1, chance: 0) == 0.25)
        func told(_ seconds: Double) -> GeneratorError {
            GeneratorError(.busy, "x", isTransient: true, retryAfter: seconds)
        }
        #expect(patience.pause(after: told(7), attempt: 1, chance: 0) == 7)
        // Whoever is sent away for an hour is told so, rather than left waiting.
        #expect(patience.pause(after: told(3600), attempt: 1, chance: 0) == nil)
        #expect(patience.pause(after: GeneratorError(.unfit, "x"), attempt: 1, chance: 0) == nil)
    }

    @Test(arguments: [
        (Array("<html>busy</html>".utf8), "PNG"), ([], "PNG"),
        (Array(Samples.picture(40, 30).prefix(200)), "picture p1: "),
        (Samples.file(Bitmap(width: 30, height: 30, fill: .black)), "gives a picture of one even colour"),
    ])
    func whatIsNoPictureIsRefused(bytes: [UInt8], message: String) async throws {
        let generator = CountingGenerator { (_) throws(GeneratorError) in bytes }
        let error = await error(backend(generator))
        #expect(error?.status == .unavailable)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        #expect(scratch.files("cache").isEmpty)
    }

    @Test func fallbackPaintsInsideAndSaysSo() async throws {
        let generator = CountingGenerator { (_) throws(GeneratorError) in throw GeneratorError(.unavailable, "nobody") }
        let picture = try await backend(generator, policy { $0.fallsBack = true }).picture(for: Samples.region())
        #expect(picture.origin?.backend == "procedural")
        #expect(picture.origin?.record == nil)
        #expect(picture.origin?.findings.map(\.message) == ["picture p1 is painted by procedural: nobody"])
        #expect(!picture.items.isEmpty)
    }

    @Test func anotherSizeIsFittedWithAWarning() async throws {
        let generator = CountingGenerator(sizes: .listed([PixelSize(64, 48)]))
        let picture = try await backend(generator).picture(for: Samples.region())
        #expect(
            picture.origin?.findings.filter { $0.severity == .warning }.map(\.message) == [
                "picture p1 came as 40×30 instead of 64×48 pixels; it is fitted into its place"
            ])
    }

    // MARK: - Edits

    @Test(arguments: [
        SizeRule.any, .listed([PixelSize(64, 64), PixelSize(128, 128)]),
        .free(step: 16, side: 64...256, pixels: 4096...65_536, ratio: 3),
    ])
    func editsChangeOnlyWhatIsMeant(rule: SizeRule) async throws {
        let generator = CountingGenerator(sizes: rule)
        let picture = Samples.bitmap(100, 37)
        var values = [UInt8](repeating: 0, count: 3700)
        for index in values.indices where index % 100 >= 40 { values[index] = 255 }
        let request = EditRequest(
            id: "p1", instruction: "invert", picture: picture, mask: EditMask(width: 100, height: 37, values: values),
            seed: 1)
        let edited = try await backend(generator).repainted(request)
        #expect(edited.width == 100 && edited.height == 37)
        for (index, pixel) in edited.pixels.enumerated() {
            #expect(pixel == (index % 100 >= 40 ? picture.pixels[index] ^ 0x00FF_FFFF : picture.pixels[index]))
        }
        // Kept as well.
        #expect(try await backend(generator).repainted(request) == edited)
        #expect(generator.count == 1)
    }

    @Test func whatIsTooLargeIsScaledThereAndBack() async throws {
        let generator = CountingGenerator(sizes: .listed([PixelSize(64, 64)]))
        let picture = Bitmap(width: 200, height: 100, fill: Color(10, 20, 30))
        var sample = picture
        for index in sample.pixels.indices where index % 200 < 100 { sample.pixels[index] = Color.white.premultiplied }
        let edited = try await backend(generator).repainted(
            EditRequest(id: "p1", instruction: "invert", picture: sample, seed: 1))
        #expect(edited.width == 200 && edited.height == 100)
        #expect(edited.color(x: 20, y: 50) == Color(0, 0, 0))
        #expect(edited.color(x: 180, y: 50) == Color(245, 235, 225))
    }
}

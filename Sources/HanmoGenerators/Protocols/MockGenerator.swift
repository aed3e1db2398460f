import HanmoGraphics
import HanmoPNG
import HanmoSource

/// Stands in for a model in tests: the same picture for the same request, at once, or the failure that one wants to see
/// handled. Its pictures are gradients with a row of bars that tell prompt, size and seed apart.
public struct MockGenerator: PictureGenerator {
    /// What it does besides painting.
    public struct Behaviour: Sendable, Equatable {
        /// Seconds before it answers.
        public var delay = 0.0
        /// What it answers instead of a picture.
        public var failure: Failure?
        /// How many requests fail before one does not; nil for all.
        public var failures: Int?

        public init() {}
    }

    public enum Failure: String, Sendable, CaseIterable {
        case unavailable, busy, declined
        /// A web page instead of a picture.
        case garbage
        /// Half a picture.
        case truncated
        /// A picture of half the size that was asked for.
        case small
    }

    public let name: String
    public let identity = "mock 1"
    public let abilities: GeneratorAbilities
    private let behaviour: Behaviour
    private let counter = Counter()

    public init(name: String = "mock", behaviour: Behaviour = Behaviour()) {
        self.name = name
        self.behaviour = behaviour
        var abilities = GeneratorAbilities(
            sizes: .free(step: 1, side: 1...8192, pixels: 1...64_000_000, ratio: 8192))
        abilities.takesSeed = true
        abilities.takesNegativePrompt = true
        abilities.references = 16
        abilities.edits = .mask
        abilities.concurrency = 4
        // A kept picture would hide the failure.
        abilities.isKept = behaviour.failure == nil
        self.abilities = abilities
    }

    public func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        let words = [request.prompt, request.negativePrompt ?? ""] + request.references.map(\.name)
        let hand = MockHand(words: words, seed: request.seed)
        return try await answer(progress) { scale in
            hand.picture(width: max(1, request.size.width / scale), height: max(1, request.size.height / scale))
        }
    }

    public func edit(
        _ request: EditRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        let hand = MockHand(words: [request.instruction] + request.references.map(\.name), seed: request.seed)
        return try await answer(progress) { scale in
            let (width, height) = (request.picture.width, request.picture.height)
            var result = request.picture
            let new = hand.picture(width: width, height: height)
            for index in result.pixels.indices where (request.mask?.values[index] ?? 255) >= 128 {
                result.pixels[index] = new.pixels[index]
            }
            return scale == 1 ? result : hand.picture(width: max(1, width / scale), height: max(1, height / scale))
        }
    }

    private func answer(
        _ progress: @Sendable (GeneratorProgress) -> Void, _ paint: (_ scale: Int) -> Bitmap
    ) async throws(GeneratorError) -> GeneratedPicture {
        progress(.queued(ahead: 0))
        do {
            try await Task.sleep(for: .seconds(behaviour.delay))
        } catch {
            throw GeneratorError(.cancelled, "\(name.shown()) was stopped")
        }
        progress(.working(0.5))
        let isFailing = behaviour.failures.map { counter.next() <= $0 } ?? true
        let failure = isFailing ? behaviour.failure : nil
        switch failure {
        case .unavailable: throw GeneratorError(.unavailable, "\(name.shown()) fails as told", isTransient: true)
        case .busy:
            throw GeneratorError(.busy, "\(name.shown()) is busy as told", isTransient: true, retryAfter: 0.01)
        case .declined: throw GeneratorError(.declined, "\(name.shown()) declines as told")
        case .garbage: return GeneratedPicture(bytes: Array("<!doctype html><title>502 Bad Gateway</title>".utf8))
        case .truncated, .small, nil: break
        }
        let bytes: [UInt8]
        do throws(PNGError) {
            bytes = try PNGEncoder(effort: .fast).encode(paint(failure == .small ? 2 : 1), dpi: 72, texts: [])
        } catch {
            throw GeneratorError(.unfit, error.message)
        }
        return GeneratedPicture(bytes: failure == .truncated ? Array(bytes.prefix(bytes.count / 2)) : bytes)
    }
}

/// Paints what words and a seed amount to.
private struct MockHand {
    private let high: Color
    private let low: Color
    private let bars: UInt64

    init(words: [String], seed: UInt64) {
        // Joined by what no prompt has, so that two lists of words do not meet.
        var random = SeededRandom(seed: seed, for: words.joined(separator: "\0"))
        func level(_ low: UInt64) -> UInt8 { UInt8(low + random.next() % 120) }
        high = Color(level(130), level(130), level(130))
        low = Color(level(5), level(5), level(5))
        bars = random.next()
    }

    /// From one colour above to another below; sixteen bars at the foot, dark or light by the bits of the digest.
    func picture(width: Int, height: Int) -> Bitmap {
        var bitmap = Bitmap(width: width, height: height)
        let foot = height - max(1, height / 16)
        for y in 0..<height {
            let color = high.mixed(with: low, Double(y) / Double(max(1, height - 1))).premultiplied
            for x in 0..<width {
                let bar = UInt64(x * 16 / width)
                bitmap.pixels[y * width + x] =
                    y < foot ? color : (bars >> bar & 1 == 0 ? Color.black : .white).premultiplied
            }
        }
        return bitmap
    }
}

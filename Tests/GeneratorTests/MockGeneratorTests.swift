import HanmoGenerators
import HanmoGraphics
import HanmoSource
import Testing

@Suite("The generator for tests")
struct MockGeneratorTests {
    private func request(_ prompt: String = "a hill", seed: UInt64 = 1, width: Int = 64) -> GenerationRequest {
        GenerationRequest(id: "p1", prompt: prompt, size: PixelSize(width, 48), seed: seed)
    }

    private func failing(_ failure: MockGenerator.Failure, times: Int? = nil) -> MockGenerator {
        var behaviour = MockGenerator.Behaviour()
        behaviour.failure = failure
        behaviour.failures = times
        return MockGenerator(behaviour: behaviour)
    }

    @Test("the same request gives the same picture, another another")
    func determinism() async throws {
        let mock = MockGenerator()
        let first = try await mock.generate(request()) { _ in }
        #expect(try await MockGenerator().generate(request()) { _ in }.bytes == first.bytes)
        let decoded = try PictureDecoder().decode(first.bytes)
        #expect(decoded.width == 64 && decoded.height == 48 && decoded.isOpaque)
        for other in [request("a hill "), request(seed: 2), request(width: 65)] {
            #expect(try await mock.generate(other) { _ in }.bytes != first.bytes)
        }
    }

    @Test("an edit stays inside its mask")
    func edit() async throws {
        let picture = Bitmap(width: 8, height: 4, fill: Color(1, 2, 3))
        let mask = EditMask(width: 8, height: 4, values: (0..<32).map { $0 % 8 < 4 ? 255 : 0 })
        let request = EditRequest(id: "p1", instruction: "darker", picture: picture, mask: mask, seed: 3)
        let edited = try PictureDecoder().decode(try await MockGenerator().edit(request) { _ in }.bytes)
        for index in edited.pixels.indices {
            #expect((edited.pixels[index] == picture.pixels[index]) == (index % 8 >= 4))
        }
    }

    @Test("it fails as told, so many times")
    func failures() async throws {
        let rows: [(MockGenerator.Failure, Int32)] = [(.unavailable, 69), (.busy, 75), (.declined, 77)]
        for (failure, status) in rows {
            let error = await generatorError { try await failing(failure).generate(request()) { _ in } }
            #expect(error?.status.rawValue == status)
        }
        for failure in [MockGenerator.Failure.garbage, .truncated] {
            let bytes = try await failing(failure).generate(request()) { _ in }.bytes
            #expect(throws: GeneratorError.self) { try PictureDecoder().decode(bytes) }
        }
        let small = try await failing(.small).generate(request()) { _ in }
        #expect(try PictureDecoder().decode(small.bytes).width == 32)
        let mock = failing(.busy, times: 2)
        for _ in 0..<2 { await #expect(throws: GeneratorError.self) { try await mock.generate(request()) { _ in } } }
        _ = try await mock.generate(request()) { _ in }
    }

    @Test("a delay ends when the task is cancelled")
    func cancellation() async {
        var behaviour = MockGenerator.Behaviour()
        behaviour.delay = 600
        let mock = MockGenerator(behaviour: behaviour)
        let task = Task { try await mock.generate(request()) { _ in } }
        task.cancel()
        let error = await generatorError { try await task.value }
        #expect(error?.cause == .cancelled && error?.message == "mock was stopped")
    }
}

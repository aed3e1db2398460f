import HanmoGenerators
import Testing

@Suite("Calls under way")
struct RunningCallsTests {
    private let request = GenerationRequest(id: "p1", prompt: "a hill", size: PixelSize(8, 8), seed: 1)

    private func sleeper() -> MockGenerator {
        var behaviour = MockGenerator.Behaviour()
        behaviour.delay = 3600
        return MockGenerator(behaviour: behaviour)
    }

    @Test("the task's own end ends its call")
    func cancellation() async {
        let (mock, request) = (sleeper(), request)
        let task = Task {
            try await RunningCalls.tracking { () async throws(GeneratorError) in
                try await mock.generate(request) { _ in }
            }
        }
        task.cancel()
        #expect(await generatorError { try await task.value }?.cause == .cancelled)
    }

    @Test("what a call gives comes through")
    func results() async throws {
        let (mock, request) = (MockGenerator(), request)
        let made = try await RunningCalls.tracking { () async throws(GeneratorError) in
            try await mock.generate(request) { _ in }
        }
        #expect(!made.bytes.isEmpty)
    }
}

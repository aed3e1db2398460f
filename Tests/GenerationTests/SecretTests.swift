import Foundation
import HanmoGenerators
import HanmoHTTP
import HanmoPage
import HanmoPictures
import HanmoSource
import LoopbackServer
import Synchronization
import Testing

@testable import HanmoGeneration

/// A server that repeats the key in whatever it says: nobody else ever sees it.
@Suite struct SecretTests {
    private static let key = "sk-canary-4711-abcdefgh"

    private static let picture = Data(Samples.picture(64, 48)).base64EncodedString()

    @Test func keysAreNowhere() async throws {
        let scratch = try Scratch()
        let server = try LoopbackServer(script: [
            .json(#"{"error":{"message":"Incorrect API key provided: \#(Self.key)"}}"#, status: 401),
            .json(#"{"error":{"message":"overloaded, \#(Self.key)"}}"#, status: 503),
            .html("<html>\(Self.key)</html>", status: 502),
            .json(#"{"data":[{"b64_json":"\#(Self.picture)","revised_prompt":"a boat \#(Self.key)"}]}"#),
        ])
        var settings = GeneratorSettings(name: "leaky", protocol: "openai")
        settings.url = try .init(server.url + "/v1")
        (settings.model, settings.key, settings.dialect) = ("m", .variable("LEAKY_KEY"), "generic")
        var configuration = GeneratorConfiguration()
        configuration.backends = [settings]
        let made = configuration
        let registry = GeneratorRegistry(
            environment: { $0 == "LEAKY_KEY" ? Self.key : nil }, configuration: { () throws(GeneratorError) in made })
        let told = Mutex<[String]>([])
        let core = GeneratorCore(
            try registry.generator(named: "leaky"), cache: PictureCache(path: scratch.path),
            patience: Patience(first: 0.001), tell: { progress in told.withLock { $0.append("\(progress)") } })
        let backend = GeneratorBackend(core, policy: PicturePolicy())
        do {
            _ = try await backend.picture(for: Samples.region())
            Issue.record("a refused key gives a picture")
        } catch {
            told.withLock { $0 += ["\(error)", String(reflecting: error)] }
        }
        let picture = try await backend.picture(for: Samples.region())
        told.withLock { told in
            told += ["\(String(describing: picture.origin))", String(reflecting: core), String(reflecting: settings)]
            #expect(told.count > 6)
            #expect(!told.contains { $0.contains("canary") })
        }
        #expect(server.requests.count == 4)
        #expect(server.requests.allSatisfy { $0.header("authorization") == "Bearer \(Self.key)" })
        for file in scratch.files() {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + file))
            #expect(bytes.range(of: Data("canary".utf8)) == nil, "\(file)")
        }
        #expect(!scratch.files().isEmpty)
    }
}

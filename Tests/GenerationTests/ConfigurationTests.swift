import Foundation
import HanmoGenerators
import HanmoHTTP
import HanmoPlanFiles
import HanmoSource
import Synchronization
import Testing

@Suite struct ConfigurationTests {
    private static let canary = "sk-canary-4711"

    private static func configuration(_ text: String, named name: String = "conf/config.yaml") throws
        -> GeneratorConfiguration
    {
        let bytes = Array(text.utf8)
        return try GeneratorConfiguration(TreeFile.root(of: bytes, named: name), in: bytes, named: name)
    }

    private static func registry(
        _ text: String = "backends: {}", _ environment: [String: String] = [:],
        warn: @escaping @Sendable (Diagnostic) -> Void = { _ in }
    ) throws -> GeneratorRegistry {
        let configuration = try configuration(text)
        return GeneratorRegistry(
            environment: { environment[$0] }, configuration: { () throws(GeneratorError) in configuration }, warn: warn)
    }

    private static let whole = """
        backend: qwen
        cache-size: 500 MiB
        backends:
          qwen:
            protocol: dashscope
            model: qwen-image-plus
            key-env: DASHSCOPE_API_KEY
            concurrency: 2
            seconds: 400
          local:
            protocol: openai
            dialect: vllm
            url: http://127.0.0.1:8000/v1
            model: Qwen/Qwen-Image
            sizes: {step: 16, side: 512-2048, pixels: 262144-4194304, ratio: 4}
            options: {guidance: 4.5}
          three:
            protocol: openai
            url: http://127.0.0.1:8001/v1
            sizes: [1024x1024, 1536x1024]
          mine: {protocol: command, command: [paint, --steps, 28, "{prompt}"]}
          shots: {protocol: folder, folder: shots}
        """

    @Test func wholeFileIsRead() throws {
        let configuration = try Self.configuration(Self.whole)
        #expect(configuration.standard == "qwen")
        #expect(configuration.cacheSize == 500 << 20)
        #expect(configuration.backends.map(\.name) == ["qwen", "local", "three", "mine", "shots"])
        #expect(configuration.backends[0].key == .variable("DASHSCOPE_API_KEY"))
        #expect(configuration.backends[0].place == "conf/config.yaml:4:3")
        #expect(configuration.backends[1].url?.text == "http://127.0.0.1:8000/v1")
        #expect(configuration.backends[1].options["guidance"] == .number(4.5))
        #expect(
            configuration.backends[1].sizes
                == .free(step: 16, side: 512...2048, pixels: 262_144...4_194_304, ratio: 4))
        #expect(configuration.backends[2].sizes == .listed([PixelSize(1024, 1024), PixelSize(1536, 1024)]))
        let registry = try Self.registry(Self.whole, ["DASHSCOPE_API_KEY": Self.canary])
        for name in configuration.backends.map(\.name) {
            #expect(try registry.generator(named: name).name == name)
        }
        #expect(try registry.generator(named: "qwen").abilities.concurrency == 2)
    }

    @Test(arguments: [
        ("backends: [a]", "conf/config.yaml:1:11: backends of the configuration is"),
        ("backend: nobody\nbackends: {}", "the default back end \"nobody\" is not there"),
        ("backnds: {}", "the configuration has no \"backnds\""), ("cache-size: lots", "cache-size is lots"),
        ("backends:\n  a b: {protocol: mock}", "a back end cannot be named \"a b\""),
        ("backends:\n  plain: {protocol: mock}", "plain is built in"),
        ("backends:\n  a: {model: x}", "conf/config.yaml:2:3: the back end a has no protocol"),
        ("backends:\n  a: {protocol: openapi}", "protocol of the back end a is \"openapi\""),
        ("backends:\n  a: {protocol: openai, url: \"ftp://x\"}", "begins neither with https:// nor with http://"),
        ("backends:\n  a: {protocol: openai, url: \"https://u:sk-canary-4711@x\"}", "has a user or a password"),
        (
            "backends:\n  a:\n    protocol: openai\n    key: sk-canary-4711",
            "conf/config.yaml:4:5: a key does not belong"
        ),
        ("backends:\n  a: {protocol: openai, api_key: sk-canary-4711}", "a key does not belong"),
        ("backends:\n  a: {protocol: openai, key-env: sk-canary-4711}", "is no name of a variable"),
        ("backends:\n  a: {protocol: openai, key-env: A, key-file: b}", "has two keys"),
        ("backends:\n  a: {protocol: openai, concurrency: 1000}", "concurrency of the back end a is \"1000\""),
        ("backends:\n  a: {protocol: openai, concurrency: 1.5}", "concurrency of the back end a is"),
        ("backends:\n  a: {protocol: openai, sizes: [big]}", "sizes of the back end a is"),
        ("backends:\n  a: {protocol: openai, sizes: {step: 0}}", "step of sizes of the back end a is"),
    ])
    func wrongFile(text: String, message: String) {
        do {
            _ = try Self.configuration(text)
            Issue.record("it was taken")
        } catch let error as GeneratorError {
            #expect(error.message.contains(message), "\(error.message)")
            #expect(error.status == .configuration)
            #expect(!error.description.contains("canary"))
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test(arguments: [
        (
            "backends:\n  a: {protocol: openai, url: \"https://api.openai.com/v1\"}", "a",
            "conf/config.yaml:2:3: the back end a has no model"
        ),
        ("backends:\n  a: {protocol: openai, url: \"https://x/v1\", dialect: vlm}", "a", "there is no dialect vlm"),
        ("backends:\n  a: {protocol: comfyui}", "a", "the back end a has no workflow"),
        (
            "backends:\n  a: {protocol: comfyui, options: {workflow: none.json}}", "a",
            "conf/config.yaml:2:3: cannot open the folder conf"
        ),
        ("backends:\n  a: {protocol: command}", "a", "the back end a has no command"),
        ("backends:\n  a: {protocol: folder}", "a", "the back end a has no folder"),
        (
            "backends:\n  a: {protocol: mock, options: {dely: 1}}", "a",
            "conf/config.yaml:2:3: the back end a has no option \"dely\""
        ),
        (
            "backends:\n  a: {protocol: openai, url: \"https://x/v1\", modell: x}", "a",
            "the back end a has no option \"modell\""
        ),
        ("backends:\n  a: {protocol: sdapi, dialect: x}", "a", "has no dialects"),
        (
            "backends:\n  a: {protocol: dashscope, model: m, key-env: NO_SUCH}", "a",
            "the back end a needs a key, and NO_SUCH is not set"
        ),
        (
            "backends:\n  a: {protocol: dashscope, model: m, key-file: none}", "a",
            "cannot read the key of the back end a in conf/none"
        ),
        (
            "backends:\n  a: {protocol: openai, url: \"http://10.0.0.1/v1\", key-env: KEY}", "a",
            "the key of a would go to 10.0.0.1 without encryption"
        ),
        ("backends: {}", "nobody", "there is no picture back end \"nobody\""),
        ("backends: {}", "openai", "the back end openai needs a key, and OPENAI_API_KEY is not set"),
        ("backends: {}", "dashscope", "needs a key, and DASHSCOPE_API_KEY is not set"),
        ("backends: {}", "comfyui", "the back end comfyui has no workflow"),
    ])
    func whatCannotBeAsked(text: String, name: String, message: String) throws {
        do {
            _ = try Self.registry(text, ["KEY": Self.canary]).generator(named: name)
            Issue.record("it was made")
        } catch let error as GeneratorError {
            #expect(error.message.contains(message), "\(error.message)")
            #expect(!error.description.contains("canary"))
        }
    }

    @Test func unknownNameIsToldTheKnownOnes() throws {
        do {
            _ = try Self.registry(Self.whole).generator(named: "qwem")
            Issue.record("it was made")
        } catch let error as GeneratorError {
            #expect(
                error.hint
                    == "did you mean qwen? back ends: procedural, plain, qwen, local, three, mine, shots, openai, dashscope, sdapi, comfyui"
            )
        }
    }

    @Test func environmentAloneIsEnough() throws {
        let registry = try Self.registry(
            "backends: {}",
            ["OPENAI_API_KEY": Self.canary, "OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "HANMO_OPENAI_MODEL": "m"])
        let generator = try registry.generator(named: "openai")
        #expect(generator.identity.contains("m"))
        #expect(!generator.identity.contains("127.0.0.1") && !"\(generator)".contains("canary"))
        #expect(try registry.told().map(\.name) == ["openai"])
        #expect(try registry.generator(named: "sdapi").name == "sdapi")
        // A server of one's own may ask for no key.
        #expect(
            try Self.registry("backends: {}", ["OPENAI_BASE_URL": "http://127.0.0.1:9/v1"]).generator(named: "openai")
                .name == "openai")
    }

    @Test func lockedNeedsNoKey() throws {
        let registry = try Self.registry(Self.whole)
        #expect(try registry.generator(named: "qwen", needsKey: false).name == "qwen")
        #expect(throws: GeneratorError.self) { try registry.generator(named: "qwen") }
    }

    @Test func keyFilesOfOthersAreToldOf() throws {
        let scratch = try Scratch()
        let path = try scratch.write("  \(Self.canary)\n", to: "key")
        let warnings = Mutex<[Diagnostic]>([])
        let registry = try Self.registry(
            "backends:\n  a: {protocol: dashscope, model: m, key-file: \(path)}", [:]
        ) { warning in warnings.withLock { $0.append(warning) } }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(try registry.generator(named: "a").name == "a")
        #expect(warnings.withLock { $0 }.isEmpty)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(try registry.generator(named: "a").name == "a")
        #expect(warnings.withLock { $0.map(\.message) } == ["others may read the key of a in \(path)"])
        _ = try scratch.write("two words\nof a key", to: "key")
        do {
            _ = try registry.generator(named: "a")
            Issue.record("it was taken")
        } catch {
            #expect(error.message.contains("has characters that no key has"))
            #expect(!error.description.contains("two words"))
        }
    }
}

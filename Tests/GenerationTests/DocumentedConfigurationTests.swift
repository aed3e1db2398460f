import Foundation
import HanmoGenerators
import HanmoPlanFiles
import HanmoSource
import Testing

/// What the documentation shows is a configuration that works.
@Suite struct DocumentedConfigurationTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Hanmo/Hanmo.docc")
        .standardized

    /// The examples of a page: indented lines that begin with `backends:`.
    private static func examples(of page: String) throws -> [String] {
        let text = try String(contentsOf: folder.appending(path: page), encoding: .utf8)
        var examples: [String] = []
        var isWithin = false
        for line in text.components(separatedBy: "\n") {
            if line == "    backends:" {
                isWithin = true
                examples.append("")
            } else if !line.hasPrefix("    ") {
                isWithin = false
            }
            if isWithin { examples[examples.count - 1] += line.dropFirst(4) + "\n" }
        }
        return examples
    }

    @Test(arguments: [("OpenAICompatible.md", ["gpt", "sdcpp", "azure"]), ("DashScope.md", ["qwen", "forge"])])
    func examplesWork(_ page: String, _ names: [String]) throws {
        var found: [String] = []
        for example in try Self.examples(of: page) {
            let bytes = Array(example.utf8)
            let configuration = try GeneratorConfiguration(
                TreeFile.root(of: bytes, named: "config.yaml"), in: bytes, named: "config.yaml")
            let registry = GeneratorRegistry(
                environment: { $0.hasSuffix("_KEY") ? "sk-4711" : nil },
                configuration: { () throws(GeneratorError) in configuration })
            for backend in configuration.backends {
                let generator = try registry.generator(named: backend.name)
                #expect(generator.name == backend.name)
                found.append(backend.name)
            }
        }
        #expect(found == names)
    }
}

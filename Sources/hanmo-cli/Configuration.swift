import Hanmo
import HanmoBrief
import HanmoGeneration
import HanmoGenerators
import HanmoPictures
import HanmoPlanFiles
import HanmoSource
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

enum Environment {
    /// Empty is as good as unset.
    @Sendable static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// The user's configuration of picture back ends: read once, and only if somebody asks.
enum Configuration {
    private static let maximumBytes = 1 << 20
    private static let read = Once<GeneratorConfiguration?> { () throws(GeneratorError) in try load() }

    /// Nil where there is none.
    static var file: GeneratorConfiguration? {
        get throws(GeneratorError) { try read.get() }
    }

    static let registry = GeneratorRegistry(
        environment: Environment.variable,
        configuration: { () throws(GeneratorError) in try file ?? GeneratorConfiguration() },
        warn: { Console.complain($0, in: nil) })

    /// Where it is looked for.
    static var path: String? {
        if let path = Environment.variable("HANMO_CONFIG") { return path }
        let folder =
            Environment.variable("XDG_CONFIG_HOME") ?? Environment.variable("HOME").map { $0 + "/.config" }
        return folder.map { $0 + "/hanmo/config.yaml" }
    }

    private static func load() throws(GeneratorError) -> GeneratorConfiguration? {
        guard let path else { return nil }
        let bytes: [UInt8]
        do throws(PipelineError) {
            bytes = try InputFile.read(path, limit: maximumBytes)
        } catch  where error.status == .inputMissing && Environment.variable("HANMO_CONFIG") == nil {
            return nil
        } catch {
            throw GeneratorError(
                .configuration, error.message, hint: error.hint ?? "HANMO_CONFIG names a file with back ends")
        }
        guard bytes.split(separator: 0x0A).contains(where: { !$0.isEmptyOrComment }) else { return nil }
        let root: PlanNode
        do { root = try TreeFile.root(of: bytes, named: path) } catch {
            throw GeneratorError(.configuration, error.message, hint: error.hint)
        }
        return try GeneratorConfiguration(root, in: bytes, named: path)
    }
}

extension ArraySlice<UInt8> {
    fileprivate var isEmptyOrComment: Bool {
        let first = first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
        return first == nil || first == UInt8(ascii: "#")
    }
}

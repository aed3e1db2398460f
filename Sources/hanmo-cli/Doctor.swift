import ArgumentParser
import Hanmo
import HanmoFonts
import HanmoGenerators
import HanmoSource

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is installed, which fonts are found, which picture back ends answer.")

    func run() async throws {
        Console.result("hanmo \(HanmoVersion.current)")
        let catalog = FontCatalog()
        var missing: [String] = []
        for file in FontManifest.files where catalog.path(of: file) == nil && !missing.contains(file.package) {
            missing.append(file.package)
        }
        let found = FontManifest.files.count { catalog.path(of: $0) != nil }
        Console.result("fonts: \(found) of \(FontManifest.files.count) files found")
        Console.result("picture back ends: \(Pipeline.backendNames.joined(separator: ", ")) (built in)")
        let areWell = try await probeBackends()
        guard missing.isEmpty else {
            Console.result("missing: apt-get install \(missing.joined(separator: " "))")
            throw ExitStatus.configuration.exit
        }
        guard areWell else { throw ExitStatus.unavailable.exit }
        Console.result("all is well")
    }

    /// Those that the user set up; who set up none is told of none.
    private func probeBackends() async throws -> Bool {
        var areWell = true
        for settings in try Configuration.registry.told() {
            let probe = await BackendProbe(settings, Configuration.registry)
            Console.result("picture back end \(settings.name) (\(settings.summary)): \(probe.words)")
            areWell = areWell && probe.isWell
        }
        return areWell
    }
}

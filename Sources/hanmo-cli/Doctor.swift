import ArgumentParser
import Hanmo
import HanmoFonts
import HanmoSource

struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is installed, which fonts are found, which picture back ends answer.")

    func run() throws {
        Console.result("hanmo \(HanmoVersion.current)")
        let catalog = FontCatalog()
        var missing: [String] = []
        for file in FontManifest.files where catalog.path(of: file) == nil && !missing.contains(file.package) {
            missing.append(file.package)
        }
        let found = FontManifest.files.count { catalog.path(of: $0) != nil }
        Console.result("fonts: \(found) of \(FontManifest.files.count) files found")
        Console.result("picture back ends: \(Pipeline.backendNames.joined(separator: ", ")) (built in)")
        guard missing.isEmpty else {
            Console.result("missing: apt-get install \(missing.joined(separator: " "))")
            throw ExitStatus.configuration.exit
        }
        Console.result("all is well")
    }
}

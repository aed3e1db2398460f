import ArgumentParser
import Hanmo
import HanmoGenerators
import HanmoSource

struct BackendsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backends", abstract: "List who can paint pictures.",
        discussion: "hanmo doctor says which of them answer.")

    func run() throws {
        for name in GeneratorRegistry.builtIn { Console.result("\(name)\tbuilt in") }
        let told = try Configuration.registry.told()
        for settings in told { Console.result("\(settings.name)\t\(settings.summary)") }
        for name in GeneratorRegistry.quick where !told.contains(where: { $0.name == name }) {
            Console.result("\(name)\tnot set up")
        }
    }
}

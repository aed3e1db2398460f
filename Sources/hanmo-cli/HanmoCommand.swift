import ArgumentParser
import Hanmo
import HanmoSource

@main
struct HanmoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hanmo",
        abstract: "Pictures whose words are right: a prompt in, a page out, every character exact.",
        version: HanmoVersion.current,
        subcommands: [
            Render.self, BatchCommand.self, Edit.self, History.self, Paint.self, GalleryCommand.self, Plan.self,
            Verify.self, Compare.self, GoldenCommand.self, Audit.self,
            Fonts.self, Shape.self,
            Breaks.self,
            BackendsCommand.self, Doctor.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as any HanmoError {
            Console.complain(error)
            exit(withError: error.status.exit)
        } catch {
            exit(withError: error)
        }
    }
}

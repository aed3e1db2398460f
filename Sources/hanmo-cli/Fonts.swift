import ArgumentParser
import HanmoFonts
import HanmoSource

struct Fonts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The fonts that Hanmo knows.", subcommands: [List.self, Check.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List families, styles, packages and licences.")

        func run() throws {
            let catalog = FontCatalog()
            for file in FontManifest.files {
                let state = catalog.path(of: file) == nil ? "missing" : "installed"
                for face in file.faces {
                    Console.result("\(face.family)\t\(file.style)\t\(state)\t\(file.package)\t\(file.licence)")
                }
            }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compare every font file with its SHA-256 in the manifest.")

        func run() throws {
            var failed = false
            for check in FontCatalog().check() {
                switch check.state {
                case .correct: Console.result("ok\t\(check.file.name)")
                case .missing:
                    failed = true
                    Console.result("missing\t\(check.file.name)\tapt-get install \(check.file.package)")
                case .differs(let found):
                    failed = true
                    Console.result("differs\t\(check.file.name)\texpected \(check.file.digest)\tfound \(found)")
                }
            }
            if failed { throw ExitStatus.configuration.exit }
        }
    }
}

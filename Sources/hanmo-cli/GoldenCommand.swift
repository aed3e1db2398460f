import ArgumentParser
import Hanmo
import HanmoFonts
import HanmoGolden
import HanmoSource

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct GoldenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "golden",
        abstract: "Hold prompts and plans against what was recorded of them.",
        discussion: """
            Each prompt (.txt, .md) and plan (.json, .yaml) of a folder is a case. NAME.golden beside it has what was
            recorded: the shaping, the place of every glyph, a small picture, the digest of all pixels. NAME.options.json
            says how it is rendered: size, aspect, page, seed, style, lang, backend, tolerance.
            """,
        subcommands: [Check.self, Update.self, List.self])

    struct Folder: ParsableArguments {
        @Argument(help: "The folder of the cases.", completion: .directory)
        var folder = "golden"
        @Option(name: .customLong("case"), help: "One case by its name; repeatable.")
        var names: [String] = []
        @Option(help: "How many cases are worked at once; by default as many as there are processors.")
        var jobs: Int?

        func validate() throws {
            guard (1...256).contains(jobs ?? 1) else { throw ValidationError("--jobs goes from 1 to 256.") }
        }

        func goldens() throws -> Goldens {
            Goldens(
                try GoldenFolder(folder), catalog: FontCatalog(),
                workers: jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Render all cases and say what differs from what was recorded.",
            discussion: """
                Exit status 0: all is as it was recorded; 1: something differs, is missing, or is recorded and not used; \
                65: a case cannot be read.
                """)

        @OptionGroup var folder: Folder
        @Option(help: "Write JUnit's XML.", completion: .file()) var junit: String?
        @Option(help: "Write the outcome as JSON.", completion: .file()) var json: String?
        @Option(help: "Write a page with the pictures of what differs.", completion: .file()) var html: String?
        @Flag(name: .shortAndLong, help: "Print the summary only.") var quiet = false

        func run() async throws {
            let summary = try await folder.goldens().check(only: folder.names)
            if let junit { try AtomicFile(path: junit).write(Array(JUnitReport(summary).text.utf8)) }
            if let json { try AtomicFile(path: json).write(Array((summary.json.text(indent: 1) + "\n").utf8)) }
            if let html { try AtomicFile(path: html).write(Array(HTMLReport(summary).text.utf8)) }
            if !quiet { GoldenCommand.tell(summary) }
            Console.result(summary.words)
            guard summary.passed else { throw summary.status.exit }
        }
    }

    struct Update: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Record the cases that differ or have no reference, and show what changed.",
            discussion: "Nothing is recorded in CI, where CI is set: what is wrong would become what is expected.")

        @OptionGroup var folder: Folder

        func run() async throws {
            guard !Self.isCI else {
                throw PipelineError(
                    "nothing is recorded in CI, and CI is set",
                    hint: "run hanmo golden update on your machine, look at what changed, and commit it",
                    status: .refused)
            }
            let goldens = try folder.goldens()
            let records = try await goldens.update(only: folder.names)
            for record in records where record.outcome.status != .passed { Self.tell(record) }
            let unused = folder.names.isEmpty ? goldens.folder.unused : []
            for name in unused where name.hasSuffix(".golden") { Console.result("\(name)\tremoved: no case has it") }
            let failed = records.compactMap(\.error)
            let count = records.count { !$0.files.isEmpty }
            Console.result(
                "\(count) of \(records.count) recorded, \(records.count { $0.outcome.status == .passed }) left alone")
            guard !failed.isEmpty else { return }
            let statuses = Set(failed.map(\.status))
            let isUnwritable = statuses.isSubset(of: [.cannotCreate, .inputOutput])
            throw (statuses.count == 1 ? failed[0].status : isUnwritable ? .cannotCreate : .failed).exit
        }

        private static func tell(_ record: Goldens.Record) {
            let outcome = record.outcome
            if let error = record.error {
                Console.say("error: \(outcome.name): \(error.message)")
                if let hint = error.hint { Console.say("  \(hint)") }
                return
            }
            Console.result(outcome.name)
            for line in outcome.causes.map({ "cause: \($0)" }) + outcome.lines { Console.result("  \(line)") }
            for file in record.files { Console.result("  wrote \(file)") }
        }

        private static var isCI: Bool {
            let value = getenv("CI").map { String(cString: $0).lowercased() } ?? ""
            return !["", "0", "false", "no"].contains(value)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the cases and what is recorded of them.")

        @OptionGroup var folder: Folder

        func run() async throws {
            let goldens = try folder.goldens()
            for golden in goldens.folder.cases where folder.names.isEmpty || folder.names.contains(golden.name) {
                var state = ""
                do {
                    state = try goldens.state(of: golden)
                } catch {
                    state = "broken: \(error.message)"
                }
                Console.result("\(golden.name)\t\(golden.file)\t\(state)")
            }
            for name in goldens.folder.unused { Console.result("\(name)\t\tunused: no case has it") }
        }
    }

    /// What differs, case by case; what has one cause is told once.
    private static func tell(_ summary: GoldenSummary) {
        for outcome in summary.outcomes where outcome.status != .passed && outcome.causes.isEmpty {
            Console.result("\(outcome.name): \(outcome.status.rawValue)")
            for line in outcome.lines { Console.result("  \(line)") }
        }
        for cause in summary.causes {
            let names = cause.cases.prefix(6).joined(separator: ", ")
            let more = cause.cases.count > 6 ? " and \(cause.cases.count - 6) more" : ""
            Console.result("\(names)\(more): differs, because \(cause.words)")
        }
        for name in summary.unused {
            Console.result("\(name): no case has it; remove it, or let hanmo golden update do so")
        }
    }
}

import ArgumentParser
import Hanmo
import HanmoBatch
import HanmoFonts
import HanmoSource

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: "Render many prompts and plans into a folder.",
        discussion: """
            JOBS is a folder of prompts and plans, or a file with a JSON object a line: prompt, file or plan; output, \
            size, aspect, page, seed, style, lang, backend, variables. With --template, each row of --data is a job.

            What is done is kept in OUT/_batch/journal.jsonl, what failed in OUT/_batch/summary.json. Exit status 0: all \
            is done and verified; that of the failures where it is one and the same, otherwise 1; 130 when interrupted.
            """)

    @Argument(help: "A job file (.jsonl), a folder, or - for standard input.", completion: .file())
    var jobs: String?
    @Option(name: .shortAndLong, help: "The folder to write into.", completion: .directory)
    var output: String
    @Option(help: "A prompt or a plan with {{column}} in it.", completion: .file())
    var template: String?
    @Option(help: "Rows for the template: .csv, .tsv, .json or .jsonl.", completion: .file())
    var data: String?
    @Option(help: "Names of a template's outputs, such as {{id}}; by default they are counted.")
    var name: String?
    @Option(
        name: .customLong("jobs"), help: "How many jobs are worked at once; by default as many as there are processors."
    )
    var workers: Int?
    @Flag(help: "Go on where a run was stopped: what the journal says is done, and is there, is left alone.")
    var resume = false
    @Option(help: "Do a part of the jobs, such as 2/8. Slurm's and Kubernetes' index variables say it too.")
    var shard: String?
    @Option(help: "Pixels, such as 2048x2048, for jobs that say nothing of it; the options below likewise.")
    var size: String?
    @Option(help: "Aspect such as 16:9; the long side is 2048 pixels.")
    var aspect: String?
    @Option(help: "Paper such as A4 or A3@150 (dots an inch, 300 by default).")
    var page: String?
    @Option(help: "Another seed gives another picture.")
    var seed: UInt64 = 1
    @Option(help: "Style of the picture, such as ink.")
    var style: String?
    @Option(help: "Language of the text: zh-Hans, zh-Hant, zh-HK, ja, ko or en.")
    var lang: String?
    @OptionGroup var painter: BackendOption
    @Flag(help: "Write pages even if a check failed; their jobs count as failed all the same.")
    var keepGoing = false
    @Flag(help: "Let jobs read and write outside of their folders.")
    var allowOutside = false
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    func validate() throws {
        guard (jobs == nil) == (template != nil), (template == nil) == (data == nil) else {
            throw ValidationError("Give a job file or a folder, or --template with --data.")
        }
        guard name == nil || template != nil else { throw ValidationError("--name is for --template.") }
        guard (1...256).contains(workers ?? 1) else { throw ValidationError("--jobs goes from 1 to 256.") }
        guard [size, aspect, page].compactMap({ $0 }).count <= 1 else {
            throw ValidationError("Give one of --size, --aspect and --page.")
        }
    }

    func run() async throws {
        var settings = Batch.Settings(workers: workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        (settings.resumes, settings.keepsGoing, settings.allowsOutside) = (resume, keepGoing, allowOutside)
        settings.shard = try chosenShard()
        settings.pictures = painter.policy
        Self.keepMemory()
        let (list, name, sources) = try input()
        let batch = try Batch(
            list, named: name, sources: sources, into: output, settings: settings, catalog: FontCatalog(),
            backends: BackendOption.backends(PictureMeter(isQuiet: quiet, isBeside: true)))
        let progress = BatchProgress(count: batch.count, isQuiet: quiet)
        let work = Task { await batch.run { progress.tell($0) } }
        let stop = BatchStop { work.cancel() }
        let summary = await work.value
        let signal = stop.end()
        progress.finish(summary, folder: output)
        if let trouble = summary.trouble { Console.complain(trouble) }
        if let signal, summary.leftCount > 0 { throw ExitCode(128 + signal) }
        guard summary.status == .success else { throw summary.status.exit }
    }

    /// Page follows page of the same size: memory that is given back to the system would be cleared anew for each. Glibc's
    /// `mallopt` is in none of Swift's modules, so it is looked up; elsewhere there is none.
    private static func keepMemory() {
        typealias Option = @convention(c) (Int32, Int32) -> Int32
        guard let place = dlsym(dlopen(nil, RTLD_NOW), "mallopt") else { return }
        let set = unsafeBitCast(place, to: Option.self)
        let (trimThreshold, mapThreshold) = (Int32(-1), Int32(-3))
        _ = (set(mapThreshold, 32 << 20), set(trimThreshold, 256 << 20))
    }

    private func chosenShard() throws -> Shard {
        if let shard { return try Shard(shard) }
        guard let shard = try Shard(environment: { getenv($0).map { String(cString: $0) } }) else { return .whole }
        if !quiet { Console.say("shard \(shard.index)/\(shard.count), as the scheduler says") }
        return shard
    }

    /// The jobs, what they are called in messages, and the folder that their files are named from.
    private func input() throws -> (BatchList, name: String, sources: String) {
        let defaults = try defaults()
        if let template, let data {
            let table = try DataTable(InputFile.read(data, limit: JobReader.maximumByteCount), named: data)
            let (folder, file) = Self.split(template)
            return (BatchList(template: file, table: table, name: name, defaults: defaults), data, folder)
        }
        let jobs = jobs ?? "-"
        if jobs != "-", PromptFolder.isFolder(jobs) {
            return (try BatchList(folder: PromptFolder(jobs), defaults: defaults), jobs, jobs)
        }
        let bytes =
            jobs == "-"
            ? try InputFile.standardInput(limit: JobReader.maximumByteCount)
            : try InputFile.read(jobs, limit: JobReader.maximumByteCount)
        let name = jobs == "-" ? "<stdin>" : jobs
        return (JobReader(defaults: defaults).list(from: bytes, named: name), name, Self.split(jobs).folder)
    }

    private static func split(_ path: String) -> (folder: String, file: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    private func defaults() throws -> RenderOptions {
        var options = RenderOptions(seed: seed, style: style, language: lang, backend: try painter.name())
        if let canvas = try CanvasOption.canvas(size: size, aspect: aspect, page: page) {
            (options.width, options.height, options.dpi) = (canvas.width, canvas.height, canvas.dpi)
        }
        return options
    }
}

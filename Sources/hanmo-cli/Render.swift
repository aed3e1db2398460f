import ArgumentParser
import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoPage
import HanmoSource
import HanmoVerification

struct Render: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Render a prompt or a plan as a PNG.",
        discussion: """
            A comic of several pages becomes NAME-1.png, NAME-2.png …, a webtoon its slices. Exit status 0: done and
            verified; 1: a character has no glyph, or a text does not fit.
            """)

    @Argument(
        help: "A file with the prompt (.txt, .md) or a plan (.json, .yaml), or - for standard input.",
        completion: .file())
    var prompt: String?
    @Option(help: "Render this plan (JSON or YAML) as it stands instead of a prompt.", completion: .file())
    var from: String?
    @Option(name: .shortAndLong, help: "The PNG to write; by default the input's name.", completion: .file())
    var output: String?
    @Option(help: "Pixels, such as 2048x2048.")
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
    @OptionGroup var planner: PlannerOption
    @Option(help: "Write the report (JSON).", completion: .file())
    var report: String?
    @Option(help: "Write the page as text, glyph by glyph.", completion: .file())
    var listing: String?
    @Option(help: "The longest side that is allowed, in pixels.")
    var maxSide = CanvasLimits().side
    @Option(help: "The largest number of pixels that is allowed.")
    var maxPixels = CanvasLimits().pixels
    @Option(help: "Render this page of a comic of several, counted as its script does.")
    var only: Int?
    @Flag(
        inversion: .prefixedNo, help: "Cut the page into slices 1280 pixels high; webtoons are unless told otherwise.")
    var slices: Bool?
    @Flag(help: "Write the page even if a check failed.")
    var keepGoing = false
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    func validate() throws {
        guard (prompt == nil) != (from == nil) else { throw ValidationError("Give a prompt, or a plan with --from.") }
        guard [size, aspect, page].compactMap({ $0 }).count <= 1 else {
            throw ValidationError("Give one of --size, --aspect and --page.")
        }
    }

    func run() async throws {
        var options = try options()
        let (brief, source, name) = try input()
        let output = output ?? name
        options.pictures = try painter.policy(beside: output, backend: options.backend)
        let stem = output.hasSuffix(".png") ? String(output.dropLast(4)) : output
        let interruption = Interruption(removing: AtomicFile(path: output))
        defer { interruption.end() }
        var listings: [String] = []
        let pipeline = Pipeline(
            catalog: FontCatalog(), backends: BackendOption.backends(PictureMeter(isQuiet: quiet)))
        let pages = try await pipeline.pages(of: brief, prompt: source, options: options) {
            if listing != nil { listings.append(PageListing(of: $0.page).text) }
        }
        for finding in pages.findings where !quiet || finding.severity == .error {
            Console.complain(finding, in: source)
        }
        let isWritten = pages.isProved || keepGoing
        let files = pages.files.map { (path: pages.files.count > 1 ? $0.name(stem) : output, file: $0) }
        if let report {
            let outputs = isWritten ? files.map { $0.file.json(path: $0.path) } : []
            try AtomicFile(path: report).write(Array((pages.report(outputs: outputs).text(indent: 1) + "\n").utf8))
        }
        if let listing { try AtomicFile(path: listing).write(Array(listings.joined(separator: "\n").utf8)) }
        guard isWritten else {
            Console.say("nothing was written; --keep-going writes the page all the same")
            throw ExitStatus.failed.exit
        }
        for (path, file) in files {
            interruption.remove(AtomicFile(path: path))
            try AtomicFile(path: path).write(file.bytes)
            if !quiet, files.count > 1 { Console.say("\(path): \(file.width)×\(file.height)") }
        }
        try pages.writeLock(options.pictures, keepsOthers: only != nil)
        if !quiet {
            let words = "\(pages.textCount) texts, \(brief.wordings.count) asked for"
            let size = pages.files.first.map { "\($0.width)×\($0.height)" } ?? ""
            Console.say(files.count > 1 ? "\(files.count) files, \(words)" : "\(output): \(size), \(words)")
        }
        if !pages.isProved { throw ExitStatus.failed.exit }
    }

    /// What to render, the prompt that its spans count in, and the name of the output.
    private func input() throws -> (Brief, Prompt?, String) {
        if let file = PlanArgument.file(prompt: prompt, from: from) {
            let (plan, prompt) = try PlanArgument.read(file)
            return (plan.brief, prompt, try PromptArgument.parse([file]).output(ending: "png"))
        }
        let argument = try PromptArgument.parse([prompt ?? "-"])
        let read = try argument.read()
        return (try planner.brief(from: read, seed: seed), read, argument.output(ending: "png"))
    }

    private func options() throws -> RenderOptions {
        var options = RenderOptions(
            seed: seed, style: style, language: lang, backend: try painter.name(), page: only, slices: slices,
            limits: CanvasLimits(side: maxSide, pixels: maxPixels))
        if let canvas = try CanvasOption.canvas(size: size, aspect: aspect, page: page) {
            (options.width, options.height, options.dpi) = (canvas.width, canvas.height, canvas.dpi)
        }
        return options
    }
}

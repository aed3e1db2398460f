import ArgumentParser
import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoSource
import HanmoVerification

struct Edit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Change a picture by words: what is not asked for stays as it is, to the pixel.",
        discussion: """
            hanmo edit poster.png "把标题改成“秋日集市”，再删除右下角的文字"
            hanmo edit poster.png "make the title red and add \\"Free entry\\" at the bottom"
            hanmo edit --undo poster.png
            hanmo edit photo.png "把“新品上市”改成“限时特惠”"
            hanmo edit photo.png "去掉" --region 120,80,400,60
            hanmo edit poster.png "背景换成雨夜的街道，标题改成“夜市”" --backend studio

            Pages that Hanmo made are rendered again from the recipe in them. In pictures of others texts are found by
            their words, and the pixels are changed: words, colours, faces, sizes, places; texts, poems, seals, signs,
            subjects and watermarks laid on; tones, crop, extend, resize; a --region or --mask erased or tinted.

            With a picture model as --backend, what pictures shall show is asked of it, in the --region or --mask if there
            is one: nothing else changes, texts stand on top as they were, and the file keeps what was painted.

            Exit status 0: done and verified; 1: a text does not fit, or the recipe in the file does not give its pixels.
            """)

    @Argument(help: "A PNG.", completion: .file()) var file: String
    @Argument(help: "What to change, in Chinese or English; several changes are done in order.") var instruction:
        String?
    @Option(
        name: .shortAndLong, help: "The PNG to write; by default the input's name with -edited.", completion: .file())
    var output: String?
    @Option(help: "X,Y,W,H in pixels: what is meant stands there, and nothing changes outside.") var region: String?
    @Option(help: "A PNG that is white where the picture may change.", completion: .file()) var mask: String?
    @Option(help: "Write the report (JSON).", completion: .file()) var report: String?
    @Option(help: "Write a sheet: before, change, after.", completion: .file()) var compare: String?
    @OptionGroup var painter: BackendOption
    @Flag(help: "Take the last edit back.") var undo = false
    @Flag(help: "Lay the page out anew instead of keeping everything in its place.") var relayout = false
    @Flag(help: "Edit the picture as it is, where the recipe in it gives another.") var trustPixels = false
    @Flag(help: "Edit the page as the recipe gives it, where the pixels are others.") var trustRecipe = false
    @Flag(help: "Write the picture even if a check failed.") var keepGoing = false
    @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false

    func validate() throws {
        guard undo == (instruction == nil) else { throw ValidationError("Give an instruction, or --undo alone.") }
        guard painter.fallback == nil else {
            throw ValidationError("--fallback is of rendering: nobody stands in for a model that changes a picture.")
        }
        guard !(trustPixels && trustRecipe) else {
            throw ValidationError("Give one of --trust-pixels and --trust-recipe.")
        }
    }

    func run() async throws {
        let target = AtomicFile(path: output ?? Self.output(for: file))
        let interruption = Interruption(removing: target)
        defer { interruption.end() }
        let bytes = try InputFile.read(file, limit: 1 << 30)
        let meter = PictureMeter(isQuiet: quiet)
        let editor = PageEditor(
            catalog: FontCatalog(), painter: undo ? nil : try painter.repainter(meter))
        let outcome: EditOutcome
        if let instruction {
            outcome = try await editor.edit(
                bytes, named: file, instruction: try Prompt(name: "instruction", text: instruction),
                options: try options())
        } else {
            outcome = try await editor.undo(bytes, named: file, trust: trustRecipe ? .recipe : nil)
        }
        try write(outcome, to: target)
    }

    private func write(_ outcome: EditOutcome, to target: AtomicFile) throws {
        for finding in outcome.findings where !quiet || finding.severity == .error {
            Console.complain(finding, in: nil)
        }
        if let report { try AtomicFile(path: report).write(Array((outcome.json.text(indent: 1) + "\n").utf8)) }
        if let compare {
            try AtomicFile(path: compare).write(try PNGEncoder().encode(outcome.sheet, dpi: 72, texts: []))
        }
        guard outcome.isProved || keepGoing else {
            Console.say("nothing was written; --keep-going writes the picture all the same")
            throw ExitStatus.failed.exit
        }
        try target.write(try outcome.png())
        if !quiet {
            for line in outcome.done { Console.say(line) }
            Console.say("\(target.path): \(outcome.proof.words)")
        }
        if !outcome.isProved { throw ExitStatus.failed.exit }
    }

    private func options() throws -> EditOptions {
        var options = EditOptions(isRelayout: relayout, trust: trustPixels ? .pixels : trustRecipe ? .recipe : nil)
        if let region {
            let numbers = region.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
            guard numbers.count == 4, case let parts = numbers.compactMap({ $0 }), parts.count == 4, parts[2] > 0,
                parts[3] > 0,
                parts.allSatisfy({ abs($0) < 1e6 })
            else { throw ValidationError("--region \(region): expected X,Y,W,H in pixels such as 120,80,400,60.") }
            options.region = Rect(x: parts[0], y: parts[1], width: parts[2], height: parts[3])
        }
        if let mask { options.mask = try PNGDecoder().decode(InputFile.read(mask, limit: 1 << 30)).bitmap }
        return options
    }

    /// poster.png → poster-edited.png, which further edits keep.
    private static func output(for file: String) -> String {
        let stem = file.lowercased().hasSuffix(".png") ? String(file.dropLast(4)) : file
        return stem.hasSuffix("-edited") ? "\(stem).png" : "\(stem)-edited.png"
    }
}

import ArgumentParser
import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoSource
import HanmoVerification

struct Paint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Paint a picture alone, without any text.",
        discussion: """
            hanmo paint "李白在松下独酌，远山，明月" --style ink -o moon.png
            What was asked for and is not drawn is told.
            """)

    @Argument(help: "What to see, in Chinese or English.")
    var description: String?
    @Option(help: "Paint a contact sheet instead: \(ContactSheet.names.joined(separator: ", ")).")
    var sheet: String?
    @Option(name: .shortAndLong, help: "The PNG to write.", completion: .file())
    var output = "picture.png"
    @Option(help: "Pixels, such as 2048x2048.")
    var size: String?
    @Option(help: "Aspect such as 16:9; the long side is 2048 pixels.")
    var aspect: String?
    @Option(help: "Another seed gives another picture.")
    var seed: UInt64 = 1
    @Option(help: "Style, such as ink, flat, watercolour or manga.")
    var style: String?
    @OptionGroup var painter: BackendOption
    @Option(help: "Write the report (JSON).", completion: .file())
    var report: String?
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    func validate() throws {
        guard (description == nil) != (sheet == nil) else { throw ValidationError("Give a description, or a --sheet.") }
        if let description, !description.contains(where: \.isLetter) {
            throw ValidationError("The description is empty; say what to see, such as \"a cat under a tree\".")
        }
        if report != nil, sheet != nil { throw ValidationError("--report goes with a description, not with --sheet.") }
        if let sheet, ContactSheet(sheet) == nil {
            throw ValidationError("--sheet \(sheet): expected one of \(ContactSheet.names.joined(separator: ", ")).")
        }
    }

    func run() async throws {
        var options = RenderOptions(seed: seed, style: style)
        if sheet == nil { options.backend = try painter.name() }
        options.pictures = try painter.policy(beside: output, backend: options.backend)
        if let canvas = try CanvasOption.canvas(size: size, aspect: aspect, page: nil) {
            (options.width, options.height) = (canvas.width, canvas.height)
        }
        let file = AtomicFile(path: output)
        let interruption = Interruption(removing: file)
        defer { interruption.end() }
        let pipeline = Pipeline(
            catalog: FontCatalog(), backends: BackendOption.backends(PictureMeter(isQuiet: quiet)))
        if let sheet = sheet.flatMap(ContactSheet.init) {
            try file.write(try await pipeline.rendering(of: sheet, options: options).png())
            return
        }
        let prompt = try Prompt(name: "the description", text: description ?? "")
        let rendering = try await pipeline.rendering(
            of: PictureReader().brief(from: prompt), prompt: prompt, options: options)
        if let report { try AtomicFile(path: report).write(Array((rendering.report.json.text(indent: 1) + "\n").utf8)) }
        try file.write(try rendering.png())
        try rendering.writeLock(options.pictures)
        guard !quiet else { return }
        for finding in rendering.report.findings { Console.complain(finding, in: prompt) }
        for picture in rendering.report.pictures {
            guard !picture.drawn.isEmpty else {
                Console.say("painted by \(picture.backend)")
                continue
            }
            Console.say("drawn: \(picture.drawn.joined(separator: ", "))")
            if !picture.undrawn.isEmpty { Console.say("not drawn: \(picture.undrawn.joined(separator: ", "))") }
        }
    }
}

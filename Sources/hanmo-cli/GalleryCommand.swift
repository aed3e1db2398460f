import ArgumentParser
import Foundation
import Hanmo
import HanmoBatch
import HanmoBrief
import HanmoFonts
import HanmoPNG
import HanmoPlanFiles
import HanmoSource
import HanmoVerification

/// A folder of prompts as one picture.
struct GalleryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gallery",
        abstract: "Render every prompt and plan of a folder, and show all pages side by side.",
        discussion: """
            Takes .txt, .md, .json and .yaml files, and folders that hold a prompt.txt, prompt.md or plan.json, by name.
            """)

    @Argument(help: "The folder.", completion: .directory)
    var folder: String
    @Option(name: .shortAndLong, help: "The PNG to write.", completion: .file())
    var output = "gallery.png"
    @Option(help: "Write each page at its full size into this folder too.", completion: .directory)
    var pages: String?
    @Option(help: "Pages in a row.")
    var columns = 6
    @Option(help: "Pixels of the square that each page is shown in.")
    var side = 400
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    func validate() throws {
        guard (1...40).contains(columns) else { throw ValidationError("--columns \(columns): expected 1 to 40.") }
        guard (40...2000).contains(side) else { throw ValidationError("--side \(side): expected 40 to 2000.") }
    }

    func run() async throws {
        let file = AtomicFile(path: output)
        let catalog = FontCatalog()
        let pipeline = Pipeline(catalog: catalog)
        var gallery = Gallery(columns: columns, side: side)
        let inputs = try PromptFolder(folder).entries.map { (name: $0.name, path: "\(folder)/\($0.path)") }
        guard !inputs.isEmpty else {
            throw ValidationError("\(folder) holds no prompt and no plan.")
        }
        for input in inputs {
            let rendering = try await rendering(of: input.path, by: pipeline)
            for finding in rendering.report.findings where finding.severity != .note && !quiet {
                Console.say("\(input.name): \(finding.message)")
            }
            if let pages {
                try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: true)
                try AtomicFile(path: "\(pages)/\(input.name).png").write(try rendering.png())
            }
            try gallery.add(rendering.bitmap, named: input.name)
        }
        try file.write(try PNGEncoder().encode(try gallery.bitmap(catalog: catalog), dpi: 144, texts: []))
        if !quiet { Console.say("\(file.path): \(inputs.count) pages") }
    }

    private func rendering(of path: String, by pipeline: Pipeline) async throws -> Rendering {
        if let plan = PlanArgument.file(prompt: path, from: nil) {
            let (file, prompt) = try PlanArgument.read(plan)
            return try await pipeline.rendering(of: file.brief, prompt: prompt, options: RenderOptions())
        }
        return try await pipeline.rendering(of: try PromptArgument.parse([path]).read())
    }
}

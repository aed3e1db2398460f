import Foundation
import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource
import HanmoVerification

/// Samples rendered small, once each, and edits of them.
actor EditBench {
    static let shared = EditBench()
    static let editor = PageEditor(catalog: FontCatalog(folders: []))

    private var files: [String: [UInt8]] = [:]

    /// The file of a sample, 480 × 480 pixels; the page must not be proved at that size.
    func file(of sample: String) async throws -> [UInt8] {
        if let known = files[sample] { return known }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try Data(contentsOf: root.appendingPathComponent("samples/\(sample)/prompt.txt"))
        let file = try await Self.file(of: Prompt(name: sample, bytes: Array(text)))
        files[sample] = file
        return file
    }

    static func file(of prompt: Prompt, side: Int = 480) async throws -> [UInt8] {
        let options = RenderOptions(width: side, height: side)
        return try await Pipeline(catalog: FontCatalog(folders: [])).rendering(of: prompt, options: options).png()
    }

    static func edit(
        _ file: [UInt8], _ instruction: String, _ options: EditOptions = EditOptions()
    ) async throws -> EditOutcome {
        try await editor.edit(
            file, named: "page.png", instruction: Prompt(name: "instruction", text: instruction), options: options)
    }
}

/// A page as lines that tests look for: a text with its role, colour and face, and what is painted.
enum EditListing {
    static func lines(of rendering: Rendering) -> [String] {
        rendering.page.texts.enumerated().map { index, text in
            let colors = rendering.page.colors(ofText: index)
            return "\(text.id) “\(text.text)” \(text.role) \(text.font) \(text.vertical ? "vertical " : "")\(colors)"
        }
            + rendering.report.pictures.map {
                "drawn \($0.drawn.joined(separator: ", ")) as \($0.style ?? "-")"
            }
    }
}

extension Page {
    /// The colours of a text's glyphs, in order of first use.
    func colors(ofText index: Int) -> String {
        var colors: [String] = []
        func look(_ items: [PageItem]) {
            for item in items {
                switch item {
                case .glyphs(let run) where run.text == index:
                    if case .solid(let color) = run.paint, !colors.contains(color.hexText) {
                        colors.append(color.hexText)
                    }
                case .group(let group): look(group.items)
                default: break
                }
            }
        }
        look(items)
        return colors.joined(separator: "+")
    }
}

extension EditOutcome {
    /// The page after an edit of one of Hanmo's own.
    var rendering: Rendering { page! }
}

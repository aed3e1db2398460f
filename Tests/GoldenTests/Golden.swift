import Foundation
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoVerification
import Testing

/// The references in golden/. `make update-goldens` writes those that differ; the difference is then read in git.
enum Golden {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = root.appendingPathComponent("golden")
    static let updates = ProcessInfo.processInfo.environment["HANMO_UPDATE_GOLDENS"] == "1"

    /// Why references may differ without a change of the code; empty where the fonts are those of the manifest.
    static let fontTrouble: String = {
        let wrong = FontCatalog(folders: []).check().filter { $0.state != .correct }
        guard !wrong.isEmpty else { return "" }
        return "fonts differ from the manifest (see hanmo fonts check): "
            + wrong.map(\.file.name).joined(separator: ", ")
    }()

    /// Line by line, so that a failure shows the first line that differs and not two pages.
    static func compare(_ text: String, with name: String) throws {
        let file = folder.appendingPathComponent(name)
        if updates { try write(Data(text.utf8), to: file) }
        guard let data = try? Data(contentsOf: file) else {
            Issue.record("golden/\(name) is missing; make update-goldens writes it")
            return
        }
        let found = text.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let differing = zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }
        if let differing {
            Issue.record(
                """
                golden/\(name):\(differing.offset + 1) differs. \(fontTrouble)
                expected \(differing.element.1)
                found    \(differing.element.0)
                """)
        } else {
            #expect(found.count == wanted.count, "golden/\(name) has another number of lines. \(fontTrouble)")
        }
    }

    /// Pictures of at most 20 KiB, each channel within 1.
    static func compare(_ bitmap: Bitmap, with name: String) throws {
        let file = folder.appendingPathComponent(name)
        if updates {
            let known = try? PNGDecoder().decode(Array(Data(contentsOf: file))).bitmap
            if known != bitmap {
                try write(Data(PNGEncoder(effort: .small).encode(bitmap, dpi: 144, texts: [])), to: file)
            }
        }
        guard let data = try? Data(contentsOf: file) else {
            Issue.record("golden/\(name) is missing; make update-goldens writes it")
            return
        }
        #expect(data.count <= 20 << 10, "golden/\(name) is larger than 20 KiB: make the page smaller")
        let expected = try PNGDecoder().decode(Array(data)).bitmap
        let comparison = BitmapComparison(expected: expected, actual: bitmap, tolerance: 1)
        #expect(comparison.isWithinTolerance, "golden/\(name): \(comparison.verdict) \(fontTrouble)")
    }

    private static func write(_ data: Data, to file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        guard (try? Data(contentsOf: file)) != data else { return }
        try data.write(to: file)
    }

    /// The names in a folder of golden/, without what follows the first dot.
    static func stems(in name: String, ending suffix: String) throws -> Set<String> {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(name).path)
        return Set(names.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) })
    }
}

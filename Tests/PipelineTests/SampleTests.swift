import Foundation
import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoVerification
import Testing

/// Every sample renders proved, and its page reads as its golden listing says.
@Suite struct SampleTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func lantingIsWhole() async throws {
        let rendering = try await rendering(of: "lanting")
        #expect(rendering.isProved, "\(rendering.report.findings.map(\.message))")
        let text = try #require(rendering.page.texts.first { $0.text.hasPrefix("永和九年，岁在癸丑") })
        #expect(text.text.unicodeScalars.count { $0.properties.isIdeographic } == 324)
        #expect(text.vertical)
        #expect(text.font == "LXGW WenKai")
        #expect(rendering.bitmap.width == 2048 && rendering.bitmap.height == 2048)
        // Columns run from right to left and do not touch.
        for (line, next) in zip(text.lines, text.lines.dropFirst()) { #expect(next.box.maxX < line.box.minX) }
        try compare(texts: rendering, with: "lanting.txt")
    }

    private func rendering(of sample: String) async throws -> Rendering {
        let file = Self.root.appendingPathComponent("samples/\(sample)/prompt.txt")
        let prompt = try Prompt(name: sample, bytes: Array(Data(contentsOf: file)))
        return try await Pipeline(catalog: FontCatalog(folders: [])).rendering(of: prompt)
    }

    /// The text part of the listing; the painting is compared by its digest in a line of its own.
    private func compare(texts rendering: Rendering, with name: String) throws {
        let listing = PageListing(of: rendering.page).text.split(separator: "\n", omittingEmptySubsequences: false)
        let texts = listing.drop { !$0.hasPrefix("text ") }.joined(separator: "\n")
        let digest = rendering.bitmap.pixels.withUnsafeBytes { SHA256.hexDigest(of: $0) }
        let found = "pixels \(digest)\n\(texts)"
        let file = Self.root.appendingPathComponent("golden/\(name)")
        if ProcessInfo.processInfo.environment["HANMO_UPDATE_GOLDENS"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(found.utf8).write(to: file)
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        for (line, wanted) in zip(found.split(separator: "\n"), expected.split(separator: "\n")) {
            #expect(line == wanted)
        }
        #expect(found.count == expected.count, "update with make update-goldens")
    }
}

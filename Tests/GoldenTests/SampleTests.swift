import Foundation
import HanmoDigest
import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoVerification
import Testing

/// Every folder of samples/, a prompt or a plan, renders proved; its texts stand as golden/samples says, its pixels have that digest.
@Suite struct SampleTests {
    private static let names: [String] = {
        let folder = Golden.root.appendingPathComponent("samples").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }()

    @Test(arguments: names) func sampleIsProved(name: String) async throws {
        var pages: [String] = []
        for rendering in try await Self.renderings(of: name) {
            #expect(rendering.isProved, "\(rendering.report.findings.map(\.message))")
            let listing = PageListing(of: rendering.page).text.split(separator: "\n", omittingEmptySubsequences: false)
            let texts = listing.drop { !$0.hasPrefix("text ") }.joined(separator: "\n")
            let digest = rendering.bitmap.pixels.withUnsafeBytes { SHA256.hexDigest(of: $0) }
            pages.append("pixels \(digest)\n\(texts)")
        }
        try Golden.compare(pages.joined(separator: "\n"), with: "samples/\(name).txt")
    }

    @Test(arguments: names.filter { $0.hasPrefix("comic-") }) func comicsAreRead(name: String) async throws {
        for rendering in try await Self.renderings(of: name) {
            let findings = rendering.report.findings.filter { $0.severity != .note }
            #expect(findings.isEmpty, "\(findings.map(\.message))")
        }
    }

    @Test func everyReferenceHasItsSample() throws {
        #expect(try Golden.stems(in: "samples", ending: ".txt") == Set(Self.names))
    }

    @Test func lantingIsWhole() async throws {
        let rendering = try #require(try await Self.renderings(of: "lanting").first)
        let text = try #require(rendering.page.texts.first { $0.text.hasPrefix("永和九年，岁在癸丑") })
        #expect(text.text.unicodeScalars.count { $0.properties.isIdeographic } == 324)
        #expect(text.vertical)
        #expect(text.font == "LXGW WenKai")
        #expect(rendering.bitmap.width == 2048 && rendering.bitmap.height == 2048)
        // Columns run from right to left and do not touch.
        for (line, next) in zip(text.lines, text.lines.dropFirst()) { #expect(next.box.maxX < line.box.minX) }
    }

    /// All pages of a sample.
    private static func renderings(of sample: String) async throws -> [Rendering] {
        let folder = Golden.root.appendingPathComponent("samples/\(sample)")
        let pipeline = Pipeline(catalog: FontCatalog(folders: []))
        if let plan = try? Data(contentsOf: folder.appendingPathComponent("plan.json")) {
            let brief = try PlanFile(reading: Array(plan)).brief
            return [try await pipeline.rendering(of: brief, prompt: nil, options: RenderOptions())]
        }
        let name = ["prompt.txt", "prompt.md"].first {
            FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
        }
        let bytes = try Data(contentsOf: folder.appendingPathComponent(name ?? "prompt.txt"))
        let prompt = try Prompt(name: name ?? sample, bytes: Array(bytes))
        var renderings: [Rendering] = []
        let brief = PromptReader().brief(from: prompt)
        _ = try await pipeline.pages(of: brief, prompt: prompt, options: RenderOptions()) { renderings.append($0) }
        return renderings
    }
}

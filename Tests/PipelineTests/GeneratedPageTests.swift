import Foundation
import HanmoBrief
import HanmoFonts
import HanmoGeneration
import HanmoGenerators
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoPictures
import HanmoSource
import HanmoVerification
import Testing

@testable import Hanmo

/// Pages whose pictures a generator paints: they come again from what is kept, and are verified.
@Suite struct GeneratedPageTests {
    private static let text = "一张秋日海报，画着远山和枫林，一位红衣女孩坐在石头上。\n标题：“秋日集市”\n底部写着：“十月十八日，梧桐里”"

    private let folder: String
    private let cache: PictureCache

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("hanmo-test-\(UUID().uuidString)").path
        cache = PictureCache(path: folder)
    }

    private func pipeline(_ failure: MockGenerator.Failure? = nil) -> Pipeline {
        var behaviour = MockGenerator.Behaviour()
        behaviour.failure = failure
        return Pipeline(
            catalog: FontCatalog(),
            backends: PictureBackends(others: Trial(generator: MockGenerator(behaviour: behaviour), cache: cache)))
    }

    private func rendering(_ pipeline: Pipeline, _ policy: PicturePolicy = PicturePolicy()) async throws -> Rendering {
        var options = RenderOptions(width: 300, height: 400, backend: "mock")
        options.pictures = policy
        return try await pipeline.rendering(of: try Prompt(text: Self.text), options: options)
    }

    private func verdict(_ png: [UInt8], cache: PictureCache) async throws -> FileVerdict {
        try await FileVerifier(
            catalog: FontCatalog(), backends: PictureBackends(others: KeptPictures(cache: cache))
        ).verdict(on: png, name: "a.png")
    }

    @Test func pagesAreVerifiedFromWhatIsKept() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let rendering = try await rendering(pipeline())
        #expect(rendering.report.pictures.map(\.backend) == ["mock"])
        let png = try rendering.png()
        let verdict = try await verdict(png, cache: cache)
        #expect(verdict.isProved, "\(verdict.findings)")
        // The picture is part of the proof: another one of its size is not taken for it.
        let recipe = try Recipe(reading: rendering.recipe.json.text())
        #expect(recipe.pictures["p1"]?.record == rendering.recipe.pictures["p1"]?.record)
        #expect(recipe.json.text() == rendering.recipe.json.text())
    }

    @Test func missingPictureIsToldAndTheRestProved() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let rendering = try await rendering(pipeline())
        let png = try rendering.png()
        let verdict = try await verdict(png, cache: PictureCache(path: nil))
        #expect(!verdict.isProved)
        #expect(
            verdict.findings.first?.hasPrefix("picture p1 cannot be repainted: what mock painted is no longer kept")
                == true)
        #expect(
            verdict.findings.dropFirst() == [
                "every glyph is as the recipe says", "every pixel beside the missing pictures is as the recipe says",
            ])
        // What was changed outside is still found.
        var changed = rendering.bitmap
        changed.pixels[changed.pixels.count - 5] ^= 0xFF
        let file = try PNGDecoder().decode(png)
        let forged = try PNGEncoder().encode(changed, dpi: 72, texts: file.texts)
        let other = try await self.verdict(forged, cache: PictureCache(path: nil))
        #expect(other.findings.contains { $0.hasPrefix("the pixels differ") }, "\(other.findings)")
    }

    @Test func substituteIsReportedAndVerified() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var policy = PicturePolicy()
        policy.fallsBack = true
        let rendering = try await rendering(pipeline(.declined), policy)
        #expect(rendering.report.pictures.map(\.backend) == ["procedural"])
        #expect(rendering.report.findings.contains { $0.code == "picture-fallback" && $0.severity == .warning })
        let verdict = try await verdict(try rendering.png(), cache: cache)
        #expect(verdict.isProved, "\(verdict.findings)")
        await #expect(throws: GeneratorError.self) { try await self.rendering(pipeline(.declined)) }
    }

    /// Plain pages say nothing of pictures in their recipes.
    @Test func drawnPagesHaveNoRecord() async throws {
        let rendering = try await Pipeline(catalog: FontCatalog()).rendering(
            of: try Prompt(text: Self.text), options: RenderOptions(width: 300, height: 400))
        #expect(rendering.recipe.pictures.isEmpty)
        #expect(!rendering.recipe.json.text().contains("\"pictures\":[{\"id\":\"p1\",\"backend\""))
    }
}

private struct Trial: PictureBackendSource {
    let generator: MockGenerator
    let cache: PictureCache

    func backend(named name: String, policy: PicturePolicy) throws -> any PictureBackend {
        GeneratorBackend(generator, cache: cache, policy: policy)
    }
}

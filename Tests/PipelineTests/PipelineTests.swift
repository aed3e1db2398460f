import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource
import HanmoVerification
import Testing

@Suite struct PipelineTests {
    private let pipeline = Pipeline(catalog: FontCatalog(folders: []))

    private func rendering(_ text: String, width: Int = 640, height: Int = 640) async throws -> Rendering {
        try await pipeline.rendering(
            of: Prompt(text: text), options: RenderOptions(width: width, height: height, backend: "plain"))
    }

    @Test(arguments: [
        "写着“兰亭集序”", "A sign reads \"Open every day from nine\"", "左上角写着“甲”，右下角写着“乙乙”，中央写着“天朗气清，惠风和畅。”",
        "写着“一二三\n四五六”", "写着“价目   ¥12.50”", "「いらっしゃいませ」と書いてある", "写着“😀 好的”", "没有文字的山水", "写着“𠮷野家”",
        "A plate reads \"certified office flow\"", "用小楷自右向左写着“床前明月光，疑是地上霜。举头望明月，低头思故乡。”",
    ])
    func everyWordingIsProved(_ prompt: String) async throws {
        let rendering = try await rendering(prompt)
        let errors = rendering.report.findings.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.message))")
        #expect(rendering.page.texts.count == BriefReader().brief(from: try Prompt(text: prompt)).wordings.count)
    }

    @Test func aCharacterWithoutAGlyphIsAnError() async throws {
        let rendering = try await rendering("写着“好\u{F8FE}”")
        #expect(!rendering.isProved)
        let finding = try #require(rendering.report.findings.first { $0.code == "missing-glyph" })
        #expect(finding.message.contains("U+F8FE"))
        #expect(finding.source?.start == 12)
    }

    @Test func lineNumbersAreDrawnButNoText() async throws {
        let rendering = try await rendering("代码截图：\n```swift\nlet a = 1\n\nlet c = a\n```")
        #expect(rendering.page.texts.map(\.text) == ["let a = 1\n\nlet c = a"])
        let furniture = rendering.page.items.compactMap { item -> String? in
            guard case .glyphs(let run) = item, run.text == nil else { return nil }
            return run.glyphs.map(\.text).joined()
        }
        #expect(furniture == ["1", "2", "3"])
        #expect(rendering.isProved)
    }

    @Test func samePromptSamePixels() async throws {
        let (first, second) = (try await rendering("写着“天朗气清”"), try await rendering("写着“天朗气清”"))
        #expect(first.bitmap == second.bitmap)
        #expect(try first.png() == second.png())
    }

    @Test func verifyProvesAndTellsFaultsApart() async throws {
        let catalog = FontCatalog(folders: [])
        let bytes = try await rendering("写着“天朗气清”").png()
        let verifier = FileVerifier(catalog: catalog)
        #expect(try await verifier.verdict(on: bytes, name: "a.png").isProved)

        let file = try PNGDecoder().decode(bytes)
        var changed = file.bitmap
        changed.pixels[0] ^= 1
        let onePixel = try PNGEncoder().encode(changed, dpi: 300, texts: file.texts)
        let verdict = try await verifier.verdict(on: onePixel, name: "a.png")
        #expect(verdict.findings.count == 1 && verdict.findings[0].contains("1 pixel differs"))

        var texts = file.texts
        let ledger = try #require(texts.firstIndex { $0.keyword == Recipe.ledgerKeyword })
        var lines = texts[ledger].text.split(separator: "\n").map(String.init)
        let glyph = try #require(lines.firstIndex { $0.hasSuffix(" 5929") })
        lines[glyph] = "1" + lines[glyph]
        texts[ledger].text = lines.joined(separator: "\n")
        let swapped = try await verifier.verdict(
            on: try PNGEncoder().encode(file.bitmap, dpi: 300, texts: texts), name: "a.png")
        #expect(swapped.findings.count == 1 && swapped.findings[0].contains("天 (U+5929)"))

        let stripped = try PNGEncoder().encode(file.bitmap, dpi: 300, texts: [])
        await #expect(throws: PipelineError.self) { try await verifier.verdict(on: stripped, name: "a.png") }
    }

    @Test func limitsAreNamed() async throws {
        for (width, height, words) in [
            (0, 10, "has no room"), (-5, 10, "has no room"), (100_000, 100_000, "limit of 16384"),
        ] {
            do {
                _ = try await rendering("写着“好”", width: width, height: height)
                Issue.record("\(width)×\(height) was rendered")
            } catch let error as PipelineError { #expect(error.message.contains(words)) }
        }
    }

    @Test func recipeReadsBack() async throws {
        let recipe = try await rendering("写着“天朗气清”").recipe
        let read = try Recipe(reading: recipe.json.text())
        #expect(read.options == recipe.options)
        #expect(read.fonts == recipe.fonts)
        #expect(read.plan.brief.wordings.map(\.text) == ["天朗气清"])
    }
}

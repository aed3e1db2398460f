import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource
import Testing

/// What cannot be done says why, and what could be said instead.
@Suite struct OwnEditErrorTests {
    @Test(arguments: [
        ("poster", "把“旧物旧生”改成“甲”", "instruction:1:2: “旧物旧生” is not on the page", "the nearest is t1 “旧物新生市集”"),
        ("poster", "删除左上角的文字", "no text stands at the top left", "t1 “旧物新生市集” (title, top center)"),
        ("card", "删除文字", "“文字” can mean 3 texts: t1 “花好月圆” (", "quote its words"),
        ("poster", "第三格背景换成夜晚", "there is no panel 3", "the page has no panels"),
        ("poster", "去掉大象", "“大象” is not in the picture", "in it are"),
        ("menu", "加一只猫", "the page has no picture to add it to", "背景换成米白色"),
        ("poster", "裁剪成1:1", "the picture has that shape already", ""),
        ("caption", "把字幕放大", "", ""),
    ])
    func isSaid(_ sample: String, _ instruction: String, _ message: String, _ hint: String) async throws {
        let file = try await EditBench.shared.file(of: sample)
        guard !message.isEmpty else {
            let outcome = try await EditBench.edit(file, instruction)
            #expect(!outcome.isProved)
            #expect(outcome.findings.contains { $0.code == "edit-unseen" })
            return
        }
        let error = await #expect(throws: InstructionError.self) { try await EditBench.edit(file, instruction) }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        #expect(hint.isEmpty || error?.hint?.contains(hint) == true, "\(error?.hint ?? "")")
    }

    @Test func recipesAreHeldAgainstPixels() async throws {
        let file = try await EditBench.shared.file(of: "card")
        let png = try PNGDecoder().decode(file)
        var changed = png.bitmap
        changed.pixels[1_000] ^= 0x40
        let painted = try PNGEncoder().encode(changed, dpi: 300, texts: png.texts)
        let refused = await #expect(throws: PipelineError.self) { try await EditBench.edit(painted, "标题换成红色") }
        #expect(refused?.message.contains("does not give its pixels: 1 pixel differs") == true)
        #expect(refused?.hint?.contains("--trust-recipe") == true)
        let trusted = try await EditBench.edit(painted, "删除落款", EditOptions(trust: .recipe))
        #expect(trusted.isProved && trusted.before == png.bitmap)

        var texts = png.texts
        let index = try #require(texts.firstIndex { $0.keyword == Recipe.keyword })
        texts[index].text = texts[index].text.replacing("花好月圆", with: "花好月缺")
        let tampered = try PNGEncoder().encode(png.bitmap, dpi: 300, texts: texts)
        await #expect(throws: PipelineError.self) { try await EditBench.edit(tampered, "标题换成红色") }
        texts[index].text = String(png.texts[index].text.dropLast(40))
        let broken = try PNGEncoder().encode(png.bitmap, dpi: 300, texts: texts)
        let unreadable = await #expect(throws: PipelineError.self) { try await EditBench.edit(broken, "标题换成红色") }
        #expect(unreadable?.message == "the recipe in the file cannot be read")
        texts[index].text = png.texts[index].text.replacing("{\"version\":1,", with: "{\"version\":9,")
        let newer = try PNGEncoder().encode(png.bitmap, dpi: 300, texts: texts)
        let tooNew = await #expect(throws: PipelineError.self) { try await EditBench.edit(newer, "标题换成红色") }
        #expect(tooNew?.message.contains("form 9") == true)
        let bare = try PNGEncoder().encode(png.bitmap, dpi: 300, texts: [])
        let foreign = await #expect(throws: InstructionError.self) { try await EditBench.edit(bare, "标题换成红色") }
        #expect(foreign?.message.contains("no recipe") == true)
    }

    @Test func nothingChangesOutsideOfARegion() async throws {
        let file = try await EditBench.shared.file(of: "poster")
        let small = EditOptions(region: Rect(x: 0, y: 0, width: 480, height: 40))
        // Only what stands there is meant.
        await #expect(throws: InstructionError.self) { try await EditBench.edit(file, "删除副标题", small) }
        let added = try await EditBench.edit(
            file, "加“甲”", EditOptions(region: Rect(x: 20, y: 440, width: 100, height: 30)))
        #expect(added.isProved)
        let text = try #require(added.rendering.page.texts.last?.box)
        #expect(Rect(x: 20, y: 440, width: 100, height: 30).contains(text))
        let outside = await #expect(throws: PipelineError.self) {
            try await EditBench.edit(file, "加“甲”", EditOptions(region: Rect(x: 900, y: 0, width: 9, height: 9)))
        }
        #expect(outside?.message == "the region lies outside of the picture")
        let mask = await #expect(throws: PipelineError.self) {
            try await EditBench.edit(file, "加“甲”", EditOptions(mask: Bitmap(width: 8, height: 8, fill: .white)))
        }
        #expect(mask?.message == "the mask has 8×8 pixels, the picture 480×480")
        var half = Bitmap(width: 480, height: 480, fill: .black)
        for index in half.pixels.indices where index / 480 > 400 { half.pixels[index] = Color.white.premultiplied }
        let masked = try await EditBench.edit(file, "加“甲”", EditOptions(mask: half))
        #expect(masked.isProved && masked.proof.changedOutside == 0)
    }

    /// A new layout may move everything, and says so.
    @Test func relayout() async throws {
        let file = try await EditBench.shared.file(of: "poster")
        let outcome = try await EditBench.edit(file, "把标题改成“秋”", EditOptions(isRelayout: true))
        #expect(outcome.isProved && !outcome.proof.isLocal)
        let anew = try await EditBench.edit(file, "把标题改成“秋”")
        #expect(outcome.rendering.bitmap != anew.rendering.bitmap)
    }
}

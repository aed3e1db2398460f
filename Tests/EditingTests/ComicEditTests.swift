import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoSource
import Testing

/// Edits of a comic: of one panel, of what is said, of somebody in all panels.
@Suite struct ComicEditTests {
    private static let prompt = """
        四格漫画。
        第一格：阿明在公园里散步，阿明说“今天天气真好。”
        第二格：小红坐在树下，小红说“你好呀！”
        第三格：阿明和小红在街上，阿明说“一起走吧。”
        第四格：两个人在桥上，小红说“好的。”
        """

    @Test(arguments: [
        ("把第二格的台词改成“早上好！”", "“早上好！”"), ("第三格背景换成夜晚", "今天天气真好"),
        ("阿明的衣服改成蓝色", "一起走吧"), ("把“好的。”改成“好呀。”", "“好呀。”"),
    ])
    func isDoneAndUndone(_ instruction: String, _ seen: String) async throws {
        let file = try await EditBench.file(of: Prompt(name: "comic", text: Self.prompt), side: 640)
        let outcome = try await EditBench.edit(file, instruction)
        #expect(EditListing.lines(of: outcome.rendering).joined(separator: "\n").contains(seen))
        #expect(outcome.isProved, "\(outcome.findings.map(\.message))")
        #expect(outcome.proof.changedInside > 0 && outcome.proof.changedOutside == 0)
        let undone = try await EditBench.editor.undo(try outcome.png(), named: "page.png")
        #expect(undone.bitmap == outcome.before)
    }

    /// The other panels keep their day.
    @Test func aNightIsOfItsPanel() async throws {
        let file = try await EditBench.file(of: Prompt(name: "comic", text: Self.prompt), side: 640)
        let outcome = try await EditBench.edit(file, "第三格背景换成夜晚")
        let (before, after) = (outcome.before, outcome.bitmap)
        let changed = before.pixels.indices.filter { before.pixels[$0] != after.pixels[$0] }
        #expect(changed.allSatisfy { $0 % 640 < 320 && $0 / 640 > 300 })
    }

    @Test func slicesAreRefused() async throws {
        let options = RenderOptions(width: 400, slices: true)
        let prompt = try Prompt(name: "comic", text: "条漫。\n" + Self.prompt)
        let slices = try await Pipeline(catalog: FontCatalog(folders: [])).rendering(of: prompt, options: options)
            .pngs()
        try #require(slices.count > 1)
        let error = await #expect(throws: PipelineError.self) { try await EditBench.edit(slices[1], "删除“好的。”") }
        #expect(error?.message == "page.png is slice 2 of a longer page")
        #expect(error?.hint?.contains("--no-slices") == true)
    }
}

import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoSource
import Testing

@testable import HanmoEditing

/// `hanmo edit` of pictures without a recipe.
@Suite struct ForeignEditTests {
    private static func sign(_ texts: [(text: String, at: Point)] = [("新品上市", Point(40, 130))]) throws -> Bitmap {
        var picture = Scene.gradient()
        for (text, origin) in texts {
            picture = try picture.writing(
                text, "Noto Sans CJK SC", "Bold", size: 48, at: origin, color: Color(30, 30, 90)
            ).picture
        }
        return picture
    }

    private static func file(_ picture: Bitmap, texts: [PNGText] = []) throws -> [UInt8] {
        try PNGEncoder().encode(picture, dpi: 96, texts: texts)
    }

    @Test func aTextOfSeveralLinesIsChangedLineForLine() async throws {
        let file = try Self.file(
            try Self.sign([("满三百减五十", Point(40, 90)), ("全场包邮", Point(40, 170))]))
        let outcome = try await EditBench.edit(file, "把“满三百减五十\\n全场包邮”改成“买二送一\\n次日送达”")
        #expect(outcome.isProved)
        #expect(outcome.done == ["“满三百减五十” → “买二送一”", "“全场包邮” → “次日送达”"])
        let shorter = try await EditBench.edit(file, "把“满三百减五十\\n全场包邮”改成“买二送一”")
        #expect(shorter.done.count == 2 && shorter.isProved)
        await #expect(throws: InstructionError.self) {
            try await EditBench.edit(file, "把“满三百减五十\\n全场包邮”改成“一\\n二\\n三”")
        }
    }

    @Test(arguments: [
        ("把“新品上市”改成“限时特惠”", ["“新品上市” → “限时特惠”"]),
        ("replace \"新品上市\" with \"Sale\"", ["“新品上市” → “Sale”"]),
        ("删除“新品上市”", ["“新品上市” is removed"]),
        ("把“新品上市”改成红色", ["“新品上市” → 红色"]),
        ("把“新品上市”换成楷体", ["“新品上市” → 楷体"]),
        ("把“新品上市”放大", ["“新品上市” → 放大"]),
        ("把“新品上市”移动到右下角", ["“新品上市” is moved to "]),
        ("在右下角加一行小字“样张”", ["“样张” is added"]),
        ("加水印“样张”", ["“样张” is added"]),
        ("加印章“山人”", ["“山人” is added"]),
        ("加一只猫在右边", [" is added"]),
        ("整体改成黑白", ["the picture → "]),
        ("背景换成夜晚", ["the picture → 夜晚"]),
        ("make it sepia", ["the picture → "]), ("改成双色调", ["the picture → 双色调"]), ("改成旧纸", ["the picture → 旧纸"]),
        ("把“新品上市”改成“限时特惠”，再移动到左下角", ["“新品上市” → “限时特惠”", "“限时特惠” is moved to "]),
        ("把“新品上市”改成“限时特惠”，再把“限时特惠”改成红色", ["“新品上市” → “限时特惠”", "“限时特惠” → 红色"]),
    ])
    func isDoneAndUndone(_ instruction: String, _ done: [String]) async throws {
        let before = try Self.sign()
        let file = try Self.file(before, texts: [PNGText(keyword: "Author", text: "others")])
        let outcome = try await EditBench.edit(file, instruction)
        #expect(outcome.isProved, "\(outcome.findings.map(\.message))")
        #expect(outcome.done.count == done.count)
        for (line, wanted) in zip(outcome.done, done) { #expect(line.contains(wanted)) }
        #expect(outcome.proof.changedOutside == 0 && outcome.proof.changedInside > 0)
        let edited = try outcome.png()
        let png = try PNGDecoder().decode(edited)
        #expect(png.bitmap == outcome.bitmap)
        #expect(png.texts.contains(PNGText(keyword: "Author", text: "others")))
        let verdict = try await FileVerifier(catalog: catalog).verdict(on: edited, name: "a.png")
        #expect(verdict.isProved, "\(verdict.findings)")
        #expect(verdict.summary.hasPrefix("a picture of others"))
        #expect(try EditBench.editor.history(edited, named: "a.png").map(\.instruction) == [instruction])
        let undone = try await EditBench.editor.undo(edited, named: "a.png")
        #expect(undone.bitmap == before)
        #expect(try undone.png() == file)
    }

    /// What Hanmo has set is not looked for again, and each edit is taken back on its own.
    @Test func editsFollowEachOther() async throws {
        var file = try Self.file(try Self.sign())
        var files = [file]
        for instruction in ["把“新品上市”改成“限时特惠”", "把“限时特惠”改成“今日买一送一”", "裁剪成1:1", "向右扩展20%", "把“今日买一送一”改成红色"] {
            if instruction.hasPrefix("把“今日"), try PNGDecoder().decode(file).bitmap.width < 300 { continue }
            file = try await EditBench.edit(file, instruction).png()
            files.append(file)
        }
        #expect(try EditBench.editor.history(file, named: "a.png").count == files.count - 1)
        while files.count > 1 {
            file = try await EditBench.editor.undo(files.removeLast(), named: "a.png").png()
            let (undone, wanted) = (try PNGDecoder().decode(file), try PNGDecoder().decode(files[files.count - 1]))
            #expect(undone.bitmap == wanted.bitmap)
            #expect(undone.texts == wanted.texts)
        }
        let error = await #expect(throws: PipelineError.self) { try await EditBench.editor.undo(file, named: "a.png") }
        #expect(error?.message == "a.png has no edit to undo")
    }

    @Test func setTextsAreExact() async throws {
        let first = try await EditBench.edit(Self.file(Self.sign()), "把“新品上市”改成“限时特惠”")
        let second = try await EditBench.edit(try first.png(), "把“限时特惠”改成“新品上市”")
        let report = second.json.text()
        #expect(report.contains("\"score\":1,") && report.contains("\"certain\":true"))
        // Once another program has been at it, the record is not trusted.
        let png = try PNGDecoder().decode(try first.png())
        var changed = png.bitmap
        changed.pixels[5] ^= 0x10
        let painted = try PNGEncoder().encode(changed, dpi: 96, texts: png.texts)
        let third = try await EditBench.edit(painted, "把“限时特惠”改成“新品上市”")
        #expect(third.findings.contains { $0.code == "record-stale" })
        let verdict = try await FileVerifier(catalog: catalog).verdict(on: painted, name: "a.png")
        #expect(verdict.findings == ["a.png was changed by another program since Hanmo edited it"])
        let refused = await #expect(throws: PipelineError.self) {
            try await EditBench.editor.undo(painted, named: "a.png")
        }
        #expect(refused?.hint?.contains("--trust-recipe") == true)
    }

    @Test(arguments: [
        ("标题换成红色", "the picture has no recipe, so nothing tells what “标题” is", "name the text by its words"),
        ("去掉大象", "nothing tells where “大象” is", "--region"),
        ("换成水彩风格", "takes a generator", "texts, tones"),
        ("给“新品上市”加白色描边", "cannot be given to a text of a picture without a recipe", "words, colour"),
        ("换成100x100", "would distort a picture of 480×240", "crop or extend"),
    ])
    func isRefused(_ instruction: String, _ message: String, _ hint: String) async throws {
        let file = try Self.file(try Self.sign())
        let error = await #expect(throws: InstructionError.self) { try await EditBench.edit(file, instruction) }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        #expect(error?.hint?.contains(hint) == true, "\(error?.hint ?? "")")
    }

    @Test func anotherSizeKeepsTheOldPicture() async throws {
        let file = try Self.file(try Self.sign())
        for (instruction, width, height) in [("缩小到50%", 240, 120), ("裁剪成1:1", 240, 240), ("向右扩展25%", 600, 240)] {
            let outcome = try await EditBench.edit(file, instruction)
            #expect(outcome.isProved && !outcome.proof.isComparable)
            #expect((outcome.bitmap.width, outcome.bitmap.height) == (width, height))
            #expect(try await EditBench.editor.undo(try outcome.png(), named: "a.png").png() == file)
        }
    }

    @Test func severalPlacesAreListed() async throws {
        let twice = try Self.file(try Self.sign([("限时特惠", Point(20, 70)), ("限时特惠", Point(240, 200))]))
        let error = await #expect(throws: InstructionError.self) { try await EditBench.edit(twice, "删除“限时特惠”") }
        #expect(error?.message.contains("“限时特惠” stands at 2 places: ") == true, "\(error?.message ?? "")")
        let one = EditOptions(region: Rect(x: 0, y: 0, width: 480, height: 110))
        let outcome = try await EditBench.edit(twice, "删除“限时特惠”", one)
        #expect(outcome.isProved)
        #expect(outcome.bitmap != outcome.before)
        let all = try await EditBench.edit(twice, "删除所有“限时特惠”")
        #expect(all.done.count == 2)
    }

    @Test func regionsAreErasedAndTinted() async throws {
        let file = try Self.file(try Self.sign())
        let region = EditOptions(region: Rect(x: 30, y: 80, width: 220, height: 70))
        let erased = try await EditBench.edit(file, "删除这里", region)
        #expect(erased.isProved && erased.done[0].hasPrefix("the region 30,80,220,70 is erased"))
        let tinted = try await EditBench.edit(file, "改成红色", region)
        #expect(tinted.isProved && tinted.proof.changedInside > 0)
        let added = try await EditBench.edit(
            file, "加“甲”", EditOptions(region: Rect(x: 300, y: 20, width: 100, height: 40)))
        #expect(added.isProved)
    }

    @Test func slicesAndPixelsOfOwnPictures() async throws {
        let own = try await EditBench.shared.file(of: "card")
        let outcome = try await EditBench.edit(own, "整体改成黑白", EditOptions(trust: .pixels))
        #expect(outcome.isProved && outcome.page == nil)
        #expect(!(try PNGDecoder().decode(try outcome.png())).texts.contains { $0.keyword == "hanmo:recipe" })
    }
}

import Hanmo
import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoSource
import HanmoVerification
import Testing

/// One instruction of a sample, and what must be seen of it.
struct EditCase: Sendable, CustomTestStringConvertible {
    enum Reach: Sendable { case local, whole, size }

    var sample: String
    var instruction: String
    /// Words of lines of the listing afterwards; with “!” before, words that none may have.
    var seen: [String]
    var reach = Reach.local

    init(_ sample: String, _ instruction: String, _ seen: String..., reach: Reach = .local) {
        (self.sample, self.instruction, self.seen, self.reach) = (sample, instruction, seen, reach)
    }

    var testDescription: String { "\(sample): \(instruction)" }
}

@Suite struct OwnEditTests {
    /// Sixty instructions of more than twenty kinds.
    static let cases: [EditCase] = [
        // Words of a text, whole or part, quoted or not.
        EditCase("poster", "把标题改成“秋日集市”", "“秋日集市”", "!旧物新生"),
        EditCase("poster", "标题改为：夏日集市", "“夏日集市”"),
        EditCase("poster", "将“十月十八日”替换为“十一月八日”", "时间：十一月八日至二十日", "!十月十八日"),
        EditCase("poster", "replace \"旧书\" with \"旧画报\"", "手工皮具 · 旧画报"),
        EditCase("poster", "用“新物”替换“旧物”", "“新物新生市集”"),
        EditCase("newspaper", "change the masthead to \"The Cape Herald\"", "“The Cape Herald”"),
        EditCase("slide", "change the title to \"Next steps\"", "“Next steps”"),
        EditCase("couplet", "把横批改成“春满人间”", "“春满人间”", "“春入千门添秀色”"),
        EditCase("card", "落款换成“小满 敬上”", "“小满 敬上” signature"),
        EditCase("certificate", "把“沈知遥”替换为“周以宁”", "周以宁同学"),
        EditCase("letter", "把“海边”改成“山里”", "来到山里的小城"),
        EditCase("dialogue", "把“我给你打电话”改成“我去敲门”", "小林：我去敲门"),
        // Cells of tables.
        EditCase("menu", "将“糖桂花藕 ¥28”替换为“醉鸡 ¥36”", "醉鸡 ¥36\n醉蟹 ¥68"),
        EditCase("menu", "把“¥68”改成“¥72”", "醉蟹 ¥72"),
        EditCase("receipt", "replace \"微信\" with \"现金\"", "支付方式：现金"),
        EditCase(
            "invoice", "replace \"$4,340.00\" with \"$4,400.00\" and replace \"$5,208.00\" with \"$5,268.00\"",
            "Subtotal: $4,400.00", "Total: $5,268.00"),
        EditCase("menu", "删除“话梅花生 ¥18”", "马兰头拌香干 ¥26”", "!话梅花生"),
        EditCase("menu", "删除“醉蟹 ¥68”", "糖桂花藕 ¥28\n马兰头拌香干", "!醉蟹"),
        // Texts taken away.
        EditCase("poster", "删除底部的文字", "!时间：", "旧物新生市集"),
        EditCase("card", "把落款删掉", "!林晚"),
        EditCase("poster", "remove the subtitle", "!一年一度"),
        EditCase("newspaper", "delete \" — Two Dollars\"", "Morning Edition”"),
        // Colour, face, weight, size, effects; of a part, too.
        EditCase("poster", "标题换成红色", "“旧物新生市集” title", "#C42B1C"),
        EditCase("newspaper", "make the main headline blue", "Old Lighthouse"),
        EditCase("poster", "标题换成楷体", "“旧物新生市集” title LXGW WenKai"),
        EditCase("schedule", "标题换成绿色", "title"),
        EditCase("poster", "标题加粗", "旧物新生市集"),
        EditCase("poster", "标题小一号", "旧物新生市集"),
        EditCase("poster", "make the title larger", "旧物新生市集"),
        EditCase("poster", "给标题加白色描边", "旧物新生市集"),
        EditCase("poster", "add a shadow to the title", "旧物新生市集"),
        EditCase("lanting", "把“天朗气清”改成红色", "#C42B1C"),
        // New texts.
        EditCase("poster", "在右上角加一行小字“第七届”", "“第七届” body"),
        EditCase("billboard", "add \"Since 1998\" at the bottom right", "“Since 1998” body"),
        EditCase("poster", "加水印“样张”", "“样张” caption"),
        EditCase("lanting", "加印章“山人”", "“山人” seal"),
        EditCase("lanting", "给画题诗“空山新雨后，天气晚来秋。”", "“空山新雨后，天气晚来秋。” body LXGW WenKai vertical"),
        EditCase(
            "poster", "add the following poem to the image: Two roads diverged in a wood",
            "“Two roads diverged in a wood”"),
        EditCase("book-cover", "在左下角加一行小字“青岛出版”，并把副标题改成“岛上来信”", "“青岛出版”", "“岛上来信” subtitle"),
        // Places.
        EditCase("poster", "把副标题移动到右下角", "一年一度"),
        EditCase("card", "move the signature to the bottom left", "林晚 敬贺"),
        EditCase("poster", "交换标题和副标题", "旧物新生市集"),
        EditCase("couplet", "交换“春入千门添秀色”和“福临小院沐和风”", "春入千门添秀色"),
        // Pictures.
        EditCase("poster", "加一只猫在左边", "cat"),
        EditCase("book-cover", "加两只海鸥", "bird"),
        EditCase("poster", "去掉灯笼", "!lantern"),
        EditCase("book-cover", "把灯塔换成大树", "tree", "!castle"),
        EditCase("caption", "女人的衣服改成红色", "woman"),
        EditCase("caption", "change the weather to snow", "woman", "!drawn rain"),
        EditCase("poster", "换成水彩风格", "watercolour"),
        EditCase("poster", "背景换成夜晚", "旧物新生市集", reach: .whole),
        EditCase("book-cover", "换成冬天", "潮汐来信"),
        // The page as a whole.
        EditCase("card", "背景换成深蓝色", "花好月圆", reach: .whole),
        EditCase("poster", "整体改成黑白", "旧物新生市集", reach: .whole),
        EditCase("poster", "make it sepia", "旧物新生市集", reach: .whole),
        EditCase("poster", "改成双色调", "旧物新生市集", reach: .whole),
        EditCase("poster", "换成640x480", "旧物新生市集", reach: .size),
        EditCase("poster", "裁剪成16:9", "旧物新生市集", reach: .size),
        EditCase("poster", "crop to the top half", "旧物新生市集", reach: .size),
        EditCase("poster", "向右扩展20%", "旧物新生市集", reach: .size),
        EditCase("label", "把标题改成竖排", "“桂花冬酿” title Noto Serif CJK SC vertical", reach: .whole),
        // Several at once.
        EditCase(
            "poster", "把标题改成“秋市”，删除副标题，再在右上角加“免费”", "“秋市”", "!一年一度", "“免费”"),
        EditCase("poster", "make the title red and remove the subtitle", "#C42B1C", "!一年一度"),
    ]

    @Test(arguments: cases) func isDoneAndUndone(_ edit: EditCase) async throws {
        let file = try await EditBench.shared.file(of: edit.sample)
        let original = try PNGDecoder().decode(file).bitmap
        let outcome = try await EditBench.edit(file, edit.instruction)
        let listing = EditListing.lines(of: outcome.rendering).joined(separator: "\n")
        for words in edit.seen {
            if words.hasPrefix("!") {
                #expect(!listing.contains(words.dropFirst()), "\(listing)")
            } else {
                #expect(listing.contains(words), "\(listing)")
            }
        }
        #expect(outcome.isProved, "\((outcome.rendering.report.findings + outcome.findings).map(\.message))")
        switch edit.reach {
        case .local:
            #expect(outcome.proof.isLocal)
            #expect(outcome.proof.changedInside > 0)
            #expect(outcome.proof.changedOutside == 0)
        case .whole: #expect(!outcome.proof.isLocal && outcome.proof.changedInside > 0)
        case .size: #expect(!outcome.proof.isComparable)
        }
        let edited = try outcome.rendering.png()
        let undone = try await EditBench.editor.undo(edited, named: "page.png")
        #expect(undone.rendering.bitmap == original)
        #expect(try undone.rendering.png() == file)
    }

    @Test func thereAreSixty() { #expect(Self.cases.count >= 60) }

    /// Edits on edits: each is proved, verify renders the last one again, and undoing goes back one at a time.
    @Test func editsFollowEachOther() async throws {
        var file = try await EditBench.shared.file(of: "poster")
        var pictures = [try PNGDecoder().decode(file).bitmap]
        for instruction in ["标题换成红色", "把标题改成“秋日集市”", "加一只猫在左边", "背景换成夜晚", "make it sepia", "把“秋日集市”改成“冬日集市”"] {
            let outcome = try await EditBench.edit(file, instruction)
            #expect(outcome.isProved, "\(instruction): \(outcome.findings.map(\.message))")
            file = try outcome.rendering.png()
            pictures.append(outcome.rendering.bitmap)
        }
        let verdict = try await FileVerifier(catalog: FontCatalog(folders: [])).verdict(on: file, name: "page.png")
        #expect(verdict.isProved, "\(verdict.findings)")
        #expect(try EditBench.editor.history(file, named: "page.png").count == 6)
        for expected in pictures.dropLast().reversed() {
            let undone = try await EditBench.editor.undo(file, named: "page.png")
            #expect(undone.rendering.bitmap == expected)
            file = try undone.rendering.png()
        }
    }
}

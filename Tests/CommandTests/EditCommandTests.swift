import Foundation
import Testing

extension CommandTests {
    /// Edit, history, verify and undo, as a user meets them.
    @Test func picturesAreEdited() throws {
        let prompt = try file("card.txt", Array("一张海报，标题：“旧市集”。右下角小字写着“免费入场”".utf8))
        #expect(try run(["render", prompt, "--size", "320x320"]).status == 0)
        let edited = try run([
            "edit", "card.png", "把标题改成“新市集”，再删除右下角的文字", "--report", "r.json", "--compare", "sheet.png",
        ])
        #expect(edited.status == 0, "\(edited.errors)")
        #expect(edited.output.isEmpty)
        #expect(edited.errors.contains("t1: “旧市集” → “新市集”"))
        #expect(edited.errors.contains("card-edited.png: ") && edited.errors.contains(" 0 outside"))
        let report = try String(contentsOf: folder.appendingPathComponent("r.json"), encoding: .utf8)
        #expect(
            report.contains("\"changedOutside\": 0") && report.contains("“新市集”") && report.contains("\"local\": true"))
        #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("sheet.png").path))
        #expect(try run(["verify", "card-edited.png"]).status == 0)
        let history = try run(["history", "card-edited.png"])
        #expect(history.output.hasPrefix("1. 把标题改成“新市集”，再删除右下角的文字\n   t1: "))
        #expect(try run(["edit", "--undo", "card-edited.png", "-o", "back.png", "-q"]).status == 0)
        #expect(
            try Data(contentsOf: folder.appendingPathComponent("back.png"))
                == Data(contentsOf: folder.appendingPathComponent("card.png")))
        #expect(try run(["history", "back.png"]).output == "back.png: as it was first made\n")
    }

    /// A picture whose recipe is not trusted is one of others.
    @Test func pixelsAreEdited() throws {
        let prompt = try file("sheet.txt", Array("一张海报，标题：“旧市集”".utf8))
        #expect(try run(["render", prompt, "--size", "320x320"]).status == 0)
        let edited = try run(["edit", "sheet.png", "整体改成黑白", "--trust-pixels", "-o", "grey.png", "--report", "f.json"])
        #expect(edited.status == 0, "\(edited.errors)")
        let report = try String(contentsOf: folder.appendingPathComponent("f.json"), encoding: .utf8)
        #expect(report.contains("\"changedOutside\": 0") && report.contains("\"found\": []"))
        #expect(try run(["history", "grey.png"]).output.hasPrefix("1. 整体改成黑白\n"))
        let verdict = try run(["verify", "grey.png"])
        #expect(verdict.status == 0 && verdict.output.hasPrefix("grey.png: a picture of others, edited 1 time"))
        let refused = try run(["edit", "grey.png", "标题换成红色"])
        #expect(refused.status == 65 && refused.errors.contains("the picture has no recipe"))
        #expect(try run(["edit", "--undo", "grey.png", "-o", "colour.png", "-q"]).status == 0)
        #expect(try run(["compare", "sheet.png", "colour.png"]).status == 0)
    }

    @Test func badEditsAreNamed() throws {
        let prompt = try file("plain.txt", Array("写着“好”".utf8))
        #expect(try run(["render", prompt, "--size", "200x200", "--keep-going"]).status == 0)
        let cases: [([String], Int32, String)] = [
            (["edit", "plain.png"], 64, "Give an instruction"),
            (["edit", "plain.png", "删除“坏”"], 65, "instruction:1:3: “坏” is not on the page"),
            (["edit", "plain.png", "翻译成英文"], 69, "a translation, which Hanmo does not write"),
            (["edit", "plain.png", "删除“好”", "--region", "1,2,3"], 64, "expected X,Y,W,H"),
            (["edit", "missing.png", "删除“好”"], 66, "cannot read missing.png"),
            (["edit", prompt, "删除“好”"], 65, "not a png"),
            (["edit", "--undo", "plain.png"], 65, "plain.png has no edit to undo"),
            (["history", prompt], 65, "not a png"),
        ]
        for (arguments, status, words) in cases {
            let outcome = try run(arguments)
            #expect(outcome.status == status, "\(arguments): \(outcome.status) \(outcome.errors)")
            #expect(outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
        }
    }
}

import Foundation
import TestFonts
import Testing

/// `hanmo audit` as people with fonts, texts and pages meet it.
extension CommandTests {
    @Test func auditsOfFonts() throws {
        let right = try run(["audit", "--font", "LXGW WenKai", "--set", "tgscc", "--proof"])
        #expect(right.status == 0, "\(right.errors)")
        for row in ["3,500 of 3,500 right", "3,000 of 3,000 right", "1,605 of 1,605 right", "by hb-shape"] {
            #expect(right.output.contains(row))
        }
        let gaps = try run(["audit", "--font", "AR PL UKai CN", "--level", "2"])
        #expect(gaps.status == 1)
        #expect(gaps.output.contains("2,985 of 3,000 right; 8 missing, 7 blank"))
        #expect(gaps.output.contains("error: 8 missing: 厾 U+53BE"))
        // Two fonts of which one has what the other lacks.
        let fonts = ["audit", "--font", "AR PL UKai CN", "--font", "LXGW WenKai", "--level", "2"]
        #expect(try run(fonts).status == 1)
        let together = try run(fonts + ["--together"])
        #expect(together.status == 0 && together.output.contains("together: 3,000 of 3,000 right in at least one of 2"))
    }

    @Test func auditsAsJSON() throws {
        let outcome = try run([
            "audit", "--font", "Noto Sans CJK SC", "--set", "gb2312", "--set", "tgscc", "--lang", "zh-Hans", "--json",
        ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let root = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(root["right"] as? Bool == true && root["language"] as? String == "zh-Hans")
        let font = try #require((root["fonts"] as? [[String: Any]])?.first)
        #expect(font["rightCount"] as? Int == 8105 && font["index"] as? Int == 2)
        let regions = try #require(font["regions"] as? [String: Any])
        #expect(regions["otherGlyphs"] as? [String: Int] == ["ja": 3381, "ko": 3381, "zh-Hant": 2754, "zh-HK": 2498])
    }

    @Test func auditsOfTexts() throws {
        let lacking = try run([
            "audit", "--text", try file("poem.txt", Array("春眠\n不\u{30EDE}曉".utf8)), "--font", "Smiley Sans",
        ])
        #expect(lacking.status == 1)
        #expect(lacking.output.contains("  2:2: \u{30EDE} U+30EDE\n"))
        #expect(try run(["audit", "--text", "春眠不觉晓"]).output == "every character of the text has a glyph\n")
        let foreign = try run(["audit", "--text", "書\u{1B}[31m", "--set", "gb2312"])
        #expect(foreign.status == 1 && foreign.output.contains("1:1: 書 U+66F8") && !foreign.output.contains("\u{1B}"))
        let own = try run(["audit", "--set", try file("own.txt", Array("天地玄黄".utf8)), "--font", "Noto Serif CJK SC"])
        #expect(own.status == 0 && own.output.contains("4 of 4 right"))
    }

    @Test func auditsOfPages() throws {
        _ = try file("p.txt", Array("竖排，写着“春眠不觉晓，处处闻啼鸟。” 480×640".utf8))
        #expect(try run(["render", "p.txt", "--quiet"]).status == 0)
        let right = try run(["audit", "--page", "p.png", "--set", "tgscc"])
        #expect(right.status == 0 && right.output.hasSuffix(": all right\n"), "\(right.output)\(right.errors)")
        let set = try file("few.txt", Array("春眠不觉晓".utf8))
        let foreign = try run(["audit", "--page", "p.png", "--set", set])
        #expect(foreign.status == 1 && foreign.output.contains("foreign: 处 (U+5904) at "))
        // A picture of others has no ledger.
        _ = try run(["audit", "--font", "Smiley Sans", "--set", set, "--sheet", "sheet.png"])
        let stranger = try run(["audit", "--page", "sheet.png"])
        #expect(stranger.status == 1 && stranger.errors.contains("sheet.png has no glyph ledger of Hanmo"))
    }

    @Test func auditsWriteSheets() throws {
        let outcome = try run(["audit", "--font", "LXGW WenKai", "--level", "3", "--sheet", "s.png"])
        #expect(outcome.status == 0 && outcome.errors == "hanmo: s.png: LXGW WenKai, level 3\n")
        let bytes = try Data(contentsOf: folder.appendingPathComponent("s.png"))
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        let two = try run(["audit", "--font", "Smiley Sans", "--level", "2", "--level", "3", "--sheet", "t.png"])
        #expect(two.errors.contains("t-1.png: Smiley Sans, level 2") && two.errors.contains("t-2.png: "))
        #expect(try run(["audit", "--sheet", "no/such/s.png"]).status == 73)
    }

    /// Each ends at once, with words.
    @Test func auditsOfWhatIsNoFont() throws {
        let (manager, path) = (FileManager.default, folder.path)
        let whole = TinyFont.plain.bytes
        try manager.createSymbolicLink(atPath: "\(path)/one.ttf", withDestinationPath: "two.ttf")
        try manager.createSymbolicLink(atPath: "\(path)/two.ttf", withDestinationPath: "one.ttf")
        #expect(mkfifo("\(path)/pipe.ttf", 0o600) == 0)
        _ = try file("whole.ttf", whole)
        let cases: [(String, Int32, String)] = [
            (try file("cut.ttf", Array(whole.dropLast(60))), 65, "cannot be read as a font: its table"),
            (
                try file("mute.ttf", TinyFont(glyphs: [TinyFont.triangle], characters: []).bytes), 65,
                "it has no characters"
            ),
            (try file("text.ttf", Array("This is no font.".utf8)), 65, "it does not begin like one"),
            (
                try file("web.woff", Array("wOFF and so on".utf8)), 65,
                "it is a web font (WOFF), which has to be unpacked"
            ),
            (
                try file("web.woff2", Array("wOF2 and so on".utf8)), 65,
                "it is a web font (WOFF), which has to be unpacked"
            ),
            (try file("empty.otf", []), 65, "it has only 0 bytes"), ("./", 65, "it is not a file"),
            ("one.ttf", 77, "cannot read one.ttf: Too many levels of symbolic links"),
            ("pipe.ttf", 65, "it is not a file"), ("none.ttf", 66, "cannot read none.ttf: No such file"),
            ("whole.ttf#1", 65, "it has no face 1"), ("No Such", 78, "there is no font \"No Such\""),
        ]
        for (font, status, words) in cases {
            let outcome = try run(["audit", "--font", font])
            #expect(outcome.status == status, "\(font): \(outcome.errors)")
            #expect(outcome.errors.contains(words) && outcome.output.isEmpty, "\(font): \(outcome.errors)")
        }
        // A font of one letter is a font, with gaps.
        let poor = try run(["audit", "--font", "whole.ttf#0", "--set", "gb2312"])
        #expect(poor.status == 1 && poor.output.contains("0 of 3,755 right; 3,755 missing"), "\(poor.errors)")
    }

    @Test(arguments: [
        (["--set", "gb2313"], Int32(64), "did you mean gb2312?"), (["--set", "none.txt"], 66, "cannot read none.txt"),
        (["--set", "./"], 65, "./ is a directory"), (["--level", "4"], 64, "has no level 4"),
        (["--lang", "fr"], 64, "expected one of zh-Hans"),
        (["--page", "a.png", "--font", "Inter"], 64, "brings its own"),
        (["--text", "字", "--proof"], 64, "name one with --font"), (["--page", "none.png"], 66, "cannot read none.png"),
        (["--text", "none.txt"], 66, "cannot read none.txt"), (["--text", ""], 65, "the text is empty"),
    ])
    func auditUsage(arguments: [String], status: Int32, words: String) throws {
        let outcome = try run(["audit"] + arguments)
        #expect(outcome.status == status, "\(outcome.errors)")
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
}

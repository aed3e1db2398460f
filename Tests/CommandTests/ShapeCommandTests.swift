import Foundation
import Testing

/// `hanmo shape` with font files, as glyph engineers use it.
extension CommandTests {
    private static let dejaVu = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
    private static let noto = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"

    private func shape(_ text: String, _ font: String, _ options: String...) throws -> Outcome {
        try run(["shape", text, "--font", font] + options)
    }

    @Test(.enabled(if: FileManager.default.isReadableFile(atPath: dejaVu), "no DejaVu: install fonts-dejavu-core"))
    func shapesWithAFontFile() throws {
        #expect(try shape("A", Self.dejaVu).output == (try shape("A", "DejaVu Sans").output))
        #expect(try shape("fi", Self.dejaVu).output != (try shape("fi", Self.dejaVu, "--features=-liga")).output)
        #expect(try shape("ab", Self.dejaVu, "--rtl").output.hasPrefix("[69=1+1300|"))
        let svg = try shape("A", Self.dejaVu, "--svg", "--units", "1000")
        #expect(svg.status == 0 && svg.output.contains("<symbol id=\"A\""))
        #expect(svg.output.contains("viewBox=\"0 -235.84 684.082 1164.063\""))
        try FileManager.default.copyItem(
            at: URL(fileURLWithPath: Self.dejaVu), to: folder.appendingPathComponent("mine.ttf"))
        #expect(try shape("A", "mine.ttf").status == 0)
    }

    @Test(.enabled(if: FileManager.default.isReadableFile(atPath: noto), "no Noto: install fonts-noto-cjk"))
    func facesOfACollection() throws {
        let forms = try ["0", "2"].map { try shape("骨", Self.noto, "--lang", "en", "--face-index", $0).output }
        #expect(forms[0] != forms[1])
        let beyond = try shape("骨", Self.noto, "--face-index", "10")
        #expect(beyond.status == 65)
        #expect(beyond.errors.contains("NotoSansCJK-Regular.ttc cannot be read as a font: it has no face 10"))
    }

    @Test func shapeRefusesWhatIsNoFont() throws {
        let font = try Data(contentsOf: URL(fileURLWithPath: Self.dejaVu))
        let cases: [(String, Int32, String)] = [
            (
                try file("text.ttf", Array("This is no font.".utf8)), 65,
                "text.ttf cannot be read as a font: it does not"
            ),
            (try file("empty.otf", []), 65, "empty.otf cannot be read as a font: it has only 0 bytes"),
            (
                try file("cut.ttf", [UInt8](font.prefix(font.count / 2))), 65,
                "cut.ttf cannot be read as a font: its table"
            ),
            ("none.ttf", 66, "cannot read none.ttf: No such file or directory"),
            ("./", 65, "./ cannot be read as a font: it is not a file"),
        ]
        for (name, status, words) in cases {
            let outcome = try shape("A", name, "--svg")
            #expect(outcome.status == status, "\(name): \(outcome.errors)")
            #expect(outcome.errors.contains(words), "\(name): \(outcome.errors)")
            #expect(outcome.output.isEmpty)
        }
    }

    @Test(arguments: [
        (["--vertical", "--rtl"], "Give one of --vertical and --rtl"),
        (["--style", "Bold"], "--style is for families"),
        (["--face-index=-1"], "--face-index counts from 0"), (["--variation", "wght"], "--variation wght: expected"),
        (["--features", "kern=x"], "--features kern=x: expected"), (["--script", "Latin"], "--script Latin: expected"),
        (["--units", "1000"], "--units is a number"), (["--svg", "--units", "0"], "--units is a number"),
    ])
    func shapeOptionsThatMakeNoSense(options: [String], words: String) throws {
        let outcome = try run(["shape", "A", "--font", "some.ttf"] + options)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test func axesThatAFontDoesNotHave() throws {
        let outcome = try shape("A", "DejaVu Sans", "--variation", "wght:700;wdth:80", "--variation", "opsz=8")
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("DejaVuSans.ttf has no axis \"wght\""))
    }

    /// A page is set in the fonts that it asks for, or not at all.
    @Test func badFontsInTheSearchPathStopARender() throws {
        for weight in ["Light", "Regular", "Bold"] {
            _ = try file("LXGWWenKai-\(weight).ttf", Array("This is no font.".utf8))
        }
        let prompt = try file("font.txt", Array("楷体写着“好”".utf8))
        let outcome = try run(
            [
                "-c", "HANMO_FONT_PATH=. exec \"$0\" render \(prompt) --size 200x200", command.path,
            ], of: URL(fileURLWithPath: "/bin/sh"))
        #expect(outcome.status == 78, "\(outcome.errors)")
        #expect(
            outcome.errors.contains(".ttf cannot be read as a font: it does not begin like one"))
        #expect(outcome.errors.contains("take it out of HANMO_FONT_PATH"))
    }
}

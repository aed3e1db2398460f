import HanmoBrief
import HanmoPlanFiles
import HanmoSource
import Testing

/// YAML that wants to hang, to crash, to run code or to mean something else than it shows.
@Suite struct HostileYAMLTests {
    private func message(_ text: String) -> String? { planMessage(text, named: "p.yaml") }

    @Test func aliasesAnchorsTagsAndMergeKeys() {
        #expect(message("style: &a ink\n") == "p.yaml:1:8: an anchor, &a, which plans do not have")
        #expect(message("&k style: ink\n") == "p.yaml:1:1: an anchor, &k, which plans do not have")
        #expect(message("style: *a\n") == "p.yaml:1:8: an alias, *a, which plans do not have")
        #expect(message("style: *a b\n") == "p.yaml:1:8: an alias, *a, which plans do not have")
        #expect(message("*a : ink\n") == "p.yaml:1:1: an alias, *a, which plans do not have")
        #expect(message("<<: {kind: poster}\n") == "p.yaml:1:1: a merge key, which plans do not have")
        #expect(
            message("style: !!python/object:os.system x\n")
                == "p.yaml:1:8: a tag, !!python/object:os.system, which plans do not have")
        #expect(message("style: !mine x\n") == "p.yaml:1:8: a tag, !mine, which plans do not have")
        #expect(message("style: !!binary aGk=\n") == "p.yaml:1:8: a tag, !!binary, which plans do not have")
        #expect(message("!!set {kind: poster}\n") == "p.yaml:1:1: a tag, !!set, which plans do not have")
        #expect(message("style: !e!x y\n")?.contains("undefined tag handle") == true)
        #expect(message("? [a]\n: b\n") == "p.yaml:1:3: a key that is no word")
    }

    @Test func coreTagsAreRead() throws {
        let text =
            "!!map\nstyle: !!str 012\npalette: !!seq [\"#FFF\"]\ncanvas: {width: !!int \"800\", dpi: !!float 1.5}\n"
        let brief = try PlanFile(file: Array(text.utf8), named: "p.yaml").brief
        #expect(brief.style == "012")
        #expect(brief.canvas == CanvasWish(width: 800, dpi: 1.5))
    }

    /// Unquoted, they stay the texts that they are.
    @Test(arguments: [
        "no", "on", "Yes", "012", "0o14", "1_000", "12:30:45", "2024-01-01", "1e3", "399", "-1.50", ".inf",
    ])
    func textsStayTexts(text: String) throws {
        let plan = try PlanFile(file: Array("wordings:\n- text: \(text)\n".utf8), named: "p.yaml")
        #expect(plan.brief.wordings[0].text == text)
    }

    @Test func stylesOfScalars() throws {
        let text = """
            # a comment
            wordings:
              - text: >-
                  folded
                  text
              - text: 'it''s * & !'
              - text: "a\\nb \\u798F * x"
              - text: |
                  # no comment
                  - *no alias
              - text: R&D, 2*3 & more!
            """
        let plan = try PlanFile(file: Array(text.utf8), named: "p.yaml")
        #expect(
            plan.brief.wordings.map(\.text) == [
                "folded text", "it's * & !", "a\nb 福 * x", "# no comment\n- *no alias\n", "R&D, 2*3 & more!",
            ])
    }

    @Test func aliasBombs() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(message(text) == "p.yaml:1:5: an anchor, &a0, which plans do not have")
        // As a key, it would be hashed while the file is parsed.
        #expect(message(text + "? *a40\n: b\n")?.contains("an anchor") == true)
    }

    @Test func depthSizeAndMarks() {
        let deep = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        #expect(message("palette: \(deep)\n")?.contains("palette[0]: expected a colour") == true)
        let deeper = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
        #expect(message("palette: \(deeper)\n")?.hasSuffix("nested deeper than 64 levels") == true)
        #expect(message("palette: " + String(repeating: "[", count: 100_000))?.contains("nested deeper") == true)
        #expect(message(String(repeating: "{a: ", count: 100_000))?.contains("nested deeper") == true)
        #expect(message(String(repeating: "- ", count: 100_000))?.contains("nested deeper") == true)
        let big = String(repeating: "x", count: 5_000_000)
        #expect(message("style: \(big)") == "p.yaml: 5000007 bytes, more than the limit of 4194304")
        #expect(
            message("wordings:\n- text: " + String(repeating: "字", count: 300_000))?.contains("limit of 200000") == true
        )
        let marks = String(repeating: "\u{301}", count: 200_000)
        #expect(message("? a\(marks)\n: b")?.contains("more than 30 combining marks") == true)
        let escaped = String(repeating: "\\u0301\\u0316", count: 100_000)
        #expect(message("? \"a\(escaped)\"\n: b")?.contains("more than 30 combining marks") == true)
        #expect(message("? \(String(repeating: "k", count: 10_000))\n: b") == "p.yaml:1:3: a key of 10000 bytes")
    }

    @Test func keysThatStandTwice() {
        #expect(message("kind: poster\nkind: comic\n") == "p.yaml:1:1: the key \"kind\" stands twice")
        #expect(message("wordings:\n- {text: a, \"text\": b}\n") == "p.yaml:2:4: the key \"text\" stands twice")
    }

    @Test func bytes() throws {
        #expect(planError([0x61, 0x3A, 0x20, 0xFF], named: "p.yaml")?.message == "p.yaml:1:4: not UTF-8")
        #expect(planError([0xFF, 0xFE, 0x61, 0x00], named: "p.yaml")?.message == "p.yaml:1:1: not UTF-8")
        #expect(message("style: a\u{0}b\n") == "p.yaml:1:9: control character U+0000")
        #expect(message("style: \u{1B}[31m\n") == "p.yaml:1:8: control character U+001B")
        #expect(message("kind: poster\n\tstyle: x\n")?.contains("p.yaml:2:") == true)
        #expect(message("\tkind: poster\n") == "p.yaml:1:1: a tab, with which YAML does not indent")
        let windows = "\u{FEFF}kind: comic\r\nwordings:\r\n  - text: |-\r\n      a\r\n      b\r\n    size: big\r\n"
        #expect(
            message(windows) == "p.yaml:6:11: wordings[0].size: expected one of large, medium, small, got \"big\"")
        let read = try PlanFile(file: Array(windows.replacing("    size: big\r\n", with: "").utf8), named: "p.yaml")
        #expect(read.brief.wordings[0].text == "a\nb")
        #expect(message("") == "p.yaml: the plan is empty")
        #expect(message("# only a comment\n") == "p.yaml: the plan is empty")
        #expect(message("kind: poster\n---\nkind: comic\n") == "p.yaml:2:1: a second document begins here")
    }

    @Test(
        arguments: [
            ("style: a: b\n", "1:9", "put a text that contains a colon in quotes"),
            ("style: \"open\n", "2:1", "close the quote"),
            ("palette: [\"#FFF\"\nkind: x\n", "2:1", "is a comma or a bracket missing?"),
            ("style: @x\n", "1:8", "put the text in quotes"),
            ("kind: poster\n  style: x\n", "2:8", "put a text that contains a colon in quotes"),
            ("style: \"a\\qb\"\n", "1:10", "write \\\\ for a backslash that is meant, or use single quotes"),
        ]) func advice(text: String, place: String, hint: String) throws
    {
        let error = try #require(planError(Array(text.utf8), named: "p.yaml"))
        #expect(error.message.hasPrefix("p.yaml:\(place): "), "\(error.message)")
        #expect(error.hint == hint, "\(error.message)")
    }

    /// A flood of anything ends soon: four megabytes take a second or two, a quarter of one a twentieth of that.
    @Test(arguments: [
        "a: b\n", "- \n", "[,", "a,", "{a:,", "*a ", "&a ", "\"", "'", "? ", "|\n", "# \n", "\u{2028}", "- a: #FFF\n",
        ": ", "%",
    ])
    func floods(unit: String) {
        let count = (1 << 18) / unit.utf8.count
        _ = message("wordings: \(unit)")
        _ = message(String(repeating: unit, count: count))
        _ = message("[" + String(repeating: unit, count: count - 1))
        _ = message("style: " + String(repeating: unit, count: count - 8))
    }
}

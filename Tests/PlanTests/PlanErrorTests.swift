import HanmoBrief
import HanmoPlanFiles
import HanmoSource
import Testing

/// What a reader of a file says: the message, or nil for a plan that it reads.
func planMessage(_ text: String, named name: String) -> String? { planError(Array(text.utf8), named: name)?.message }

func planError(_ bytes: [UInt8], named name: String) -> PlanError? {
    do throws(PlanError) {
        _ = try PlanFile(file: bytes, named: name)
        return nil
    } catch {
        return error
    }
}

/// Errors name file, line, column and key, and say what to do.
@Suite struct PlanErrorTests {
    @Test(
        arguments: [
            (
                "version: 1\nwordings:\n  - text: 福\n    size: huge\n",
                "p.yaml:4:11: wordings[0].size: expected one of large, medium, small, got \"huge\"", nil
            ),
            (
                "wordings:\n  - text: 福\n    colour: \"#C42B1C\"\n", "p.yaml:3:5: wordings[0]: unknown key \"colour\"",
                "did you mean \"color\"?"
            ),
            (
                "wordings:\n- txt: 福\n", "p.yaml:2:3: wordings[0]: unknown key \"txt\"", "did you mean \"text\"?"
            ),
            (
                "wordings:\n- id: a\n", "p.yaml:2:3: wordings[0]: text is missing",
                "Exactly what the page shows, with its line ends."
            ),
            ("kind: postr\n", nil, "did you mean \"poster\"?"), ("kind: Web Page\n", nil, "did you mean \"web-page\"?"),
            ("wordings: {}\n", "p.yaml:1:11: wordings: expected an array, got an object", nil),
            ("wordings:\n  - 福\n", "p.yaml:2:5: wordings[0]: expected an object, got \"福\"", nil),
            ("- a\n", "p.yaml:1:1: expected an object, got an array", nil),
            ("canvas: {width: 12.5}\n", "p.yaml:1:17: canvas.width: expected a whole number, got \"12.5\"", nil),
            ("canvas: {width: \"800\"}\n", "p.yaml:1:17: canvas.width: expected a whole number, got \"800\"", nil),
            ("canvas: {width: 0}\n", "p.yaml:1:17: canvas.width: 0 is not between 1 and 1000000", nil),
            (
                "wordings:\n  - text: 福\n    vertical: yes\n",
                "p.yaml:3:15: wordings[0].vertical: expected true or false, got \"yes\"", "write true"
            ),
            (
                "wordings:\n  - text: 福\n    color: #C42B1C\n",
                "p.yaml:3:11: YAML takes #C42B1C for a comment", "write the colour in quotes: \"#C42B1C\""
            ),
            (
                "wordings:\n  - text: 福\n    place: topleft\n",
                "p.yaml:3:12: wordings[0].place: expected a place such as top-left or middle-center, got \"topleft\"",
                "did you mean \"top-left\"?"
            ),
            (
                "wordings:\n  - {text: 福, box: [1, 2, 3]}\n",
                "p.yaml:2:20: wordings[0].box: expected a box such as [left, top, width, height], got an array", nil
            ),
            (
                "wordings:\n  - text: 福\n    lettering: {parts: [{of: 猫}]}\n",
                "p.yaml:3:25: wordings[0].lettering.parts[0].of: \"猫\" does not stand in the text", nil
            ),
            (
                "wordings:\n  - text: 福\n    lettering: {arc: 30, path: [[0, 0], [1, 1]]}\n",
                "p.yaml:3:32: wordings[0].lettering.path: a text has one of arc, path and corners", nil
            ),
            (
                "wordings:\n  - {text: 福, source: [9, 3]}\n",
                "p.yaml:2:23: wordings[0].source: expected two byte offsets such as [12, 40], got an array", nil
            ),
            ("version: 0\n", "p.yaml:1:10: version: 0 is not between 1 and 1000000", nil),
            (
                "palette: [\"#C42B1C\", red]\n",
                "p.yaml:1:22: palette[1]: expected a colour such as #C42B1C, got \"red\"", nil
            ),
            (
                "ki\u{301}nd: \"a\u{1F468}\u{200D}\u{1F469}\"\nk\u{301}: x", "p.yaml:1:1: unknown key \"ki\u{301}nd\"",
                "did you mean \"kind\"?"
            ),
        ] as [(String, String?, String?)]) func yaml(text: String, message: String?, hint: String?) throws
    {
        let error = try #require(planError(Array(text.utf8), named: "p.yaml"))
        if let message { #expect(error.message == message) }
        if let hint { #expect(error.hint == hint) }
        #expect(error.status == .badInput)
    }

    @Test func laterVersions() throws {
        let error = try #require(planError(Array("version: 3\nhologram: true\n".utf8), named: "p.yaml"))
        #expect(error.message == "p.yaml:2:1: unknown key \"hologram\"")
        #expect(error.hint == "the plan is of version 3, this hanmo reads version 1: a newer hanmo knows more")
        #expect(planMessage("version: 3\nkind: poster\n", named: "p.yaml") == nil)
        let value = try #require(planError(Array("kind: opera\nversion: 2\n".utf8), named: "p.yaml"))
        #expect(value.hint?.hasPrefix("the plan is of version 2") == true)
    }

    /// The same mistakes in JSON have the same words, and places of their own.
    @Test func json() {
        #expect(
            planMessage("{\n \"wordings\": [\n  {\"text\": \"福\", \"colour\": \"red\"}\n ]\n}", named: "p.json")
                == "p.json:3:17: wordings[0]: unknown key \"colour\"")
        #expect(
            planMessage("{\"wordings\":[{\"text\":7}]}", named: "a/p.json")
                == "a/p.json:1:22: wordings[0].text: expected a string, got a number")
        #expect(planMessage("[1]", named: "p.json") == "p.json:1:1: expected an object, got an array")
        #expect(
            planMessage("\u{FEFF}{\"style\": true}", named: "p.json")
                == "p.json:1:11: style: expected a string, got true or false")
    }

    /// What somebody wrote is shown cut and without steering the terminal.
    @Test func nothingIsEchoedRaw() throws {
        let long = String(repeating: "长", count: 5_000)
        let message = try #require(planMessage("{\"kind\": \"\(long)\"}", named: "p.json"))
        #expect(message.count < 600)
        for name in ["p.json", "p.yaml"] {
            let hostile = #"{"kind": "\u001b]52;c;eA==\u0007\u202e"}"#
            let shown = try #require(planMessage(hostile, named: name))
            #expect(shown.hasSuffix(#"got "\u{1b}]52;c;eA==\u{7}\u{202e}""#))
            let key = try #require(planMessage(#"{"\u001b[31m": 1}"#, named: name))
            #expect(key == #"\#(name):1:2: unknown key "\u{1b}[31m""#)
        }
        let named = try #require(planMessage("kind: x", named: "\u{1B}[31m.yaml"))
        #expect(named.hasPrefix(#"\u{1b}[31m.yaml:1:7: "#))
    }

    @Test func manyErrorsAreCheap() {
        // Ten thousand lines are counted once, for the one error.
        let lines = String(repeating: "  - text: 福\n", count: 100_000)
        #expect(
            planMessage("wordings:\n\(lines)  - {}\n", named: "p.yaml")
                == "p.yaml:100002:5: wordings[100000]: text is missing")
    }
}

/// JSON that is nearly JSON: the message says what and where.
@Suite struct NearlyJSONTests {
    @Test(
        arguments: [
            ("{\"kind\": \"poster\",}", "1:19: not JSON: a comma stands before }", "remove the comma"),
            ("{\"palette\": [\"#FFF\",]}", "1:21: not JSON: a comma stands before ]", "remove the comma"),
            ("{\"palette\": [\"#FFF\",,]}", "1:21: not JSON: two commas in a row", "remove one"),
            (
                "{ // mine\n\"kind\": \"poster\"}", "1:3: not JSON: a comment, which JSON does not have",
                "remove it, or write the plan as YAML"
            ),
            ("{\"kind\": /* x */ 1}", "1:10: not JSON: a comment, which JSON does not have", nil),
            ("{\"kind\": \"poster\" # x\n}", "1:19: not JSON: a comment, which JSON does not have", nil),
            ("{\"kind\": \"poster\"", "1:18: not JSON: the object that begins at 1:1 is not closed", "add }"),
            (
                "{\"wordings\": [\n {\"text\": \"a\"}\n", "3:1: not JSON: the array that begins at 1:14 is not closed",
                "add ]"
            ),
            (
                "{\"wordings\": [{\"text\": \"a\"}}",
                "1:28: not JSON: expected , or ] in an array, got }", nil
            ),
            (
                "{\"kind\": 'poster'}", "1:10: not JSON: a string in single quotes",
                "JSON wants straight double quotes: \"…\""
            ),
            ("{“kind”: 1}", "1:2: not JSON: a string in “", "JSON wants straight double quotes: \"…\""),
            (
                "{\"kind\"： \"poster\"}", "1:8: not JSON: expected : after the key \"kind\", got the full-width ：",
                "type it in half width"
            ),
            ("{kind: 1}", "1:2: not JSON: expected a key in quotes, got kind", "texts and keys stand in double quotes"),
            ("{\"vertical\": True}", "1:14: not JSON: True is not JSON", "write true"),
            ("{\"style\": None}", "1:11: not JSON: None is not JSON", "write null"),
            (
                "{\"kind\": \"poster\" \"style\": 1}",
                "1:19: not JSON: expected , or } after the value of \"kind\", got a string", "is a comma missing?"
            ),
            ("{\"a\": 1} {", "1:10: not JSON: expected the end of the file, got {", nil),
            ("{\"a\": 012}", "1:7: not JSON: 012 is not a number", nil),
            ("{\"a\": .5}", "1:7: not JSON: expected a value, got .", nil),
            ("{\"a\": 0x1F}", "1:7: not JSON: 0x1F is not a number", nil),
            ("{\"a\": 1e999}", "1:7: not JSON: 1e999 is not a number", nil),
            ("{\"a\": NaN}", "1:7: not JSON: expected a value, got NaN", nil),
            (
                "{\"a\": \"b\nc\"}", "1:9: not JSON: a line end in a string, which begins at 1:7",
                "close the string, or write \\n for a line end that it contains"
            ),
            (
                "{\"a\": \"C:\\x\"}", "1:10: not JSON: an escape that JSON does not have",
                "write \\\\ for a backslash that is meant"
            ),
            ("{\"a\": \"\\ud800\\u0041\"}", "1:8: not JSON: half of a surrogate pair", nil),
            ("{\"a\": \"\\ud800\\ud800\"}", "1:8: not JSON: half of a surrogate pair", nil),
            ("{\"a\": \"\\u+123\"}", "1:10: not JSON: expected four hexadecimal digits", nil),
            ("{\"kind\": 1, \"kind\": 2}", "1:13: not JSON: the key \"kind\" stands twice", nil),
            ("", "1:1: not JSON: the text ends where a value is expected", nil),
        ] as [(String, String, String?)]) func told(text: String, message: String, hint: String?) throws
    {
        let error = try #require(planError(Array(text.utf8), named: "p.json"))
        #expect(error.message == "p.json:\(message)")
        if let hint { #expect(error.hint == hint) }
    }
}

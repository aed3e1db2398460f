import HanmoBrief
import HanmoGraphics
import HanmoPlanFiles
import HanmoSource
import Testing

/// Plan → file → plan is the identity, in both forms.
@Suite struct RoundTripTests {
    private func again(_ plan: PlanFile, _ format: PlanFormat) throws -> PlanFile {
        try PlanFile(file: Array(plan.text(as: format).utf8), named: "plan.\(format.rawValue)")
    }

    @Test(arguments: PlanFormat.allCases) func everyFieldComesBack(format: PlanFormat) throws {
        let plan = PlanFile(brief: FullBrief.brief, prompt: FullBrief.prompt)
        let read = try again(plan, format)
        #expect(read.brief.wordings == plan.brief.wordings)
        #expect(read.brief.pictures == plan.brief.pictures)
        #expect(read.brief.panels == plan.brief.panels)
        #expect(read == plan)
        #expect(read.text(as: format) == plan.text(as: format))
    }

    @Test(arguments: PlanFormat.allCases) func everyChoiceComesBack(format: PlanFormat) throws {
        for kind in Brief.Kind.allCases {
            let plan = PlanFile(brief: Brief(kind: kind), prompt: nil)
            #expect(try again(plan, format) == plan)
        }
        var wordings: [Wording] = []
        for role in Wording.Role.allCases {
            wordings.append(Wording(id: role.rawValue, text: "字", source: FullBrief.span(1), role: role))
        }
        for face in Wording.FaceClass.allCases {
            wordings.append(Wording(id: face.rawValue, text: "字", source: FullBrief.span(1), face: face))
        }
        let courses: [Lettering.Course] = [
            .path([Point(0, 0.5), Point(1, 0.25)]),
            .corners([Point(0, 0), Point(10, 1), Point(10, 9), Point(0, 10)]),
        ]
        for course in courses {
            var wording = FullBrief.plainWording
            wording.lettering.course = course
            wording.lettering.fill = .texture(.foil, low: .black, high: .white)
            wordings.append(wording)
        }
        let plan = PlanFile(brief: Brief(wordings: wordings), prompt: nil)
        #expect(try again(plan, format) == plan)
    }

    /// Where occurrences cannot tell, as of the second of two that overlap, offsets do.
    @Test(arguments: PlanFormat.allCases) func overlappingPartsComeBack(format: PlanFormat) throws {
        var wording = Wording(id: "t1", text: "哈哈哈", source: SourceSpan(start: 0, end: 0))
        var style = PartStyle()
        style.strike = true
        wording.lettering.parts = [StyledPart(range: 3..<9, style: style), StyledPart(range: 6..<9, style: style)]
        let plan = PlanFile(brief: Brief(wordings: [wording]), prompt: nil)
        #expect(try again(plan, format) == plan)
    }

    /// Texts that YAML could take for something else, in every place where a text can stand.
    @Test(arguments: PlanFormat.allCases) func textsAreVerbatim(format: PlanFormat) throws {
        let texts = [
            "no", "on", "Yes", "null", "~", "true", "012", "0x1F", "1e3", "1_000", "12:30:45", "2024-01-01", ".inf",
            "- a", "? a", "a: b", "a #b", "#C42B1C", "*a", "&a", "!a", "%a", "@a", "`a`", "'a'", "\"a\"", "[a]", "{a}",
            "<<", "=", "|", ">", "...", "---", "a\n---\nb", " a", "a ", "  \n  a\nb", "\na", "\n\na\n b", "a\n",
            "a\n\n",
            "\n", "a\r\nb", "a\tb", "\ta", "a\n\tb", "a\n   \nb", "\\n", "C:\\x", "a\u{85}b", "a\u{2028}b",
            "\u{202E}abc\u{202C}", "\u{FEFF}a", "👨‍👩‍👧", "\u{E000}*", "𠮷", "e\u{301}", "שלום", "a\n# b\n- c: d",
            "“夏”：‘日’", "a,b", "a\u{A0}b", "\u{FFFD}", "一\u{3000}二", "x: |-\n  y",
        ]
        for text in texts {
            var brief = FullBrief.with(text: text)
            brief.style = text
            brief.mood = [text, "a"]
            brief.cues = [text: FullBrief.span(3)]
            brief.wordings[0].carrier = text
            brief.findings = [Diagnostic(.note, text, text)]
            let plan = PlanFile(brief: brief, prompt: text)
            let read = try again(plan, format)
            #expect(read == plan, "\(text.debugDescription)\n\(plan.text(as: format))")
        }
    }

    @Test func randomTextsAreVerbatim() throws {
        var random = SplitMix(state: 7)
        let alphabet = Array(" \n\n\t:#-*&!|>'\"\\{}[],?%@`~<=aB1.福，“”\u{2028}\u{301}".unicodeScalars)
        for _ in 0..<2_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
            }
            let plan = PlanFile(brief: FullBrief.with(text: String(text)), prompt: String(text))
            for format in PlanFormat.allCases {
                let written = plan.text(as: format)
                #expect(try again(plan, format) == plan, "\(written)")
            }
        }
    }

    @Test func yamlIsPleasant() throws {
        var brief = Brief(
            canvas: CanvasWish(width: 800, height: 600), ground: "#F7F3EA",
            wordings: [
                Wording(
                    id: "t1", text: "春\n夏", source: SourceSpan(start: 3, end: 10), role: .title,
                    place: Place(.top, .left),
                    cues: ["place": SourceSpan(start: 0, end: 3)]),
                Wording(id: "t2", text: "12: no", source: SourceSpan(start: 0, end: 0)),
            ])
        var style = PartStyle()
        style.strike = true
        brief.wordings[1].lettering.parts = [StyledPart(range: 0..<2, style: style)]
        brief.wordings[1].lettering.size = 56
        let text = PlanFile(brief: brief, prompt: "a\nb\n").text(as: .yaml, named: "p.yaml")
        #expect(
            text == """
                # yaml-language-server: $schema=plan.schema.json
                # A plan of Hanmo: what a page shall show. Edit it, then: hanmo render --from p.yaml
                # For an editor that completes and checks: hanmo plan --schema > plan.schema.json
                # source and cues are byte offsets into the prompt; leave them out where you write something new.
                version: 1
                kind: poster
                language: zh-Hans
                ground: "#F7F3EA"
                canvas: {width: 800, height: 600}

                wordings:
                  - id: t1
                    text: |-
                      春
                      夏
                    role: title
                    place: top-left
                    size: medium
                    source: [3, 10]
                    cues: {place: [0, 3]}

                  - id: t2
                    text: "12: no"
                    role: body
                    size: medium
                    lettering:
                      parts:
                        - {of: "12", strike: true}
                      size: 56

                prompt: |
                  a
                  b

                """)
    }
}

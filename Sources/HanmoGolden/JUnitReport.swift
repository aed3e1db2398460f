import HanmoSource

/// The outcome as JUnit's XML, which every CI reads: a test case a golden.
public struct JUnitReport: Sendable {
    private let summary: GoldenSummary

    public init(_ summary: GoldenSummary) { self.summary = summary }

    public var text: String {
        let outcomes = summary.outcomes
        let failures = outcomes.count { $0.status == .differs || $0.status == .missing } + summary.unused.count
        let errors = outcomes.count { $0.status == .broken }
        let tests = outcomes.count + summary.unused.count
        let seconds = outcomes.reduce(0) { $0 + $1.seconds }
        let counts = "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" time=\"\(Self.short(seconds))\""
        let folder = Markup.escaped(summary.folder)
        let cases = outcomes.map { testCase($0, folder) } + summary.unused.map { unused($0, folder) }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="hanmo golden" \(counts)>
              <testsuite name="\(folder)" \(counts)>
            \(cases.joined(separator: "\n"))
              </testsuite>
            </testsuites>

            """
    }

    private func testCase(_ outcome: GoldenOutcome, _ folder: String) -> String {
        let head =
            "    <testcase classname=\"\(folder)\" name=\"\(Markup.escaped(outcome.name))\" time=\"\(Self.short(outcome.seconds))\""
        guard outcome.status != .passed else { return head + "/>" }
        let lines = outcome.causes.map { "cause: \($0)" } + outcome.lines
        let element = outcome.status == .broken ? "error" : "failure"
        let type = outcome.causes.isEmpty ? outcome.findings.first?.layer ?? "input" : "cause"
        return """
            \(head)>
                  <\(element) message="\(Markup.escaped(lines.first ?? ""))" type="\(type)">\(Markup.escaped(lines.joined(separator: "\n")))</\(element)>
                </testcase>
            """
    }

    private func unused(_ name: String, _ folder: String) -> String {
        """
            <testcase classname="\(folder)" name="\(Markup.escaped(name))" time="0">
              <failure message="no case has it" type="reference">no case has it: remove it</failure>
            </testcase>
        """
    }

    private static func short(_ seconds: Double) -> String { String((seconds * 1000).rounded() / 1000) }
}

/// Text inside XML and HTML: nothing in it is markup, and what no XML may hold or what steers a text is shown.
enum Markup {
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.steersText: result += "\\u{\(String(scalar.value, radix: 16))}"
            case _ where scalar.value & 0xFFFE == 0xFFFE: result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

import HanmoBrief
import HanmoSource
@preconcurrency import Yams

extension YAMLText {
    /// What the parser found, with what to do about it.
    func planError(_ error: YamlError) -> PlanError {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return planError(problem, context: context, at: .mark(line: mark.line, column: mark.column))
        case .duplicatedKeysInMapping(let keys, let context):
            let mark = context.mark
            return PlanError(
                "the key \"\(restored(keys.first ?? "").shown())\" stands twice",
                at: .mark(line: mark.line, column: mark.column), hint: "remove one of them")
        default: return PlanError("not YAML: it cannot be read")
        }
    }

    private func planError(_ problem: String, context: YamlError.Context?, at place: FilePlace) -> PlanError {
        if problem.contains("another document") {
            return PlanError("a second document begins here", at: place, hint: "a plan is one document")
        }
        if problem.contains("nesting level") { return Self.tooDeep(at: place) }
        let next = offset(of: place, within: 10_000).map { bytes[$0...].prefix(1) } ?? []
        if problem.contains("cannot start any token") {
            if next.first == 0x09 {
                return PlanError("a tab, with which YAML does not indent", at: place, hint: "indent with spaces")
            }
            let shown = String(decoding: next, as: UTF8.self).shown()
            return PlanError(
                "a text begins with \(shown)", at: place, hint: "put the text in quotes")
        }
        var reason = "not YAML: \(problem)"
        if let context {
            let start = FilePlace.mark(line: context.mark.line, column: context.mark.column).position(in: bytes)
            if let start, start.line > 1 || start.column > 1 || context.text.contains("scalar") {
                reason += " \(context.text), which begins at \(start)"
            } else {
                reason += " \(context.text)"
            }
        }
        return PlanError(reason, at: place, hint: Self.advice.first { problem.contains($0.0) }?.1)
    }

    static func tooDeep(at place: FilePlace) -> PlanError {
        PlanError("nested deeper than \(JSONValue.maximumDepth) levels", at: place)
    }

    private static let advice: [(String, String)] = [
        ("mapping values are not allowed", "put a text that contains a colon in quotes"),
        ("could not find expected ':'", "a key ends with a colon and a space; put a text of several lines after |-"),
        ("did not find expected key", "check that keys stand in one column, and quotes in a quoted text as \\\""),
        ("did not find expected '-'", "check that the hyphens stand in one column"),
        ("did not find expected ',' or '", "is a comma or a bracket missing?"),
        ("found unexpected end of stream", "close the quote"),
        ("block sequence entries are not allowed", "begin the list on a line of its own"),
        ("undefined tag handle", "remove the tag, or put a text that begins with ! in quotes"),
        ("unknown escape character", "write \\\\ for a backslash that is meant, or use single quotes"),
        ("found a tab character", "indent with spaces"),
        ("did not find expected <document start>", "a plan is one mapping of keys such as wordings:"),
    ]
}

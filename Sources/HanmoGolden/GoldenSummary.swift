public import HanmoSource

/// What became of all cases.
public struct GoldenSummary: Sendable {
    public let folder: String
    /// In the order of the cases.
    public let outcomes: [GoldenOutcome]
    /// References and options of no case.
    public let unused: [String]

    public var passed: Bool { unused.isEmpty && outcomes.allSatisfy { $0.status == .passed } }

    /// 0 when all is as it was recorded; the status of the trouble where nothing but that is the matter; else 1.
    public var status: ExitStatus {
        guard !passed else { return .success }
        let failed = outcomes.filter { $0.status != .passed }
        let statuses = Set(failed.map { $0.trouble?.status ?? .failed })
        return unused.isEmpty && statuses.count == 1 ? statuses.first ?? .failed : .failed
    }

    /// Causes outside of the cases, with the cases that each explains: one line instead of many.
    public var causes: [(words: String, cases: [String])] {
        var causes: [(words: String, cases: [String])] = []
        for outcome in outcomes {
            for cause in outcome.causes {
                if let index = causes.firstIndex(where: { $0.words == cause }) {
                    causes[index].cases.append(outcome.name)
                } else {
                    causes.append((cause, [outcome.name]))
                }
            }
        }
        return causes
    }

    /// "24 cases: 21 as recorded, 2 differ, 1 without a reference".
    public var words: String {
        func count(_ status: GoldenOutcome.Status, _ one: String, _ many: String) -> String? {
            let count = outcomes.count { $0.status == status }
            return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
        }
        let parts = [
            count(.passed, "as recorded", "as recorded"), count(.differs, "differs", "differ"),
            count(.missing, "without a reference", "without a reference"), count(.broken, "broken", "broken"),
            unused.isEmpty ? nil : "\(unused.count) unused",
        ]
        let cases = outcomes.count == 1 ? "1 case" : "\(outcomes.count) cases"
        return "\(cases): " + parts.compactMap { $0 }.joined(separator: ", ")
    }

    /// The report of `--json`: keys are stable.
    public var json: JSONValue {
        .object([
            ("version", .integer(1)), ("folder", .string(folder)), ("passed", .bool(passed)),
            ("summary", .string(words)),
            (
                "causes",
                .array(
                    causes.map {
                        .object([("cause", .string($0.words)), ("cases", .array($0.cases.map { .string($0) }))])
                    })
            ), ("unused", .array(unused.map { .string($0) })), ("cases", .array(outcomes.map(\.json))),
        ])
    }
}

extension GoldenOutcome {
    var json: JSONValue {
        .object([
            ("name", .string(name)), ("status", .string(status.rawValue)), ("seconds", .number(seconds)),
            ("causes", .array(causes.map { .string($0) })),
            (
                "findings",
                .array(
                    findings.map {
                        .object([
                            ("layer", .string($0.layer)), ("page", $0.page.map { .integer($0) } ?? .null),
                            ("message", .string($0.words)),
                        ])
                    })
            ),
            (
                "error",
                trouble.map { .object([("message", .string($0.message)), ("hint", .optional($0.hint))]) } ?? .null
            ),
        ])
    }

    /// The findings as lines: `page 2, listing: …`.
    public var lines: [String] {
        if let trouble { return [trouble.message] + (trouble.hint.map { [$0] } ?? []) }
        return findings.map { finding in
            (finding.page.map { "page \($0), " } ?? "") + "\(finding.layer): \(finding.words)"
        }
    }
}

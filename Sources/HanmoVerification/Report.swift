package import HanmoGraphics
package import HanmoPage
package import HanmoSource

/// The proof that goes with a page, as `--report` writes it. Boxes are pixels, spans UTF-8 byte offsets of the prompt.
package struct Report: Sendable {
    package struct PlacedPicture: Sendable {
        package let id: String
        package let box: Rect
        let prompt: String
        package let backend: String
        /// SHA-256 of a generator's picture.
        let digest: String?
        package let drawn: [String]
        package let undrawn: [String]

        /// The style that it is really painted in.
        package let style: String?

        package init(
            id: String, box: Rect, prompt: String, backend: String, digest: String? = nil, drawn: [String],
            undrawn: [String], style: String?
        ) {
            self.digest = digest
            self.style = style
            self.id = id
            self.box = box
            self.prompt = prompt
            self.backend = backend
            self.drawn = drawn
            self.undrawn = undrawn
        }
    }

    package struct Unused: Sendable {
        let source: SourceSpan
        let text: String
        let why: String

        package init(source: SourceSpan, text: String, why: String) {
            self.source = source
            self.text = text
            self.why = why
        }
    }

    package struct Coverage: Sendable {
        let quoted: Int
        package let drawn: Int
        let unused: [Unused]

        package init(quoted: Int, drawn: Int, unused: [Unused]) {
            self.quoted = quoted
            self.drawn = drawn
            self.unused = unused
        }
    }

    private let width: Int
    private let height: Int
    private let dpi: Double
    private let texts: [PlacedText]
    package let pictures: [PlacedPicture]
    package let coverage: Coverage
    package let findings: [Diagnostic]

    /// - Parameter findings: what other stages found; the page's own come first.
    package init(page: Page, findings: [Diagnostic], pictures: [PlacedPicture], coverage: Coverage) {
        width = page.width
        height = page.height
        dpi = page.dpi
        texts = page.texts
        self.pictures = pictures
        self.coverage = coverage
        self.findings = page.findings + findings
    }

    package var hasErrors: Bool { findings.contains { $0.severity == .error } }

    package var json: JSONValue { Self.json(of: [(nil, self)]) }

    /// The report of a page, or of all pages of a comic in one form: each text and picture then says its page, and boxes
    /// count in that page.
    /// - Parameter outputs: what is known of the files.
    package static func json(of reports: [(page: Int?, report: Report)], outputs: [JSONValue] = []) -> JSONValue {
        func all(_ values: (Report) -> [JSONValue]) -> JSONValue {
            .array(
                reports.flatMap { page, report in
                    values(report).map { value in
                        guard let page, let members = value.members else { return value }
                        return .object(members + [("page", .integer(page))])
                    }
                })
        }
        let first = reports.first?.report
        return .object(
            [
                ("version", .integer(1)), ("page", first?.size ?? .null), ("texts", all { $0.texts.map(json) }),
                ("pictures", all { $0.pictures.map(json) }),
                (
                    "coverage",
                    .object([
                        ("quoted", .integer(reports.reduce(0) { $0 + $1.report.coverage.quoted })),
                        ("drawn", .integer(reports.reduce(0) { $0 + $1.report.coverage.drawn })),
                        (
                            "unused",
                            .array(
                                reports.flatMap { $0.report.coverage.unused }.map {
                                    .object(
                                        Self.span($0.source) + [("text", .string($0.text)), ("why", .string($0.why))])
                                })
                        ),
                    ])
                ), ("findings", all { $0.findings.map(json) }),
            ] + (outputs.isEmpty ? [] : [("outputs", .array(outputs))]))
    }

    private var size: JSONValue {
        .object([("width", .integer(width)), ("height", .integer(height)), ("dpi", .number(dpi))])
    }

    private static func json(_ text: PlacedText) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("id", .string(text.id)), ("text", .string(text.text)), ("role", .string(text.role)),
            ("speaker", .optional(text.speaker)), ("panel", text.panel.map { .integer($0) } ?? .null),
            ("carrier", .optional(text.carrier)), ("source", .object(span(text.source))),
            ("box", text.box.map(json) ?? .null),
            ("writingMode", .string(text.vertical ? "vertical-rl" : "horizontal-tb")), ("font", .string(text.font)),
            ("size", .number(text.size)),
            ("lines", .array(text.lines.map { .object([("text", .string($0.text)), ("box", json($0.box))]) })),
        ]
        if !text.readings.isEmpty {
            let readings = text.readings.map {
                JSONValue.object([("text", .string($0.text)), ("of", .string($0.base)), ("box", json($0.box))])
            }
            members.append(("readings", .array(readings)))
        }
        return .object(members)
    }

    private static func json(_ picture: PlacedPicture) -> JSONValue {
        .object(
            [
                ("id", .string(picture.id)), ("box", json(picture.box)), ("prompt", .string(picture.prompt)),
                ("backend", .string(picture.backend)), ("drawn", .array(picture.drawn.map { .string($0) })),
                ("undrawn", .array(picture.undrawn.map { .string($0) })),
                ("style", picture.style.map { .string($0) } ?? .null),
            ] + (picture.digest.map { [("sha256", .string($0))] } ?? []))
    }

    private static func json(_ finding: Diagnostic) -> JSONValue {
        .object([
            ("severity", .string(finding.severity.rawValue)), ("code", .string(finding.code)),
            ("message", .string(finding.message)), ("hint", .optional(finding.hint)),
            ("source", finding.source.map { .object(span($0)) } ?? .null),
        ])
    }

    private static func span(_ span: SourceSpan) -> [(key: String, value: JSONValue)] {
        [("start", .integer(span.start)), ("end", .integer(span.end))]
    }

    /// Rounded to hundredths.
    private static func json(_ box: Rect) -> JSONValue {
        .array([box.x, box.y, box.width, box.height].map { .number(($0 * 100).rounded() / 100) })
    }
}

import HanmoGraphics
import HanmoSource

/// A lettering as a plan writes and reads it, with the text whose words its parts name: only what it says.
struct LetteringPlan {
    var lettering: Lettering
    let text: String

    init(of wording: Wording) {
        lettering = wording.lettering
        text = wording.text
    }

    static let shape = PlanShape<LetteringPlan>(
        name: "lettering", about: "How a text is set and looks; lengths are in em unless they say otherwise.",
        fields: [
            PlanField(
                key: "parts", about: "Parts with a look of their own, each naming its words.",
                schema: .schema(
                    "array",
                    [("items", StyledPartPlan.shape.reference), ("maxItems", .integer(StyledPartPlan.maximumCount))]),
                write: { plan in
                    let parts = plan.lettering.parts.compactMap { StyledPartPlan($0, of: plan.text) }
                    return parts.isEmpty ? nil : .array(parts.map { StyledPartPlan.shape.value(of: $0) })
                }, read: { plan, cursor throws(PlanError) in try plan.readParts(cursor) }),
            .optional("size", \.lettering.size, .number(1...10_000), "Pixels an em; smaller only where it must fit."),
            .optional("weight", \.lettering.weight, .choice(), "The nearest that the face really has."),
            .optional("language", \.lettering.language, .language, "Where it is another than the page's."),
            .optional("tracking", \.lettering.tracking, .number(-0.5...20), "Added between characters."),
            .optional("leading", \.lettering.leading, .number(0.5...20), "From line to line."),
            .optional("align", \.lettering.alignment, .choice(), "Where lines begin and end."),
            .optional("indent", \.lettering.indent, .number(0...40), "Before the first line of each paragraph."),
            .optional("strictness", \.lettering.strictness, .choice(), "Which marks keep off line starts and ends."),
            .unless(false, "hang", \.lettering.hangs, .flag, "Stops and commas may stand past the line's end."),
            .unless(false, "grid", \.lettering.grid, .flag, "Every character in a cell."),
            .unless(1, "columns", \.lettering.columns, .integer(1...40), "Side by side; tiers in vertical text."),
            .unless(.rectangle, "shape", \.lettering.shape, .choice(), "The room that the lines fill."),
            course(
                "arc", .number(-360...360), "One line bent to part of a circle, in degrees: upwards if positive."
            ) {
                if case .arc(let degrees) = $0 { degrees } else { nil }
            } make: { degrees, _ in
                abs(degrees) >= 1 ? .arc(degrees: degrees) : nil
            },
            course(
                "path", .list(of: .point, 2...10_000, expecting: "two points such as [[0, 0.5], [1, 0.5]] or more"),
                "One line along a smooth curve through points in shares of the box."
            ) {
                if case .path(let points) = $0 { points } else { nil }
            } make: { points, _ in
                .path(points)
            },
            course(
                "corners", .list(of: .point, 4...4, expecting: "four points such as [[0, 0], …]"),
                "The text in perspective: its corners in pixels, clockwise from the upper left."
            ) {
                if case .corners(let points) = $0 { points } else { nil }
            } make: { corners, cursor throws(PlanError) in
                guard Projection(from: Rect(x: 0, y: 0, width: 1, height: 1), to: corners) != nil else {
                    throw cursor.error(
                        "the four points make no convex quadrilateral", hint: "give them clockwise from the upper left")
                }
                return .corners(corners)
            },
            .optional("fill", \.lettering.fill, Lettering.Fill.planType, "What letters are filled with."),
            .optional(
                "outline", \.lettering.outline,
                Lettering.Outline.shape.type { _ in Lettering.Outline(width: 0.06, color: .white) },
                "A line around the letters."),
            .optional(
                "shadow", \.lettering.shadow,
                Lettering.Shadow.shape.type { _ in
                    Lettering.Shadow(dx: 0.04, dy: 0.06, blur: 0.08, color: Color(0, 0, 0, 110))
                }, "A shadow of the letters."),
            .optional(
                "glow", \.lettering.glow,
                Lettering.Glow.shape.type { _ in Lettering.Glow(radius: 0.2, color: .white) }, "Light around them."),
        ])

    /// Arc, path and corners are three keys of one value, of which a text has one.
    private static func course<Value>(
        _ key: String, _ type: PlanType<Value>, _ about: String,
        get: @escaping @Sendable (Lettering.Course) -> Value?,
        make: @escaping @Sendable (Value, PlanCursor) throws(PlanError) -> Lettering.Course?
    ) -> PlanField<LetteringPlan> {
        PlanField(key: key, about: about, schema: type.schema) {
            $0.lettering.course.flatMap(get).map(type.write)
        } read: { plan, cursor throws(PlanError) in
            guard plan.lettering.course == nil else {
                throw cursor.error("a text has one of arc, path and corners")
            }
            plan.lettering.course = try make(try type.read(cursor), cursor)
        }
    }

    private mutating func readParts(_ cursor: PlanCursor) throws(PlanError) {
        let entries = try cursor.elements()
        guard entries.count <= StyledPartPlan.maximumCount else {
            throw cursor.error("\(entries.count) parts, more than the limit of \(StyledPartPlan.maximumCount)")
        }
        let bytes = Array(text.utf8)
        for entry in entries {
            var part = StyledPartPlan()
            try StyledPartPlan.shape.read(into: &part, from: entry)
            lettering.parts.append(try part.part(in: bytes, entry))
        }
    }
}

extension PlanType where Value == Point {
    static let point = PlanType(schema: .definition("point"), write: { .array([.number($0.x), .number($0.y)]) }) {
        cursor throws(PlanError) in
        let numbers = try cursor.elements("a point such as [12, 40]").map(\.number)
        guard numbers.count == 2, let x = numbers[0], let y = numbers[1], abs(x) <= 1e6, abs(y) <= 1e6 else {
            throw cursor.expected("a point such as [12, 40]")
        }
        return Point(x, y)
    }
}

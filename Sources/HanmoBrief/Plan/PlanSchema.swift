public import HanmoSource

extension PlanFile {
    /// The JSON Schema (2020-12) of a plan, from the same description by which plans are read.
    public static var schema: JSONValue {
        let definitions = [
            definition(of: CanvasWish.shape), definition(of: Wording.shape), definition(of: LetteringPlan.shape),
            definition(of: StyledPartPlan.shape), definition(of: ArticlePart.shape),
            definition(of: ArticlePart.Cell.shape),
            definition(of: Lettering.Fill.shape),
            definition(of: Lettering.Outline.shape), definition(of: Lettering.Shadow.shape),
            definition(of: Lettering.Glow.shape), definition(of: PanelWish.shape), definition(of: ComicWish.shape),
            definition(of: ComicPageWish.shape), definition(of: PictureWish.shape),
            definition(of: SceneWish.shape), definition(of: SubjectWish.shape), definition(of: Looks.shape),
            definition(of: UnusedSpan.shape),
            definition(of: Diagnostic.shape),
            (
                "place",
                .object([
                    ("title", .string("Place")), ("description", .string("One of nine parts of the page.")),
                    ("enum", .array(Place.all.map { .string($0.description) })),
                ])
            ),
            (
                "color",
                .schema(
                    "string",
                    [
                        ("title", .string("Colour")),
                        ("description", .string("#RGB, #RRGGBB or, with opacity, #RRGGBBAA.")),
                        ("pattern", .string("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$")),
                        ("examples", .array([.string("#C42B1C"), .string("#C42B1C80")])),
                    ])
            ),
            ("box", numbers("Box", "[left, top, width, height] in pixels.", [.coordinate, .coordinate, .size, .size])),
            ("point", numbers("Point", "[x, y].", [.coordinate, .coordinate])),
            (
                "span",
                .schema(
                    "array",
                    [
                        ("title", .string("Span")),
                        ("description", .string("[start, end) in UTF-8 bytes of the prompt.")),
                        ("items", .schema("integer", [("minimum", .integer(0))])), ("minItems", .integer(2)),
                        ("maxItems", .integer(2)),
                    ])
            ),
        ]
        let root = definition(of: shape).value
        guard case .object(let members) = root else { return root }
        return .object(
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("$id", .string("plan.schema.json")),
            ] + members + [("$defs", .object(definitions))])
    }

    private static func numbers(
        _ title: String, _ about: String, _ elements: [JSONValue]
    ) -> (JSONValue) {
        .schema(
            "array",
            [
                ("title", .string(title)), ("description", .string(about)), ("prefixItems", .array(elements)),
                ("items", .bool(false)), ("minItems", .integer(elements.count)),
            ])
    }

    private static func definition<Owner>(of shape: PlanShape<Owner>) -> (key: String, value: JSONValue) {
        var members: [(key: String, value: JSONValue)] = [
            ("title", .string(shape.name.prefix(1).uppercased() + shape.name.dropFirst())),
            ("description", .string(shape.about)), ("type", .string("object")),
            ("additionalProperties", .bool(false)),
            (
                "properties",
                .object(
                    shape.fields.map { field in
                        (field.key, (field.isRequired ? field.schema : field.schema.orNull).described(field.about))
                    })
            ),
        ]
        let required = shape.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
        if !required.isEmpty { members.append(("required", .array(required))) }
        return (shape.name, .object(members + shape.rules))
    }
}

extension JSONValue {
    fileprivate static let coordinate = schema("number", [("minimum", .number(-1e6)), ("maximum", .number(1e6))])
    fileprivate static let size = schema("number", [("exclusiveMinimum", .number(0)), ("maximum", .number(1e6))])

    /// A key with nothing to say may be absent, or null.
    fileprivate var orNull: JSONValue {
        guard case .object(var members) = self else { return self }
        for (index, member) in members.enumerated() {
            if member.key == "type" {
                members[index].value = .array([member.value, .string("null")])
                return .object(members)
            }
            if member.key == "enum", case .array(let names) = member.value {
                members[index].value = .array(names + [.null])
                return .object(members)
            }
        }
        return .object([("anyOf", .array([self, .schema("null")]))])
    }

    fileprivate func described(_ about: String) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object([("description", .string(about))] + members)
    }
}

import HanmoGraphics
import HanmoSource

extension Lettering.Outline {
    static let shape = PlanShape<Self>(
        name: "outline", about: "A line around the letters, outside of their strokes.",
        fields: [
            .always("width", \.width, .number(0...1), "In em."), .always("color", \.color, .shade, "Its colour."),
        ])
}

extension Lettering.Shadow {
    static let shape = PlanShape<Self>(
        name: "shadow", about: "A shadow of the letters.",
        fields: [
            .always("offset", \.offset, .point, "[x, y] in em."), .always("blur", \.blur, .number(0...2), "In em."),
            .always("color", \.color, .shade, "Its colour, mostly with opacity."),
        ])

    fileprivate var offset: Point {
        get { Point(dx, dy) }
        set { (dx, dy) = (newValue.x, newValue.y) }
    }
}

extension Lettering.Glow {
    static let shape = PlanShape<Self>(
        name: "glow", about: "Light around the letters.",
        fields: [
            .always("radius", \.radius, .number(0...2), "In em."), .always("color", \.color, .shade, "Its colour."),
        ])
}

extension Lettering.Fill {
    /// The keys of both forms; which form it is shows when all are read.
    struct Draft {
        var gradient: [Color]?
        var degrees: Double?
        var texture: Texture.Grain?
        var colors: [Color]?
    }

    static let shape = PlanShape<Draft>(
        name: "fill", about: "A gradient of colours, or a texture of two.",
        fields: [
            .optional(
                "gradient", \.gradient, .list(of: .shade, 2...1_000, expecting: "two colours or more"),
                "Colours spread evenly."),
            .optional(
                "degrees", \.degrees, .number(-360...360), "Clockwise from left-to-right; 90, downwards, by itself."),
            .optional("texture", \.texture, .choice(), "A surface of two colours."),
            .optional(
                "colors", \.colors, .list(of: .shade, 2...2, expecting: "two colours"), "The texture's two colours."),
        ],
        rules: [
            (
                "anyOf",
                .array([
                    .object([("required", .array([.string("gradient")]))]),
                    .object([("required", .array([.string("texture"), .string("colors")]))]),
                ])
            )
        ])

    static let planType = PlanType<Lettering.Fill>(schema: shape.reference) { fill in
        switch fill {
        case .gradient(let colors, let degrees): shape.value(of: Draft(gradient: colors, degrees: degrees))
        case .texture(let grain, let low, let high): shape.value(of: Draft(texture: grain, colors: [low, high]))
        }
    } read: { cursor throws(PlanError) in
        var draft = Draft()
        try shape.read(into: &draft, from: cursor)
        if let grain = draft.texture {
            guard let colors = draft.colors else { throw cursor.error("a texture has two colors") }
            return .texture(grain, low: colors[0], high: colors[1])
        }
        guard let colors = draft.gradient else { throw cursor.error("expected a gradient or a texture") }
        return .gradient(colors, degrees: draft.degrees ?? 90)
    }
}

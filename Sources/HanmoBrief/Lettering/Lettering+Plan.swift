import HanmoGraphics
import HanmoSource

/// A lettering as a plan writes and reads it: only what it says, so that a plain one is absent.
extension Lettering {
    static let planKeys = [
        "parts", "size", "weight", "language", "tracking", "leading", "align", "indent", "strictness", "hang", "grid",
        "columns",
        "shape", "arc", "path", "corners", "fill", "outline", "shadow", "glow",
    ]

    func planValue(of text: String) -> JSONValue {
        guard !isPlain else { return .null }
        var members: [(key: String, value: JSONValue?)] = [
            ("parts", parts.isEmpty ? nil : .array(parts.map { $0.planValue(of: text) })),
            ("size", size.map { .number($0) }), ("weight", weight.map { .string($0.rawValue) }),
            ("language", language.map { .string($0) }), ("tracking", tracking.map { .number($0) }),
            ("leading", leading.map { .number($0) }),
            ("align", alignment.map { .string($0.rawValue) }), ("indent", indent.map { .number($0) }),
            ("strictness", strictness.map { .string($0.rawValue) }), ("hang", hangs ? .bool(true) : nil),
            ("grid", grid ? .bool(true) : nil), ("columns", columns == 1 ? nil : .integer(columns)),
            ("shape", shape == .rectangle ? nil : .string(shape.rawValue)),
        ]
        switch course {
        case .arc(let degrees): members.append(("arc", .number(degrees)))
        case .path(let points): members.append(("path", .array(points.map(JSONValue.point))))
        case .corners(let points): members.append(("corners", .array(points.map(JSONValue.point))))
        case nil: break
        }
        members += [
            ("fill", fill?.planValue),
            ("outline", outline.map { .said([("width", .number($0.width)), ("color", .string($0.color.hexText))]) }),
            (
                "shadow",
                shadow.map {
                    .said([
                        ("offset", .array([.number($0.dx), .number($0.dy)])), ("blur", .number($0.blur)),
                        ("color", .string($0.color.hexText)),
                    ])
                }
            ), ("glow", glow.map { .said([("radius", .number($0.radius)), ("color", .string($0.color.hexText))]) }),
        ]
        return .said(members)
    }

    init(_ plan: PlanObject, text: String) throws(PlanError) {
        self.init()
        try plan.allow(Self.planKeys)
        parts = try plan.objects("parts").map { part throws(PlanError) in try StyledPart(part, text: text) }
        size = try plan.number("size", in: 1...10_000)
        weight = try plan.choice("weight", of: Weight.self)
        language = try plan.string("language")
        tracking = try plan.number("tracking", in: -0.5...20)
        leading = try plan.number("leading", in: 0.5...20)
        alignment = try plan.choice("align", of: Alignment.self)
        indent = try plan.number("indent", in: 0...40)
        strictness = try plan.choice("strictness", of: Strictness.self)
        hangs = try plan.bool("hang") ?? false
        grid = try plan.bool("grid") ?? false
        columns = try plan.number("columns", in: 1...40).map { Int($0) } ?? 1
        shape = try plan.choice("shape", of: Shape.self) ?? .rectangle
        course = try Self.course(plan)
        fill = try plan.object("fill").map { fill throws(PlanError) in try Fill(fill) }
        outline = try plan.object("outline").map { outline throws(PlanError) in
            try outline.allow(["width", "color"])
            return Outline(
                width: try outline.number("width", in: 0...1) ?? 0.06, color: try outline.shade("color") ?? .white)
        }
        shadow = try plan.object("shadow").map { shadow throws(PlanError) in
            try shadow.allow(["offset", "blur", "color"])
            let offset = try shadow.points("offset", count: 1).first ?? Point(0.04, 0.06)
            return Shadow(
                dx: offset.x, dy: offset.y, blur: try shadow.number("blur", in: 0...2) ?? 0.08,
                color: try shadow.shade("color") ?? Color(0, 0, 0, 110))
        }
        glow = try plan.object("glow").map { glow throws(PlanError) in
            try glow.allow(["radius", "color"])
            return Glow(radius: try glow.number("radius", in: 0...2) ?? 0.2, color: try glow.shade("color") ?? .white)
        }
    }

    private static func course(_ plan: PlanObject) throws(PlanError) -> Course? {
        if let degrees = try plan.number("arc", in: -360...360), abs(degrees) >= 1 { return .arc(degrees: degrees) }
        let path = try plan.points("path", count: nil)
        if path.count > 1 { return .path(path) }
        let corners = try plan.points("corners", count: 4)
        guard corners.count == 4 else { return nil }
        guard Projection(from: Rect(x: 0, y: 0, width: 1, height: 1), to: corners) != nil else {
            throw PlanError(
                "\(plan.path).corners: the four points make no convex quadrilateral",
                hint: "give them clockwise from the upper left")
        }
        return .corners(corners)
    }
}

extension Lettering.Fill {
    fileprivate var planValue: JSONValue {
        switch self {
        case .gradient(let colors, let degrees):
            .said([("gradient", .array(colors.map { .string($0.hexText) })), ("degrees", .number(degrees))])
        case .texture(let grain, let low, let high):
            .said([
                ("texture", .string(grain.rawValue)),
                ("colors", .array([.string(low.hexText), .string(high.hexText)])),
            ])
        }
    }

    fileprivate init(_ plan: PlanObject) throws(PlanError) {
        try plan.allow(["gradient", "degrees", "texture", "colors"])
        if let grain = try plan.choice("texture", of: Texture.Grain.self) {
            let colors = try plan.shades("colors")
            guard colors.count == 2 else { throw PlanError("\(plan.path).colors: expected two colours") }
            self = .texture(grain, low: colors[0], high: colors[1])
        } else {
            let colors = try plan.shades("gradient")
            guard colors.count > 1 else { throw PlanError("\(plan.path).gradient: expected two colours or more") }
            self = .gradient(colors, degrees: try plan.number("degrees", in: -360...360) ?? 90)
        }
    }
}

extension JSONValue {
    /// An object of the members that say something.
    static func said(_ members: [(key: String, value: JSONValue?)]) -> JSONValue {
        .object(members.compactMap { key, value in value.map { (key, $0) } })
    }

    static func box(_ box: Rect) -> JSONValue { .array([box.x, box.y, box.width, box.height].map { .number($0) }) }

    static func point(_ point: Point) -> JSONValue { .array([.number(point.x), .number(point.y)]) }
}

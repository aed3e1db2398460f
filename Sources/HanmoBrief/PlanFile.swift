public import HanmoSource

/// A plan that cannot be read: which key, what was expected.
public struct PlanError: HanmoError {
    public let stage = "plan"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status = ExitStatus.badInput

    public init(_ message: String, hint: String? = nil) {
        self.message = message
        self.hint = hint
    }
}

/// A Brief as JSON, to be looked at, edited by hand and rendered.
public struct PlanFile: Sendable {
    public var brief: Brief
    /// What the brief's spans count in.
    public var prompt: String?

    public init(brief: Brief, prompt: String?) {
        self.brief = brief
        self.prompt = prompt
    }

    public var json: JSONValue {
        .object([
            ("version", .integer(1)), ("kind", .string(brief.kind.rawValue)), ("language", .string(brief.language)),
            ("style", .optional(brief.style)),
            ("ground", .optional(brief.ground)),
            (
                "canvas",
                .object([
                    ("width", brief.canvas.width.map { .integer($0) } ?? .null),
                    ("height", brief.canvas.height.map { .integer($0) } ?? .null),
                    ("dpi", brief.canvas.dpi.map { .number($0) } ?? .null),
                ])
            ), ("palette", .array(brief.palette.map { .string($0) })),
            ("wordings", .array(brief.wordings.map(Self.json))),
            (
                "pictures",
                .array(
                    brief.pictures.map {
                        .object([
                            ("id", .string($0.id)), ("description", .string($0.description)),
                            ("source", Self.json($0.source)),
                        ])
                    })
            ),
            (
                "unused",
                .array(
                    brief.unused.map {
                        .object([
                            ("source", Self.json($0.source)), ("text", .string($0.text)), ("why", .string($0.why)),
                        ])
                    })
            ), ("prompt", .optional(prompt)),
        ])
    }

    private static func json(_ span: SourceSpan) -> JSONValue { .array([.integer(span.start), .integer(span.end)]) }

    private static func json(_ wording: Wording) -> JSONValue {
        .object([
            ("id", .string(wording.id)), ("text", .string(wording.text)), ("role", .string(wording.role.rawValue)),
            ("place", .optional(wording.place?.description)),
            ("box", wording.box.map(JSONValue.box) ?? .null),
            ("size", .string(wording.size.rawValue)),
            ("face", .optional(wording.face?.rawValue)), ("color", .optional(wording.color)),
            ("vertical", wording.vertical.map { .bool($0) } ?? .null), ("carrier", .optional(wording.carrier)),
            ("speaker", .optional(wording.speaker)), ("panel", wording.panel.map { .integer($0) } ?? .null),
            ("lettering", wording.lettering.planValue(of: wording.text)),
            ("part", wording.part?.planValue ?? .null), ("source", json(wording.source)),
            ("cues", .object(wording.cues.keys.sorted().map { ($0, wording.cues[$0].map(json) ?? .null) })),
        ])
    }

    /// Reads a plan; unknown keys and wrong types are errors that name their path.
    public init(reading bytes: [UInt8]) throws(PlanError) {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw PlanError("the plan is not JSON: \(error.position): \(error.message)")
        }
        try self.init(value)
    }

    public init(_ value: JSONValue) throws(PlanError) {
        let root = try PlanObject(value, path: "plan")
        try root.allow([
            "version", "kind", "language", "style", "ground", "canvas", "palette", "wordings", "pictures", "unused",
            "prompt",
        ])
        var brief = Brief()
        if let kind = try root.choice("kind", of: Brief.Kind.self) { brief.kind = kind }
        if let language = try root.string("language") { brief.language = language }
        brief.style = try root.string("style")
        if let canvas = try root.object("canvas") {
            try canvas.allow(["width", "height", "dpi"])
            brief.canvas = CanvasWish(
                width: try canvas.integer("width"), height: try canvas.integer("height"), dpi: try canvas.number("dpi"))
        }
        brief.ground = try root.color("ground")
        brief.palette = try root.strings("palette")
        brief.wordings = try root.objects("wordings").enumerated().map { index, entry throws(PlanError) in
            try Self.wording(entry, number: index + 1)
        }
        brief.pictures = try root.objects("pictures").enumerated().map { index, entry throws(PlanError) in
            try entry.allow(["id", "description", "source"])
            return PictureWish(
                id: try entry.string("id") ?? "p\(index + 1)", description: try entry.string("description") ?? "",
                source: try entry.span("source"))
        }
        brief.unused = try root.objects("unused").map { entry throws(PlanError) in
            try entry.allow(["source", "text", "why"])
            return UnusedSpan(
                source: try entry.span("source"), text: try entry.string("text") ?? "",
                why: try entry.string("why") ?? "")
        }
        self.init(brief: brief, prompt: try root.string("prompt"))
    }

    private static func wording(_ entry: PlanObject, number: Int) throws(PlanError) -> Wording {
        try entry.allow([
            "id", "text", "role", "place", "box", "size", "face", "color", "vertical", "carrier", "speaker", "panel",
            "lettering", "part", "source", "cues",
        ])
        guard let text = try entry.wording("text") else { throw PlanError("\(entry.path).text is missing") }
        var wording = Wording(
            id: try entry.string("id") ?? "t\(number)", text: text, source: try entry.span("source"))
        if let role = try entry.choice("role", of: Wording.Role.self) { wording.role = role }
        wording.place = try entry.place("place")
        wording.box = try entry.box("box")
        if let lettering = try entry.object("lettering") {
            wording.lettering = try Lettering(lettering, text: text)
        }
        wording.part = try entry.object("part").map { part throws(PlanError) in try ArticlePart(part) }
        if let size = try entry.choice("size", of: Wording.SizeClass.self) { wording.size = size }
        wording.face = try entry.choice("face", of: Wording.FaceClass.self)
        wording.color = try entry.color("color")
        wording.vertical = try entry.bool("vertical")
        wording.carrier = try entry.string("carrier")
        wording.speaker = try entry.string("speaker")
        wording.panel = try entry.integer("panel")
        return wording
    }
}

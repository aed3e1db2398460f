public import HanmoSource

/// A Brief as a document, to be looked at, edited by hand and rendered.
public struct PlanFile: Sendable, Equatable {
    /// The version that is written, and the highest that is read whole.
    public static let version = 1
    /// The largest file that is read, in bytes (4 MiB).
    public static let maximumByteCount = 4 << 20

    public var brief: Brief
    /// What the brief's spans count in.
    public var prompt: String?

    public init(brief: Brief, prompt: String?) {
        self.brief = brief
        self.prompt = prompt
    }

    public var json: JSONValue { Self.shape.value(of: self) }

    /// Reads a plan in JSON; what is wrong with it is an error that names line, column and key.
    public init(reading bytes: [UInt8], named name: String = "plan.json") throws(PlanError) {
        let root: PlanNode
        do {
            root = try PlanNode(json: bytes)
        } catch {
            throw PlanError("not JSON: \(error.message)", at: .byte(error.offset), hint: error.hint)
                .located(in: bytes, named: name)
        }
        do throws(PlanError) {
            try self.init(root)
        } catch {
            throw error.located(in: bytes, named: name)
        }
    }

    public init(_ value: JSONValue) throws(PlanError) { try self.init(PlanNode(value)) }

    /// Reads what one of the parsers made; its errors know their place but not yet their file.
    public init(_ root: PlanNode) throws(PlanError) {
        self.init(brief: Brief(), prompt: nil)
        try Self.shape.read(into: &self, from: PlanCursor(root, version: Self.version(of: root)))
        if brief.tags.isEmpty { brief.tagPictures() }
        for index in brief.wordings.indices { brief.wordings[index].tagBearer() }
    }

    /// Read before all else: it says whether an unknown key may be a later version's.
    private static func version(of root: PlanNode) throws(PlanError) -> Int {
        let cursor = PlanCursor(root, version: Self.version)
        guard let member = try cursor.members().first(where: { $0.key == "version" }) else { return Self.version }
        let child = cursor.child(member)
        return child.isNull ? Self.version : try PlanType.integer(1...1_000_000).read(child)
    }
}

extension PlanFile {
    static let shape = PlanShape<PlanFile>(
        name: "plan", about: "What a page shall show, as Hanmo understood it or as you write it.", spellsOut: true,
        fields: [
            PlanField(
                key: "version", about: "The version of this form, 1.",
                schema: .schema("integer", [("minimum", .integer(1))]), write: { _ in .integer(version) },
                // Already read.
                read: { _, _ in }),
            .always("kind", \.brief.kind, .choice(), "What people call the page; it decides how texts are laid out."),
            .always("language", \.brief.language, .language, "The language of the page (BCP 47)."),
            .optional("style", \.brief.style, .text, "A style of picture, such as ink."),
            .always("mood", \.brief.mood, .list(of: .text), "How the page shall feel, such as festive or minimal."),
            .always(
                "tags", \.brief.tags, .list(of: .text),
                "What else its looks depend on, such as tea or by-hand; by itself what the pictures' words say."),
            .optional("ground", \.brief.ground, .color, "The colour that the page stands on."),
            .always(
                "canvas", \.brief.canvas, CanvasWish.shape.type { _ in CanvasWish() },
                "The size of the page; 2048 × 2048 where nothing is said."),
            .always("palette", \.brief.palette, .list(of: .color), "Colours for the page as a whole."),
            .always("panels", \.brief.panels, .list(of: PanelWish.planType), "Panels of a comic or cells of a grid."),
            .unless(
                ComicWish(), "comic", \.brief.comic, ComicWish.shape.type { _ in ComicWish() },
                "How a comic's panels stand on their pages, and who acts in it."),
            .always("wordings", \.brief.wordings, .list(of: Wording.planType), "Every text that the page shows."),
            .always("pictures", \.brief.pictures, .list(of: PictureWish.planType), "Pictures that are asked for."),
            .always(
                "cues", \.brief.cues, .cues, "The words of the prompt that decided kind, style, mood and the like."),
            .always(
                "unused", \.brief.unused, .list(of: UnusedSpan.planType), "Words of the prompt that nothing came of."),
            .always(
                "findings", \.brief.findings, .list(of: Diagnostic.planType), "What the reader stumbled over."),
            .optional("prompt", \.prompt, .text, "The prompt that the byte offsets of this plan count in."),
            PlanField(
                key: "$schema", about: "Where an editor finds this schema; not read.", schema: .schema("string"),
                write: { _ in nil }, read: { _, cursor throws(PlanError) in _ = try PlanType.text.read(cursor) },
                isSilent: true),
        ])
}

extension CanvasWish {
    static let shape = PlanShape<CanvasWish>(
        name: "canvas", about: "The size of the page in pixels.", spellsOut: true,
        fields: [
            .optional("width", \.width, .integer(1...1_000_000), "Pixels across."),
            .optional("height", \.height, .integer(1...1_000_000), "Pixels down."),
            .optional("dpi", \.dpi, .number(1...100_000), "Dots an inch, for print."),
            .optional("source", \.source, .span, "The words of the prompt that said so."),
        ])
}

import HanmoGraphics
package import HanmoSource

extension Wording {
    static let planType = shape.type { cursor in
        Wording(id: "t\(cursor.index + 1)", text: "", source: SourceSpan(start: 0, end: 0))
    }

    /// The text stands before its lettering, whose parts name words of it.
    static let shape = PlanShape<Wording>(
        name: "wording", about: "A text to be shown, verbatim.", spellsOut: true,
        fields: [
            .always("id", \.id, .text, "A name for it; t1, t2 … by itself."),
            .always("text", \.text, .wording, "Exactly what the page shows, with its line ends.", required: true),
            .always("role", \.role, .choice(), "What the text is on the page."),
            .optional("place", \.place, .place, "Which of nine parts of the page it stands in."),
            .optional(
                "box", \.box, .box, "[left, top, width, height] in pixels of the canvas: a place by hand, which wins."),
            .always("size", \.size, .choice(), "How large the text is beside others."),
            .optional("face", \.face, .choice(), "The sort of lettering."),
            .optional("color", \.color, .color, "The colour of the text."),
            .optional("vertical", \.vertical, .flag, "Whether lines run from top to bottom."),
            .optional("carrier", \.carrier, .text, "The drawn thing that bears the text, in your words."),
            .optional(
                "carrierKind", \.carrierKind, .text,
                "Which of the carriers that Hanmo draws it is, such as brass-plate; generic for another."),
            .optional("material", \.material, .text, "What carrier or letters are made of, such as wood or neon."),
            .unless(
                [], "tags", \.tags, .list(of: .text),
                "What the carrier is beyond its kind, such as button; by itself what its name says."),
            .optional("ground", \.ground, .color, "The colour of the carrier; by itself what its name says."),
            .optional("speaker", \.speaker, .text, "Who says or thinks it."),
            .optional("emotion", \.emotion, .text, "How the speaker feels, such as angry."),
            .optional("balloon", \.balloon, .choice(), "How a comic encloses it; by itself its role decides."),
            .optional("panel", \.panel, .integer(1...1_000_000), "The number of its panel."),
            PlanField(
                key: "lettering", about: "How the text is set and looks beyond place, face and colour.",
                schema: LetteringPlan.shape.reference,
                write: { $0.lettering.isPlain ? nil : LetteringPlan.shape.value(of: LetteringPlan(of: $0)) },
                read: { wording, cursor throws(PlanError) in
                    var plan = LetteringPlan(of: wording)
                    try LetteringPlan.shape.read(into: &plan, from: cursor)
                    wording.lettering = plan.lettering
                }),
            .optional(
                "part", \.part, ArticlePart.shape.type { _ in ArticlePart(.paragraph) },
                "Where it stands in an article, if the prompt has such a structure."),
            .always("source", \.source, .span, "Where the text stands in the prompt."),
            .always("cues", \.cues, .cues, "The words of the prompt that decided something above, by its name."),
        ])
}

extension PlanType where Value == Rect {
    static let box = PlanType(schema: .definition("box")) {
        .array([$0.x, $0.y, $0.width, $0.height].map { .number($0) })
    } read: { cursor throws(PlanError) in
        let wanted = "a box such as [left, top, width, height]"
        let numbers = try cursor.elements(wanted).map(\.number)
        guard numbers.count == 4, let x = numbers[0], let y = numbers[1], let width = numbers[2],
            let height = numbers[3], width > 0, height > 0, [x, y, width, height].allSatisfy({ abs($0) <= 1e6 })
        else { throw cursor.expected(wanted) }
        return Rect(x: x, y: y, width: width, height: height)
    }
}

extension Wording {
    /// The lettering as the plan says it; nil for a plain one.
    package var letteringValue: JSONValue? {
        lettering.isPlain ? nil : LetteringPlan.shape.value(of: LetteringPlan(of: self))
    }
}

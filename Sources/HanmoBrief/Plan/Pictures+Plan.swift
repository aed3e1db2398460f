import HanmoSource

private let nowhere = SourceSpan(start: 0, end: 0)

extension PictureWish {
    static let planType = shape.type { PictureWish(id: "p\($0.index + 1)", description: "", source: nowhere) }

    static let shape = PlanShape<PictureWish>(
        name: "picture", about: "A picture that is asked for.",
        fields: [
            .always("id", \.id, .text, "A name for it; p1, p2 … by itself."),
            .always("description", \.description, .text, "What it shows, in words."),
            .optional("panel", \.panel, .integer(1...1_000_000), "The panel of a comic that it is."),
            .unless(
                SceneWish(), "scene", \.scene, SceneWish.shape.type { _ in SceneWish() },
                "What the description says, for a painter that wants more than words."),
            .always("source", \.source, .span, "Where it stands in the prompt."),
        ])
}

extension SceneWish {
    static let shape = PlanShape<SceneWish>(
        name: "scene", about: "A scene as the prompt tells it; what is absent is not said.",
        fields: [
            .unless([], "subjects", \.subjects, .list(of: SubjectWish.planType), "Things and persons."),
            .optional("setting", \.setting, .text, "Such as street, room or mountain-water."),
            .optional("time", \.time, .text, "Such as night or dawn."),
            .optional("weather", \.weather, .text, "Such as rain."),
            .optional("season", \.season, .text, "Such as autumn."),
            .optional("shot", \.shot, .text, "Such as close-up or wide."),
            .unless([:], "cues", \.cues, .cues, "The words of the prompt that decided each of these, by its name."),
        ])
}

extension SubjectWish {
    static let planType = shape.type { SubjectWish(id: "s\($0.index + 1)", name: "", source: nowhere) }

    static let shape = PlanShape<SubjectWish>(
        name: "subject", about: "A thing or a person in a picture.",
        fields: [
            .always("id", \.id, .text, "A name for it; s1, s2 … by itself."),
            .optional("kind", \.kind, .text, "What it is, a word of the lexicon such as cat."),
            .always("name", \.name, .text, "In your words: 老人, bicycle.", required: true),
            .optional("count", \.count, .integer(0...1_000_000), "How many."),
            .unless([], "attributes", \.attributes, .list(of: .text), "In your words: 红衣, old."),
            .unless(
                Looks(), "looks", \.looks, Looks.shape.type { _ in Looks() },
                "What the attributes say, in words of the lexicon."),
            .optional(
                "relation", \.relation, .text,
                "Where it stands: left-of, under, on, in, beside, behind or in-front-of another."),
            .optional("relatedTo", \.relatedTo, .text, "The id of that other subject."),
            .always("source", \.source, .span, "Where it stands in the prompt."),
        ])
}

extension Looks {
    static let shape = PlanShape<Looks>(
        name: "looks", about: "How a subject looks and what it does; what is absent is not said.",
        fields: [
            .optional("color", \.color, .text, "Of the thing, or of what a person wears: #RRGGBB."),
            .optional("age", \.age, .text, "child, young, adult or old."),
            .optional("sex", \.sex, .text, "female or male."),
            .optional("size", \.size, .text, "small or large."),
            .optional("build", \.build, .text, "stout or slim."),
            .optional("hair", \.hair, .text, "Such as long, bun, topknot or ponytail."),
            .optional("hairColor", \.hairColor, .text, "#RRGGBB."),
            .optional("beard", \.beard, .text, "short or long."),
            .optional("clothes", \.clothes, .text, "Such as hanfu, suit or dress."),
            .unless([], "wears", \.wears, .list(of: .text), "Such as glasses or hat."),
            .unless([], "holds", \.holds, .list(of: .text), "Kinds of subjects in the hands."),
            .optional("heldColor", \.heldColor, .text, "Of what is held: #RRGGBB."),
            .optional("emotion", \.emotion, .text, "Such as smile, sad or angry."),
            .optional("pose", \.pose, .text, "Such as sit, run or drink."),
            .optional("facing", \.facing, .text, "left, right, front or back."),
            .optional("side", \.side, .text, "left, center or right: where it stands."),
            .optional("distance", \.distance, .text, "near or far."),
        ])
}

extension UnusedSpan {
    static let planType = shape.type { _ in UnusedSpan(source: nowhere, text: "", why: "") }

    static let shape = PlanShape<UnusedSpan>(
        name: "unused", about: "Words of the prompt that nothing came of.",
        fields: [
            .always("text", \.text, .text, "The words."), .always("why", \.why, .text, "The reason."),
            .always("source", \.source, .span, "Where they stand in the prompt."),
        ])
}

extension Diagnostic {
    static let planType = shape.type { _ in Diagnostic(.note, "", "") }

    static let shape = PlanShape<Diagnostic>(
        name: "finding", about: "Something worth knowing that did not stop the work.",
        fields: [
            .always("severity", \.severity, .choice(), "How grave it is."),
            .always("code", \.code, .text, "A stable name, such as unbalanced-quote."),
            .always("message", \.message, .text, "What is the matter."),
            .optional("hint", \.hint, .text, "What to do about it."),
            .optional("source", \.source, .span, "Where it stands in the prompt."),
        ])
}

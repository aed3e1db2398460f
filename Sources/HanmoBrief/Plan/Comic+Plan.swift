import HanmoSource

private let nowhere = SourceSpan(start: 0, end: 0)

extension ComicWish {
    static let shape = PlanShape<ComicWish>(
        name: "comic", about: "How the panels of a comic stand on their pages, and who acts in it.",
        fields: [
            .optional("format", \.format, .choice(), "What the sheet is."),
            .optional("direction", \.direction, .choice(), "Which way panels and balloons are read."),
            .unless([], "pages", \.pages, .list(of: ComicPageWish.planType), "What is said of single pages."),
            .unless([], "cast", \.cast, .list(of: SubjectWish.planType), "Who looks how in every panel."),
        ])
}

extension ComicPageWish {
    static let planType = shape.type { ComicPageWish(number: $0.index + 1, source: nowhere) }

    static let shape = PlanShape<ComicPageWish>(
        name: "page", about: "A page of a comic.",
        fields: [
            .always("number", \.number, .integer(1...1_000_000), "Counted from 1; a panel's page names it."),
            .unless(
                [], "tiers", \.tiers, .list(of: .integer(1...64)), "How many panels stand in each tier, from the top."),
            .always("source", \.source, .span, "Where it stands in the prompt."),
        ])
}

extension PanelWish {
    static let planType = shape.type { PanelWish(number: $0.index + 1, description: "", source: nowhere) }

    static let shape = PlanShape<PanelWish>(
        name: "panel", about: "A panel of a comic, or a cell of a grid.",
        fields: [
            .always("number", \.number, .integer(1...1_000_000), "Counted from 1; a text's panel names it."),
            .optional("place", \.place, .place, "Which of nine parts of the page it stands in."),
            .unless(1, "page", \.page, .integer(1...1_000_000), "The number of its page."),
            .always("description", \.description, .text, "What it shows, in words."),
            .optional("shot", \.shot, .text, "Such as close-up or wide."),
            .optional("extent", \.extent, .choice(), "How much of the page it takes beside its neighbours."),
            .optional("frame", \.frame, .choice(), "How its border is drawn."),
            .unless([], "effects", \.effects, .list(of: .text), "speed-lines or focus-lines over the picture."),
            .always("source", \.source, .span, "Where it stands in the prompt."),
        ])
}

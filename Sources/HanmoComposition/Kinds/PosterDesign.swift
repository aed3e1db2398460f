import HanmoBrief
import HanmoGraphics

/// Title, texts at their places and a picture: every page that has no design of its own.
struct PosterDesign: PageDesign {
    let kind = Brief.Kind.poster

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let theme = ThemeChoice.pageTheme(for: brief, seed: seed)
        let page = PosterPage(brief: brief, canvas: canvas, theme: theme, seed: seed)
        var look = page.look(PosterLayout.choose(for: brief, canvas: canvas, seed: seed))
        if brief.wordings.isEmpty {
            look.under = { _ in [] }
            look.over = { _ in [] }
        }
        return look
    }
}

/// The ways in which a poster can be laid out.
enum PosterLayout: String, Sendable, CaseIterable {
    /// The picture over the whole page, the title in a quiet part of it, what is said at its foot on the ground.
    case fullBleed
    /// The picture in the upper or left part, the texts on the ground beside it.
    case window
    /// Many texts on the ground; the picture behind the title if there is one.
    case dense
    /// Letters and ornaments alone.
    case typographic
    /// The title on a block of colour.
    case block
    /// The title in a column at the right, as on a scroll; with or without a picture.
    case upright

    static func choose(for brief: Brief, canvas: Canvas, seed: UInt64) -> PosterLayout {
        let hasPicture = brief.wordings.isEmpty || isPaintable(brief, without: PosterPage.surroundings)
        let amount = brief.wordings.reduce(0) { $0 + width(of: $1.text) }
        guard !brief.wordings.isEmpty else { return .fullBleed }
        if amount > 240 { return .dense }
        let isBound = brief.wordings.contains { $0.place != nil }
        var choices: [PosterLayout]
        if hasPicture {
            let needsRoom = amount > 150
            choices = isBound ? [.fullBleed] : needsRoom ? [.window] : [.fullBleed, .window]
        } else {
            choices = isBound ? [.typographic] : [.block, .typographic]
        }
        if canStandUpright(brief) { choices.append(.upright) }
        let words = "layout" + brief.wordings.map(\.text).joined()
        return choices[ThemeChoice.turn(seed, for: words, of: choices.count)]
    }

    /// Ideographs count for what they are, letters for half.
    private static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } / 2
    }

    /// A short Chinese title whose place the prompt leaves open.
    private static func canStandUpright(_ brief: Brief) -> Bool {
        guard !brief.language.hasPrefix("en"), let index = LayoutItems.titleIndex(in: brief.wordings) else {
            return false
        }
        let title = brief.wordings[index]
        return title.place == nil && title.vertical == nil && title.lettering.isPlain
            && (2...7).contains(title.text.count)
            && brief.wordings.count <= 5 && brief.wordings.allSatisfy { $0.place == nil }
            && title.text.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
    }

    /// Whether something in the prompt can be painted: words alone would give hills that nobody asked for.
    static func isPaintable(_ brief: Brief, without leftOut: [String] = []) -> Bool {
        if brief.style == "ink" { return true }
        return brief.pictures.contains { picture in
            picture.scene.setting != nil
                || picture.scene.subjects.contains { subject in
                    subject.kind.map { !leftOut.contains($0) } ?? false
                }
        }
    }
}

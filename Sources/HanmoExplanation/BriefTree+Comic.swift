import HanmoBrief
import HanmoSource

/// A comic is told by its pages, their panels, and the texts of each.
extension BriefTree {
    var isComic: Bool { brief.kind == .comic && !brief.panels.isEmpty }

    func stands(in panel: Int?) -> Bool {
        panel.map { number in brief.panels.contains { $0.number == number } } ?? false
    }

    mutating func cast() {
        guard !brief.comic.cast.isEmpty else { return }
        heading("cast", count: brief.comic.cast.count)
        let places = brief.comic.cast.map { position($0.source) }
        let ids = column(brief.comic.cast.map { $0.id.shown(limit: 16) })
        for (member, place) in zip(brief.comic.cast, places) {
            item(member.id.shown(limit: 16), place, nil, member.summary, columns: (ids, column(places), 0))
        }
    }

    mutating func comicPages() {
        let pages = brief.pageNumbers
        for number in pages {
            let panels = brief.panels.filter { $0.page == number }
            heading(pages.count > 1 ? "page \(number): panels" : "panels", count: panels.count)
            for page in brief.comic.pages where page.number == number { add(page.decisions, indent: 2) }
            let columns = (
                column(panels.map { "\($0.number)" }), column(panels.map { position($0.source) }), 0
            )
            for panel in panels {
                item("\(panel.number)", position(panel.source), nil, panel.description, columns: columns)
                add(decisions(of: panel), indent: columns.0 + 4)
                add(
                    brief.wordings.filter { $0.panel == panel.number }, indent: columns.0 + 4,
                    without: ["panel"])
            }
        }
    }

    /// What was decided of a panel and of its picture.
    private func decisions(of panel: PanelWish) -> [Decision] {
        let own = panel.decisions
        let pictures = brief.pictures.filter { $0.panel == panel.number }.flatMap(\.decisions)
        return own + pictures.filter { picture in !own.contains { $0.name == picture.name } }
    }
}

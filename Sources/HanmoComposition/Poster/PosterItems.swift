import HanmoBrief

/// Sorts the wordings of a brief and gives a cell to those that name none.
struct PosterItems {
    static func items(of brief: Brief) -> [PosterItem] {
        let title = titleIndex(in: brief.wordings)
        let amount = brief.wordings.reduce(0) { $0 + $1.text.count }
        return brief.wordings.enumerated().map { index, wording in
            let sort = sort(of: wording, isTitle: index == title)
            let isAlone = brief.wordings.count == 1 && !describesPicture(brief)
            let place =
                wording.place
                ?? (isAlone
                    ? Place(.middle, .center) : flowPlace(for: wording, sort: sort, isLight: amount <= 160))
            return PosterItem(
                wording, sort: sort, place: place, isBound: wording.place != nil, language: brief.language)
        }
    }

    /// A few words besides the texts (红纸，写着…) describe no picture.
    static func describesPicture(_ brief: Brief) -> Bool {
        brief.style != nil || brief.wordings.isEmpty || brief.pictures.contains { $0.description.count > 12 }
    }

    /// The first wording with the role of a title, else the first large one, else a lone short one.
    private static func titleIndex(in wordings: [Wording]) -> Int? {
        if let title = wordings.firstIndex(where: { $0.role == .title }) { return title }
        if let large = wordings.firstIndex(where: { $0.size == .large && isText($0) }) { return large }
        return wordings.count == 1 && isText(wordings[0]) && wordings[0].text.count <= 40 ? 0 : nil
    }

    private static func isText(_ wording: Wording) -> Bool { wording.role != .seal && wording.role != .code }

    private static func sort(of wording: Wording, isTitle: Bool) -> PosterItem.Sort {
        if wording.role == .seal { return .seal }
        if isTitle { return .title }
        if wording.role == .title || (wording.size == .large && wording.role != .code) { return .headline }
        if wording.size == .small || wording.role == .caption || wording.role == .signature { return .small }
        return .body
    }

    /// Titles above, text in the middle, or below where there is so little that the picture can have the middle.
    private static func flowPlace(for wording: Wording, sort: PosterItem.Sort, isLight: Bool) -> Place {
        switch wording.role {
        case .title, .subtitle: Place(.top, .center)
        case .signature, .seal: Place(.bottom, .right)
        case .caption: Place(.bottom, .center)
        case .body, .code, .speech, .thought, .narration, .soundEffect:
            if sort == .title { Place(.top, .center) } else { Place(isLight ? .bottom : .middle, .center) }
        }
    }
}

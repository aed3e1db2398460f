import HanmoBrief

/// What each wording of a post is.
struct SocialPostRoles {
    enum Sort { case identity, body, count, comments, other }

    let sorts: [(wording: Wording, sort: Sort)]

    init(_ wordings: [Wording]) {
        let longest = wordings.indices.max {
            Self.weight(wordings[$0]) < Self.weight(wordings[$1])
        }
        sorts = wordings.enumerated().map { index, wording in
            (wording, Self.sort(wording, index: index, isLongest: index == longest, count: wordings.count))
        }
    }

    /// Length, but what others say is no body.
    private static func weight(_ wording: Wording) -> Int {
        wording.text.unicodeScalars.count / (labels(wording.text) >= 2 || isCount(wording.text) ? 8 : 1)
    }

    /// How many liked, shared or saw it.
    private static func isCount(_ text: String) -> Bool {
        text.unicodeScalars.count <= 60 && !text.contains("：") && KnownWords(text).says("reactions")
    }

    static func labels(_ text: String) -> Int { DialogueText(text).lines.count { $0.label != nil } }

    private static func sort(_ wording: Wording, index: Int, isLongest: Bool, count: Int) -> Sort {
        let text = wording.text
        let length = text.unicodeScalars.count
        if index == 0, count > 1, !isLongest || length <= 24, length <= 70, text.count(where: { $0 == "\n" }) <= 2 {
            return .identity
        }
        if isLongest { return .body }
        if labels(text) >= 2
            || (labels(text) == 1 && text.hasSuffix("\n") == false && index == count - 1 && length > 12)
        {
            return .comments
        }
        if isCount(text) { return .count }
        return wording.place?.row == .bottom ? .other : .body
    }
}

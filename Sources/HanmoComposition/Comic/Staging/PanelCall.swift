import HanmoBrief

/// How a panel is shot: what its words say, else what it has to show, with a change now and then.
struct PanelCall {
    /// The word of the lexicon → the shot.
    static func shot(named word: String?) -> Framing.Shot? {
        switch word {
        case "extreme-close-up": .extreme
        case "close-up": .close
        case "medium": .medium
        case "full": .full
        case "wide": .long
        case "establishing": .establishing
        case "over-shoulder": .overShoulder
        default: nil
        }
    }

    /// - Parameter isStrong: somebody feels something strongly.
    /// - Parameter isPlaced: the panel names a place that the one before it did not.
    /// - Parameter acts: somebody does what only a whole figure shows.
    static func shot(
        players: Int, speeches: Int, index: Int, isStrong: Bool, isPlaced: Bool, acts: Bool, before: Framing.Shot?
    ) -> Framing.Shot {
        if players == 0 { return .establishing }
        if acts { return .full }
        if index == 0 || isPlaced { return speeches > 2 ? .full : players > 2 ? .full : .long }
        if players > 3 { return .full }
        if players == 1, isStrong, before != .close { return .close }
        if players == 1 { return before == .medium && index % 3 == 2 ? .close : .medium }
        return before == .medium && index % 3 == 0 ? .full : .medium
    }

    /// What only a figure with legs can show.
    static let deeds: Set<String> = [
        "run", "jump", "fly", "dance", "fight", "lie", "kneel", "bow", "ride", "walk", "sit",
    ]

    /// The part of a panel's height that its texts will need, guessed from how much there is to say.
    static func headroom(for texts: [Wording], shot: Framing.Shot) -> Double {
        let lettered = texts.filter { ($0.balloon ?? .speech) != .soundEffect && $0.role != .soundEffect }
        guard !lettered.isEmpty else { return 0.07 }
        // A full-width character counts for one, a Latin letter for half.
        let length = lettered.reduce(0.0) { sum, text in
            sum + text.text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2E80 ? 0.5 : 1) }
        }
        let room = 0.22 + 0.035 * Double(lettered.count) + 0.0022 * min(length, 120)
        return min(room, shot == .close || shot == .extreme ? 0.38 : 0.46)
    }
}

import HanmoBrief
import HanmoSource

/// A panel on its way to the page: what is said in it, which may be cut into parts or be the half of a panel.
struct PanelGroup: Sendable {
    var panel: PanelWish
    /// How much of the page it is given.
    var weight: Double
    var texts: [LetteredText]
    var sounds: [LetteredText]
    /// Balloons that each text is cut into.
    var pieces = 1
    /// Not the first of the panels that a panel was cut into.
    var continues = false

    /// Characters that are read in it.
    var characterCount: Int { wordings.reduce(0) { $0 + $1.text.unicodeScalars.count { !$0.properties.isWhitespace } } }

    /// Each once, in the prompt's order.
    var wordings: [Wording] {
        var wordings: [Wording] = []
        for text in texts + sounds where !wordings.contains(where: { $0.id == text.wording.id }) {
            wordings.append(text.wording)
        }
        return wordings
    }
}

/// How much of a page its panels need: for what is said in them, and by how far off the shot is.
struct PanelWeights {
    private static let far = ["establishing", "wide"]
    private static let near = ["close-up", "extreme-close-up"]

    static func weight(of panel: PanelWish, characters: Int, texts: Int) -> Double {
        var weight = 0.85 + min(1.4, Double(characters) / 90 + Double(max(0, texts - 1)) * 0.08)
        if let shot = panel.shot {
            if far.contains(shot) { weight *= 1.2 }
            if near.contains(shot), characters < 30 { weight *= 0.92 }
        }
        return weight
    }
}

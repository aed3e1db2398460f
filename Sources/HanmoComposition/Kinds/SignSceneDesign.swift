import HanmoBrief
import HanmoGraphics

/// A street, a shop front, a wall: the picture fills the page, and every text stands on a thing of its own in it.
struct SignSceneDesign: PageDesign {
    let kind = Brief.Kind.sign

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let theme = ThemeChoice.theme(for: brief, seed: seed)
        var look = PageLook(theme: theme) { wording, sort in Self.bearer(for: wording, sort: sort) }
        look.picture = .behind
        look.content = Self.content(on: canvas)
        look.rules = Self.rules
        let places = StreetPlaces(brief.wordings)
        look.place = { wording, _ in places.place(of: wording) }
        return look
    }

    /// Room above for what hangs, below for what stands.
    static func content(on canvas: Canvas) -> Rect {
        let side = canvas.shortSide
        return Rect(
            minX: (side / 15).rounded(), minY: (side / 14).rounded(),
            maxX: (Double(canvas.width) - side / 15).rounded(), maxY: (Double(canvas.height) - side / 13).rounded())
    }

    /// A street has room between its things, and they are as large as what is on them.
    static var rules: LayoutRules {
        var rules = LayoutRules()
        rules.isLoose = true
        rules.titleFactors = [4.2, 3.6, 3, 2.6, 2.2, 1.9, 1.6, 1.3]
        rules.titleTail = 0
        rules.longestLine = 32
        return rules
    }

    /// What is told to bear the text, else what usually does in a street.
    static func bearer(for wording: Wording, sort: LayoutItem.Sort) -> Bearer {
        let kind = kind(of: wording, sort)
        var bearer = CarrierTable.bearer(kind, for: wording, sort: sort)
        bearer.padding = min(1.5 * bearer.padding, 2.05)
        bearer.margin = 0.42
        // Its legs need room below it.
        if kind == "chalkboard" { (bearer.padding, bearer.margin) = (2.5, 0.58) }
        bearer.style.enlarge(by: enlargement(of: wording, on: kind, sort))
        return bearer
    }

    private static func kind(of wording: Wording, _ sort: LayoutItem.Sort) -> String {
        let named = CarrierTable.kind(of: wording)
        // A sign that the reader supposed is none that the prompt names.
        let isSupposed = wording.carrier == "sign" && wording.cues["carrier"] == nil
        guard named == "generic" || isSupposed else { return named }
        if wording.text.contains("\n") { return "chalkboard" }
        switch sort {
        case .title, .headline: return "wood-plank"
        case .small, .seal: return "enamel-sign"
        case .body: return wording.text.count > 40 ? "paper-sheet" : "wood-plank"
        }
    }

    /// A few words are written larger than many, on what is read from afar most of all.
    private static func enlargement(of wording: Wording, on kind: String, _ sort: LayoutItem.Sort) -> Double {
        guard sort == .body || sort == .small, wording.vertical != true else { return 1 }
        let length = wording.text.unicodeScalars.reduce(0.0) { $0 + ($1.properties.isIdeographic ? 1 : 0.55) }
        let far = [
            "wood-plank", "sign", "carved-plaque", "neon-tube", "light-box", "led-panel", "road-sign", "cloth-banner",
        ]
        let reading = length <= 8 ? 1.9 : length <= 16 ? 1.5 : length <= 30 ? 1.2 : 1
        return far.contains(kind) ? reading : 1 + (reading - 1) * 0.2
    }
}

extension StructureStyle {
    fileprivate mutating func enlarge(by factor: Double) {
        for path in [\StructureStyle.body, \.heading, \.name, \.detail, \.amount, \.key, \.mark] {
            self[keyPath: path].scale *= factor
        }
    }
}

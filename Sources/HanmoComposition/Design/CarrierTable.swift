import HanmoBrief
import HanmoGraphics
import HanmoSource

/// The colours, faces and effects of the things that bear text, and the bearers that come of them.
enum CarrierTable {
    static let rows = CarrierRow.all

    static func row(_ kind: String) -> CarrierRow {
        rows.first { $0.kind == kind } ?? rows.first { $0.kind == "generic" } ?? rows[0]
    }

    /// A text on the thing that the prompt names, in its material. A colour that the prompt asks for wins.
    static func bearer(for wording: Wording, sort: LayoutItem.Sort, theme: Theme) -> Bearer {
        bearer(kind(of: wording), for: wording, sort: sort)
    }

    /// What is drawn: what the prompt names, else what the material says.
    static func kind(of wording: Wording) -> String {
        let named = wording.carrierKind ?? "generic"
        guard named == "generic" else { return named }
        return switch wording.material {
        case "wood", "bamboo": "wood-plank"
        case "brass": "brass-plate"
        case "iron", "steel", "enamel": "enamel-sign"
        case "neon": "neon-tube"
        case "chalk": "chalkboard"
        case "stone": "stone-tablet"
        case "glass": "glass-decal"
        case "cloth": "cloth-banner"
        case "led": "led-panel"
        default: named
        }
    }

    static func bearer(_ kind: String, for wording: Wording, sort: LayoutItem.Sort) -> Bearer {
        let row = row(kind)
        let asked = wording.color.flatMap { Color($0) }
        let ground = ground(of: row, for: wording, told: wording.ground.flatMap { Color($0) }, ink: asked)
        let ink = asked.map { ThemeChoice.readable($0, on: ground, contrast: 4.6) } ?? row.ink(on: ground)
        var bearer = Bearer(
            name: name(of: kind, for: wording), body: .carrier(row.kind), ground: ground,
            accent: accent(of: row, ink: asked, on: ground), style: style(of: row, ink, on: ground, wording, sort),
            padding: row.padding)
        bearer.lettering = lettering(row.effect, ink: ink, on: ground, accent: bearer.accent, sort)
        return bearer
    }

    /// Texts that one mention of a thing bears stand on one.
    private static func name(of kind: String, for wording: Wording) -> String {
        wording.cues["carrier"].map { "\(kind) \($0.start)" } ?? "\(kind) \(wording.id)"
    }

    // MARK: Colours

    private static func ground(of row: CarrierRow, for wording: Wording, told: Color?, ink: Color?) -> Color {
        let choices = told.map { [$0] } ?? row.grounds
        if let ink {
            // The natural ground on which the ink is read best; darker or paler where none serves.
            if let natural = choices.first(where: { $0.contrast(with: ink) >= 4.6 }) { return natural }
            let goal: Color = ink.luminance > 0.3 ? .black : .white
            return (1...9).lazy.map { choices[0].mixed(with: goal, Double($0) / 10) }
                .first { $0.contrast(with: ink) >= 4.6 } ?? choices[0]
        }
        // Notes, labels and the like come in several colours.
        guard row.kind == "sticky-note" else { return choices[0] }
        var random = SeededRandom(seed: 3, for: wording.id)
        return choices[Int(random.next() % UInt64(choices.count))]
    }

    private static func accent(of row: CarrierRow, ink: Color?, on ground: Color) -> Color {
        switch row.effect {
        // A tube has the colour of its letters, full.
        case .neon: ink ?? row.accent
        default:
            row.accent.contrast(with: ground) < 1.25
                ? ThemeChoice.readable(row.accent, on: ground, contrast: 2) : row.accent
        }
    }

    // MARK: Setting

    private static func style(
        of row: CarrierRow, _ ink: Color, on ground: Color, _ wording: Wording, _ sort: LayoutItem.Sort
    ) -> StructureStyle {
        let isHan = wording.text.unicodeScalars.contains { $0.properties.isIdeographic }
        let face = isHan ? row.face : row.latinFace
        let muted = ThemeChoice.readable(ink.mixed(with: ground, 0.18), on: ground, contrast: 4.6)
        let mark = ThemeChoice.readable(row.accent, on: ground, contrast: 4.6)
        // Cut or gilt letters are all of one colour.
        let accent = row.effect == .engraved || row.effect == .gilt || row.effect == .rubber ? ink : mark
        var style: StructureStyle
        if sort == .title || sort == .headline {
            style = .title(
                face: face, weight: row.weight, theme: Theme(ground: ground, ink: ink, muted: muted, accent: accent))
        } else {
            style = StructureStyle(face: face, ink: ink, muted: muted, accent: accent)
            // Rows and prices begin at one line.
            let isCut = wording.text.contains { $0 == "\n" || $0 == "|" || $0 == "｜" }
            style.alignment = isCut ? .start : row.alignment
        }
        style.leaders = row.leaders
        style.rules = row.rules
        style.ruleColor = ink.opacity(0.28)
        if row.effect == .chalk { style.grain(.speckle) }
        if row.effect == .gilt { style.grain(.foil) }
        return style
    }

    private static func lettering(
        _ effect: CarrierRow.Effect, ink: Color, on ground: Color, accent: Color, _ sort: LayoutItem.Sort
    ) -> Lettering {
        var lettering = Lettering()
        switch effect {
        case .print, .chalk, .rubber: break
        case .painted:
            lettering.shadow = .init(
                dx: 0.015, dy: 0.03, blur: 0.02, color: ground.mixed(with: .black, 0.75).opacity(0.7))
        case .engraved:
            lettering.shadow = .init(dx: 0.022, dy: 0.032, blur: 0, color: Color.white.opacity(0.55))
        case .gilt:
            lettering.shadow = .init(dx: 0.025, dy: 0.045, blur: 0.02, color: Color.black.opacity(0.65))
        case .neon:
            lettering.glow = .init(radius: sort == .title || sort == .headline ? 0.22 : 0.3, color: accent.opacity(0.9))
        case .lit:
            lettering.glow = .init(radius: 0.18, color: accent.opacity(0.45))
        }
        return lettering
    }
}

extension StructureStyle {
    /// Gives every part a grain of its own colour.
    fileprivate mutating func grain(_ grain: Texture.Grain) {
        for path in [\StructureStyle.body, \.heading, \.name, \.detail, \.amount, \.key, \.mark] {
            self[keyPath: path].grain = grain
        }
    }
}

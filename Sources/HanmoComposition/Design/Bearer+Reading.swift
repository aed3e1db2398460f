import HanmoBrief
import HanmoGraphics

extension Bearer {
    private static let light = Color(hex: 0xFBF9F4)
    private static let dark = Color(hex: 0x161D29)

    /// The bearer with colours that can be read on it. A colour that the prompt asks for is kept: the ground gives way,
    /// and only where no ground suits it moves towards ink (WCAG 1.4.3: large letters need less contrast).
    func readable(for wording: Wording, isDisplay: Bool, on page: Color) -> Bearer {
        var bearer = self
        // A little more than is asked, for the soft edges of small letters.
        let least = isDisplay ? 3.0 : 4.8
        let own = ground.alpha > 128 ? Color(ground.red, ground.green, ground.blue) : page
        var base = isOpen ? page : own
        if let asked = wording.color.flatMap({ Color($0) }), asked.contrast(with: base) < least,
            givesWay, !Self.yields(asked, on: base, isOpen)
        {
            let choices = [Self.dark, Self.light]
            base =
                choices.first { asked.contrast(with: $0) >= least }
                ?? (asked.contrast(with: Self.dark) > asked.contrast(with: Self.light) ? Self.dark : Self.light)
            bearer.ground = Color(base.red, base.green, base.blue, isOpen ? 255 : ground.alpha)
            if isOpen { bearer.body = .card(radius: 14, shadow: false, border: nil) }
            // Neighbours on another ground have a card of their own.
            bearer.name += " " + base.hexText
        }
        bearer.style.makeReadable(on: base, least: least)
        return bearer
    }

    /// A colour that can nearly be read on the page moves a little rather than being given a card: farther on a dark
    /// page, where it is lit up and keeps its hue.
    private static func yields(_ color: Color, on ground: Color, _ isOpen: Bool) -> Bool {
        isOpen && color.contrast(with: ground) >= (ground.luminance < 0.1 ? 2.2 : 3.4)
    }

    /// The colour asked for, as far towards ink as it must go to be read.
    func color(askedBy wording: Wording, isDisplay: Bool, on page: Color) -> Color? {
        let base = isOpen ? page : Color(ground.red, ground.green, ground.blue)
        return wording.color.flatMap { Color($0) }.map {
            ThemeChoice.readable($0, on: base, contrast: isDisplay ? 3 : 4.6)
        }
    }
}

extension StructureStyle {
    fileprivate mutating func makeReadable(on ground: Color, least: Double) {
        func settle(_ look: inout PartLook) {
            look.color = ThemeChoice.readable(look.color, on: ground, contrast: least)
        }
        settle(&body)
        settle(&heading)
        settle(&name)
        settle(&detail)
        settle(&amount)
        settle(&key)
        settle(&mark)
        if ruleColor.contrast(with: ground) < 1.05 { ruleColor = body.color.opacity(0.16) }
    }
}

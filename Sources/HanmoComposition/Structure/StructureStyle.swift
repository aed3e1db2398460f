import HanmoBrief
import HanmoGraphics

/// How the parts of a structured text look. Sizes are times the body's, gaps are in em of the body.
struct StructureStyle: Sendable {
    var body: PartLook
    var heading: PartLook
    var name: PartLook
    var detail: PartLook
    var amount: PartLook
    var key: PartLook
    var mark: PartLook
    /// Of paragraphs and headings.
    var alignment = TextBlock.Alignment.start
    /// Dots from a name to its price.
    var leaders = false
    /// Hairlines between the rows of a table and between items.
    var rules = false
    /// What stands between bars comes on lines of its own.
    var splitsBars = true
    /// Values begin at one line below each other.
    var alignsValues = true
    var lineGap = 0.5
    var headingGap = 0.75
    var ruleColor: Color
    /// Em before the first line of a paragraph.
    var indent = 0.0
    /// Lines are paragraphs whatever they hold: letters, certificates.
    var isProse = false
    /// Below a heading; nil is the gap between lines.
    var headingTail: Double?
    /// Values stand at the far end, as amounts do.
    var valuesAtEnd = false
    /// Of a line that sums up.
    var total: PartLook?
    /// Figures are shown large and compared by shapes; nil leaves them in their lines.
    var figures: ChartLook?
    /// A short first line is the heading of what follows; so is a key before a single long value.
    var headsFirstLine = false

    /// Everything in one face, with the usual differences.
    init(face: String, headingFace: String? = nil, ink: Color, muted: Color, accent: Color, leading: Double = 1.6) {
        func look(_ color: Color, scale: Double = 1, weight: String = "regular", face: String = face) -> PartLook {
            PartLook(face: face, weight: weight, color: color, scale: scale, leading: leading)
        }
        body = look(ink)
        heading = look(accent, scale: 1.18, weight: "bold", face: headingFace ?? face)
        name = look(ink, weight: "bold")
        detail = look(muted, scale: 0.82)
        amount = look(accent, weight: "bold")
        key = look(muted)
        mark = look(accent, weight: "bold")
        ruleColor = ink.opacity(0.16)
    }
}

extension StructureStyle {
    /// More room between lines and in running text.
    mutating func loosen(_ factor: Double) {
        lineGap *= factor
        headingGap *= factor
        headingTail = headingTail.map { $0 * factor }
    }

    mutating func tighten() {
        if let leading = total?.leading { total?.leading = min(leading, 1.22) }
        for path in [\StructureStyle.body, \.heading, \.name, \.detail, \.amount, \.key, \.mark] {
            self[keyPath: path].leading = min(self[keyPath: path].leading, 1.22)
        }
        lineGap = min(lineGap, 0.22)
        headingGap = min(headingGap, 0.35)
    }
}

struct PartLook: Hashable, Sendable {
    var face: String
    var weight = "regular"
    var color: Color
    var scale = 1.0
    var leading = 1.6
    var tracking = 0.0
    /// Chalk or gold: the letters' colour with a grain.
    var grain: Texture.Grain?
}

extension TextBlock {
    /// Takes the grain of a look where the wording asks for no fill of its own.
    mutating func takeGrain(of look: PartLook) {
        guard let grain = look.grain, lettering.fill == nil else { return }
        let shine = grain == .foil ? 0.35 : 0
        lettering.fill = .texture(
            grain, low: color.mixed(with: .black, 0.16), high: color.mixed(with: .white, shine))
    }
}

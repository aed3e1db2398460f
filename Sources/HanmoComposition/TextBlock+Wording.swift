import HanmoBrief
import HanmoGraphics

extension TextBlock {
    /// A block for a wording. What the wording's lettering says wins over what the page would choose.
    init(
        _ wording: Wording, box: Rect, vertical: Bool = false, face: String, weight: String = "regular", color: Color,
        size: Double, minimumSize: Double, sizeGroup: String? = nil, leading: Double, tracking: Double = 0,
        alignment: Alignment = .start, placement: Double = 0, keepsSpaces: Bool = true, fillsBox: Bool = false
    ) {
        let lettering = wording.lettering
        let size = lettering.size ?? size
        self.init(
            id: wording.id, text: wording.text, source: wording.source, role: wording.role.rawValue,
            speaker: wording.speaker, panel: wording.panel, carrier: wording.carrier, box: box, vertical: vertical,
            face: face, weight: lettering.weight?.rawValue ?? weight, color: color, maximumSize: size,
            minimumSize: min(size, minimumSize), sizeGroup: lettering.size == nil ? sizeGroup : nil,
            leading: lettering.leading ?? leading, tracking: lettering.tracking ?? tracking,
            alignment: lettering.alignment.flatMap { Alignment(rawValue: $0.rawValue) } ?? alignment,
            placement: placement, indent: lettering.indent ?? 0, keepsSpaces: keepsSpaces, fillsBox: fillsBox,
            grid: lettering.grid, lettering: lettering)
    }
}

extension Wording.FaceClass {
    /// The role in the font manifest.
    package func role(language: String) -> String {
        switch self {
        case .script: language.hasPrefix("en") ? "display" : "kai"
        case .fangsong: "song"
        default: rawValue
        }
    }
}

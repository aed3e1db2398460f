import HanmoBrief
import HanmoGraphics

extension TextBlock {
    /// A block for a wording; what the wording does not say is set afterwards.
    init(
        _ wording: Wording, box: Rect, vertical: Bool = false, face: String, weight: String = "regular", color: Color,
        size: Double, minimumSize: Double, sizeGroup: String? = nil, leading: Double, tracking: Double = 0,
        alignment: Alignment = .start, placement: Double = 0, keepsSpaces: Bool = true, fillsBox: Bool = false
    ) {
        self.init(
            id: wording.id, text: wording.text, source: wording.source, role: wording.role.rawValue,
            speaker: wording.speaker, panel: wording.panel, carrier: wording.carrier, box: box, vertical: vertical,
            face: face, weight: weight, color: color, maximumSize: size, minimumSize: min(size, minimumSize),
            sizeGroup: sizeGroup, leading: leading, tracking: tracking, alignment: alignment, placement: placement,
            keepsSpaces: keepsSpaces, fillsBox: fillsBox)
    }
}

extension Wording.FaceClass {
    /// The role in the font manifest.
    func role(language: String) -> String {
        switch self {
        case .script: language.hasPrefix("en") ? "display" : "kai"
        case .fangsong: "song"
        default: rawValue
        }
    }
}

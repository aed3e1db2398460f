package import HanmoGraphics
package import HanmoPage

/// A line of text as an edit has set it: written into the file, it makes the next edit exact.
package struct SetText: Hashable, Sendable, Codable {
    package var text: String
    package var font: PageFont
    package var isVertical: Bool
    package var pose: TextPose
    /// `#RRGGBB` or `#RRGGBBAA`.
    package var color: String
    /// Ink bounds of the letters in pixels.
    package var box: Rect
    package var decoration: Decoration?

    package init(
        text: String, font: PageFont, isVertical: Bool, pose: TextPose, color: Color, box: Rect,
        decoration: Decoration? = nil
    ) {
        self.text = text
        self.font = font
        self.isVertical = isVertical
        self.pose = pose
        self.color = color.hexText
        self.box = box
        self.decoration = decoration
    }
}

extension TextMatch {
    package var setText: SetText {
        SetText(
            text: text, font: font, isVertical: isVertical, pose: pose, color: color, box: box,
            decoration: decoration)
    }
}

/// A feeling as eight numbers, and what is drawn over the face besides.
struct Face: Sendable, Equatable {
    enum Overlay: Sendable, Equatable { case tears, blush, sweat, vein, hearts, sleep, dots, pale, flash }
    /// Shapes that numbers do not give.
    enum Shape: Sendable, Equatable { case plain, wavy, round, skew }
    enum Eyes: Sendable, Equatable { case both, wink, hearts, squeezed, aside }

    /// Degrees; inner ends down.
    var browAngle = 0.0
    /// Down from the usual place.
    var browY = 0.0
    /// 0 shut, 1 wide.
    var eyeOpen = 0.85
    /// How a shut eye bends: 1 a happy arch, -1 asleep.
    var eyeArc = 0.0
    var pupil = 1.0
    /// Half of it, in hundredths of the head.
    var mouthWidth = 9.0
    /// 1 a smile, -1 its contrary.
    var mouthCurve = 0.28
    var mouthOpen = 0.0
    var overlays: [Overlay] = []
    var mouth = Shape.plain
    var eyes = Eyes.both

    static func of(_ emotion: String) -> Face {
        switch emotion {
        case "smile": Face(browAngle: -3, browY: -2, eyeOpen: 0.9, mouthWidth: 12, mouthCurve: 0.75)
        case "laugh":
            Face(
                browAngle: -6, browY: -4, eyeOpen: 0, eyeArc: 1, mouthWidth: 14, mouthCurve: 0.9, mouthOpen: 0.85,
                overlays: [.blush])
        case "serious": Face(browAngle: 13, browY: 2, eyeOpen: 0.72, mouthWidth: 9, mouthCurve: -0.08)
        case "confident":
            Face(browAngle: 9, browY: -1, eyeOpen: 0.76, mouthWidth: 11, mouthCurve: 0.5, mouth: .skew)
        case "shy":
            Face(
                browAngle: -9, eyeOpen: 0.62, mouthWidth: 6, mouthCurve: 0.35, overlays: [.blush], eyes: .aside)
        case "sad": Face(browAngle: -19, browY: -1, eyeOpen: 0.62, mouthWidth: 8, mouthCurve: -0.6)
        case "cry":
            Face(
                browAngle: -22, browY: 1, eyeOpen: 0, eyeArc: -0.7, mouthWidth: 10, mouthCurve: -0.7, mouthOpen: 0.5,
                overlays: [.tears, .blush])
        case "angry":
            Face(
                browAngle: 25, browY: 4, eyeOpen: 0.82, pupil: 0.8, mouthWidth: 10, mouthCurve: -0.7, mouthOpen: 0.6,
                overlays: [.vein])
        case "surprised":
            Face(
                browAngle: -5, browY: -8, eyeOpen: 1.22, pupil: 0.8, mouthWidth: 6, mouthOpen: 0.8, overlays: [.flash],
                mouth: .round)
        case "scared":
            Face(
                browAngle: -21, browY: -4, eyeOpen: 1.18, pupil: 0.5, mouthWidth: 11, mouthCurve: -0.3, mouthOpen: 0.3,
                overlays: [.sweat, .pale], mouth: .wavy)
        case "thinking":
            Face(
                browAngle: 5, browY: -3, eyeOpen: 0.72, mouthWidth: 7, mouthCurve: -0.2, overlays: [.dots],
                mouth: .skew, eyes: .aside)
        case "sleepy":
            Face(
                browAngle: -7, browY: 2, eyeOpen: 0, eyeArc: -0.8, mouthWidth: 4, mouthCurve: 0, mouthOpen: 0.35,
                overlays: [.sleep], mouth: .round)
        case "wink":
            Face(browAngle: -2, browY: -2, mouthWidth: 12, mouthCurve: 0.8, mouthOpen: 0.4, eyes: .wink)
        case "love":
            Face(
                browAngle: -7, browY: -4, eyeOpen: 1, mouthWidth: 11, mouthCurve: 0.8, mouthOpen: 0.5,
                overlays: [.blush, .hearts], eyes: .hearts)
        case "pain":
            Face(
                browAngle: 20, browY: 3, eyeOpen: 0, mouthWidth: 11, mouthCurve: -0.5, mouthOpen: 0.35,
                overlays: [.sweat], mouth: .wavy, eyes: .squeezed)
        default: Face()
        }
    }
}

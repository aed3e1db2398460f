import HanmoGraphics

/// The head's own units: 100 from chin (y = 50) to crown (y = -50), x = 0 the middle of the face. A head turned half to
/// the right moves what is on its front to the right, most in the middle.
struct HeadSpace: Sendable {
    let view: Pose.View

    var isTurned: Bool { view == .turned }

    func x(_ x: Double) -> Double {
        guard isTurned else { return x }
        let turned = x + 10 * max(0, 1 - x * x / 2300) - 1.5
        // The far side ends where the face does.
        return turned > 34 ? 34 + (turned - 34) * 0.62 : turned
    }

    func at(_ x: Double, _ y: Double) -> (Double, Double) { (self.x(x), y) }

    func run(_ points: [(Double, Double)]) -> [(Double, Double)] { points.map { at($0.0, $0.1) } }

    func runs(_ runs: [[(Double, Double)]]) -> [[(Double, Double)]] { runs.map(run) }

    /// Both sides of a run given for the right one, from the right over the middle to the left.
    static func mirrored(_ run: [(Double, Double)]) -> [(Double, Double)] { run.reversed().map { (-$0.0, $0.1) } }
}

/// What ages and proportions change in a face.
struct FaceMeasure: Sendable {
    let eyeX: Double
    let eyeY: Double
    let eyeWidth: Double
    let eyeHeight: Double
    let noseY: Double
    let mouthY: Double
    /// Half the face at cheek and jaw.
    let cheek: Double
    let jaw: Double
    let isFemale: Bool
    let age: FigureLook.Age

    init(_ look: FigureLook) {
        isFemale = look.sex == .female
        age = look.age
        if look.proportion == .chibi {
            (eyeX, eyeY, eyeWidth, eyeHeight) = (20, 12, 15, 21)
            (noseY, mouthY, cheek, jaw) = (23, 34, 42, 33)
        } else {
            switch (look.age, isFemale) {
            case (.child, _):
                (eyeX, eyeY, eyeWidth, eyeHeight) = (19, 9, 13.5, 17)
                (noseY, mouthY, cheek, jaw) = (21, 33, 41, 32)
            case (.youth, let female):
                (eyeX, eyeY, eyeWidth, eyeHeight) = (18.5, 6, female ? 14 : 13, female ? 16 : 14)
                (noseY, mouthY, cheek, jaw) = (19, 33, 39, female ? 25 : 28)
            case (.elder, _):
                (eyeX, eyeY, eyeWidth, eyeHeight) = (17.5, 3, 11, 10)
                (noseY, mouthY, cheek, jaw) = (17, 33, 38, 29)
            case (.adult, true):
                (eyeX, eyeY, eyeWidth, eyeHeight) = (18, 5, 13.5, 14.5)
                (noseY, mouthY, cheek, jaw) = (18, 32.5, 37.5, 23)
            case (.adult, false):
                (eyeX, eyeY, eyeWidth, eyeHeight) = (18, 3, 12.5, 11.5)
                (noseY, mouthY, cheek, jaw) = (17.5, 32, 38, 28)
            }
        }
    }
}

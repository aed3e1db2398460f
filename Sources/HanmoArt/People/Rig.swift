import HanmoGraphics

/// Where the joints of a body are in a pose, in the body's units: the ground at y = 0.
struct Rig: Sendable {
    enum Joint: Int, Sendable, CaseIterable {
        case head, neck, chest, hip, nearShoulder, farShoulder, nearElbow, farElbow, nearHand, farHand
        case nearKnee, farKnee, nearFoot, farFoot
    }

    private var places: [Point]
    let build: FigureBuild
    let pose: Pose

    private(set) subscript(joint: Joint) -> Point {
        get { places[joint.rawValue] }
        set { places[joint.rawValue] = newValue }
    }

    /// Degrees, clockwise: of the torso and of the head.
    var lean: Double { pose.lean }
    var headTilt: Double { pose.lean * 0.45 + pose.tilt }

    init(_ build: FigureBuild, _ pose: Pose) {
        self.build = build
        self.pose = pose
        places = Array(repeating: .zero, count: Joint.allCases.count)
        let up = Self.direction(180 - pose.lean)
        let across = Point(-up.y, up.x)
        let neck = up * build.torso
        let turned = pose.view == .turned
        let (nearSide, farSide) = turned ? (-0.84, 0.72) : (-1.0, 1.0)
        let drop = up * -(build.arm.root * 0.6 + 2)
        self[.neck] = neck
        self[.chest] = up * (build.torso * 0.62)
        let headUp = Self.direction(180 - pose.lean * 0.45 - pose.tilt * 0.6)
        self[.head] = neck + headUp * (build.head * (0.5 + build.nape))
        if turned { self[.head] = self[.head] + Point(build.head * 0.05, 0) }
        let shoulders = (
            neck + across * (build.shoulder * nearSide) + drop, neck + across * (build.shoulder * farSide) + drop
        )
        (self[.nearShoulder], self[.farShoulder]) = shoulders
        for (arm, joints) in [
            (pose.near, (Joint.nearShoulder, Joint.nearElbow, Joint.nearHand)),
            (pose.far, (Joint.farShoulder, Joint.farElbow, Joint.farHand)),
        ] {
            let shoulder = self[joints.0]
            switch arm {
            case .angles(let upper, let lower):
                self[joints.1] = shoulder + Self.direction(upper) * build.upperArm
                self[joints.2] = self[joints.1] + Self.direction(lower) * build.forearm
            case .reach(let x, let down, let elbow):
                let target = neck + across * (build.shoulder * x) + up * (-build.torso * down)
                (self[joints.1], self[joints.2]) = Self.bend(
                    shoulder, target, build.upperArm, build.forearm, side: elbow)
            }
        }
        for (leg, side, joints) in [
            (pose.nearLeg, turned ? -0.36 : -0.5, (Joint.nearKnee, Joint.nearFoot)),
            (pose.farLeg, turned ? 0.36 : 0.5, (Joint.farKnee, Joint.farFoot)),
        ] {
            let root = across * (build.hip * side)
            self[joints.0] = root + Self.direction(leg.thigh) * (build.thigh * leg.length)
            self[joints.1] = self[joints.0] + Self.direction(leg.shin) * build.shin
        }
        if pose.turn != 0 { turnAll(pose.turn) }
        settle()
    }

    /// The roots of the legs.
    var hips: (near: Point, far: Point) {
        let up = Self.direction(180 - pose.lean - pose.turn)
        let across = Point(-up.y, up.x)
        let (near, far) = pose.view == .turned ? (-0.36, 0.36) : (-0.5, 0.5)
        return (self[.hip] + across * (build.hip * near), self[.hip] + across * (build.hip * far))
    }

    /// Down is 0, right is 90.
    static func direction(_ degrees: Double) -> Point {
        let angle = degrees * .pi / 180
        return Point(Trigonometry.sin(angle), Trigonometry.cos(angle))
    }

    private mutating func turnAll(_ degrees: Double) {
        let rotation = Transform.rotation(degrees * .pi / 180)
        places = places.map(rotation.apply)
    }

    /// Puts the lowest part on the ground, or as far above it as the pose is lifted.
    private mutating func settle() {
        var lowest = max(self[.nearFoot].y, self[.farFoot].y) + build.ankle
        if pose.turn != 0 {
            lowest = places.map(\.y).max().map { $0 + build.chest } ?? lowest
        } else {
            lowest = max(lowest, max(self[.nearKnee].y, self[.farKnee].y) + build.limb.root * 0.42)
            lowest = max(lowest, build.hip * 0.8)
        }
        // Both feet of someone who stands share their weight about the middle.
        let middle = pose.drape == .falls && pose.turn == 0 ? (self[.nearFoot].x + self[.farFoot].x) * 0.35 : 0
        places = places.map { Point($0.x - middle, $0.y - lowest - pose.lift) }
    }

    /// Two bones to a target as far as they reach.
    private static func bend(_ root: Point, _ target: Point, _ first: Double, _ second: Double, side: Double)
        -> (elbow: Point, hand: Point)
    {
        let line = target - root
        let distance = max(line.length, 1e-6)
        // What is nearer than a comfortable bend is seen foreshortened.
        let share = min(1, max(0.5, distance / (0.8 * (first + second))))
        let (first, second) = (first * share, second * share)
        let reach = min(max(distance, abs(first - second) + 0.5), (first + second) * 0.998)
        let along = line * (1 / distance)
        let aside = Point(along.y, -along.x) * side
        let x = (reach * reach + first * first - second * second) / (2 * reach)
        let y = max(0, first * first - x * x).squareRoot()
        return (root + along * x + aside * y, root + along * reach)
    }
}

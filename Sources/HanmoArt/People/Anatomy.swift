import HanmoBrief
import HanmoGraphics

extension Actor {
    /// Where the head, the mouth and the hands of each one in it are, in its units: a couple is one actor with two
    /// heads. Nothing for what has no face.
    ///
    /// - Parameter eyes: where the drawing has put them, in its units; people need none.
    func anatomy(eyes: [Point]) -> [Figure.Geometry] {
        switch (subject.group, kind) {
        case (.people, "robot"): return [RobotFigure(appearance).geometry]
        case (.people, "family"):
            return FigureGroup.family(appearance).members.map { member in
                member.figure.geometry(
                    in: Transform.scale(member.scale, member.scale).then(.translation(member.x, -member.back)))
            }
        case (.people, _): return [Figure(subject.kind, appearance).geometry()]
        case (.animals, _): return Self.beast(eyes: eyes, bounds: bounds, facesLeft: appearance.looks.facing == "left")
        default: return []
        }
    }

    /// An animal's head is about its eyes: two are a face in front view, one is a profile whose muzzle is before it.
    private static func beast(eyes: [Point], bounds: Rect, facesLeft: Bool) -> [Figure.Geometry] {
        // One without any is taken to carry its head high and before it.
        let face = Point(bounds.midX + bounds.width * (facesLeft ? -0.3 : 0.3), bounds.minY + bounds.height * 0.2)
        let eyes = eyes.isEmpty ? [face] : eyes
        guard let first = eyes.first else { return [] }
        let (xs, ys) = (eyes.map(\.x), eyes.map(\.y))
        let (left, right) = (xs.min() ?? first.x, xs.max() ?? first.x)
        let middle = Point((left + right) / 2, ys.reduce(0, +) / Double(ys.count))
        let apart = right - left
        let isFront = apart > 5
        let half = isFront ? min(max(apart * 1.25, 10), 30) : 17
        let ahead = isFront ? 0 : facesLeft ? -half * 0.3 : half * 0.3
        let head = Rect(
            x: middle.x + ahead - half, y: max(bounds.minY, middle.y - half * 1.3), width: half * 2,
            height: middle.y + half * 1.1 - max(bounds.minY, middle.y - half * 1.3))
        let foot = Point(bounds.midX, bounds.maxY)
        return [
            Figure.Geometry(
                head: head, mouth: Point(middle.x + ahead * 2.4, middle.y + half * 0.6), nearHand: foot, farHand: foot,
                seat: foot, bounds: bounds.union(head))
        ]
    }
}

extension RobotFigure {
    /// The screen that is its head, with the aerial on it.
    var geometry: Figure.Geometry {
        let transform = mirrored ? Transform.scale(-1, 1) : .identity
        let size = rig.build.head
        let center = transform.apply(rig[.head])
        let head = Rect(x: center.x - size * 0.56, y: center.y - size * 0.8, width: size * 1.12, height: size * 1.32)
        let joints = Rig.Joint.allCases.map { transform.apply(rig[$0]) }
        let body = joints.dropFirst().reduce(Rect(x: joints[0].x, y: joints[0].y, width: 0, height: 0)) {
            $0.union(Rect(x: $1.x, y: $1.y, width: 0, height: 0))
        }
        return Figure.Geometry(
            head: head, mouth: Point(center.x, center.y + size * 0.24),
            nearHand: transform.apply(rig[.nearHand]), farHand: transform.apply(rig[.farHand]),
            seat: transform.apply(rig[.hip]), bounds: body.inset(by: -rig.build.hip).union(head))
    }
}

extension Figure.Geometry {
    /// Scaled and moved, as an actor is put on its place.
    func placed(at foot: Point, scale: Double) -> Figure.Geometry {
        func point(_ point: Point) -> Point { Point(foot.x + point.x * scale, foot.y + point.y * scale) }
        return Figure.Geometry(
            head: Placed.bounds(head, foot, scale), mouth: point(mouth), nearHand: point(nearHand),
            farHand: point(farHand), seat: point(seat), bounds: Placed.bounds(bounds, foot, scale))
    }
}

import HanmoBrief
import HanmoGraphics

/// Draws a figure from back to front: what hangs behind, the far arm, legs, torso, head, the near arm and what is held.
struct FigurePainter {
    let figure: Figure
    var look: FigureLook { figure.look }
    var rig: Rig { figure.rig }
    var build: FigureBuild { figure.rig.build }
    var outfit: Outfit { figure.look.outfit }
    var color: Color { figure.look.color }
    var second: Color { figure.look.second }
    var isTurned: Bool { figure.look.pose.view == .turned }
    var isBack: Bool { figure.look.pose.view == .back }
    /// Half turned, a body is narrower.
    var breadth: Double { isTurned ? 0.9 : 1 }

    init(_ figure: Figure) { self.figure = figure }

    func draw(on sketch: inout Sketch) {
        drawCloak(on: &sketch)
        inHead(&sketch) { figure.head.drawBehind(on: &$0) }
        let isBehind = grip.isBehind
        if isBehind { drawHeld(on: &sketch) }
        let farBehind = isFarBehind
        if farBehind {
            drawSleeve(isNear: false, on: &sketch)
            if grip.hand == .far, !isBehind { drawHeld(on: &sketch) }
            drawHand(isNear: false, on: &sketch)
        }
        drawNeck(on: &sketch)
        drawLower(on: &sketch)
        drawTorso(on: &sketch)
        drawScarf(on: &sketch)
        inHead(&sketch) { figure.head.draw(on: &$0) }
        if !farBehind { drawSleeve(isNear: false, on: &sketch) }
        if !farBehind, grip.hand == .far {
            if !isBehind { drawHeld(on: &sketch) }
            drawHand(isNear: false, on: &sketch)
        } else if !farBehind, grip.hand != .both {
            drawHand(isNear: false, on: &sketch)
        }
        drawSleeve(isNear: true, on: &sketch)
        if grip.hand == .near { drawHeld(on: &sketch) }
        if grip.hand == .both, !look.holds.isEmpty { drawHeld(on: &sketch) }
        if !farBehind, grip.hand == .both { drawHand(isNear: false, on: &sketch) }
        drawHand(isNear: true, on: &sketch)
    }

    /// The far arm of a half turned body is behind it, unless it is led to something.
    var isFarBehind: Bool { isTurned && !reaches(look.pose.far) }

    private func reaches(_ arm: Pose.Arm) -> Bool {
        if case .reach = arm { true } else { false }
    }

    var grip: Grip { look.holds.first.map(Grips.grip) ?? Grip(hand: .far) }

    // MARK: Frames

    func inHead(_ sketch: inout Sketch, _ body: (inout Sketch) -> Void) {
        let scale = build.head / 100
        sketch.moved(
            rig[.head].x, rig[.head].y, turned: (rig.headTilt + look.pose.turn) * .pi / 180, scaled: scale
        ) { body(&$0) }
    }

    /// The hip is the middle, up the spine is negative.
    func inTorso(_ sketch: inout Sketch, _ body: (inout Sketch) -> Void) {
        sketch.moved(rig[.hip].x, rig[.hip].y, turned: (look.pose.lean + look.pose.turn) * .pi / 180) { body(&$0) }
    }

    /// A point of the torso's frame in the body's units.
    func fromTorso(_ x: Double, _ y: Double) -> Point {
        let up = Rig.direction(180 - look.pose.lean - look.pose.turn)
        return rig[.hip] + Point(-up.y, up.x) * x + up * -y
    }

    // MARK: Neck and arms

    private func drawNeck(on sketch: inout Sketch) {
        let n = build.neck
        let base = rig[.neck] + Point(0, 2)
        let top = rig[.head] + Point(isTurned ? -build.head * 0.1 : 0, build.head * 0.3)
        let shade = look.skin.mixed(with: Color(hex: 0xA8503C), 0.2)
        sketch.area(
            Contours.limb(base, base.towards(top, 0.5), top, widths: (2 * n + 0.6, 2 * n, 2 * n)),
            isBack ? look.skin : shade, .flat,
            edge: .outline, of: .skin)
    }

    func armJoints(isNear: Bool) -> (Point, Point, Point) {
        isNear
            ? (rig[.nearShoulder], rig[.nearElbow], rig[.nearHand])
            : (rig[.farShoulder], rig[.farElbow], rig[.farHand])
    }

    private func drawHand(isNear: Bool, on sketch: inout Sketch) {
        let (_, elbow, wrist) = armJoints(isNear: isNear)
        let way = wrist - elbow
        // +y of the hand along the forearm.
        let angle = Trigonometry.atan2(-way.x, way.y)
        let size = build.hand / 10
        let isGloved = outfit == .astronaut
        let skin = isGloved ? Hues.silver : look.skin
        let hand = isNear ? look.pose.nearHand : look.pose.farHand
        // Thumbs point to the middle of the body.
        let flip = isNear ? 1.0 : -1
        sketch.moved(
            wrist.x, wrist.y, turned: angle, scaled: size * flip * (isGloved ? 1.3 : 1), size * (isGloved ? 1.2 : 1)
        ) {
            Hands(skin: skin).draw(hand, on: &$0)
        }
    }

    private func drawHeld(on sketch: inout Sketch) {
        guard let kind = look.holds.first, let subject = Catalogue.subject(kind) else { return }
        let grip = grip
        let body = look.age == .child ? 1.15 : look.age == .youth ? 1.5 : 1.7
        let size = min(max(subject.height / body * 100, grip.size.lowerBound), grip.size.upperBound)
        let hand: Point =
            switch grip.hand {
            case .near: palm(isNear: true)
            case .far: palm(isNear: false)
            case .both: palm(isNear: true).towards(palm(isNear: false), 0.5)
            }
        let appearance = Appearance(
            name: kind, variant: kind.split(separator: "/").dropFirst().first.map(String.init),
            looks: Looks(color: look.heldColor), identity: look.identity)
        // Lettered things must not be seen in a mirror; few are, but none looks worse the right way round.
        sketch.moved(
            hand.x, hand.y, turned: grip.angle * .pi / 180, scaled: (look.mirrored ? -1 : 1) * size / 100, size / 100
        ) { frame in
            frame.moved(-grip.x, -grip.y) { subject.draw(&$0, appearance) }
        }
    }

    private func palm(isNear: Bool) -> Point {
        let (_, elbow, wrist) = armJoints(isNear: isNear)
        let way = wrist - elbow
        return wrist + way * (build.hand * 0.45 / max(way.length, 1e-6))
    }
}

import HanmoBrief
import HanmoGraphics

/// A friendly machine: a face of light on a screen, limbs of tubes and balls, in the same poses as people.
struct RobotFigure {
    let rig: Rig
    let face: Face
    let shell: Color
    let accent: Color
    let mirrored: Bool

    init(_ appearance: Appearance) {
        let looks = appearance.looks
        let view: Pose.View =
            looks.facing == "back" ? .back : looks.facing == "left" || looks.facing == "right" ? .turned : .front
        let pose = Poses.pose(
            looks.pose ?? (appearance.looks.holds.isEmpty ? nil : "hold"), view: looks.pose == nil ? view : nil,
            robed: false)
        rig = Rig(
            FigureBuild(
                heads: 3.1, leg: 33, shoulder: 12, chest: 11, waist: 9.6, hip: 8.5, neck: 2.4, arm: (5, 4.6),
                limb: (6.4, 5.6),
                nape: 0.1), pose)
        face = Face.of(looks.emotion ?? "smile")
        shell = appearance.color(Hues.white)
        accent = shell.luminance > 0.5 ? Hues.teal : Hues.light(shell, 0.5)
        mirrored = looks.facing == "left"
    }

    func draw(on sketch: inout Sketch) {
        sketch.moved(0, 0, scaled: mirrored ? -1 : 1, 1) { body in
            limb(.farShoulder, .farElbow, .farHand, rig.build.arm, on: &body)
            leg(isNear: false, on: &body)
            leg(isNear: true, on: &body)
            body.moved(rig[.hip].x, rig[.hip].y, turned: (rig.lean + rig.pose.turn) * .pi / 180) { drawTorso(on: &$0) }
            let scale = rig.build.head / 100
            body.moved(rig[.head].x, rig[.head].y, turned: (rig.headTilt + rig.pose.turn) * .pi / 180, scaled: scale) {
                drawHead(on: &$0)
            }
            limb(.nearShoulder, .nearElbow, .nearHand, rig.build.arm, on: &body)
        }
    }

    private var joint: Color { Hues.tile }

    private func limb(
        _ a: Rig.Joint, _ b: Rig.Joint, _ c: Rig.Joint, _ width: (root: Double, end: Double), on sketch: inout Sketch
    ) {
        let (root, middle, end) = (rig[a], rig[b], rig[c])
        for (from, to, wide) in [(root, middle, width.root), (middle, end, width.end + 1)] {
            sketch.limb(
                [(from.x, from.y), (to.x, to.y)], from: wide * 0.6, to: wide * 0.6, joint, edge: .outline, of: .metal)
            let (p, q) = (from.towards(to, 0.22), from.towards(to, 0.84))
            sketch.limb([(p.x, p.y), (q.x, q.y)], from: wide, to: wide * 1.16, shell, .upright, of: .metal)
        }
        for place in [root, middle] {
            sketch.ellipse(place.x, place.y, width.root * 0.5, width.root * 0.5, joint, .round, of: .metal)
        }
        let way = end - middle
        let angle = Trigonometry.atan2(-way.x, way.y)
        sketch.moved(end.x, end.y, turned: angle) { hand in
            for side in [-1.0, 1] {
                hand.limb(
                    [(side * 1, 0), (side * 3, 2.6), (side * 1.4, 5.8)], from: 2, to: 1.5, joint, .flat, of: .metal)
            }
            hand.ellipse(0, 0.4, 2.8, 2.3, shell, .round, of: .metal)
        }
    }

    private func leg(isNear: Bool, on sketch: inout Sketch) {
        let (knee, foot) = isNear ? (rig[.nearKnee], rig[.nearFoot]) : (rig[.farKnee], rig[.farFoot])
        let hip = isNear ? rig.hips.near : rig.hips.far
        for (from, to) in [(hip, knee), (knee, foot)] {
            sketch.limb([(from.x, from.y), (to.x, to.y)], from: 4, to: 4, joint, of: .metal)
            let (p, q) = (from.towards(to, 0.3), from.towards(to, 0.82))
            sketch.limb([(p.x, p.y), (q.x, q.y)], from: 6, to: 6.6, shell, .upright, of: .metal)
        }
        sketch.ellipse(knee.x, knee.y, 3, 3, joint, .round, of: .metal)
        let way = rig.pose.view == .turned ? 1.6 : 0
        sketch.shape(
            [
                [
                    (foot.x - 5 + way, foot.y + 3.6), (foot.x - 4.6 + way, foot.y - 0.6),
                    (foot.x + way * 0.4, foot.y - 2), (foot.x + 4.8 + way, foot.y - 0.4),
                    (foot.x + 5.6 + way, foot.y + 3.6),
                ], [(foot.x + 5.6 + way, foot.y + 3.6), (foot.x - 5 + way, foot.y + 3.6)],
            ], shell, .upright, of: .metal)
        sketch.line([(foot.x - 4.8 + way, foot.y + 2.6), (foot.x + 5.3 + way, foot.y + 2.6)], width: 1, accent)
    }

    private func drawTorso(on sketch: inout Sketch) {
        let t = rig.build.torso
        sketch.box(-2.6, -t - 3, 5.2, 6, joint, of: .metal)
        sketch.box(-6.5, -4, 13, 7, radius: 3, joint, of: .metal)
        sketch.shape(
            [
                [(-10, -t + 1), (0, -t - 0.6), (10, -t + 1)],
                [(10, -t + 1), (12, -t + 6), (10.6, -t * 0.5), (7.6, -3)], [(7.6, -3), (0, -1.6), (-7.6, -3)],
                [(-7.6, -3), (-10.6, -t * 0.5), (-12, -t + 6), (-10, -t + 1)],
            ], shell, .round, of: .metal)
        guard rig.pose.view != .back else {
            sketch.box(-6, -t + 5, 12, t * 0.5, radius: 2.4, Hues.silver, edge: .inner, of: .metal)
            return
        }
        sketch.box(-6, -t * 0.78, 12, 9, radius: 2.2, Hues.navy, edge: .inner, of: .glass)
        sketch.curve(
            [
                (-4.6, -t * 0.78 + 5), (-2, -t * 0.78 + 5), (-1, -t * 0.78 + 2.4), (0.6, -t * 0.78 + 7),
                (1.8, -t * 0.78 + 4.6), (4.6, -t * 0.78 + 4.6),
            ], width: 0.7, accent, taper: .none)
        for step in -1...1 {
            sketch.ellipse(
                Double(step) * 3, -t * 0.3, 0.9, 0.9, [Hues.red, Hues.gold, accent][step + 1], edge: .none, of: .light)
        }
    }

    private func drawHead(on sketch: inout Sketch) {
        sketch.line([(0, -46), (0, -64)], width: 3, joint)
        sketch.ellipse(0, -66, 6, 6, Hues.coral, .round, edge: .inner, of: .light)
        for side in [-1.0, 1] { sketch.box(side * 52 - 6, -14, 12, 28, radius: 5, joint, of: .metal) }
        sketch.box(-52, -46, 104, 92, radius: 30, shell, .round, of: .metal)
        guard rig.pose.view != .back else { return }
        let x = rig.pose.view == .turned ? 8.0 : 0
        sketch.box(x - 40, -30, 80, 60, radius: 22, Hues.navy, edge: .inner, of: .glass)
        let light = Color(hex: 0x7FE3E0)
        for side in [-1.0, 1] {
            let ex = x + side * 18
            if face.eyes == .hearts {
                Emblems.heart(ex, -4, 8, Hues.coral, on: &sketch)
            } else if face.eyeOpen == 0 || (face.eyes == .wink && side > 0) {
                let rise = face.eyeArc == 0 ? 6 : face.eyeArc * 6
                sketch.curve(
                    [(ex - 7, -3 + rise * 0.5), (ex, -3 - rise * 0.6), (ex + 7, -3 + rise * 0.5)], width: 3.4, light,
                    taper: .none)
            } else {
                sketch.ellipse(ex, -4, 5.6 * (0.6 + 0.4 * face.pupil), 9 * face.eyeOpen, light, edge: .none, of: .light)
            }
            if face.browAngle > 8 || face.browAngle < -12 {
                let fall = face.browAngle * 0.18
                sketch.line([(ex - side * 7, -18 + fall), (ex + side * 7, -18 - fall)], width: 2.6, light)
            }
        }
        if face.mouthOpen > 0.2 {
            sketch.ellipse(x, 16, 6, 3 + face.mouthOpen * 4, light, edge: .none, of: .light)
        } else {
            sketch.curve(
                [(x - 8, 15 - face.mouthCurve * 3), (x, 15 + face.mouthCurve * 3), (x + 8, 15 - face.mouthCurve * 3)],
                width: 2.8, light, taper: .none)
        }
        if rig.pose.view == .front {
            Emblems.overlays(face, FaceMeasure(FigureLook()), HeadSpace(view: .front), on: &sketch)
        }
    }
}

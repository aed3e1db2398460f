/// The poses by the lexicon's word. `sit` is on the ground; `seat` has the feet down, for something to sit on; a word
/// of each kind may be joined: `seat+read`.
enum Poses {
    static let names = [
        "stand", "sit", "seat", "walk", "run", "hold", "gaze", "wave", "point", "write", "read", "drink", "ride",
        "jump", "fly", "bow", "kneel", "lie", "hug", "dance", "fight", "play",
    ]

    /// The lower body of the first word, the upper body of the last.
    static func pose(_ words: String?, view: Pose.View?, robed: Bool) -> Pose {
        let parts = (words ?? "stand").split(separator: "+").map(String.init)
        var pose = single(parts.first ?? "stand", view: view, robed: robed)
        if let last = parts.last, parts.count > 1 {
            let upper = single(last, view: view, robed: robed)
            (pose.near, pose.far) = (upper.near, upper.far)
            (pose.nearHand, pose.farHand) = (upper.nearHand, upper.farHand)
            (pose.tilt, pose.usual) = (upper.tilt, upper.usual)
            pose.lean += upper.lean * 0.6
        }
        if let view { pose.view = view }
        return pose
    }

    private static func single(_ word: String, view: Pose.View?, robed: Bool) -> Pose {
        switch word {
        case "sit": sitting(robed)
        case "seat": seated(view)
        case "walk":
            Pose(
                lean: 3, near: .angles(24, 44), far: .angles(-26, -6), nearLeg: .init(-20, -36),
                farLeg: .init(25, 9))
        case "run":
            Pose(
                lean: 15, tilt: -6, near: .angles(-52, 34), far: .angles(44, 128), nearHand: .grip, farHand: .grip,
                nearLeg: .init(64, -16), farLeg: .init(-26, -88), lift: 3)
        case "hold":
            Pose(
                near: .reach(0.6, 0.54, elbow: -1), far: .reach(1.3, 0.46, elbow: -1), nearHand: .grip,
                farHand: .grip, nearLeg: .init(-3, -4), farLeg: .init(8, 3))
        case "gaze":
            Pose(
                view: .back, tilt: 5, near: .reach(-0.12, 0.82, elbow: -1), far: .reach(0.12, 0.86, elbow: 1),
                nearLeg: .init(-5, -3), farLeg: .init(5, 3))
        case "wave":
            Pose(
                view: .front, lean: -2, tilt: 5, near: .angles(-12, -2), far: .angles(128, 168), farHand: .open,
                nearLeg: .init(-4, -2), farLeg: .init(8, 6))
        case "point":
            Pose(
                lean: -2, near: .angles(-42, 34), far: .angles(76, 92), nearHand: .grip, farHand: .point,
                nearLeg: .init(-5, -6), farLeg: .init(10, 4))
        case "write":
            Pose(
                lean: 9, tilt: 10, near: .reach(1.55, 0.62, elbow: -1), far: .reach(1.3, 0.9, elbow: -1),
                nearHand: .grip, farHand: .flat, usual: "brush")
        case "read":
            Pose(
                lean: 3, tilt: 10, near: .reach(0.7, 0.52, elbow: -1), far: .reach(1.45, 0.46, elbow: -1),
                nearHand: .grip, farHand: .grip, usual: "book/open")
        case "drink":
            Pose(
                lean: -3, tilt: -5, near: .angles(-10, 8), far: .angles(58, 134), farHand: .grip, usual: "wine/cup")
        case "ride":
            Pose(
                lean: 4, near: .reach(1.5, 0.7, elbow: -1), far: .reach(1.7, 0.66, elbow: -1), nearHand: .grip,
                farHand: .grip, nearLeg: .init(48, -14), farLeg: .init(58, 6), drape: .follows)
        case "jump":
            Pose(
                view: .front, lean: -3, tilt: -4, near: .angles(-146, -162), far: .angles(140, 168),
                nearHand: .open, farHand: .open, nearLeg: .init(-26, -84), farLeg: .init(34, -30), lift: 12)
        case "fly":
            Pose(
                tilt: -42, near: .angles(-14, -8), far: .angles(168, 176), nearHand: .grip, farHand: .grip,
                nearLeg: .init(-8, -14), farLeg: .init(4, -22), lift: 30, turn: 64)
        case "bow":
            Pose(
                lean: 34, tilt: 14, near: .reach(1.75, 0.36, elbow: -1), far: .reach(1.85, 0.32, elbow: -1),
                nearHand: .grip, farHand: .grip, nearLeg: .init(2, 0), farLeg: .init(10, 4))
        case "kneel":
            robed
                ? Pose(
                    lean: 3, near: .reach(0.9, 0.86, elbow: -1), far: .reach(1.3, 0.84, elbow: 1),
                    nearLeg: .init(82, -88), farLeg: .init(76, -84), drape: .spreads)
                : Pose(
                    lean: 5, near: .reach(1.3, 0.86, elbow: -1), far: .angles(22, 40), nearLeg: .init(-4, -84),
                    farLeg: .init(82, 2), drape: .follows)
        case "lie", "sleep":
            Pose(
                near: .reach(0.5, 0.72, elbow: -1), far: .reach(1, 0.66, elbow: 1), nearLeg: .init(0, -3),
                farLeg: .init(16, -16), turn: -86, eyesClosed: true)
        case "hug":
            Pose(
                lean: 5, near: .angles(62, 104), far: .angles(78, 118), nearHand: .open, farHand: .open)
        case "dance":
            Pose(
                view: .front, lean: -6, tilt: 9, near: .angles(-108, -158), far: .angles(82, 118),
                nearHand: .flat, farHand: .flat, nearLeg: .init(-4, 2), farLeg: .init(38, -12))
        case "fight":
            Pose(
                lean: 8, near: .angles(-34, 76), far: .angles(78, 94), nearHand: .grip, farHand: .grip,
                nearLeg: .init(-34, -46), farLeg: .init(52, -8))
        case "play":
            Pose(
                lean: 2, tilt: 8, near: .reach(0.3, 0.72, elbow: -1), far: .reach(1.7, 0.4, elbow: -1),
                nearHand: .grip, farHand: .grip, usual: "instrument")
        default: standing(view, robed)
        }
    }

    private static func standing(_ view: Pose.View?, _ robed: Bool) -> Pose {
        if robed {
            return Pose(
                view: view ?? .turned, near: .reach(0.1, 0.6, elbow: -1), far: .reach(0.5, 0.62, elbow: 1),
                nearLeg: .init(-4, -3), farLeg: .init(6, 4))
        }
        return view == .turned
            ? Pose(near: .angles(-9, 6), far: .angles(14, 22), nearLeg: .init(-2, -4), farLeg: .init(9, 3))
            : Pose(
                view: view ?? .front, lean: -1.5, tilt: 2, near: .angles(-13, -4), far: .angles(16, 5),
                nearLeg: .init(-2, -1), farLeg: .init(11, 8))
    }

    private static func sitting(_ robed: Bool) -> Pose {
        Pose(
            view: .front, near: .reach(-1, 0.9, elbow: -1), far: .reach(1, 0.9, elbow: 1),
            nearLeg: .init(-72, 76, length: 0.9), farLeg: .init(72, -76, length: 0.9),
            drape: .spreads)
    }

    private static func seated(_ view: Pose.View?) -> Pose {
        view == .front || view == .back
            ? Pose(
                view: .front, near: .reach(-0.75, 0.95, elbow: -1), far: .reach(0.75, 0.95, elbow: 1),
                nearLeg: .init(-14, -2, length: 0.4), farLeg: .init(14, 2, length: 0.4), drape: .follows)
            : Pose(
                lean: -2, near: .reach(1.1, 0.86, elbow: -1), far: .reach(1.6, 0.84, elbow: 1),
                nearLeg: .init(80, 2, length: 0.86), farLeg: .init(74, 10, length: 0.86), drape: .follows)
    }

    /// What the arms tell of a feeling when nothing else is asked of them.
    static func gesture(_ emotion: String, on pose: Pose) -> Pose {
        var pose = pose
        switch emotion {
        case "thinking":
            pose.near = .reach(-0.1, 0.62, elbow: -1)
            pose.far = .reach(0.42, -0.06, elbow: 1)
            pose.farHand = .grip
            pose.tilt = 6
        case "cry":
            pose.near = .reach(-0.3, 0.16, elbow: -1)
            pose.far = .reach(0.35, 0.14, elbow: 1)
            (pose.nearHand, pose.farHand) = (.grip, .grip)
            pose.tilt = 5
        case "sad": pose.tilt = 9
        case "angry":
            pose.near = .angles(-44, 36)
            pose.far = .angles(44, -36)
            (pose.nearHand, pose.farHand) = (.grip, .grip)
        case "confident":
            pose.near = .angles(-44, 38)
            pose.nearHand = .grip
        case "surprised", "scared":
            pose.near = .reach(-1.1, 0.02, elbow: 1)
            pose.far = .reach(1.2, 0, elbow: -1)
            (pose.nearHand, pose.farHand) = (.open, .open)
        case "shy", "love":
            pose.near = .reach(0.02, 0.34, elbow: -1)
            pose.far = .reach(0.22, 0.36, elbow: 1)
            pose.tilt = 8
        case "laugh":
            pose.near = .reach(0.1, 0.66, elbow: -1)
            pose.tilt = -5
        case "pain": pose.near = .reach(-1.2, -0.3, elbow: -1)
        default: break
        }
        return pose
    }
}

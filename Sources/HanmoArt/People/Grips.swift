/// How things are held: with which hand and where, how the thing is turned, where on it the hand is, how large.
struct Grip: Sendable {
    enum Hand: Sendable { case near, far, both }

    var hand = Hand.far
    /// Arms that hold it, unless the pose needs them otherwise.
    var near: Pose.Arm?
    var far: Pose.Arm?
    /// Degrees, clockwise.
    var angle = 0.0
    /// Where the hand is on the thing, in its own units.
    var x = 0.0
    var y = -45.0
    /// What its height may be, in the body's units.
    var size: ClosedRange<Double> = 8...34
    /// So large that it must stay behind the head.
    var isBehind = false
}

enum Grips {
    static func grip(_ kind: String) -> Grip {
        table[kind] ?? kind.firstIndex(of: "/").flatMap { table[String(kind[..<$0])] } ?? usual
    }

    /// Someone who holds something moves their arms for it; what the pose asks of the arms comes first.
    static func pose(_ pose: Pose, holding kind: String, asked: String?) -> Pose {
        var pose = pose
        let grip = grip(kind)
        let own = ["write", "read", "drink", "fight", "ride", "play", "wave", "point", "lie", "fly"]
        let keeps = asked.map { word in own.contains { word.hasSuffix($0) } } ?? false
        if !keeps {
            if let near = grip.near {
                pose.near = near
            } else if asked == nil || asked == "hold" {
                pose.near = .angles(-10, 4)
            }
            if let far = grip.far { pose.far = far }
        }
        if grip.hand != .far || grip.near != nil { pose.nearHand = .grip } else if !keeps { pose.nearHand = .relaxed }
        if grip.hand != .near || grip.far != nil { pose.farHand = .grip }
        if asked == "write" { pose.farHand = .flat }
        return pose
    }

    private static let usual = Grip(far: .reach(1.3, 0.46, elbow: -1))
    private static let bothBefore = (Pose.Arm.reach(0.55, 0.54, elbow: -1), Pose.Arm.reach(1.3, 0.5, elbow: -1))

    private static func both(_ size: ClosedRange<Double>, y: Double = -40, angle: Double = 0) -> Grip {
        Grip(hand: .both, near: bothBefore.0, far: bothBefore.1, angle: angle, y: y, size: size)
    }

    private static let table: [String: Grip] = [
        "umbrella": Grip(far: .reach(1.5, 0.12, elbow: -1), angle: -4, y: -4, size: 58...66, isBehind: true),
        "book": both(12...16),
        "book/open": both(10...16, y: -30), "letter": both(10...15), "scroll": both(11...20), "map": both(14...22),
        "brush": Grip(hand: .near, near: .reach(0.75, 0.5, elbow: -1), angle: 16, y: -55, size: 15...20),
        "wine": Grip(far: .angles(52, 128), y: -50, size: 6...13),
        "tea": Grip(far: .reach(1.3, 0.42, elbow: -1), y: -50, size: 6...9),
        "coffee": Grip(far: .reach(1.3, 0.42, elbow: -1), y: -50, size: 7...10),
        "food": both(8...14, y: -30), "cake": both(9...16, y: -20), "bowl": both(7...12, y: -40),
        "fruit": Grip(far: .reach(1.3, 0.4, elbow: -1), y: -30, size: 6...10),
        "sword": Grip(far: .angles(34, 62), angle: 28, y: -12, size: 40...56),
        "fan": Grip(near: .angles(-10, 6), far: .reach(1.3, 0.56, elbow: -1), angle: 8, y: -8, size: 13...16),
        "phone": Grip(near: .angles(-10, 6), far: .reach(1.3, 0.24, elbow: -1), y: -40, size: 8...11),
        "lantern": Grip(far: .reach(1.7, 0.4, elbow: -1), y: -100, size: 16...26),
        "flowers": both(17...24, y: -22), "peony": both(17...24, y: -22), "orchid": both(16...22, y: -22),
        "lotus": both(17...24, y: -22), "blossom": both(18...26, y: -22),
        "leaf": Grip(far: .reach(1.3, 0.4, elbow: -1), y: -10, size: 9...14),
        "bag": Grip(far: .angles(12, 6), y: -96, size: 16...24),
        "balloon": Grip(far: .reach(1.7, 0.2, elbow: -1), y: -4, size: 44...62, isBehind: true),
        "flag": Grip(far: .reach(1.7, 0.36, elbow: -1), angle: 8, y: -14, size: 48...64, isBehind: true),
        "camera": both(9...13, y: -45), "computer": both(14...20, y: -20), "toy": both(13...22, y: -40),
        "gift": both(13...20, y: -30), "lamp": Grip(far: .reach(1.3, 0.4, elbow: -1), y: -30, size: 10...20),
        "instrument": Grip(
            hand: .both, near: .reach(0.35, 0.68, elbow: -1), far: .reach(1.65, 0.38, elbow: -1), angle: 58, x: 0,
            y: -34, size: 44...56),
        "cat": both(18...26, y: -45), "dog": both(20...28, y: -45), "rabbit": both(18...24, y: -45),
        "bird": Grip(far: .reach(1.2, 0.3, elbow: -1), y: -4, size: 8...14),
        "trophy": Grip(far: .angles(140, 165), y: -30, size: 16...22),
        "sign": both(22...32, y: -45), "chart": both(20...30, y: -45), "glasses": Grip(y: -50, size: 4...6),
        "laboratory": Grip(far: .reach(1.1, 0.3, elbow: -1), y: -70, size: 11...15),
        "icon": both(14...20, y: -40), "bulb": Grip(far: .reach(1.15, 0.28, elbow: -1), y: -12, size: 11...15),
        "key": Grip(y: -20, size: 5...9), "jewellery": Grip(y: -20, size: 4...7), "clock": both(12...18, y: -45),
        "fish": both(16...24, y: -50), "mushroom": Grip(y: -10, size: 7...10), "fire": Grip(y: -10, size: 8...12),
        "boat": both(14...20, y: -30), "plane": Grip(far: .angles(120, 150), y: -40, size: 10...16),
        "microphone": Grip(far: .reach(0.75, 0.04, elbow: -1), angle: -20, y: -30, size: 9...11),
    ]
}

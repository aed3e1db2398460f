import HanmoBrief
import HanmoGraphics

/// The people of a comic's panel side by side, as large as its shot wants them, their heads below the room for texts. It
/// asks nothing of the setting, so that a composer may learn where they stand without anything being painted.
struct Ensemble {
    /// From the left.
    let placed: [Placed]
    /// Under those who sit indoors.
    let chairs: [Placed]
    /// Heads, mouths and hands of all of them, on the page.
    let people: [(actor: Actor, part: Figure.Geometry)]
    /// Names of subjects that its people hold or wear.
    let borne: Set<String>
    /// Ids of the subjects that act in it.
    let subjects: Set<String>
    /// How many pixels its tallest is high, and how many metres that is, for the setting.
    let main: (pixels: Double, metres: Double)

    var lead: Actor? { placed.first?.actor }

    static let limit = 8

    /// Nil where the scene is no panel, nobody acts in it, or somebody rides or sits on another subject.
    ///
    /// - Parameter isPainted: measures people by drawing them, which only those who paint them need.
    init?(_ scene: Scene, ties: Ties, on stage: Stage, isPainted: Bool) {
        guard let framing = scene.framing, !framing.players.isEmpty else { return nil }
        let acting = Set(framing.players.map(\.subject))
        func isSeated(_ wish: SubjectWish) -> Bool {
            guard let tie = ties[wish.id], tie.relation == "on" || tie.relation == "in" else { return false }
            // In a classroom or on a street everybody stands as they would anyway.
            return scene.subjects.contains { $0.id == tie.other && $0.kind.flatMap(Catalogue.subject)?.seat != nil }
        }
        guard !scene.subjects.contains(where: { acting.contains($0.id) && isSeated($0) }) else { return nil }
        var wishes = scene.subjects
        var borne: Set<String> = []
        Cast.giveToPeople(&wishes, ties: ties, hasSurface: false, borne: &borne)
        var casting = Casting(scene: scene, stage: stage, isPainted: isPainted)
        for player in framing.players {
            if let wish = wishes.first(where: { $0.id == player.subject }) { casting.add(wish) }
        }
        guard !casting.members.isEmpty else { return nil }
        let row = EnsembleRow(members: casting.members, shot: framing.shot, stage: stage)
        placed = row.places
        people = zip(row.places, casting.members).flatMap { spot, member in
            member.parts.map { (spot.actor, $0.placed(at: spot.foot, scale: spot.scale)) }
        }
        chairs =
            isPainted
            ? zip(row.places, casting.members).compactMap { $1.sits ? Self.chair(under: $0, on: stage) : nil } : []
        main = row.main
        self.borne = borne
        subjects = acting
    }

    private static func chair(under spot: Placed, on stage: Stage) -> Placed? {
        guard let subject = Catalogue.subject("chair"), let seat = subject.seat else { return nil }
        let scale = Placing.hip(of: spot.actor) * spot.scale / max(-seat.y, 1)
        let facing = spot.actor.appearance.looks.facing
        let wish = SubjectWish(id: spot.actor.id + " chair", name: "chair", source: spot.actor.wish.source)
        var chair = Actor(
            wish: wish, subject: subject,
            appearance: Appearance(name: "chair", looks: Looks(facing: facing == "back" ? "front" : facing)),
            size: spot.actor.size, bounds: spot.actor.bounds, seed: wish.id)
        chair.measure(on: stage)
        return Placed(
            actor: chair, foot: Point(spot.foot.x - seat.x * scale, spot.foot.y), scale: scale,
            depth: spot.depth + 0.001, layer: spot.layer)
    }
}

/// Wishes → those who act, with what is known of their bodies.
struct Casting {
    struct Member {
        var actor: Actor
        /// In the actor's units; one for each head.
        var parts: [Figure.Geometry]
        var eyes: [Point]
        /// On a chair.
        var sits = false

        var head: Rect { parts.dropFirst().reduce(parts[0].head) { $0.union($1.head) } }
        /// One head's height.
        var headHeight: Double { parts[0].head.height }
        var isBack: Bool { actor.appearance.looks.facing == "back" }
        var isFar: Bool { actor.wish.looks.distance == "far" }
    }

    let scene: Scene
    let stage: Stage
    let isPainted: Bool
    private(set) var members: [Member] = []

    init(scene: Scene, stage: Stage, isPainted: Bool) {
        (self.scene, self.stage, self.isPainted) = (scene, stage, isPainted)
    }

    mutating func add(_ wish: SubjectWish) {
        guard let subject = wish.kind.flatMap(Catalogue.subject) else { return }
        let count = Scene.base(subject.kind) == "family" ? 1 : min(max(wish.count ?? 1, 1), Ensemble.limit)
        for copy in 0..<count where members.count < Ensemble.limit {
            var actor = Cast.actor(wish, subject, copy: copy, scene: scene, hero: 1.7, on: stage)
            actor.appearance.count = subject.kind == "family" ? wish.count ?? 1 : 1
            let sits = actor.isPerson && actor.appearance.looks.pose == "sit" && Settings.isIndoors(scene)
            if sits { actor.appearance.looks.pose = "seat" }
            var eyes: [Point] = []
            if isPainted || !actor.isPerson { eyes = actor.measureEyes(on: stage) }
            let parts = actor.anatomy(eyes: eyes)
            guard let first = parts.first else { continue }
            if !isPainted, actor.isPerson {
                actor.bounds = parts.dropFirst().reduce(first.bounds) { $0.union($1.bounds) }
            }
            members.append(Member(actor: actor, parts: parts, eyes: eyes, sits: sits))
        }
    }
}

/// Members → places in one row.
struct EnsembleRow {
    private(set) var places: [Placed] = []
    private(set) var main = (pixels: 0.0, metres: 1.7)
    private let stage: Stage
    private let shot: Framing.Shot

    init(members: [Casting.Member], shot: Framing.Shot, stage: Stage) {
        (self.stage, self.shot) = (stage, shot)
        let (box, play) = (stage.box, stage.play)
        // Of the one who is tallest as they stand there.
        let tall = members.max { Self.rise($0) < Self.rise($1) } ?? members[0]
        let whole = -tall.head.minY
        // Pixels a unit of somebody one metre tall.
        var scale = play.height / (visible(of: tall, whole: whole) * tall.actor.unit)
        let widths = members.map { width(of: $0) }
        let needed = zip(members, widths).reduce(0.0) { $0 + $1.1 * $1.0.actor.unit * factor(of: $1.0) }
        scale = min(scale, box.width * 0.97 / max(needed, 1e-9))
        // No head is too large for the room under the texts.
        for member in members {
            scale = min(scale, play.height / (member.headHeight * 1.38 * member.actor.unit * factor(of: member)))
        }
        let pixels = scale * tall.actor.unit
        let front = box.maxY - play.height * (shot == .establishing ? 0.16 : 0.07)
        // Either the head is under the texts and the lower edge cuts the body, or all of it stands on the ground.
        let foot = max(front, play.minY + whole * pixels)
        let gap = max(0, (box.width - needed * scale) / Double(members.count + 1))
        var x = box.minX + gap
        for (member, width) in zip(members, widths) {
            let own = scale * member.actor.unit * factor(of: member)
            let extent = width * own
            let middle = middle(of: member, between: x, extent, alone: members.count == 1)
            x += extent + gap
            places.append(place(member, at: middle, foot: foot, scale: own))
        }
        main = (min(pixels * 100, box.height * 1.25), tall.actor.size)
    }

    private static func rise(_ member: Casting.Member) -> Double {
        member.isFar ? 0 : -member.head.minY * member.actor.unit
    }

    /// How many of the tallest one's units are seen from the crown down.
    private func visible(of tall: Casting.Member, whole: Double) -> Double {
        switch shot {
        case .establishing: max(whole, 60) * 2.3
        case .long: max(whole, 60) * 1.5
        case .full: max(whole, 60) * 1.08
        case .medium, .overShoulder: min(tall.headHeight * 2.9, max(whole, 40) * 1.08)
        case .close: min(tall.headHeight * 2, max(whole, 30) * 1.08)
        case .extreme: tall.headHeight * 1.42
        }
    }

    private var isCut: Bool { ![.establishing, .long, .full].contains(shot) }

    /// Units across that somebody needs: arms may leave the picture of a bust.
    private func width(of member: Casting.Member) -> Double {
        let (bounds, head) = (member.actor.bounds, member.head)
        switch shot {
        case .establishing, .long, .full: return max(bounds.width * 0.92, head.width * 1.2)
        case .medium, .overShoulder: return min(max(bounds.width * 0.86, head.width * 1.35), head.width * 2.1)
        case .close, .extreme: return head.width * 1.3
        }
    }

    /// Who turns the back to us over whose shoulder we look is near; who is far off is small. Small animals come nearer
    /// when a shot is cut, so that their faces are seen.
    private func factor(of member: Casting.Member) -> Double {
        if shot == .overShoulder, member.isBack { return 1.3 }
        if member.isFar, !isCut { return 0.5 }
        return isCut && !member.actor.isPerson ? 1.25 : 1
    }

    private func middle(of member: Casting.Member, between x: Double, _ extent: Double, alone: Bool) -> Double {
        let box = stage.box
        guard alone, !isCut || box.width > extent * 1.6 else { return x + extent / 2 }
        let share =
            switch member.actor.appearance.looks.side {
            case "left": 0.36
            case "right": 0.64
            default: 0.5
            }
        return min(max(box.minX + box.width * share, box.minX + extent / 2), box.maxX - extent / 2)
    }

    /// - Parameter middle: of the head, which is what the eye balances.
    private func place(_ member: Casting.Member, at middle: Double, foot line: Double, scale: Double) -> Placed {
        let box = stage.box
        let head = member.head
        let bounds = member.actor.bounds
        var foot = line
        if member.isFar, !isCut { foot -= stage.play.height * 0.14 }
        // The lower edge leaves a neck and shoulders to everyone, however small.
        foot = min(foot, box.maxY - (head.maxY + min(member.headHeight * 0.36, max(0, -head.maxY))) * scale)
        // No hair in the texts, unless a neck would be cut for it.
        let top = foot + head.minY * scale
        if top < stage.play.minY { foot = min(foot + stage.play.minY - top, box.maxY - head.maxY * scale) }
        let isWhole = !isCut || foot + bounds.maxY * scale <= box.maxY
        let balance = isWhole && member.actor.isPerson ? head.midX * 0.5 + bounds.midX * 0.5 : head.midX
        var x = middle - balance * scale
        // A head is never cut by the side.
        let edge = box.width * 0.012
        x += max(0, box.minX + edge - (x + head.minX * scale)) - max(0, x + head.maxX * scale - box.maxX + edge)
        let isNear = shot == .overShoulder && member.isBack
        return Placed(
            actor: member.actor, foot: Point(x, foot), scale: scale,
            depth: isNear ? 0.02 : member.isFar && !isCut ? 0.42 : Stager.heroDepth, layer: .figures,
            isLifted: !isWhole, eyes: member.eyes)
    }
}

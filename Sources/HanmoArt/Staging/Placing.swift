import HanmoBrief
import HanmoGraphics

/// An actor at its place.
struct Placed {
    var actor: Actor
    /// Where its origin is, page pixels.
    var foot: Point
    /// Page pixels a unit of the actor.
    var scale: Double
    var depth: Double
    var layer: Motif.Layer
    /// Floats, hangs or sits: no shadow on the ground.
    var isLifted = false
    /// Drawn with a cord to this y.
    var hangsFrom: Double?
    /// Of an animal in a panel, in its units.
    var eyes: [Point] = []

    var bounds: Rect { Self.bounds(actor.bounds, foot, scale) }

    static func bounds(_ units: Rect, _ foot: Point, _ scale: Double) -> Rect {
        Rect(
            x: foot.x + units.x * scale, y: foot.y + units.y * scale, width: units.width * scale,
            height: units.height * scale)
    }
}

/// Finds a place for one actor after the other, the most important first: of all spots and sizes the one that costs
/// least, where covering others, leaving the place that was asked for, and shrinking cost.
struct Placing {
    let scene: Scene
    let stage: Stage
    let set: StageSet
    let ties: Ties
    let hero: Actor?
    /// The hero's height.
    let pixels: Double
    private(set) var placed: [Placed] = []
    /// What nobody has asked for but somebody needs.
    private var props: [Placed] = []
    /// What is left free of each surface, from the left.
    var shelves: [(surface: StageSet.Surface, next: Double)] = []
    var random: SeededRandom
    /// The main subject stands at the left third, else at the right.
    let heroIsLeft: Bool
    /// What the setting has put among the subjects: tables, lamp posts.
    private let furniture: [(box: Rect, depth: Double)]

    init(scene: Scene, stage: Stage, set: StageSet, ties: Ties, hero: Actor?, pixels: Double) {
        (self.scene, self.stage, self.set, self.ties, self.hero, self.pixels) = (scene, stage, set, ties, hero, pixels)
        random = stage.random("placing " + scene.told)
        furniture = set.motifs.filter { $0.layer != .background && $0.foot != nil }.map { ($0.bounds, $0.depth) }
        heroIsLeft = random.chance(0.5)
        shelves = set.surfaces.map { ($0, 0.06) }
    }

    var floor: Floor { self.set.floor }

    /// Hosts before guests, the hero first of all.
    ///
    /// - Parameter ensemble: who stands where the panel of a comic has put them.
    mutating func place(_ actors: [Actor], around ensemble: Ensemble?) {
        placed = ensemble?.placed ?? []
        props = ensemble?.chairs ?? []
        var waiting = actors
        let main = hero?.id
        let order = { (actor: Actor) -> Int in
            let isHero = actor.id == main ? 0 : 100
            let group = actor.isPerson ? 0 : actor.subject.group == .animals ? 10 : actor.size > 2.4 ? 20 : 30
            return isHero + group
        }
        waiting = waiting.enumerated().sorted {
            let (a, b) = (order($0.element), order($1.element))
            return a == b ? $0.offset < $1.offset : a < b
        }.map(\.element)
        let ids = Swift.Set(waiting.map(\.id))
        while !waiting.isEmpty {
            let index =
                waiting.firstIndex { actor in
                    guard let tie = ties[actor.id], ids.contains(tie.other) else { return true }
                    return !waiting.contains { $0.id == tie.other }
                } ?? 0
            let actor = waiting.remove(at: index)
            guard var spot = spot(for: actor) else { continue }
            if let chair = chair(under: &spot) { props.append(chair) }
            placed.append(spot)
        }
        if set.isStillLife { centerRows() }
        if ensemble == nil { faceEachOther() }
    }

    /// Things side by side on a table stand about the middle.
    private mutating func centerRows() {
        for surface in set.surfaces {
            let row = placed.indices.filter { placed[$0].isLifted && placed[$0].depth == surface.depth }
            guard let first = row.first else { continue }
            let all = row.dropFirst().reduce(placed[first].bounds) { $0.union(placed[$1].bounds) }
            let shift = stage.play.midX - all.midX
            let moved = row.map { placed[$0].bounds.offset(dx: shift, dy: 0) }
            guard moved.allSatisfy({ stage.box.contains($0) && !stage.isQuiet($0) }) else { continue }
            for index in row { placed[index].foot.x += shift }
        }
    }

    private func host(of actor: Actor) -> (tie: Ties.Tie, spot: Placed)? {
        guard let tie = ties[actor.id] else { return nil }
        let hosts = placed.filter { $0.actor.id == tie.other }
        // Each of several has one of several hosts.
        guard !hosts.isEmpty else { return nil }
        return (tie, hosts[actor.copy % hosts.count])
    }

    private mutating func spot(for actor: Actor) -> Placed? {
        let host = host(of: actor)
        if let host, let spot = seat(actor, on: host.spot, relation: host.tie.relation) { return spot }
        if isOnFurniture(actor), let spot = onSurface(actor, nil) { return spot }
        if set.isPortrait, scene.subjects.count == 1 { return portrait(actor) }
        if scene.isClose, actor.id == hero?.id, actor.copy == 0, let spot = bust(actor) { return spot }
        if Self.flies(actor), let spot = aloft(actor, host) { return spot }
        switch actor.subject.place {
        case .sky: return aloft(actor, host) ?? onGround(actor, host)
        case .wall: return onWall(actor, host) ?? onGround(actor, host)
        case .ceiling: return hanging(actor, host) ?? onGround(actor, host)
        case .surface, .body: return onSurface(actor, host) ?? onGround(actor, host)
        case .water: return afloat(actor, host) ?? onGround(actor, host)
        case .ground, .horizon: return onGround(actor, host)
        }
    }

    /// On a table that is the setting's own.
    private func isOnFurniture(_ actor: Actor) -> Bool {
        guard let tie = ties[actor.id], tie.relation == "on", !actor.isPerson, !set.surfaces.isEmpty,
            let host = scene.subjects.first(where: { $0.id == tie.other })?.kind.map(Scene.base)
        else { return false }
        return ["table", "shelf", "bed"].contains(host) && set.shown.contains(host)
    }

    private static func flies(_ actor: Actor) -> Bool {
        guard actor.subject.group == .animals else { return false }
        return actor.wish.looks.pose == "fly" || actor.wish.name.contains("飞")
    }

    // MARK: Search

    /// A spot that is asked for, in page pixels.
    struct Desire {
        var xs: [Double]
        var ys: [(y: Double, depth: Double, scale: Double)]
        var x: Double
        var y: Double
        /// What leaving the wanted x by a whole width costs.
        var pull = 1.6
        var layer: Motif.Layer?
        var isLifted = false
        var rule: (Rect) -> Double = { _ in 0 }
        /// Need not stay clear of this one.
        var host: String?
    }

    /// Sizes to try, and what they cost: to shrink a little is better than to cover, to vanish is worse.
    static let factors = [1, 0.86, 0.73, 0.6, 0.48, 0.37, 0.27, 0.18, 0.11]
    static let shrinking = [0, 0.42, 0.84, 1.3, 1.9, 3, 4.5, 6.5, 9]

    func search(_ actor: Actor, _ desire: Desire) -> Placed? {
        let margin = min(stage.box.width, stage.box.height) * 0.012
        let room = stage.box.inset(by: margin)
        let height = stage.box.height
        var best: (cost: Double, spot: Placed)?
        let obstacles = placed.filter { desire.host == nil || $0.actor.id != desire.host }
        for (step, factor) in Self.factors.enumerated() {
            // Shrinking further cannot pay.
            if let best, best.cost < Self.shrinking[step] { break }
            for level in desire.ys {
                let scale = level.scale * actor.unit * factor
                for x in desire.xs {
                    let foot = Point(x, level.y)
                    let bounds = Placed.bounds(actor.bounds, foot, scale)
                    guard room.contains(bounds), !stage.isQuiet(bounds) else { continue }
                    var cost = Self.shrinking[step]
                    cost += absolute(x - desire.x) / stage.box.width * desire.pull
                    cost += absolute(level.y - desire.y) / height * 3
                    cost += desire.rule(bounds)
                    for thing in furniture where thing.box.intersects(bounds) {
                        let common = thing.box.intersection(bounds).area
                        cost += common / bounds.area * (level.depth > thing.depth ? 2.4 : 0.5)
                    }
                    for other in obstacles {
                        cost += overlap(bounds, level.depth, other)
                        if let best, cost >= best.cost { break }
                    }
                    if best == nil || cost < best?.cost ?? 0 {
                        let layer: Motif.Layer = desire.layer ?? (level.depth > 0.34 ? .middle : .figures)
                        best = (
                            cost,
                            Placed(
                                actor: actor, foot: foot, scale: scale, depth: level.depth, layer: layer,
                                isLifted: desire.isLifted)
                        )
                    }
                }
            }
        }
        return best?.spot
    }

    /// Things in front may cover a little of what is behind, above all if that is much larger; faces stay clear.
    private func overlap(_ bounds: Rect, _ depth: Double, _ other: Placed) -> Double {
        let theirs = other.bounds
        let common = bounds.intersection(theirs)
        guard !common.isEmpty else { return 0 }
        let smaller = common.area / max(min(bounds.area, theirs.area), 1e-9)
        let isBehind = depth > other.depth
        let hidden = common.area / max(isBehind ? bounds.area : theirs.area, 1e-9)
        let apart = absolute(depth - other.depth)
        let isGrand = apart > 0.25 && (bounds.area > theirs.area * 3 || theirs.area > bounds.area * 3)
        if isGrand {
            let front = isBehind ? other : nil
            // A tree behind a woman is a frame; a tree before her is not.
            return front != nil || theirs.area > bounds.area ? hidden * 1.4 : hidden * 5
        }
        return smaller * (apart > 0.2 ? 4.5 : 7)
    }

    /// Places across the play first, then the whole box.
    func columns(_ count: Int = 29) -> [Double] {
        (0..<count).map { stage.box.minX + stage.box.width * (Double($0) + 0.5) / Double(count) }
    }

    func levels(_ depths: [Double]) -> [(y: Double, depth: Double, scale: Double)] {
        depths.map { (floor.y($0), $0, floor.scale($0)) }
    }

    // MARK: Result

    /// After dark some light falls on the main subject, from lamps or from the moon.
    private var pool: [Motif] {
        guard scene.time == .night, set.wall == nil, let spot = placed.first(where: { $0.actor.id == hero?.id }) else {
            return []
        }
        let bounds = spot.bounds
        let isTown = !set.shown.isDisjoint(with: ["street", "city", "palace"])
        let glow = Mark.glow(
            center: Point(bounds.midX, bounds.midY), radius: max(bounds.width, bounds.height) * 0.9,
            color: (isTown ? Hues.lamplight : Hues.sky).opacity(0.4))
        return [Motif(kind: "light", marks: [glow], depth: spot.depth + 0.002, layer: spot.layer)]
    }

    func motifs() -> [Motif] {
        pool
            + (props + placed).map { spot in
                var marks = spot.actor.marks(
                    .scale(spot.scale, spot.scale).then(.translation(spot.foot.x, spot.foot.y)), on: stage)
                let bounds = spot.bounds
                if let top = spot.hangsFrom, top < bounds.minY {
                    let cord = Line(
                        points: [Point(bounds.midX, top), Point(bounds.midX, bounds.minY + bounds.height * 0.04)],
                        width: max(1, spot.scale * 1.2), color: Hues.darkWood)
                    marks.insert(.line(cord), at: 0)
                }
                let width = bounds.width * 0.9
                let foot = Rect(
                    x: bounds.midX - width / 2, y: spot.foot.y - width * 0.06, width: width, height: width * 0.12)
                return Motif(
                    kind: spot.actor.subject.kind, marks: marks, depth: spot.depth, layer: spot.layer,
                    foot: spot.isLifted ? nil : foot)
            }
    }

    // MARK: Faces

    /// Two people turn to each other; one alone, or a beast, looks into the picture.
    private mutating func faceEachOther() {
        let people = placed.indices.filter { placed[$0].actor.isPerson }
        for index in placed.indices where placed[index].actor.appearance.looks.facing == nil {
            let actor = placed[index].actor
            guard actor.isPerson || actor.subject.group == .animals || actor.subject.group == .vehicles else {
                continue
            }
            let x = placed[index].bounds.midX
            let others = people.filter { $0 != index }
            var target: Double?
            if actor.isPerson, others.count == 1 || (others.count > 1 && ties[actor.id] != nil) {
                target = others.map { placed[$0].bounds.midX }.min { absolute($0 - x) < absolute($1 - x) }
            } else if !actor.isPerson || others.isEmpty {
                let middle = stage.box.midX
                if absolute(x - middle) > stage.box.width * 0.08 { target = middle }
            }
            guard let target, absolute(target - x) > 1 else { continue }
            var turned = placed[index]
            turned.actor.appearance.looks.facing = target > x ? "right" : "left"
            turned.actor.measure(on: stage)
            // Turning must not push it out of its place.
            let bounds = turned.bounds
            let grows = bounds.width > placed[index].bounds.width * 1.15 + 1
            if stage.box.contains(bounds), !stage.isQuiet(bounds), !grows { placed[index] = turned }
        }
    }
}

func absolute(_ value: Double) -> Double { value < 0 ? -value : value }

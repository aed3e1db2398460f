import HanmoBrief
import HanmoGraphics

/// The kinds of places that there are.
extension Placing {
    // MARK: On the ground

    func onGround(_ actor: Actor, _ host: (tie: Ties.Tie, spot: Placed)?) -> Placed? {
        var desire = Desire(
            xs: columns(), ys: levels(depths(for: actor)), x: wantedX(actor), y: floor.y(wantedDepth(actor)))
        if actor.wish.looks.side != nil { desire.pull = 9 }
        if actor.id == hero?.id, actor.copy == 0 { desire.pull = 4 }
        if actor.subject.place == .horizon { desire.layer = .background }
        if let leader = leader(of: actor) { join(leader, actor, &desire) }
        if let host { relate(actor, to: host.spot, host.tie.relation, &desire) }
        return search(actor, desire)
    }

    private func wantedDepth(_ actor: Actor) -> Double {
        actor.subject.place == .horizon ? 0.96 : min(freeDepth(actor), set.deepest)
    }

    private func freeDepth(_ actor: Actor) -> Double {
        if actor.wish.looks.distance == "far" { return 0.7 }
        if actor.wish.looks.distance == "near" { return 0.02 }
        if actor.id == hero?.id { return Stager.heroDepth }
        let reference = hero?.size ?? 1.7
        if actor.size > reference * 1.4 { return actor.subject.group == .buildings ? 0.46 : 0.34 }
        return actor.size < reference * 0.45 ? 0.06 : 0.16
    }

    private func depths(for actor: Actor) -> [Double] {
        let wanted = wantedDepth(actor)
        if actor.subject.place == .horizon { return [0.96] }
        let all = [0, 0.03, 0.06, 0.09, 0.12, 0.16, 0.22, 0.3, 0.38, 0.46, 0.52, 0.58, 0.7].filter {
            (absolute($0 - wanted) < 0.3 || actor.copy > 0) && $0 <= set.deepest
        }
        return all.isEmpty ? [min(wanted, set.deepest)] : all
    }

    func wantedX(_ actor: Actor) -> Double {
        let play = stage.play
        switch actor.wish.looks.side {
        case "left": return play.minX + play.width * 0.2
        case "right": return play.maxX - play.width * 0.2
        case "center": return play.midX
        default: break
        }
        if actor.id == hero?.id {
            let isAlone = set.isPortrait || scene.subjects.count == 1 && play.width < play.height * 1.2
            let third = scene.subjects.count > 3 ? 0.42 : 0.36
            return isAlone ? play.midX : play.minX + play.width * (heroIsLeft ? third : 1 - third)
        }
        // People keep company.
        let company = placed.filter { $0.actor.isPerson && $0.layer != .background }
        if actor.isPerson, let near = company.last {
            let toMiddle = near.bounds.midX < play.midX ? 1.0 : -1
            let step = max(near.bounds.width * 1.5, min(play.width, play.height) * 0.3)
            return near.bounds.midX + toMiddle * step
        }
        // The others fill the other side, each a little apart from the one before.
        var own = stage.random("x " + actor.seed)
        let others = placed.filter { $0.layer != .background }
        let weight = others.reduce(0.0) { $0 + ($1.bounds.midX < play.midX ? -1 : 1) * $1.bounds.area.squareRoot() }
        let goesRight = weight == 0 ? own.chance(0.5) : weight < 0
        let away = own.uniform(0.1, 0.42)
        return play.midX + (goesRight ? 1 : -1) * play.width * away
    }

    private func leader(of actor: Actor) -> Placed? {
        actor.copy == 0 ? nil : placed.first { $0.actor.id == actor.id && $0.actor.copy == 0 }
    }

    /// One of several keeps to the others: a loose group, not a row.
    private func join(_ leader: Placed, _ actor: Actor, _ desire: inout Desire) {
        var own = stage.random("group " + actor.seed)
        let side = actor.copy % 2 == 0 ? -1.0 : 1
        let toMiddle = leader.bounds.midX < stage.play.midX ? 1.0 : -1
        let rank = Double((actor.copy + 1) / 2)
        desire.x =
            leader.bounds.midX + side * toMiddle * leader.bounds.width * rank * own.uniform(0.75, 1.15)
        desire.y = leader.foot.y + (floor.horizon - floor.front) * own.uniform(-0.09, 0.14)
        desire.pull = 3
    }

    /// Beside, behind, before, under, left or right of another.
    private func relate(_ actor: Actor, to host: Placed, _ relation: String, _ desire: inout Desire) {
        let box = stage.box
        let theirs = host.bounds
        let isRoof = host.actor.size > actor.size * 1.3 || host.isLifted
        let gap = actor.bounds.width * actor.unit * floor.scale(host.depth) / 2 + theirs.width / 2
        desire.pull = 7
        // Finer places about the host.
        desire.xs += (0..<17).map { theirs.midX + (Double($0) - 8) / 8 * gap * 1.15 }
        func depths(_ offsets: [Double]) {
            let base = min(max(host.isLifted ? 0.14 : host.depth, 0), 0.9)
            desire.ys = levels(
                offsets.map { min(max(base + $0, 0), host.layer == .background ? 0.94 : max(set.deepest, host.depth)) })
            desire.y = desire.ys.first?.y ?? desire.y
        }
        // Beside what fills the picture, a lake or a palace, is before it.
        switch relation == "beside" && theirs.width > box.width * 0.5 ? "in-front-of" : relation {
        case "left-of":
            desire.x = theirs.midX - gap * 1.05
            desire.rule = { ($0.midX < theirs.midX ? 0 : 20) + max(0, $0.maxX - theirs.minX) / box.width * 12 }
            if !host.isLifted { depths([0, -0.03, 0.04, -0.08, 0.1]) }
        case "right-of":
            desire.x = theirs.midX + gap * 1.05
            desire.rule = { ($0.midX > theirs.midX ? 0 : 20) + max(0, theirs.maxX - $0.minX) / box.width * 12 }
            if !host.isLifted { depths([0, -0.03, 0.04, -0.08, 0.1]) }
        case "under":
            desire.x = theirs.midX + (isRoof ? theirs.width * 0.12 * (heroIsLeft ? 1 : -1) : 0)
            desire.rule = { absolute($0.midX - theirs.midX) > theirs.width * 0.45 ? 8 : 0 }
            desire.host = host.actor.id
            depths([-0.04, -0.08, -0.02, -0.14, -0.2])
        case "behind":
            desire.x = theirs.midX + theirs.width * 0.45 * (theirs.midX < box.midX ? 1 : -1)
            depths([0.14, 0.1, 0.2, 0.3])
            desire.rule = { absolute($0.midX - theirs.midX) > gap * 1.3 ? 4 : 0 }
        case "in-front-of":
            desire.x = theirs.midX + theirs.width * 0.2 * (theirs.midX < box.midX ? 1 : -1)
            depths([-0.1, -0.07, -0.14, -0.05, -0.03])
            desire.rule = { absolute($0.midX - theirs.midX) > gap * 1.3 ? 4 : 0 }
            if isRoof { desire.host = host.actor.id }
        case "in", "on":
            desire.x = theirs.midX
            desire.host = host.actor.id
            depths([-0.03, -0.06, -0.01])
        default:
            let toMiddle = theirs.midX < stage.play.midX ? 1.0 : -1
            desire.x = theirs.midX + toMiddle * gap * 1.04
            desire.rule = { absolute($0.midX - theirs.midX) > gap * 1.6 ? 3 : 0 }
            if !host.isLifted { depths([-0.02, -0.05, 0, 0.05, -0.1]) }
        }
    }

    // MARK: Alone

    /// Fills the picture, standing on its floor or floating in its middle.
    func portrait(_ actor: Actor) -> Placed? {
        let play = stage.play.inset(dx: stage.play.width * 0.08, dy: stage.play.height * 0.08)
        let units = actor.bounds
        guard units.width > 0, units.height > 0, !play.isEmpty else { return nil }
        let count = max(1, min(actor.wish.count ?? 1, 12))
        guard count == 1 else { return nil }
        let fit = min(play.width / units.width, play.height / units.height) * 0.97
        let floats = [.sky, .wall, .ceiling, .body].contains(actor.subject.place)
        let y = floats ? play.midY - (units.midY * fit) : play.maxY - play.height * 0.02 - units.maxY * fit
        // Low things stand a little higher than the edge, in the middle of the light.
        let lift = floats ? 0 : max(0, (play.height - units.height * fit) * 0.42)
        return Placed(
            actor: actor, foot: Point(play.midX - units.midX * fit, y - lift), scale: fit, depth: 0.05, layer: .figures,
            isLifted: floats)
    }

    /// Head and shoulders of a person, cut by the lower edge.
    func bust(_ actor: Actor) -> Placed? {
        let (play, box) = (stage.play, stage.box)
        guard actor.isPerson, play.maxY > box.maxY - box.height * 0.03 else { return nil }
        let units = actor.bounds
        let scale = min(play.height * 0.94 / (units.height * 0.5), play.width * 0.96 / max(units.width, 1))
        guard units.height * scale > play.height * 0.94 else { return nil }
        let isAlone = scene.subjects.count == 1
        let x = isAlone ? play.midX : play.minX + play.width * (heroIsLeft ? 0.4 : 0.6)
        return Placed(
            actor: actor, foot: Point(x - units.midX * scale, play.minY + play.height * 0.06 - units.minY * scale),
            scale: scale, depth: 0.02, layer: .figures, isLifted: true)
    }

    // MARK: Above the ground

    func aloft(_ actor: Actor, _ host: (tie: Ties.Tie, spot: Placed)?) -> Placed? {
        guard let sky = set.sky else { return nil }
        let isHero = actor.id == hero?.id
        // What the picture is about may fly before the ground too.
        let isOutdoors = set.wall == nil || set.isPortrait
        let area = isHero && isOutdoors ? stage.play : sky.intersection(stage.box)
        guard !area.isEmpty else { return nil }
        let short = min(area.width, area.height * (isHero ? 1 : 1.4), stage.box.height * 0.9)
        var share: Double =
            switch actor.kind {
            case "rainbow": 0.95
            case "moon", "sun": 0.2
            case "stars": actor.wish.kind == "stars" ? 0.5 : 0.34
            case "cloud": 0.26
            case "dragon": 0.7
            case "plane", "rocket", "balloon": 0.34
            default: min(max(0.12 * actor.size, 0.12), 0.3)
            }
        if isHero, actor.kind != "moon", actor.kind != "sun" { share = max(share, 0.5) }
        switch actor.wish.looks.size {
        case "large": share *= 1.6
        case "small": share *= 0.65
        default: break
        }
        if actor.wish.looks.distance == "far" { share *= 0.5 }
        if actor.copy > 0 { share *= 0.7 + 0.06 * Double(actor.copy % 5) }
        let scale = short * share / max(actor.bounds.width, actor.bounds.height, 1) / actor.unit
        let heights = [0.12, 0.2, 0.28, 0.36, 0.46, 0.56, 0.68, 0.8]
        let wantedShare = actor.kind == "moon" || actor.kind == "sun" ? 0.26 : 0.4
        var own = stage.random("sky " + actor.seed)
        func foot(_ middle: Double) -> Double { middle - actor.bounds.midY * scale * actor.unit }
        // Indoors they are seen through the window, behind its bars.
        let depth = isHero ? 0.15 : isOutdoors ? 0.8 : 0.45
        var desire = Desire(
            xs: columns().filter { $0 > area.minX && $0 < area.maxX },
            ys: heights.map { (foot(area.minY + area.height * $0), depth, scale) },
            x: area.minX
                + area.width
                * (isHero ? 0.5 : heroIsLeft ? own.uniform(0.62, 0.82) : own.uniform(0.18, 0.38)),
            y: foot(area.minY + area.height * (wantedShare + own.uniform(-0.06, 0.06))), pull: 2)
        desire.layer = isHero ? .figures : .middle
        desire.isLifted = true
        switch actor.wish.looks.side {
        case "left": (desire.x, desire.pull) = (area.minX + area.width * 0.2, 9)
        case "right": (desire.x, desire.pull) = (area.maxX - area.width * 0.2, 9)
        case "center": (desire.x, desire.pull) = (area.midX, 9)
        default: break
        }
        if actor.copy > 0, let leader = placed.first(where: { $0.actor.id == actor.id }) {
            // A flock trails behind its leader.
            let rank = Double((actor.copy + 1) / 2)
            let side = actor.copy % 2 == 0 ? -1.0 : 1
            desire.x = leader.bounds.midX + side * leader.bounds.width * rank * own.uniform(0.9, 1.3)
            desire.y = leader.foot.y + leader.bounds.height * rank * own.uniform(-0.2, 0.8)
            desire.ys += (0..<5).map { (desire.y + (Double($0) - 2) * leader.bounds.height * 0.4, depth, scale) }
        }
        if let host {
            let theirs = host.spot.bounds
            switch host.tie.relation {
            case "left-of": desire.rule = { $0.midX < theirs.midX ? 0 : 20 }
            case "right-of": desire.rule = { $0.midX > theirs.midX ? 0 : 20 }
            case "on": (desire.x, desire.pull) = (theirs.midX, 6)
            case "beside": desire.x = theirs.midX + theirs.width * (theirs.midX < stage.box.midX ? 1 : -1)
            case "behind": (desire.x, desire.pull) = (theirs.midX + theirs.width * 0.6, 5)
            default: break
            }
        }
        let roof = area.maxY + 1
        let ruled = desire.rule
        desire.rule = { ruled($0) + ($0.maxY > roof ? 6 : 0) }
        return search(actor, desire)
    }

    func onWall(_ actor: Actor, _ host: (tie: Ties.Tie, spot: Placed)?) -> Placed? {
        guard let wall = set.wall?.intersection(stage.box), !wall.isEmpty else { return nil }
        let depth = 0.5
        let units = actor.bounds
        var scale = floor.scale(depth)
        scale = min(scale, wall.height * 0.62 / max(units.height * actor.unit, 1e-6))
        let rows = [0.26, 0.36, 0.46, 0.58, 0.7]
        func foot(_ middle: Double) -> Double { middle - units.midY * scale * actor.unit }
        let reachesFloor = actor.kind == "door" || actor.kind == "curtain"
        let ys =
            reachesFloor
            ? [(wall.maxY, depth, scale)] : rows.map { (foot(wall.minY + wall.height * $0), depth, scale) }
        var desire = Desire(
            xs: columns().filter { $0 > wall.minX && $0 < wall.maxX }, ys: ys, x: wantedX(actor), y: ys[0].0, pull: 2)
        if !reachesFloor { desire.y = ys[1].0 }
        desire.layer = .middle
        desire.isLifted = true
        if let host {
            let theirs = host.spot.bounds
            switch host.tie.relation {
            case "left-of": desire.rule = { $0.midX < theirs.midX ? 0 : 20 }
            case "right-of": desire.rule = { $0.midX > theirs.midX ? 0 : 20 }
            default:
                desire.x = theirs.midX + theirs.width * 0.8 * (theirs.midX < stage.box.midX ? 1 : -1)
                desire.pull = 5
            }
        }
        return search(actor, desire)
    }

    func hanging(_ actor: Actor, _ host: (tie: Ties.Tie, spot: Placed)?) -> Placed? {
        let area = set.wall ?? set.sky ?? stage.box
        let top = max(stage.box.minY, min(area.minY, stage.box.maxY))
        let units = actor.bounds
        let scale = min(floor.scale(0.3), stage.box.height * 0.2 / max(units.height * actor.unit, 1e-6))
        let drops = [0.06, 0.1, 0.14, 0.2, 0.28, 0.36].map { top + stage.box.height * $0 }
        let ys = drops.map { ($0 - units.minY * scale * actor.unit, 0.3, scale) }
        var own = stage.random("cord " + actor.seed)
        var desire = Desire(
            xs: columns(), ys: ys, x: wantedX(actor), y: ys[Int(own.next() % 3)].0, pull: 1.2, layer: .middle)
        if let host { (desire.x, desire.pull) = (host.spot.bounds.midX, 4) }
        desire.isLifted = true
        guard var spot = search(actor, desire) else { return nil }
        let cord = Rect(minX: spot.bounds.midX - 1, minY: top, maxX: spot.bounds.midX + 1, maxY: spot.bounds.minY)
        if !stage.isQuiet(cord) { spot.hangsFrom = top }
        return spot
    }

    func afloat(_ actor: Actor, _ host: (tie: Ties.Tie, spot: Placed)?) -> Placed? {
        guard let water = set.water?.intersection(stage.box), !water.isEmpty else { return nil }
        let rows = [0.12, 0.2, 0.3, 0.42, 0.55, 0.7, 0.85].map { share -> (y: Double, depth: Double, scale: Double) in
            let y = water.minY + water.height * share
            let depth = floor.depth(atY: y)
            return (y, depth, floor.scale(min(depth, 0.8)))
        }
        let isHero = actor.id == hero?.id
        let wanted = isHero ? 0.7 : actor.wish.looks.distance == "far" ? 0.14 : 0.36
        var desire = Desire(
            xs: columns().filter { $0 > water.minX && $0 < water.maxX }, ys: rows, x: wantedX(actor),
            y: water.minY + water.height * wanted, pull: isHero ? 4 : 1.6)
        desire.isLifted = true
        if let leader = placed.first(where: { $0.actor.id == actor.id }) {
            var own = stage.random("fleet " + actor.seed)
            desire.x = leader.bounds.midX + leader.bounds.width * own.uniform(0.8, 1.6) * (own.chance(0.5) ? 1 : -1)
        }
        if let host {
            let theirs = host.spot.bounds
            switch host.tie.relation {
            case "left-of": desire.rule = { $0.midX < theirs.midX ? 0 : 20 }
            case "right-of": desire.rule = { $0.midX > theirs.midX ? 0 : 20 }
            default: (desire.x, desire.pull) = (theirs.midX + theirs.width * 0.6, 3)
            }
        }
        return search(actor, desire)
    }
}

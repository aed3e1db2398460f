import HanmoBrief
import HanmoGraphics

/// What stands on or sits in another: riders, things on tables, fish in bowls.
extension Placing {
    /// On or in a host that has a place for it.
    func seat(_ actor: Actor, on host: Placed, relation: String) -> Placed? {
        guard relation == "on" || relation == "in" else { return nil }
        if let seat = host.actor.subject.seat {
            let at = Point(host.foot.x + seat.x * host.scale, host.foot.y + seat.y * host.scale)
            if actor.isPerson, seat.sits { return sitting(actor, on: host, at: at, row: seat.width * host.scale) }
            if !actor.isPerson { return standing(actor, on: host, at: at, row: seat.width * host.scale) }
        }
        // Small creatures and things stand on top of what is large and solid: a cat on a wall, a bird on a roof.
        let isSmall = actor.size < host.actor.size * 0.75
        let isFlat = [.interiors, .objects, .vehicles].contains(host.actor.subject.group)
        let isPerch = actor.subject.group == .animals || actor.subject.place == .surface
        guard relation == "on", isSmall, isFlat || isPerch, !host.actor.isPerson, host.layer != .background else {
            return nil
        }
        let theirs = host.bounds
        return standing(
            actor, on: host, at: Point(theirs.midX, theirs.minY + theirs.height * 0.03), row: theirs.width * 0.4)
    }

    /// The hip is at the seat.
    private func sitting(_ actor: Actor, on host: Placed, at seat: Point, row: Double) -> Placed? {
        var actor = actor
        let rides = ["horse", "cattle", "elephant", "bicycle", "dragon", "tiger", "crane"].contains(
            host.actor.kind)
        let isChair = host.actor.subject.group == .interiors
        actor.appearance.looks.pose = rides ? "ride" : isChair ? "seat" : actor.appearance.looks.pose ?? "sit"
        if actor.appearance.looks.pose == "stand" { actor.appearance.looks.pose = "sit" }
        actor.appearance.looks.facing = actor.appearance.looks.facing ?? host.actor.appearance.looks.facing
        actor.measure(on: stage)
        let scale = host.scale * actor.unit / host.actor.unit
        let hip = Self.hip(of: actor)
        let shift = row > 0 ? row * slot(on: host) : 0
        for factor in [1, 0.85, 0.7, 0.55, 0.4] {
            let foot = Point(seat.x + shift, seat.y + hip * scale * factor)
            let bounds = Placed.bounds(actor.bounds, foot, scale * factor)
            guard stage.box.contains(bounds), !stage.isQuiet(bounds) else { continue }
            return Placed(
                actor: actor, foot: foot, scale: scale * factor, depth: host.depth - 0.001, layer: host.layer,
                isLifted: true)
        }
        return nil
    }

    /// How far what a figure sits with is above its origin, in its units.
    static func hip(of actor: Actor) -> Double {
        guard actor.kind != "robot", actor.kind != "family" else { return 30 }
        return -Figure(actor.subject.kind, actor.appearance).geometry().seat.y
    }

    /// A chair for someone who sits in a room where nobody has named one.
    func chair(under spot: inout Placed) -> Placed? {
        guard set.wall != nil, !set.isPortrait, spot.actor.isPerson, spot.actor.appearance.looks.pose == "sit",
            let subject = Catalogue.subject("chair"), let seat = subject.seat
        else { return nil }
        var sitter = spot
        sitter.actor.appearance.looks.pose = "seat"
        sitter.actor.measure(on: stage)
        guard stage.box.contains(sitter.bounds), !stage.isQuiet(sitter.bounds) else { return nil }
        let rise = Self.hip(of: sitter.actor) * sitter.scale
        let scale = rise / max(-seat.y, 1)
        let wish = SubjectWish(id: spot.actor.id + " chair", name: "chair", source: spot.actor.wish.source)
        var chair = Actor(
            wish: wish, subject: subject, appearance: Appearance(name: "chair", looks: Looks(facing: "front")),
            size: spot.actor.size, bounds: spot.actor.bounds, seed: wish.id)
        chair.measure(on: stage)
        spot = sitter
        return Placed(
            actor: chair, foot: Point(spot.foot.x - seat.x * scale, spot.foot.y), scale: scale,
            depth: spot.depth + 0.001, layer: spot.layer)
    }

    /// On a row about a point: where nothing stands yet, near the middle.
    private func standing(_ actor: Actor, on host: Placed, at seat: Point, row: Double) -> Placed? {
        let scale = host.scale * actor.unit / host.actor.unit
        let neighbors = placed.filter { $0.isLifted && $0.actor.id != host.actor.id }.map(\.bounds)
        var best: (cost: Double, spot: Placed)?
        for (step, factor) in [1, 0.85, 0.7, 0.55, 0.4, 0.3].enumerated() {
            for place in 0..<17 {
                let shift = row * Double((place + 1) / 2) / 16 * (place % 2 == 0 ? 1 : -1)
                let foot = Point(seat.x + shift, seat.y - actor.bounds.maxY * scale * factor)
                let bounds = Placed.bounds(actor.bounds, foot, scale * factor)
                guard stage.box.contains(bounds), !stage.isQuiet(bounds) else { continue }
                let covered = neighbors.reduce(0.0) { $0 + $1.intersection(bounds).area } / max(bounds.area, 1e-9)
                let cost = Double(step) * 0.5 + covered * 4 + Double(place) * 0.01
                guard best == nil || cost < best?.cost ?? 0 else { continue }
                best = (
                    cost,
                    Placed(
                        actor: actor, foot: foot, scale: scale * factor, depth: host.depth - 0.002, layer: host.layer,
                        isLifted: true)
                )
            }
        }
        return best?.spot
    }

    /// Where in a row of seats the next one comes, from -0.5 to 0.5: the middle, then to both sides.
    private func slot(on host: Placed) -> Double {
        let before = placed.filter { other in
            other.isLifted && ties[other.actor.id]?.other == host.actor.id
                && (ties[other.actor.id]?.relation == "on" || ties[other.actor.id]?.relation == "in")
        }.count
        return [0, -0.3, 0.3, -0.46, 0.46, -0.15, 0.15][before % 7]
    }

    /// On a table of the scene or a surface of the setting; else nil, and it stands on the ground.
    mutating func onSurface(_ actor: Actor, _ host: (tie: Ties.Tie, spot: Placed)?) -> Placed? {
        if let host, host.tie.relation != "with", host.spot.isLifted, let spot = beside(actor, host) { return spot }
        let isTied = host.map { ["under", "behind", "in-front-of"].contains($0.tie.relation) } ?? false
        guard !isTied else { return nil }
        // Full size on any surface before smaller on the first.
        let crowd = min(1, 1.6 / Double(scene.subjects.count).squareRoot())
        for factor in [1, 0.8, 0.62, 0.48] {
            for index in shelves.indices {
                if let spot = stand(actor, onShelf: index, factor: factor * crowd) { return spot }
            }
        }
        // A table that somebody asked for bears what has no other place.
        let tables = placed.filter { ["table", "shelf", "bed"].contains($0.actor.kind) }
        guard host == nil, let table = tables.first else { return nil }
        let theirs = table.bounds
        let top = table.actor.subject.seat.map { table.foot.y + $0.y * table.scale } ?? theirs.minY
        return standing(actor, on: table, at: Point(theirs.midX, top), row: theirs.width * 0.8)
    }

    /// From the left, at the first free stretch that no text stands over.
    private mutating func stand(_ actor: Actor, onShelf index: Int, factor: Double) -> Placed? {
        let (surface, next) = shelves[index]
        let length = surface.right.x - surface.left.x
        let scale = surface.scale * actor.unit * factor
        let width = actor.bounds.width * scale
        guard length > 0, width < length * 0.9 else { return nil }
        var x = surface.left.x + length * next
        while x + width < surface.right.x {
            let foot = Point(x - actor.bounds.minX * scale, surface.left.y - max(0, actor.bounds.maxY) * scale)
            let bounds = Placed.bounds(actor.bounds, foot, scale)
            let isFree = !placed.contains {
                $0.isLifted && $0.depth == surface.depth && $0.bounds.inset(dx: -2, dy: 0).intersects(bounds)
            }
            if stage.box.contains(bounds), !stage.isQuiet(bounds), isFree {
                shelves[index].next = (x + width - surface.left.x) / length + 0.03
                return Placed(
                    actor: actor, foot: foot, scale: scale, depth: surface.depth, layer: .figures, isLifted: true)
            }
            x += length * 0.02
        }
        return nil
    }

    /// Next to another thing on the same surface.
    private func beside(_ actor: Actor, _ host: (tie: Ties.Tie, spot: Placed)) -> Placed? {
        let theirs = host.spot.bounds
        let scale = host.spot.scale * actor.unit / host.spot.actor.unit
        let width = actor.bounds.width * scale
        let gap = (width + theirs.width) / 2 * 1.08
        let sides: [Double] =
            switch host.tie.relation {
            case "left-of": [-1]
            case "right-of": [1]
            case "beside", "on", "in": [1, -1]
            default: []
            }
        for side in sides {
            let foot = Point(theirs.midX + side * gap - actor.bounds.midX * scale, host.spot.foot.y)
            let bounds = Placed.bounds(actor.bounds, foot, scale)
            let isFree = !placed.contains { $0.isLifted && $0.bounds.intersects(bounds) }
            guard stage.box.contains(bounds), !stage.isQuiet(bounds), isFree else { continue }
            return Placed(
                actor: actor, foot: foot, scale: scale, depth: host.spot.depth, layer: host.spot.layer, isLifted: true)
        }
        return nil
    }
}

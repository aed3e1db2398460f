import HanmoBrief
import HanmoGraphics

/// What comics draw over a picture: lines of speed and of attention. They are marks, so that every style has them in its
/// own hand.
struct PanelEffects {
    let framing: Framing
    let people: [Placed]
    let stage: Stage

    var motifs: [Motif] {
        framing.effects.compactMap { effect in
            switch effect {
            case "speed-lines": motif(speedLines)
            case "focus-lines": motif(focusLines)
            default: nil
            }
        } + framing.players.compactMap(mark)
    }

    /// Behind the head, where nobody looks: on the left of one who looks to the right.
    private func mark(of player: Framing.Player) -> Motif? {
        guard let mark = player.mark,
            let spot = people.first(where: { $0.actor.id == player.subject && $0.actor.copy == 0 }),
            let head = spot.actor.anatomy(eyes: spot.eyes).first?.placed(at: spot.foot, scale: spot.scale).head,
            !HeadMarks.isShown(mark, by: Face.of(spot.actor.appearance.looks.emotion ?? "")),
            mark != "gloom" || !hasHat(spot.actor)
        else { return nil }
        let unit = head.height / 110
        let behind = spot.actor.appearance.looks.facing == "left" ? -1.0 : 1
        let reach = head.midX - behind * 76 * unit
        let side = reach < stage.box.minX || reach > stage.box.maxX ? -behind : behind
        // Pushed into the panel, where it may stand before some hair.
        let (x, half) = (head.midX - side * 68 * unit, 24 * unit)
        let inside = min(max(x, stage.box.minX + half), stage.box.maxX - half)
        let push = mark == "gloom" || mark == "sparkles" ? 0 : inside - x
        var sketch = Sketch(
            transform: .scale(unit * side, unit).then(.translation(head.midX + push, head.maxY - 50 * unit)),
            random: stage.random("mark"))
        HeadMarks.draw(mark, on: &sketch)
        return motif(sketch.marks)
    }

    /// Lines on a brow that a hat hides would be lines on the hat.
    private func hasHat(_ actor: Actor) -> Bool {
        actor.isPerson && FigureLook(actor.subject.kind, actor.appearance).headwear != nil
    }

    private func motif(_ marks: [Mark]) -> Motif? {
        marks.isEmpty ? nil : Motif(kind: "effect", marks: marks, depth: 0, layer: .foreground)
    }

    /// By night they are light.
    private var color: Color { stage.light.time == .night ? Hues.white : Hues.black }

    /// What the eye shall go to: the heads, else the middle of the scene.
    private var focus: (center: Point, reach: Double) {
        let heads = people.flatMap { spot in
            spot.actor.anatomy(eyes: spot.eyes).map { $0.placed(at: spot.foot, scale: spot.scale).head }
        }
        guard let first = heads.first else {
            return (Point(stage.play.midX, stage.play.midY), min(stage.box.width, stage.play.height) * 0.28)
        }
        let all = heads.dropFirst().reduce(first) { $0.union($1) }
        return (Point(all.midX, all.midY), max(all.width, all.height) * 0.5)
    }

    /// From the edges towards the focus: wedges that end in a point before they reach it, thick and thin in turn.
    private var focusLines: [Mark] {
        var random = stage.random("focus lines")
        let (box, pen) = (stage.box, stage.pen)
        let (center, reach) = focus
        let far = (box.width * box.width + box.height * box.height).squareRoot()
        let count = 96
        // An oval as long as the picture is, clear of the faces.
        let clear = (x: max(reach * 1.5, box.width * 0.3), y: max(reach * 1.5, box.height * 0.3))
        return (0..<count).map { index in
            let angle = (Double(index) + random.uniform(-0.42, 0.42)) / Double(count) * 2 * .pi
            let way = Point(Trigonometry.cos(angle), Trigonometry.sin(angle))
            let across = Point(-way.y, way.x)
            let start = random.uniform(1, 1.35)
            let tip = Point(center.x + way.x * clear.x * start, center.y + way.y * clear.y * start)
            let half = pen * [4.5, 1.6, 2.6, 1.2][index % 4] * random.uniform(0.7, 1.3) * far / (reach + far * 0.4)
            let end = center + way * far
            let path = Path.polygon([tip, end + across * half, end - across * half])
            return .area(Area(path: path, color: color.opacity(0.86), edge: .none, matter: .light))
        }
    }

    /// Along the picture, past those who move, thin at both ends; none over a face.
    private var speedLines: [Mark] {
        var random = stage.random("speed lines")
        let (box, pen) = (stage.box, stage.pen)
        let heads = people.flatMap { spot in
            spot.actor.anatomy(eyes: spot.eyes).map {
                $0.placed(at: spot.foot, scale: spot.scale).head.inset(by: -4 * pen)
            }
        }
        let flow = people.first?.actor.appearance.looks.facing == "left" ? 1.0 : -1
        return (0..<64).compactMap { index in
            // Thicker towards the edges, where the eye does not rest.
            let share = (Double(index) + random.uniform(0.1, 0.9)) / 64
            let y = box.minY + box.height * share
            let length = box.width * random.uniform(0.3, 0.9)
            let start = flow > 0 ? box.maxX - length * random.unit() * 0.9 : box.minX - length * random.uniform(0.1, 1)
            let x = random.chance(0.3) ? box.minX + box.width * random.unit() : start
            let line = [Point(x, y), Point(x + length / 2, y), Point(x + length, y)]
            let band = Rect(x: x, y: y - 2 * pen, width: length, height: 4 * pen)
            guard !heads.contains(where: { $0.intersects(band) }) else { return nil }
            let width = pen * (1.6 + 9 * absolute(share - 0.5) * random.uniform(0.5, 1.5))
            return .line(Line(points: line, width: width, color: color.opacity(0.85), taper: .both))
        }
    }
}

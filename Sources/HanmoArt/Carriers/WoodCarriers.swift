import HanmoGraphics

/// Boards: hung from chains, framed over a shop, carved over a hall's door.
enum WoodCarriers {
    static let all = [
        CarrierDrawing("wood-plank", plank), CarrierDrawing("sign", shopSign),
        CarrierDrawing("carved-plaque", carvedPlaque),
    ]

    /// Planks side by side, worn at the edges, hung from an iron arm.
    private static func plank(_ e: inout CarrierEasel) {
        let u = e.unit
        let board = e.face.inset(by: -2.2 * u)
        if e.request.stands { post(board, on: &e) } else { hang(board, on: &e) }
        let edge = e.rough(board, 0.55 * u, step: 5 * u)
        e.shadow(edge, height: 4.5, strength: 0.5)
        // The thickness seen from above.
        e.fill(edge.transformed(by: .translation(0.7 * u, 1.7 * u)), e.ground.mixed(with: .black, 0.62))
        drawBoards(edge, board, on: &e)
        for x in [board.minX + 3 * u, board.maxX - 3 * u] {
            for y in [board.minY + 3 * u, board.maxY - 3 * u] { e.screw(Point(x, y), 0.95 * u, CarrierEasel.iron) }
        }
    }

    /// An arm with a scroll, fixed at the left where it is wide; chains from it to the board.
    private static func hang(_ board: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let height = min(13 * u, 0.7 * e.reach)
        let bar = board.minY - height
        let iron = CarrierEasel.iron
        let inset = min(0.14 * board.width, 16 * u)
        for x in [board.minX + inset, board.maxX - inset] {
            e.chain(from: Point(x, bar), to: Point(x, board.minY + 1.4 * u), link: 2.7 * u, iron)
            e.ring(
                Rect(x: x - 1.3 * u, y: board.minY + 0.4 * u, width: 2.6 * u, height: 2.6 * u), 0.6 * u, radius: 2 * u,
                iron)
        }
        e.rod(
            from: Point(board.minX - 2 * u, bar), to: Point(board.maxX - inset + 4 * u, bar), 1.7 * u,
            CarrierEasel.iron.mixed(with: .white, 0.08))
        e.ball(Point(board.maxX - inset + 4.5 * u, bar), 1.7 * u, iron)
        // The plate on the wall, and a scroll under the arm's end.
        let plate = Rect(x: board.minX - 3.4 * u, y: bar - 4.5 * u, width: 2 * u, height: 9 * u)
        e.fill(.roundedRectangle(plate, radius: 0.6 * u), iron)
        for side in [-1.0, 1] {
            let middle = Point(board.midX + side * 7 * u, bar - 2.9 * u)
            let turns = (0...22).map { step -> Point in
                let angle = Double(step) / 22 * 7.2
                let radius = (0.6 + 2.2 * Double(step) / 22) * u
                return Point(
                    middle.x - side * radius * Trigonometry.sin(angle),
                    middle.y - radius * Trigonometry.cos(angle) + 0.4 * u)
            }
            e.line(turns, 0.7 * u, iron)
        }
    }

    /// Two posts in the grass, that rise a little above the board.
    private static func post(_ board: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let foot = board.maxY + min(26 * u, 0.75 * e.reach)
        let wood = e.ground.mixed(with: Color(hex: 0x6B5138), 0.5)
        let inset = min(0.16 * board.width, 20 * u)
        for x in [board.minX + inset, board.maxX - inset] {
            let pad = Rect(x: x - 6 * u, y: foot - 2.4 * u, width: 17 * u, height: 5 * u)
            e.layer(pad.inset(by: -3 * u), blur: 1.4 * u) { $0.fill(.ellipse(in: pad), Color.black.opacity(0.32)) }
            e.rod(from: Point(x, board.minY - 5 * u), to: Point(x, foot), 5 * u, wood)
            e.fill(CarrierEasel.disc(Point(x, board.minY - 5 * u), 2.5 * u, u), wood.mixed(with: .white, 0.3))
            e.woodGrain(
                Rect(x: x - 2.4 * u, y: board.maxY, width: 4.8 * u, height: foot - board.maxY), wood, strength: 0.3,
                upright: true)
            for _ in 0..<7 {
                let at = Point(x + e.random.uniform(-6, 6) * u, foot + u)
                let tip = at + Point(e.random.uniform(-2, 2) * u, -e.random.uniform(2.5, 6) * u)
                let blade = [at, at.towards(tip, 0.5) + Point(0.4 * u, 0), tip]
                e.fill(
                    Path.ribbon(blade) { (0.9 * (1 - $0) + 0.1) * u },
                    Color(hex: e.random.chance(0.5) ? 0x5E7A3C : 0x48622F))
            }
        }
    }

    /// One, two or three boards of a wood, each with a tone and grain of its own.
    static func drawBoards(_ edge: Path, _ rect: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let upright = rect.height > 1.4 * rect.width
        let breadth = upright ? rect.width : rect.height
        let count = breadth < 60 ? 1 : breadth < 420 ? 3 : 4
        e.clipped(to: edge) { e in
            for index in 0..<count {
                let share = breadth / Double(count)
                let part =
                    upright
                    ? Rect(x: rect.minX + Double(index) * share, y: rect.minY, width: share, height: rect.height)
                    : Rect(x: rect.minX, y: rect.minY + Double(index) * share, width: rect.width, height: share)
                let tone = e.ground.mixed(with: e.random.chance(0.5) ? .black : .white, e.random.uniform(0, 0.05))
                e.fill(.rectangle(part.inset(by: -u)), tone)
                e.woodGrain(part, e.ground, upright: upright)
                guard index > 0 else { continue }
                let start = Point(part.minX, part.minY)
                let end = upright ? Point(part.minX, part.maxY) : Point(part.maxX, part.minY)
                let step = upright ? Point(0.45 * u, 0) : Point(0, 0.45 * u)
                e.line([start, end], 0.5 * u, Color.black.opacity(0.42))
                e.line([start + step, end + step], 0.3 * u, Color.white.opacity(0.12))
            }
            e.shade(.rectangle(rect), strength: 0.07)
            // Worn edges are paler, the far ones lie in shade.
            e.layer(rect.inset(by: -3 * u), blur: 1.3 * u) { e in
                e.ring(rect.inset(by: -2 * u), 3 * u, e.ground.mixed(with: .white, 0.45).opacity(0.35))
                e.line([Point(rect.minX, rect.maxY), Point(rect.maxX, rect.maxY)], 2.5 * u, Color.black.opacity(0.3))
            }
        }
    }

    /// A painted board in a moulded frame, with lamps on goosenecks above.
    private static func shopSign(_ e: inout CarrierEasel) {
        let u = e.unit
        let outer = e.face.inset(by: -5 * u)
        let frame = e.ground.mixed(with: .black, 0.35)
        let box = Path.roundedRectangle(outer, radius: 1.2 * u)
        e.shadow(box, height: 5, strength: 0.45)
        e.fill(box, frame)
        e.bevel(outer, 1.6 * u, strength: 0.3)
        e.bevel(e.face.inset(by: -1.6 * u), 1.6 * u, strength: -0.35)
        e.fill(.rectangle(e.face), e.ground)
        e.clipped(to: .rectangle(e.face)) { e in
            e.woodGrain(e.face, e.ground, strength: 0.06)
            e.shade(.rectangle(e.face), strength: 0.05)
        }
        e.ring(e.face.inset(by: 1.1 * u), 0.55 * u, radius: 1.5 * u, e.accent.opacity(0.9))
        lamps(above: outer, on: &e)
    }

    static func lamps(above outer: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let count = max(1, min(4, Int(outer.width / (75 * u) + 0.6)))
        let iron = CarrierEasel.iron.mixed(with: .white, 0.06)
        for index in 0..<count {
            let x = outer.minX + outer.width * (Double(index) + 0.5) / Double(count)
            let top = outer.minY - 9 * u
            let arm = Curves.smooth(
                [
                    Point(x, outer.minY + u), Point(x, top + 2 * u), Point(x + 1.5 * u, top),
                    Point(x + 4 * u, top + 0.8 * u), Point(x + 4.4 * u, top + 3 * u),
                ], steps: 6)
            e.line(arm, 0.9 * u, iron)
            let shade = Path.polygon([
                Point(x + 3.4 * u, top + 2.6 * u), Point(x + 5.4 * u, top + 2.6 * u), Point(x + 8.2 * u, top + 6 * u),
                Point(x + 0.6 * u, top + 6 * u),
            ])
            e.fill(shade, iron)
            e.shade(shade, strength: 0.3)
            let bulb = CarrierEasel.disc(Point(x + 4.4 * u, top + 6.2 * u), 2.6 * u, 0.8 * u)
            e.fill(bulb, Color(hex: e.request.isNight ? 0xFFE9B0 : 0xE8E0CC))
            if e.request.isNight { e.glow(bulb, Color(hex: 0xFFC766), radius: 4 * u, strength: 0.9) }
        }
    }

    /// A lacquered hall plaque: a heavy frame with gilt corners, a fine gilt line, two feet that it leans on.
    private static func carvedPlaque(_ e: inout CarrierEasel) {
        let u = e.unit
        let width = 7 * u
        let outer = e.face.inset(by: -width)
        let wood = e.ground.mixed(with: Color(hex: 0x3A1E12), 0.55)
        let box = Path.roundedRectangle(outer, radius: 1.2 * u)
        for x in [outer.minX + 0.2 * outer.width, outer.maxX - 0.2 * outer.width] {
            let foot = Rect(x: x - 3 * u, y: outer.maxY - u, width: 6 * u, height: 5 * u)
            e.fill(.roundedRectangle(foot, radius: 2 * u), wood.mixed(with: .black, 0.45))
            e.ring(foot.inset(by: 0.8 * u), 0.4 * u, radius: 1.4 * u, CarrierEasel.gold.opacity(0.7))
        }
        e.shadow(box, height: 6, strength: 0.5)
        e.fill(box, wood)
        e.woodGrain(outer, wood, strength: 0.2)
        e.bevel(outer, 1.8 * u, strength: 0.34)
        e.bevel(e.face.inset(by: -1.4 * u), 1.4 * u, strength: -0.4)
        e.fill(.rectangle(e.face), e.ground)
        e.texture(.rectangle(e.face), .cloud, e.ground, contrast: 0.025, scale: 40 * u)
        e.ring(outer.inset(by: 2.6 * u), 0.5 * u, radius: 0.8 * u, CarrierEasel.gold.opacity(0.85))
        e.ring(e.face.inset(by: 1.2 * u), 0.35 * u, e.accent.opacity(0.75))
        // Key frets, gilt, at the four corners of the frame.
        for (index, corner) in outer.inset(by: 0.6 * width).corners.enumerated() {
            let (sx, sy) = (index == 0 || index == 3 ? 1.0 : -1, index < 2 ? 1.0 : -1)
            let place = Transform.scale(sx * u, sy * u).then(.translation(corner.x, corner.y))
            let key = [
                Point(-2, 8), Point(-2, -2), Point(8, -2), Point(8, 1.2), Point(1.2, 1.2), Point(1.2, 4.4),
                Point(4, 4.4),
            ].map(place.apply)
            e.line(key, 0.8 * u, CarrierEasel.gold)
        }
        e.shade(.rectangle(e.face), strength: 0.04)
    }
}

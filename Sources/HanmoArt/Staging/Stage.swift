import HanmoBrief
import HanmoGraphics

/// Where a picture happens: its box, the boxes kept quiet, and the band that is left for the scene.
struct Stage: Sendable {
    let box: Rect
    let quiet: [Rect]
    /// Those of them where text stands on the picture itself.
    let veiled: [Rect]
    let pigments: Pigments
    /// The page's, in which text is set.
    let ink: Color
    private(set) var light: Light
    let seed: UInt64
    /// Top and bottom of the band that bears the scene.
    let top: Double
    let bottom: Double
    /// One pixel of a square 2048-px page whose scene fills its lower two fifths.
    let unit: Double
    /// The text stands at the right, so what usually stands there goes left.
    let mirrored: Bool
    /// A panel of a comic.
    let isPanel: Bool
    /// The largest part of the box without text: the figures act here.
    let play: Rect

    init(for request: SceneRequest) {
        box = request.box
        // The balloons of a panel are laid where its people leave room, so they move nobody.
        isPanel = request.scene.framing != nil
        veiled = isPanel ? [] : request.quiet.map { $0.intersection(request.box) }.filter { !$0.isEmpty }
        quiet = isPanel ? [] : veiled + request.covered.map { $0.intersection(request.box) }.filter { !$0.isEmpty }
        ink = request.ink
        pigments = Pigments(ground: request.ground, ink: request.ink, accent: request.accent)
        let scene = Scene(request.scene)
        // Indoors the lamps are lit after dark, and the weather stays behind the window.
        let isIndoors = Settings.isIndoors(scene)
        // In space nothing dims the sun.
        let isSpace = Settings.word(for: scene) == "space"
        light = Light(
            time: isSpace ? .day : isIndoors && scene.time == .night ? .dusk : scene.time,
            weather: isIndoors || isSpace ? .clear : scene.weather)
        seed = request.seed
        let text = quiet.dropFirst().reduce(quiet.first) { $0?.union($1) }
        var (top, bottom) = (box.minY + box.height * 0.52, box.maxY)
        var mirrored = false
        if let text {
            let above = text.minY - box.minY
            let below = box.maxY - text.maxY
            if below >= box.height * 0.22, below >= above {
                top = max(text.maxY, box.minY + box.height * 0.45)
            } else if above >= box.height * 0.3 {
                bottom = text.minY
                top = box.minY + (text.minY - box.minY) * 0.35
            }
            mirrored = text.midX > box.midX + box.width * 0.1
        } else {
            var random = SeededRandom(seed: request.seed, for: "side")
            mirrored = random.chance(0.5)
        }
        self.top = top
        self.bottom = bottom
        self.mirrored = mirrored
        if let framing = request.scene.framing {
            play = Rect(
                minX: box.minX, minY: box.minY + box.height * min(max(framing.headroom, 0), 0.6), maxX: box.maxX,
                maxY: box.maxY)
        } else {
            play = Self.largestFree(in: box, beside: quiet)
        }
        unit = min(box.width, box.height, (bottom - top) / 0.42) / 2048
    }

    /// The largest rectangle of a box that touches no other; wide and high ones are as good as their shorter side.
    private static func largestFree(in box: Rect, beside quiet: [Rect]) -> Rect {
        var texts = quiet
        if texts.count > 10, let first = texts.first { texts = [texts.reduce(first) { $0.union($1) }] }
        guard !texts.isEmpty else { return box }
        let columns = ([box.minX, box.maxX] + texts.flatMap { [$0.minX, $0.maxX] }).sorted()
        let rows = ([box.minY, box.maxY] + texts.flatMap { [$0.minY, $0.maxY] }).sorted()
        var best = (rect: box, worth: 0.0)
        for (left, minX) in columns.enumerated() {
            for maxX in columns[(left + 1)...] where maxX - minX > box.width * 0.05 {
                for (top, minY) in rows.enumerated() {
                    for maxY in rows[(top + 1)...] where maxY - minY > box.height * 0.05 {
                        let rect = Rect(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
                        // What stands needs the foot of the picture more than its head.
                        let low = 1 + 0.15 * (maxY - box.minY) / box.height
                        let worth = rect.width.squareRoot() * rect.height * low
                        if worth > best.worth, !texts.contains(where: rect.intersects) { best = (rect, worth) }
                    }
                }
            }
        }
        return best.rect
    }

    /// The same in a light that leaves people their colours.
    var lit: Stage {
        var lit = self
        lit.light.mildness = 0.65
        return lit
    }

    /// 1, or -1 on a mirrored stage.
    var facing: Double { mirrored ? -1 : 1 }

    /// A place by fractions: across the box, and down the band from its top to its bottom.
    func place(_ across: Double, _ down: Double) -> Point {
        Point(box.minX + box.width * (mirrored ? 1 - across : across), top + (bottom - top) * down)
    }

    /// The first place around which no text stands within a reach, else the first.
    func free(_ places: [Point], reach: Double) -> Point {
        places.first { !isQuiet(Rect(x: $0.x - reach, y: $0.y - reach, width: 2 * reach, height: 2 * reach)) }
            ?? places[0]
    }

    func random(_ name: String) -> SeededRandom { SeededRandom(seed: seed, for: name) }

    func noise(_ name: String) -> Noise {
        var random = random(name)
        return Noise(seed: random.next())
    }

    /// How high something may rise at a place: below the text within its columns, free beside them.
    func ceiling(at x: Double, below y: Double) -> Double {
        let margin = 14 * unit
        return quiet.filter { x > $0.minX - margin && x < $0.maxX + margin && $0.minY < y }
            .reduce(box.minY + 40 * unit) { max($0, min($1.maxY + margin, y - 10 * unit)) }
    }

    /// The factor by which points must shrink towards a base line to stay below the ceiling.
    func fit(_ points: [Point], base: Double) -> Double {
        points.reduce(1) { factor, point in
            let rise = base - point.y
            guard rise > 1 else { return factor }
            return min(factor, max(0.02, (base - ceiling(at: point.x, below: base)) / rise))
        }
    }

    func isQuiet(_ bounds: Rect) -> Bool { quiet.contains { $0.intersects(bounds) } }

    /// Whether a corner or control point of a path lies where text stands.
    func touchesText(_ path: Path) -> Bool {
        guard !quiet.isEmpty, let bounds = path.controlBounds, isQuiet(bounds) else { return false }
        func inside(_ point: Point) -> Bool { quiet.contains { $0.contains(point) } }
        return path.elements.contains { element in
            switch element {
            case .move(let point), .line(let point), .quad(_, let point), .cubic(_, _, let point): inside(point)
            case .close: false
            }
        }
    }
}

import HanmoGraphics
import HanmoPage

/// What one motif is painted on: collects items, and knows how thick a line may be here.
struct PaintSheet {
    let stage: Stage
    let motif: Motif
    private(set) var items: [PageItem] = []
    /// Lamps shine over all of the motif, so they come last and together.
    private var glows: [PageItem] = []
    /// Numbers the strokes, so that no two are alike.
    private(set) var strokes = 0

    init(stage: Stage, motif: Motif) {
        self.stage = stage
        self.motif = motif
    }

    /// A thousandth of the picture's shorter side.
    var pen: Double { stage.pen }

    var isSky: Bool { motif.kind == "sky" }
    var isBackground: Bool { motif.layer == .background }
    /// Ground, sky and walls: what has no outline of its own in the eye.
    func isGround(_ area: Area) -> Bool { area.matter == .ground || isSky }

    mutating func fill(_ path: Path, _ paint: Paint) {
        guard !path.isEmpty else { return }
        items.append(.fill(Fill(path, paint)))
    }

    mutating func fill(_ path: Path, _ color: Color) {
        guard color.alpha > 0 else { return }
        fill(path, .solid(color))
    }

    mutating func add(_ item: PageItem) { items.append(item) }

    mutating func glow(_ center: Point, _ radius: Double, _ color: Color, strength: Double) {
        guard radius > 0.5 else { return }
        let box = Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
        let stops = [(0.0, 1.0), (0.18, 0.62), (0.42, 0.26), (0.7, 0.08), (1, 0)].map {
            GradientStop($0.0, color.opacity($0.1 * strength))
        }
        glows.append(.fill(Fill(.ellipse(in: box), .radial(center: center, radius: radius, stops))))
    }

    /// A number for a stroke's noise.
    mutating func nextRow() -> Double {
        strokes += 1
        return Double(strokes) * 0.731
    }

    /// What is painted inside shows only within a path.
    mutating func clip(to path: Path, _ paint: (inout PaintSheet) -> Void) {
        guard let bounds = path.controlBounds?.intersection(stage.box), !bounds.isEmpty else { return }
        var inner = PaintSheet(stage: stage, motif: motif)
        inner.strokes = strokes
        paint(&inner)
        strokes = inner.strokes
        glows += inner.glows
        if !inner.items.isEmpty { items.append(.group(Group(inner.items, bounds: bounds, clip: path))) }
    }

    /// All that was painted; light is added to what is below, as light is.
    var finished: [PageItem] {
        glows.isEmpty ? items : items + [.group(Group(glows, bounds: stage.box, blend: .screen))]
    }

    /// A line's width for an edge: thinner inside, far away and on small things; nil is too thin to be drawn.
    func weight(_ area: Area, _ usual: Double, inner: Double = 0.55) -> Double? {
        guard area.edge != .none, let bounds = area.path.controlBounds else { return nil }
        let near = 1 - 0.55 * min(max(motif.depth, 0), 1)
        let kind = area.edge == .inner ? inner : 1
        let small = min(max(bounds.width, bounds.height) * 0.07, max(motif.bounds.height, motif.bounds.width) * 0.02)
        let width = min(usual * near * kind, max(small, 0.45 * usual * kind))
        guard max(bounds.width, bounds.height) > 2.2 * width else { return nil }
        return max(width, 0.6)
    }

    /// The width of a line that the subject asks for, in a style that has its own pen.
    func weight(_ line: Line, _ usual: Double) -> Double {
        let small = max(motif.bounds.height, motif.bounds.width) * 0.02
        return max(line.width, min(usual * 0.5, small), 0.5)
    }

    func contours(of path: Path, step: Double = 1.6) -> [Contour] {
        Contour.of(path, within: stage.box, step: step)
    }
}

extension Stage {
    /// A thousandth of the shorter side: the unit of styles, which know no scene.
    var pen: Double { min(box.width, box.height) / 1000 }
}

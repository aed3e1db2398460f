import HanmoGraphics
import HanmoPage

/// Collects what is painted, in order, on a stage. Subjects paint on it and know nothing of each other.
struct Easel {
    let stage: Stage
    private(set) var items: [PageItem] = []
    /// Numbers the strokes, so that each has a pressure of its own.
    private var strokes = 0
    private let pressure: Noise

    init(stage: Stage) {
        self.stage = stage
        pressure = stage.noise("pressure")
    }

    var pigments: Pigments { stage.pigments }
    var unit: Double { stage.unit }

    @inline(never)
    mutating func add(_ item: PageItem) { items.append(item) }

    @inline(never)
    mutating func fill(_ path: Path, _ paint: Paint) {
        guard !path.isEmpty else { return }
        items.append(.fill(Fill(path, stage.touchesText(path) ? paint.paled(on: pigments.paper) : paint)))
    }

    @inline(never)
    mutating func fill(_ path: Path, _ color: Color) { fill(path, .solid(color)) }

    /// A brush line: its width swells and shrinks with the hand's pressure.
    @inline(never)
    mutating func stroke(
        _ points: [Point], width: Double, color: Color, taper: Line.Taper = .both, wobble: Double = 0.5
    ) {
        fill(brushLine(points, width: width, taper: taper, wobble: wobble), color)
    }

    @inline(never)
    mutating func brushLine(
        _ points: [Point], width: Double, taper: Line.Taper = .both, wobble: Double = 0.5
    ) -> Path {
        strokes += 1
        let row = Double(strokes) * 0.731
        let pressure = pressure
        let pace = max(3, Double(points.count) * 0.35)
        return Path.ribbon(points) { t in
            let body = 1 - wobble + 2 * wobble * pressure.value(t * pace, row)
            return max(0.3, width * body * Brush.profile(t, taper))
        }
    }

    /// Paints on a layer of its own, which is blurred, faded and laid down.
    @inline(never)
    mutating func layer(
        _ bounds: Rect, opacity: Double = 1, blur: Double = 0, clip: Path? = nil, mask: Paint? = nil,
        _ paint: (inout Easel) -> Void
    ) {
        var inner = Easel(stage: stage)
        inner.strokes = strokes
        paint(&inner)
        strokes = inner.strokes
        let box = bounds.intersection(stage.box)
        guard !inner.items.isEmpty, !box.isEmpty else { return }
        items.append(
            .group(Group(inner.items, bounds: box, opacity: opacity, clip: clip, blur: blur, mask: mask)))
    }
}

import HanmoGraphics
import HanmoPage

/// Collects what a carrier is drawn of. Lengths are told in times ``unit``.
struct CarrierEasel {
    let request: CarrierRequest
    private(set) var items: [PageItem] = []
    var random: SeededRandom
    let noise: Noise

    init(_ request: CarrierRequest) {
        self.request = request
        random = SeededRandom(seed: request.seed, for: request.kind)
        noise = Noise(seed: random.next())
        let face = request.face
        unit = min((face.width * face.height).squareRoot(), 1.6 * min(face.width, face.height)) / 100
    }

    var face: Rect { request.face }
    var ground: Color { request.ground }
    var accent: Color { request.accent }
    /// About a hundredth of the face's size; a long strip has fittings little larger than its short side asks for.
    let unit: Double
    /// How far from the face anything may be drawn, with a little left for shadows.
    var reach: Double { 0.44 * max(face.width, face.height) }
    var isWide: Bool { face.width >= face.height }

    mutating func add(_ item: PageItem) { items.append(item) }

    mutating func fill(_ path: Path, _ paint: Paint) {
        guard !path.isEmpty else { return }
        items.append(.fill(Fill(path, paint)))
    }

    mutating func fill(_ path: Path, _ color: Color) { fill(path, .solid(color)) }

    /// Draws on a layer of its own that shows only within a path, or is blurred.
    mutating func layer(
        _ bounds: Rect, clip: Path? = nil, blur: Double = 0, opacity: Double = 1, blend: Group.Blend = .normal,
        _ draw: (inout CarrierEasel) -> Void
    ) {
        var inner = self
        inner.items = []
        draw(&inner)
        random = inner.random
        guard !inner.items.isEmpty, !bounds.isEmpty else { return }
        items.append(
            .group(Group(inner.items, bounds: bounds, opacity: opacity, blend: blend, clip: clip, blur: blur)))
    }

    mutating func clipped(to path: Path, _ draw: (inout CarrierEasel) -> Void) {
        guard let bounds = path.controlBounds else { return }
        layer(bounds, clip: path, draw)
    }

    /// A soft shadow of a shape that lies or hangs so many units in front of what is behind it.
    mutating func shadow(_ path: Path, height: Double = 3, strength: Double = 0.35) {
        // Small things would lose theirs, large ones would fly.
        let depth = max(1.5, min(height * unit, 26))
        let moved = path.transformed(by: .translation(0.35 * depth, 0.6 * depth))
        guard let bounds = moved.controlBounds?.inset(by: -2 * depth) else { return }
        layer(bounds, blur: depth * 0.6) { $0.fill(moved, Color(hex: 0x10141C).opacity(strength)) }
    }

    /// Light that a shape sheds around itself.
    mutating func glow(_ path: Path, _ color: Color, radius: Double, strength: Double = 0.7) {
        guard let bounds = path.controlBounds?.inset(by: -2.5 * radius) else { return }
        layer(bounds, blur: radius, blend: .screen) { $0.fill(path, color.opacity(strength)) }
    }
}

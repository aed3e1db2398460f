import HanmoGraphics
import HanmoPage

/// Collects what a carrier is drawn of. Lengths are told in parts of the face's short side, or of ``unit``.
struct CarrierEasel {
    let request: CarrierRequest
    private(set) var items: [PageItem] = []
    var random: SeededRandom

    init(_ request: CarrierRequest) {
        self.request = request
        random = SeededRandom(seed: request.seed, for: request.kind)
    }

    var face: Rect { request.face }
    /// A hundredth of the face's short side.
    var unit: Double { min(face.width, face.height) / 100 }

    @inline(never)
    mutating func add(_ item: PageItem) { items.append(item) }
    @inline(never)
    mutating func fill(_ path: Path, _ paint: Paint) { items.append(.fill(Fill(path, paint))) }
    @inline(never)
    mutating func fill(_ path: Path, _ color: Color) { fill(path, .solid(color)) }

    /// A soft shadow of a shape that lies or hangs so many units in front of what is behind it.
    @inline(never)
    mutating func shadow(_ path: Path, height: Double = 3, strength: Double = 0.35) {
        let reach = height * unit
        let moved = path.transformed(by: .translation(0.35 * reach, 0.6 * reach))
        guard let bounds = moved.controlBounds?.inset(by: -3 * reach) else { return }
        items.append(
            .group(
                Group(
                    [.fill(Fill(moved, Color(hex: 0x10141C).opacity(strength)))], bounds: bounds, blur: reach * 0.6)))
    }
}

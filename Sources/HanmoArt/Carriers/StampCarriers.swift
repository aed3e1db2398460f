import HanmoGraphics

/// What is pressed on paper.
enum StampCarriers {
    static let all = [CarrierDrawing("rubber-stamp", rubberStamp), CarrierDrawing("seal", seal)]

    /// A double border of uneven ink on a slip of paper.
    private static func rubberStamp(_ e: inout CarrierEasel) {
        let u = e.unit
        let slip = e.face.inset(by: -6 * u)
        let paper = e.rough(slip, 0.35 * u, step: 3 * u)
        e.shadow(paper, height: 2, strength: 0.28)
        e.fill(paper, e.ground)
        e.texture(paper, .cloud, e.ground, contrast: 0.012, scale: 30 * u)
        let outer = e.face.inset(by: -2.4 * u)
        var border = CarrierEasel.ring(outer, 1.5 * u, radius: 3.5 * u)
        border.append(CarrierEasel.ring(outer.inset(by: 2.3 * u), 0.5 * u, radius: 1.8 * u))
        e.layer(outer.inset(by: -2 * u)) { e in
            e.fill(border, e.accent.opacity(0.88))
            // Ink that did not take.
            for _ in 0..<26 {
                let side = e.random.uniform(0, 4)
                let (index, along) = (Int(side) % 4, side - side.rounded(.down))
                let at = outer.corners[index].towards(outer.corners[(index + 1) % 4], along)
                let size = e.random.uniform(0.2, 1.1) * u
                let spot = Curves.blot(
                    at + Point(e.random.uniform(-1, 1) * u, e.random.uniform(-1, 1) * u), size, size * 0.8,
                    noise: e.noise,
                    row: e.random.uniform(0, 90), rough: 0.9)
                e.fill(.polygon(spot), e.ground.opacity(0.85))
            }
        }
        e.fibres(slip, e.ground.mixed(with: .black, 0.5).opacity(0.07), count: 60, length: 2.5 * u)
    }

    /// A square of cinnabar paste with an edge that the knife broke.
    private static func seal(_ e: inout CarrierEasel) {
        let u = e.unit
        let stone = e.face.inset(by: -5 * u)
        let path = e.rough(stone, 1.3 * u, step: 6 * u)
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            e.texture(path, .cloud, e.ground, contrast: 0.03, scale: 18 * u)
            e.ring(stone.inset(by: 2.4 * u), 0.8 * u, radius: 1.5 * u, e.accent.opacity(0.9))
            for _ in 0..<40 {
                let side = e.random.uniform(0, 4)
                let (index, along) = (Int(side) % 4, side - side.rounded(.down))
                let at = stone.corners[index].towards(stone.corners[(index + 1) % 4], along)
                let size = e.random.uniform(0.2, 1) * u
                let spot = Curves.blot(at, size, size * 0.8, noise: e.noise, row: e.random.uniform(0, 90), rough: 0.9)
                e.fill(.polygon(spot), e.accent.opacity(0.55))
            }
        }
    }
}

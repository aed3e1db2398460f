import HanmoGraphics

/// A hand, 10 units from the wrist (0, 0) to the fingertips along +y, the thumb towards +x.
struct Hands {
    let skin: Color

    private var tone: Color { skin.mixed(with: Color(hex: 0xA8503C), 0.4) }

    func draw(_ hand: Pose.Hand, on sketch: inout Sketch) {
        switch hand {
        case .relaxed:
            sketch.shape(
                [[(1.8, 1.6), (3.6, 3.2), (4, 5.6), (3.2, 6.4), (2, 4.8)], [(2, 4.8), (1.8, 1.6)]], skin, of: .skin)
            sketch.blob(
                [
                    (-2.3, -0.6), (2.4, -0.6), (3, 2.6), (2.8, 5.8), (2.2, 8.6), (0.6, 9.9), (-1.4, 9.4), (-2.8, 6.4),
                    (-3, 2.6),
                ],
                skin, of: .skin)
            sketch.curve([(0.9, 9.2), (0.9, 7.2), (0.6, 5.8)], width: 0.4, tone)
            sketch.curve([(-0.9, 9), (-1, 7), (-1, 5.8)], width: 0.4, tone)
        case .grip:
            sketch.blob(
                [
                    (-2.4, -0.6), (2.4, -0.6), (3.6, 1.6), (4, 4.2), (3.2, 6.6), (0.4, 7.4), (-2.6, 6.8), (-3.6, 4.2),
                    (-3.2, 1.4),
                ],
                skin, of: .skin)
            for x in [-1.7, 0, 1.7] { sketch.curve([(x, 7), (x * 1.05, 4.4)], width: 0.45, tone) }
            sketch.shape(
                [[(3.2, 0.8), (4.4, 2.8), (2.6, 4.6), (0.4, 4.4)], [(0.4, 4.4), (0.6, 3), (2, 1.6), (3.2, 0.8)]], skin,
                edge: .inner, of: .skin)
        case .open:
            for (angle, length, root) in [(-24.0, 4.6, -2.2), (-8, 5.4, -0.8), (7, 5.3, 0.8), (22, 4.7, 2.1)] {
                let way = Rig.direction(angle)
                sketch.limb(
                    [(root, 3.8), (root + way.x * length, 4.2 + way.y * length)], from: 2, to: 1.5, skin, .flat,
                    of: .skin)
            }
            sketch.limb([(1.6, 2.2), (4, 3.6), (5.8, 5.2)], from: 2.2, to: 1.6, skin, .flat, of: .skin)
            sketch.blob(
                [(-2.2, -0.6), (2.2, -0.6), (3.2, 2), (3.1, 5), (0, 5.8), (-3.1, 5), (-3.2, 2)], skin, edge: .none,
                of: .skin)
        case .point:
            sketch.limb([(0.4, 4), (0.8, 7), (1, 11.4)], from: 2.7, to: 2, skin, .flat, of: .skin)
            sketch.blob(
                [(-2.3, -0.6), (2.4, -0.6), (3.4, 1.8), (2.8, 5), (0, 6.4), (-2.8, 5.8), (-3.4, 2.6)], skin,
                edge: .inner, of: .skin)
            for x in [-1.8, -0.4] { sketch.curve([(x, 6), (x, 4)], width: 0.45, tone) }
            sketch.curve([(3, 1.4), (1.6, 3.4), (-0.4, 3.8)], width: 0.5, tone)
        case .flat:
            sketch.shape([[(1.6, 1.4), (4.2, 2.6), (5.2, 4.6)], [(5.2, 4.6), (3.4, 4.6), (2, 3.8)]], skin, of: .skin)
            sketch.blob(
                [(-2.2, -0.6), (2.2, -0.6), (2.9, 2.6), (2.5, 7), (1.2, 10.4), (-0.6, 10.2), (-2.4, 6.6), (-2.9, 2.6)],
                skin, of: .skin)
            sketch.curve([(0.5, 9.4), (0.5, 6)], width: 0.4, tone)
        }
    }
}

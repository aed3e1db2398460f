import HanmoGraphics
import HanmoPage

/// The moon or the sun: a clean disc left in a soft ring of wash (烘云托月).
struct Luminary {
    enum Kind { case moon, sun }

    var kind: Kind
    var center: Point
    var radius: Double

    func paint(on easel: inout Easel) {
        let pigments = easel.pigments
        let disc = Path.ellipse(
            in: Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius))
        switch kind {
        case .moon:
            let halo = pigments.isDark ? pigments.ink : pigments.indigo
            easel.fill(
                .ellipse(
                    in: Rect(x: center.x - radius * 3, y: center.y - radius * 3, width: 6 * radius, height: 6 * radius)),
                .radial(
                    center: center, radius: radius * 3,
                    [
                        GradientStop(0, halo.opacity(0.14)), GradientStop(0.33, halo.opacity(0.14)),
                        GradientStop(1, halo.opacity(0)),
                    ]))
            easel.fill(disc, pigments.isDark ? pigments.ink.opacity(0.85) : pigments.paper.mixed(with: .white, 0.7))
        case .sun:
            easel.fill(disc, pigments.cinnabar.opacity(0.72))
        }
    }
}

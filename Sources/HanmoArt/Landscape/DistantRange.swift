import HanmoGraphics
import HanmoPage

/// A far range: one pale silhouette without lines, its foot lost in mist.
struct DistantRange {
    var base: Double
    var height: Double
    /// How much indigo the crest has, 0…1.
    var strength: Double
    /// Where along the box the range stands high, 0…1.
    var peaks: [Double]
    var name: String

    func bounds(on stage: Stage) -> Rect {
        Rect(minX: stage.box.minX, minY: base - height * 1.2, maxX: stage.box.maxX, maxY: base)
    }

    func paint(on easel: inout Easel) {
        let noise = easel.stage.noise(name)
        let box = easel.stage.box
        let count = 260
        let line = (0...count).map { index -> Point in
            let t = Double(index) / Double(count)
            let lift = peaks.reduce(0.12) { best, peak in
                let far = (t - peak) * (t - peak) * 22
                return max(best, 1 / (1 + far * far * 0.6 + far))
            }
            let relief = 0.3 + 0.75 * noise.fractal(t * 11, 1, octaves: 5) + 0.05 * noise.value(t * 70, 8)
            return Point(box.minX - 20 + (box.width + 40) * t, base - height * lift * relief)
        }
        let top = line.reduce(base) { min($0, $1.y) }
        let pigments = easel.pigments
        let color = pigments.indigo.mixed(with: pigments.azurite, 0.5)
        easel.fill(
            .polygon(line + [Point(box.maxX + 20, base), Point(box.minX - 20, base)]),
            .linear(
                from: Point(0, top), to: Point(0, base),
                [
                    GradientStop(0, color.opacity(strength)), GradientStop(0.35, color.opacity(strength * 0.62)),
                    GradientStop(1, color.opacity(0)),
                ]))
    }
}

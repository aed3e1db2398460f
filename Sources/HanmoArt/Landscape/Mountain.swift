import HanmoGraphics
import HanmoPage

/// A massif of overlapping slabs, back to front: each has a dark crest in azurite and malachite, hemp-fibre texture
/// strokes (披麻皴) down its slopes, and a foot that pales into paper, against which the next crest stands out.
struct Mountain {
    var center: Double
    var base: Double
    /// Half width and height of the whole.
    var width: Double
    var height: Double
    var slabs: Int
    /// 0 far and pale … 1 near and dark.
    var nearness: Double
    var name: String

    func paint(on easel: inout Easel) {
        var random = easel.stage.random(name)
        let noise = easel.stage.noise(name + " relief")
        for index in 0..<slabs {
            let front = Double(index) / Double(max(1, slabs - 1))
            let spread = 0.08 + 0.78 * front
            let side = index % 2 == 0 ? 1.0 : -1.0
            let wide = width * random.uniform(0.32, 0.5) * (0.8 + 0.5 * front)
            let tall = height * (1 - 0.78 * front) * (index == 0 ? 1 : random.uniform(0.66, 0.96))
            let slab = Slab(
                x: center + width * spread * side * random.uniform(0.35, 1),
                base: base + height * 0.2 * front * random.uniform(0.5, 1),
                width: wide, height: min(tall, wide * 2.25),
                row: Double(index) * 7.7 + random.uniform(0, 3), shadow: random.chance(0.75) ? 1 : -1)
            paint(slab, front: front, noise: noise, random: &random, on: &easel)
        }
    }

    private struct Slab {
        var x: Double
        var base: Double
        var width: Double
        var height: Double
        var row: Double
        /// The side away from the light.
        var shadow: Double

        /// Height of the crest at t = -1…1, before scaling; several domes on a steep body.
        func rise(_ t: Double, _ noise: Noise) -> Double {
            let a = t < 0 ? -t : t
            let body = (1 - a) * (1 + 0.8 * a) * (a < 0.5 ? 1 : 1 - 0.35 * (a - 0.5))
            let lobes = noise.value(t * 2.3 + 9, row)
            let ridges = noise.fractal(t * 6 + 40, row, octaves: 3)
            return body * (0.5 + 0.62 * lobes + 0.2 * (ridges - 0.5)) + body * 0.03 * noise.value(t * 26, row + 3)
        }
    }

    private func paint(
        _ slab: Slab, front: Double, noise: Noise, random: inout SeededRandom, on easel: inout Easel
    ) {
        let count = 84
        let rises = (0...count).map { slab.rise(Double($0) / Double(count) * 2 - 1, noise) }
        let highest = max(rises.max() ?? 1, 0.01)
        func crest(_ t: Double) -> Double {
            let place = min(max((t + 1) / 2, 0), 1) * Double(count)
            let index = min(Int(place), count - 1)
            return (rises[index] + (rises[index + 1] - rises[index]) * (place - Double(index))) / highest * slab.height
        }
        func at(_ t: Double, _ depth: Double) -> Point {
            let spread = 1 + 0.12 * depth
            return Point(slab.x + t * slab.width * spread, slab.base - crest(t) * (1 - depth))
        }
        let outline = (0...count).map { at(Double($0) / Double(count) * 2 - 1, 0) }
        let factor = easel.stage.fit(outline, base: slab.base)
        func fitted(_ point: Point) -> Point { Point(point.x, slab.base - (slab.base - point.y) * factor) }
        let ridge = outline.map(fitted)
        let top = slab.base - slab.height * factor
        guard slab.height * factor > 30 * easel.unit else { return }

        let pigments = easel.pigments
        let tone = (0.42 + 0.36 * front) * (0.4 + 0.6 * nearness)
        let peak = pigments.azurite.mixed(with: pigments.malachite, noise.value(slab.row, 77))
        func at(_ offset: Double, _ color: Color) -> GradientStop { GradientStop(offset, color) }
        easel.fill(
            .polygon(ridge),
            .linear(
                from: Point(slab.x, top), to: Point(slab.x, slab.base),
                [
                    at(0, pigments.tone(peak, tone)), at(0.22, pigments.tone(peak, tone * 0.8)),
                    at(0.5, pigments.tone(pigments.malachite.mixed(with: pigments.ochre, 0.55), tone * 0.55)),
                    at(0.78, pigments.tone(pigments.ochre, tone * 0.22)), at(0.92, pigments.paper),
                    at(1, pigments.paper.opacity(0)),
                ]))

        // Wash on the shadow side: wide wet strokes down the slope.
        let ink = pigments.ink.mixed(with: pigments.indigo, 0.75 - 0.35 * nearness)
        for _ in 0..<26 {
            let t = slab.shadow * random.uniform(0.05, 0.85)
            let start = random.uniform(0, 0.2)
            let length = random.uniform(0.2, 0.42)
            let points = (0...7).map { step -> Point in
                let d = start + length * Double(step) / 7
                return fitted(at(t * (1 + 0.35 * d), d))
            }
            easel.stroke(
                points, width: slab.width * random.uniform(0.05, 0.14), color: ink.opacity(0.05 + 0.11 * tone))
        }
        // Texture strokes.
        let density = Int(
            70 + 110 * min(1.5, slab.width * slab.height * factor / (300 * 300 * easel.unit * easel.unit)))
        for _ in 0..<density {
            var t = random.uniform(-0.96, 0.96)
            if t * slab.shadow < 0, random.chance(0.45) { t = -t }
            let start = random.unit() * random.unit() * 0.6
            let length = random.uniform(0.07, 0.24)
            let drift = random.uniform(0.15, 0.75)
            let row = random.uniform(0, 40)
            let points = (0...8).map { step -> Point in
                let d = start + length * Double(step) / 8
                let sway = 0.07 * (noise.fractal(d * 9, row, octaves: 2) - 0.5)
                return fitted(at(t * (1 + drift * (d - start) * 2) + sway, d))
            }
            let shade = (t * slab.shadow > 0 ? 0.62 : 0.34) * (1 - start) * (0.3 + 0.7 * nearness)
            easel.stroke(
                points, width: random.uniform(1.2, 3.8) * easel.unit, color: ink.opacity(shade), taper: .tail)
        }
        paintCrest(ridge, slab: slab, noise: noise, ink: ink, random: &random, on: &easel)
    }

    /// The outline, broken where the light falls, and moss dots (苔点) on it.
    private func paintCrest(
        _ ridge: [Point], slab: Slab, noise: Noise, ink: Color, random: inout SeededRandom, on easel: inout Easel
    ) {
        let strength = 0.35 + 0.4 * nearness
        var start = 2
        while start < ridge.count - 8 {
            let length = Int(random.uniform(8, 26))
            let end = min(start + length, ridge.count - 3)
            if end - start > 3 {
                easel.stroke(
                    Array(ridge[start...end]), width: random.uniform(2, 4.6) * easel.unit * (0.6 + 0.4 * nearness),
                    color: ink.opacity(strength), wobble: 0.7)
            }
            start = end + Int(random.uniform(-3, 2))
        }
        var moss = Path()
        for index in stride(from: 4, to: ridge.count - 4, by: 1)
        where noise.value(Double(index) * 0.16, slab.row + 50) > 0.56 {
            for _ in 0..<3 {
                let r = random.uniform(1.6, 4.2) * easel.unit
                let point = Point(
                    ridge[index].x + random.uniform(-6, 6) * easel.unit,
                    ridge[index].y + random.uniform(-4, 9) * easel.unit)
                moss.append(.ellipse(in: Rect(x: point.x - r * 0.7, y: point.y - r, width: r * 1.4, height: r * 2)))
            }
        }
        easel.fill(moss, ink.mixed(with: easel.pigments.malachite, 0.2).opacity(strength * 0.9))
    }
}

import HanmoGraphics

/// What stands in a laboratory, and what is seen there.
enum Science {
    static let all: [Subject] = [
        Subject("laboratory", .objects, height: 0.26, aspect: 1.25, at: .surface, draw: flask),
        Subject("laboratory/microscope", .objects, height: 0.4, aspect: 0.8, at: .surface, draw: microscope),
        Subject("laboratory/molecule", .objects, height: 0.3, aspect: 1.15, at: .surface, draw: molecule),
        Subject("laboratory/dna", .objects, height: 0.5, aspect: 0.55, at: .surface, draw: helix),
    ]

    /// A conical flask that bubbles, and a rack's test tube.
    @Sendable static func flask(_ sketch: inout Sketch, _ appearance: Appearance) {
        let liquid = appearance.color(sketch.someHue(Hues.teal, Hues.violet, Hues.grass))
        let other = sketch.someHue(Hues.coral, Hues.gold)
        let cone = Vessel(
            profile: [(10, -92), (9.6, -78), (10, -64), (24, -36), (38, -12), (36, -5)], color: Hues.glass,
            matter: .glass, x: -20, tilt: 0.16)
        cone.draw(on: &sketch, inside: Hues.light(Hues.glass, 0.4))
        sketch.clip(to: cone.body) { inner in
            inner.box(-70, -38, 100, 48, liquid, .upright, edge: .none, of: .water)
            inner.ellipse(-20, -38, 23, 4.2, Hues.light(liquid, 0.4), edge: .none, of: .water)
            for (x, y, r) in [(-30.0, -16.0, 4.4), (-14, -22, 3), (-4, -12, 3.6), (-24, -28, 2.2), (-38, -8, 2.6)] {
                inner.ellipse(
                    x, y + inner.random.uniform(-2, 2), r, r, Hues.light(liquid, 0.55), edge: .none, of: .water)
            }
        }
        sketch.ellipse(-20, -92, 12, 2.6, Hues.light(Hues.glass, 0.5), edge: .inner, of: .glass)
        cone.gleam(on: &sketch, from: -58, to: -14, width: 3.4, strength: 0.7)
        for (x, y, r) in [(-16.0, -52.0, 2.6), (-22, -64, 3.2), (-15, -99, 2.6)] {
            sketch.ellipse(x, y, r, r, Hues.light(liquid, 0.5), edge: .inner, of: .water)
        }
        for (x, hue, level) in [(32.0, other, -46.0), (52, liquid, -34)] {
            sketch.box(x - 7, -84, 14, 82, radius: 7, Hues.glass, .upright, of: .glass)
            sketch.clip(to: .roundedRectangle(Rect(x: x - 7, y: -84, width: 14, height: 82), radius: 7)) { inner in
                inner.box(x - 8, level, 16, 60, hue, .upright, edge: .none, of: .water)
                inner.ellipse(x, level, 7, 1.6, Hues.light(hue, 0.5), edge: .none, of: .water)
            }
            sketch.box(x - 9, -86, 18, 4.4, radius: 2.2, Hues.light(Hues.glass, 0.4), edge: .inner, of: .glass)
            sketch.gleam([(x - 3.4, -76), (x - 3.4, -50), (x - 3.4, -20)], width: 1.8, strength: 0.7)
        }
        sketch.box(20, -64, 44, 6, radius: 1.5, Hues.paleWood, of: .wood)
        for x in [20.0, 60] { sketch.box(x, -60, 4, 56, Hues.wood, edge: .inner, of: .wood) }
        sketch.box(17, -7, 50, 7, radius: 2, Hues.wood, of: .wood)
    }

    @Sendable static func microscope(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shell = appearance.color(sketch.someHue(Hues.white, Hues.silver, Hues.teal))
        let metal = Hues.charcoal
        sketch.plate([(-36, -10), (30, -10), (38, 0), (-40, 0)], 4, metal, .upright, of: .metal)
        sketch.area(
            Path.ribbon(Shapes.arc(-8, -44, 36, 36, from: -1.15, to: 1.3, steps: 24).map { Point($0.0, $0.1) }) { _ in
                12
            }, shell, .upright, of: .metal)
        sketch.plate([(-6, -14), (16, -14), (20, -6), (-8, -6)], 3, shell, .upright, edge: .inner, of: .metal)
        sketch.box(-38, -34, 46, 6, radius: 1.5, metal, of: .metal)
        sketch.box(-30, -36.4, 22, 2.6, Hues.glass, edge: .inner, of: .glass)
        sketch.ellipse(-19, -35.4, 3, 1, Hues.red, edge: .none)
        sketch.ellipse(-19, -20, 8, 3, Hues.lamplight, edge: .inner, of: .light)
        sketch.plate([(-25, -20), (-13, -20), (-15, -10), (-23, -10)], 1, metal, edge: .inner, of: .metal)
        sketch.moved(-19, -40, turned: -0.12) { tube in
            tube.plate([(-4, -12), (4, -12), (2.4, 0), (-2.4, 0)], 1, Hues.silver, .upright, of: .metal)
            tube.plate([(-11, -20), (11, -20), (7, -10), (-7, -10)], 2, metal, .upright, of: .metal)
            tube.box(-9, -46, 18, 27, radius: 3, shell, .upright, of: .metal)
            tube.box(-9.6, -30, 19.2, 3, Hues.gold, .upright, edge: .none, of: .metal)
            tube.box(-6, -58, 12, 14, radius: 1.5, metal, .upright, of: .metal)
            tube.plate(
                [(-9, -63), (9, -63), (7.4, -56), (-7.4, -56)], 2, Hues.black, .upright, edge: .inner, of: .metal)
            tube.gleam([(-5, -43), (-5, -32), (-5, -23)], width: 2.2, strength: 0.6)
        }
        sketch.box(-14, -78, 22, 10, radius: 3, shell, .upright, edge: .inner, of: .metal)
        for (x, y, r) in [(27.0, -46.0, 8.0), (24, -24, 5.4)] {
            sketch.ellipse(x, y, r, r, metal, .round, of: .metal)
            sketch.ellipse(x, y, r * 0.5, r * 0.5, Hues.grey, edge: .none, of: .metal)
        }
    }

    @Sendable static func molecule(_ sketch: inout Sketch, _ appearance: Appearance) {
        let main = appearance.color(sketch.someHue(Hues.teal, Hues.blue, Hues.violet))
        let ring = (0..<6).map { corner -> (Double, Double) in
            let angle = Double(corner) / 6 * 2 * .pi - .pi / 2
            return (-10 + 27 * Trigonometry.cos(angle), -48 + 27 * Trigonometry.sin(angle))
        }
        let outer: [(Int, (Double, Double), Color)] = [
            (1, (38, -78), Hues.coral), (2, (42, -22), Hues.gold), (5, (-50, -76), Hues.gold),
            (3, (-10, -7), Hues.coral),
        ]
        for (index, atom) in ring.enumerated() {
            let next = ring[(index + 1) % 6]
            sketch.limb([atom, next], from: 4, to: 4, Hues.silver, .flat, edge: .inner, of: .metal)
            if index % 2 == 0 { sketch.line([atom, next], width: 1.2, Hues.grey) }
        }
        for (index, place, _) in outer {
            sketch.limb([ring[index], place], from: 4, to: 4, Hues.silver, .flat, edge: .inner, of: .metal)
        }
        func ball(_ at: (Double, Double), _ r: Double, _ hue: Color) {
            sketch.ellipse(at.0, at.1, r, r, hue, .round)
            sketch.ellipse(at.0 - r * 0.34, at.1 - r * 0.38, r * 0.26, r * 0.22, Hues.white.opacity(0.75), edge: .none)
        }
        for atom in ring { ball(atom, 10.5 + sketch.random.uniform(-0.6, 0.6), main) }
        for (_, place, hue) in outer { ball(place, 7.4, hue) }
    }

    @Sendable static func helix(_ sketch: inout Sketch, _ appearance: Appearance) {
        let first = appearance.color(sketch.someHue(Hues.teal, Hues.blue))
        let second = sketch.someHue(Hues.coral, Hues.red)
        let rungs = [Hues.gold, Hues.violet, Hues.grass, Hues.sky]
        func x(_ t: Double, _ phase: Double) -> Double { 21 * Trigonometry.sin(t * 9.4 + phase) }
        func y(_ t: Double) -> Double { -98 + 96 * t }
        func strand(_ phase: Double, _ hue: Color, front: Bool) {
            let steps = 72
            var run: [(Double, Double)] = []
            func flush() {
                if run.count > 2 {
                    sketch.area(
                        Path.stroke(run.map { Point($0.0, $0.1) }, width: 6), front ? hue : Hues.dark(hue, 0.28),
                        edge: .inner)
                }
                run = []
            }
            for step in 0...steps {
                let t = Double(step) / Double(steps)
                let isNear = Trigonometry.cos(t * 9.4 + phase) > 0
                if isNear == front { run.append((x(t, phase), y(t))) } else { run.append((x(t, phase), y(t))); flush() }
            }
            flush()
        }
        strand(0, first, front: false)
        strand(.pi, second, front: false)
        for rung in 0..<13 {
            let t = (Double(rung) + 0.5) / 13
            let (left, right) = (x(t, 0), x(t, .pi))
            let hue = rungs[(rung + Int(sketch.random.next() % 2)) % 4]
            sketch.line([(left, y(t)), ((left + right) / 2, y(t))], width: 3, hue)
            sketch.line([((left + right) / 2, y(t)), (right, y(t))], width: 3, Hues.dark(hue, 0.2))
        }
        strand(0, first, front: true)
        strand(.pi, second, front: true)
    }
}

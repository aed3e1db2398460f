import HanmoGraphics

/// The front of a house in a street, seen aslant. Across it runs from its far edge (0) to its near one (1), up it from
/// the pavement (0) to the eaves (1).
struct Facade {
    let far: Double
    let near: Double
    /// How near each edge is: 0 at the vanishing point, 1 at the picture's edge.
    let farScale: Double
    let nearScale: Double
    let eye: Point
    /// Height above and depth below eye level at the picture's edge.
    let rise: Double
    let sink: Double
    let side: Double
    let number: Int

    func at(_ across: Double, _ up: Double) -> (Double, Double) {
        let x = far + (near - far) * across
        let scale = farScale + (nearScale - farScale) * across
        let (top, foot) = (eye.y - rise * scale, eye.y + sink * scale)
        return (x, foot + (top - foot) * up)
    }

    func quad(_ a: Double, _ b: Double, _ low: Double, _ high: Double) -> [(Double, Double)] {
        [at(a, low), at(b, low), at(b, high), at(a, high)]
    }

    /// Plaster or brick, windows above, a shop with an awning below.
    func addNew(depth: Double, to scenery: inout Scenery) {
        let walls = [
            Color(hex: 0xD9C7A8), Hues.brick, Color(hex: 0x9FB0AE), Color(hex: 0xC98F7A), Color(hex: 0xB7A9BE),
        ]
        let awnings = [Hues.red, Hues.teal, Hues.gold, Hues.navy, Hues.green]
        let wall = walls[number % walls.count]
        let awning = awnings[(number * 2 + (side < 0 ? 1 : 0)) % awnings.count]
        let (isDark, snow, u) = (scenery.isDark, scenery.isSnowy, scenery.u)
        let shop = 0.34
        scenery.add("shop", depth: depth) { sketch in
            sketch.polygon(quad(0, 1, 0, 1), wall, edge: .outline, of: .stone)
            sketch.polygon(
                quad(-0.02, 1, 0.97, 1.02), snow ? Hues.white : Hues.light(wall, 0.3), edge: .inner, of: .stone)
            let columns = 3
            let rows = max(2, min(4, Int(rise * nearScale / (u * 11))))
            for row in 0..<rows {
                for column in 0..<columns {
                    let width = 1 / Double(columns)
                    let a = (Double(column) + 0.24) * width
                    let height = (0.95 - shop) / Double(rows)
                    let low = shop + 0.06 + Double(row) * height
                    let lit = isDark && sketch.random.chance(0.55)
                    sketch.polygon(
                        quad(a - 0.02, a + width * 0.54 + 0.02, low - 0.012, low + height * 0.62 + 0.012),
                        Hues.light(wall, 0.35), edge: .inner, of: .stone)
                    sketch.polygon(
                        quad(a, a + width * 0.54, low, low + height * 0.62),
                        lit ? Hues.lamplight : Hues.glass.mixed(with: Hues.navy, 0.35), edge: .none,
                        of: lit ? .light : .glass)
                    sketch.line(
                        [at(a + width * 0.27, low), at(a + width * 0.27, low + height * 0.62)], width: u * 0.2,
                        Hues.light(wall, 0.2))
                    if !lit {
                        sketch.polygon(
                            [
                                at(a, low + height * 0.3), at(a + width * 0.3, low + height * 0.62),
                                at(a, low + height * 0.62),
                            ],
                            Hues.glass.opacity(0.4), edge: .none, of: .glass)
                    }
                }
            }
            // The shop: a display window, a door, a blank sign, an awning.
            sketch.polygon(quad(0.02, 0.98, 0, shop), Hues.dark(wall, 0.3), edge: .inner, of: .wood)
            let window = isDark ? Hues.lamplight : Hues.glass.mixed(with: Hues.teal, 0.22)
            sketch.polygon(quad(0.07, 0.6, 0.05, shop * 0.7), window, edge: .inner, of: isDark ? .light : .glass)
            sketch.polygon(
                quad(0.67, 0.92, 0, shop * 0.7), awning.mixed(with: Hues.darkWood, 0.4), edge: .inner, of: .wood)
            sketch.polygon(quad(0.71, 0.88, 0.07, shop * 0.62), window, edge: .none, of: isDark ? .light : .glass)
            for good in 0..<4 {
                let a = 0.12 + 0.12 * Double(good)
                let hue = [Hues.coral, Hues.cream, Hues.leaf, Hues.gold][(good + number) % 4]
                sketch.polygon(
                    quad(a, a + 0.08, 0.05, 0.09 + 0.035 * Double((good * 7 + number) % 3)), hue, edge: .none)
            }
            sketch.polygon(quad(0.05, 0.95, shop * 0.93, shop * 1.1), Hues.light(awning, 0.12), edge: .inner, of: .wood)
            let reach = u * 1.2 + (nearScale * u * 4)
            let stripes = 6
            for stripe in 0..<stripes {
                let (a, b) = (
                    0.04 + 0.92 * Double(stripe) / Double(stripes), 0.04 + 0.92 * Double(stripe + 1) / Double(stripes)
                )
                let (p, q) = (at(a, shop * 0.9), at(b, shop * 0.9))
                let (r, s) = (at(b, shop * 0.7), at(a, shop * 0.7))
                sketch.polygon(
                    [p, q, (r.0 - side * reach, r.1), (s.0 - side * reach, s.1)], stripe % 2 == 0 ? awning : Hues.cream,
                    edge: .inner, of: .cloth)
            }
            if isDark {
                let middle = at(0.35, shop * 0.4)
                sketch.glow(middle.0, middle.1, radius: u * (3 + 9 * nearScale), Hues.lamplight)
            }
        }
    }

    /// White walls or dark boards, lattice windows, a tiled roof with a turned-up corner.
    func addOld(depth: Double, to scenery: inout Scenery) {
        let isWood = number % 2 == 0
        let wall = isWood ? Color(hex: 0x8A5A3C) : Color(hex: 0xE9E2D2)
        let (isDark, snow, u) = (scenery.isDark, scenery.isSnowy, scenery.u)
        let eaves = 0.7
        scenery.add("shop", depth: depth) { sketch in
            sketch.polygon(quad(0, 1, 0, eaves), wall, edge: .outline, of: isWood ? .wood : .stone)
            sketch.polygon(quad(0, 1, 0, 0.07), Hues.stone, edge: .inner, of: .stone)
            let glow = isDark ? Hues.lamplight : Color(hex: 0xD8C8A0)
            func lattice(_ a: Double, _ b: Double, _ low: Double, _ high: Double) {
                sketch.polygon(quad(a, b, low, high), Hues.darkWood, edge: .inner, of: .wood)
                let (da, dh) = ((b - a) * 0.1, (high - low) * 0.08)
                sketch.polygon(
                    quad(a + da, b - da, low + dh, high - dh), glow, edge: .none, of: isDark ? .light : .paper)
                for bar in 1..<4 {
                    let t = Double(bar) / 4
                    sketch.line([at(a + (b - a) * t, low), at(a + (b - a) * t, high)], width: u * 0.22, Hues.darkWood)
                    sketch.line(
                        [at(a, low + (high - low) * t), at(b, low + (high - low) * t)], width: u * 0.22, Hues.darkWood)
                }
            }
            lattice(0.1, 0.4, 0.42, 0.62)
            lattice(0.58, 0.9, 0.42, 0.62)
            lattice(0.08, 0.42, 0.1, 0.32)
            sketch.polygon(quad(0.56, 0.9, 0.02, 0.34), Hues.darkWood, edge: .inner, of: .wood)
            sketch.polygon(
                quad(0.6, 0.86, 0.02, 0.31), isDark ? Hues.lamplight : Hues.brick, edge: .none,
                of: isDark ? .light : .wood)
            sketch.line([at(0.73, 0.02), at(0.73, 0.31)], width: u * 0.25, Hues.darkWood)
            // A small roof over the door, then the great one.
            roof(0.35, 0.045, u, snow, &sketch)
            roof(eaves, 1 - eaves, u, snow, &sketch)
            let lamp = at(0.5, 0.34)
            sketch.lantern(lamp.0 - side * u * 1.2, lamp.1, u * (0.7 + 2.2 * nearScale))
        }
    }

    private func roof(_ low: Double, _ height: Double, _ u: Double, _ snow: Bool, _ sketch: inout Sketch) {
        let over = u * (0.8 + 3.4 * nearScale)
        let (a, b, c, d) = (at(-0.04, low), at(1.03, low), at(0.96, low + height), at(0.03, low + height))
        let out = -side * over
        let tile = snow ? Hues.silver : Hues.tile
        sketch.blob(
            [
                (a.0 + out, a.1 + over * 0.1), ((a.0 + b.0) / 2 + out, (a.1 + b.1) / 2 + over * 0.22),
                (b.0 + out, b.1 - over * 0.1), (b.0 + out * 0.7, b.1 - over * 0.5), c,
                ((c.0 + d.0) / 2, (c.1 + d.1) / 2 + over * 0.1), d,
            ], tile, .level, edge: .outline, of: .stone)
        for rib in 0...9 {
            let t = Double(rib) / 9
            let (p, q) = (
                (a.0 + (b.0 - a.0) * t + out, a.1 + (b.1 - a.1) * t), (d.0 + (c.0 - d.0) * t, d.1 + (c.1 - d.1) * t)
            )
            sketch.curve(
                [p, ((p.0 + q.0) / 2 + out * 0.06, (p.1 + q.1) / 2 + over * 0.1), q],
                width: u * (0.1 + 0.24 * nearScale), Hues.dark(tile, 0.25))
        }
        sketch.limb(
            [d, ((c.0 + d.0) / 2, (c.1 + d.1) / 2 + over * 0.08), c], from: u * 0.4, to: u * (0.4 + 0.9 * nearScale),
            snow ? Hues.white : Hues.dark(Hues.tile, 0.3), edge: .inner, of: .stone)
    }
}

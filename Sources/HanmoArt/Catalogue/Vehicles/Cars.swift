import HanmoGraphics

/// Cars, from the side; they drive to the left.
enum Cars {
    private static let paints = [Hues.red, Hues.blue, Hues.teal, Color(hex: 0xE9B64B), Hues.silver]

    static func car(_ sketch: inout Sketch, _ appearance: Appearance) {
        sedan(&sketch, appearance, appearance.color(paints[Int(sketch.random.next() % 5)]))
    }

    static func taxi(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Color(hex: 0xF0B93A))
        sketch.box(
            -14, -104, 30, 8, radius: 2, appearance.isNight ? Hues.lamplight : Hues.white, edge: .outline, of: .light)
        sketch.box(-10, -97.4, 22, 2.4, Hues.charcoal, edge: .none)
        sedan(&sketch, appearance, color)
        for row in 0..<2 {
            for column in 0..<18 where (row + column) % 2 == 0 {
                sketch.box(-60 + Double(column) * 7, -46 + Double(row) * 3.4, 7, 3.4, Hues.black, edge: .none)
            }
        }
    }

    private static func sedan(_ sketch: inout Sketch, _ appearance: Appearance, _ color: Color) {
        let body: [(Double, Double)] = [
            (-149, -20), (-150, -36), (-142, -50), (-112, -57), (-82, -60), (-46, -92), (-20, -97), (28, -97),
            (58, -91),
            (92, -64), (134, -58), (148, -48), (151, -30), (148, -18), (118, -14), (-118, -14),
        ]
        sketch.ellipse(0, -5, 140, 8, Hues.black.opacity(0.3), edge: .none)
        sketch.box(-140, -24, 280, 14, radius: 5, Hues.charcoal, edge: .none)
        let path = Sketch.smooth(body)
        sketch.area(path, color, of: .metal)
        sketch.clip(to: path) { inner in
            inner.box(-160, -36, 320, 30, Hues.dark(color, 0.26), edge: .none, of: .metal)
            inner.polygon(
                [(-150, -54), (-80, -62), (96, -66), (150, -58), (150, -55), (92, -61), (-80, -57), (-150, -48)],
                Hues.light(color, 0.4), edge: .none, of: .metal)
            inner.box(-160, -20, 320, 10, Hues.charcoal, edge: .none)
        }
        // The roof's glass: windscreen, front and rear side windows, rear.
        let lit = false
        sketch.glazing([(-73, -61), (-44, -88), (-30, -91), (-40, -61)], isLit: lit)
        sketch.glazing([(-35, -61), (-25, -91.6), (10, -92.4), (10, -62)], isLit: lit)
        sketch.glazing([(16, -62), (16, -92.4), (32, -92), (52, -87), (66, -76), (70, -63)], isLit: lit)
        sketch.polygon([(56, -86), (62, -87), (84, -66), (77, -64)], Hues.dark(color, 0.1), edge: .none, of: .metal)
        // A driver.
        sketch.ellipse(-10, -75, 7, 8, Hues.charcoal.opacity(0.6), edge: .none)
        sketch.blob([(-22, -62), (-18, -67), (-6, -68), (0, -62)], Hues.charcoal.opacity(0.6), edge: .none)
        let seam = Hues.dark(color, 0.42)
        sketch.curve([(-40, -60), (-46, -44), (-42, -22), (-36, -20)], width: 1, seam, taper: .none)
        sketch.line([(13, -62), (13, -21)], width: 1, seam)
        sketch.curve([(72, -61), (76, -48), (66, -34)], width: 1, seam, taper: .none)
        sketch.line([(-36, -20), (58, -20)], width: 1, seam)
        for x in [-2.0, 52] {
            sketch.box(x - 6, -54, 12, 2.6, radius: 1.3, Hues.light(color, 0.55), edge: .inner, of: .metal)
        }
        sketch.blob([(-56, -60), (-58, -68), (-49, -69), (-46, -61)], Hues.dark(color, 0.15), edge: .inner, of: .metal)
        lamps(&sketch, front: -146, rear: 149, y: -45, appearance)
        sketch.box(-152, -30, 16, 5, radius: 2, Hues.charcoal, edge: .none)
        for x in [-90.0, 90] {
            sketch.ellipse(x, -22, 28, 27, Hues.black, edge: .none)
            sketch.carWheel(x, -20, 21)
        }
    }

    private static func lamps(_ sketch: inout Sketch, front: Double, rear: Double, y: Double, _ appearance: Appearance)
    {
        sketch.blob(
            [(front - 3, y + 4), (front + 2, y - 5), (front + 16, y - 4), (front + 10, y + 4)], Hues.cream,
            edge: .inner, of: .light)
        sketch.blob(
            [(rear + 1, y + 6), (rear - 1, y - 6), (rear - 12, y - 5), (rear - 10, y + 5)], Hues.crimson, edge: .inner,
            of: .light)
        if appearance.isNight {
            sketch.glow(front, y, radius: 40, Hues.lamplight)
            sketch.glow(rear, y, radius: 24, Hues.red)
        }
    }

    /// Low and long, with a wing.
    static func sports(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.red)
        sketch.ellipse(0, -5, 170, 8, Hues.black.opacity(0.3), edge: .none)
        sketch.polygon([(124, -74), (128, -86), (134, -86), (138, -70)], Hues.charcoal, edge: .inner)
        sketch.blob(
            [(108, -86), (140, -96), (168, -94), (166, -88), (140, -88), (112, -81)], Hues.dark(color, 0.2), of: .metal)
        let body: [(Double, Double)] = [
            (-182, -20), (-180, -32), (-150, -46), (-100, -57), (-66, -62), (-22, -90), (14, -98), (50, -95), (94, -76),
            (140, -72), (168, -64), (176, -40), (168, -18), (130, -13), (-150, -13),
        ]
        let path = Sketch.smooth(body)
        sketch.area(path, color, of: .metal)
        sketch.clip(to: path) { inner in
            inner.blob(
                [(-190, -30), (-100, -36), (20, -30), (100, -40), (190, -44), (190, 0), (-190, 0)],
                Hues.dark(color, 0.26), edge: .none, of: .metal)
            inner.blob(
                [(-176, -38), (-110, -58), (-66, -62), (-40, -58), (-100, -50)], Hues.light(color, 0.45), edge: .none,
                of: .metal)
            inner.box(-200, -18, 400, 10, Hues.black, edge: .none)
        }
        sketch.glazing([(-56, -62), (-18, -85), (4, -90), (2, -63)])
        sketch.glazing([(8, -63), (10, -91), (44, -89), (66, -76), (54, -66)])
        sketch.blob([(62, -48), (96, -56), (100, -44), (78, -36)], Hues.black, edge: .inner)
        sketch.curve([(-24, -62), (-30, -42), (-20, -22)], width: 1.1, Hues.dark(color, 0.45), taper: .none)
        sketch.curve([(56, -64), (54, -40), (44, -22)], width: 1.1, Hues.dark(color, 0.45), taper: .none)
        sketch.line([(-20, -22), (44, -22)], width: 1.1, Hues.dark(color, 0.45))
        lamps(&sketch, front: -166, rear: 171, y: -46, appearance)
        for x in [-112.0, 116] {
            sketch.ellipse(x, -25, 32, 31, Hues.black, edge: .none)
            sketch.carWheel(x, -23.5, 25, spokes: 10)
        }
    }

    static func truck(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.blue)
        let box = Hues.white
        sketch.ellipse(0, -4, 116, 5, Hues.black.opacity(0.3), edge: .none)
        sketch.box(-100, -20, 210, 8, Hues.charcoal, edge: .inner, of: .metal)
        sketch.box(-52, -100, 166, 80, radius: 2, box, of: .metal)
        sketch.box(-52, -34, 166, 14, Hues.dark(box, 0.16), edge: .none, of: .metal)
        for x in stride(from: -38.0, through: 104, by: 14) {
            sketch.line([(x, -97), (x, -23)], width: 0.7, Hues.dark(box, 0.14))
        }
        sketch.box(-52, -66, 166, 10, color, edge: .none)
        let cab: [(Double, Double)] = [
            (-116, -16), (-116, -48), (-104, -54), (-94, -84), (-86, -88), (-58, -88), (-58, -16),
        ]
        sketch.polygon(cab, color, of: .metal)
        sketch.polygon(
            [(-116, -30), (-58, -30), (-58, -16), (-116, -16)], Hues.dark(color, 0.25), edge: .none, of: .metal)
        sketch.polygon([(-94, -88), (-86, -97), (-58, -99), (-58, -88)], Hues.light(color, 0.2), of: .metal)
        sketch.glazing([(-100, -54), (-91, -82), (-68, -82), (-68, -54)])
        sketch.line([(-64, -86), (-64, -20)], width: 0.8, Hues.dark(color, 0.4))
        sketch.box(-74, -48, 8, 2.2, radius: 1, Hues.silver, edge: .none, of: .metal)
        sketch.box(-120, -20, 16, 7, radius: 2, Hues.silver, edge: .inner, of: .metal)
        sketch.ellipse(-113, -34, 4, 5, Hues.cream, edge: .inner, of: .light)
        if appearance.isNight { sketch.glow(-116, -34, radius: 30, Hues.lamplight) }
        sketch.box(110, -30, 4, 8, Hues.crimson, edge: .none, of: .light)
        for x in [-84.0, 52, 84] {
            sketch.ellipse(x, -16, 18.6, 18, Hues.black, edge: .none)
            sketch.carWheel(x, -14.5, 14.5, spokes: 8)
        }
    }
}

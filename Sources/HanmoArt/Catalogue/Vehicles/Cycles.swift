import HanmoGraphics

/// Two wheels; they go to the left.
enum Cycles {
    static func bicycle(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color([Hues.teal, Hues.red, Hues.blue, Hues.orange][Int(sketch.random.next() % 4)])
        let (front, rear) = ((-48.0, -32.0), (48.0, -32.0))
        sketch.wireWheel(front.0, front.1, 31)
        sketch.wireWheel(rear.0, rear.1, 31)
        let (crank, head, fork) = ((4.0, -30.0), (-34.0, -82.0), (-30.0, -72.0))
        // Chain, stays, then the main tubes.
        sketch.line([(crank.0, crank.1 - 6.4), (rear.0, rear.1 - 3)], width: 0.8, Hues.charcoal)
        sketch.line([(crank.0, crank.1 + 6.4), (rear.0, rear.1 + 3)], width: 0.8, Hues.charcoal)
        for (from, to, width) in [(crank, rear, 2.4), ((16, -70), rear, 2.2)]
            as [((Double, Double), (Double, Double), Double)]
        {
            sketch.limb([from, to], from: width, to: width * 0.8, Hues.dark(color, 0.1), edge: .inner, of: .metal)
        }
        sketch.limb([head, (-38, -66), front], from: 3.4, to: 2.2, color, edge: .inner, of: .metal)
        for (from, to) in [(crank, (20.0, -88.0)), (crank, fork), ((16, -72), (-32, -76))]
            as [((Double, Double), (Double, Double))]
        {
            sketch.limb([from, to], from: 3.6, to: 3.4, color, .level, edge: .outline, of: .metal)
        }
        for wheel in [front, rear] {
            let arc = (0...10).map { step -> (Double, Double) in
                let angle = Double.pi * (1.12 + 0.66 * Double(step) / 10) + (wheel.0 > 0 ? 0.4 : 0.05)
                return (wheel.0 + 34 * Trigonometry.cos(angle), wheel.1 + 34 * Trigonometry.sin(angle))
            }
            sketch.curve(arc, width: 1.8, Hues.dark(color, 0.2), taper: .none)
        }
        // The rack, saddle, bars, basket.
        sketch.limb([(22, -68), (64, -66)], from: 1.8, to: 1.8, Hues.charcoal, edge: .none, of: .metal)
        sketch.line([(60, -66), rear], width: 1.2, Hues.charcoal)
        sketch.blob(
            [(6, -92), (14, -95), (28, -95), (36, -92), (34, -88), (20, -88), (8, -90)], Hues.darkWood, of: .cloth)
        sketch.curve([head, (-37, -94), (-30, -98), (-18, -97)], width: 2.2, Hues.silver, taper: .none)
        sketch.limb([(-28, -98), (-16, -96.6)], from: 3.4, to: 3.2, Hues.darkWood, edge: .inner, of: .cloth)
        let basket: [(Double, Double)] = [(-72, -88), (-40, -88), (-44, -66), (-66, -66)]
        sketch.polygon(basket, Hues.paleWood, of: .wood)
        for step in 1..<5 {
            let t = Double(step) / 5
            sketch.line([(-72 + 32 * t, -88), (-66 + 22 * t, -66)], width: 0.8, Hues.wood)
            sketch.line([(-72 + 6 * t, -88 + 22 * t), (-40 - 4 * t, -88 + 22 * t)], width: 0.8, Hues.wood)
        }
        sketch.box(-73, -90, 34, 3, radius: 1.4, Hues.wood, edge: .inner, of: .wood)
        sketch.ellipse(-52, -58, 3.4, 3.4, appearance.isNight ? Hues.lamplight : Hues.cream, edge: .inner, of: .light)
        if appearance.isNight { sketch.glow(-56, -58, radius: 26, Hues.lamplight) }
        // Crank and pedals.
        sketch.ring(crank.0, crank.1, 6.6, width: 1.6, Hues.charcoal)
        sketch.ellipse(crank.0, crank.1, 2, 2, Hues.silver, edge: .none, of: .metal)
        sketch.limb([crank, (-2, -16)], from: 2, to: 1.6, Hues.silver, edge: .inner, of: .metal)
        sketch.box(-8, -17, 12, 3, radius: 1, Hues.charcoal, edge: .none)
        sketch.curve([(40, -34), (52, -14), (58, 0)], width: 1.2, Hues.charcoal, taper: .none)
    }

    static func motorcycle(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.crimson)
        for x in [-60.0, 60] {
            sketch.carWheel(x, -28, 28, spokes: 9)
        }
        sketch.limb([(0, -30), (62, -28)], from: 7, to: 5, Hues.charcoal, .level, of: .metal)
        sketch.limb([(-30, -88), (-46, -60), (-60, -28)], from: 5, to: 4, Hues.silver, of: .metal)
        sketch.blob(
            [(-86, -44), (-70, -62), (-46, -60), (-34, -46), (-44, -52), (-62, -56), (-78, -46)], color, edge: .outline,
            of: .metal)
        sketch.blob([(36, -58), (66, -62), (90, -48), (88, -44), (62, -54), (40, -50)], color, of: .metal)
        // Engine with fins and the exhaust.
        sketch.box(-22, -52, 40, 30, radius: 6, Hues.grey, of: .metal)
        for row in 0..<5 {
            sketch.line([(-20, -48 + Double(row) * 4.4), (4, -48 + Double(row) * 4.4)], width: 1.4, Hues.charcoal)
        }
        sketch.ellipse(6, -32, 9, 9, Hues.silver, .round, edge: .inner, of: .metal)
        sketch.limb([(-16, -26), (-4, -16), (30, -16), (82, -22)], from: 5, to: 8, Hues.silver, .level, of: .metal)
        // Tank, saddle, side panel.
        sketch.blob(
            [(-34, -70), (-26, -86), (-4, -90), (14, -80), (18, -68), (0, -62), (-24, -62)], color, .round, of: .metal)
        sketch.curve([(-24, -80), (-6, -85), (8, -78)], width: 2, Hues.light(color, 0.55))
        sketch.blob(
            [(12, -70), (24, -77), (44, -76), (70, -80), (78, -74), (62, -66), (30, -62), (14, -64)], Hues.black,
            of: .cloth)
        sketch.polygon([(14, -62), (44, -62), (34, -44), (18, -46)], Hues.dark(color, 0.2), edge: .inner, of: .metal)
        sketch.ellipse(-46, -80, 9, 9, Hues.silver, edge: .outline, of: .metal)
        sketch.ellipse(-50, -80, 6.4, 7.6, Hues.cream, edge: .inner, of: .light)
        if appearance.isNight { sketch.glow(-54, -80, radius: 44, Hues.lamplight) }
        sketch.limb([(-32, -86), (-26, -97), (-12, -95)], from: 3, to: 2.6, Hues.charcoal, of: .metal)
        sketch.limb([(-22, -97), (-9, -95)], from: 4.4, to: 4.2, Hues.black, edge: .inner)
        sketch.ellipse(-24, -104, 5, 3.4, Hues.silver, edge: .inner, of: .glass)
        sketch.box(84, -56, 6, 6, radius: 2, Hues.red, edge: .inner, of: .light)
    }
}

import HanmoGraphics

/// The signs that comics set beside a head (漫符), in the head's units: its middle is the origin, 100 high.
enum HeadMarks {
    static func draw(_ mark: String, on sketch: inout Sketch) {
        switch mark {
        case "question": question(on: &sketch)
        case "exclamation": exclamation(on: &sketch)
        case "sweat": sweat(on: &sketch)
        case "gloom": gloom(on: &sketch)
        case "sparkles": sparkles(on: &sketch)
        case "anger": anger(on: &sketch)
        default: break
        }
    }

    /// What a face shows by itself needs no second sign.
    static func isShown(_ mark: String, by face: Face) -> Bool {
        switch mark {
        case "sweat": face.overlays.contains(.sweat)
        case "anger": face.overlays.contains(.vein)
        case "exclamation": face.overlays.contains(.flash)
        default: false
        }
    }

    private static func question(on sketch: inout Sketch) {
        let hook: [(Double, Double)] = [
            (-81, -42), (-79, -54), (-68, -59), (-57, -53), (-57, -42), (-67, -33), (-69, -22),
        ]
        for (extra, color) in [(6.0, Hues.white), (0.0, Hues.black)] {
            sketch.flesh(
                hook.map { ($0.0, $0.1, 7 + extra) }, color, edge: .none, of: .light)
            sketch.ellipse(-69, -9, 4.8 + extra / 2, 4.8 + extra / 2, color, edge: .none, of: .light)
        }
    }

    private static func exclamation(on sketch: inout Sketch) {
        for (extra, color) in [(6.0, Hues.white), (0.0, Hues.red)] {
            sketch.moved(-68, -30, turned: -0.18) { inner in
                inner.flesh([(0, -32, 10 + extra), (0, 6, 5 + extra)], color, edge: .none, of: .light)
                inner.ellipse(0, 20, 5 + extra / 2, 5 + extra / 2, color, edge: .none, of: .light)
            }
        }
    }

    private static func sweat(on sketch: inout Sketch) {
        let water = Color(hex: 0x9CCBE6)
        Emblems.drop(-60, -24, 9, water, on: &sketch)
        Emblems.drop(-72, -2, 6, water, on: &sketch)
    }

    /// Lines hang from the hair over brow and eyes.
    private static func gloom(on sketch: inout Sketch) {
        for index in 0..<7 {
            let x = -22 + Double(index) * 9
            let length = [26.0, 38, 30, 42, 32, 38, 26][index]
            sketch.line([(x, -40), (x, -40 + length)], width: 2.4, Hues.indigo.opacity(0.75), taper: .tail)
        }
    }

    private static func sparkles(on sketch: inout Sketch) {
        for (x, y, size) in [(-66.0, -40.0, 15.0), (-58, -8, 8), (68, -46, 10)] {
            let waist = size * 0.2
            sketch.polygon(
                [
                    (x, y - size), (x + waist, y - waist), (x + size * 0.8, y), (x + waist, y + waist), (x, y + size),
                    (x - waist, y + waist), (x - size * 0.8, y), (x - waist, y - waist),
                ], Hues.yellow, edge: .inner, of: .light)
        }
    }

    private static func anger(on sketch: inout Sketch) {
        for turn in 0..<4 {
            sketch.moved(-62, -38, turned: Double(turn) * .pi / 2 + 0.3) { inner in
                inner.curve([(3, 17), (4, 4), (17, 3)], width: 5, Hues.red, taper: .both)
            }
        }
    }
}

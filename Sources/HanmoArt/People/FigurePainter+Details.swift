import HanmoGraphics

extension FigurePainter {
    func draw(_ detail: Outfit.Detail, _ hem: Double, on frame: inout Sketch) {
        let t = build.torso
        let (_, c, w, p) = half
        let x = front
        let dark = Hues.dark(color, 0.28)
        switch detail {
        case .belt:
            let isRobe = outfit.isAncient
            let leather =
                outfit == .dress
                ? Hues.light(color, 0.4)
                : outfit == .police || outfit == .shirt || outfit == .schoolBoy
                    ? Hues.black : isRobe ? Hues.darkWood : Hues.darkWood
            let y = isRobe || outfit == .dress ? -t * 0.34 : -t * 0.24
            band(y, isRobe ? 2.6 : 1.7, isRobe ? w * 1.06 : w * 1.02, leather, on: &frame)
            if isRobe {
                for dx in [-0.6, -0.2, 0.2, 0.6] where !isBack {
                    frame.box(
                        x * 0.6 + dx * w - 0.9, y - 0.8, 1.8, 2.2, radius: 0.4, Hues.gold, edge: .inner, of: .metal)
                }
            } else if outfit != .dress, !isBack {
                frame.box(x - 1.1, y - 0.1, 2.2, 1.7, radius: 0.4, Hues.gold, edge: .inner, of: .metal)
            }
        case .sash:
            let y = outfit == .hanfuWoman ? -t * 0.56 : -t * 0.38
            band(
                y, outfit == .hanfuWoman ? 3.2 : 3, w * 1.08,
                outfit == .hanfuWoman ? color.mixed(with: second, 0.5) : second, on: &frame)
            guard !isBack else { return }
            let tone = outfit == .hanfuWoman ? color.mixed(with: second, 0.5) : second
            for (dx, length) in [(-0.7, 13.0), (0.7, 16)] {
                frame.shape(
                    [
                        [(x + dx, y + 2), (x + dx * 2.2 - 0.9, y + length * 0.5), (x + dx * 2.4 - 1.1, y + length)],
                        [(x + dx * 2.4 - 1.1, y + length), (x + dx * 2.4 + 1.1, y + length + 0.4)],
                        [
                            (x + dx * 2.4 + 1.1, y + length + 0.4), (x + dx * 2.2 + 0.9, y + length * 0.5),
                            (x + dx + 0.6, y + 2),
                        ],
                    ], tone, edge: .inner, of: .cloth)
            }
            frame.ellipse(x, y + 1.4, 1.7, 1.4, Hues.dark(tone, 0.12), edge: .inner, of: .cloth)
        case .pendant where !isBack:
            let y = -t * 0.38 + 3
            let px = x + w * 0.56
            frame.line([(px, y - 1), (px, y + 5)], width: 0.35, Hues.red)
            frame.ellipse(px, y + 6.2, 1.4, 1.4, Color(hex: 0x9CC3A0), edge: .inner)
            for dx in [-0.5, 0, 0.5] {
                frame.line([(px + dx * 0.6, y + 7.4), (px + dx * 1.6, y + 12)], width: 0.35, Hues.red)
            }
        case .pendant: break
        case .pocket where !isBack:
            if outfit == .hoodie {
                frame.polygon(
                    [
                        (x - w * 0.56, -t * 0.2), (x - w * 0.34, -t * 0.36), (x + w * 0.34, -t * 0.36),
                        (x + w * 0.56, -t * 0.2), (x + w * 0.56, -t * 0.06), (x - w * 0.56, -t * 0.06),
                    ], Hues.dark(color, 0.07), edge: .inner, of: .cloth)
            } else if outfit == .coat {
                frame.line(
                    [
                        (x + c * 0.34, -t * 0.58), (x + c * 0.72, -t * 0.6), (x + c * 0.7, -t * 0.46),
                        (x + c * 0.34, -t * 0.44), (x + c * 0.34, -t * 0.58),
                    ], width: 0.35, Hues.grey)
            } else {
                for side in [-1.0, 1] {
                    frame.line([(x + side * w * 0.34, -t * 0.16), (x + side * w * 0.8, -t * 0.17)], width: 0.5, dark)
                }
            }
        case .pocket: break
        case .buttons where !isBack:
            let (top, low) = outfit.collar == .lapels ? (-t * 0.42, -t * 0.2) : (-t + 5, hem - 1)
            if outfit.collar != .lapels { frame.line([(x * 0.8, top - 1), (x, low)], width: 0.4, dark) }
            let count = outfit.collar == .lapels ? 2 : 4
            for step in 0..<count {
                frame.ellipse(
                    x + (outfit.collar == .lapels ? 0.8 : 0), top + (low - top) * (Double(step) + 0.4) / Double(count),
                    0.55, 0.55, outfit.collar == .lapels ? dark : Hues.light(color, 0.6), edge: .none)
            }
        case .buttons: break
        case .zip where !isBack:
            frame.line(
                [(x * 0.7, -t + 2), (x, hem)], width: 0.8, outfit == .firefighter ? Hues.yellow : Hues.dark(color, 0.35)
            )
        case .zip: break
        case .tie where !isBack:
            let tone =
                outfit == .police
                ? Hues.navy : [Hues.crimson, Hues.teal, Hues.gold][Int(look.identity >> 5 & 0xFF) % 3]
            frame.polygon(
                [
                    (x * 0.6 - 1.1, -t + 2.8), (x * 0.6 + 1.1, -t + 2.8), (x * 0.6 + 0.7, -t + 5),
                    (x * 0.6 - 0.7, -t + 5),
                ], Hues.dark(tone, 0.12), edge: .inner, of: .cloth)
            let low = outfit == .police ? -t * 0.3 : -t * 0.5
            frame.polygon(
                [
                    (x * 0.6 - 0.7, -t + 5), (x * 0.6 + 0.7, -t + 5), (x * 0.9 + 1.5, low - 1.4), (x * 0.9, low),
                    (x * 0.9 - 1.5, low - 1.4),
                ], tone, edge: .inner, of: .cloth)
        case .tie: break
        case .apron where !isBack:
            let tone = outfit == .chef ? Hues.white : Hues.earth
            let fall = hangs ? build.leg * 0.3 : 1
            frame.shape(
                [
                    [(x - c * 0.56, -t * 0.74), (x, -t * 0.72), (x + c * 0.56, -t * 0.74)],
                    [(x + c * 0.56, -t * 0.74), (x + w * 0.95, -t * 0.4)],
                    [(x + w * 0.95, -t * 0.4), (x + p * 1.02, fall)],
                    [(x + p * 1.02, fall), (x, fall + 1.6), (x - p * 1.02, fall)],
                    [(x - p * 1.02, fall), (x - w * 0.95, -t * 0.4)],
                    [(x - w * 0.95, -t * 0.4), (x - c * 0.56, -t * 0.74)],
                ], tone, .upright, of: .cloth)
            for side in [-1.0, 1] {
                frame.line([(x + side * c * 0.54, -t * 0.74), (x * 0.5 + side * build.neck, -t)], width: 0.9, tone)
            }
            frame.line([(x - w, -t * 0.34), (x + w, -t * 0.34)], width: 0.7, Hues.dark(tone, 0.2))
            if hangs {
                frame.line(
                    [
                        (x - p * 0.4, -t * 0.06), (x - p * 0.4, t * 0.12), (x + p * 0.4, t * 0.12),
                        (x + p * 0.4, -t * 0.06), (x - p * 0.4, -t * 0.06),
                    ], width: 0.4, Hues.dark(tone, 0.25))
            }
        case .apron: break
        case .openCoat:
            let low = hangs ? build.leg * 0.44 : 3.4
            let gap = isBack ? 0 : 0.16
            for side in [-1.0, 1] {
                frame.shape(
                    [
                        [(x * 0.9 + side * gap, -t * 0.46), (x + side * w * 0.16, 0), (x + side * p * 0.34, low)],
                        [(x + side * p * 0.34, low), (side * p * 1.1, low - 0.4)],
                        [(side * p * 1.28, low - 0.4), (side * p * 1.12, 2), (side * w * 1.03, -t * 0.36)],
                        [(side * w * 1.03, -t * 0.36), (x * 0.9 + side * gap, -t * 0.46)],
                    ], color, .upright, edge: .outline, of: .cloth)
                if !isBack {
                    frame.line(
                        [(x + side * p * 0.5, -0.6), (x + side * p * 0.98, -1.2)], width: 0.5, Hues.dark(color, 0.25))
                }
            }
        case .scales:
            let metal = Hues.dark(color, 0.02)
            for row in 0..<5 {
                let y = -t * 0.84 + Double(row) * t * 0.115
                let width = c * (1 - abs(Double(row) - 1.5) * 0.04)
                let count = 6
                for column in 0..<count {
                    let px = -width + (Double(column) + (row % 2 == 0 ? 0.5 : 0.5)) * 2 * width / Double(count)
                    frame.shape(
                        [
                            [
                                (px - width / 6, y), (px - width / 6.4, y + t * 0.1), (px, y + t * 0.14),
                                (px + width / 6.4, y + t * 0.1), (px + width / 6, y),
                            ], [(px + width / 6, y), (px - width / 6, y)],
                        ], row % 2 == 0 ? metal : Hues.light(metal, 0.12), edge: .inner, of: .metal)
                }
            }
            if !isBack { frame.ellipse(x, -t * 0.6, 3, 3, Hues.gold, .round, edge: .inner, of: .metal) }
            for side in [-1.0, 1] {
                for row in 0..<(hangs ? 3 : 1) {
                    let y = -t * 0.2 + Double(row) * 4.4
                    frame.polygon(
                        [
                            (side * 0.8, y), (side * (p + 0.6 + Double(row) * 0.5), y),
                            (side * (p + 1 + Double(row) * 0.6), y + 5), (side * 1, y + 5),
                        ], row % 2 == 0 ? metal : Hues.light(metal, 0.1), edge: .inner, of: .metal)
                }
            }
        case .plates:
            frame.shape(
                [
                    [(-c * 0.98, -t * 0.9), (-c, -t * 0.6), (-w * 0.95, -t * 0.38)],
                    [(-w * 0.95, -t * 0.38), (x, -t * 0.3), (w * 0.95, -t * 0.38)],
                    [(w * 0.95, -t * 0.38), (c, -t * 0.6), (c * 0.98, -t * 0.9)],
                    [(c * 0.98, -t * 0.9), (0, -t * 0.82), (-c * 0.98, -t * 0.9)],
                ], Hues.silver, .round, edge: .inner, of: .metal)
            frame.line([(x, -t * 0.83), (x, -t * 0.32)], width: 0.5, Hues.grey)
        case .tabard:
            frame.polygon(
                [
                    (-p * 0.86, -t * 0.3), (p * 0.86, -t * 0.3), (p * 1, hangs ? build.leg * 0.36 : 2),
                    (0, hangs ? build.leg * 0.42 : 3), (-p * 1, hangs ? build.leg * 0.36 : 2),
                ], second, .upright, edge: .outline, of: .cloth)
            frame.polygon([(x, -t * 0.08), (x + 2.6, 2), (x, 7), (x - 2.6, 2)], Hues.gold, edge: .none)
        case .dragon where !isBack: drawDragon(x, t, c, on: &frame)
        case .dragon: break
        case .frogs where !isBack:
            let hand = look.mirrored ? -1.0 : 1
            frame.curve(
                [(x * 0.5, -t + 1), (x + hand * c * 0.4, -t * 0.84), (x + hand * c * 0.8, -t * 0.72)], width: 0.7,
                second, taper: .none)
            for (dx, y) in [(0.16, -t * 0.9), (0.55, -t * 0.8)] {
                frame.line([(x + hand * c * dx - 1.4, y), (x + hand * c * dx + 1.4, y)], width: 0.6, second)
                frame.ellipse(x + hand * c * dx, y, 0.7, 0.7, second, edge: .none)
            }
            if outfit == .qipao, hangs {
                for (px, py, r) in [
                    (-3.6, -t * 0.2, 1.5), (2.8, t * 0.2, 1.9), (-1.4, t * 0.62, 1.7), (4, t * 0.86, 1.4),
                    (-4.6, t * 0.94, 1.4),
                ] {
                    for step in 0..<5 {
                        let way = Rig.direction(Double(step) * 72)
                        frame.ellipse(px + way.x * r * 0.7, py + way.y * r * 0.7, r * 0.5, r * 0.5, second, edge: .none)
                    }
                }
            }
            if outfit == .chef {
                for y in [-t * 0.7, -t * 0.56] {
                    for side in [-1.0, 1] { frame.ellipse(x + side * 2.6, y, 0.6, 0.6, Hues.charcoal, edge: .none) }
                }
            }
        case .frogs: break
        case .patch:
            frame.polygon(
                [(-c * 0.78, -t * 0.72), (-c * 0.36, -t * 0.72), (-c * 0.36, -t * 0.62), (-c * 0.78, -t * 0.62)],
                outfit == .astronaut ? Hues.red : Hues.navy, edge: .inner)
        case .badge where !isBack:
            frame.polygon(
                [
                    (x + c * 0.4, -t * 0.74), (x + c * 0.7, -t * 0.74), (x + c * 0.66, -t * 0.63),
                    (x + c * 0.55, -t * 0.58), (x + c * 0.44, -t * 0.63),
                ], Hues.gold, edge: .inner, of: .metal)
        case .badge: break
        case .stripes: break
        case .reflective:
            for y in [-t * 0.5, -t * 0.14] { band(y, 2, y < -t * 0.3 ? c * 1.02 : p, Hues.yellow, on: &frame) }
            if outfit == .worker, !isBack {
                for side in [-1.0, 1] {
                    frame.line(
                        [(x * 0.4 + side * c * 0.5, -t + 2), (x * 0.4 + side * c * 0.5, -t * 0.48)], width: 1.8,
                        Hues.yellow)
                }
            }
        case .bib:
            let tone = second
            frame.shape(
                [
                    [(x - c * 0.58, -t * 0.72), (x + c * 0.58, -t * 0.72)],
                    [(x + c * 0.58, -t * 0.72), (x + w * 0.9, -t * 0.36), (p, -t * 0.1), (p, 2)], [(p, 2), (-p, 2)],
                    [(-p, 2), (-p, -t * 0.1), (x - w * 0.9, -t * 0.36), (x - c * 0.58, -t * 0.72)],
                ], tone, edge: .inner, of: .cloth)
            for side in [-1.0, 1] {
                frame.line([(x + side * c * 0.46, -t * 0.7), (x * 0.4 + side * c * 0.5, -t + 1.6)], width: 1.6, tone)
                frame.ellipse(x + side * c * 0.44, -t * 0.66, 0.9, 0.9, Hues.gold, edge: .inner)
            }
            if !isBack {
                frame.box(
                    x - c * 0.3, -t * 0.56, c * 0.6, t * 0.16, radius: 0.8, Hues.light(tone, 0.14), edge: .inner,
                    of: .cloth)
            }
        case .kesa:
            let fall = hangs ? build.leg : 4
            let hand = look.mirrored ? -1.0 : 1
            frame.shape(
                [
                    [(hand * c * 0.3, -t + 0.6), (hand * c * 1.02, -t * 0.86)],
                    [(hand * c * 1.02, -t * 0.86), (hand * w * 1.1, -t * 0.3), (hand * p * 1.15, fall * 0.42)],
                    [(hand * p * 1.15, fall * 0.42), (0, fall * 0.5), (-hand * p * 1.05, fall * 0.3)],
                    [(-hand * p * 1.05, fall * 0.3), (-hand * w * 1.08, -t * 0.36)],
                    [(-hand * w * 1.08, -t * 0.36), (-hand * w * 0.1, -t * 0.6), (hand * c * 0.3, -t + 0.6)],
                ], second, .upright, edge: .outline, of: .cloth)
            frame.curve(
                [(hand * c * 0.3, -t + 0.8), (-hand * w * 0.1, -t * 0.6), (-hand * w * 1.06, -t * 0.37)], width: 0.8,
                Hues.gold, taper: .none)
            for row in [0.1, 0.55] where hangs {
                frame.curve(
                    [(-hand * p, t * row), (0, t * row + 3), (hand * p * 1.1, t * row + 1)], width: 0.5, Hues.gold,
                    taper: .none)
            }
            if !isBack {
                for step in 0...12 {
                    let a = Rig.direction(Double(step) * 15 - 90)
                    frame.ellipse(
                        x * 0.5 + a.x * build.neck * 2.1, -t + 1.5 + max(0, a.y) * t * 0.32, 0.85, 0.85, Hues.darkWood,
                        edge: .inner)
                }
            }
        case .cloak: break
        case .backpack where !isBack:
            for side in [-1.0, 1] {
                frame.curve(
                    [
                        (x * 0.4 + side * c * 0.5, -t + 1), (x * 0.5 + side * c * 0.74, -t * 0.7),
                        (side * c * 0.94, -t * 0.44),
                    ], width: 1.5, Hues.silver, taper: .none)
            }
        case .backpack: frame.box(-c, -t * 0.95, c * 2, t * 0.8, radius: 3, Hues.silver, .upright, of: .metal)
        case .stethoscope where !isBack:
            frame.curve(
                [(x * 0.4 - build.neck - 0.4, -t), (x - c * 0.4, -t * 0.76), (x - c * 0.3, -t * 0.56)], width: 0.7,
                Hues.charcoal, taper: .none)
            frame.curve(
                [(x * 0.4 + build.neck + 0.4, -t), (x + c * 0.44, -t * 0.74), (x + c * 0.3, -t * 0.5)], width: 0.7,
                Hues.charcoal, taper: .none)
            frame.ellipse(x + c * 0.3, -t * 0.48, 1.3, 1.3, Hues.silver, edge: .inner, of: .metal)
        case .stethoscope: break
        case .panel where !isBack:
            frame.box(x - c * 0.5, -t * 0.64, c, t * 0.24, radius: 1, Hues.silver, edge: .inner, of: .metal)
            for (index, tone) in [Hues.red, Hues.yellow, Hues.blue].enumerated() {
                frame.ellipse(x - c * 0.3 + Double(index) * c * 0.3, -t * 0.52, 0.9, 0.9, tone, edge: .none)
            }
        case .panel: break
        case .print where !isBack:
            if outfit == .kimono || outfit == .wizard {
                guard hangs else { return }
                for (px, py, r) in [
                    (-4.0, t * 0.5, 1.6), (4.2, t * 0.8, 2), (-2, t * 1.1, 1.8), (5, t * 0.16, 1.4),
                    (-6, t * 0.95, 1.4),
                ] {
                    for step in 0..<5 {
                        let way = Rig.direction(Double(step) * 72)
                        frame.ellipse(
                            px + way.x * r * 0.6, py + way.y * r * 0.6, r * 0.5, r * 0.5,
                            outfit == .wizard ? Hues.gold : Hues.light(color, 0.6), edge: .none)
                    }
                }
            } else if look.identity & 1 == 0 {
                band(-t * 0.56, 2.2, c * 0.99, Hues.light(second, 0.3), on: &frame)
                band(-t * 0.44, 2.2, (c + w) / 2, Hues.light(second, 0.3), on: &frame)
            }
        case .print: break
        case .vestRobe:
            // Open robe over the inner one: two broad borders down the front, outside the crossed collar.
            guard !isBack else { return }
            for side in [-1.0, 1] {
                frame.area(
                    Contours.band(
                        Curves.smooth(
                            [
                                Point(x * 0.5 + side * (build.neck + 2), -t - 0.4),
                                Point(x * 0.6 + side * c * 0.66, -t * 0.62), Point(x * 0.5 + side * w * 0.74, -t * 0.2),
                                Point(x * 0.4 + side * p * 0.82, hangs ? build.leg * 0.9 : 1),
                            ], steps: 8),
                        (0..<25).map { min(1, 0.3 + Double($0) * 0.15) }), second, edge: .inner, of: .cloth)
            }
        case .obi:
            band(-t * 0.56, t * 0.28, w * 1.12, second, on: &frame)
            if !isBack {
                frame.line([(-w * 1.1, -t * 0.42), (w * 1.1, -t * 0.42)], width: 0.8, Hues.gold)
            } else {
                frame.box(-5, -t * 0.6, 10, 9, radius: 2.6, second, edge: .inner, of: .cloth)
            }
        case .redCross where !isBack:
            frame.box(x + c * 0.36, -t * 0.7, 3, 1, Hues.red, edge: .none)
            frame.box(x + c * 0.36 + 1, -t * 0.7 - 1, 1, 3, Hues.red, edge: .none)
        case .redCross: break
        case .scarf where !isBack:
            frame.polygon(
                [(x * 0.6 - 0.6, -t + 6), (x * 0.6 - 4, -t + 10.6), (x * 0.6 - 1, -t + 11)], Hues.red, edge: .inner,
                of: .cloth)
            frame.polygon(
                [(x * 0.6 + 0.6, -t + 6), (x * 0.6 + 4, -t + 10.6), (x * 0.6 + 1, -t + 11)], Hues.red, edge: .inner,
                of: .cloth)
            frame.ellipse(x * 0.6, -t + 6.2, 1.3, 1.2, Hues.red, edge: .inner, of: .cloth)
        case .scarf: break
        }
    }

    /// A belt or stripe around the body.
    private func band(_ y: Double, _ height: Double, _ half: Double, _ tone: Color, on frame: inout Sketch) {
        frame.shape(
            [
                [(-half, y), (0, y + 0.7), (half, y)], [(half, y), (half, y + height)],
                [(half, y + height), (0, y + height + 0.7), (-half, y + height)], [(-half, y + height), (-half, y)],
            ],
            tone, .upright, edge: .inner, of: .cloth)
    }

    /// A coiled dragon in a round, its clouds and waves at the hem.
    private func drawDragon(_ x: Double, _ t: Double, _ c: Double, on frame: inout Sketch) {
        let (cx, cy, r) = (x, -t * 0.58, c * 0.58)
        frame.ellipse(cx, cy, r, r, Hues.crimson, edge: .inner, of: .cloth)
        frame.curve(
            [
                (cx + r * 0.1, cy + r * 0.7), (cx - r * 0.6, cy + r * 0.3), (cx - r * 0.3, cy - r * 0.2),
                (cx + r * 0.4, cy + r * 0.1), (cx + r * 0.6, cy - r * 0.4), (cx, cy - r * 0.66),
            ], width: r * 0.26, Hues.gold, taper: .tail)
        frame.ellipse(cx + r * 0.06, cy + r * 0.66, r * 0.2, r * 0.16, Hues.gold, edge: .none)
        guard hangs else { return }
        for row in 0..<2 {
            for step in -2...2 {
                let px = Double(step) * 4.2 + (row == 0 ? 0 : 2.1)
                let y = build.leg - build.ankle * 0.3 - Double(row) * 2.4
                frame.curve(
                    [(px - 2, y), (px - 1, y - 2.4), (px + 1, y - 2.4), (px + 2, y)], width: 0.9,
                    row == 0 ? Hues.crimson : Hues.teal, taper: .both)
            }
        }
    }
}

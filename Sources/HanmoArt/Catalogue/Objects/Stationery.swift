import HanmoGraphics

/// Books, paper and what one writes with.
enum Stationery {
    static let all: [Subject] = [
        Subject("book", .objects, height: 0.2, aspect: 1.4, at: .surface, draw: books),
        Subject("book/open", .objects, height: 0.14, aspect: 2.1, at: .surface, draw: openBook),
        Subject("scroll", .objects, height: 0.22, aspect: 2.2, at: .surface, draw: scroll),
        Subject("brush", .objects, height: 0.22, aspect: 1.1, at: .surface, draw: brush),
        Subject("brush/pencil", .objects, height: 0.2, aspect: 1, at: .surface, draw: pencil),
        Subject("letter", .objects, height: 0.14, aspect: 1.4, at: .surface, draw: envelope),
        Subject("letter/newspaper", .objects, height: 0.3, aspect: 1.15, at: .surface, draw: newspaper),
        Subject("letter/note", .objects, height: 0.1, aspect: 1.05, at: .surface, draw: note),
        Subject("letter/paper", .objects, height: 0.28, aspect: 0.85, at: .surface, draw: paper),
    ]

    /// Three books lie on one another, the uppermost a little askew.
    @Sendable static func books(_ sketch: inout Sketch, _ appearance: Appearance) {
        let covers = [
            appearance.color(sketch.someHue(Hues.red, Hues.teal)), sketch.someHue(Hues.navy, Hues.indigo),
            sketch.someHue(Hues.gold, Hues.orange),
        ]
        var bottom = 0.0
        for (index, cover) in covers.enumerated() {
            let x = [-66.0, -56, -60][index]
            let width = [104.0, 92, 84][index]
            let height = [25.0, 22, 19][index]
            let depth = [52.0, 48, 46][index]
            book(on: &sketch, x: x, bottom: bottom, width: width, height: height, depth: depth, cover)
            bottom -= height
        }
        sketch.polygon([(-10, -46), (0, -46), (0, -16), (-5, -21), (-10, -16)], Hues.red, edge: .inner, of: .cloth)
    }

    private static func book(
        on sketch: inout Sketch, x: Double, bottom: Double, width: Double, height: Double, depth: Double, _ cover: Color
    ) {
        let whole = CuboidView(
            x: x, y: bottom, width: width, height: height, depth: depth, color: cover, matter: .paper)
        whole.draw(on: &sketch, radius: 2)
        // Pages show at the side, between the boards; the spine faces us.
        let pages = [whole.side(0.04, 0.2), whole.side(1, 0.2), whole.side(1, 0.82), whole.side(0.04, 0.82)]
        sketch.polygon(pages, Hues.cream, edge: .none, of: .paper)
        for line in 1..<4 {
            let down = 0.2 + 0.62 * Double(line) / 4
            sketch.line([whole.side(0.05, down), whole.side(1, down)], width: 0.8, Hues.dark(Hues.cream, 0.2))
        }
        sketch.polygon(
            [whole.top(0.12, 0.14), whole.top(0.12, 0.86), whole.top(0.88, 0.86), whole.top(0.88, 0.14)],
            Hues.light(cover, 0.42), edge: .none, of: .paper)
        sketch.polygon(
            [whole.top(0.15, 0.2), whole.top(0.15, 0.8), whole.top(0.85, 0.8), whole.top(0.85, 0.2)],
            Hues.light(cover, 0.28), edge: .none, of: .paper)
        let middle = bottom - height
        for at in [0.08, 0.88] {
            sketch.box(x + width * at, middle + 1, 2.4, height - 2, Hues.light(cover, 0.55), edge: .none, of: .paper)
        }
        sketch.box(
            x + width * 0.24, middle + height * 0.34, width * 0.46, height * 0.32, radius: 1.5,
            Hues.light(cover, 0.75), edge: .none, of: .paper)
        sketch.gleam([(x + 4, middle + 3), (x + width * 0.4, middle + 2.6)], width: 1.6, strength: 0.3)
    }

    @Sendable static func openBook(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cover = appearance.color(sketch.someHue(Hues.red, Hues.navy, Hues.teal))
        sketch.plate([(-92, -80), (92, -80), (105, 0), (-105, 0)], 5, cover, of: .paper)
        for side in [-1.0, 1] {
            for layer in 0..<3 {
                let lift = Double(layer) * 4
                let outer = side * (98 - lift)
                sketch.area(
                    page(side, outer: outer, lift: lift),
                    layer == 2 ? Hues.white : Hues.dark(Hues.cream, 0.16 - Double(layer) * 0.07),
                    edge: layer == 2 ? .outline : .inner, of: .paper)
            }
            sketch.polygon(
                [(0, -80), (side * 13, -94), (side * 15, -20), (0, -8)], Hues.dark(Hues.cream, 0.16), edge: .none,
                of: .paper)
            for line in 0..<5 {
                let y = -79 + Double(line) * 12.5
                let reach = line == 4 ? 54.0 : 74
                sketch.curve(
                    [(side * 22, y - 3), (side * (22 + reach) / 2, y - 6), (side * reach, y)], width: 2,
                    Hues.silver, taper: .none)
            }
        }
        sketch.polygon([(4, -12), (13, -18), (15, 8), (10, 4), (5, 8)], Hues.gold, edge: .inner, of: .cloth)
    }

    private static func page(_ side: Double, outer: Double, lift: Double) -> Path {
        var path = Path()
        path.move(to: Point(0, -80 - lift / 3))
        path.cubic(
            to: Point(outer * 0.9, -84 - lift), control1: Point(side * 14, -98 - lift),
            control2: Point(side * 48, -98 - lift))
        path.line(to: Point(outer, -8 - lift))
        path.cubic(
            to: Point(0, -6 - lift / 3), control1: Point(side * 52, -24 - lift), control2: Point(side * 14, -24 - lift))
        path.close()
        return path
    }

    /// A hand scroll, blank, unrolled between its two rods.
    @Sendable static func scroll(_ sketch: inout Sketch, _ appearance: Appearance) {
        let silk = appearance.color(sketch.someHue(Hues.teal, Hues.navy, Hues.gold, Hues.crimson))
        let paper = Hues.cream
        sketch.plate([(-88, -90), (80, -90), (80, -12), (-88, -12)], 0.5, silk, of: .paper)
        sketch.box(-60, -83, 118, 64, paper, edge: .inner, of: .paper)
        sketch.box(-60, -83, 118, 64, Hues.gold.opacity(0.12), edge: .none, of: .paper)
        sketch.box(-66, -83, 3, 64, Hues.light(silk, 0.5), edge: .none, of: .paper)
        sketch.box(61, -83, 3, 64, Hues.light(silk, 0.5), edge: .none, of: .paper)
        for (x, r, roll) in [(-92.0, 8.0, paper), (90, 13, silk)] {
            for end in [-100.0, -8] {
                sketch.box(x - 4, end, 8, 8, radius: 2.5, Hues.darkWood, .upright, of: .wood)
                sketch.box(x - 5.2, end == -8 ? -4 : -100, 10.4, 4, radius: 2, Hues.wood, edge: .inner, of: .wood)
            }
            sketch.box(x - r, -93, 2 * r, 84, radius: 3, roll, .upright, of: .paper)
            sketch.gleam([(x - r * 0.5, -88), (x - r * 0.5, -50), (x - r * 0.5, -14)], width: 2.2, strength: 0.4)
            sketch.line([(x + r * 0.72, -91), (x + r * 0.72, -11)], width: 1.2, Hues.dark(roll, 0.3))
        }
        for edge in [-90.0, -13.4] { sketch.box(77, edge, 26, 1.8, Hues.gold, edge: .none, of: .paper) }
        sketch.limb([(103, -56), (110, -50), (108, -34)], from: 2, to: 1.6, Hues.red, edge: .inner, of: .cloth)
        sketch.limb([(107, -36), (107, -18)], from: 3, to: 5, Hues.red, edge: .inner, of: .cloth)
    }

    /// A writing brush leans on its rest by the ink stone.
    @Sendable static func brush(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cane = appearance.color(sketch.someHue(Hues.paleWood, Hues.darkWood, Hues.crimson))
        let stone = CuboidView(x: -54, y: 0, width: 58, height: 12, depth: 44, color: Hues.charcoal, matter: .stone)
        stone.draw(on: &sketch, radius: 3)
        sketch.plate(
            [stone.top(0.1, 0.14), stone.top(0.1, 0.86), stone.top(0.9, 0.86), stone.top(0.9, 0.14)], 4, Hues.tile,
            edge: .none, of: .stone)
        sketch.ellipse(-15, -20, 19, 4.4, Hues.black, edge: .none, of: .water)
        sketch.ellipse(-22, -21, 6, 1, Hues.grey, edge: .none, of: .water)
        sketch.moved(-13, -19, turned: 0.64) { tool in
            tool.blob(
                [
                    (0, 4), (-3.4, -5), (-6.2, -17), (-6, -26), (-4.2, -33), (4.2, -33), (6, -26), (6.2, -17),
                    (3.4, -5),
                ], Hues.cream, .upright, of: .hair)
            tool.blob(
                [(0, 4), (-3.4, -5), (-6, -15), (-2.6, -12), (0, -17), (2.6, -12), (6, -15), (3.4, -5)], Hues.black,
                edge: .none, of: .hair)
            tool.box(-5, -40, 10, 9, radius: 2, Hues.gold, .upright, of: .metal)
            tool.box(-4.4, -104, 8.8, 66, radius: 1.5, cane, .upright, of: .wood)
            for y in [-58.0, -80] { tool.box(-4.6, y, 9.2, 1.8, Hues.dark(cane, 0.25), edge: .none, of: .wood) }
            tool.box(-4.8, -108, 9.6, 6, radius: 2, Hues.black, .upright, of: .wood)
            tool.curve([(0, -107), (-5, -113), (0, -117), (5, -113), (0, -107)], width: 1.4, Hues.red, taper: .none)
            tool.gleam([(-2.2, -98), (-2.2, -70), (-2.2, -42)], width: 1.6, strength: 0.5)
        }
    }

    @Sendable static func pencil(_ sketch: inout Sketch, _ appearance: Appearance) {
        let paint = appearance.color(sketch.someHue(Hues.gold, Hues.teal, Hues.coral))
        sketch.curve([(-44, -2), (-30, -5), (-18, -1), (-4, -4), (12, -1)], width: 2, Hues.charcoal)
        sketch.moved(-44, -2, turned: 0.75) { tool in
            tool.polygon([(0, 0), (-10, -26), (10, -26)], Hues.cream, .upright, of: .wood)
            tool.polygon([(0, 0), (-3.4, -9), (3.4, -9)], Hues.charcoal, edge: .none)
            let hem: [(Double, Double)] = [
                (-10, -24), (-6.6, -30), (-3.3, -24), (0, -30), (3.3, -24), (6.6, -30), (10, -24),
            ]
            tool.polygon(hem + [(10, -100), (-10, -100)], paint, of: .wood)
            tool.box(-10, -100, 6.7, 72, Hues.light(paint, 0.3), edge: .none, of: .wood)
            tool.box(3.4, -100, 6.6, 73, Hues.dark(paint, 0.2), edge: .none, of: .wood)
            tool.box(-10.4, -112, 20.8, 13, radius: 1, Hues.silver, .upright, of: .metal)
            for y in [-109.0, -104] { tool.box(-10.4, y, 20.8, 1.4, Hues.grey, edge: .none, of: .metal) }
            tool.plate([(-10, -125), (10, -125), (10, -111), (-10, -111)], 5, Hues.pink, .upright)
        }
    }

    @Sendable static func envelope(_ sketch: inout Sketch, _ appearance: Appearance) {
        let paper = appearance.color(sketch.someHue(Hues.cream, Hues.white, Hues.pink))
        Sheet(corners: [(-46, -100), (46, -100), (46, -30), (-46, -30)]).draw(on: &sketch)
        Sheet(corners: [(-46, -100), (46, -100), (46, -44), (-46, -44)]).lines(on: &sketch, 4, width: 2)
        sketch.plate([(-68, -78), (0, -22), (68, -78), (68, 0), (-68, 0)], 4, paper, of: .paper)
        sketch.polygon([(-66, -2), (-8, -46), (8, -46), (66, -2)], Hues.dark(paper, 0.06), edge: .inner, of: .paper)
        sketch.polygon([(-68, -76), (-9, -30), (-66, -2)], Hues.dark(paper, 0.1), edge: .inner, of: .paper)
        sketch.polygon([(68, -76), (9, -30), (66, -2)], Hues.dark(paper, 0.16), edge: .inner, of: .paper)
        sketch.plate([(-66, 0), (-6, -40), (6, -40), (66, 0)], 5, Hues.light(paper, 0.4), edge: .inner, of: .paper)
        sketch.ellipse(0, -30, 13, 12.4, Hues.crimson, .round, edge: .inner)
        sketch.ellipse(0, -30, 9.4, 9, Hues.red, edge: .none)
        sketch.area(Shapes.heart(0, -29.4, width: 10), Hues.crimson, edge: .none)
    }

    @Sendable static func newspaper(_ sketch: inout Sketch, _ appearance: Appearance) {
        let paper = appearance.color(sketch.someHue(Hues.cream, Hues.white))
        Sheet(corners: [(-44, -97), (56, -91), (50, -2), (-50, -8)], color: Hues.dark(paper, 0.16)).draw(on: &sketch)
        let front = Sheet(corners: [(-56, -98), (46, -98), (46, 0), (-56, 0)], color: paper)
        front.draw(on: &sketch)
        sketch.box(-48, -91, 86, 10, radius: 1, Hues.charcoal, edge: .none, of: .paper)
        sketch.box(-48, -77, 86, 1.4, Hues.grey, edge: .none, of: .paper)
        sketch.box(-48, -71, 52, 36, Hues.sky, edge: .inner, of: .paper)
        sketch.polygon([(-48, -35), (-30, -58), (-18, -44), (-8, -52), (4, -35)], Hues.green, edge: .none, of: .paper)
        sketch.ellipse(-6, -62, 4.6, 4.6, Hues.gold, edge: .none, of: .paper)
        let column = [(10.0, -71.0), (38.0, -71.0), (38.0, -6.0), (10.0, -6.0)]
        Sheet(corners: column).lines(on: &sketch, 13, from: 0, to: 0.98, left: 0, right: 1, width: 1.6, Hues.grey)
        for left in [-48.0, -20] {
            let corners = [(left, -29.0), (left + 24, -29), (left + 24, -6), (left, -6)]
            Sheet(corners: corners).lines(on: &sketch, 5, from: 0, to: 0.94, left: 0, right: 1, width: 1.6, Hues.grey)
        }
        sketch.polygon([(46, 0), (34, 0), (46, -13)], Hues.dark(paper, 0.2), edge: .inner, of: .paper)
    }

    @Sendable static func note(_ sketch: inout Sketch, _ appearance: Appearance) {
        let paper = appearance.color(sketch.someHue(Hues.yellow, Hues.pink, Hues.grass))
        sketch.plate([(-46, -92), (48, -86), (42, -4), (-44, -4)], 1.5, Hues.dark(paper, 0.22), of: .paper)
        var path = Path()
        path.move(to: Point(-48, -96))
        path.line(to: Point(46, -96))
        path.line(to: Point(46, -24))
        path.quad(to: Point(24, -3), control: Point(42, -10))
        path.line(to: Point(-48, -3))
        path.close()
        sketch.area(path, paper, of: .paper)
        sketch.box(-48, -96, 94, 16, Hues.dark(paper, 0.07), edge: .none, of: .paper)
        sketch.blob([(24, -3), (29, -20), (46, -26), (40, -14)], Hues.light(paper, 0.5), edge: .inner, of: .paper)
        Sheet(corners: [(-48, -80), (46, -80), (46, -20), (-48, -20)])
            .lines(on: &sketch, 4, width: 2.6, Hues.dark(paper, 0.28))
        sketch.ellipse(0, -92, 8, 7.6, Hues.red, .round)
        sketch.ellipse(-2.4, -94.6, 2.4, 2, Hues.white.opacity(0.7), edge: .none)
    }

    @Sendable static func paper(_ sketch: inout Sketch, _ appearance: Appearance) {
        let paper = appearance.color(sketch.someHue(Hues.white, Hues.cream))
        sketch.plate([(-28, -98), (42, -92), (36, -2), (-36, -6)], 1, Hues.dark(paper, 0.15), of: .paper)
        sketch.plate([(-38, -100), (18, -100), (36, -82), (36, 0), (-38, 0)], 1, paper, of: .paper)
        sketch.plate([(18, -100), (36, -82), (18, -82)], 1, Hues.dark(paper, 0.16), edge: .inner, of: .paper)
        sketch.box(-29, -88, 34, 5, radius: 1, Hues.teal, edge: .none, of: .paper)
        Sheet(corners: [(-38, -78), (36, -78), (36, -4), (-38, -4)]).lines(on: &sketch, 9, from: 0.05, width: 2)
    }
}

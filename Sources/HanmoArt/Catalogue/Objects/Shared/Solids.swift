import HanmoGraphics

/// A box seen from the front, a little from above and from the right.
struct CuboidView {
    /// Left and bottom of the front, and its size.
    var x: Double
    var y: Double
    var width: Double
    var height: Double
    var depth: Double
    var color: Color
    var matter = Area.Matter.wood
    /// How far the far edge goes aside and up, to the depth.
    static let aside = 0.5
    static let up = 0.36

    private var back: (Double, Double) { (depth * Self.aside, -depth * Self.up) }

    /// A point of the top: across from the left, and back from the front edge, each 0…1.
    func top(_ across: Double, _ far: Double) -> (Double, Double) {
        (x + width * across + back.0 * far, y - height + back.1 * far)
    }

    /// A point of the right side: back from the front edge, and down from the top, each 0…1.
    func side(_ far: Double, _ down: Double) -> (Double, Double) {
        (x + width + back.0 * far, y - height * (1 - down) + back.1 * far)
    }

    func draw(on sketch: inout Sketch, radius: Double = 1.5) {
        sketch.plate(
            [
                (x, y - height), top(0, 1), top(1, 1), side(1, 1), (x + width, y), (x, y),
            ], radius, Hues.dark(color, 0.28), of: matter)
        sketch.plate(
            [top(0, 0), top(0, 1), top(1, 1), top(1, 0)], radius, Hues.light(color, 0.28), edge: .inner, of: matter)
        sketch.plate(
            [(x, y - height), (x + width, y - height), (x + width, y), (x, y)], radius, color, edge: .inner, of: matter)
    }
}

/// A piece of paper between four corners (left top, right top, right bottom, left bottom), with grey lines for text.
struct Sheet {
    var corners: [(Double, Double)]
    var color = Hues.white

    func draw(on sketch: inout Sketch, radius: Double = 1) {
        sketch.plate(corners, radius, color, of: .paper)
    }

    /// Lines of no words, the last one shorter.
    func lines(
        on sketch: inout Sketch, _ count: Int, from top: Double = 0.16, to bottom: Double = 0.86,
        left: Double = 0.12, right: Double = 0.88, width: Double = 1.6, _ color: Color = Hues.silver
    ) {
        for line in 0..<count {
            let down = top + (bottom - top) * Double(line) / Double(max(count - 1, 1))
            let part = line == count - 1 ? 0.6 : sketch.random.uniform(0.9, 1)
            sketch.line(
                [
                    Shapes.within(corners, left, down),
                    Shapes.within(corners, left + (right - left) * part, down),
                ], width: width, color)
        }
    }
}

import HanmoGraphics

/// A Chinese roof from the front: a sagging ridge, slopes that flatten towards the eaves, corners that turn up.
struct TiledRoof {
    var x = 0.0
    /// Where the eaves hang lowest.
    var eave: Double
    /// Half the width at the eaves and at the ridge.
    var half: Double
    var ridge: Double
    var height: Double
    var color = Hues.tile
    /// How far the corners rise, of the height.
    var lift = 0.26
    var rows = 22
    /// Where inner hips run, -1…1: a six-sided roof shows three faces.
    var hips: [Double] = []
    /// Dragon heads bite the ridge's ends, small beasts sit on the hips.
    var beasts = true

    private var top: Double { eave - height }

    /// A place on the slope: -1…1 across, 0 at the ridge to 1 at the eaves.
    func at(_ across: Double, _ down: Double) -> (Double, Double) {
        let corner = across * across * across * across
        let fall = 0.42 * down + 0.58 * (1 - (1 - down) * (1 - down))
        let raised = lift * height * corner * down * down * down * down
        let sag = ridge / max(half, 1) * (1 - across * across) * height * 0.08
        return (
            x + across * (ridge + (half - ridge) * (0.2 * down * down + 0.8 * down)),
            top + sag * (1 - down) + height * fall - raised
        )
    }

    func draw(on sketch: inout Sketch) {
        let thick = height * 0.1
        let under = Hues.dark(color, 0.55)
        // The soffit, seen a little from below.
        let eaves = stride(from: -1.0, through: 1, by: 0.05).map { at($0, 1) }
        sketch.polygon(
            eaves + eaves.reversed().map { (x + ($0.0 - x) * 0.94, $0.1 + thick * 1.7) }, under, edge: .inner)
        faces(on: &sketch)
        // The butts of the tiles.
        sketch.polygon(
            eaves + eaves.reversed().map { ($0.0, $0.1 + thick) }, Hues.dark(color, 0.34), edge: .inner)
        for row in 0..<rows {
            let across = -1 + (Double(row) + 0.5) * 2 / Double(rows)
            let end = at(across, 1)
            let radius = min(thick * 0.52, half / Double(rows) * 0.72)
            sketch.ellipse(end.0, end.1 + thick * 0.45, radius, radius, Hues.light(color, 0.3), edge: .none)
        }
        ridges(on: &sketch)
    }

    private func faces(on sketch: inout Sketch) {
        let bounds = [-1.0] + hips + [1]
        for index in 0..<(bounds.count - 1) {
            let (from, to) = (bounds[index], bounds[index + 1])
            let along = (0...10).map { from + (to - from) * Double($0) / 10 }
            let down = (0...10).map { Double($0) / 10 }
            let tone =
                bounds.count == 2
                ? color
                : index == 0 ? Hues.light(color, 0.16) : index == bounds.count - 2 ? Hues.dark(color, 0.3) : color
            sketch.polygon(
                along.map { at($0, 0) } + down.map { at(to, $0) } + along.reversed().map { at($0, 1) }
                    + down.reversed().map { at(from, $0) }, tone, of: .stone)
        }
        let gap = half / Double(rows)
        // Where the slope is drawn together at the top, only some rows reach it.
        let narrow = ridge < half * 0.3
        for row in 0...rows {
            let across = -1 + Double(row) * 2 / Double(rows)
            let start = !narrow || row % 4 == 0 ? 0.0 : row % 2 == 0 ? 0.24 : 0.5
            let steps = (0...9).map { start + (1 - start) * Double($0) / 9 }
            sketch.line(
                steps.map { at(across, $0) }, width: gap * (narrow ? 0.34 : 0.42), Hues.dark(color, 0.24),
                taper: start > 0 ? .both : .none)
            if row < rows {
                let middle = across + 0.72 / Double(rows)
                let low = steps.filter { $0 > (narrow ? 0.45 : 0.08) }
                sketch.line(low.map { at(middle, $0) }, width: gap * 0.26, Hues.light(color, 0.2))
            }
        }
    }

    private func ridges(on sketch: inout Sketch) {
        let cap = Hues.dark(color, 0.3)
        let bright = Hues.light(color, 0.16)
        let width = max(height * 0.085, 0.9)
        for hip in hips {
            let line = (0...8).map { at(hip, Double($0) / 8) }
            limb(line, width * 1.1, cap, on: &sketch)
            sketch.line(line.map { ($0.0 - width * 0.2, $0.1) }, width: width * 0.36, bright)
        }
        for side in [-1.0, 1] {
            var points = (0...10).map { at(side, Double($0) / 10) }
            let end = points[10]
            points.append((end.0 + side * height * 0.07, end.1 - height * lift * 0.42))
            limb(points, width, cap, on: &sketch)
            guard beasts else { continue }
            for beast in 0..<3 {
                let place = at(side, 0.72 + 0.09 * Double(beast))
                let size = width * 0.62
                sketch.blob(
                    [
                        (place.0 - size, place.1 - size * 0.4), (place.0 - size * 0.3, place.1 - size * 2.6),
                        (place.0 + size * 0.7, place.1 - size * 2.4), (place.0 + size, place.1 - size * 0.4),
                    ], cap, edge: .none)
            }
        }
        guard ridge > half * 0.12 else { return }
        let crest = stride(from: -1.0, through: 1, by: 0.1).map { (at($0, 0).0, at($0, 0).1 - width * 0.7) }
        sketch.polygon(
            crest.map { ($0.0, $0.1 - width * 0.9) } + crest.reversed().map { ($0.0, $0.1 + width * 0.9) }, cap,
            edge: .inner)
        sketch.line(crest.map { ($0.0, $0.1 - width * 0.5) }, width: width * 0.45, bright)
        for side in [-1.0, 1] where beasts {
            let (px, py) = (x + side * ridge, top - width)
            let k = width * 1.15
            sketch.blob(
                [
                    (px + side * k * 0.7, py + k * 1.5), (px + side * k * 0.9, py - k),
                    (px + side * k * 0.5, py - k * 2.6),
                    (px - side * k * 0.8, py - k * 3), (px - side * k * 0.4, py - k * 1.9),
                    (px - side * k, py - k * 0.7),
                    (px - side * k * 1.5, py + k * 1.2),
                ], cap, edge: .inner)
        }
    }

    private func limb(_ points: [(Double, Double)], _ width: Double, _ color: Color, on sketch: inout Sketch) {
        sketch.limb(points, from: width * 1.25, to: width * 0.75, color, .flat, edge: .inner)
    }
}

/// The painted beam under the eaves with its rows of bracket sets.
struct BracketBand {
    var x = 0.0
    var half: Double
    var top: Double
    var height: Double
    var sets: Int

    func draw(on sketch: inout Sketch) {
        sketch.box(x - half, top, 2 * half, height, Hues.dark(Hues.teal, 0.35), edge: .inner, of: .wood)
        let gap = 2 * half / Double(sets)
        for index in 0..<sets {
            let cx = x - half + gap * (Double(index) + 0.5)
            for (tier, size) in [(0, 0.42), (1, 0.24)] {
                let y = top + height * 0.36 * Double(tier)
                sketch.polygon(
                    [
                        (cx - gap * size, y), (cx + gap * size, y), (cx + gap * size * 0.62, y + height * 0.34),
                        (cx - gap * size * 0.62, y + height * 0.34),
                    ], tier == 0 ? Hues.teal : Hues.gold, edge: .none)
            }
        }
        sketch.line(
            [(x - half, top + height * 0.9), (x + half, top + height * 0.9)], width: height * 0.16, Hues.gold)
    }
}

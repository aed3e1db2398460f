import HanmoGraphics
import HanmoPage

/// The ground of an old painting: uneven toning, darker edges, a fine grain.
struct Silk {
    /// Clouds of pale tea under the picture.
    func paintWash(on easel: inout Easel) {
        let stage = easel.stage
        let box = stage.box
        let noise = stage.noise("silk")
        var random = stage.random("silk")
        let tea = stage.pigments.ochre
        easel.layer(box, blur: 90 * stage.unit) { easel in
            for index in 0..<10 {
                let center = Point(box.minX + box.width * random.unit(), box.minY + box.height * random.unit())
                let round = Curves.blot(
                    center, box.width * random.uniform(0.1, 0.3), box.height * random.uniform(0.06, 0.2), noise: noise,
                    row: Double(index))
                easel.fill(.polygon(round), tea.opacity(0.035))
            }
        }
    }

    /// Browned edges and grain over everything.
    func paintAge(on easel: inout Easel) {
        let stage = easel.stage
        let box = stage.box
        let tea = stage.pigments.isDark ? Color.black : Color(hex: 0x7A5A2C)
        let depth = 150 * stage.unit
        let sides = [
            (Point(box.minX, 0), Point(box.minX + depth, 0)), (Point(box.maxX, 0), Point(box.maxX - depth, 0)),
            (Point(0, box.minY), Point(0, box.minY + depth)), (Point(0, box.maxY), Point(0, box.maxY - depth)),
        ]
        for (from, to) in sides {
            easel.fill(
                .rectangle(box),
                .linear(
                    from: from, to: to,
                    [
                        GradientStop(0, tea.opacity(0.15)), GradientStop(0.35, tea.opacity(0.05)),
                        GradientStop(1, tea.opacity(0)),
                    ]))
        }
        var random = stage.random("grain")
        easel.add(.grain(Grain(box: box, seed: random.next(), strength: 9, scale: 4 * max(0.5, stage.unit))))
    }
}

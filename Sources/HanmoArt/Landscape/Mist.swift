import HanmoGraphics
import HanmoPage

/// Bands of mist: long soft rounds of paper colour on one blurred layer.
struct Mist {
    /// Middle of the band, and half its height.
    var y: Double
    var height: Double
    var opacity: Double
    var name: String

    func paint(on easel: inout Easel) {
        var random = easel.stage.random(name)
        let noise = easel.stage.noise(name)
        let box = easel.stage.box
        let blur = height * 0.3
        let paper = easel.pigments.paper
        easel.layer(
            Rect(minX: box.minX, minY: y - height * 2, maxX: box.maxX, maxY: y + height * 2), opacity: opacity,
            blur: blur
        ) { easel in
            for index in 0..<9 {
                let center = Point(
                    box.minX + box.width * (Double(index) + random.unit()) / 9, y + height * random.uniform(-0.6, 0.6))
                let round = Curves.blot(
                    center, box.width * random.uniform(0.12, 0.24), height * random.uniform(0.35, 0.8), noise: noise,
                    row: Double(index))
                easel.fill(.polygon(round), paper)
            }
        }
    }
}

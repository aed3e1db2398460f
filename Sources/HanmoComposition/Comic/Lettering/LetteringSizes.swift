import HanmoBrief
import HanmoGraphics

/// The sizes of lettering that a page allows, in pixels an em.
struct LetteringSizes {
    let largest: Double
    let smallest: Double

    init(canvas: Canvas, frames: [PanelFrame], isWebtoon: Bool) {
        // A webtoon is as wide as the telephone that it is read on.
        let side = isWebtoon ? Double(canvas.width) : canvas.shortSide
        let area = frames.reduce(0) { $0 + $1.box.area } / Double(max(1, frames.count))
        smallest = max(6, (side * (isWebtoon ? 0.024 : 0.0108)).rounded())
        let wanted = area.squareRoot() / 19.5
        let most = side * (isWebtoon ? 0.04 : 0.028)
        largest = (max(smallest * 1.2, min(wanted, most)) * 2).rounded() / 2
    }

    /// From the largest down.
    var ladder: [Double] {
        var sizes = [largest]
        while let last = sizes.last, last > smallest {
            sizes.append(max(smallest, min(last - 0.5, (last * 0.91 * 2).rounded() / 2)))
        }
        return sizes
    }
}

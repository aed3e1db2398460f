import HanmoBrief
import HanmoGraphics

/// Finds where the bands start: the top one at the margin, the bottom one on it, the middle one between them.
struct BandSetter {
    let bands: [LayoutBand]
    let frame: LayoutFrame
    let gutter: Double
    /// How much of the free room stands above the middle band.
    var middle = 0.5

    func tops() -> [Double]? {
        var (start, end) = (frame.content.minY, frame.content.maxY)
        var tops: [Place.Row: Double] = [:]
        for band in bands where band.row != .middle {
            let top = band.row == .top ? start : end - band.height
            guard top >= frame.content.minY - 0.5, top + band.height <= frame.content.maxY + 0.5,
                band.offsets(at: top, in: frame) != nil
            else { return nil }
            tops[band.row] = top
            if band.row == .top { start = top + band.height + gutter } else { end = top - gutter }
        }
        guard start <= end + gutter + 0.5 else { return nil }
        if let middle = bands.first(where: { $0.row == .middle }) {
            guard let top = middleTop(middle, between: start, and: end) else { return nil }
            tops[.middle] = top
        }
        return bands.compactMap { tops[$0.row] }
    }

    /// The place nearest to where the band shall stand that keeps all texts in their cells.
    private func middleTop(_ band: LayoutBand, between start: Double, and end: Double) -> Double? {
        let slack = end - start - band.height
        guard slack >= 0 else { return nil }
        for step in 0...20 {
            for side in step == 0 ? [1.0] : [-1.0, 1.0] {
                let share = middle + side * Double(step) / 20 * (side < 0 ? middle : 1 - middle)
                let top = start + slack * share
                if band.offsets(at: top, in: frame) != nil { return top }
            }
        }
        return nil
    }
}

import HanmoBrief
import HanmoGraphics

/// What a panel asks of the page. Sides are those of reading: left is where reading begins.
struct PanelDemand {
    var panel: PanelWish
    /// 1 is an ordinary panel.
    var weight: Double
    /// Width to height, between which a picture of its shot looks right.
    let shapes: ClosedRange<Double>
    /// Where it is asked to stand, as it is read.
    let place: Place?

    var isSplash: Bool { panel.extent == .splash }

    init(_ panel: PanelWish, weight asked: Double, isRightToLeft: Bool) {
        self.panel = panel
        let scale: Double =
            switch panel.extent {
            case .small: 0.6
            case .large: 1.8
            case .medium, .splash, nil: 1
            }
        // A weight that is no number is an ordinary panel's.
        weight = (asked > 0 ? min(max(asked, 0.3), 6) : 1) * scale
        shapes = Self.shapes(for: panel.shot)
        place = panel.place.map { $0.asRead(fromRight: isRightToLeft) }
    }

    private static func shapes(for shot: String?) -> ClosedRange<Double> {
        guard let shot else { return 0.7...2 }
        func names(_ words: String...) -> Bool { words.contains { shot.contains($0) } }
        if names("close") { return 0.6...1.6 }
        if names("wide", "establish", "long", "panorama") { return 1.3...3.4 }
        if names("bird") { return 0.9...2.4 }
        return 0.65...1.9
    }

    /// How badly a width and a height suit it; 0 is well.
    func misfit(width: Double, height: Double, least: Double) -> Double {
        guard width > 0, height > 0 else { return 1_000 }
        let shape = width / height
        let middle = (shapes.lowerBound * shapes.upperBound).squareRoot()
        let beyond = max(shape / shapes.upperBound, shapes.lowerBound / shape, 1) - 1
        let off = max(shape / middle, middle / shape) - 1
        let short = max(1, least / min(width, height)) - 1
        return beyond * beyond + 0.03 * off * off + 4 * short * short
    }
}

extension Place {
    fileprivate func asRead(fromRight: Bool) -> Place {
        guard fromRight, column != .center else { return self }
        return Place(row, column == .left ? .right : .left)
    }
}

/// Tiers from the top; a tier is columns, a column is panels one above the other, by their place among the demands.
struct PanelTier: Equatable {
    var columns: [[Int]]

    init(_ range: Range<Int>) { columns = range.map { [$0] } }
    init(columns: [[Int]]) { self.columns = columns }

    var panels: [Int] { columns.flatMap { $0 } }
    /// A column of several panels before another: most readers go down it first, some go across.
    var isBlockage: Bool { columns.dropLast().contains { $0.count > 1 } }
}

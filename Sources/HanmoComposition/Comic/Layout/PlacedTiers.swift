import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Tiers from the parts of the page that every panel is asked to stand in: Panel 3 (bottom-left).
struct PlacedTiers {
    let tiers: [PanelTier]
    /// The row of the page that each tier belongs to.
    let rows: [Place.Row]
    /// Whether the panels are read in the order of their numbers.
    let isInOrder: Bool

    /// Nil where places are missing or shared, so that they tell no layout.
    init?(_ demands: [PanelDemand]) {
        let places = demands.compactMap(\.place)
        guard demands.count > 1, places.count == demands.count, Self.areDistinct(places) else { return nil }
        if let flow = Self.flow(places) {
            (tiers, isInOrder) = (flow, true)
        } else if let columns = Self.columns(places) {
            tiers = [PanelTier(columns: columns)]
            isInOrder = columns.flatMap { $0 } == Array(demands.indices)
        } else {
            let sorted = places.indices.sorted { Self.order(places[$0]) < Self.order(places[$1]) }
            tiers = Place.Row.allCases.compactMap { row in
                let own = sorted.filter { places[$0].row == row }
                return own.isEmpty ? nil : PanelTier(columns: own.map { [$0] })
            }
            isInOrder = false
        }
        rows = tiers.map { places[$0.panels[0]].row }
    }

    /// Going through the panels by number, a tier ends where the row of the page changes or the next panel stands no
    /// further on. Nil where a panel stands above the one before it.
    private static func flow(_ places: [Place]) -> [PanelTier]? {
        var columns: [[[Int]]] = []
        for (index, place) in places.enumerated() {
            let before = index > 0 ? places[index - 1] : nil
            if let before, rank(place.row) < rank(before.row) { return nil }
            if let before, before.row == place.row, rank(before.column) < rank(place.column) {
                columns[columns.count - 1].append([index])
            } else {
                columns.append([[index]])
            }
        }
        // A tier of its own between others of its row is as wide as the page: only the middle of the row is there.
        for (index, tier) in columns.enumerated() where tier.count == 1 {
            let place = places[tier[0][0]]
            let shared = columns.indices.contains { $0 != index && places[columns[$0][0][0]].row == place.row }
            if shared, place.column != .center { return nil }
        }
        return columns.map { PanelTier(columns: $0) }
    }

    /// A tall panel beside others over each other: in the middle of its side, which it has for itself.
    private static func columns(_ places: [Place]) -> [[Int]]? {
        let columns = Place.Column.allCases.map { column in places.indices.filter { places[$0].column == column } }
            .filter { !$0.isEmpty }
        guard columns.count > 1, columns.contains(where: { $0.count > 1 }),
            columns.contains(where: { $0.count == 1 && places[$0[0]].row == .middle })
        else { return nil }
        return columns.map { $0.sorted { order(places[$0]) < order(places[$1]) } }
    }

    private static func areDistinct(_ places: [Place]) -> Bool {
        places.indices.allSatisfy { index in !places[..<index].contains(places[index]) }
    }

    private static func order(_ place: Place) -> Int { 3 * rank(place.row) + rank(place.column) }
    private static func rank(_ row: Place.Row) -> Int { Place.Row.allCases.firstIndex(of: row) ?? 0 }
    private static func rank(_ column: Place.Column) -> Int { Place.Column.allCases.firstIndex(of: column) ?? 0 }

    // MARK: Where a middle may lie

    /// Of the page's height or width.
    static func range(_ row: Place.Row) -> ClosedRange<Double> { range(rank(row)) }
    static func range(_ column: Place.Column) -> ClosedRange<Double> { range(rank(column)) }

    private static func range(_ index: Int) -> ClosedRange<Double> {
        let tolerance = 0.04
        return (index == 0 ? 0 : Double(index) / 3 - tolerance)...(index == 2 ? 1 : Double(index + 1) / 3 + tolerance)
    }

    /// Tops and heights of the tiers: as their weights have it, moved towards thirds of the page until each stands in
    /// its own.
    func rows(by setter: TierSetter, canvas: Canvas) -> [PageDivision.Part] {
        let natural = setter.rows(tiers)
        let page = Double(canvas.height)
        let ends = natural.indices.dropLast().map { index in
            rows[index] == rows[index + 1] ? nil : Self.boundary(rows[index], rows[index + 1]) * page
        }
        let own = natural.dropLast().map { $0.start + $0.length }
        var best: (cut: [PageDivision.Part], strayed: Double) = (natural, .infinity)
        for step in 0...4 where best.strayed > 0 {
            let part = Double(step) / 4
            let edges = zip(own, ends).map { own, wanted in wanted.map { own + ($0 - own) * part } ?? own }
            let bounds = [setter.area.minY] + edges + [setter.area.maxY]
            let shares = zip(bounds, bounds.dropFirst()).map { max(1, $1 - $0) }
            let cut = PageDivision.cut(
                setter.area.minY, setter.area.height, shares: shares, gap: setter.measures.tierGap)
            let strayed = zip(cut, rows).reduce(0.0) { sum, tier in
                let (middle, range) = ((tier.0.start + tier.0.length / 2) / page, Self.range(tier.1))
                return sum + max(0, range.lowerBound - middle, middle - range.upperBound)
            }
            if strayed < best.strayed { best = (cut, strayed) }
        }
        return best.cut
    }

    /// Where the one ends and the other begins.
    private static func boundary(_ upper: Place.Row, _ lower: Place.Row) -> Double {
        upper == .top ? (lower == .middle ? 0.36 : 0.5) : 0.64
    }
}

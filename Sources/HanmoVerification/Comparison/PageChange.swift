import HanmoGraphics

/// What is the matter with a page as a whole.
package enum PageChange: Sendable, Hashable {
    /// All of it moved; some pixels differ besides.
    case shifted(PixelShift, rest: Int)
    /// Many pixels differ by no more than a few levels.
    case drift(level: Int, pixels: Int, share: Double)

    var level: Int? { if case .drift(let level, _, _) = self { level } else { nil } }

    /// The farthest that a page is looked for, px.
    private static let reach = 24

    /// A drift is small, and wide: up to 8 levels on a fifth of the page at least. What differs by more stands apart. Up to
    /// 2 levels are one as well when they are scattered over many places: rounding, not a character.
    static func drift(in map: DifferenceMap, beyond tolerance: Int) -> PageChange? {
        let all = map.width * map.height
        let changed = map.count(beyond: tolerance)
        if map.maximum <= 2, changed * 5 < all, PlaceFinder(map, beyond: tolerance).places.count > 16 {
            return .drift(level: map.maximum, pixels: changed, share: Double(changed) / Double(all))
        }
        guard tolerance < 8, changed * 5 >= all else { return nil }
        var count = 0
        for level in tolerance + 1...8 {
            count += map.counts[level]
            guard count * 20 >= changed * 19 else { continue }
            return .drift(level: level, pixels: count, share: Double(count) / Double(all))
        }
        return nil
    }

    /// Whether all that differs is explained by a move of the page. One moved place on plain ground is not one: it is
    /// told as a place.
    static func shift(
        of places: [DifferingPlace], differing: Int, _ judge: PlaceJudge, _ found: [PlaceFinder.Found],
        beyond level: Int
    ) -> PageChange? {
        let area = Double(judge.pair.width * judge.pair.height)
        guard let first = found.first, found.count > 1 || first.box.area * 4 > area else { return nil }
        var all = first
        for place in found.dropFirst() { all.add(place) }
        let search = ShiftSearch(judge.pair)
        guard let shift = search.shift(explaining: judge.sample(of: all), reach: reach, rest: 0.1) else { return nil }
        let limit = differing / 20 + 1
        let rest = search.remainder(of: shift, beyond: level, upTo: limit)
        return rest < limit ? .shifted(shift, rest: rest) : nil
    }
}

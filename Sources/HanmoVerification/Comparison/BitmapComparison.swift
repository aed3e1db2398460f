package import HanmoGraphics

/// Two bitmaps, pixel by pixel and place by place. There is no threshold on the page as a whole: a wrong character is a
/// few hundredths of a per cent of a page, less than noise.
package struct BitmapComparison: Sendable {
    /// How many places are described.
    package static let placeLimit = 64

    package let sizesMatch: Bool
    /// Pixels with a channel that differs by more than the tolerance.
    package private(set) var differingPixels = 0
    /// The largest difference of a channel, 0…255.
    package private(set) var maximumDifference = 0
    /// Pixels that differ at all.
    package private(set) var changedPixels = 0
    /// Differing pixels that are not explained by anti-aliasing.
    package private(set) var pixelsBeyondEdges = 0
    /// SSIM of the whole, 0…1.
    package private(set) var similarity = 1.0
    /// The lowest of its windows, and where.
    package private(set) var lowestSimilarity = (value: 1.0, box: Rect(x: 0, y: 0, width: 0, height: 0))
    /// What differs, from the top; those that differ most where there are more than ``placeLimit``.
    package private(set) var places: [DifferingPlace] = []
    package private(set) var placeCount = 0
    /// What is the matter with the page as a whole.
    package private(set) var whole: PageChange?
    package private(set) var verdict = "identical"

    package let tolerance: Int
    private let stray: Int
    /// Differing pixels of the place that has most of them.
    private var mostInAPlace = 0

    /// - Parameters:
    ///   - tolerance: the difference of a channel that is let pass, 0…255.
    ///   - stray: how many pixels beyond it are let pass in any one place.
    package init(expected: Bitmap, actual: Bitmap, tolerance: Int = 0, stray: Int = 0) {
        self.tolerance = tolerance
        self.stray = stray
        sizesMatch = expected.width == actual.width && expected.height == actual.height
        guard sizesMatch else {
            verdict =
                "sizes differ: expected \(expected.width)×\(expected.height), got \(actual.width)×\(actual.height)"
            return
        }
        _ = PixelPair.reading(expected, actual) { if !$0.isSame { measure($0) } }
    }

    package var isIdentical: Bool { sizesMatch && changedPixels == 0 }
    package var isWithinTolerance: Bool { sizesMatch && (differingPixels == 0 || mostInAPlace <= stray) }

    /// Whether all of the page moved.
    package var isShifted: Bool { if case .shifted = whole { true } else { false } }

    /// Boxes around the places, in pixels.
    package var regions: [Rect] { places.map(\.box) }

    private mutating func measure(_ pair: PixelPair) {
        let map = DifferenceMap(pair)
        changedPixels = map.changed
        maximumDifference = map.maximum
        differingPixels = map.count(beyond: tolerance)
        let structure = StructuralSimilarity(pair, map)
        similarity = structure.mean
        lowestSimilarity = (structure.lowest, structure.place)
        guard differingPixels > 0 else {
            verdict = "within tolerance \(tolerance): \(pixelWords(changedPixels)) by at most \(maximumDifference)"
            return
        }
        let drift = PageChange.drift(in: map, beyond: tolerance)
        let level = max(tolerance, drift?.level ?? 0)
        let found = PlaceFinder(map, beyond: level).places
        var edges = EdgeTest(pair, map, tolerance: tolerance)
        pixelsBeyondEdges = edges.count()
        let strays = drift == nil || stray == 0 ? found : PlaceFinder(map, beyond: tolerance).places
        mostInAPlace = drift == nil || stray > 0 ? strays.map(\.pixels).max() ?? 0 : differingPixels
        placeCount = found.count
        let described = found.count <= Self.placeLimit ? found : Self.worst(of: found)
        let judge = PlaceJudge(pair: pair, map: map, level: level)
        places = described.map { judge.place($0, &edges) }
        whole = drift ?? PageChange.shift(of: places, differing: differingPixels, judge, found, beyond: tolerance)
        verdict = words()
    }

    /// Those with most differing pixels, in their old order.
    private static func worst(of found: [PlaceFinder.Found]) -> [PlaceFinder.Found] {
        let ranked = found.indices.sorted { found[$0].pixels > found[$1].pixels }
        return ranked.prefix(placeLimit).sorted().map { found[$0] }
    }

    // MARK: - Words

    private func words() -> String {
        if isWithinTolerance {
            return "within tolerance \(tolerance) but for at most \(mostInAPlace) stray "
                + "\(mostInAPlace == 1 ? "pixel" : "pixels") in a place: \(pixelWords(differingPixels)) in \(placeWords)"
        }
        switch whole {
        case .shifted(let shift, let rest):
            let more = rest == 0 ? "" : "; \(pixelWords(rest)) besides"
            return "shifted \(shift.words)\(more)"
        case .drift(let level, let count, let share):
            let place = share >= 0.8 ? "nearly everywhere" : "in \(Self.percent(share)) of the page"
            let drift = "colour drift of \(level == 1 ? "1" : "up to \(level)") \(place) (\(count) pixels)"
            return places.isEmpty ? drift : "\(drift); besides that \(placesInWords)"
        case nil: return placesInWords
        }
    }

    private var placesInWords: String {
        let beyond = places.reduce(0) { $0 + $1.pixels }
        let pixels = pixelWords(placeCount > places.count || whole == nil ? differingPixels : beyond)
        guard let first = places.first, placeCount > 1 else {
            let place = places.first.map { " at \($0.boxWords), by up to \($0.maximumDifference): \($0.change.words)" }
            return "\(pixels) in one place\(place ?? "")"
        }
        let changes = Set(places.map(\.change))
        let same = placeCount == places.count && changes.count == 1
        let reason = same ? "all: \(first.change.words)" : "at the first: \(first.change.words)"
        return "\(pixels) in \(placeWords), the first at \(first.boxWords), by up to \(maximumDifference); \(reason)"
    }

    private var placeWords: String { placeCount == 1 ? "one place" : "\(placeCount) places" }

    private func pixelWords(_ count: Int) -> String { count == 1 ? "1 pixel differs" : "\(count) pixels differ" }

    /// With two digits that count.
    static func percent(_ share: Double) -> String {
        let value = share * 100
        let digits = value >= 10 ? 1.0 : value >= 1 ? 10 : 100
        return "\((value * digits).rounded() / digits) %".replacing(".0 %", with: " %")
    }
}

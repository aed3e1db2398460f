import HanmoBrief
import HanmoGraphics

/// A wording on its way to a box: what sort of text it is, its cell, and how much room it needs.
struct PosterItem: Sendable {
    enum Sort: Sendable {
        /// The first title of the page.
        case title
        /// Other large text.
        case headline
        case body, small, seal
    }

    let wording: Wording
    let sort: Sort
    let place: Place
    /// Whether the prompt names the place, so that the middle of the box must lie in its cell.
    var isBound: Bool
    /// Whether the size that the wording asks for is planned with.
    var keepsSize = true
    let estimate: TextEstimate
    let english: Bool

    init(_ wording: Wording, sort: Sort, place: Place, isBound: Bool, language: String) {
        self.wording = wording
        self.sort = sort
        self.place = place
        self.isBound = isBound
        english = language.hasPrefix("en")
        estimate = TextEstimate(
            wording.text, mono: wording.role == .code || wording.face == .mono,
            tracking: wording.lettering.tracking ?? Self.tracking(sort))
    }

    var isDisplay: Bool { sort == .title || sort == .headline }
    var isCode: Bool { wording.role == .code || wording.face == .mono }
    var isVertical: Bool { wording.vertical == true && sort != .seal }
    var tracking: Double { Self.tracking(sort) }

    private static func tracking(_ sort: Sort) -> Double { sort == .title ? 0.08 : sort == .headline ? 0.04 : 0 }

    func size(_ scale: PosterScale) -> Double {
        if keepsSize, let own = wording.lettering.size { return own }
        return size(of: sort, scale)
    }

    /// Between the text and the edge of its card; a size of its own asks for its own room.
    func padding(_ scale: PosterScale) -> Double {
        max(scale.padding, keepsSize ? (wording.lettering.size ?? 0) * 0.75 : 0)
    }

    private func size(of sort: Sort, _ scale: PosterScale) -> Double {
        switch sort {
        case .title: scale.title
        case .headline: scale.headline
        case .body: scale.body
        case .small, .seal: scale.small
        }
    }

    func leading(_ scale: PosterScale) -> Double {
        if let own = wording.lettering.leading { return own }
        if isDisplay { return 1.25 }
        if isCode { return 1.45 }
        return scale.leading - (english ? 0.15 : 0)
    }

    /// The room for the text alone, in pixels, in a column of a width.
    func extent(width: Double, _ scale: PosterScale) -> (width: Double, height: Double) {
        let size = size(scale)
        if sort == .seal { return (4 * size, 4 * size) }
        let leading = leading(scale)
        guard isVertical else {
            let measure = width / size
            return (
                min(width, estimate.naturalLength * size),
                estimate.extent(measure: measure, leading: leading) * size * 1.01
            )
        }
        // As short as the width allows, but no column below eight characters.
        var length = min(8, estimate.naturalLength)
        while estimate.extent(measure: length, leading: leading) * size > width, length < estimate.naturalLength {
            length += 1
        }
        length = min(max(length, 1), estimate.naturalLength)
        return (estimate.extent(measure: length, leading: leading) * size, length * size)
    }

    func lineCount(width: Double, _ scale: PosterScale) -> Int {
        isVertical ? 1 : estimate.lineCount(measure: width / size(scale))
    }
}

/// The sizes of a page, in pixels.
struct PosterScale: Sendable {
    var body: Double
    var title: Double
    /// The smallest size that small text takes while the body allows.
    let unit: Double

    init(body: Double, title: Double, unit: Double) {
        self.body = body
        self.title = title
        self.unit = unit
    }

    var small: Double { max(body * 0.84, min(body, 16 * unit)) }
    var headline: Double { max(title * 0.62, body * 1.3) }
    /// Crowded pages are set tighter.
    var leading: Double { body >= 26 * unit ? 1.6 : body >= 19 * unit ? 1.45 : 1.22 }
    var padding: Double { body >= 19 * unit ? body * 0.9 : body * 0.6 }
    /// Between two texts on one card.
    var gap: Double { body >= 19 * unit ? body : body * 0.6 }
    /// Between two cards.
    var gutter: Double { body >= 19 * unit ? max(20 * unit, body * 0.8) : body * 0.6 }
}

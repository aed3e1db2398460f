import HanmoBrief
import HanmoGraphics

/// A wording on its way to a box: what sort of text it is, its cell, and how much room it needs at any size.
struct LayoutItem: Sendable {
    enum Sort: Sendable {
        /// The first title of the page.
        case title
        /// Other large text.
        case headline
        case body, small, seal
    }

    let wording: Wording
    let sort: Sort
    var place: Place
    /// Whether the prompt names the place, so that the middle of the box must lie in its cell.
    var isBound: Bool
    /// Whether it stands in a cell beside the one that it is asked for, which is full.
    var isMoved = false
    /// Whether the size that the wording asks for is planned with.
    var keepsSize = true
    /// Neighbours with the same bearer stand on one.
    let bearer: String
    let text: StructuredText
    private let room: RoomTable

    init(
        _ wording: Wording, sort: Sort, place: Place, isBound: Bool, bearer: String, text: StructuredText
    ) {
        self.wording = wording
        self.sort = sort
        self.place = place
        self.isBound = isBound
        self.bearer = bearer
        self.text = text
        room = RoomTable(text)
    }

    var isDisplay: Bool { sort == .title || sort == .headline }
    var isVertical: Bool { wording.vertical == true && sort != .seal }
    /// Em, its words in a row.
    var amount: Double { room.amount }

    func size(_ scale: LayoutScale) -> Double {
        if keepsSize, let own = wording.lettering.size { return own }
        return scale.size(of: sort)
    }

    /// Between the text and the edge of its card; a size of its own asks for its own room.
    func padding(_ scale: LayoutScale) -> Double {
        max(scale.padding, keepsSize ? (wording.lettering.size ?? 0) * 0.75 : 0)
    }

    /// The room for the text alone, in pixels, in a column of a width.
    func extent(width: Double, _ scale: LayoutScale) -> (width: Double, height: Double) {
        let size = size(scale)
        if sort == .seal { return (4 * size, 4 * size) }
        guard isVertical else {
            return (min(width, room.natural * size), room.height(measure: width / size) * size)
        }
        // As short as the width allows, but no column below eight characters.
        let leading = text.style.body.leading
        // The estimate counts lines, so it must be given what it takes for one line.
        let natural = max(room.natural, room.estimate.naturalLength)
        var length = min(8, natural)
        while room.estimate.extent(measure: length, leading: leading) * size > width, length < natural {
            length += 1
        }
        length = min(max(length, 1), natural)
        return (room.estimate.extent(measure: length, leading: leading) * size, length * size)
    }

    /// The width at which the text stands in lines about three times as long as they are high together.
    func easyWidth(_ scale: LayoutScale) -> Double {
        let size = size(scale)
        let line = max(13, (room.amount * text.style.body.leading * 3).squareRoot(), room.longestWord)
        return (isDisplay ? room.natural : min(room.natural, line)) * size
    }

    /// About how many lines a display text takes.
    func lineCount(width: Double, _ scale: LayoutScale) -> Int {
        guard !isVertical, let first = text.lines.first?.parts.first else { return 1 }
        let size = size(scale)
        let height = first.height(width: width, size) / (size * first.look.scale)
        return Int(((height - 1) / max(1, first.look.leading)).rounded()) + 1
    }

    /// Whether no word of it is wider than a column.
    func breaksNoWord(width: Double, _ scale: LayoutScale) -> Bool { room.longestWord * size(scale) <= width }
}

/// The height of a text at every measure, sampled once. Between two samples the height of the narrower holds, so what
/// is planned is never too low.
struct RoomTable: Sendable {
    let natural: Double
    let amount: Double
    let longestWord: Double
    let estimate: TextEstimate
    private let measures: [Double]
    private let heights: [Double]

    init(_ text: StructuredText) {
        natural = max(1, text.naturalLength)
        amount = max(1, text.amount)
        estimate = TextEstimate(text.wording.text)
        let display = text.lines.first?.parts.first?.block
        let capitals = display?.text.unicodeScalars.allSatisfy { !("a"..."z").contains($0) } == true ? 0.24 : 0
        let spaced = TextEstimate(text.wording.text, tracking: (display?.tracking ?? 0) + capitals)
        // The estimate may be above what is measured: a lone word would not fit the box that is cut for it.
        longestWord = min(natural, spaced.longestWord * (text.lines.first?.parts.first?.look.scale ?? 1))
        // Figures stand beside each other where there is room, so that more width can mean more height: such a text is
        // sampled finely and beyond its longest line.
        let hasFigures = text.lines.contains { $0.sort == .stat || $0.sort == .figure }
        let end = hasFigures ? max(natural, 80) : natural
        var measures: [Double] = []
        var measure = min(4, natural)
        while measure < end {
            measures.append(measure)
            measure = hasFigures ? measure * 1.025 : max(measure + 0.5, measure * 1.06)
        }
        // Finely around where the longest line just stands unbroken: a title there is one line, not two.
        let exact = (natural - 0.06) / 1.004
        if !hasFigures {
            let fine = [-0.12, -0.06, -0.03, -0.01, 0.002, 0.01, 0.02, 0.04].map { exact + $0 }
            measures.removeAll { $0 > fine[0] - 0.05 }
            let (last, whole) = (measures.last ?? 0, natural)
            measures += fine.filter { $0 > last && $0 < whole }
        }
        measures.append(end)
        self.measures = measures
        // Em at a size of 100, so that hairlines count as little as they do on a page.
        let heights = measures.map { text.set(width: $0 * 100, size: 100).height / 100 }
        self.heights =
            hasFigures ? zip(heights, heights.dropFirst() + heights.suffix(1)).map { max($0, $1) } : heights
    }

    func height(measure: Double) -> Double {
        guard let at = measures.lastIndex(where: { $0 <= measure }) else {
            return heights[0] * measures[0] / max(measure, 0.5)
        }
        return heights[at]
    }
}

import HanmoComposition
import HanmoGraphics

/// Cuts a long page into files of the height that comic apps take: between panels where it can, else between texts.
struct PageSlices {
    /// Rows of a slice of a page of 800 pixels, the width of webtoons.
    private static let height = 1280
    private static let width = 800

    private let page: Int
    private let limit: Int
    private let panels: [Range<Int>]
    private let texts: [Range<Int>]

    init(of composition: Composition) {
        page = composition.canvas.height
        limit = max(1, Self.height * composition.canvas.width / Self.width)
        // What is as high as half the page is its ground.
        let boxes = composition.regions.map { (box: $0.extent, isText: $0.isText) }
            .filter { $0.box.height < Double(composition.canvas.height) / 2 || $0.isText }
        panels = boxes.map { Self.rows(of: $0.box) }
        texts = boxes.filter(\.isText).map { Self.rows(of: $0.box) }
    }

    /// From the top, without gaps; none is higher than the limit.
    var rows: [Range<Int>] {
        var rows: [Range<Int>] = []
        var top = 0
        while page - top > limit {
            // Less than half a slice is no slice.
            let window = (top + limit / 2)...(top + limit)
            let cut = Self.cut(in: window, between: panels) ?? Self.cut(in: window, between: texts) ?? window.upperBound
            rows.append(top..<cut)
            top = cut
        }
        return rows + [top..<page]
    }

    /// The middle of the lowest gap of a window, or as near to it as the window allows.
    private static func cut(in window: ClosedRange<Int>, between busy: [Range<Int>]) -> Int? {
        var bottom = window.upperBound
        // Up to above what the row would cut through, until it cuts nothing.
        while let block = busy.first(where: { $0.lowerBound < bottom && bottom < $0.upperBound }) {
            bottom = block.lowerBound
        }
        guard bottom >= window.lowerBound else { return nil }
        let top = busy.reduce(window.lowerBound) { $1.upperBound <= bottom ? max($0, $1.upperBound) : $0 }
        let below = busy.reduce(Int.max) { $1.lowerBound >= bottom ? min($0, $1.lowerBound) : $0 }
        let end = below == .max ? bottom : min(window.upperBound, below)
        return (top + end) / 2
    }

    private static func rows(of box: Rect) -> Range<Int> {
        let top = Int(max(-1e6, box.minY).rounded(.down))
        return top..<max(top, Int(min(1e6, box.maxY).rounded(.up)))
    }
}

extension Region {
    fileprivate var isText: Bool {
        switch self {
        case .text, .seal: true
        case .picture, .shape, .carrier: false
        }
    }

    fileprivate var extent: Rect {
        switch self {
        case .text(let block): block.box
        case .seal(let seal): seal.box
        case .picture(let picture): picture.box
        case .carrier(let carrier): carrier.box
        case .shape(let path, _): path.hull
        }
    }
}

extension Path {
    /// A box around its points, those that curves are drawn towards included.
    fileprivate var hull: Rect {
        var (low, high) = (Point(.infinity, .infinity), Point(-.infinity, -.infinity))
        func include(_ points: Point...) {
            for point in points {
                low = Point(min(low.x, point.x), min(low.y, point.y))
                high = Point(max(high.x, point.x), max(high.y, point.y))
            }
        }
        for element in elements {
            switch element {
            case .move(let end), .line(let end): include(end)
            case .quad(let control, let end): include(control, end)
            case .cubic(let control1, let control2, let end): include(control1, control2, end)
            case .close: break
            }
        }
        guard low.x <= high.x, low.y <= high.y else { return Rect(x: 0, y: 0, width: 0, height: 0) }
        return Rect(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
    }
}

import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoPage

/// Finds room for something new: clear of all texts, at the place that is asked for or where the picture is calmest.
struct EmptyRoom {
    let page: EditedPage
    private let obstacles: [Rect]
    private let calm: Calmness
    private let area: Rect

    init(page: EditedPage, gone: [String], taken: [Rect], region: Rect?) {
        self.page = page
        let short = page.composition.canvas.shortSide
        calm = Calmness(page)
        let visible = page.frame.box.intersection(page.composition.canvas.bounds)
        area = region.map { $0.intersection(visible) } ?? visible.inset(by: 0.035 * short)
        // A hand's breadth around all that stands on the page.
        let texts = page.texts.filter { !gone.contains($0.id) }.map { page.box(of: $0) }
        obstacles = (texts + taken).map { $0.inset(by: -0.012 * short) }
    }

    /// - Parameter sizes: widths and heights to try, the dearest first.
    func room(_ sizes: [(width: Double, height: Double)], at place: PlaceWish, isCalm: Bool) -> (
        box: Rect, number: Int
    )? {
        var best: (box: Rect, number: Int, cost: Double)?
        for (number, size) in sizes.enumerated() {
            guard size.width <= area.width + 0.5, size.height <= area.height + 0.5 else { continue }
            guard isCalm else {
                if let box = nearest(size, place) { return (box, number) }
                continue
            }
            guard let box = calmest(size, place) else { continue }
            // Smaller letters on calm ground are read more easily than large ones across a picture.
            let cost = calm.unrest(in: box) + 0.15 * calm.peak(in: box) + 0.12 * Double(number) / Double(sizes.count)
            if cost < best?.cost ?? .infinity { best = (box, number, cost) }
        }
        return best.map { ($0.box, $0.number) }
    }

    private func isFree(_ box: Rect) -> Bool { !obstacles.contains { $0.intersects(box) } }

    private func candidates(_ size: (width: Double, height: Double)) -> [Rect] {
        let step = max(4, page.composition.canvas.shortSide / 72)
        func places(_ from: Double, _ to: Double) -> [Double] {
            let count = max(0, Int(((to - from) / step).rounded(.up)))
            return (0...count).map { min(to, from + Double($0) * step).rounded() }
        }
        let xs = places(area.minX, max(area.minX, area.maxX - size.width))
        let ys = places(area.minY, max(area.minY, area.maxY - size.height))
        return ys.flatMap { y in xs.map { Rect(x: $0, y: y, width: size.width, height: size.height) } }
    }

    /// Nearest to its corner, edge or middle, within that half of the page.
    private func nearest(_ size: (width: Double, height: Double), _ place: PlaceWish) -> Rect? {
        let anchor = anchor(size, place)
        let reach = (x: 0.5 * page.size.width, y: 0.4 * page.size.height)
        var best: (box: Rect, cost: Double)?
        for box in [Rect(x: anchor.x, y: anchor.y, width: size.width, height: size.height)] + candidates(size) {
            let (dx, dy) = (abs(box.minX - anchor.x), abs(box.minY - anchor.y))
            guard area.inset(by: -1).contains(box), dx <= reach.x, dy <= reach.y, isFree(box) else { continue }
            // A column is left more readily than a row where only the row was named; frames and edges are worth a detour.
            let distance = dx * (place.column == nil ? 0.7 : 1) + dy * (place.row == nil ? 0.7 : 1)
            let lively = 2 * calm.unrest(in: box) + 2 * calm.peak(in: box)
            let cost = distance + lively * page.composition.canvas.shortSide
            if cost < best?.cost ?? .infinity { best = (box, cost) }
        }
        return best?.box
    }

    private func anchor(_ size: (width: Double, height: Double), _ place: PlaceWish) -> Point {
        let x =
            switch place.column {
            case .left: area.minX
            case .right: area.maxX - size.width
            case .center, nil: area.midX - size.width / 2
            }
        let y =
            switch place.row {
            case .top: area.minY
            case .middle: area.midY - size.height / 2
            case .bottom, nil: area.maxY - size.height
            }
        return Point(x.rounded(), y.rounded())
    }

    private func calmest(_ size: (width: Double, height: Double), _ place: PlaceWish) -> Rect? {
        var best: (box: Rect, cost: Double)?
        for box in candidates(size) where isFree(box) {
            let zone = Zone(of: box, width: page.size.width, height: page.size.height)
            if let row = place.row, row != zone.row { continue }
            if let column = place.column, column != zone.column { continue }
            // Among calm places the upper ones, and those at a side, as poems stand.
            let height = box.midY / page.size.height
            let side = 1 - abs(box.midX / page.size.width - 0.5) * 2
            let cost = calm.unrest(in: box) + 0.15 * calm.peak(in: box) + 0.02 * height + 0.02 * side
            if cost < best?.cost ?? .infinity { best = (box, cost) }
        }
        return best?.box
    }

    /// How dark the picture is there, and how lively.
    func ground(in box: Rect) -> (luminance: Double, unrest: Double) { (calm.luminance(in: box), calm.unrest(in: box)) }
}

/// How much happens where: sums over cells of the picture.
struct Calmness {
    private let columns = 96
    private let rows: Int
    private let cell: Double
    private var light: [Double]
    private var change: [Double]
    private let frame: FinishedFrame

    init(_ page: EditedPage) {
        let bitmap = page.bitmap
        frame = page.frame
        cell = Double(bitmap.width) / Double(columns)
        rows = max(1, Int((Double(bitmap.height) / cell).rounded(.up)))
        light = [Double](repeating: 0, count: columns * rows)
        change = light
        let step = max(1, Int(cell / 6))
        for row in 0..<rows {
            for column in 0..<columns { measure(bitmap, row, column, step) }
        }
    }

    private mutating func measure(_ bitmap: Bitmap, _ row: Int, _ column: Int, _ step: Int) {
        func light(_ x: Int, _ y: Int) -> Double {
            let pixel = bitmap.pixels[y * bitmap.width + x]
            let (red, green, blue) = (Double(pixel & 0xFF), Double(pixel >> 8 & 0xFF), Double(pixel >> 16 & 0xFF))
            return (0.3 * red + 0.59 * green + 0.11 * blue) / 255
        }
        var (sum, moves, count) = (0.0, 0.0, 0.0)
        let right = min(bitmap.width, Int(Double(column + 1) * cell))
        let bottom = min(bitmap.height, Int(Double(row + 1) * cell))
        for y in stride(from: Int(Double(row) * cell), to: bottom, by: step) {
            for x in stride(from: Int(Double(column) * cell), to: right, by: step) {
                let value = light(x, y)
                sum += value
                count += 1
                // Rules run either way.
                if x >= step { moves += abs(value - light(x - step, y)) }
                if y >= step { moves += abs(value - light(x, y - step)) }
            }
        }
        self.light[row * columns + column] = count > 0 ? sum / count : 1
        change[row * columns + column] = count > 0 ? moves / count / 2 : 0
    }

    private func cells(in box: Rect) -> [Int] {
        let shown = frame.shown(box)
        let (left, right) = (max(0, Int(shown.minX / cell)), min(columns - 1, Int(shown.maxX / cell)))
        let (top, bottom) = (max(0, Int(shown.minY / cell)), min(rows - 1, Int(shown.maxY / cell)))
        guard left <= right, top <= bottom else { return [] }
        return (top...bottom).flatMap { row in (left...right).map { row * columns + $0 } }
    }

    func luminance(in box: Rect) -> Double {
        let cells = cells(in: box)
        return cells.isEmpty ? 1 : cells.reduce(0) { $0 + light[$1] } / Double(cells.count)
    }

    /// The liveliest cell: a rule or a frame that runs through.
    func peak(in box: Rect) -> Double { cells(in: box).reduce(0) { max($0, change[$1]) } }

    /// How much neighbours differ, within cells and from cell to cell: 0 is a flat ground.
    func unrest(in box: Rect) -> Double {
        let cells = cells(in: box)
        guard !cells.isEmpty else { return 0 }
        let mean = luminance(in: box)
        return cells.reduce(0) { $0 + change[$1] + 0.5 * abs(light[$1] - mean) } / Double(cells.count)
    }
}

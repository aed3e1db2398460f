import HanmoGraphics

/// A template at a place where ink has its proportions.
struct TextHypothesis {
    let template: Int
    let pose: TextPose
    let box: PixelFrame
    /// How alike both look from afar.
    let score: Float
}

/// What could be ink in a picture, in three ways.
struct InkSurvey {
    let sorts: [(labels: InkLabels, parts: [InkPart])]
    /// The longest side of the picture.
    let limit: Int

    init(of picture: Bitmap) {
        limit = max(picture.width, picture.height)
        sorts = [
            InkLabels.clusters(of: picture), InkLabels.contrasts(of: picture, side: 25),
            InkLabels.contrasts(of: picture, side: 101),
        ].map { ($0, $0.parts()) }
    }
}

/// Looks for ink of the proportions that a text has in each face, and compares both from afar.
struct HypothesisFinder {
    /// Cells across the line for the view from afar.
    private static let rows = 12
    private static let mostColumns = 150
    /// Below this both have nothing to do with each other.
    private static let least: Float = 0.35
    private static let mostPlaces = 10
    private static let mostFaces = 7

    /// A face, and how far apart its letters stand.
    private struct Look {
        let template: Int
        /// In ems.
        let tracking: Double
        /// Ink bounds in ems.
        let ink: Rect
        let view: [Float]
    }

    let templates: [TextTemplate]
    private let looks: [Look]
    private let isVertical: Bool
    /// Cells along the line.
    private let columns: Int
    /// How far apart letters of one line may be, in ems.
    private let gap: Double

    /// - Parameter trackings: ems between letters beside their own.
    init(templates: [TextTemplate], trackings: [Double] = [0]) {
        self.templates = templates
        let isVertical = templates.first?.isVertical ?? false
        let inks = trackings.map { tracking in templates.map { $0.ink(size: 1, tracking: tracking) } }
        let ratios = inks.flatMap { $0 }.map { isVertical ? $0.height / $0.width : $0.width / $0.height }.sorted()
        let columns = Int((ratios[ratios.count / 2] * Double(Self.rows)).rounded())
        let kept = min(Self.mostColumns, max(Self.rows / 2, columns))
        (self.isVertical, self.columns) = (isVertical, kept)
        gap = 0.9 + (trackings.max() ?? 0)
        looks = zip(trackings, inks).flatMap { tracking, inks in
            templates.indices.map { index in
                let view = Self.view(of: templates[index], tracking: tracking, ink: inks[index], columns: kept)
                return Look(template: index, tracking: tracking, ink: inks[index], view: view)
            }
        }
    }

    /// What could be the text, by places: the most alike place first, in each the most alike face first.
    func hypotheses(in picture: Bitmap) -> [[TextHypothesis]] { hypotheses(in: InkSurvey(of: picture)) }

    func hypotheses(in survey: InkSurvey) -> [[TextHypothesis]] {
        var all: [TextHypothesis] = []
        for (labels, parts) in survey.sorts {
            let lines = LineFinder(isVertical: isVertical, gap: gap).lines(of: parts, limit: survey.limit)
            for (box, label) in boxes(in: lines) { all += compared(box, label, labels) }
        }
        return places(all)
    }

    /// Boxes about neighbouring parts of lines that have the proportions of the text in some face, each once.
    private func boxes(in lines: [InkLine]) -> [(PixelFrame, UInt8)] {
        let ratios = looks.map { isVertical ? $0.ink.height / $0.ink.width : $0.ink.width / $0.ink.height }
        let range = (ratios.min() ?? 1) * 0.85...(ratios.max() ?? 1) * 1.18
        var seen: Set<[Int]> = []
        var boxes: [(PixelFrame, UInt8)] = []
        for line in lines {
            let parts = line.parts
            for first in parts.indices {
                var (left, right) = (parts[first].left, 0)
                var (top, bottom) = (Int.max, Int.min)
                for part in parts[first...] {
                    (left, right) = (min(left, part.left), max(right, part.right))
                    (top, bottom) = (min(top, part.top), max(bottom, part.bottom))
                    let (length, thickness) = (right - left, bottom - top)
                    let ratio = Double(length) / Double(thickness)
                    guard thickness >= 6, length >= 6, range.contains(ratio) else {
                        if ratio > range.upperBound * 3 { break }
                        continue
                    }
                    let frame =
                        isVertical
                        ? PixelFrame(left: top, top: left, width: thickness, height: length)
                        : PixelFrame(left: left, top: top, width: length, height: thickness)
                    let key = [frame.left, frame.top, frame.width, frame.height, Int(part.label)]
                    if seen.insert(key).inserted { boxes.append((frame, part.label)) }
                }
            }
        }
        return boxes
    }

    private func compared(_ box: PixelFrame, _ label: UInt8, _ labels: InkLabels) -> [TextHypothesis] {
        let length = Double(isVertical ? box.height : box.width)
        let thickness = Double(isVertical ? box.width : box.height)
        var seen: [Float]?
        return looks.compactMap { look -> TextHypothesis? in
            let ink = look.ink
            let (em, across) = isVertical ? (ink.height, ink.width) : (ink.width, ink.height)
            let size = length / em
            let difference = abs(thickness - across * size)
            guard size >= 6, difference <= max(2.5, 0.13 * thickness) else { return nil }
            let view = seen ?? labels.cells(box, label, columns: columns, rows: Self.rows, isVertical: isVertical)
            seen = view
            let score = Correlation(view, look.view).value
            guard score >= Self.least else { return nil }
            let corner = Point(Double(box.left), Double(box.top))
            var origin = corner - Point(ink.x, ink.y) * size
            // Centred across the line.
            if isVertical {
                origin.x += (thickness - across * size) / 2
            } else {
                origin.y += (thickness - across * size) / 2
            }
            return TextHypothesis(
                template: look.template, pose: TextPose(origin: origin, size: size, tracking: look.tracking * size),
                box: box, score: score)
        }
    }

    private static func view(
        of template: TextTemplate, tracking: Double, ink: Rect, columns: Int
    ) -> [Float] {
        let isVertical = template.isVertical
        let (em, across) = isVertical ? (ink.height, ink.width) : (ink.width, ink.height)
        let size = Double(rows * 3) / across
        let (long, thick) = (max(1, Int((em * size).rounded())), rows * 3)
        let frame = PixelFrame(
            left: 0, top: 0, width: isVertical ? thick : long, height: isVertical ? long : thick)
        let pose = TextPose(origin: Point(-ink.x * size, -ink.y * size), size: size, tracking: tracking * size)
        let coverage = template.coverage(pose, in: frame)
        return Cells.means(
            columns: columns, rows: Self.rows, length: long, thickness: thick
        ) { along, across in
            isVertical ? coverage[along * frame.width + across] : coverage[across * frame.width + along]
        }
    }

    /// Groups by place, and keeps the best of each face.
    private func places(_ all: [TextHypothesis]) -> [[TextHypothesis]] {
        var places: [[TextHypothesis]] = []
        for hypothesis in all.sorted(by: { $0.score > $1.score }) {
            let place = places.firstIndex { place in
                let common = place[0].box.rect.intersection(hypothesis.box.rect).area
                return common > 0.5 * min(place[0].box.rect.area, hypothesis.box.rect.area)
            }
            guard let place else {
                if places.count < Self.mostPlaces { places.append([hypothesis]) }
                continue
            }
            let isKnown = places[place].contains { $0.template == hypothesis.template }
            if !isKnown, places[place].count < Self.mostFaces { places[place].append(hypothesis) }
        }
        // Where one place looks very much like the text, those that hardly do are not it.
        let best = places.first?.first?.score ?? 0
        return places.filter { $0[0].score > best * 0.6 }
    }
}

extension InkLabels {
    /// How much of each cell of a grid over a box is of a class.
    fileprivate func cells(
        _ box: PixelFrame, _ label: UInt8, columns: Int, rows: Int, isVertical: Bool
    ) -> [Float] {
        let (length, thickness) = isVertical ? (box.height, box.width) : (box.width, box.height)
        return Cells.means(columns: columns, rows: rows, length: length, thickness: thickness) { along, across in
            let (x, y) = isVertical ? (across, along) : (along, across)
            return labels[(box.top + y) * width + box.left + x] == label ? 1 : 0
        }
    }
}

/// A view from afar.
enum Cells {
    /// The means of a grid of cells over an area.
    static func means(
        columns: Int, rows: Int, length: Int, thickness: Int, value: (_ along: Int, _ across: Int) -> Float
    ) -> [Float] {
        var cells = [Float](repeating: 0, count: columns * rows)
        for row in 0..<rows {
            let (top, bottom) = bounds(row, of: rows, over: thickness)
            for column in 0..<columns {
                let (left, right) = bounds(column, of: columns, over: length)
                var sum: Float = 0
                for across in top..<bottom {
                    for along in left..<right { sum += value(along, across) }
                }
                cells[row * columns + column] = sum / Float((bottom - top) * (right - left))
            }
        }
        return cells
    }

    private static func bounds(_ index: Int, of count: Int, over length: Int) -> (Int, Int) {
        let start = min(index * length / count, length - 1)
        return (start, min(length, max(start + 1, (index + 1) * length / count)))
    }
}

extension Bitmap {
    func part(_ frame: PixelFrame) -> Bitmap {
        var part = Bitmap(width: frame.width, height: frame.height)
        for row in 0..<frame.height {
            let start = (frame.top + row) * width + frame.left
            part.pixels.replaceSubrange(
                row * frame.width..<(row + 1) * frame.width, with: pixels[start..<start + frame.width])
        }
        return part
    }
}

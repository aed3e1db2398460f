import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Where the parts of a chat's screen stand, and its messages at the largest size that fits.
struct DialogueScreen {
    private let brief: Brief
    private let canvas: Canvas
    private let look: DialogueLook
    private let frame: LayoutFrame
    private let window: Rect
    private let unit: Double
    private let isRound: Bool
    private let header: [HeaderPart]
    private let pieces: [DialoguePiece]
    private let ruler: TextRuler

    private struct HeaderPart {
        var part: DialoguePiece.Part
        var scale: Double
        var color: Color
    }

    init(brief: Brief, canvas: Canvas, look: DialogueLook, ruler: TextRuler) {
        self.brief = brief
        self.canvas = canvas
        self.look = look
        self.ruler = ruler
        frame = LayoutFrame(canvas: canvas)
        unit = frame.unit
        // A wide page shows a window; every other one is the screen itself.
        let isWide = Double(canvas.width) > 1.2 * Double(canvas.height)
        window = isWide ? canvas.bounds.inset(by: (0.035 * canvas.shortSide).rounded()) : canvas.bounds
        isRound = brief.language.hasPrefix("en")
        let head = Self.headCount(brief.wordings)
        header = brief.wordings.prefix(head).flatMap { Self.header($0, look, brief.language, ruler) }
        pieces = Self.pieces(Array(brief.wordings.dropFirst(head)), brief.language, ruler)
    }

    // MARK: Parts

    /// What names the chat comes first and is said by nobody.
    private static func headCount(_ wordings: [Wording]) -> Int {
        var count = 0
        for wording in wordings.prefix(2) {
            let isSaid = wording.speaker != nil || DialogueText(wording.text).lines.contains { $0.label != nil }
            let isNamed = wording.role == .title || wording.role == .subtitle
            let isTop = wording.place?.row == .top
            guard
                isNamed
                    || (!isSaid
                        && (isTop
                            || (count == 0 && wording.place == nil && wordings.count > 2
                                && wordings.dropFirst().contains {
                                    $0.speaker != nil || DialogueText($0.text).lines[0].label != nil
                                })))
            else { break }
            count += 1
        }
        return count
    }

    private static func header(_ wording: Wording, _ look: DialogueLook, _ language: String, _ ruler: TextRuler)
        -> [HeaderPart]
    {
        let scanner = LineScanner(wording.text)
        let ranges = scanner.lines.flatMap { line -> [Range<Int>] in
            let segments = scanner.segments(of: line)
            guard segments.count > 1, scanner.lines.count == 1, let first = segments[0].bar else { return [line] }
            // What stands behind the first bar comes below.
            return [line.lowerBound..<first.upperBound, scanner.trimmed(first.upperBound..<line.upperBound)]
        }
        return ranges.filter { !$0.isEmpty }.enumerated().map { index, range in
            let isName = index == 0
            return HeaderPart(
                part: part(wording, range, weight: isName ? "bold" : "regular", .center, language, ruler),
                scale: isName ? 1 : 0.72, color: isName ? look.ink : look.muted)
        }
    }

    private static func part(
        _ wording: Wording, _ range: Range<Int>, weight: String, _ alignment: TextBlock.Alignment, _ language: String,
        _ ruler: TextRuler
    ) -> DialoguePiece.Part {
        var block = TextBlock(
            wording, box: Rect(x: 0, y: 0, width: 1, height: 1),
            face: wording.face?.role(language: language) ?? (language.hasPrefix("en") ? "sans" : "hei"),
            weight: weight, color: .black, size: 1, minimumSize: 1, leading: 1.42, alignment: alignment)
        if range != 0..<wording.text.utf8.count {
            block.takePart(range, LineScanner(wording.text).string(range), of: wording)
        }
        return DialoguePiece.Part(block: block, measure: ruler.measured(block))
    }

    private static func pieces(_ wordings: [Wording], _ language: String, _ ruler: TextRuler) -> [DialoguePiece] {
        var known: [String] = []
        func isSelf(_ name: String) -> Bool { KnownWords(name).isAll("self") }
        let hasSelf = wordings.contains {
            $0.speaker.map(isSelf) ?? false || DialogueText($0.text).lines.contains { $0.speaker.map(isSelf) ?? false }
        }
        func isOwn(_ name: String?, _ wording: Wording) -> Bool {
            if let name, isSelf(name) { return true }
            if let name, hasSelf, !name.isEmpty { return false }
            if let column = wording.place?.column, column != .center { return column == .right }
            guard let name else { return false }
            if !known.contains(name) { known.append(name) }
            // Of two the second one holds the telephone.
            return known.firstIndex(of: name) == 1
        }
        return wordings.map { wording in
            let text = DialogueText(wording.text)
            var last = isOwn(wording.speaker, wording)
            let lines = text.lines.map { line -> DialoguePiece.Line in
                if line.speaker != nil { last = isOwn(line.speaker, wording) }
                let isMessage = line.sort == .message
                return DialoguePiece.Line(
                    line: line, isOwn: last,
                    label: line.label.map { part(wording, $0, weight: "regular", .start, language, ruler) },
                    said: line.label.map {
                        part(wording, $0.lowerBound..<line.words.upperBound, weight: "regular", .start, language, ruler)
                    },
                    words: part(wording, line.words, weight: "regular", isMessage ? .start : .center, language, ruler))
            }
            return DialoguePiece(wording: wording, lines: lines, isOwn: last)
        }
    }

    // MARK: Layout

    private var statusHeight: Double { window == canvas.bounds ? (62 * unit).rounded() : 0 }
    private var inputHeight: Double { (118 * unit).rounded() }

    func regions() -> (regions: [Region], keepsPlaces: Bool) {
        let most = min(window.width / 20, window.height / 21, 90 * unit)
        let sizes = stride(from: (most * 2).rounded(.down) / 2, through: 9 * unit, by: -0.5)
        // Names above the bubbles, unless in them the messages are much larger.
        let above = sizes.first { messages(size: $0, isBound: true) != nil }
        let inside = sizes.first { messages(size: $0, isBound: true, namesInside: true) != nil }
        if let inside, inside < 44 * unit, inside > 1.12 * (above ?? 0),
            let set = messages(size: inside, isBound: true, namesInside: true)
        {
            return (dressed(set, inside), true)
        }
        if let above, let set = messages(size: above, isBound: true) { return (dressed(set, above), true) }
        for size in sizes { if let set = messages(size: size, isBound: false) { return (dressed(set, size), false) } }
        return (dressed(messages(size: 9 * unit, isBound: false, isForced: true) ?? [], 9 * unit), false)
    }

    private func headerSize(_ size: Double) -> Double {
        let longest = header.map { $0.part.measure.length * $0.scale }.max() ?? 1
        return (min(max(size * 1.12, 40 * unit), 0.74 * window.width / (longest * 1.01)) * 2).rounded(.down) / 2
    }

    private func headerHeight(_ size: Double) -> Double {
        guard !header.isEmpty else { return (96 * unit).rounded() }
        let own = headerSize(size)
        return (header.reduce(0) { $0 + $1.scale * own * 1.36 } + 0.9 * own).rounded()
    }

    private func messages(size: Double, isBound: Bool, namesInside: Bool = false, isForced: Bool = false)
        -> [Region]?
    {
        let edge = (0.032 * window.width).rounded()
        let top = window.minY + statusHeight + headerHeight(size) + 0.7 * size
        let bottom = window.maxY - inputHeight - 0.6 * size
        var set: [(regions: [Region], height: Double, middle: ClosedRange<Double>?)] = []
        for piece in pieces {
            let place = isBound ? piece.wording.place : nil
            var (left, right) = (window.minX + edge, window.maxX - edge)
            let middle = place.map { frame.middle($0.column) }
            // Nobody's bubbles reach across the whole screen.
            let isOneSided = Set(piece.lines.map(\.isOwn)).count == 1
            let inset = 0.14 * window.width
            if isOneSided { if piece.isOwn { left += inset } else { right -= inset } }
            // From the avatar's edge to the name, less the room in the bubble.
            let reach = 2.3 * size
            if let middle {
                if place?.column == .left { right = min(right, 2 * middle.upperBound - left - reach) }
                if place?.column == .right { left = max(left, 2 * middle.lowerBound - right + reach) }
            }
            guard right - left > 9 * size else { return nil }
            let setter = DialogueSetter(
                look: look, size: size, left: left, right: right, center: window.midX, isRound: isRound,
                namesInside: namesInside)
            let (regions, height, texts) = setter.set(piece)
            var dx = 0.0
            if let middle {
                dx = max(0, middle.lowerBound + 1 - texts.midX) - max(0, texts.midX - middle.upperBound + 1)
                guard texts.minX + dx > window.minX + edge / 2, texts.maxX + dx < window.maxX - edge / 2 else {
                    return nil
                }
            }
            // What must lie in the cell is the middle of the texts, not that of bubbles and faces.
            let shift = height / 2 - texts.midY
            let rows = place.map { frame.middle($0.row) }
            set.append(
                (
                    regions.map { $0.offset(dx: dx, dy: 0) }, height,
                    rows.map { $0.lowerBound + shift...$0.upperBound + shift }
                ))
        }
        let column = PlacedColumn(
            pieces: set.map { set in
                PlacedColumn.Piece(
                    height: set.height, middle: set.middle,
                    gap: 0.85 * size)
            })
        guard let tops = column.tops(from: top, to: isForced ? .infinity : bottom) else { return nil }
        return zip(set, tops).flatMap { set, top in set.regions.map { $0.offset(dx: 0, dy: top) } }
    }

    // MARK: Furniture

    private func dressed(_ messages: [Region], _ size: Double) -> [Region] {
        var regions: [Region] = []
        if window != canvas.bounds {
            regions.append(
                .shape(
                    .rectangle(canvas.bounds),
                    .linear(
                        from: .zero, to: Point(Double(canvas.width), Double(canvas.height)),
                        [
                            GradientStop(0, look.own.mixed(with: look.ground, 0.55)),
                            GradientStop(1, look.own.mixed(with: look.ink, 0.45)),
                        ])))
            regions += ScreenShapes.shadow(of: window, radius: 22 * unit, unit: unit, strength: 0.1)
        }
        let radius = window == canvas.bounds ? 0 : 22 * unit
        regions.append(ScreenShapes.box(window, look.ground, radius: radius))
        regions += head(size, radius: radius)
        regions += field(radius: radius)
        return regions + messages
    }

    private func head(_ size: Double, radius: Double) -> [Region] {
        let height = headerHeight(size)
        let bar = Rect(x: window.minX, y: window.minY, width: window.width, height: statusHeight + height)
        var regions = [ScreenShapes.box(bar, look.bar, radius: radius)]
        if radius > 0 {
            regions.append(
                ScreenShapes.box(
                    Rect(x: bar.minX, y: bar.midY, width: bar.width, height: bar.height / 2), look.bar))
        }
        regions.append(
            ScreenShapes.box(
                Rect(x: bar.minX, y: bar.maxY - max(1, 2 * unit), width: bar.width, height: max(1, 2 * unit)),
                look.ink.opacity(0.12)))
        if statusHeight > 0 {
            regions += ScreenShapes.status(
                right: window.maxX - 0.035 * window.width, y: window.minY + statusHeight / 2, size: 34 * unit,
                look.ink.opacity(0.8))
        }
        let middle = bar.maxY - height / 2
        regions.append(
            ScreenShapes.chevron(
                at: Point(window.minX + 0.045 * window.width, middle), size: 46 * unit, pointsLeft: true,
                look.ink.opacity(0.75)))
        regions += ScreenShapes.more(
            at: Point(window.maxX - 0.055 * window.width, middle), size: 56 * unit, look.ink.opacity(0.75))
        let own = headerSize(size)
        var y = bar.maxY - height + 0.45 * own
        for line in header {
            let lineSize = (line.scale * own * 2).rounded(.down) / 2
            var block = line.part.block
            let width = line.part.measure.length * 1.004 * lineSize + 1
            block.box = Rect(
                x: headerX(width, block.id), y: y + 0.18 * lineSize, width: width, height: lineSize + 0.01)
            (block.maximumSize, block.minimumSize, block.color) = (lineSize, lineSize, line.color)
            regions.append(.text(block))
            y += lineSize * 1.36
        }
        return regions
    }

    private func headerX(_ width: Double, _ id: String) -> Double {
        let place = brief.wordings.first { $0.id == id }?.place
        switch place?.column {
        case .left: return window.minX + 0.085 * window.width
        case .right: return window.maxX - 0.095 * window.width - width
        default: return window.midX - width / 2
        }
    }

    /// A blank field to write in, a face and a plus.
    private func field(radius: Double) -> [Region] {
        let bar = Rect(
            x: window.minX, y: window.maxY - inputHeight, width: window.width, height: inputHeight)
        let ring = 27 * unit
        let middle = bar.midY
        let line = look.ink.opacity(0.62)
        func circle(_ x: Double) -> Region {
            let points = (0..<24).map { step -> Point in
                let angle = Double(step) / 24 * 2 * .pi
                return Point(x + ring * Trigonometry.cos(angle), middle + ring * Trigonometry.sin(angle))
            }
            return .shape(.stroke(points, width: 4 * unit, closed: true), .solid(line))
        }
        let (left, face, plus) = (
            bar.minX + 0.045 * bar.width, bar.maxX - 0.11 * bar.width, bar.maxX - 0.045 * bar.width
        )
        var regions = [ScreenShapes.box(bar, look.bar, radius: radius)]
        if radius > 0 {
            regions.append(
                ScreenShapes.box(Rect(x: bar.minX, y: bar.minY, width: bar.width, height: bar.height / 2), look.bar))
        }
        regions.append(
            ScreenShapes.box(
                Rect(
                    minX: left + 2 * ring, minY: bar.minY + 22 * unit, maxX: face - 2 * ring,
                    maxY: bar.maxY - 22 * unit), isRound ? look.ground : look.other,
                radius: isRound ? 40 * unit : 10 * unit))
        regions += [circle(left), circle(face), circle(plus)]
        // Sound waves, a smile, a plus.
        for step in [-1.0, 0, 1] {
            let half = (step == 0 ? 13 : 8) * unit
            regions.append(
                ScreenShapes.line(
                    [Point(left + step * 9 * unit, middle - half), Point(left + step * 9 * unit, middle + half)],
                    4 * unit, line))
        }
        regions += [-1.0, 1].map { ScreenShapes.disc(Point(face + $0 * 9 * unit, middle - 6 * unit), 3.4 * unit, line) }
        regions.append(
            ScreenShapes.line(
                (0...8).map { step in
                    let x = Double(step) / 4 - 1
                    return Point(face + x * 13 * unit, middle + (13 - 8 * x * x) * unit)
                }, 4 * unit, line))
        regions.append(
            ScreenShapes.line(
                [Point(plus - 13 * unit, middle), Point(plus + 13 * unit, middle)], 4 * unit, line))
        regions.append(
            ScreenShapes.line(
                [Point(plus, middle - 13 * unit), Point(plus, middle + 13 * unit)], 4 * unit, line))
        return regions
    }
}

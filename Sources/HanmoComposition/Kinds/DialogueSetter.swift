import HanmoBrief
import HanmoGraphics

/// One wording of a chat: its messages as bubbles, with who says them above.
struct DialoguePiece {
    let wording: Wording
    let lines: [Line]
    /// Of those lines that do not say who speaks.
    let isOwn: Bool

    struct Line {
        var line: DialogueText.Line
        var isOwn: Bool
        var label: Part?
        /// Label and words in one.
        var said: Part?
        var words: Part
    }

    struct Part {
        var block: TextBlock
        var measure: MeasuredText
    }
}

/// Sets the bubbles of a wording between two edges.
struct DialogueSetter {
    let look: DialogueLook
    let size: Double
    /// Left and right edge of everything, and the middle of the screen.
    let left: Double
    let right: Double
    let center: Double
    let isRound: Bool
    /// Whether names stand in the bubbles, before what is said.
    let namesInside: Bool

    private var avatar: Double { 2.3 * size }
    private var lead: Double { avatar + 0.55 * size }
    private var pad: Double { 0.62 * size }
    private var small: Double { max(1, (size * 1.48).rounded(.down) / 2) }

    /// - Returns: the regions from y = 0, and the box around the texts.
    func set(_ piece: DialoguePiece) -> (regions: [Region], height: Double, texts: Rect) {
        var shapes: [Region] = []
        var texts: [TextBlock] = []
        var y = 0.0
        for (index, line) in piece.lines.enumerated() {
            switch line.line.sort {
            case .message:
                if index > 0 { y += 0.62 * size }
                message(line, piece, &y, &shapes, &texts)
            case .receipt:
                y += 0.3 * size
                let width = line.words.measure.length * 1.004 * small + 1
                let x = line.isOwn ? right - lead - width : left + lead
                y += put(line.words, x: x, y: y, width: width, size: small, look.muted, &texts)
            case .time:
                y += (index > 0 ? 0.55 : 0) * size
                let width = min(line.words.measure.length * 1.004 * small + 1, right - left)
                var x = center - width / 2
                if x < left || x + width > right {
                    x = line.isOwn ? right - lead - width : left + lead
                }
                y += put(line.words, x: x, y: y, width: width, size: small, look.muted, &texts)
            }
        }
        let box = texts.dropFirst().reduce(texts.first?.box ?? .init(x: 0, y: 0, width: 1, height: 1)) {
            $0.union($1.box)
        }
        return (shapes + texts.map { .text($0) }, y, box)
    }

    private func message(
        _ line: DialoguePiece.Line, _ piece: DialoguePiece, _ y: inout Double, _ shapes: inout [Region],
        _ texts: inout [TextBlock]
    ) {
        let top = y
        if let label = line.label, !namesInside {
            let width = label.measure.length * 1.004 * small + 1
            let x = line.isOwn ? right - lead - width : left + lead
            y += put(label, x: x, y: y, width: width, size: small, look.muted, &texts) + 0.28 * size
        }
        var words = line.words
        if namesInside, let said = line.said, let label = line.label {
            words = said
            var name = PartStyle()
            name.color = line.isOwn ? look.ownName : look.otherName
            words.block.lettering.parts.append(StyledPart(range: 0..<label.block.text.utf8.count, style: name))
        }
        let room = right - left - lead - 2 * pad
        let width = min(room, words.measure.length * 1.004 * size + 1)
        let height = words.measure.height(width: width, size: size)
        let bubble = Rect(
            x: line.isOwn ? right - lead - width - 2 * pad : left + lead, y: y, width: width + 2 * pad,
            height: height + 1.5 * pad)
        let ground = line.isOwn ? look.own : look.other
        shapes.append(ScreenShapes.box(bubble, ground, radius: isRound ? 0.9 * size : 0.32 * size))
        shapes.append(tail(of: bubble, isOwn: line.isOwn, ground))
        let name = line.line.speaker ?? piece.wording.speaker ?? (line.isOwn ? "own" : "other")
        let face = Rect(
            x: line.isOwn ? right - avatar : left, y: line.label == nil || namesInside ? y : top, width: avatar,
            height: avatar)
        shapes += ScreenShapes.avatar(in: face, name: name, isRound: isRound)
        put(
            words, x: bubble.minX + pad, y: y + 0.75 * pad, width: width, size: size,
            line.isOwn ? look.ownInk : look.otherInk, &texts)
        y = max(bubble.maxY, face.maxY)
    }

    private func tail(of bubble: Rect, isOwn: Bool, _ color: Color) -> Region {
        let x = isOwn ? bubble.maxX - 1 : bubble.minX + 1
        let side = isOwn ? 1.0 : -1
        let y = bubble.minY + min(bubble.height / 2, 0.95 * size)
        return .shape(
            .polygon([
                Point(x, y - 0.34 * size), Point(x + side * 0.36 * size, y), Point(x, y + 0.34 * size),
            ]), .solid(color))
    }

    @discardableResult
    private func put(
        _ part: DialoguePiece.Part, x: Double, y: Double, width: Double, size: Double, _ color: Color,
        _ texts: inout [TextBlock]
    ) -> Double {
        var block = part.block
        let height = part.measure.height(width: width, size: size)
        (block.maximumSize, block.minimumSize) = (size, size)
        block.color = color
        block.box = Rect(x: x, y: y, width: max(width, size * 1.02), height: height + 0.01)
        texts.append(block)
        return height
    }
}

import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A text of a panel, or a part of one, on its way into a balloon.
struct LetteredText: Sendable {
    let wording: Wording
    var style: BalloonStyle
    let isVertical: Bool
    /// UTF-8 offsets into the wording's text; nil is all of it.
    let part: Range<Int>?
    let measured: MeasuredText
    /// What may be chosen where there is room, and where there is little.
    let shapes: [BalloonShape]
    let tightShapes: [BalloonShape]
    private let template: TextBlock

    /// - Parameter limit: em along a line at most, for texts that have no shape within the panel otherwise.
    init(
        _ wording: Wording, part: Range<Int>? = nil, continues: Bool = false, vertical: Bool, language: String,
        ruler: TextRuler, limit: Double = .infinity
    ) {
        self.wording = wording
        self.part = part
        let kind = wording.balloonKind
        var style = BalloonStyle(kind)
        // The rest of a split text hangs together with its beginning.
        if continues, !style.isBox { style = BalloonStyle(.joined) }
        self.style = style
        isVertical = wording.vertical ?? (vertical && wording.text.unicodeScalars.contains { $0.value >= 0x2E80 })
        let isLatin = !wording.text.unicodeScalars.contains { $0.value >= 0x2E80 }
        var plain = wording
        // A balloon has its own room; what prompts say of columns and shapes is meant for pages.
        (plain.lettering.columns, plain.lettering.shape, plain.lettering.size) = (1, .rectangle, nil)
        if kind != .soundEffect { plain.lettering.course = nil }
        var block = TextBlock(
            plain, box: Rect(x: 0, y: 0, width: 0, height: 0), vertical: isVertical,
            face: wording.face?.role(language: language)
                ?? (kind == .soundEffect ? "display" : isLatin ? "sans" : "hei"), weight: style.weight,
            color: Color(hex: 0x17181C), size: 1, minimumSize: 1, leading: isLatin ? 1.2 : 1.26,
            alignment: style.isRunning ? .start : .center, placement: 0.5)
        block.alignment = style.isRunning ? .start : .center
        if let part { block.take(part, of: plain) }
        template = block
        measured = ruler.measured(block)
        shapes = BalloonShaper(text: measured, style: style, isVertical: isVertical).shapes(limit: limit)
        let tight = style.tight
        tightShapes = BalloonShaper(text: measured, style: tight, isVertical: isVertical).shapes(limit: limit)
    }

    func shapes(tight: Bool) -> [BalloonShape] { tight ? tightShapes : shapes }

    func shape(of balloon: PlacedBalloon) -> BalloonShape { shapes(tight: balloon.isTight)[balloon.shape] }

    /// The block set in a shape whose body has this centre.
    func block(_ shape: BalloonShape, center: Point, size: Double, color: Color) -> TextBlock {
        var block = template
        let room = (shape.measures.max() ?? 0) * size
        let (along, across) = (room + 0.02, shape.across * size + 0.02)
        let (width, height) = isVertical ? (across, along) : (along, across)
        block.box = Rect(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
        if style.isRunning {
            // The longest line, rather than its room, stands in the middle.
            let slack = (room - shape.along * size) / 2
            block.box = block.box.offset(dx: isVertical ? 0 : slack, dy: isVertical ? slack : 0)
        }
        block.measures = shape.measures
        (block.maximumSize, block.minimumSize) = (size, size)
        block.color = color
        return block
    }

    /// Set in a box, as large as fits.
    func block(in box: Rect, size: Double, least: Double, color: Color) -> TextBlock {
        var block = template
        block.box = box
        block.alignment = .start
        (block.maximumSize, block.minimumSize) = (size, least)
        block.color = color
        return block
    }
}

extension TextBlock {
    /// Makes the block a part of a wording, with those of its styled parts that fall into it.
    mutating func take(_ range: Range<Int>, of wording: Wording) {
        let bytes = Array(wording.text.utf8)
        takePart(range, String(decoding: bytes[range], as: UTF8.self), of: wording)
        lettering.parts = wording.lettering.parts.compactMap { part in
            let common = part.range.clamped(to: range)
            guard !common.isEmpty else { return nil }
            return StyledPart(
                range: common.lowerBound - range.lowerBound..<common.upperBound - range.lowerBound, style: part.style)
        }
    }
}

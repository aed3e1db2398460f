import HanmoBrief
import HanmoGraphics

/// Places the parts of a page of calligraphy in an area, from right to left: title, text, notes, signature and seal.
struct CalligraphyPage {
    private static let ink = Color(hex: 0x1D1A16)
    private static let cinnabar = Color(hex: 0xB3261E)
    /// Sizes beside the text's own, in em of it.
    private static let (titleScale, noteScale) = (1.6, 0.7)

    private let parts: CalligraphyParts
    private let main: Wording
    private let area: Rect
    private let columns: CalligraphyColumns
    private let sides: Sides
    private let scale: Double

    init(parts: CalligraphyParts, main: Wording, area: Rect, canvas: Canvas) {
        self.parts = parts
        self.main = main
        self.area = area
        scale = canvas.shortSide / 2048
        let sides = Sides(parts: parts, height: area.height)
        self.sides = sides
        columns = CalligraphyColumns(
            for: TextEstimate(main.text), width: area.width, height: area.height, limit: 0.075 * canvas.shortSide
        ) { sides.right(at: $0) + sides.left(at: $0) }
    }

    func regions() -> [Region] {
        let size = columns.size
        let taken = sides.left(at: size) + columns.width + sides.right(at: size)
        var pen = area.maxX - (area.width - taken) / 2
        var regions: [Region] = []
        if let title = parts.title {
            let titleSize = sides.titleSize(at: size)
            let length = TextEstimate(title.text, tracking: 0.1).naturalLength * titleSize
            let box = Rect(x: pen - titleSize, y: area.y, width: titleSize, height: min(area.height, length))
            regions.append(.text(block(title, in: box, size: titleSize, leading: 1.3, tracking: 0.1)))
            pen -= sides.right(at: size)
        }
        let box = Rect(
            x: pen - columns.width, y: area.y, width: columns.width, height: min(area.height, columns.height))
        regions.append(.text(text(in: box)))
        return regions + leftRegions(beside: box)
    }

    private func text(in box: Rect) -> TextBlock {
        var text = block(
            main, in: box, size: columns.size, leading: columns.columns > 1 ? columns.pitch / columns.size : 1.6)
        text.grid = true
        text.fillsBox = columns.columns > 1
        // Room for a column more than planned, should the marks fall badly: the pitch gives way before the size.
        text.leading = min(text.leading, 1.45)
        text.keepsSpaces = false
        return text
    }

    private func leftRegions(beside text: Rect) -> [Region] {
        let noteSize = columns.size * Self.noteScale
        var regions: [Region] = []
        var right = text.minX - sides.gap(at: columns.size)
        for note in parts.notes {
            let width = sides.width(of: note, at: noteSize)
            let box = Rect(x: right - width, y: area.y, width: width, height: text.height)
            regions.append(.text(block(note, in: box, size: noteSize, leading: 1.5)))
            right -= width + sides.gap(at: columns.size)
        }
        let sealSide = parts.seal == nil ? 0 : noteSize * Sides.sealScale
        let column = Rect(
            x: right - max(noteSize, sealSide), y: text.y, width: max(noteSize, sealSide), height: text.height)
        if let signature = parts.signature {
            let room = column.height - (sealSide > 0 ? sealSide + 0.8 * noteSize : 0)
            let length = min(room, TextEstimate(signature.text, tracking: 0.06).naturalLength * noteSize)
            let width = sides.width(of: signature, at: noteSize, height: room)
            let box = Rect(x: column.midX - width / 2, y: column.y + room - length, width: width, height: length)
            regions.append(.text(block(signature, in: box, size: noteSize, leading: 1.4, tracking: 0.06)))
        }
        if let seal = parts.seal {
            let box = Rect(
                x: column.midX - sealSide / 2, y: column.maxY - sealSide, width: sealSide, height: sealSide)
            regions.append(
                .seal(
                    SealBlock(id: seal.id, text: seal.text, source: seal.source, box: box, color: Self.cinnabar)))
        }
        return regions
    }

    private func block(
        _ wording: Wording, in box: Rect, size: Double, leading: Double, tracking: Double = 0
    ) -> TextBlock {
        let asked = wording.color.flatMap { Color($0) }
        return TextBlock(
            wording, box: box, vertical: true, face: wording.face?.role(language: "zh-Hans") ?? "kai",
            color: asked ?? Self.ink, size: size, minimumSize: 10 * scale, leading: leading, tracking: tracking)
    }

    /// The box around all texts and seals.
    static func bounds(of regions: [Region]) -> Rect? {
        regions.reduce(nil as Rect?) { bounds, region in
            switch region {
            case .text(let block): bounds?.union(block.box) ?? block.box
            case .seal(let seal): bounds?.union(seal.box) ?? seal.box
            case .picture, .shape, .carrier: bounds
            }
        }
    }

    /// What stands to the right and the left of the text, and the width that it needs when the text has a size.
    private struct Sides {
        static let sealScale = 3.2
        let parts: CalligraphyParts
        let height: Double

        func gap(at size: Double) -> Double { 0.5 * size }

        /// A long title is no larger than its column allows.
        func titleSize(at size: Double) -> Double {
            guard let title = parts.title else { return 0 }
            let length = TextEstimate(title.text, tracking: 0.1).naturalLength
            return min(CalligraphyPage.titleScale * size, height / max(1, length))
        }

        func right(at size: Double) -> Double { parts.title == nil ? 0 : titleSize(at: size) + 1.1 * size }

        func left(at size: Double) -> Double {
            let noteSize = size * CalligraphyPage.noteScale
            var width = parts.notes.reduce(0) { $0 + self.width(of: $1, at: noteSize) + gap(at: size) }
            let seal = parts.seal == nil ? 0 : noteSize * Self.sealScale
            let signature = parts.signature.map {
                self.width(of: $0, at: noteSize, height: height - seal - 0.8 * noteSize)
            }
            let last = max(seal, signature ?? 0)
            if last > 0 { width += last + gap(at: size) }
            return width
        }

        func width(of wording: Wording, at size: Double, height: Double? = nil) -> Double {
            let measure = max(1, (height ?? self.height) / size - 0.1)
            return TextEstimate(wording.text, tracking: 0.06).extent(measure: measure, leading: 1.5) * size
        }
    }
}

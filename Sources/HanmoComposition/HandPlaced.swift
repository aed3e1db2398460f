package import HanmoBrief
import HanmoGraphics

/// The wordings that a plan gives boxes by hand: they stand where it says, whatever the kind of page.
package struct HandPlaced {
    /// The brief without them, for the composer.
    let rest: Brief
    private let wordings: [Wording]
    private let language: String
    private let unit: Double

    package init(_ brief: Brief, on canvas: Canvas) {
        let wished = Canvas(wish: brief.canvas)
        let scale = (
            x: Double(canvas.width) / Double(wished.width), y: Double(canvas.height) / Double(wished.height)
        )
        var rest = brief
        rest.wordings = brief.wordings.map { Self.scaled($0, by: scale) }
        wordings = rest.wordings.filter { Self.box(of: $0) != nil }
        rest.wordings.removeAll { Self.box(of: $0) != nil }
        self.rest = rest
        language = brief.language
        unit = canvas.shortSide / 2048
    }

    /// Nothing is left for a composer: no other text, no picture.
    var leavesNothing: Bool {
        !wordings.isEmpty && rest.wordings.isEmpty && rest.pictures.isEmpty && rest.style == nil
    }

    package func regions(theme: Theme) -> [Region] {
        wordings.compactMap { wording in Self.box(of: wording).map { region(for: wording, in: $0, theme: theme) } }
    }

    /// Corners alone say how large the text is before it is seen aslant: as wide and high as they are on average.
    private static func box(of wording: Wording) -> Rect? {
        guard wording.box == nil, case .corners(let corners)? = wording.lettering.course else { return wording.box }
        func mean(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Double {
            ((corners[a] - corners[b]).length + (corners[c] - corners[d]).length) / 2
        }
        return Rect(x: corners[0].x, y: corners[0].y, width: mean(0, 1, 2, 3), height: mean(1, 2, 3, 0))
    }

    /// A plan may be rendered on another canvas than the one that its boxes count in.
    private static func scaled(_ wording: Wording, by scale: (x: Double, y: Double)) -> Wording {
        guard scale != (1, 1) else { return wording }
        func place(_ point: Point) -> Point { Point(point.x * scale.x, point.y * scale.y) }
        var copy = wording
        copy.box = wording.box.map {
            Rect(x: $0.x * scale.x, y: $0.y * scale.y, width: $0.width * scale.x, height: $0.height * scale.y)
        }
        copy.lettering.size = wording.lettering.size.map { $0 * min(scale.x, scale.y) }
        if case .corners(let corners)? = wording.lettering.course {
            copy.lettering.course = .corners(corners.map(place))
        }
        return copy
    }

    private func region(for wording: Wording, in box: Rect, theme: Theme) -> Region {
        let color = wording.color.flatMap { Color($0) }
        if wording.role == .seal {
            return .seal(
                SealBlock(
                    id: wording.id, text: wording.text, source: wording.source, box: box,
                    color: color ?? Color(hex: 0xB3261E)))
        }
        let isDisplay = wording.role == .title || wording.size == .large
        let face = wording.face?.role(language: language) ?? (wording.role == .code ? "mono" : "hei")
        return .text(
            TextBlock(
                wording, box: box, vertical: wording.vertical ?? false, face: face,
                weight: isDisplay ? "bold" : "regular", color: color ?? theme.ink,
                size: min(box.width, box.height), minimumSize: 10 * unit, leading: isDisplay ? 1.25 : 1.6,
                alignment: alignment(of: wording), placement: placement(of: wording)))
    }

    /// A place beside a box says where in the box the text stands.
    private func alignment(of wording: Wording) -> TextBlock.Alignment {
        switch wording.place?.column {
        case .left: .start
        case .center: .center
        case .right: .end
        case nil: wording.text.unicodeScalars.count { $0.properties.isIdeographic } > 60 ? .justify : .start
        }
    }

    private func placement(of wording: Wording) -> Double {
        switch wording.place?.row {
        case .top, nil: 0
        case .middle: 0.5
        case .bottom: 1
        }
    }
}

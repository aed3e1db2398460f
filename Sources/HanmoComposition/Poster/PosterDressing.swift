import HanmoBrief
import HanmoGraphics

/// Gives a plan its looks: grounds, cards, rules, faces and colours.
struct PosterDressing {
    let plan: PosterPlan
    let frame: PosterFrame
    let theme: Theme
    let hasPicture: Bool
    let brief: Brief

    private var language: String { brief.language }
    private var radius: Double { 14 * frame.unit }

    func regions() -> [Region] {
        var shapes = hasPicture ? veil() : border()
        var texts: [Region] = []
        for card in plan.cards {
            let ground = CardGround(card, theme: theme, isOnPicture: hasPicture)
            shapes += self.shapes(for: card, ground)
            texts += card.texts.map { region(for: $0, on: card, ground) }
        }
        return shapes + texts
    }

    /// A soft ground behind open text at the top of a picture, fading out below it.
    private func veil() -> [Region] {
        let open = plan.cards.filter { $0.isOpen && $0.texts.contains { $0.item.place.row == .top } }
        guard let end = open.map(\.box.maxY).max() else { return [] }
        let tail = end + 0.09 * frame.canvas.shortSide
        let box = Rect(x: 0, y: 0, width: Double(frame.canvas.width), height: tail)
        let stops = [
            GradientStop(0, theme.ground.opacity(0.9)), GradientStop(end / tail, theme.ground.opacity(0.78)),
            GradientStop((end / tail + 2) / 3, theme.ground.opacity(0.3)), GradientStop(1, theme.ground.opacity(0)),
        ]
        return [.shape(.rectangle(box), .linear(from: Point(0, 0), to: Point(0, tail), stops))]
    }

    /// A page without a picture: a pale disc and a double line along the margin.
    private func border() -> [Region] {
        let bounds = frame.canvas.bounds
        let side = frame.canvas.shortSide
        let disc = Rect(
            x: bounds.maxX - 0.42 * side, y: -0.2 * side, width: 0.62 * side, height: 0.62 * side)
        let inset = frame.content.minX * 0.5
        return [
            .shape(.ellipse(in: disc), .solid(theme.accent.opacity(0.07))),
            line(around: bounds.inset(by: inset), width: 3 * frame.unit, theme.accent.opacity(0.55)),
            line(around: bounds.inset(by: inset + 10 * frame.unit), width: frame.unit, theme.accent.opacity(0.4)),
        ]
    }

    private func line(around box: Rect, width: Double, _ color: Color) -> Region {
        let corners = [
            Point(box.minX, box.minY), Point(box.maxX, box.minY), Point(box.maxX, box.maxY), Point(box.minX, box.maxY),
        ]
        return .shape(.stroke(corners, width: max(1, width), closed: true), .solid(color))
    }

    private func shapes(for card: PosterPlan.Card, _ ground: CardGround) -> [Region] {
        var regions: [Region] = []
        if let color = ground.card {
            if hasPicture {
                for spread in [10.0, 6, 3] {
                    let shadow = card.box.inset(by: -spread * frame.unit).offset(dx: 0, dy: 5 * frame.unit)
                    let path = Path.roundedRectangle(shadow, radius: radius + spread * frame.unit)
                        .without(card.box, radius: radius)
                    regions.append(.shape(path, .solid(Color(hex: 0x0B1220, alpha: 0.05))))
                }
            }
            let box = card.isOpen ? card.box.inset(by: -0.45 * plan.scale.gutter) : card.box
            regions.append(.shape(.roundedRectangle(box, radius: radius), .solid(color)))
        }
        if let title = card.texts.first, title.item.sort == .title, card.texts.count == 1, !title.item.isVertical {
            regions.append(rule(under: title))
        }
        for (above, below) in zip(card.texts, card.texts.dropFirst()) {
            let y = (above.box.maxY + below.box.minY) / 2
            let box = Rect(
                x: card.box.minX + plan.scale.padding, y: y, width: card.box.width - 2 * plan.scale.padding,
                height: max(1, 1.5 * frame.unit))
            regions.append(.shape(.rectangle(box), .solid(ground.ink.opacity(0.18))))
        }
        return regions
    }

    /// A short accent below the title, where the row leaves room for it.
    private func rule(under title: StackedItem) -> Region {
        let size = plan.scale.title
        let width = min(title.box.width * 0.3, 1.4 * size)
        let lead: Double =
            switch title.item.place.column {
            case .left: 0
            case .center: (title.box.width - width) / 2
            case .right: title.box.width - width
            }
        let box = Rect(
            x: title.box.minX + lead, y: title.box.maxY + 0.22 * size, width: width, height: max(2, 0.045 * size))
        return .shape(.roundedRectangle(box, radius: box.height / 2), .solid(theme.accent))
    }

    private func region(for stacked: StackedItem, on card: PosterPlan.Card, _ ground: CardGround) -> Region {
        let item = stacked.item
        let wording = item.wording
        let color = ground.color(for: item)
        if item.sort == .seal {
            return .seal(
                SealBlock(
                    id: wording.id, text: wording.text, source: wording.source, box: stacked.box,
                    color: wording.color.flatMap { Color($0) } ?? Color(hex: 0xB3261E)))
        }
        let chosen = PosterFace(item, theme: theme, language: language)
        return .text(
            TextBlock(
                wording, box: stacked.box, vertical: item.isVertical, face: chosen.face, weight: chosen.weight,
                color: color, size: item.size(plan.scale), minimumSize: 10 * frame.unit, sizeGroup: chosen.group,
                leading: item.leading(plan.scale), tracking: item.tracking,
                alignment: alignment(of: stacked, on: card), placement: item.isDisplay ? 0.5 : 0))
    }

    /// Display text and single lines in the middle column are centred; running Chinese fills its lines.
    private func alignment(of stacked: StackedItem, on card: PosterPlan.Card) -> TextBlock.Alignment {
        let item = stacked.item
        guard !item.isVertical, !item.isCode else { return .start }
        let isLine = item.lineCount(width: stacked.box.width, plan.scale) == 1
        switch item.place.column {
        case .center where item.isDisplay: return .center
        case .center where isLine && item.place.row != .middle && card.texts.count <= 2: return .center
        case .center where isLine && card.texts.count == 1: return .center
        case .right where item.isDisplay: return .end
        // A word alone on its card.
        case _ where isLine && card.texts.count == 1 && !card.isOpen && item.estimate.naturalLength <= 8: return .center
        // Short lines have too few gaps to be filled (CLREQ 3.5).
        default:
            let measure = stacked.box.width / item.size(plan.scale)
            return item.english || measure < 18 ? .start : .justify
        }
    }
}

extension Path {
    /// Leaves out a box, contour against contour: a shadow is not painted where its card covers it.
    fileprivate func without(_ box: Rect, radius: Double) -> Path {
        let mirror = Transform(a: -1, b: 0, c: 0, d: 1, tx: 2 * box.center.x, ty: 0)
        var path = self
        path.append(Path.roundedRectangle(box, radius: radius).transformed(by: mirror))
        return path
    }
}

/// The face, weight and size group of a text.
struct PosterFace {
    let face: String
    let weight: String
    let group: String?

    init(_ item: PosterItem, theme: Theme, language: String) {
        let asked = item.wording.face?.role(language: language)
        let isWarm = theme.accent.red > theme.accent.blue
        switch item.sort {
        case .title:
            face = asked ?? (item.english ? (isWarm ? "serif" : "sans") : (isWarm ? "song" : "hei"))
            weight = isWarm ? "black" : "bold"
            group = nil
        case .headline:
            face = asked ?? (item.english ? "sans" : "hei")
            weight = "bold"
            group = "headline"
        case .body, .small, .seal:
            face = item.isCode ? "mono" : asked ?? (item.english ? "sans" : "hei")
            weight = "regular"
            group = item.sort == .body ? "body" : "small"
        }
    }
}

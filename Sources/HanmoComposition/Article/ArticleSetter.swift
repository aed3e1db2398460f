import HanmoBrief
import HanmoGraphics

/// A piece with its height, its regions counted from its upper left corner.
struct SetPiece {
    var height: Double
    var regions: [Region]
}

/// Sets the pieces of an article at a size of its body.
struct ArticleSetter {
    let style: ArticleStyle
    let language: String
    let seed: UInt64
    let artStyle: String?
    let measures: ArticleMeasures
    /// Pixels an em, on the grid of half pixels that the typesetter keeps to.
    let body: Double
    let unit: Double
    /// The height of pictures to their width.
    var pictureRatio = 0.5
    /// So that many or wide pictures leave room for words.
    var pictureHeight = Double.infinity

    func set(_ piece: ArticlePiece, width: Double) -> SetPiece {
        switch piece {
        case .text(let wording, let part, let number):
            switch part.sort {
            case .heading: heading(wording, part, width)
            case .code: code(wording, part, width)
            default: text(wording, part, number, width)
            }
        case .table(let cells): ArticleTable(cells, setter: self, width: width).piece()
        case .picture(let wish): picture(wish, width)
        case .seal(let wording): seal(wording, width)
        }
    }

    /// Rounded down to the grid that sizes are tried on.
    func size(_ scale: Double) -> Double { max(1, (body * scale * 2).rounded(.down) / 2) }

    /// A block as high as its text.
    func block(
        _ wording: Wording, _ part: ArticlePart, x: Double, y: Double, width: Double, size: Double
    ) -> TextBlock {
        var block = measures.block(of: wording, part, style)
        let size = wording.lettering.size ?? size
        let height = measures.measure(of: wording).height(width: width, size: size)
        // Both limits alike: the typesetter is not asked to choose, what is planned is what is set.
        (block.maximumSize, block.minimumSize) = (size, size)
        block.box = Rect(x: x, y: y, width: width, height: height + 0.01)
        return block
    }

    private func inset(_ part: ArticlePart) -> Double {
        Double(part.quotes) * style.quoteInset + (0..<part.level).reduce(0) { $0 + measures.inset(ofList: $1 + 1) }
    }

    private func heading(_ wording: Wording, _ part: ArticlePart, _ width: Double) -> SetPiece {
        let left = Double(part.quotes) * style.quoteInset * body
        let measure = measures.measure(of: wording)
        let width = max(body, width - left)
        var scale = style.scale(of: part.level)
        // A title is smaller rather than of three lines.
        let lines = { (scale: Double) in
            let size = size(scale)
            return Int(((measure.height(width: width, size: size) / size - 1) / 1.28).rounded()) + 1
        }
        while scale > 1.3, lines(scale) > (part.level == 1 ? 2 : 2) { scale /= 1.25 }
        if lines(scale) == 2, lines(scale / 1.25) == 1, scale > 1.9 { scale /= 1.25 }
        let block = block(wording, part, x: left, y: 0, width: width, size: size(scale))
        guard part.level == 1, part.quotes == 0 else {
            return SetPiece(height: block.box.height, regions: [.text(block)])
        }
        // A short bar below the title.
        let bar = Rect(x: 0, y: block.box.height + 0.75 * body, width: 2.6 * body, height: max(2, 0.14 * body))
        return SetPiece(
            height: bar.maxY,
            regions: [.text(block), .shape(.rectangle(bar), .solid(style.theme.accent))])
    }

    private func text(_ wording: Wording, _ part: ArticlePart, _ number: Wording?, _ width: Double) -> SetPiece {
        let left = min(inset(part) * body, width * 0.6)
        if part.sort == .number {
            let block = block(wording, part, x: left, y: 0, width: width - left, size: body)
            return SetPiece(height: block.box.height, regions: [.text(block)])
        }
        let scale = style.look(of: wording, part).scale
        let block = block(wording, part, x: left, y: 0, width: width - left, size: size(scale))
        var regions: [Region] = [.text(block)]
        if let number, let numberPart = number.part {
            // Beside the first line, whatever stands over it.
            let length = max(1.05, measures.measure(of: number).length + 0.1) * body
            var sign = self.block(
                number, numberPart, x: max(-0.2 * body, left - 0.45 * body - length), y: 0, width: length, size: body)
            sign.box.y = (measures.measure(of: wording).over - measures.measure(of: number).over) * body
            regions.insert(.text(sign), at: 0)
        } else if let bullet = part.bullet {
            let middle = Point(left - 0.85 * body, (measures.measure(of: wording).over + 0.5) * body)
            regions.insert(ArticleBullet(style: style, body: body).region(bullet, level: part.level, at: middle), at: 0)
        }
        return SetPiece(height: block.box.height, regions: regions)
    }

    private func code(_ wording: Wording, _ part: ArticlePart, _ width: Double) -> SetPiece {
        let left = min(inset(part) * body, width * 0.6)
        let padding = (0.95 * body).rounded()
        let inner = max(body, width - left - 2 * padding)
        let natural = inner / max(1, measures.measure(of: wording).length + 0.1)
        let size = max(self.size(0.6), min(self.size(0.82), (natural * 2).rounded(.down) / 2))
        let block = block(wording, part, x: left + padding, y: padding, width: inner, size: size)
        let card = Rect(x: left, y: 0, width: width - left, height: block.box.height + 2 * padding)
        return SetPiece(
            height: card.height,
            regions: [.shape(.roundedRectangle(card, radius: 0.3 * body), .solid(style.codeGround)), .text(block)])
    }

    private func picture(_ wish: PictureWish, _ width: Double) -> SetPiece {
        let height = max(1, min(width * pictureRatio, pictureHeight).rounded())
        let box = Rect(x: 0, y: 0, width: min(width, 4.5 * height).rounded(), height: height)
        let region = PictureRegion(
            id: wish.id, box: box, description: wish.description, source: wish.source, scene: wish.scene,
            style: artStyle, seed: seed, quiet: [], theme: style.theme)
        return SetPiece(height: box.height, regions: [.picture(region)])
    }

    private func seal(_ wording: Wording, _ width: Double) -> SetPiece {
        let side = 3.2 * body
        let seal = SealBlock(
            id: wording.id, text: wording.text, source: wording.source,
            box: Rect(x: width - side, y: 0, width: side, height: side),
            color: wording.color.flatMap { Color($0) } ?? Color(hex: 0xB3261E))
        return SetPiece(height: side, regions: [.seal(seal)])
    }
}

/// The signs before items: they are drawn.
struct ArticleBullet {
    let style: ArticleStyle
    let body: Double

    func region(_ bullet: ArticlePart.Bullet, level: Int, at middle: Point) -> Region {
        func square(_ side: Double) -> Rect {
            Rect(x: middle.x - side * body / 2, y: middle.y - side * body / 2, width: side * body, height: side * body)
        }
        let stroke = max(1, 0.06 * body)
        switch bullet {
        case .dot where level % 3 == 1: return .shape(.ellipse(in: square(0.3)), .solid(style.accent))
        case .dot where level % 3 == 2:
            var ring = Path.ellipse(in: square(0.32))
            ring.append(
                Path.ellipse(in: square(0.18)).transformed(
                    by: Transform(a: -1, b: 0, c: 0, d: 1, tx: 2 * middle.x, ty: 0)))
            return .shape(ring, .solid(style.accent))
        case .dot: return .shape(.rectangle(square(0.22)), .solid(style.accent))
        case .open, .done:
            let box = square(0.72)
            let corners = [
                Point(box.minX, box.minY), Point(box.maxX, box.minY), Point(box.maxX, box.maxY),
                Point(box.minX, box.maxY),
            ]
            var path = Path.stroke(corners, width: stroke, closed: true)
            if bullet == .done {
                let tick = [
                    Point(box.minX + 0.2 * box.width, box.midY),
                    Point(box.minX + 0.42 * box.width, box.maxY - 0.24 * box.height),
                    Point(box.maxX - 0.16 * box.width, box.minY + 0.24 * box.height),
                ]
                path.append(Path.stroke(tick, width: stroke * 1.6, closed: false))
            }
            return .shape(path, .solid(style.accent))
        }
    }
}

import HanmoBrief
import HanmoGraphics

/// A letter whose parts have their places.
struct SetLetter {
    var texts: [Region]
    /// Below the head, if there is one; above the footer, if there is one.
    var headEnd: Double?
    var footerStart: Double?
    /// From the salutation to the signature.
    var written: ClosedRange<Double>
    /// From line to line.
    var pitch: Double
}

/// Sets the parts below each other in the largest size that fits and keeps the places that are asked for.
struct LetterSetter {
    let parts: [LetterPart]
    let paper: LetterPaper
    let canvas: Canvas

    func set() -> SetLetter? {
        let unit = canvas.shortSide / 2048
        for size in stride(from: paper.largest, through: 9, by: -0.5) {
            if let letter = set(size: size * unit) { return letter }
        }
        return nil
    }

    private func width(of line: LetterPart.Line, place: Place?, size: Double) -> Double {
        let content = paper.content
        let natural = (line.measure.length * 1.004 + 0.08) * size * line.scale
        switch line.sort {
        case .head, .footer: return content.width
        case .body: return room(place)
        case .salutation: return min(room(place), max(natural, size * 2))
        case .closing: return min(content.width * 0.5, max(natural, size * 2))
        case .signature: return min(place == nil ? content.width * 0.6 : room(place), max(natural, size * 2))
        case .seal: return 3.4 * size
        }
    }

    /// As wide as a third of the page allows.
    private func room(_ place: Place?) -> Double {
        let content = paper.content
        let width = Double(canvas.width)
        switch place?.column {
        case .left: return min(content.width, 2 * (0.366 * width - content.minX))
        case .right: return min(content.width, 2 * (content.maxX - 0.634 * width))
        case .center, nil: return content.width
        }
    }

    private func height(of line: LetterPart.Line, width: Double, size: Double) -> Double {
        line.sort == .seal ? 3.4 * size : line.measure.height(width: width, size: pixels(line, size))
    }

    private func pixels(_ line: LetterPart.Line, _ size: Double) -> Double {
        max(1, (size * line.scale * 2).rounded(.down) / 2)
    }

    /// Between two lines in pixels, besides the leading of running text.
    private func gap(_ above: LetterPart.Line?, _ below: LetterPart.Line, size: Double) -> Double {
        guard let above else { return 0 }
        let pitch = paper.leading * size
        let running = pitch - size
        switch (above.sort, below.sort) {
        case (.head, .head): return 0.5 * size
        case (.head, _): return paper.isRuled ? pitch * 2 : 2.1 * size
        case (.footer, .footer): return 0.3 * size
        case (.body, .body), (.salutation, .body):
            return paper.isEnglish ? running + 0.55 * pitch : running + (paper.isRuled ? 0 : 0.15 * size)
        case (.closing, .closing): return running
        case (.signature, .signature): return running
        case (_, .closing), (_, .signature): return running + (paper.isRuled ? pitch : 0.9 * size)
        default: return running + (paper.isRuled ? 0 : 0.3 * size)
        }
    }

    private func set(size: Double) -> SetLetter? {
        let content = paper.content
        let frame = LayoutFrame(canvas: canvas, content: content)
        var texts: [Region] = []
        var y = content.minY
        var above: LetterPart.Line?
        var headEnd: Double?
        var start: Double?
        // The footer hangs on the lower margin.
        let footers = parts.filter { $0.sort == .footer }
        let footerHeight = footers.reduce(0.0) { sum, part in
            part.lines.reduce(sum) { $0 + height(of: $1, width: content.width, size: size) + 0.3 * size }
        }
        let limit = content.maxY - (footers.isEmpty ? 0 : footerHeight + 1.5 * size)
        for part in parts where part.sort != .footer {
            let heights = part.lines.map { line in
                height(of: line, width: width(of: line, place: part.wording.place, size: size), size: size)
            }
            var total = heights.reduce(0, +)
            for (line, next) in zip(part.lines, part.lines.dropFirst()) { total += gap(line, next, size: size) }
            guard let first = part.lines.first else { continue }
            // Names and dates stay on one line unless that makes all small.
            if size > 26 * canvas.shortSide / 2048 {
                for line in part.lines where [.head, .salutation, .signature].contains(line.sort) {
                    let natural = line.measure.length * size * line.scale
                    let room = width(of: line, place: part.wording.place, size: size)
                    if natural > room * (line.sort == .signature ? 2 : 1) { return nil }
                }
            }
            if first.sort != .head, headEnd == nil, above?.sort == .head { headEnd = y }
            y += gap(above, first, size: size)
            if let row = part.wording.place?.row {
                let range = frame.middle(row)
                // Parts that are asked for lower down wait for their third of the page.
                let least = range.lowerBound + (row == .top ? 0 : 0.012 * Double(canvas.height)) - total / 2
                if y < least {
                    y =
                        paper.isRuled
                        ? y + ((least - y) / (paper.leading * size)).rounded(.up) * paper.leading * size : least
                }
                guard y + total / 2 <= range.upperBound else { return nil }
            }
            if first.sort != .head, start == nil { start = y }
            for (index, line) in part.lines.enumerated() {
                if index > 0 { y += gap(part.lines[index - 1], line, size: size) }
                let width = width(of: line, place: part.wording.place, size: size)
                texts.append(region(line, part.wording, y: y, width: width, height: heights[index], size: size))
                y += heights[index]
                above = line
            }
        }
        guard y <= limit + 0.5 else { return nil }
        let end = y
        y = content.maxY - footerHeight + 0.3 * size
        let footerStart = footers.isEmpty ? nil : y
        for part in footers {
            for line in part.lines {
                let height = height(of: line, width: content.width, size: size)
                texts.append(region(line, part.wording, y: y, width: content.width, height: height, size: size))
                y += height + 0.3 * size
            }
        }
        return SetLetter(
            texts: texts, headEnd: headEnd, footerStart: footerStart,
            written: (start ?? content.minY)...max(start ?? content.minY, end),
            pitch: paper.leading * size)
    }

    private func region(
        _ line: LetterPart.Line, _ wording: Wording, y: Double, width: Double, height: Double, size: Double
    ) -> Region {
        let content = paper.content
        let isEnd = line.block.alignment == .end || wording.place?.column == .right || line.sort == .seal
        let x = isEnd && width < content.width ? content.maxX - width : content.minX
        if line.sort == .seal {
            return .seal(
                SealBlock(
                    id: wording.id, text: wording.text, source: wording.source,
                    box: Rect(x: x, y: y, width: width, height: width),
                    color: wording.color.flatMap { Color($0) } ?? Color(hex: 0xB3261E)))
        }
        var block = line.block
        let own = pixels(line, size)
        (block.maximumSize, block.minimumSize) = (own, own)
        block.box = Rect(x: x, y: y, width: width, height: height + 0.01)
        return .text(block)
    }
}

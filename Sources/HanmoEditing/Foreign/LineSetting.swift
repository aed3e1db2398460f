import HanmoGraphics
import HanmoSource

/// A line where it is to be drawn.
struct PlacedLine {
    let template: TextTemplate
    let pose: TextPose
}

/// How far a line may reach before it meets something, and on which side it hangs.
struct LineRoom {
    /// Along the line, in pixels of the picture: x, or y in vertical text.
    let start: Double
    let end: Double
    /// Across, towards the next line: below, or to the left in vertical text.
    let depth: Double
    let anchor: TextAnchor

    /// - Parameters:
    ///   - match: a line that runs level, or a column.
    ///   - picture: after it was erased.
    init(about match: TextMatch, in picture: Bitmap) {
        let box = match.box
        let isVertical = match.isVertical
        let (length, breadth) = isVertical ? (picture.height, picture.width) : (picture.width, picture.height)
        func isFree(_ along: Int, from first: Int, to last: Int, _ reference: SIMD4<Float>, _ limit: Float) -> Bool {
            var off = 0
            for across in first...last {
                let pixel = SIMD4<Float>(
                    picture.pixels[isVertical ? along * picture.width + across : across * picture.width + along])
                let d = pixel - reference
                if max(d.max(), -d.min()) > limit { off += 1 }
            }
            return off <= (last - first) / 40
        }
        let (near, far) = isVertical ? (box.minX, box.maxX) : (box.minY, box.maxY)
        let first = min(max(Int(near), 0), breadth - 1)
        let last = min(max(Int(far), first), breadth - 1)
        let (boxStart, boxEnd) = isVertical ? (box.minY, box.maxY) : (box.minX, box.maxX)
        let from = min(max(Int(boxStart), 0), length - 1)
        let to = min(max(Int(boxEnd), from), length - 1)
        func mean(_ along: Int) -> SIMD4<Float> {
            var sum = SIMD4<Float>.zero
            for across in first...last {
                sum += SIMD4<Float>(
                    picture.pixels[isVertical ? along * picture.width + across : across * picture.width + along])
            }
            return sum / Float(last - first + 1)
        }
        // Colours may change evenly along the way, but not at once.
        func reach(from place: Int, by step: Int, limit: Float) -> Int {
            var place = place
            var reference = mean(place)
            while place + step >= 0, place + step < length,
                isFree(place + step, from: first, to: last, reference, limit)
            {
                place += step
                reference += (mean(place) - reference) * 0.2
            }
            return place
        }
        let tolerance: Float = 26
        var left = reach(from: from, by: -1, limit: tolerance)
        var right = reach(from: to, by: 1, limit: tolerance)
        // On a ground that is never quiet, only the edges of the picture bound a line.
        if Double(from - left) < 0.2 * match.pose.size, Double(right - to) < 0.2 * match.pose.size {
            (left, right) = (0, length - 1)
        }
        let gaps = (before: boxStart - Double(left), after: Double(right + 1) - boxEnd)
        let slack = max(4, 0.03 * (boxEnd - boxStart))
        if abs(gaps.before - gaps.after) <= slack {
            anchor = .center
        } else {
            anchor = gaps.after < gaps.before * 0.25 && gaps.after < 2 * match.pose.size ? .end : .start
        }
        let margin = 0.3 * match.pose.size
        start = min(boxStart, Double(left) + (left > 0 ? margin : max(margin, gaps.before * 0.2)))
        end = max(boxEnd, Double(right + 1) - margin)
        depth = LineRoom.depth(match, picture, last: last, first: first, from: from, to: to, tolerance)
    }

    /// How far the ground goes on quietly beside the line, towards the next.
    private static func depth(
        _ match: TextMatch, _ picture: Bitmap, last: Int, first: Int, from: Int, to: Int, _ tolerance: Float
    ) -> Double {
        let isVertical = match.isVertical
        let step = isVertical ? -1 : 1
        var place = isVertical ? first : last
        let limit = isVertical ? 0 : picture.height - 1
        func pixel(_ along: Int, _ across: Int) -> SIMD4<Float> {
            SIMD4<Float>(picture.pixels[isVertical ? along * picture.width + across : across * picture.width + along])
        }
        while place != limit {
            var off = 0
            for along in from...to {
                let d = pixel(along, place + step) - pixel(along, place)
                if max(d.max(), -d.min()) > tolerance { off += 1 }
            }
            if off > (to - from) / 40 { break }
            place += step
        }
        return Double(abs(place - (isVertical ? first : last)))
    }
}

/// Sets a new text where an old one stood.
struct LineSetting {
    let match: TextMatch
    let style: ReplacementStyle
    let room: LineRoom

    private var anchor: TextAnchor { style.anchor ?? room.anchor }

    /// The text in one line, smaller if it must be, or in several where there is room for them.
    func lines(
        of text: String, template: (String) throws(RetouchError) -> TextTemplate
    ) throws(RetouchError) -> [PlacedLine] {
        let whole = try template(text)
        let size = match.pose.size * style.scale
        let room = available(anchor)
        let length = extent(whole, size)
        // A text no longer than the old one fits, whatever the ground is like.
        let old = match.isVertical ? match.box.height : match.box.width
        // Side bearings give a little.
        if length <= max(room, old) + 0.12 * size { return [placed(whole, size, line: 0, of: 1)] }
        let scale = max(room, old) / length
        if scale >= TextReplacement.leastScale {
            return [placed(whole, (size * scale * 2).rounded(.down) / 2, line: 0, of: 1)]
        }
        if let parts = try wrapped(text, size, within: max(room, old), template) {
            return parts.enumerated().map { placed($1, size, line: $0, of: parts.count) }
        }
        let fitting = Int(Double(text.count) * scale / TextReplacement.leastScale)
        throw RetouchError(
            "\"\(text)\" does not fit where \"\(match.text)\" stands: it would be \(Int(length.rounded())) pixels long, and "
                + "there is room for \(Int(max(room, old).rounded()))",
            hint: "shorten it to about \(max(1, fitting)) characters, or ask for a smaller size", status: .failed)
    }

    private func extent(_ template: TextTemplate, _ size: Double) -> Double {
        let ink = template.ink(size: size, tracking: tracking(size), spacing: match.pose.spacing)
        return match.isVertical ? ink.height : ink.width
    }

    private func tracking(_ size: Double) -> Double { match.pose.tracking * size / match.pose.size }

    private func available(_ anchor: TextAnchor) -> Double {
        let (start, end) = match.isVertical ? (match.box.minY, match.box.maxY) : (match.box.minX, match.box.maxX)
        return switch anchor {
        case .start: room.end - start
        case .end: end - room.start
        case .center: 2 * min((start + end) / 2 - room.start, room.end - (start + end) / 2)
        }
    }

    /// Lines of about equal length; nil when there is no room for them, or no place to break.
    private func wrapped(
        _ text: String, _ size: Double, within length: Double, _ template: (String) throws(RetouchError) -> TextTemplate
    ) throws(RetouchError) -> [TextTemplate]? {
        let pitch = size * 1.4
        let most = 1 + Int(max(0, room.depth - size * 0.3) / pitch)
        guard most > 1 else { return nil }
        let words = Self.words(text)
        for count in 2...max(2, min(most, 6)) where count <= words.count {
            var lines: [String] = [""]
            let ideal = text.count / count
            for word in words {
                let isFull = lines[lines.count - 1].count + word.count / 2 > ideal && lines.count < count
                if isFull, !lines[lines.count - 1].isEmpty { lines.append("") }
                lines[lines.count - 1] += word
            }
            var templates: [TextTemplate] = []
            for line in lines { templates.append(try template(line.trimmingSpaces)) }
            if templates.allSatisfy({ extent($0, size) <= length }) { return templates }
        }
        return nil
    }

    /// What a line may be broken between: words with their spaces, and single ideographs with the marks after them.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        for character in text {
            let scalar = character.unicodeScalars.first?.value ?? 0
            let isClosing = "，。、；：？！”’）》」』】…—,.;:?!)".contains(character)
            let isWide = (0x2E80...0x9FFF).contains(scalar) || (0xAC00...0xD7AF).contains(scalar) || scalar >= 0x20000
            let afterSpace = words.last?.last == " "
            let afterWide = (words.last?.last?.unicodeScalars.first?.value ?? 0) >= 0x2E80
            if words.isEmpty || (!isClosing && character != " " && (isWide || afterSpace || afterWide)) {
                words.append(String(character))
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words
    }

    /// A line with its anchor where the old one had it.
    private func placed(_ template: TextTemplate, _ size: Double, line: Int, of count: Int) -> PlacedLine {
        var pose = match.pose
        (pose.size, pose.tracking) = (size, tracking(size))
        let old = match.template.ink(size: match.pose.size, tracking: match.pose.tracking, spacing: match.pose.spacing)
        let new = template.ink(size: size, tracking: pose.tracking, spacing: pose.spacing)
        let (oldStart, oldEnd) = match.isVertical ? (old.minY, old.maxY) : (old.minX, old.maxX)
        let (newStart, newEnd) = match.isVertical ? (new.minY, new.maxY) : (new.minX, new.maxX)
        let along: Double =
            switch anchor {
            // Pens start together: the side bearing of each first letter is its own.
            case .start: 0
            case .center: (oldStart + oldEnd - newStart - newEnd) / 2
            case .end: oldEnd - newEnd
            }
        let across = Double(line) * size * 1.4
        let shift = match.isVertical ? Point(-across, along) : Point(along, across)
        let turn = Transform.rotation(pose.angle * .pi / 180)
        pose.origin = pose.origin + (pose.angle == 0 ? shift : turn.apply(shift))
        return PlacedLine(template: template, pose: pose)
    }
}

extension String {
    /// Without spaces at its ends.
    var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

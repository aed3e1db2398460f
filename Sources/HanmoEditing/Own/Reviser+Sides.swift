import HanmoBrief
import HanmoGraphics
import HanmoSource

extension Reviser {
    /// The picture as earlier edits and this one have cut it, in its own pixels.
    private var shown: FinishedFrame { page.frame }

    mutating func crop(_ wish: SideWish, _ span: SourceSpan) throws(InstructionError) {
        let (width, height) = (Double(shown.width), Double(shown.height))
        var box = Rect(x: 0, y: 0, width: width, height: height)
        if let region {
            box = shown.shown(region).intersection(box)
        } else if wish.ratio != nil, wish.sides.isEmpty, let middle = wish.box(in: box) {
            box = sparing(middle, in: box)
        } else if let kept = wish.box(in: box) {
            box = kept
        } else if let target = wish.target {
            let boxes = try finder.texts(target).map { page.box(of: $0.text) }
            let union = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
            box = shown.shown(union.inset(by: -0.04 * min(width, height))).intersection(box)
        } else {
            throw InstructionError(
                "nothing says what shall be left of the picture",
                hint: "say 裁剪成1:1, 只留上半部分, crop to the top half, or give the box with --region", span: span)
        }
        let pixels = Finish.PixelBox(
            x: Int(box.minX.rounded()), y: Int(box.minY.rounded()), width: Int(box.width.rounded(.down)),
            height: Int(box.height.rounded(.down)))
        guard pixels.width >= 16, pixels.height >= 16 else {
            throw InstructionError("a picture of \(pixels.width)×\(pixels.height) pixels shows nothing", span: span)
        }
        guard pixels.width < shown.width || pixels.height < shown.height else {
            throw InstructionError("the picture has that shape already", span: span)
        }
        step.finishes.append(.crop(pixels))
        let lost = page.texts.filter { !shown.painted(box).contains(page.box(of: $0)) }
        note("cropped to \(pixels.width)×\(pixels.height) pixels at \(pixels.x),\(pixels.y)")
        for text in lost { note("the crop cuts \(page.name(text))") }
    }

    /// The place of a crop that cuts through the fewest texts, then loses the fewest, then is nearest to the middle.
    private func sparing(_ box: Rect, in outer: Rect) -> Rect {
        let texts = page.texts.map { shown.shown(page.box(of: $0)) }
        let room = (x: outer.width - box.width, y: outer.height - box.height)
        var best: (box: Rect, cost: Double)?
        for step in 0...48 {
            let share = Double(step) / 48
            let tried = Rect(
                x: (room.x * share).rounded(), y: (room.y * share).rounded(), width: box.width, height: box.height)
            let cut = texts.count { $0.intersects(tried) && !tried.contains($0) }
            let lost = texts.count { !$0.intersects(tried) }
            let cost = Double(10 * cut + 3 * lost) + abs(share - 0.5)
            if cost < best?.cost ?? .infinity { best = (tried, cost) }
        }
        return best?.box ?? box
    }

    mutating func extend(_ wish: SideWish, _ span: SourceSpan) throws(InstructionError) {
        let added = wish.margins(width: shown.width, height: shown.height)
        guard let words = added.words else {
            throw InstructionError(
                "nothing says which side of the picture grows, and by how much",
                hint: "say 向右扩展20%, 扩展成16:9, extend the top by 200 pixels", span: span)
        }
        step.finishes.append(.extend(top: added.top, left: added.left, bottom: added.bottom, right: added.right))
        note("extended by \(words); what is beyond the page is its own edge, since painting on takes a generator")
    }
}

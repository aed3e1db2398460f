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
        } else if let ratio = wish.ratio {
            let factor = min(width / Double(ratio.width), height / Double(ratio.height))
            let (wide, high) = (factor * Double(ratio.width), factor * Double(ratio.height))
            box = Rect(x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high)
            if wish.sides.isEmpty { box = sparing(box, in: Rect(x: 0, y: 0, width: width, height: height)) }
            for side in wish.sides { box = box.pushed(to: side, in: Rect(x: 0, y: 0, width: width, height: height)) }
        } else if let target = wish.target {
            let boxes = try finder.texts(target).map { page.box(of: $0.text) }
            let union = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
            box = shown.shown(union.inset(by: -0.04 * min(width, height))).intersection(box)
        } else if !wish.sides.isEmpty, wish.share != nil || wish.pixels != nil {
            for side in wish.sides {
                let length = side == .left || side == .right ? width : height
                let kept = wish.pixels.map { Double($0) } ?? length * (wish.share ?? 1)
                box = box.kept(side, kept)
            }
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
        var added: [SideWish.Side: Int] = [:]
        if let ratio = wish.ratio {
            let (width, height) = (Double(shown.width), Double(shown.height))
            let wanted = Double(ratio.width) / Double(ratio.height)
            let (dx, dy) = (max(0, height * wanted - width), max(0, width / wanted - height))
            if dx > 0 { split(Int(dx.rounded()), wish.sides, (.left, .right), &added) }
            if dy > 0 { split(Int(dy.rounded()), wish.sides, (.top, .bottom), &added) }
        } else {
            for side in wish.sides {
                let length = side == .left || side == .right ? shown.width : shown.height
                added[side] = wish.pixels ?? Int((Double(length) * (wish.share ?? 0.25)).rounded())
            }
        }
        let sides = SideWish.Side.allCases.map { added[$0] ?? 0 }
        guard sides.contains(where: { $0 > 0 }) else {
            throw InstructionError(
                "nothing says which side of the picture grows, and by how much",
                hint: "say 向右扩展20%, 扩展成16:9, extend the top by 200 pixels", span: span)
        }
        step.finishes.append(
            .extend(
                top: added[.top] ?? 0, left: added[.left] ?? 0, bottom: added[.bottom] ?? 0, right: added[.right] ?? 0))
        note(
            "extended by "
                + SideWish.Side.allCases.compactMap { side in added[side].map { "\($0) px \(side.rawValue)" } }.joined(
                    separator: ", ")
                + "; what is beyond the page is its own edge, since painting on takes a generator")
    }

    private func split(
        _ amount: Int, _ sides: [SideWish.Side], _ pair: (SideWish.Side, SideWish.Side),
        _ added: inout [SideWish.Side: Int]
    ) {
        if sides.contains(pair.0), !sides.contains(pair.1) {
            added[pair.0] = amount
        } else if sides.contains(pair.1), !sides.contains(pair.0) {
            added[pair.1] = amount
        } else {
            (added[pair.0], added[pair.1]) = (amount / 2, amount - amount / 2)
        }
    }
}

extension Rect {
    /// The part at a side.
    fileprivate func kept(_ side: SideWish.Side, _ length: Double) -> Rect {
        switch side {
        case .left: Rect(x: x, y: y, width: min(width, length), height: height)
        case .right: Rect(x: maxX - min(width, length), y: y, width: min(width, length), height: height)
        case .top: Rect(x: x, y: y, width: width, height: min(height, length))
        case .bottom: Rect(x: x, y: maxY - min(height, length), width: width, height: min(height, length))
        }
    }

    fileprivate func pushed(to side: SideWish.Side, in outer: Rect) -> Rect {
        var box = self
        switch side {
        case .left: box.x = outer.minX
        case .right: box.x = outer.maxX - width
        case .top: box.y = outer.minY
        case .bottom: box.y = outer.maxY - height
        }
        return box
    }
}

import HanmoBrief
import HanmoGraphics

extension SideWish {
    /// What a picture keeps of itself: a shape about its middle or pushed to sides, or parts at sides; nil when the wish
    /// says neither.
    func box(in outer: Rect) -> Rect? {
        if let ratio {
            let factor = min(outer.width / Double(ratio.width), outer.height / Double(ratio.height))
            let (wide, high) = (factor * Double(ratio.width), factor * Double(ratio.height))
            let middle = Rect(
                x: outer.x + (outer.width - wide) / 2, y: outer.y + (outer.height - high) / 2, width: wide, height: high
            )
            return sides.reduce(middle) { $0.pushed(to: $1, in: outer) }
        }
        guard !sides.isEmpty, share != nil || pixels != nil else { return nil }
        return sides.reduce(outer) { box, side in
            let length = side == .left || side == .right ? outer.width : outer.height
            return box.kept(side, pixels.map { Double($0) } ?? length * (share ?? 1))
        }
    }

    /// What comes to a picture at its sides.
    func margins(width: Int, height: Int) -> Margins {
        var margins = Margins()
        if let ratio {
            let wanted = Double(ratio.width) / Double(ratio.height)
            let across = Int(max(0, Double(height) * wanted - Double(width)).rounded())
            let along = Int(max(0, Double(width) / wanted - Double(height)).rounded())
            (margins.left, margins.right) = split(across, .left, .right)
            (margins.top, margins.bottom) = split(along, .top, .bottom)
            return margins
        }
        func amount(_ side: Side, _ length: Int) -> Int {
            sides.contains(side) ? pixels ?? Int((Double(length) * (share ?? 0.25)).rounded()) : 0
        }
        return Margins(
            left: amount(.left, width), top: amount(.top, height), right: amount(.right, width),
            bottom: amount(.bottom, height))
    }

    private func split(_ amount: Int, _ first: Side, _ second: Side) -> (Int, Int) {
        switch (sides.contains(first), sides.contains(second)) {
        case (true, false): (amount, 0)
        case (false, true): (0, amount)
        default: (amount / 2, amount - amount / 2)
        }
    }
}

extension Margins {
    /// In words; nil when nothing comes.
    var words: String? {
        let parts = [(top, "top"), (bottom, "bottom"), (left, "left"), (right, "right")].filter { $0.0 > 0 }
        return parts.isEmpty ? nil : parts.map { "\($0.0) px \($0.1)" }.joined(separator: ", ")
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

import HanmoGraphics

/// Whole pixels: columns `left ..< right` of rows `top ..< bottom`.
struct PixelBox: Hashable {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int

    static let empty = PixelBox(left: 0, top: 0, right: 0, bottom: 0)

    /// Far beyond any page, yet within the 16 bits of a ``Run``.
    static let everything = PixelBox(left: -24_000, top: -24_000, right: 24_000, bottom: 24_000)

    var width: Int { right - left }
    var height: Int { bottom - top }
    var isEmpty: Bool { left >= right || top >= bottom }

    func intersection(_ other: PixelBox) -> PixelBox {
        PixelBox(
            left: max(left, other.left), top: max(top, other.top), right: min(right, other.right),
            bottom: min(bottom, other.bottom))
    }

    func union(_ other: PixelBox) -> PixelBox {
        if isEmpty { return other }
        if other.isEmpty { return self }
        return PixelBox(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    /// The smallest box around it whose corners are on a grid.
    func outward(to step: Int) -> PixelBox {
        func down(_ value: Int) -> Int { value >= 0 ? value / step * step : -((step - 1 - value) / step * step) }
        return PixelBox(
            left: down(left), top: down(top), right: -down(-right), bottom: -down(-bottom))
    }

    func outset(by amount: Int) -> PixelBox {
        PixelBox(left: left - amount, top: top - amount, right: right + amount, bottom: bottom + amount)
    }

    func contains(_ other: PixelBox) -> Bool {
        other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
    }
}

extension PixelBox {
    /// The pixels that a rectangle touches; none when it is empty or not a number.
    init(touchedBy rect: Rect) {
        self.init(minX: rect.minX, minY: rect.minY, maxX: rect.maxX, maxY: rect.maxY)
    }

    init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        guard minX < maxX, minY < maxY else {
            self = .empty
            return
        }
        func whole(_ value: Double) -> Int { Int(min(max(value, -24_000), 24_000)) }
        self.init(
            left: whole(minX.rounded(.down)), top: whole(minY.rounded(.down)), right: whole(maxX.rounded(.up)),
            bottom: whole(maxY.rounded(.up)))
    }
}

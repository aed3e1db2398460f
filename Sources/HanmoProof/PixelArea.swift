import HanmoGraphics
import HanmoRaster

/// Whole pixels of a picture.
struct PixelArea: Hashable {
    var left: Int
    var top: Int
    /// Past the last pixel.
    var right: Int
    var bottom: Int

    var width: Int { right - left }
    var height: Int { bottom - top }
    var count: Int { width * height }
    var isEmpty: Bool { left >= right || top >= bottom }

    init(left: Int, top: Int, right: Int, bottom: Int) {
        (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }

    /// The pixels that a rectangle touches.
    init(_ rect: Rect) {
        func whole(_ value: Double) -> Int { Int(min(max(value, -1e6), 1e6)) }
        self.init(
            left: whole(rect.minX.rounded(.down)), top: whole(rect.minY.rounded(.down)),
            right: whole(rect.maxX.rounded(.up)), bottom: whole(rect.maxY.rounded(.up)))
    }

    init(_ stencil: Stencil) {
        self.init(
            left: stencil.left, top: stencil.top, right: stencil.left + stencil.width,
            bottom: stencil.top + stencil.height)
    }

    func outset(by amount: Int) -> PixelArea {
        PixelArea(left: left - amount, top: top - amount, right: right + amount, bottom: bottom + amount)
    }

    func union(_ other: PixelArea) -> PixelArea {
        if isEmpty { return other }
        if other.isEmpty { return self }
        return PixelArea(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    func intersection(_ other: PixelArea) -> PixelArea {
        PixelArea(
            left: max(left, other.left), top: max(top, other.top), right: min(right, other.right),
            bottom: min(bottom, other.bottom))
    }

    var rect: Rect { Rect(x: Double(left), y: Double(top), width: Double(width), height: Double(height)) }
}

extension Stencil {
    func moved(dx: Int, dy: Int) -> Stencil {
        Stencil(left: left + dx, top: top + dy, width: width, height: height, coverage: coverage)
    }

    /// The coverage of the pixels of an area, moved by whole pixels.
    func coverage(in area: PixelArea, dx: Int = 0, dy: Int = 0) -> [Float] {
        var cells = [Float](repeating: 0, count: area.count)
        add(to: &cells, in: area, dx: dx, dy: dy)
        return cells
    }

    /// Covers at least as much.
    func add(to cells: inout [Float], in area: PixelArea, dx: Int = 0, dy: Int = 0) {
        let own = PixelArea(left: left + dx, top: top + dy, right: left + dx + width, bottom: top + dy + height)
        let common = own.intersection(area)
        guard !common.isEmpty else { return }
        for y in common.top..<common.bottom {
            var source = (y - own.top) * width + common.left - own.left
            var target = (y - area.top) * area.width + common.left - area.left
            for _ in 0..<common.width {
                cells[target] = max(cells[target], coverage[source])
                source += 1
                target += 1
            }
        }
    }
}

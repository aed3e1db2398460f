import HanmoComposition
import HanmoGraphics

/// Where in a picture text will stand, in words: thirds of its height and width.
enum QuietSpace: Equatable, Hashable {
    case none, top, bottom, left, right, center, topAndBottom, sides, most

    init(of region: PictureRegion) {
        // What covers a picture with signs is the signs, which are asked for by themselves.
        let boxes = region.quiet + (region.bearers.isEmpty ? region.covered : [])
        let cells = (0..<9).map { cell in
            let box = Self.cell(cell, of: region.box)
            return boxes.reduce(0) { $0 + Self.area($1.intersection(box)) } > 0.25 * Self.area(box)
        }
        func all(_ indices: [Int]) -> Bool { indices.allSatisfy { cells[$0] } }
        func some(_ indices: [Int]) -> Bool { indices.count { cells[$0] } >= 2 }
        let (top, bottom) = (some([0, 1, 2]), some([6, 7, 8]))
        let (left, right) = (some([0, 3, 6]), some([2, 5, 8]))
        switch cells.count(where: { $0 }) {
        case 0: self = .none
        case 7...: self = .most
        case _ where top && bottom: self = .topAndBottom
        case _ where left && right && !top && !bottom: self = .sides
        case _ where top: self = .top
        case _ where bottom: self = .bottom
        case _ where left: self = .left
        case _ where right: self = .right
        case _ where cells[4]: self = .center
        case _ where all([0]) || all([1]) || all([2]): self = .top
        case _ where all([6]) || all([7]) || all([8]): self = .bottom
        case _ where all([3]): self = .left
        default: self = .right
        }
    }

    /// The third of the height and of the width in which the middle of a box lies: 0, 1, 2 from the top and the left.
    static func place(of box: Rect, in whole: Rect) -> (row: Int, column: Int) {
        func third(_ at: Double, _ start: Double, _ size: Double) -> Int {
            min(2, max(0, Int((at - start) / size * 3)))
        }
        return (third(box.midY, whole.minY, whole.height), third(box.midX, whole.minX, whole.width))
    }

    private static func cell(_ index: Int, of box: Rect) -> Rect {
        Rect(
            x: box.minX + Double(index % 3) * box.width / 3, y: box.minY + Double(index / 3) * box.height / 3,
            width: box.width / 3, height: box.height / 3)
    }

    private static func area(_ box: Rect) -> Double { max(0, box.width) * max(0, box.height) }
}

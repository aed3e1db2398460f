public import HanmoGraphics

/// Which pixels of a picture an edit may change: a box, and a coverage of 0…255 for each of its pixels. Nothing outside
/// the box, and nothing of coverage 0, is touched.
public struct PixelMask: Hashable, Sendable {
    public let left: Int
    public let top: Int
    public let width: Int
    public let height: Int
    /// Rows from the top without gaps.
    public internal(set) var coverage: [UInt8]

    init(left: Int, top: Int, width: Int, height: Int, coverage: [UInt8]) {
        precondition(coverage.count == width * height)
        (self.left, self.top, self.width, self.height) = (left, top, width, height)
        self.coverage = coverage
    }

    /// All pixels that a rectangle touches within a picture; nil when it touches none.
    public init?(_ rect: Rect, in picture: Bitmap) {
        guard let box = PixelFrame(rect)?.intersection(PixelFrame(of: picture)) else { return nil }
        self.init(box, coverage: [UInt8](repeating: 255, count: box.width * box.height))
    }

    init(_ frame: PixelFrame, coverage: [UInt8]) {
        self.init(left: frame.left, top: frame.top, width: frame.width, height: frame.height, coverage: coverage)
    }

    var frame: PixelFrame { PixelFrame(left: left, top: top, width: width, height: height) }

    public var box: Rect { Rect(x: Double(left), y: Double(top), width: Double(width), height: Double(height)) }

    /// How much of a pixel of the picture may change.
    public subscript(x: Int, y: Int) -> UInt8 {
        let (column, row) = (x - left, y - top)
        guard column >= 0, row >= 0, column < width, row < height else { return 0 }
        return coverage[row * width + column]
    }

    /// How many pixels it lets change.
    public var count: Int { coverage.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }

    /// Both, each where it covers more.
    public func union(_ other: PixelMask) -> PixelMask {
        let frame = frame.union(other.frame)
        var joined = [UInt8](repeating: 0, count: frame.width * frame.height)
        for mask in [self, other] {
            for row in 0..<mask.height {
                let offset = (mask.top - frame.top + row) * frame.width + mask.left - frame.left
                for column in 0..<mask.width {
                    joined[offset + column] = max(joined[offset + column], mask.coverage[row * mask.width + column])
                }
            }
        }
        return PixelMask(frame, coverage: joined)
    }

    /// All pixels within a distance of covered ones along both axes, wholly covered; cut off at a frame.
    func grown(by reach: Int, within limits: PixelFrame) -> PixelMask {
        guard let frame = frame.outset(by: reach).intersection(limits) else { return self }
        var wide = [UInt8](repeating: 0, count: frame.width * height)
        for row in 0..<height {
            for column in 0..<width where coverage[row * width + column] > 0 {
                let middle = left + column - frame.left
                for x in max(0, middle - reach)...min(frame.width - 1, middle + reach) {
                    wide[row * frame.width + x] = 255
                }
            }
        }
        var grown = [UInt8](repeating: 0, count: frame.width * frame.height)
        for row in 0..<height {
            let middle = top + row - frame.top
            for y in max(0, middle - reach)...max(0, min(frame.height - 1, middle + reach)) {
                for x in 0..<frame.width where wide[row * frame.width + x] > 0 { grown[y * frame.width + x] = 255 }
            }
        }
        return PixelMask(frame, coverage: grown)
    }
}

/// Whole pixels of a picture.
struct PixelFrame: Hashable {
    var left: Int
    var top: Int
    var width: Int
    var height: Int

    init(left: Int, top: Int, width: Int, height: Int) {
        (self.left, self.top, self.width, self.height) = (left, top, width, height)
    }

    init(of picture: Bitmap) { self.init(left: 0, top: 0, width: picture.width, height: picture.height) }

    /// The pixels that a rectangle touches; nil when it is empty or not a number.
    init?(_ rect: Rect) {
        guard !rect.isEmpty, abs(rect.x) < 1e6, abs(rect.y) < 1e6, rect.width < 1e6, rect.height < 1e6 else {
            return nil
        }
        let (x, y) = (Int(rect.minX.rounded(.down)), Int(rect.minY.rounded(.down)))
        self.init(
            left: x, top: y, width: Int(rect.maxX.rounded(.up)) - x, height: Int(rect.maxY.rounded(.up)) - y)
    }

    var right: Int { left + width }
    var bottom: Int { top + height }
    var rect: Rect { Rect(x: Double(left), y: Double(top), width: Double(width), height: Double(height)) }

    func outset(by amount: Int) -> PixelFrame {
        PixelFrame(left: left - amount, top: top - amount, width: width + 2 * amount, height: height + 2 * amount)
    }

    /// The common part; nil when there is none.
    func intersection(_ other: PixelFrame) -> PixelFrame? {
        let (x, y) = (max(left, other.left), max(top, other.top))
        let (right, bottom) = (min(right, other.right), min(bottom, other.bottom))
        return x < right && y < bottom ? PixelFrame(left: x, top: y, width: right - x, height: bottom - y) : nil
    }

    func union(_ other: PixelFrame) -> PixelFrame {
        let (x, y) = (min(left, other.left), min(top, other.top))
        return PixelFrame(
            left: x, top: y, width: max(right, other.right) - x, height: max(bottom, other.bottom) - y)
    }
}

import HanmoGraphics

/// A gradient made ready: its colours in a table, its place as a map from pixels to table entries.
struct Gradient: PixelColors {
    private enum Shape {
        /// Entries a pixel along x and y, and the entry at the page's origin.
        case linear(dx: Double, dy: Double, origin: Double)
        case radial(x: Float, y: Float, entriesPerPixel: Float)
    }

    private let shape: Shape
    private let ramp: ColorRamp

    var isOpaque: Bool { ramp.isOpaque }

    init?(from: Point, to: Point, stops: [GradientStop]) {
        let direction = to - from
        let square = direction.x * direction.x + direction.y * direction.y
        guard square.isFinite, from.x.isFinite, from.y.isFinite else { return nil }
        let length = square.squareRoot()
        guard let count = Self.entries(span: length), !stops.isEmpty else { return nil }
        let (dx, dy) = (direction.x / square * Double(count), direction.y / square * Double(count))
        let shape = Shape.linear(dx: dx, dy: dy, origin: 0.5 - from.x * dx - from.y * dy)
        self.init(shape: shape, count: count, span: length, stops: stops)
    }

    init?(center: Point, radius: Double, stops: [GradientStop]) {
        guard center.x.isFinite, center.y.isFinite, let count = Self.entries(span: radius), !stops.isEmpty
        else { return nil }
        let shape = Shape.radial(
            x: Float(center.x), y: Float(center.y), entriesPerPixel: Float(Double(count) / radius))
        self.init(shape: shape, count: count, span: radius, stops: stops)
    }

    private init(shape: Shape, count: Int, span: Double, stops: [GradientStop]) {
        self.shape = shape
        // The steps of shorter ones do not show.
        ramp = ColorRamp(stops, count: count, dithered: span > 64)
    }

    private static func entries(span: Double) -> Int? {
        guard span > 1e-6, span < 1e9 else { return nil }
        return span < 32 ? 64 : span < 256 ? 256 : 1024
    }

    /// Eight colours in turn: a row of a gradient that runs straight down.
    @inline(__always)
    private static func repeatPattern(
        count: Int, _ body: (_ index: Int, _ pixel: UInt32) -> Void, _ color: (Int) -> UInt32
    ) {
        let pattern = SIMD8<UInt32>(
            color(0), color(1), color(2), color(3), color(4), color(5), color(6), color(7))
        var index = 0
        while index + 8 <= count {
            for lane in 0..<8 { body(index + lane, pattern[lane]) }
            index += 8
        }
        while index < count {
            body(index, pattern[index & 7])
            index += 1
        }
    }

    /// The premultiplied colours of neighbouring pixels of a row, in order.
    @inline(__always)
    func colors(x: Int, y: Int, count: Int, _ body: (_ index: Int, _ pixel: UInt32) -> Void) {
        let last = ramp.table.count - 1
        ramp.table.withUnsafeBufferPointer { table in
            ramp.offsets.withUnsafeBufferPointer { offsets in
                let offsets = offsets.baseAddress! + (y & 7) << 3
                switch shape {
                case .linear(let dx, let dy, let origin):
                    // Entries with 32 fractional bits, far ones cut off.
                    let one = 4_294_967_296.0
                    let entry = (Double(x) + 0.5) * dx + (Double(y) + 0.5) * dy + origin
                    var place = Int64(min(max(entry, -0x1p29), 0x1p29) * one)
                    let step = Int64(min(max(dx, -0x1p14), 0x1p14) * one)
                    if step == 0 {
                        let entry = table[min(max(Int(place >> 32), 0), last)]
                        return Self.repeatPattern(count: count, body) { ColorRamp.narrow(entry, offsets[(x + $0) & 7]) }
                    }
                    for index in 0..<count {
                        let entry = min(max(Int(place >> 32), 0), last)
                        body(index, ColorRamp.narrow(table[entry], offsets[(x + index) & 7]))
                        place &+= step
                    }
                case .radial(let centerX, let centerY, let scale):
                    let dy = Float(y) + 0.5 - centerY
                    let limit = Float(last)
                    for index in 0..<count {
                        let dx = Float(x + index) + 0.5 - centerX
                        let distance = (dx * dx + dy * dy).squareRoot() * scale + 0.5
                        body(index, ColorRamp.narrow(table[Int(min(distance, limit))], offsets[(x + index) & 7]))
                    }
                }
            }
        }
    }
}

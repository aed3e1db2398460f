import HanmoGraphics

/// A gradient made ready: its colours in a table, its place as a map from pixels to table entries.
///
/// Entries hold four channels of 8.8 bits. Gradients longer than 64 px are dithered by an 8×8 Bayer pattern tied to
/// the page, since their steps would show as bands; shorter ones are rounded and stay compressible.
struct Gradient {
    private enum Shape {
        /// Entries a pixel along x and y, and the entry at the page's origin.
        case linear(dx: Double, dy: Double, origin: Double)
        case radial(x: Float, y: Float, entriesPerPixel: Float)
    }

    private let shape: Shape
    private let table: [UInt64]
    /// 8 × 8 offsets of 0…255, the same in all four channels.
    private let dither: [UInt64]
    let isOpaque: Bool

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
        table = Self.table(of: stops, count: count)
        dither = span > 64 ? Bayer.all.map { $0 * Self.lanes } : [UInt64](repeating: 128 * Self.lanes, count: 64)
        isOpaque = stops.allSatisfy { $0.color.alpha == 255 }
    }

    private static func entries(span: Double) -> Int? {
        guard span > 1e-6, span < 1e9 else { return nil }
        return span < 32 ? 64 : span < 256 ? 256 : 1024
    }

    private static let lanes: UInt64 = 0x0001_0001_0001_0001

    /// Colours are mixed premultiplied, so that a fade to clear keeps its hue.
    private static func table(of stops: [GradientStop], count: Int) -> [UInt64] {
        func place(_ stop: GradientStop) -> Int {
            let offset = stop.offset.isNaN ? 0 : min(max(stop.offset, 0), 1)
            return Int(offset * Double(count) + 0.5)
        }
        var table: [UInt64] = []
        table.reserveCapacity(count + 1)
        var (color, reached) = (wide(stops[0].color.premultiplied), 0)
        for stop in stops {
            let (next, end) = (wide(stop.color.premultiplied), place(stop))
            while table.count < end {
                let fraction = Float(table.count - reached) / Float(end - reached)
                table.append(mix(color, next, fraction))
            }
            (color, reached) = (next, max(end, reached))
        }
        while table.count <= count { table.append(color) }
        return table
    }

    /// Bytes spread to lanes of 8.8 bits.
    private static func wide(_ pixel: UInt32) -> UInt64 {
        var value = UInt64(pixel)
        value = (value | value << 16) & 0x0000_FFFF_0000_FFFF
        value = (value | value << 8) & 0x00FF_00FF_00FF_00FF
        return value << 8
    }

    private static func mix(_ from: UInt64, _ to: UInt64, _ fraction: Float) -> UInt64 {
        var mixed: UInt64 = 0
        for shift in stride(from: 0 as UInt64, to: 64, by: 16) {
            let (a, b) = (Float(from >> shift & 0xFFFF), Float(to >> shift & 0xFFFF))
            mixed |= UInt64(a + (b - a) * fraction + 0.5) << shift
        }
        return mixed
    }

    /// Lanes with a dither offset, cut back to bytes.
    @inline(__always)
    private static func narrow(_ entry: UInt64, _ offset: UInt64) -> UInt32 {
        var value = (entry &+ offset) >> 8 & 0x00FF_00FF_00FF_00FF
        value = (value | value >> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: value | value >> 16)
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
        let last = table.count - 1
        table.withUnsafeBufferPointer { table in
            dither.withUnsafeBufferPointer { dither in
                let offsets = dither.baseAddress! + (y & 7) << 3
                switch shape {
                case .linear(let dx, let dy, let origin):
                    // Entries with 32 fractional bits, far ones cut off.
                    let one = 4_294_967_296.0
                    let entry = (Double(x) + 0.5) * dx + (Double(y) + 0.5) * dy + origin
                    var place = Int64(min(max(entry, -0x1p29), 0x1p29) * one)
                    let step = Int64(min(max(dx, -0x1p14), 0x1p14) * one)
                    if step == 0 {
                        let entry = table[min(max(Int(place >> 32), 0), last)]
                        return Self.repeatPattern(count: count, body) { Self.narrow(entry, offsets[(x + $0) & 7]) }
                    }
                    for index in 0..<count {
                        let entry = min(max(Int(place >> 32), 0), last)
                        body(index, Self.narrow(table[entry], offsets[(x + index) & 7]))
                        place &+= step
                    }
                case .radial(let centerX, let centerY, let scale):
                    let dy = Float(y) + 0.5 - centerY
                    let limit = Float(last)
                    for index in 0..<count {
                        let dx = Float(x + index) + 0.5 - centerX
                        let distance = (dx * dx + dy * dy).squareRoot() * scale + 0.5
                        body(index, Self.narrow(table[Int(min(distance, limit))], offsets[(x + index) & 7]))
                    }
                }
            }
        }
    }
}

import HanmoGraphics

/// Colours in a table from the first to the last, ready to be looked up for pixels.
///
/// Entries hold four channels of 8.8 bits. They are dithered by an 8×8 Bayer pattern tied to the page where steps would
/// show as bands, else rounded, which stays compressible.
struct ColorRamp {
    let table: [UInt64]
    /// 8 × 8 offsets of 0…255, the same in all four channels.
    let offsets: [UInt64]
    let isOpaque: Bool

    /// - Parameter stops: at least one.
    init(_ stops: [GradientStop], count: Int, dithered: Bool) {
        table = Self.table(of: stops, count: count)
        offsets = dithered ? Bayer.all.map { $0 * Self.lanes } : [UInt64](repeating: 128 * Self.lanes, count: 64)
        isOpaque = stops.allSatisfy { $0.color.alpha == 255 }
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

    /// An entry with a dither offset, cut back to bytes.
    @inline(__always)
    static func narrow(_ entry: UInt64, _ offset: UInt64) -> UInt32 {
        var value = (entry &+ offset) >> 8 & 0x00FF_00FF_00FF_00FF
        value = (value | value >> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: value | value >> 16)
    }
}

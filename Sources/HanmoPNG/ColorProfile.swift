#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An ICC profile (iCCP): what the colours of a file mean.
struct ColorProfile {
    /// More than any profile of a display has.
    static let limit = 4 << 20

    /// As the file calls it.
    let name: String
    private let bytes: [UInt8]
    private let tags: [String: Range<Int>]

    /// - Returns: nil when the chunk or the profile in it is malformed or huge, which is taken for none.
    init?(_ chunk: Chunk) {
        var rest = chunk.data
        guard let title = rest.cutAtZero(), (1...79).contains(title.count), rest.popFirst() == 0,
            let bytes = try? PNGText.expand(rest, limit: Self.limit, keyword: "iCCP"), bytes.count >= 132
        else { return nil }
        let count = Int(bytes[128...].bigEndian32)
        guard count <= 128, bytes.count >= 132 + 12 * count else { return nil }
        var tags: [String: Range<Int>] = [:]
        for index in 0..<count {
            let place = 132 + 12 * index
            let (start, size) = (Int(bytes[(place + 4)...].bigEndian32), Int(bytes[(place + 8)...].bigEndian32))
            guard start + size <= bytes.count else { return nil }
            tags[Self.tag(bytes[place..<place + 4])] = start..<start + size
        }
        name = String(latin1: title)
        self.bytes = bytes
        self.tags = tags
    }

    /// `RGB `, `GRAY`, `CMYK` …
    var space: String { Self.tag(bytes[16..<20]) }

    private static func tag(_ bytes: ArraySlice<UInt8>) -> String { String(latin1: bytes) }

    /// How its colours become those of sRGB; nil when it says so by tables of many dimensions only.
    var conversion: ColorConversion? {
        if space == "GRAY" {
            guard let curve = curve("kTRC") else { return nil }
            return ColorConversion(curves: [curve, curve, curve], matrix: ColorConversion.toSRGB.times(.srgb))
        }
        guard space == "RGB ", let red = point("rXYZ"), let green = point("gXYZ"), let blue = point("bXYZ"),
            let redCurve = curve("rTRC"), let greenCurve = curve("gTRC"), let blueCurve = curve("bTRC")
        else { return nil }
        let matrix = ColorMatrix(columns: [red, green, blue])
        return ColorConversion(
            curves: [redCurve, greenCurve, blueCurve], matrix: ColorConversion.toSRGB.times(matrix))
    }

    /// A number with 16 bits after the point.
    private func fixed(_ place: Int) -> Double { Double(Int32(bitPattern: bytes[place...].bigEndian32)) / 65536 }

    private func point(_ tag: String) -> SIMD3<Double>? {
        guard let range = tags[tag], range.count >= 20, Self.tag(bytes[range.prefix(4)]) == "XYZ " else { return nil }
        let start = range.lowerBound
        return SIMD3(fixed(start + 8), fixed(start + 12), fixed(start + 16))
    }

    /// Linear light, 0…1, of each of 256 levels.
    private func curve(_ tag: String) -> [Double]? {
        guard let range = tags[tag], range.count >= 12 else { return nil }
        let start = range.lowerBound
        switch Self.tag(bytes[range.prefix(4)]) {
        case "curv":
            let count = Int(bytes[(start + 8)...].bigEndian32)
            if count == 0 { return Self.levels { $0 } }
            guard range.count >= 12 + 2 * count else { return nil }
            let values = (0..<count).map {
                Double(Int(bytes[start + 12 + 2 * $0]) << 8 | Int(bytes[start + 13 + 2 * $0]))
            }
            if count == 1 { return Self.levels { pow($0, values[0] / 256) } }
            return Self.levels { level in
                let place = level * Double(count - 1)
                let index = min(Int(place), count - 2)
                return (values[index] + (values[index + 1] - values[index]) * (place - Double(index))) / 65535
            }
        case "para":
            let kind = Int(bytes[start + 8]) << 8 | Int(bytes[start + 9])
            let counts = [1, 3, 4, 5, 7]
            guard counts.indices.contains(kind), range.count >= 12 + 4 * counts[kind] else { return nil }
            let p = (0..<counts[kind]).map { fixed(start + 12 + 4 * $0) }
            return Self.levels { x in
                switch kind {
                case 0: pow(x, p[0])
                case 1: x >= -p[2] / p[1] ? pow(p[1] * x + p[2], p[0]) : 0
                case 2: x >= -p[2] / p[1] ? pow(p[1] * x + p[2], p[0]) + p[3] : p[3]
                case 3: x >= p[4] ? pow(p[1] * x + p[2], p[0]) : p[3] * x
                default: x >= p[4] ? pow(p[1] * x + p[2], p[0]) + p[5] : p[3] * x + p[6]
                }
            }
        default: return nil
        }
    }

    private static func levels(_ curve: (Double) -> Double) -> [Double] {
        (0...255).map { level in
            let value = curve(Double(level) / 255)
            return value.isFinite ? min(max(value, 0), 1) : 0
        }
    }
}

/// Three by three, by columns.
struct ColorMatrix {
    let columns: [SIMD3<Double>]

    /// Linear sRGB to XYZ about the white of D50, as profiles have it.
    static let srgb = ColorMatrix(columns: [
        SIMD3(0.4360747, 0.2225045, 0.0139322), SIMD3(0.3850649, 0.7168786, 0.0971045),
        SIMD3(0.1430804, 0.0606169, 0.7141733),
    ])

    func times(_ vector: SIMD3<Double>) -> SIMD3<Double> {
        columns[0] * vector.x + columns[1] * vector.y + columns[2] * vector.z
    }

    func times(_ other: ColorMatrix) -> ColorMatrix { ColorMatrix(columns: other.columns.map(times)) }
}

/// From the colours of a profile to those of sRGB.
struct ColorConversion {
    /// XYZ about the white of D50 to linear sRGB.
    static let toSRGB = ColorMatrix(columns: [
        SIMD3(3.1338561, -0.9787684, 0.0719453), SIMD3(-1.6168667, 1.9161415, -0.2289914),
        SIMD3(-0.4906146, 0.0334540, 1.4052427),
    ])
    private static let steps = 4096
    /// Levels of sRGB by linear light.
    private static let encoded: [UInt8] = (0...steps).map { step in
        let light = Double(step) / Double(steps)
        let value = light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
        return UInt8(value * 255 + 0.5)
    }

    /// Linear light of each of 256 levels.
    static func levels(power: Double) -> [Double] { (0...255).map { pow(Double($0) / 255, power) } }

    private let curves: [[Double]]
    private let matrix: ColorMatrix

    init(curves: [[Double]], matrix: ColorMatrix) { (self.curves, self.matrix) = (curves, matrix) }

    /// - Parameter pixel: straight RGBA, red in the lowest byte.
    func converted(_ pixel: UInt32) -> UInt32 {
        let light = SIMD3(
            curves[0][Int(pixel & 0xFF)], curves[1][Int(pixel >> 8 & 0xFF)], curves[2][Int(pixel >> 16 & 0xFF)])
        let rgb = matrix.times(light)
        func level(_ value: Double) -> UInt32 {
            UInt32(Self.encoded[Int(min(max(value, 0), 1) * Double(Self.steps) + 0.5)])
        }
        return level(rgb.x) | level(rgb.y) << 8 | level(rgb.z) << 16 | pixel & 0xFF00_0000
    }

    /// Whether it leaves colours as they are, within a level or two: the profile is that of sRGB.
    var isIdentity: Bool {
        for red in stride(from: UInt32(0), through: 255, by: 51) {
            for green in stride(from: UInt32(0), through: 255, by: 51) {
                for blue in stride(from: UInt32(0), through: 255, by: 51) {
                    let pixel = red | green << 8 | blue << 16
                    let new = converted(pixel)
                    for shift in [UInt32(0), 8, 16] {
                        let (a, b) = (Int(pixel >> shift & 0xFF), Int(new >> shift & 0xFF))
                        if abs(a - b) > 2 { return false }
                    }
                }
            }
        }
        return true
    }
}

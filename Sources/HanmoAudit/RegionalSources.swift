internal import CCharacterSets

/// Which regions have a source for a character in Unicode's Han database (kIRG_GSource and its sisters): where the
/// region says itself how the character looks.
package struct RegionalSources: Sendable {
    package struct Regions: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let mainlandChina = Regions(rawValue: 1)
        package static let taiwan = Regions(rawValue: 2)
        package static let hongKong = Regions(rawValue: 4)
        package static let japan = Regions(rawValue: 8)
        package static let korea = Regions(rawValue: 16)
    }

    private static let start = 0x3000
    private let regions: [UInt8]

    package static let shared = RegionalSources()

    private init() {
        var bytes = PackedNumbers(hanmo_source_runs_start(), count: Int(hanmo_source_run_size))
        var regions: [UInt8] = []
        while let byte = bytes.byte() {
            let length = byte >> 5 == 0 ? bytes.number() : Int(byte >> 5)
            regions.append(contentsOf: repeatElement(byte & 31, count: length))
        }
        self.regions = regions
    }

    package func regions(of scalar: Unicode.Scalar) -> Regions {
        let place = Int(scalar.value) - Self.start
        return regions.indices.contains(place) ? Regions(rawValue: regions[place]) : []
    }
}

/// Reads the numbers of the generated tables.
struct PackedNumbers {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    /// - Parameter bytes: a table, which lives for ever.
    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        self.bytes = UnsafeBufferPointer(start: bytes, count: count)
    }

    mutating func byte() -> UInt8? {
        guard place < bytes.count else { return nil }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func number() -> Int {
        var (value, shift) = (0, 0)
        while let byte = byte() {
            value |= Int(byte & 127) << shift
            shift += 7
            if byte < 128 { break }
        }
        return value
    }
}

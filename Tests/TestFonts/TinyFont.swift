/// Fonts of a few hundred bytes, made byte by byte: what no installed font does wrong.
package struct TinyFont {
    /// Glyph 0 is .notdef.
    package var glyphs: [[UInt8]]
    /// Characters and their glyphs.
    package var characters: [(UInt16, UInt16)]
    package var tables: [(name: String, bytes: [UInt8])] = []

    package init(
        glyphs: [[UInt8]], characters: [(UInt16, UInt16)], tables: [(name: String, bytes: [UInt8])] = []
    ) {
        self.glyphs = glyphs
        self.characters = characters
        self.tables = tables
    }

    /// A triangle of a tenth of an em.
    package static let triangle =
        words(1, 0, 0, 100, 100, 2, 0) + [1, 1, 1] + words(0, 100, -100) + words(0, 0, 100)

    package static func composite(of glyph: Int, times count: Int) -> [UInt8] {
        words(-1, 0, 0, 100, 100)
            + (0..<count).flatMap { words($0 + 1 < count ? 0x22 : 0x02, glyph) + [UInt8(truncatingIfNeeded: $0), 0] }
    }

    package static func words(_ values: Int...) -> [UInt8] {
        values.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }

    package static func long(_ value: Int) -> [UInt8] { words(value >> 16, value) }

    /// An axis wght from 100 to 900, at whose far end the triangle's second point and the advance of every glyph have
    /// moved right by 50 and 60 units.
    package mutating func vary() {
        let axis = Array("wght".utf8) + Self.long(100 << 16) + Self.long(100 << 16) + Self.long(900 << 16)
        tables.append(
            ("fvar", Self.words(1, 0, 16, 2, 1, 20, 0, 8) + axis + Self.words(0, 256)))
        let deltas: [UInt8] = [0x06, 0, 50, 0, 0, 60, 0, 0, 0x86]
        let data = Self.words(1, 10, deltas.count + 1, 0xA000, 0x4000) + [0] + deltas
        let padded = data + [UInt8](repeating: 0, count: data.count % 2)
        var gvar = Self.words(1, 0, 1, 0) + Self.long(20 + 2 * (glyphs.count + 1)) + Self.words(glyphs.count, 0)
        gvar += Self.long(20 + 2 * (glyphs.count + 1))
        for index in 0...glyphs.count { gvar += Self.words(index * padded.count / 2) }
        tables.append(("gvar", gvar + glyphs.flatMap { _ in padded }))
    }

    private var cmap: [UInt8] {
        let segments = characters.sorted { $0.0 < $1.0 } + [(0xFFFF, 0)]
        let count = segments.count
        var table = Self.words(count * 2, 0, 0, 0) + segments.flatMap { Self.words(Int($0.0)) } + Self.words(0)
        table += segments.flatMap { Self.words(Int($0.0)) } + segments.flatMap { Self.words(Int($0.1 &- $0.0)) }
        table += [UInt8](repeating: 0, count: 2 * count)
        return Self.words(0, 1, 3, 1) + Self.long(12) + Self.words(4, table.count + 6, 0) + table
    }

    package var bytes: [UInt8] {
        var (loca, glyf) = (Self.long(0), [UInt8]())
        for glyph in glyphs {
            glyf += glyph + [UInt8](repeating: 0, count: (4 - glyph.count % 4) % 4)
            loca += Self.long(glyf.count)
        }
        let head =
            Self.words(1, 0, 0, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000) + [UInt8](repeating: 0, count: 16)
            + Self.words(0, 0, 100, 100, 0, 8, 2, 1, 0)
        let hhea =
            Self.words(1, 0, 800, -200, 0, 500) + [UInt8](repeating: 0, count: 22) + Self.words(glyphs.count)
        let maxp = Self.words(1, 0, glyphs.count) + [UInt8](repeating: 0, count: 26)
        let own: [(name: String, bytes: [UInt8])] = [
            ("cmap", cmap), ("glyf", glyf), ("head", head), ("hhea", hhea),
            ("hmtx", glyphs.flatMap { _ in Self.words(500, 0) }), ("loca", loca), ("maxp", maxp),
        ]
        let all = (own + tables).sorted { $0.name < $1.name }
        var (directory, body) = (Self.words(1, 0, all.count, 0, 0, 0), [UInt8]())
        for table in all {
            directory += Array(table.name.utf8) + Self.long(0) + Self.long(12 + 16 * all.count + body.count)
            directory += Self.long(table.bytes.count)
            body += table.bytes + [UInt8](repeating: 0, count: (4 - table.bytes.count % 4) % 4)
        }
        return directory + body
    }

    /// A triangle as the letter A, and nothing else but .notdef.
    package static var plain: TinyFont {
        TinyFont(glyphs: [triangle, triangle], characters: [(0x41, 1)])
    }

    /// Glyph after glyph that holds the one before, the last being the letter A.
    package static func bomb(levels: Int, times: Int) -> TinyFont {
        let composites = (0..<levels).map { composite(of: $0 + 1, times: times) }
        return TinyFont(glyphs: [triangle, []] + composites, characters: [(0x41, UInt16(levels + 1)), (0x42, 0)])
    }
}

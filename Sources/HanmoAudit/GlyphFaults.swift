/// What is wrong with the glyph that a face draws a character with; empty is right.
package struct GlyphFaults: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The face has no glyph for the character: a page would show the box of .notdef, or another face.
    package static let missing = GlyphFaults(rawValue: 1)
    /// The face claims the character and draws it with glyph 0, or with a copy of it.
    package static let notdef = GlyphFaults(rawValue: 2)
    /// Nothing is drawn where ink is expected.
    package static let blank = GlyphFaults(rawValue: 4)
    /// Another character of the set is drawn with the very same outline, though Unicode keeps them apart.
    package static let shared = GlyphFaults(rawValue: 8)
    /// FreeType reads another glyph or another outline from the file.
    package static let disputed = GlyphFaults(rawValue: 16)
    /// In vertical text the character is missing, blank or disputed.
    package static let vertical = GlyphFaults(rawValue: 32)
    /// hb-shape chooses another glyph or another advance.
    package static let otherShaping = GlyphFaults(rawValue: 64)

    private static let names: [(GlyphFaults, code: String, words: String)] = [
        (.missing, "missing", "missing"),
        (.notdef, "notdef", "drawn as the box for missing characters"),
        (.blank, "blank", "blank"), (.shared, "shared", "drawn like another character"),
        (.disputed, "disputed", "read otherwise by FreeType"),
        (.vertical, "vertical", "wrong in vertical text"),
        (.otherShaping, "shaping", "shaped otherwise by hb-shape"),
    ]

    /// Stable, for JSON.
    package var codes: [String] { Self.names.filter { contains($0.0) }.map(\.code) }
    package var words: String {
        Self.names.filter { contains($0.0) }.map(\.words).joined(separator: ", ")
    }
    package static var all: [GlyphFaults] { names.map(\.0) }
}

package import HanmoGraphics
package import HanmoPage
internal import HanmoSource

/// The glyph ledger of a PNG, read again: `hanmo:ledger` in its text.
package struct Ledger: Sendable {
    package struct Glyph: Sendable {
        package let id: UInt32
        /// Place of the origin in pixels.
        package let origin: Point
        /// Bytes of the prompt.
        package let source: Range<Int>
        /// Empty for all glyphs of a cluster but its first.
        package let scalars: [Unicode.Scalar]
        package let font: Int
        /// Turned by a quarter, as Latin in vertical text.
        package let isRotated: Bool
    }

    package let fonts: [PageFont]
    package let glyphs: [Glyph]

    /// - Parameter name: of the file, for errors.
    package init(_ text: String, name: String) throws(AuditError) {
        var (fonts, glyphs): ([PageFont], [Glyph]) = ([], [])
        var (font, isRotated) = (0, false)
        for (number, line) in text.split(separator: "\n").enumerated() {
            let words = line.split(separator: " ")
            if words.first == "font", let entry = Self.font(line) {
                fonts.append(entry)
            } else if words.first == "run", words.count > 2, let index = Int(words[1]),
                fonts.indices.contains(index)
            {
                (font, isRotated) = (index, words.contains("rotated"))
            } else if let glyph = Self.glyph(words, font: font, isRotated: isRotated),
                fonts.indices.contains(font)
            {
                glyphs.append(glyph)
            } else {
                throw AuditError(
                    "the glyph ledger of \(name) cannot be read at line \(number + 1): \(String(line).shown(limit: 60))",
                    hint: "the file was changed after it was made, or made by a newer Hanmo",
                    status: .badInput)
            }
        }
        (self.fonts, self.glyphs) = (fonts, glyphs)
    }

    /// `font 0 LXGW WenKai; Regular; LXGWWenKai-Regular.ttf 0; digest`.
    private static func font(_ line: Substring) -> PageFont? {
        let parts = line.split(separator: "; ", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let family = parts[0].split(separator: " ", maxSplits: 2)
        guard family.count == 3, let space = parts[2].lastIndex(of: " "),
            let index = Int(parts[2][parts[2].index(after: space)...])
        else { return nil }
        return PageFont(
            family: String(family[2]), style: String(parts[1]), file: String(parts[2][..<space]),
            index: index,
            digest: String(parts[3]))
    }

    /// `glyph x y start end 4E00+4E01`, x and y in 64ths of a pixel.
    private static func glyph(_ words: [Substring], font: Int, isRotated: Bool) -> Glyph? {
        guard words.count == 5 || words.count == 6, let id = UInt32(words[0]), let x = Double(words[1]),
            let y = Double(words[2]), let start = Int(words[3]), let end = Int(words[4]), start <= end
        else { return nil }
        let codes = words.count == 6 ? words[5].split(separator: "+") : []
        let scalars = codes.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        guard scalars.count == codes.count else { return nil }
        return Glyph(
            id: id, origin: Point(x / 64, y / 64), source: start..<end, scalars: scalars, font: font,
            isRotated: isRotated)
    }
}

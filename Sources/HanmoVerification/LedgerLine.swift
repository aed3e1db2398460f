package import HanmoGraphics
package import HanmoPage

/// A line of a ``GlyphLedger``, read again.
package enum LedgerLine: Sendable {
    case font(PageFont)
    case run(Run)
    case glyph(Glyph)

    /// What the glyphs after it have in common.
    package struct Run: Sendable {
        /// Counts the ledger's fonts.
        package var font: Int
        /// Pixels an em.
        package var size: Double
        /// Degrees clockwise by which each glyph is turned.
        package var angle: Double
        /// Pixels; 0 for none.
        package var outline: Double
        package var isProjected: Bool
    }

    package struct Glyph: Sendable {
        package var id: UInt32
        /// On the baseline, in pixels.
        package var origin: Point
        /// Bytes of the prompt.
        package var source: Range<Int>
        /// Empty for all glyphs of a cluster but its first, and for shadows.
        package var scalars: [Unicode.Scalar]
    }

    /// Nil for what no ledger has.
    package init?(_ line: some StringProtocol) {
        let line = String(line)
        let words = line.split(separator: " ")
        let read: LedgerLine? =
            switch words.first {
            case "font": Self.font(line)
            case "run": Self.run(words)
            default: Self.glyph(words)
            }
        guard let read else { return nil }
        self = read
    }

    /// `font 0 LXGW WenKai; Regular; LXGWWenKai-Regular.ttf 0; digest`
    private static func font(_ line: String) -> LedgerLine? {
        let parts = line.split(separator: "; ", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let family = parts[0].split(separator: " ", maxSplits: 2)
        guard family.count == 3, let space = parts[2].lastIndex(of: " "),
            let index = Int(parts[2][parts[2].index(after: space)...])
        else { return nil }
        return .font(
            PageFont(
                family: String(family[2]), style: String(parts[1]), file: String(parts[2][..<space]), index: index,
                digest: String(parts[3])))
    }

    /// `run 0 48.0 rotated outline 2.0 projected …`
    private static func run(_ words: [Substring]) -> LedgerLine? {
        guard words.count > 2, let font = Int(words[1]), font >= 0, let size = Double(words[2]), size > 0, size < 1e5
        else { return nil }
        func number(after word: Substring) -> Double? {
            words.firstIndex(of: word).flatMap { $0 + 1 < words.count ? Double(words[$0 + 1]) : nil }
        }
        return .run(
            Run(
                font: font, size: size, angle: words.contains("rotated") ? 90 : number(after: "angle") ?? 0,
                outline: number(after: "outline") ?? 0, isProjected: words.contains("projected")))
    }

    /// `4021 x y start end 4E00+FE00`, x and y in 64ths of a pixel.
    private static func glyph(_ words: [Substring]) -> LedgerLine? {
        guard words.count == 5 || words.count == 6, let id = UInt32(words[0]), let x = Double(words[1]),
            let y = Double(words[2]), abs(x) < 1e8, abs(y) < 1e8, let start = Int(words[3]), let end = Int(words[4]),
            start <= end
        else { return nil }
        let codes = words.count == 6 ? words[5].split(separator: "+") : []
        let scalars = codes.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        guard scalars.count == codes.count else { return nil }
        return .glyph(Glyph(id: id, origin: Point(x / 64, y / 64), source: start..<end, scalars: scalars))
    }
}

import Dispatch
package import HanmoGraphics
package import HanmoPage

/// Where glyph shapes come from, so that painting needs no font.
package struct GlyphSource: Sendable {
    /// The contours of a glyph of ``Page/fonts``[font], in ems, y downwards, the origin on the baseline.
    package var outline: @Sendable (_ font: Int, _ glyph: UInt32) -> Path
    /// A coloured glyph and its box in ems, asked for where the outline is empty.
    package var colorBitmap: @Sendable (_ font: Int, _ glyph: UInt32) -> (Bitmap, Rect)?
    /// What each of ``Page/fonts`` is called on all pages that share painters; nil calls it by its place on the page.
    package var numbers: [Int]?

    package init(
        numbers: [Int]? = nil, outline: @escaping @Sendable (_ font: Int, _ glyph: UInt32) -> Path,
        colorBitmap: @escaping @Sendable (_ font: Int, _ glyph: UInt32) -> (Bitmap, Rect)? = { _, _ in nil }
    ) {
        self.numbers = numbers
        self.outline = outline
        self.colorBitmap = colorBitmap
    }

    static let none = GlyphSource { _, _ in Path() }

    func number(of font: Int) -> Int { numbers.map { $0[font] } ?? font }
}

/// Page → Bitmap.
package struct Rasterizer: Sendable {
    static let largestSide = 16_384
    static let largestArea = 120_000_000

    /// Rows of a band. The same on every machine, whatever its cores: no pixel depends on how many paint at once.
    private let bandHeight: Int
    private let glyphs: GlyphSource
    private let painters: PainterPool

    /// - Parameter painters: shared with other pages, whose glyphs then have to say their fonts' numbers.
    package init(glyphs: GlyphSource, painters: PainterPool = PainterPool(), bandHeight: Int = 512) {
        self.glyphs = glyphs
        self.painters = painters
        self.bandHeight = bandHeight
    }

    package func bitmap(of page: Page) throws(RasterError) -> Bitmap {
        let sides = 1...Self.largestSide
        guard sides ~= page.width, sides ~= page.height, page.width * page.height <= Self.largestArea else {
            throw .unpaintableSize(width: page.width, height: page.height)
        }
        let count = (page.height + bandHeight - 1) / bandHeight
        let pixels = [UInt32](unsafeUninitializedCapacity: page.width * page.height) { buffer, initialized in
            adviseHugePages(UnsafeMutableRawBufferPointer(buffer))
            // Each band writes rows of its own.
            nonisolated(unsafe) let memory = buffer.baseAddress!
            DispatchQueue.concurrentPerform(iterations: count) { index in
                let top = index * bandHeight
                let box = PixelBox(
                    left: 0, top: top, right: page.width, bottom: min(page.height, top + bandHeight))
                var layer = Layer(box: box, fill: page.ground.premultiplied)
                painters.borrow(glyphs) { $0.paint(page.items, on: &layer, within: box) }
                layer.pixels.withUnsafeBufferPointer {
                    (memory + top * page.width).initialize(from: $0.baseAddress!, count: $0.count)
                }
            }
            initialized = page.width * page.height
        }
        return Bitmap(width: page.width, height: page.height, pixels: pixels)
    }
}

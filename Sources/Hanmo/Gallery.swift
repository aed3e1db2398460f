import HanmoComposition
public import HanmoFonts
public import HanmoGraphics
import HanmoPage
import HanmoRaster
import HanmoSource
import HanmoTypesetting

/// Rendered pages side by side, small, each with its name below: a look at a whole folder of prompts.
public struct Gallery: Sendable {
    private struct Entry: Sendable {
        var name: String
        var bitmap: Bitmap
    }

    private static let ground = Color(hex: 0xECEAE4)
    private static let ink = Color(hex: 0x33363B)

    private let columns: Int
    private let side: Double
    private var entries: [Entry] = []

    /// - Parameter side: pixels of the square that each page is shown in.
    public init(columns: Int = 6, side: Int = 400) {
        self.columns = max(1, columns)
        self.side = Double(max(40, side))
    }

    /// Keeps a small copy, so that a hundred pages do not stay in memory.
    public mutating func add(_ page: Bitmap, named name: String) throws {
        let scale = min(side / Double(page.width), side / Double(page.height), 1)
        let (width, height) = (Double(page.width) * scale, Double(page.height) * scale)
        var small = Page(width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
        small.items = [.image(Image(bitmap: page, box: small.bounds))]
        entries.append(Entry(name: name, bitmap: try Self.bitmap(of: small, faces: [])))
    }

    public func bitmap(catalog: FontCatalog) throws -> Bitmap {
        let (gap, caption) = (side * 0.07, side * 0.08)
        let rows = (entries.count + columns - 1) / columns
        let canvas = Canvas(
            width: Int(gap + Double(columns) * (side + gap)), height: Int(gap + Double(rows) * (side + caption + gap)))
        let theme = Theme(ground: Self.ground, ink: Self.ink, muted: Self.ink, accent: Self.ink)
        var composition = Composition(canvas: canvas, language: "en", theme: theme)
        var images: [PageItem] = []
        for (index, entry) in entries.enumerated() {
            let x = gap + Double(index % columns) * (side + gap)
            let y = gap + Double(index / columns) * (side + caption + gap)
            let (width, height) = (Double(entry.bitmap.width), Double(entry.bitmap.height))
            let box = Rect(
                x: (x + (side - width) / 2).rounded(), y: (y + side - height).rounded(), width: width, height: height)
            let shadow = Path.rectangle(box.offset(dx: 0, dy: side * 0.01))
            images.append(
                .group(
                    Group(
                        [.fill(Fill(shadow, Color(hex: 0x10141C)))], bounds: box.inset(by: -side * 0.06), opacity: 0.3,
                        blur: side * 0.012)))
            images.append(.image(Image(bitmap: entry.bitmap, box: box)))
            composition.regions.append(
                .text(
                    TextBlock(
                        id: "t\(index + 1)", text: entry.name, source: SourceSpan(start: 0, end: 0), role: "caption",
                        box: Rect(x: x, y: y + side + 0.2 * caption, width: side, height: caption), face: "sans",
                        color: Self.ink, maximumSize: (caption * 0.6).rounded(), minimumSize: 6, alignment: .center,
                        placement: 0.5)))
        }
        var page = try Typesetter(catalog: catalog).page(for: composition)
        page.items = images + page.items
        return try Self.bitmap(of: page, faces: try page.fonts.map { try catalog.face(for: $0) })
    }

    private static func bitmap(of page: Page, faces: [Face]) throws -> Bitmap {
        try Rasterizer(glyphs: GlyphSource { faces[$0].outline(of: $1) }).bitmap(of: page)
    }
}

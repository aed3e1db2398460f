import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoVerification

/// A page of a case as it is now, in its layers from the text to the pixels.
struct GoldenPage {
    /// Nil where there is but one.
    let number: Int?
    let rendering: Rendering
    let shaping: String
    let listing: String
    let pixels: PixelLayer

    init(_ rendering: Rendering, number: Int?, input: GoldenInput, catalog: FontCatalog) throws {
        self.number = number
        self.rendering = rendering
        shaping = try ShapingLayer.text(
            of: rendering.page, catalog: catalog, language: input.options.language ?? input.brief.language)
        listing = ListingLayer.text(of: rendering.page)
        pixels = PixelLayer(rendering.bitmap)
    }

    /// The name of a layer's file: `listing.txt`, `listing-2.txt`.
    static func fileName(_ layer: GoldenLayer, _ number: Int?) -> String {
        "\(layer.rawValue)\(number.map { "-\($0)" } ?? "").\(layer == .picture ? "png" : "txt")"
    }

    /// The characters that a box touches, by name; no more than a few.
    func names(touching boxes: [Rect]) -> String {
        let page = LedgerPage(rendering.ledger)
        let glyphs = page.glyphs.filter { glyph in boxes.contains { $0.intersects(glyph.cell) } }
        guard !glyphs.isEmpty else { return "no character is touched" }
        let shown = glyphs.prefix(6).map(\.name).joined(separator: ", ")
        return glyphs.count > 6 ? "it may touch \(shown) and \(glyphs.count - 6) more" : "it may touch \(shown)"
    }
}

/// The layers of a reference, from the first that says why to the last that says that.
public enum GoldenLayer: String, Sendable, CaseIterable {
    /// Which glyphs the shaper chooses.
    case shaping
    /// Where each glyph and each shape stands.
    case listing
    /// How it looks, in small.
    case picture
    /// Every pixel.
    case pixels
}

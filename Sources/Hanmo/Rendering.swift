public import HanmoGraphics
import HanmoPNG
package import HanmoPage
import HanmoSource
package import HanmoVerification

/// A rendered page with its proof.
public struct Rendering: Sendable {
    package let page: Page
    public let bitmap: Bitmap
    package let report: Report
    package let recipe: Recipe

    /// Whether every wording is drawn whole, by real glyphs, in its room.
    public var isProved: Bool { !report.hasErrors }

    package var ledger: GlyphLedger { GlyphLedger(of: page) }

    /// The file: pixels, resolution, the recipe, the glyph ledger and the seal that binds pixels and recipe.
    package func png() throws -> [UInt8] {
        let recipe = recipe.json.text()
        return try PNGEncoder().encode(
            bitmap, dpi: page.dpi,
            texts: [
                PNGText(keyword: Recipe.keyword, text: recipe),
                PNGText(keyword: Recipe.ledgerKeyword, text: ledger.text),
                PNGText(keyword: RecipeSeal.keyword, text: RecipeSeal(recipe: recipe, bitmap: bitmap).text),
            ])
    }
}

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
    /// The rows of each file that the page is delivered in, from the top: one but for webtoons.
    public let slices: [Range<Int>]

    /// Whether every wording is drawn whole, by real glyphs, in its room.
    public var isProved: Bool { !report.hasErrors }

    package var ledger: GlyphLedger { GlyphLedger(of: page) }

    func ledger(of rows: Range<Int>) -> GlyphLedger {
        rows.count == bitmap.height ? ledger : GlyphLedger(of: page, rows: rows)
    }

    /// The rows of the file that a recipe is of; nil if there is no such slice.
    func rows(of recipe: Recipe) -> Range<Int>? {
        guard let slice = recipe.slice else { return 0..<bitmap.height }
        return slices.indices.contains(slice - 1) ? slices[slice - 1] : nil
    }

    /// The page as one file: pixels, resolution, the recipe, the glyph ledger and the seal that binds pixels and recipe.
    package func png() throws -> [UInt8] { try png(of: 0..<bitmap.height, slice: nil) }

    /// The file of each of ``slices``.
    package func pngs() throws -> [[UInt8]] {
        guard slices.count > 1 else { return [try png()] }
        return try slices.enumerated().map { try png(of: $1, slice: $0 + 1) }
    }

    private func png(of rows: Range<Int>, slice: Int?) throws -> [UInt8] {
        var recipe = recipe
        recipe.slice = slice
        let text = recipe.json.text()
        let bitmap = rows.count == bitmap.height ? bitmap : bitmap.rows(rows)
        return try PNGEncoder().encode(
            bitmap, dpi: page.dpi,
            texts: [
                PNGText(keyword: Recipe.keyword, text: text),
                PNGText(keyword: Recipe.ledgerKeyword, text: ledger(of: rows).text),
                PNGText(keyword: RecipeSeal.keyword, text: RecipeSeal(recipe: text, bitmap: bitmap).text),
            ])
    }
}

extension Bitmap {
    func rows(_ rows: Range<Int>) -> Bitmap {
        guard rows.count != height else { return self }
        return Bitmap(
            width: width, height: rows.count,
            pixels: Array(pixels[rows.lowerBound * width..<rows.upperBound * width]))
    }
}

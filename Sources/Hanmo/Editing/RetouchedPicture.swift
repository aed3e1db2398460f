import HanmoEditing
package import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoSource

/// A picture of others after an edit: its pixels, and the record that goes with them.
package struct RetouchedPicture: Sendable {
    package let bitmap: Bitmap
    let record: RetouchRecord
    /// Texts that the edit looked for and found.
    let found: [TextMatch]
    private let dpi: Double
    /// What the file said beside its pixels.
    private let texts: [PNGText]

    init(_ bitmap: Bitmap, record: RetouchRecord, found: [TextMatch], of file: PNGFile) throws {
        dpi = file.dpi ?? 72
        // A recipe of the page that the picture was would not hold any more.
        texts = file.texts.filter { !$0.keyword.hasPrefix("hanmo:") }
        // Blending may leave a channel above its alpha, which no file holds: the record is of what the file shows.
        self.bitmap =
            bitmap.isOpaque
            ? bitmap : try PNGDecoder().decode(PNGEncoder().encode(bitmap, dpi: dpi, texts: [])).bitmap
        self.record = record
        self.found = found
    }

    package func png() throws -> [UInt8] {
        guard !record.steps.isEmpty else { return try PNGEncoder().encode(bitmap, dpi: dpi, texts: texts) }
        let text = record.json.text()
        return try PNGEncoder().encode(
            bitmap, dpi: dpi,
            texts: texts + [
                PNGText(keyword: RetouchRecord.keyword, text: text),
                PNGText(keyword: RecipeSeal.keyword, text: RecipeSeal(recipe: text, bitmap: bitmap).text),
            ])
    }

    var json: JSONValue {
        .object([
            ("picture", .object([("width", .integer(bitmap.width)), ("height", .integer(bitmap.height))])),
            (
                "found",
                .array(
                    found.map { match in
                        .object([
                            ("text", .string(match.text)), ("family", .string(match.font.family)),
                            ("style", .string(match.font.style)), ("size", .number(match.pose.size)),
                            ("color", .string(match.color.hexText)),
                            (
                                "box",
                                .array(
                                    [match.box.x, match.box.y, match.box.width, match.box.height].map { .number($0) })
                            ), ("score", .number(match.score)), ("certain", .bool(match.isCertain)),
                        ])
                    })
            ), ("texts", .array(record.texts.map(\.json))),
        ])
    }
}

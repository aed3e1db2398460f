package import HanmoFonts
package import HanmoGraphics
import HanmoPage
import HanmoRaster

/// A pale text over all of a picture.
package struct Watermark: Sendable {
    private let catalog: FontCatalog

    package init(catalog: FontCatalog) { self.catalog = catalog }

    /// Rows aslant, each shifted by half against the one before.
    /// - Parameters:
    ///   - opacity: 0…1.
    ///   - share: its size as a part of the picture's short side.
    package func marking(
        _ picture: Bitmap, with text: String, opacity: Double = 0.16, share: Double = 0.04,
        language: String = "zh-Hans"
    ) throws -> Retouched {
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw RetouchError("the text of the watermark is empty", hint: "quote it")
        }
        let faces = try catalog.chain(role: "hei", weight: "bold", language: language)
        guard
            let template = faces.lazy.compactMap({
                TextTemplate(text, in: $0, isVertical: false, language: language)
            }).first
        else { throw RetouchError.noFace(for: text) }
        let size = max(12, Double(min(picture.width, picture.height)) * share)
        let light = QuietArea(of: picture).light(
            in: Rect(x: 0, y: 0, width: Double(picture.width), height: Double(picture.height)))
        let color = (light > 128 ? Color.black : Color.white).opacity(opacity)
        let length = template.ink(size: size).width + size * 3
        let turn = Transform.rotation(-.pi / 6)
        let reach = Double(picture.width + picture.height)
        var page = Page(width: picture.width, height: picture.height, ground: .clear)
        var row = 0
        for across in stride(from: -reach, through: reach, by: size * 4) {
            row += 1
            for along in stride(from: -reach, through: reach, by: length) {
                let place = turn.apply(Point(along + (row % 2 == 0 ? length / 2 : 0), across))
                guard page.bounds.inset(by: -length).contains(place) else { continue }
                let pose = TextPose(origin: place, size: size, angle: -30)
                page.items.append(.glyphs(template.run(pose, paint: .solid(color))))
            }
        }
        let outlines = template.outlines
        let sheet = try Rasterizer(glyphs: GlyphSource(outline: { _, glyph in outlines[glyph] ?? Path() }))
            .bitmap(of: page)
        return picture.laying(sheet)
    }
}

import HanmoBrief
import HanmoFonts
package import HanmoGenerators
package import HanmoGraphics
import HanmoSource

extension Retoucher {
    /// What a generator makes of the user's words, within the area. Texts that are known to stand there are kept from it
    /// and set again on what it paints.
    package mutating func paint(_ words: String, by painter: any PictureRepainter) async throws {
        let known = texts.filter { text in area.map { $0.box.intersects(text.box) } ?? true }
            .compactMap { TextMatch($0, catalog: catalog) }
        var bare = picture
        for text in known {
            if let ink = text.inkMask(in: picture) { Inpainter().erase(ink, from: &bare) }
        }
        let painted = try await painter.picture(
            for: EditRequest(
                id: "picture", instruction: words, picture: bare, mask: area?.editMask(of: picture), seed: 1))
        var result = Retouched(before: bare, painted: painted, softlyWithin: area)
        for text in known {
            LetteredLine(template: text.template, pose: text.pose, ink: text.ink, decoration: text.decoration)
                .paint(on: &result.picture)
        }
        // A text that reaches out of the area keeps the pixels it has there.
        if let area { result = Retouched(before: picture, painted: result.picture, region: area) }
        result.texts = known.map(\.setText)
        take(result)
        note("“\(words)” is painted by \(painter.name)")
    }
}

extension PixelMask {
    /// For a generator: of the picture's size.
    package func editMask(of picture: Bitmap) -> EditMask {
        var values = [UInt8](repeating: 0, count: picture.width * picture.height)
        for row in 0..<height {
            for column in 0..<width where coverage[row * width + column] > 0 {
                values[(top + row) * picture.width + left + column] = 255
            }
        }
        return EditMask(width: picture.width, height: picture.height, values: values)
    }

    /// With an edge that goes out inside of it, as wide as suits its size.
    package func softened(in picture: Bitmap) -> PixelMask {
        softened(by: min(24, max(2, min(width, height) / 32)), in: (picture.width, picture.height))
    }
}

extension Retouched {
    /// What was painted, through a mask with a soft edge; without a mask as it is.
    fileprivate init(before: Bitmap, painted: Bitmap, softlyWithin mask: PixelMask?) {
        if let mask {
            self.init(before: before, painted: painted, region: mask.softened(in: before))
        } else {
            self.init(painted, region: nil)
        }
    }
}

package import HanmoFonts
package import HanmoGraphics
import HanmoSource

extension TextMatch {
    /// A text where an edit has set it: nothing is looked for.
    /// - Returns: nil when the catalog lacks its face, or the face is another one by now.
    package init?(_ text: SetText, catalog: FontCatalog, language: String = "zh-Hans") {
        guard let face = try? catalog.face(for: text.font), let color = Color(text.color),
            let template = TextTemplate(text.text, in: face, isVertical: text.isVertical, language: language)
        else { return nil }
        self.init(
            text: text.text, font: text.font, isVertical: text.isVertical, pose: text.pose, color: color,
            box: template.ink(text.pose), score: 1, isCertain: true, template: template,
            ink: SIMD4(color.premultiplied), decoration: text.decoration)
    }

    /// Whether the picture shows the text's ink where its strokes are full. Letters that are all edge say nothing.
    package func isDrawn(in picture: Bitmap) -> Bool {
        guard let frame = PixelFrame(box)?.intersection(PixelFrame(of: picture)) else { return false }
        let coverage = template.coverage(pose, in: frame)
        var (full, alike) = (0, 0)
        for index in coverage.indices where coverage[index] > 0.99 {
            full += 1
            let (x, y) = (frame.left + index % frame.width, frame.top + index / frame.width)
            let d = SIMD4<Float>(picture.pixels[y * picture.width + x]) - ink
            if max(d.max(), -d.min()) <= 24 { alike += 1 }
        }
        return alike * 10 >= full * 8
    }

    /// The picture with this text elsewhere: erased here, and set again as it was.
    /// - Parameter offset: in pixels.
    package func moved(by offset: Point, in picture: Bitmap, seed: UInt64 = 1) throws(RetouchError) -> Retouched {
        guard let (mask, isDecorated) = InkMask.ink(of: self, in: picture) else { throw .outside(box, of: picture) }
        var painted = picture
        Inpainter(seed: seed).erase(mask, from: &painted)
        let decoration = isDecorated ? decoration(in: picture, on: painted) : nil
        var pose = pose
        pose.origin = pose.origin + offset
        let line = LetteredLine(template: template, pose: pose, ink: ink, decoration: decoration)
        guard let touched = line.paint(on: &painted) else { throw .outside(template.ink(pose), of: picture) }
        var result = Retouched(before: picture, painted: painted, region: mask.union(touched))
        result.texts = [
            SetText(
                text: text, font: font, isVertical: isVertical, pose: pose, color: color, box: template.ink(pose),
                decoration: decoration)
        ]
        return result
    }
}

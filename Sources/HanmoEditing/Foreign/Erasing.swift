public import HanmoGraphics
import HanmoSource

extension Bitmap {
    /// The picture without what a mask covers: an object, a mark, letters.
    /// - Parameter seed: of the grain and the patches that the ground is continued with.
    public func erasing(_ mask: PixelMask, seed: UInt64 = 1) -> Retouched {
        var painted = self
        let ground = Inpainter(seed: seed).erase(mask, from: &painted)
        var result = Retouched(before: self, painted: painted, region: mask)
        let share = Double(mask.count) / Double(max(1, width * height))
        if ground == .structured, share > 0.02 {
            result.findings.append(
                Diagnostic(
                    .warning, "large-hole",
                    "\(Int((share * 100).rounded())) % of the picture is continued from patches about it: without a "
                        + "generator it shows nothing new", hint: "name a picture backend that can paint into a mask"))
        }
        return result
    }
}

extension TextMatch {
    /// The pixels that the text has touched.
    package func inkMask(in picture: Bitmap) -> PixelMask? { InkMask.ink(of: self, in: picture)?.mask }

    /// The picture with this text in another colour: its very strokes, edges and all.
    package func recolored(_ color: Color, in picture: Bitmap, seed: UInt64 = 1) throws(RetouchError) -> Retouched {
        guard let mask = InkMask.ink(of: self, in: picture)?.mask else { throw .outside(box, of: picture) }
        var ground = picture
        Inpainter(seed: seed).erase(mask, from: &ground)
        let new = SIMD4<Float>(color.premultiplied)
        var painted = picture
        for row in mask.top..<mask.top + mask.height {
            for column in mask.left..<mask.left + mask.width where mask[column, row] > 0 {
                let index = row * picture.width + column
                let (old, below) = (SIMD4<Float>(picture.pixels[index]), SIMD4<Float>(ground.pixels[index]))
                let span = ink - below
                let length = span.dot(span)
                let share = length < 40 ? 0 : min(max((old - below).dot(span) / length, 0), 1)
                // What was ground in the pixel stays; the rest is the new ink.
                painted.pixels[index] = (old + (new - ink) * share).pixel
            }
        }
        var result = Retouched(before: picture, painted: painted, region: mask)
        var text = setText
        text.color = color.hexText
        result.texts = [text]
        return result
    }
}

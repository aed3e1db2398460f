import HanmoGraphics
import HanmoPage

/// Paints items in order, with the scratch memory of one page.
final class Painter {
    let accumulator = Accumulator()
    var glyphs: GlyphCache
    /// The outlines of one run.
    var outlines = CoverageMask()

    init(glyphs source: GlyphSource) { glyphs = GlyphCache(source: source, accumulator: accumulator) }

    func paint(_ items: [PageItem], on layer: inout Layer, within clip: PixelBox) {
        let clip = clip.intersection(layer.box)
        guard !clip.isEmpty else { return }
        for item in items {
            switch item {
            case .fill(let fill): paint(fill.path, .identity, Ink(fill.paint), on: &layer, within: clip)
            case .glyphs(let run): paint(run, on: &layer, within: clip)
            case .image(let image): paint(image, on: &layer, within: clip)
            case .group(let group): paint(group, on: &layer, within: clip)
            case .grain(let grain): grain.apply(to: &layer, within: clip)
            case .slot: break
            }
        }
    }

    func paint(
        _ path: Path, _ placement: Placement, _ ink: Ink, on layer: inout Layer, within clip: PixelBox
    ) {
        guard !ink.isClear else { return }
        layer.canvas { canvas in
            canvas.paint(in: ink) { paint in
                accumulator.runs(of: path, placement, within: clip) { paint($0) }
            }
        }
    }

    func paint(_ image: Image, on layer: inout Layer, within clip: PixelBox) {
        layer.canvas { canvas in
            Resampler(image.bitmap, box: image.box, clip: clip)?.rows { x, y, pixels in
                let target = canvas.pixels(x: x, y: y)
                for index in 0..<pixels.count { target[index] = Blending.over(pixels[index], target[index]) }
            }
        }
    }
}

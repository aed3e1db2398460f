import HanmoGraphics
import HanmoPage

extension Painter {
    /// A group that changes nothing is painted straight on its parent, inside its bounds; others get a layer no
    /// larger than what they paint. A blur may spread over the bounds.
    func paint(_ group: Group, on parent: inout Layer, within clip: PixelBox) {
        let opacity = UInt32(min(max(group.opacity, 0), 1) * 255 + 0.5)
        guard opacity > 0 else { return }
        let bounds = PixelBox(touchedBy: group.bounds)
        if group.isPlain { return paint(group.items, on: &parent, within: bounds.intersection(clip)) }

        let blur = Blur(deviation: group.blur)
        let reach = blur?.reach ?? 0
        let inside = PixelBox(touchedBy: group.items.inkBounds).intersection(bounds)
            .intersection(clip.outset(by: reach))
        guard !inside.isEmpty else { return }
        // On the grid of the blur's smaller copy, so that bands of the page meet without a seam.
        let box = inside.outset(by: reach).intersection(clip.outset(by: reach)).outward(to: blur?.factor ?? 1)
        var layer = Layer(box: box)
        paint(group.items, on: &layer, within: inside)
        blur?.apply(to: &layer)
        if let path = group.clip { clipLayer(&layer, to: path) }
        if let mask = group.mask { layer.multiply(by: Ink(mask)) }
        parent.compose(layer, opacity: opacity, group.blend, within: clip)
    }

    /// Multiplies a layer by the coverage of a path.
    private func clipLayer(_ layer: inout Layer, to path: Path) {
        let count = layer.pixels.count
        layer.canvas { canvas in
            var reached = canvas.base
            accumulator.runs(of: path, within: canvas.box) { run in
                let start = canvas.pixels(x: run.x, y: run.y)
                reached.update(repeating: 0, count: start - reached)
                reached = start + run.length
                if run.coverage < 255 {
                    for index in 0..<run.length { start[index] = Blending.scale(start[index], by: run.coverage) }
                }
            }
            reached.update(repeating: 0, count: canvas.base + count - reached)
        }
    }
}

extension Group {
    fileprivate var isPlain: Bool {
        opacity >= 1 && blend == .normal && clip == nil && !(blur > 0) && mask == nil
    }
}

extension Layer {
    /// Multiplies by the alpha of a paint.
    fileprivate mutating func multiply(by mask: Ink) {
        canvas { canvas in
            for y in canvas.box.top..<canvas.box.bottom {
                let row = canvas.pixels(x: canvas.box.left, y: y)
                mask.colors(x: canvas.box.left, y: y, count: canvas.box.width) { index, color in
                    row[index] = Blending.scale(row[index], by: color >> 24)
                }
            }
        }
    }

    fileprivate mutating func compose(
        _ layer: Layer, opacity: UInt32, _ blend: Group.Blend, within clip: PixelBox
    ) {
        switch blend {
        case .normal: compose(layer, opacity: opacity, within: clip, Blending.over)
        case .multiply: compose(layer, opacity: opacity, within: clip, Blending.multiply)
        case .screen: compose(layer, opacity: opacity, within: clip, Blending.screen)
        }
    }

    @inline(__always)
    private mutating func compose(
        _ layer: Layer, opacity: UInt32, within clip: PixelBox, _ mix: (UInt32, UInt32) -> UInt32
    ) {
        let common = layer.box.intersection(clip).intersection(box)
        guard !common.isEmpty else { return }
        canvas { canvas in
            layer.pixels.withUnsafeBufferPointer { pixels in
                for y in common.top..<common.bottom {
                    let offset = (y - layer.box.top) * layer.box.width + common.left - layer.box.left
                    let source = pixels.baseAddress! + offset
                    let target = canvas.pixels(x: common.left, y: y)
                    for index in 0..<common.width where source[index] != 0 {
                        let pixel = opacity == 255 ? source[index] : Blending.scale(source[index], by: opacity)
                        target[index] = mix(pixel, target[index])
                    }
                }
            }
        }
    }
}

import HanmoGraphics
import HanmoPage

extension [PageItem] {
    /// A box that holds all that the items may paint; generous for glyphs.
    var inkBounds: Rect {
        reduce(Rect(x: 0, y: 0, width: 0, height: 0)) { sum, item in
            let box = item.inkBounds
            return box.isEmpty ? sum : sum.isEmpty ? box : sum.union(box)
        }
    }
}

extension PageItem {
    fileprivate var inkBounds: Rect {
        let none = Rect(x: 0, y: 0, width: 0, height: 0)
        switch self {
        case .fill(let fill): return fill.path.controlBounds ?? none
        case .glyphs(let run):
            // No contour reaches further than two ems from its origin.
            let reach = run.size * 2
            let box = run.glyphs.reduce(none) { sum, glyph in
                let box = Rect(
                    x: glyph.origin.x - reach, y: glyph.origin.y - reach, width: 2 * reach, height: 2 * reach)
                return sum.isEmpty ? box : sum.union(box)
            }
            let image = run.projection?.bounds(of: box) ?? box
            let line = run.outlineWidth > 0 ? run.outlineWidth + 1 : 0
            return image.isEmpty ? none : image.inset(by: -line)
        case .image(let image): return image.box
        case .group(let group):
            let box = group.items.inkBounds.intersection(group.bounds)
            return box.isEmpty ? none : box.inset(by: -Double(Blur(deviation: group.blur)?.reach ?? 0))
        // Grain changes what is there and adds nothing.
        case .grain, .slot: return none
        }
    }
}

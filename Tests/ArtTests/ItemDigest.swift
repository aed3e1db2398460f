import HanmoGraphics
import HanmoPage

/// What tests ask of page items without painting them.
enum ItemDigest {
    /// FNV-1a over every coordinate and colour.
    static func of(_ items: [PageItem]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ value: UInt64) { hash = (hash ^ value) &* 0x100_0000_01B3 }
        visit(items) { fill, opacity in
            for point in points(of: fill.path) {
                mix(point.x.bitPattern)
                mix(point.y.bitPattern)
            }
            for color in colors(of: fill.paint) { mix(UInt64(color.premultiplied)) }
            mix(opacity.bitPattern)
        }
        return hash
    }

    static func count(_ items: [PageItem]) -> Int {
        var count = 0
        visit(items) { _, _ in count += 1 }
        return count
    }

    static func groups(_ items: [PageItem]) -> Int {
        items.reduce(0) { sum, item in
            if case .group(let group) = item { sum + 1 + groups(group.items) } else { sum }
        }
    }

    static func isFinite(_ items: [PageItem]) -> Bool {
        var finite = true
        visit(items) { fill, _ in
            finite = finite && points(of: fill.path).allSatisfy { $0.x.isFinite && $0.y.isFinite }
        }
        return finite
    }

    /// The least luminance of any fill with a corner in a box, laid on the ground.
    static func darkest(_ items: [PageItem], inside box: Rect, over ground: Color) -> Double {
        var least = ground.luminance
        visit(items) { fill, opacity in
            guard points(of: fill.path).contains(where: box.contains) else { return }
            for color in colors(of: fill.paint) {
                let opaque = Color(color.red, color.green, color.blue)
                let part = Double(color.alpha) / 255 * opacity
                least = min(least, ground.luminance + (opaque.luminance - ground.luminance) * part)
            }
        }
        return least
    }

    /// The colours of all plain fills.
    static func solids(_ items: [PageItem]) -> [Color] {
        var result: [Color] = []
        visit(items) { fill, _ in if case .solid(let color) = fill.paint { result.append(color) } }
        return result
    }

    private static func visit(_ items: [PageItem], opacity: Double = 1, _ body: (Fill, Double) -> Void) {
        for item in items {
            switch item {
            case .fill(let fill): body(fill, opacity)
            case .group(let group): visit(group.items, opacity: opacity * group.opacity, body)
            case .glyphs, .image, .grain, .slot: break
            }
        }
    }

    private static func points(of path: Path) -> [Point] {
        path.elements.compactMap { element in
            switch element {
            case .move(let point), .line(let point), .quad(_, let point), .cubic(_, _, let point): point
            case .close: nil
            }
        }
    }

    private static func colors(of paint: Paint) -> [Color] {
        switch paint {
        case .solid(let color): [color]
        case .linear(_, _, let stops), .radial(_, _, let stops): stops.map(\.color)
        case .texture(let texture): [texture.low, texture.high]
        case .screen(let screen): [screen.ink, screen.paper]
        }
    }
}

import HanmoGraphics
package import HanmoPage

/// A page as stable text, one item a line: what text goldens compare.
package struct PageListing: Sendable {
    package let text: String

    package init(of page: Page) {
        var lines = ["page \(page.width)×\(page.height) \(Self.short(page.dpi)) dpi \(page.ground.hexText)"]
        for (index, font) in page.fonts.enumerated() { lines.append("font \(index) \(font.family) \(font.style)") }
        Self.list(page.items, into: &lines, level: 0)
        for text in page.texts {
            let mode = text.vertical ? "vertical" : "horizontal"
            lines.append("text \(text.id) \(text.role) \(mode) \(text.font) \(Self.short(text.size))")
            for line in text.lines { lines.append("  \(Self.short(line.box)) \(line.text)") }
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func list(_ items: [PageItem], into lines: inout [String], level: Int) {
        let indent = String(repeating: "  ", count: level)
        for item in items {
            switch item {
            case .fill(let fill):
                let box = fill.path.controlBounds.map(short) ?? "empty"
                lines.append("\(indent)fill \(fill.path.elements.count) \(box) \(short(fill.paint))")
            case .glyphs(let run):
                let outline = run.outline.map { " outline \(short($0.width)) \(short($0.paint))" } ?? ""
                lines.append(
                    "\(indent)glyphs \(run.font) \(short(run.size))\(run.turnWords) \(short(run.paint))\(outline)\(run.projectionWords)"
                )
                for glyph in run.glyphs {
                    lines.append(
                        "\(indent)  \(glyph.id) \(short(glyph.origin.x)),\(short(glyph.origin.y)) \(glyph.text)")
                }
            case .image(let image):
                lines.append("\(indent)image \(image.bitmap.width)×\(image.bitmap.height) \(short(image.box))")
            case .group(let group):
                lines.append(
                    "\(indent)group \(short(group.bounds)) \(short(group.opacity)) \(group.blend.rawValue) blur \(short(group.blur))"
                )
                list(group.items, into: &lines, level: level + 1)
            case .grain(let grain):
                lines.append("\(indent)grain \(short(grain.box)) \(short(grain.strength)) \(short(grain.scale))")
            case .slot(let slot): lines.append("\(indent)slot \(slot.id) \(short(slot.box))")
            }
        }
    }

    private static func short(_ value: Double) -> String { value.inSixtyFourths }

    private static func short(_ box: Rect) -> String {
        "\(short(box.x)),\(short(box.y)) \(short(box.width))×\(short(box.height))"
    }

    private static func short(_ paint: Paint) -> String {
        switch paint {
        case .solid(let color): color.hexText
        case .linear(_, _, let stops): "linear " + stops.map(\.color.hexText).joined(separator: " ")
        case .radial(_, _, let stops): "radial " + stops.map(\.color.hexText).joined(separator: " ")
        case .texture(let texture):
            "texture \(texture.grain.rawValue) \(short(texture.scale)) \(texture.seed) \(texture.low.hexText) \(texture.high.hexText)"
        case .screen(let screen):
            "screen \(screen.mesh.rawValue) \(short(screen.pitch)) \(short(screen.start)) \(short(screen.end)) \(screen.ink.hexText) \(screen.paper.hexText)"
        }
    }
}

import HanmoArt
import HanmoBrief
import HanmoGraphics
import HanmoPage
import HanmoRaster
import HanmoSource
import Testing

/// What comics draw over a picture and beside a head, each in a small panel.
@Suite struct PanelEffectTests {
    private static let signs = ["question", "exclamation", "sweat", "gloom", "sparkles", "anger"]

    private func scene(effect: String?, mark: String?) -> SceneWish {
        var scene = SceneWish()
        scene.setting = "plain"
        scene.subjects = [
            SubjectWish(
                id: "s1", kind: "girl", name: "girl", looks: Looks(emotion: "calm", facing: "right"),
                source: SourceSpan(start: 0, end: 0))
        ]
        scene.framing = Framing(
            shot: effect == nil ? .close : .medium, players: [Framing.Player(subject: "s1", mark: mark)],
            headroom: 0.15,
            effects: effect.map { [$0] } ?? [])
        return scene
    }

    @Test func effectsLookAsTheyLooked() throws {
        let panels =
            ["speed-lines", "focus-lines"].map { scene(effect: $0, mark: nil) }
            + Self.signs.map { scene(effect: nil, mark: $0) }
        let (width, height) = (92, 84)
        var page = Page(width: 4 * width, height: 2 * height)
        for (index, scene) in panels.enumerated() {
            let box = Rect(
                x: Double(index % 4 * width), y: Double(index / 4 * height), width: Double(width),
                height: Double(height))
            let request = SceneRequest(
                box: box, scene: scene, style: "flat", seed: 1, ground: .white, ink: .black,
                accent: Color(hex: 0xB5402F))
            let items = Painter().picture(for: request).layers.flatMap(\.items)
            page.items.append(.group(Group(items, bounds: box, clip: .rectangle(box))))
        }
        let painter = Rasterizer(glyphs: GlyphSource(outline: { _, _ in Path() }))
        try Golden.compare(try painter.bitmap(of: page), with: "panels/effects.png")
    }
}

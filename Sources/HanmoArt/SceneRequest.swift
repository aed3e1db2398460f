package import HanmoBrief
package import HanmoGraphics

/// What shall be painted: a box, what to see in it, and where text will stand on it.
package struct SceneRequest: Sendable {
    package var box: Rect
    package var scene: SceneWish
    package var style: String?
    package var seed: UInt64
    /// Where text stands; kept calm and light.
    package var quiet: [Rect]
    /// What is laid over the picture later; nothing that matters stands there.
    package var covered: [Rect]
    package var ground: Color
    package var ink: Color
    package var accent: Color

    package init(
        box: Rect, scene: SceneWish, style: String? = nil, seed: UInt64, quiet: [Rect] = [], covered: [Rect] = [],
        ground: Color,
        ink: Color, accent: Color
    ) {
        self.box = box
        self.scene = scene
        self.style = style
        self.seed = seed
        self.quiet = quiet
        self.covered = covered
        self.ground = ground
        self.ink = ink
        self.accent = accent
    }
}

import HanmoBrief
public import HanmoComposition
import HanmoGraphics
public import HanmoPage

/// No picture: a tint of the accent that fades into the ground over the top third; a panel of a comic is one even tint.
/// For pages that are all text.
public struct PlainBackend: PictureBackend {
    public let name = "plain"

    public init() {}

    public func picture(for region: PictureRegion) async -> Picture {
        let box = region.box
        let top = Rect(x: box.x, y: box.y, width: box.width, height: (box.height * 0.3125).rounded())
        let tint = region.theme.ground.mixed(with: region.theme.accent, 0.25)
        // Framed is what stands as a panel beside others.
        if region.scene.framing != nil {
            let even = region.theme.ground.mixed(with: region.theme.accent, 0.12)
            return Picture(items: [.fill(Fill(.rectangle(box), even))])
        }
        let paint = Paint.linear(
            from: Point(top.minX, top.minY), to: Point(top.minX, top.maxY),
            [GradientStop(0, tint), GradientStop(1, region.theme.ground)])
        return Picture(items: [.fill(Fill(.rectangle(top), paint))])
    }
}

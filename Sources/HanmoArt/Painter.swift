package import HanmoPage

/// Words → scene → stage → page items. The same request gives the same items on every machine.
package struct Painter: Sendable {
    package init() {}

    package func picture(for request: SceneRequest) -> Picture {
        let scene = SceneReader().scene(from: request.description, style: request.style)
        let stage = Stage(for: request)
        let drawing =
            switch scene.setting {
            case .landscape: Landscape().drawing(of: scene, on: stage)
            case .backdrop: Backdrop().drawing(of: scene, on: stage)
            }
        return Picture(
            items: drawing.items, drawn: scene.names.filter(drawing.drawn.contains),
            undrawn: scene.names.filter { !drawing.drawn.contains($0) })
    }
}

/// What a setting has put on the stage: the items in page coordinates, and which subjects are in them.
struct Drawing {
    var items: [PageItem]
    var drawn: [String]
}

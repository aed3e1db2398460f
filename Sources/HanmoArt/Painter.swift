import HanmoBrief
package import HanmoPage

/// Wish → scene → stage → page items. The same request gives the same items on every machine.
package struct Painter: Sendable {
    package init() {}

    package func picture(for request: SceneRequest) -> Picture {
        let scene = Scene(request.scene)
        let stage = Stage(for: request)
        let drawing = drawing(of: scene, style: request.style, on: stage)
        return Picture(
            items: drawing.items, drawn: scene.names.filter(drawing.drawn.contains),
            undrawn: scene.names.filter { !drawing.drawn.contains($0) })
    }

    private func drawing(of scene: Scene, style: String?, on stage: Stage) -> Drawing {
        let isLandscape = scene.setting == "mountain-water" || scene.has("mountain") || scene.has("waterfall")
        if style == "ink" || (style == nil && isLandscape) { return Landscape().drawing(of: scene, on: stage) }
        let canDraw = scene.subjects.contains { $0.kind.flatMap(Catalogue.subject) != nil }
        guard canDraw || scene.setting != nil else { return Backdrop().drawing(of: scene, on: stage) }
        let hand = Styles.style(named: style)
        let (motifs, drawn) = Stager(stage: stage).motifs(for: scene)
        let items = hand.ground(on: stage) + motifs.flatMap { hand.items(for: $0, on: stage) } + hand.finish(on: stage)
        return Drawing(items: items, drawn: drawn)
    }
}

extension Painter {
    package static var groups: [String] { Subject.Group.allCases.map(\.rawValue) }
    package static func kinds(in group: String) -> [String] {
        Catalogue.subjects.filter { $0.group.rawValue == group }.map(\.kind)
    }
    package static var styles: [String] { Styles.all.map(\.name) }
    package static let emotions = [
        "calm", "smile", "laugh", "serious", "confident", "shy", "sad", "cry", "angry", "surprised", "scared",
        "thinking", "sleepy", "wink", "love", "pain",
    ]
    package static let poses = [
        "stand", "sit", "walk", "run", "hold", "gaze", "wave", "point", "write", "read", "drink", "ride", "jump",
        "bow", "lie", "seat", "fly", "kneel", "hug", "dance", "fight", "play",
    ]
}

/// What has been put on the stage: the items in page coordinates, and which subjects are in them.
struct Drawing {
    var items: [PageItem]
    var drawn: [String]
}

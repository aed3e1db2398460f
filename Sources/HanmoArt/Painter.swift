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
            layers: drawing.layers, drawn: scene.names.filter(drawing.drawn.contains),
            undrawn: scene.names.filter { !drawing.drawn.contains($0) }, style: drawing.style)
    }

    /// Where the people of a picture stand when it is painted; the panels of comics are asked without being staged.
    package func people(in request: SceneRequest) -> [Standing] {
        let scene = Scene(request.scene)
        guard !isLandscape(scene, style: request.style) else { return [] }
        let stage = Stage(for: request)
        let ensemble = Ensemble(scene, ties: Ties(scene.subjects), on: stage, isPainted: false)
        if let ensemble { return ensemble.people.map { Standing($0.actor, $0.part, in: request.box) } }
        // Nobody is asked for, so nobody is there.
        guard scene.subjects.contains(where: { $0.kind.flatMap(Catalogue.subject)?.group == .people }) else {
            return []
        }
        return Stager(stage: stage).staged(scene).placing.placed.filter(\.actor.isPerson).flatMap { spot in
            spot.actor.anatomy(eyes: []).map {
                Standing(spot.actor, $0.placed(at: spot.foot, scale: spot.scale), in: request.box)
            }
        }
    }

    /// The ink landscape is painted by a painter of its own, as long as it knows all that shall stand in it.
    private func isLandscape(_ scene: Scene, style: String?) -> Bool {
        guard scene.framing?.players.isEmpty ?? true else { return false }
        let isWanted = scene.setting == "mountain-water" || scene.has("mountain") || scene.has("waterfall")
        let known = Landscape.cues.flatMap(\.names) + Landscape.surroundings
        let knowsAll = scene.names.allSatisfy(known.contains)
        guard style == "ink" else { return style == nil && isWanted && knowsAll }
        guard scene.setting == nil || scene.setting == "mountain-water" else { return false }
        return isWanted || knowsAll
    }

    private func drawing(of scene: Scene, style: String?, on stage: Stage) -> Drawing {
        if isLandscape(scene, style: style) {
            var drawing = Landscape().drawing(of: scene, on: stage)
            drawing.style = "ink"
            return drawing
        }
        let canDraw = scene.subjects.contains { $0.kind.flatMap(Catalogue.subject) != nil }
        let hasPlace = !scene.subjects.isEmpty && !["plain", "still-life"].contains(Settings.word(for: scene))
        guard canDraw || hasPlace || scene.setting != nil else { return Backdrop().drawing(of: scene, on: stage) }
        let hand = Styles.style(named: style)
        let (motifs, drawn) = Stager(stage: stage).motifs(for: scene)
        let veil = QuietVeil(stage: stage)
        let front = scene.framing == nil ? stage : stage.lit
        let layers = Motif.Layer.allCases.map { layer in
            var items = layer == .background ? hand.ground(on: stage) : []
            for motif in motifs where motif.layer == layer {
                items += hand.items(for: motif, on: layer == .figures ? front : stage)
            }
            if layer == .background { items += veil.background }
            if layer == .foreground { items += hand.finish(on: stage) + veil.over(motifs) }
            return PictureLayer(name: "\(layer)", items: items)
        }
        var drawing = Drawing(layers: layers.filter { !$0.items.isEmpty }, drawn: drawn)
        drawing.style = hand.name
        return drawing
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
    var layers: [PictureLayer]
    var drawn: [String]
    /// The style's name; nil for a ground without one.
    var style: String?

    init(layers: [PictureLayer], drawn: [String]) {
        self.layers = layers
        self.drawn = drawn
    }

    /// One sheet: a picture whose parts flow into each other.
    init(items: [PageItem], drawn: [String]) {
        self.init(layers: [PictureLayer(name: "background", items: items)], drawn: drawn)
    }
}

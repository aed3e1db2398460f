import HanmoBrief
import HanmoGraphics

/// Scene → motifs: chooses the setting, gives every subject a place and a size, and sorts all from far to near.
struct Stager {
    let stage: Stage
    /// Where the main subject stands.
    static let heroDepth = 0.12

    /// A scene with everything at its place.
    struct Staged {
        var set: StageSet
        var placing: Placing
        var borne: Set<String>
    }

    /// The motifs in paint order, layer by layer, and which subjects are in them.
    func motifs(for scene: Scene) -> (motifs: [Motif], drawn: [String]) {
        let staged = staged(scene)
        let (set, placing) = (staged.set, staged.placing)
        let names = placing.placed.map { Scene.name(of: $0.actor.wish) }
        let drawn = scene.names.filter { set.shown.contains($0) || staged.borne.contains($0) || names.contains($0) }
        let effects = scene.framing.map { PanelEffects(framing: $0, people: placing.placed, stage: stage).motifs }
        return (sorted(set.motifs + placing.motifs() + (effects ?? [])), drawn)
    }

    func staged(_ scene: Scene) -> Staged {
        let ties = Ties(scene.subjects)
        let entries = scene.subjects.compactMap { wish in
            wish.kind.flatMap(Catalogue.subject).map { (wish, $0) }
        }
        let ensemble = Ensemble(scene, ties: ties, on: stage, isPainted: true)
        let heroAt = Cast.heroIndex(entries)
        let main = heroAt.map { entries[$0].1 }
        let share = share(of: main, wish: heroAt.map { entries[$0].0 }, in: scene, among: entries)
        let size = ensemble?.main ?? (pixels: stage.play.height * share, metres: max(main?.height ?? 1.7, 0.05))
        var set = Settings.setting(for: scene).set(for: scene, on: stage, main: size)
        set.shown = shown(by: set, in: scene)
        let cast = Cast(scene, ties: ties, on: stage, set: set, ensemble: ensemble)
        var placing = Placing(
            scene: scene, stage: stage, set: set, ties: ties, hero: cast.hero, pixels: size.pixels)
        placing.place(cast.actors, around: ensemble)
        return Staged(set: set, placing: placing, borne: cast.borne)
    }

    /// The background as the setting has built it; all else by layer, and there from far to near.
    private func sorted(_ motifs: [Motif]) -> [Motif] {
        motifs.enumerated().sorted { a, b in
            if a.element.layer != b.element.layer { return a.element.layer.rawValue < b.element.layer.rawValue }
            if a.element.layer != .background, a.element.depth != b.element.depth {
                return a.element.depth > b.element.depth
            }
            return a.offset < b.offset
        }.map(\.element)
    }

    /// Kinds that the setting, the light and the weather show by themselves.
    private func shown(by set: StageSet, in scene: Scene) -> Set<String> {
        var shown = set.shown
        let falls = stage.light.weather
        if set.sky != nil, [.rain, .snow, .mist, .storm].contains(falls) { shown.insert(falls.rawValue) }
        return shown
    }

    /// How much of the play's height the main subject takes.
    private func share(
        of main: Subject?, wish: SubjectWish?, in scene: Scene, among entries: [(SubjectWish, Subject)]
    ) -> Double {
        let play = stage.play
        guard let main else { return 0.5 }
        if scene.setting == "plain", entries.count == 1, (wish?.count ?? 1) == 1 { return 0.8 }
        var share =
            switch scene.shot {
            case _ where scene.isClose: main.group == .people ? 1.0 : 0.72
            case _ where scene.isWide: 0.26
            case "bird's-eye": 0.32
            case "worm's-eye": 0.66
            default: main.group == .people ? 0.54 : main.height < 0.6 && main.group == .animals ? 0.34 : 0.4
            }
        let isMedium = !scene.isWide && !scene.isClose
        let towers = entries.contains { $0.1.place == .ground && $0.1.height > main.height * 2.4 }
        if isMedium, towers { share *= 0.86 }
        // Many of a size share the width.
        let peers = entries.filter {
            $0.1.place == .ground && $0.1.height > main.height * 0.35 && $0.1.height < main.height * 1.8
        }
        let count = Double(peers.reduce(0) { $0 + min($1.0.count ?? 1, 12) })
        if count > 3 { share *= (3 / count).squareRoot() }
        // A narrow picture gives what its width allows, a flat one more of its height.
        let across = play.width / max(main.aspect, 0.35) / max(1, min(count, 3)) * 0.8
        return min(share * (play.width > play.height * 1.9 ? 1.15 : 1), across / play.height)
    }
}

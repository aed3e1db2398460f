import HanmoBrief
import HanmoGraphics

/// Scene → motifs: chooses the setting, gives every subject a place and a size, and sorts all from far to near.
struct Stager {
    let stage: Stage

    /// The motifs from far to near, and which subjects are in them.
    func motifs(for scene: Scene) -> (motifs: [Motif], drawn: [String]) {
        let cast = scene.subjects.compactMap { wish in
            wish.kind.flatMap(Catalogue.subject).map { (wish: wish, subject: $0) }
        }
        let hero = cast.first { $0.subject.place == .ground }?.subject
        let set = Settings.setting(for: scene).set(
            for: scene, on: stage, main: (stage.box.height * 0.42, max(hero?.height ?? 1.7, 0.3)))
        var motifs = set.motifs
        var drawn = scene.names.filter(set.shown.contains)
        for (index, entry) in cast.enumerated() where !set.shown.contains(Scene.base(entry.subject.kind)) {
            let across = (Double(index) + 0.5) / Double(cast.count)
            let depth = entry.subject.height > 3 ? 0.5 : 0.12
            let foot = Point(set.floor.x(across), set.floor.y(depth))
            motifs.append(motif(entry.subject, entry.wish, at: foot, depth: depth, set.floor, scene))
            drawn.append(Scene.name(of: entry.wish))
        }
        motifs.sort { $0.depth > $1.depth }
        return (motifs, drawn)
    }

    private func motif(
        _ subject: Subject, _ wish: SubjectWish, at foot: Point, depth: Double, _ floor: Floor, _ scene: Scene
    ) -> Motif {
        let scale = floor.scale(depth) * subject.height / 100
        var sketch = Sketch(
            transform: .scale(scale, scale).then(.translation(foot.x, foot.y)),
            random: stage.random(wish.id + wish.name))
        let appearance = Appearance(
            name: wish.name, variant: wish.kind.flatMap { $0.split(separator: "/").dropFirst().first.map(String.init) },
            looks: wish.looks, count: wish.count ?? 1, season: scene.season, isNight: scene.time == .night)
        subject.draw(&sketch, appearance)
        let width = subject.height * subject.aspect * floor.scale(depth)
        return Motif(
            kind: subject.kind, marks: sketch.marks, depth: depth, layer: depth < 0.35 ? .figures : .middle,
            foot: Rect(x: foot.x - width / 2, y: foot.y - width * 0.06, width: width, height: width * 0.12))
    }
}

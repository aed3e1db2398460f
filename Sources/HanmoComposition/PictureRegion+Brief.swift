import HanmoBrief
import HanmoGraphics
import HanmoSource

extension PictureRegion {
    /// One picture behind the whole page, of all that the prompt wants to see.
    init(background brief: Brief, canvas: Canvas, style: String?, seed: UInt64, quiet: [Rect], theme: Theme) {
        let wishes = brief.pictures
        let spans = wishes.map(\.source)
        let source = SourceSpan(
            start: spans.map(\.start).min() ?? 0, end: spans.map(\.end).max() ?? 0)
        self.init(
            id: wishes.first?.id ?? "p1", box: canvas.bounds,
            description: wishes.map(\.description).joined(separator: "\n"), source: source,
            scene: SceneWish(merging: wishes.map(\.scene)), style: style, seed: seed, quiet: quiet, theme: theme)
    }
}

extension SceneWish {
    /// What is drawn as the bearer of a text is not painted once more.
    mutating func remove(bearing wordings: [Wording]) {
        let spans = wordings.compactMap { $0.cues["carrier"] }
        subjects.removeAll { subject in
            spans.contains { $0.start < subject.source.end && subject.source.start < $0.end }
        }
        for index in subjects.indices {
            guard let other = subjects[index].relatedTo, !subjects.contains(where: { $0.id == other }) else { continue }
            (subjects[index].relation, subjects[index].relatedTo) = (nil, nil)
        }
    }

    /// One scene of several: the first word on each thing holds; subjects are numbered anew.
    init(merging scenes: [SceneWish]) {
        self = scenes.first ?? SceneWish()
        for scene in scenes.dropFirst() {
            setting = setting ?? scene.setting
            time = time ?? scene.time
            weather = weather ?? scene.weather
            season = season ?? scene.season
            shot = shot ?? scene.shot
            let first = subjects.count
            func id(_ old: String) -> String? {
                scene.subjects.firstIndex { $0.id == old }.map { "s\(first + $0 + 1)" }
            }
            subjects += scene.subjects.map { subject in
                var copy = subject
                copy.id = id(subject.id) ?? subject.id
                copy.relatedTo = subject.relatedTo.flatMap(id)
                return copy
            }
        }
    }
}

public import HanmoSource

/// A description of a picture alone → a Brief without texts: nothing is quoted, so every word describes.
public struct PictureReader: Sendable {
    public init() {}

    public func brief(from prompt: Prompt) -> Brief {
        let source = ScalarText(prompt.text)
        let cues = Cues(source.folded)
        let free = FreeText(source: source, cues: cues, drawn: [])
        var brief = Brief()
        brief.canvas = CanvasReader(source: source, free: free).wish()
        PageReader(source: source, cues: cues, free: free).read(into: &brief)
        if let description = free.description {
            brief.pictures = [
                PictureWish(
                    id: "p1", description: description.text, source: description.span,
                    scene: SceneTeller(source: source, cues: free.cues).scene(in: free.parts))
            ]
        }
        return brief
    }

    /// The scene that words tell which stand apart from a prompt's other words.
    ///
    /// - Parameter start: where they stand in the prompt, in UTF-8.
    func scene(of words: String, at start: Int) -> SceneWish {
        guard let prompt = try? Prompt(text: words),
            var scene = brief(from: prompt).pictures.first?.scene
        else { return SceneWish() }
        func moved(_ span: SourceSpan) -> SourceSpan { SourceSpan(start: span.start + start, end: span.end + start) }
        for index in scene.subjects.indices { scene.subjects[index].source = moved(scene.subjects[index].source) }
        scene.cues = scene.cues.mapValues(moved)
        return scene
    }
}

import HanmoGraphics
import HanmoPage

/// How marks become paint. A style sees whole motifs, so that it may cast a shadow under one or glue it as paper; it
/// knows nothing of what they show.
protocol Style: Sendable {
    /// As the lexicon calls it: `flat`, `ink` …
    var name: String { get }

    /// The paper or board under the picture; nothing where the background covers it.
    func ground(on stage: Stage) -> [PageItem]

    /// A motif painted.
    func items(for motif: Motif, on stage: Stage) -> [PageItem]

    /// What lies over the whole picture: grain, weather in this style's hand.
    func finish(on stage: Stage) -> [PageItem]
}

extension Style {
    func ground(on stage: Stage) -> [PageItem] { [] }
    func finish(on stage: Stage) -> [PageItem] { [] }
}

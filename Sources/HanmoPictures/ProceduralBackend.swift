import HanmoArt
public import HanmoComposition
public import HanmoPage

/// The painter inside: no network, no model, the same picture for the same seed.
public struct ProceduralBackend: PictureBackend {
    public let name = "procedural"

    public init() {}

    public func picture(for region: PictureRegion) async -> Picture {
        Painter().picture(
            for: SceneRequest(
                box: region.box, description: region.description, style: region.style, seed: region.seed,
                quiet: region.quiet, ground: region.theme.ground, ink: region.theme.ink, accent: region.theme.accent))
    }
}

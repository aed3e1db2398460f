import HanmoArt
public import HanmoComposition
public import HanmoPage

/// The painter inside: no network, no model, the same picture for the same seed.
public struct ProceduralBackend: PictureBackend {
    public let name = "procedural"

    public init() {}

    public func picture(for region: PictureRegion) async -> Picture { Painter().picture(for: Self.request(region)) }

    /// Where the people of a picture will stand, without painting it.
    public func people(in region: PictureRegion) -> [StagedPerson] {
        Painter().people(in: Self.request(region)).map {
            StagedPerson(
                subject: $0.subject, name: $0.name, head: $0.head, mouth: $0.mouth, hands: $0.hands, body: $0.body)
        }
    }

    /// For composers whose texts keep clear of faces.
    package static let gauge = StageGauge { ProceduralBackend().people(in: $0) }

    private static func request(_ region: PictureRegion) -> SceneRequest {
        SceneRequest(
            box: region.box, scene: region.scene, style: region.style, seed: region.seed, quiet: region.quiet,
            covered: region.covered, ground: region.theme.ground, ink: region.theme.ink, accent: region.theme.accent)
    }

    /// Things that bear text are drawn by code whoever paints the pictures, so that text fits them.
    package static func picture(of carrier: CarrierRegion) -> Picture {
        CarrierPainter().picture(
            for: CarrierRequest(
                kind: carrier.kind, face: carrier.box, ground: carrier.ground, accent: carrier.accent,
                seed: carrier.seed, isNight: carrier.isNight, stands: carrier.stands))
    }

    /// What the painter can draw, for those who want to see all of it.
    package static var groups: [String] { Painter.groups }
    package static func kinds(in group: String) -> [String] { Painter.kinds(in: group) }
    package static var styles: [String] { Painter.styles }
    package static var emotions: [String] { Painter.emotions }
    package static var poses: [String] { Painter.poses }
}

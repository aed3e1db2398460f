import HanmoGraphics

/// One carrier: its word in the lexicon and how it is drawn.
struct CarrierDrawing: Sendable {
    let kind: String
    let draw: @Sendable (inout CarrierEasel) -> Void

    init(_ kind: String, _ draw: @escaping @Sendable (inout CarrierEasel) -> Void) {
        self.kind = kind
        self.draw = draw
    }
}

/// The carriers by material; what is not known is a plain card.
enum CarrierCatalogue {
    static let all: [CarrierDrawing] =
        WoodCarriers.all + MetalCarriers.all + BoardCarriers.all + PaperCarriers.all + CardCarriers.all
        + PrintCarriers.all + ScrollCarriers.all + ClothCarriers.all + LightCarriers.all + GlassCarriers.all
        + StoneCarriers.all + StampCarriers.all + PackagingCarriers.all + VesselCarriers.all + ScreenCarriers.all
        + FilmCarriers.all + BubbleCarriers.all

    static func draw(_ kind: String, on easel: inout CarrierEasel) {
        if let drawing = all.first(where: { $0.kind == kind }) { drawing.draw(&easel) } else { drawCard(on: &easel) }
    }

    static func drawCard(on easel: inout CarrierEasel) {
        let path = Path.roundedRectangle(easel.face, radius: 4 * easel.unit)
        easel.shadow(path, height: 2.5, strength: 0.2)
        easel.fill(path, easel.ground)
        easel.shade(path, strength: 0.025)
        easel.ring(
            easel.face.inset(by: 1.4 * easel.unit), max(0.8, 0.3 * easel.unit), radius: 2.8 * easel.unit,
            easel.accent.opacity(0.55))
    }
}

import HanmoGraphics
package import HanmoPage

/// Draws what bears text: material, thickness, what holds it, and its shadow, lit from the upper left.
package struct CarrierPainter: Sendable {
    package init() {}

    /// What can be drawn, by the words of the lexicon.
    package static var kinds: [String] { CarrierCatalogue.all.map(\.kind) }

    package func picture(for request: CarrierRequest) -> Picture {
        var easel = CarrierEasel(request)
        CarrierCatalogue.draw(request.kind, on: &easel)
        return Picture(items: easel.items, drawn: [request.kind])
    }
}

import HanmoGraphics
package import HanmoPage

/// Draws what bears text: material, thickness, what holds it, and its shadow, lit from the upper left.
package struct CarrierPainter: Sendable {
    package init() {}

    package func picture(for request: CarrierRequest) -> Picture {
        var easel = CarrierEasel(request)
        CarrierCatalogue.draw(request.kind, on: &easel)
        return Picture(items: easel.items, drawn: [request.kind])
    }
}

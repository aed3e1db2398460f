import HanmoGraphics

/// The carriers by kind; what is not known is a plain card.
enum CarrierCatalogue {
    static func draw(_ kind: String, on easel: inout CarrierEasel) {
        switch kind {
        default: drawCard(on: &easel)
        }
    }

    private static func drawCard(on easel: inout CarrierEasel) {
        let path = Path.roundedRectangle(easel.face, radius: 4 * easel.unit)
        easel.shadow(path, height: 2.5, strength: 0.2)
        easel.fill(path, easel.request.ground)
    }
}

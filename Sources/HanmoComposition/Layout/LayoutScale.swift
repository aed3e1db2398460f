/// The sizes of a page, in pixels.
struct LayoutScale: Sendable {
    var body: Double
    var title: Double
    /// Pixels for one pixel of a 2048-px page.
    let unit: Double
    /// Times the usual room in and between cards.
    var air = 1.0
    /// Times the usual room between two cards.
    var spread = 1.0

    var small: Double { max(body * 0.84, min(body, 16 * unit)) }
    var headline: Double { max(title * 0.6, body * 1.3) }
    private var isRoomy: Bool { body >= 19 * unit }
    var padding: Double { air * (isRoomy ? body * 0.9 : body * 0.6) }
    /// Between two texts on one card.
    var gap: Double { air * (isRoomy ? body * 0.9 : body * 0.6) }
    /// Between two cards.
    var gutter: Double { air * spread * (isRoomy ? max(20 * unit, body * 0.8) : body * 0.6) }

    func size(of sort: LayoutItem.Sort) -> Double {
        switch sort {
        case .title: title
        case .headline: headline
        case .body: body
        case .small, .seal: small
        }
    }
}

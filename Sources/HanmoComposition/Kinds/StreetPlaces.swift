import HanmoBrief

/// Gives the things that have no place of their own the cells that are left over: what stands at the roadside low, what
/// hangs beside, small plates at the door.
struct StreetPlaces: Sendable {
    private let places: [(id: String, place: Place)]

    init(_ wordings: [Wording]) {
        var taken = wordings.compactMap(\.place)
        let title = LayoutItems.titleIndex(in: wordings)
        var places: [(id: String, place: Place)] = []
        for (index, wording) in wordings.enumerated() where wording.place == nil && wording.role != .seal {
            let choices = index == title ? [Place(.top, .center)] : Self.choices(for: CarrierTable.kind(of: wording))
            let place = choices.first { !taken.contains($0) } ?? choices[0]
            taken.append(place)
            places.append((wording.id, place))
        }
        self.places = places
    }

    func place(of wording: Wording) -> Place? { places.first { $0.id == wording.id }?.place }

    private static func choices(for kind: String) -> [Place] {
        switch kind {
        case "chalkboard", "whiteboard", "stone-tablet", "menu-card":
            [Place(.middle, .left), Place(.bottom, .left), Place(.bottom, .right), Place(.middle, .right)]
        case "brass-plate", "label", "sticky-note", "price-tag", "paper-sheet", "business-card":
            [Place(.bottom, .right), Place(.bottom, .left), Place(.middle, .right), Place(.bottom, .center)]
        case "glass-decal":
            [Place(.middle, .center), Place(.middle, .left), Place(.middle, .right), Place(.bottom, .left)]
        default:
            [
                Place(.top, .center), Place(.middle, .right), Place(.middle, .left), Place(.bottom, .center),
                Place(.bottom, .left),
            ]
        }
    }
}

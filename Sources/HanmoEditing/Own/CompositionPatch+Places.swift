import HanmoComposition
import HanmoGraphics

extension CompositionPatch {
    /// Of a wording: its blocks, or its seal.
    func indices(of id: String) -> [Int] {
        composition.regions.indices.filter { index in
            switch composition.regions[index] {
            case .text(let block): block.id == id
            case .seal(let seal): seal.id == id
            default: false
            }
        }
    }

    func union(of indices: [Int]) -> Rect? {
        let boxes = indices.compactMap { box(ofRegion: $0) }
        return boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }
    }

    func box(ofRegion index: Int) -> Rect? {
        switch composition.regions[index] {
        case .text(let block): block.box
        case .seal(let seal): seal.box
        case .carrier(let carrier): carrier.box
        case .picture(let picture): picture.box
        case .shape(let path, _): path.controlBounds
        }
    }

    /// What bears this text and no other: its card with its shadow, its sign.
    func bearers(of id: String) -> [Int] {
        guard let text = union(of: indices(of: id)) else { return [] }
        let page = composition.canvas.bounds.area
        return composition.regions.indices.filter { index in
            switch composition.regions[index] {
            case .carrier, .shape: break
            default: return false
            }
            guard let box = box(ofRegion: index), box.area < 0.5 * page, box.inset(by: -1).contains(text) else {
                return false
            }
            return !composition.regions.indices.contains { other in
                switch composition.regions[other] {
                case .text(let block): block.id != id && box.contains(block.box.center)
                case .seal(let seal): seal.id != id && box.contains(seal.box.center)
                default: false
                }
            }
        }
    }

    mutating func touch(_ index: Int) {
        let box: Rect? =
            switch composition.regions[index] {
            case .text(let block): block.reach
            case .carrier(let carrier): carrier.bounds
            default: self.box(ofRegion: index)?.inset(by: -2)
            }
        if let box { touched.append(box.intersection(composition.canvas.bounds)) }
    }
}

extension String {
    /// Carriers that are nothing without a text.
    var isBalloon: Bool {
        ["speech-bubble", "thought-bubble", "shout-bubble", "caption-box", "chat-bubble", "subtitle-bar"].contains(self)
    }
}

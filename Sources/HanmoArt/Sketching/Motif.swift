import HanmoGraphics

/// Marks that belong together: a subject at its place, or a part of the setting.
struct Motif: Sendable {
    /// Which sheet of a layered picture it is on.
    enum Layer: Int, Sendable, CaseIterable { case background, middle, figures, foreground }

    /// A kind of the catalogue, or what the setting calls it.
    var kind: String
    var marks: [Mark]
    var bounds: Rect
    /// 0 nearest, 1 at the horizon.
    var depth: Double
    var layer: Layer
    /// Where it stands, for its shadow; nil floats.
    var foot: Rect?

    init(kind: String, marks: [Mark], depth: Double, layer: Layer, foot: Rect? = nil) {
        self.kind = kind
        self.marks = marks
        self.depth = depth
        self.layer = layer
        self.foot = foot
        bounds = Self.bounds(of: marks)
    }

    private static func bounds(of marks: [Mark]) -> Rect {
        marks.reduce(nil as Rect?) { box, mark in
            let own: Rect? =
                switch mark {
                case .area(let area): area.path.controlBounds
                case .line(let line): Path.polygon(line.points).controlBounds?.inset(by: -line.width)
                case .glow: nil
                case .clipped(_, let path): path.controlBounds
                }
            guard let own else { return box }
            return box.map { $0.union(own) } ?? own
        } ?? Rect(x: 0, y: 0, width: 0, height: 0)
    }
}

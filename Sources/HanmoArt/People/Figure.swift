import HanmoBrief
import HanmoGraphics

/// A person in a pose: who it is, where the joints are, and what of it others need to know before it is drawn.
struct Figure: Sendable {
    let look: FigureLook
    let rig: Rig
    let head: HeadDrawing

    init(_ kind: String, _ appearance: Appearance, proportion: FigureLook.Proportion? = nil) {
        self.init(FigureLook(kind, appearance, proportion: proportion))
    }

    init(_ look: FigureLook) {
        self.look = look
        rig = Rig(look.build, look.pose)
        head = HeadDrawing(look)
    }

    /// Where parts are, in page coordinates when the transform leads there.
    struct Geometry: Sendable {
        /// Chin to crown, hats and tall hair included.
        var head: Rect
        var mouth: Point
        var nearHand: Point
        var farHand: Point
        /// Under the hip: where a chair, a saddle or a rock is.
        var seat: Point
        var bounds: Rect
    }

    /// The parts through a transform from the body's units.
    func geometry(in outer: Transform = .identity) -> Geometry {
        let transform = look.mirrored ? Transform.scale(-1, 1).then(outer) : outer
        let size = rig.build.head
        let units = headTransform.then(transform)
        let rise = max(head.headwear?.rise ?? 0, [.topknot, .highBun, .spiky].contains(head.hair.cut) ? 34 : 10)
        let back = look.pose.view == .turned ? 54.0 : 46
        let headBox = Self.box(
            // The back of a head that is turned reaches further.
            [(-back, -50 - rise), (46, -50 - rise), (46, 50), (-back, 50)].map { units.apply(Point($0.0, $0.1)) })
        let reach = rig.build.hip * (look.isRobed ? 1.9 : 1.2)
        let joints = Rig.Joint.allCases.map { rig[$0] }
        let body = Self.box(joints).inset(by: -reach)
        let low = look.pose.lift > 0 || look.pose.turn != 0 ? body.maxY : 0
        let corners = Rect(minX: body.minX, minY: body.minY, maxX: body.maxX, maxY: low).corners
        let mouth = head.mouth
        return Geometry(
            head: headBox, mouth: units.apply(Point(mouth.0, mouth.1)), nearHand: transform.apply(rig[.nearHand]),
            farHand: transform.apply(rig[.farHand]),
            seat: transform.apply(rig[.hip] + Point(0, rig.build.hip * 0.7)),
            bounds: Self.box(corners.map(transform.apply)).union(headBox.inset(by: -size * 0.02)))
    }

    /// From the head's units to the body's.
    var headTransform: Transform {
        Transform.scale(rig.build.head / 100, rig.build.head / 100)
            .then(.rotation((rig.headTilt + look.pose.turn) * .pi / 180))
            .then(.translation(rig[.head].x, rig[.head].y))
    }

    private static func box(_ points: [Point]) -> Rect {
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        return Rect(minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
    }

    func draw(on sketch: inout Sketch) {
        if look.mirrored {
            sketch.moved(0, 0, scaled: -1, 1) { FigurePainter(self).draw(on: &$0) }
        } else {
            FigurePainter(self).draw(on: &sketch)
        }
    }
}

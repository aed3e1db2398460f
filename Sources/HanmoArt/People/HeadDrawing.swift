import HanmoGraphics

/// A head with all that is on it, in its own units.
struct HeadDrawing {
    let look: FigureLook
    let space: HeadSpace
    let measure: FaceMeasure
    let hair: Hair
    let headwear: Headwear?

    init(_ look: FigureLook) {
        self.look = look
        space = HeadSpace(view: look.pose.view)
        measure = FaceMeasure(look)
        let hat = look.headwear.map {
            Headwear(kind: $0, color: Self.hatColor(look), space: HeadSpace(view: look.pose.view))
        }
        headwear = hat
        var cut = look.hair
        if hat?.flattensHair == true {
            switch cut {
            case .spiky, .topknot: cut = .short
            case _ where hat?.kind == .spaceHelmet && look.sex == .female && cut != .bald: cut = .bob
            case .bun where hat?.kind != .nurseCap: cut = .bob
            case .highBun, .doubleBun: cut = .straight
            default: break
            }
        }
        if cut == .short, look.hair == .topknot { cut = .crop }
        hair = Hair(cut: cut, color: look.hairColor, space: space)
    }

    private static func hatColor(_ look: FigureLook) -> Color {
        switch look.headwear {
        case .warHelmet: Hues.dark(look.color, 0.1)
        case .turban: look.color
        default: look.second
        }
    }

    private var isBack: Bool { look.pose.view == .back }

    /// What lies behind the body.
    func drawBehind(on sketch: inout Sketch) {
        if !isBack { hair.drawBack(on: &sketch) }
        headwear?.drawBack(on: &sketch)
    }

    func draw(on sketch: inout Sketch) {
        if isBack {
            drawEars(on: &sketch)
            sketch.ellipse(0, 0, 43, 48, look.skin, .round, of: .skin)
            hair.drawRear(on: &sketch)
            headwear?.draw(on: &sketch)
            return
        }
        if !space.isTurned, !hair.coversEars { drawEars(on: &sketch) }
        if space.isTurned, hair.cut == .bald || hair.cut == .receding {
            sketch.blob(
                [(0, -51), (-24, -48), (-42, -32), (-47, -10), (-42, 14), (-30, 28), (-10, 20)], look.skin, .flat,
                of: .skin)
            if hair.cut == .receding {
                sketch.blob(
                    [(-34, -20), (-46, -20), (-50, -4), (-45, 16), (-34, 26), (-27, 12)], look.hairColor, of: .hair)
            }
        }
        drawSkull(on: &sketch)
        FaceDrawing(face: Face.of(look.emotion), look: look, space: space, measure: measure).draw(on: &sketch)
        Beards(kind: look.beard, color: look.hairColor, space: space, measure: measure).draw(on: &sketch)
        if look.wears.contains("mask") { drawMask(on: &sketch) }
        hair.drawFront(on: &sketch)
        if space.isTurned, !hair.coversEars { drawNearEar(on: &sketch) }
        if look.wears.contains("glasses") || look.wears.contains("sunglasses") { drawGlasses(on: &sketch) }
        headwear?.draw(on: &sketch)
        Emblems.overlays(Face.of(look.emotion), measure, space, turn: look.pose.turn, on: &sketch)
    }

    private func drawSkull(on sketch: inout Sketch) {
        let (c, j) = (measure.cheek, measure.jaw)
        let chin = look.age == .child || look.proportion == .chibi ? 48.0 : 50.5
        if space.isTurned {
            sketch.blob(
                [
                    (-6, -50), (14, -49), (31, -37), (38.5, -18), (37, -3), (39, 9), (c - 1, 22), (j + 4, 36),
                    (20, chin - 2),
                    (10, chin), (-2, chin - 4), (-15, 37), (-24, 24), (-29, 6), (-31, -16), (-24, -38),
                ], look.skin, .flat, of: .skin)
        } else {
            let right: [(Double, Double)] = [
                (20, -47), (36, -31), (41, -10), (c + 2, 8), (c - 2, 22), (j, 37), (j * 0.5, chin - 3),
            ]
            sketch.blob(
                [(0, -50)] + right + [(0, chin)] + HeadSpace.mirrored(right), look.skin, .flat, of: .skin)
        }
    }

    private func drawEars(on sketch: inout Sketch) {
        for side in [-1.0, 1] {
            let x = side * 41.5
            sketch.blob(
                [(x - side * 3, -5), (x + side * 5, -3), (x + side * 6, 6), (x + side * 2, 15), (x - side * 4, 14)],
                look.skin, of: .skin)
            if !isBack { sketch.curve([(x + side * 3, 0), (x + side * 1, 3), (x + side * 2, 9)], width: 1, lineTone) }
        }
    }

    private func drawNearEar(on sketch: inout Sketch) {
        let x = -29.0
        sketch.blob(
            [(x + 5, -4), (x, -7), (x - 6, -3), (x - 6.5, 6), (x - 2, 15), (x + 4, 15)], look.skin, edge: .inner,
            of: .skin)
        sketch.curve([(x - 3, -1), (x - 3.4, 5), (x + 0.6, 9)], width: 1.1, lineTone)
        sketch.curve([(x - 1, 2), (x + 2, 4)], width: 1, lineTone)
    }

    private var lineTone: Color { look.skin.mixed(with: Color(hex: 0xA8503C), 0.42) }

    private func drawGlasses(on sketch: inout Sketch) {
        let dark = look.wears.contains("sunglasses")
        let frame = Color(hex: 0x3A3436)
        let r = max(11.5, measure.eyeWidth * 0.8)
        let near = space.x(-measure.eyeX - 0.5)
        let far = space.x(measure.eyeX + 0.5)
        let y = measure.eyeY + 0.5
        for (x, rx) in [(near, r), (far, space.isTurned ? r * 0.86 : r)] {
            let rect = Rect(x: x - rx, y: y - r * 0.86, width: 2 * rx, height: r * 1.8)
            let path = Path.roundedRectangle(rect, radius: r * 0.72)
            sketch.area(path, dark ? frame : Hues.glass.opacity(0.22), edge: .none, of: .glass)
            let ring = (0...28).map { step -> (Double, Double) in
                let way = Rig.direction(Double(step) / 28 * 360)
                return (x + way.x * rx, y + way.y * r * 0.9)
            }
            sketch.line(ring, width: 2, frame)
        }
        sketch.curve(
            [(near + r, y - 1), ((near + far) / 2, y - 3.4), (far - r * (space.isTurned ? 0.86 : 1), y - 1)], width: 2,
            frame, taper: .none)
        sketch.line([(near - r, y - 2), (space.isTurned ? -29 : -41, y - 1)], width: 2, frame)
        if !space.isTurned { sketch.line([(far + r, y - 2), (41, y - 1)], width: 2, frame) }
    }

    private func drawMask(on sketch: inout Sketch) {
        let y = measure.mouthY
        sketch.shape(
            [
                space.run([(-29, y - 11), (-10, y - 16), (0, y - 18), (10, y - 16), (29, y - 11)]),
                space.run([
                    (29, y - 11), (25, y + 6), (12, y + 15), (0, y + 17), (-12, y + 15), (-25, y + 6), (-29, y - 11),
                ]),
            ],
            Hues.light(Hues.sky, 0.4), edge: .inner, of: .cloth)
        for step in 0..<3 {
            let dy = y - 6 + Double(step) * 6
            sketch.curve(space.run([(-18, dy), (0, dy - 2), (18, dy)]), width: 1, Hues.grey)
        }
    }

    /// Where the mouth is, in the head's units.
    var mouth: (Double, Double) { (space.x(0) + (space.isTurned ? 1.5 : 0), measure.mouthY) }
}

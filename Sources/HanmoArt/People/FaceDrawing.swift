import HanmoGraphics

/// Draws a face in the head's units.
struct FaceDrawing {
    let face: Face
    let look: FigureLook
    let space: HeadSpace
    let measure: FaceMeasure

    private var ink: Color { Color(hex: 0x33262A) }
    private var shade: Color { look.skin.mixed(with: Color(hex: 0xA8503C), 0.42) }

    func draw(on sketch: inout Sketch) {
        if face.overlays.contains(.pale) {
            sketch.ellipse(
                space.x(0), -14, 30, 15, Color(hex: 0x8FA8C8).opacity(0.28), edge: .none, of: .skin)
        }
        drawCheeks(on: &sketch)
        drawNose(on: &sketch)
        drawMouth(on: &sketch)
        for side in [-1.0, 1] { drawEye(side, on: &sketch) }
        if look.age == .elder { drawAge(on: &sketch) }
    }

    private func drawCheeks(on sketch: inout Sketch) {
        let strong = face.overlays.contains(.blush)
        guard strong || measure.isFemale || look.age == .child || look.age == .youth else { return }
        let color = Hues.blush.opacity(strong ? 0.75 : 0.36)
        for side in [-1.0, 1] {
            let x = space.x(side * (measure.eyeX + 7))
            sketch.ellipse(
                x, measure.eyeY + measure.eyeHeight * 0.5 + 7.5, space.isTurned && side > 0 ? 5.2 : 7.4, 4.2, color,
                edge: .none, of: .skin)
            if strong {
                for step in -1...1 {
                    let dx = x + Double(step) * 3.6
                    let y = measure.eyeY + measure.eyeHeight * 0.5 + 7.5
                    sketch.line([(dx + 1.2, y - 2), (dx - 1.2, y + 2)], width: 0.9, Hues.red.opacity(0.55))
                }
            }
        }
    }

    private func drawNose(on sketch: inout Sketch) {
        let y = measure.noseY
        let isSmall = look.proportion == .chibi || look.age == .child
        let x = space.x(0)
        if space.isTurned {
            let reach = isSmall ? 3.0 : 6.5
            sketch.curve(
                isSmall
                    ? [(x + 1, y - 2.5), (x + reach, y), (x + 1, y + 1.4)]
                    : [(x + 1.4, y - 9), (x + 3.4, y - 4), (x + reach, y + 1.4), (x + 1, y + 3)],
                width: 1.5, shade, taper: .both)
        } else if isSmall {
            sketch.curve([(-2.4, y), (0, y + 1.6), (2.4, y)], width: 1.5, shade, taper: .both)
        } else {
            sketch.curve([(-4.2, y + 0.6), (-1, y + 3), (3.4, y + 1.6)], width: 1.6, shade, taper: .both)
            sketch.curve([(2.4, y - 9), (3.2, y - 4), (4, y)], width: 1, shade.opacity(0.7), taper: .both)
        }
    }

    // MARK: Mouth

    private func drawMouth(on sketch: inout Sketch) {
        let y = measure.mouthY
        let x = space.x(0) + (space.isTurned ? 1.5 : 0)
        let w = face.mouthWidth * (space.isTurned ? 0.9 : 1) * (look.proportion == .chibi ? 0.85 : 1)
        let c = face.mouthCurve
        let lip = measure.isFemale && look.age != .child ? Color(hex: 0xB5473F) : Color(hex: 0x8C3B36)
        if face.mouth == .round {
            sketch.ellipse(
                x, y + 1, w * 0.8, 3 + 8 * face.mouthOpen, Color(hex: 0x7C2F33), edge: .inner)
            sketch.ellipse(
                x, y + 3.5 + 4 * face.mouthOpen, w * 0.5, 1 + 2.4 * face.mouthOpen, Hues.coral, edge: .none)
        } else if face.mouthOpen > 0 {
            drawOpenMouth(x, y, w, on: &sketch)
        } else if face.mouth == .skew {
            sketch.curve(
                c > 0
                    ? [(x - w * 0.7, y + 1), (x - w * 0.1, y + 2), (x + w * 0.6, y - 1), (x + w, y - 4.6)]
                    : [(x - w * 0.8, y + 1.6), (x - w * 0.2, y - 0.6), (x + w * 0.4, y), (x + w, y + 1.8)],
                width: 2.3, lip, taper: .both)
        } else {
            sketch.curve(
                [
                    (x - w, y - c * 4.6), (x - w * 0.5, y + c * 1.2), (x, y + c * 3.4), (x + w * 0.5, y + c * 1.2),
                    (x + w, y - c * 4.6),
                ], width: 2.3, lip, taper: .both)
            if c > 0.5 {
                for side in [-1.0, 1] {
                    sketch.curve(
                        [(x + side * (w + 0.6), y - c * 6), (x + side * (w + 1.6), y - c * 3.6)], width: 1.2, shade,
                        taper: .both)
                }
            }
        }
        if face.mouthOpen == 0, measure.isFemale, look.age == .adult || look.age == .youth {
            sketch.ellipse(x, y + max(c, 0) * 3 + 2.6, w * 0.42, 1.3, lip.opacity(0.4), edge: .none, of: .skin)
        } else if face.mouthOpen == 0 {
            sketch.curve(
                [(x - 3.4, y + 7), (x, y + 7.8), (x + 3.4, y + 7)], width: 1, shade.opacity(0.6), taper: .both)
        }
    }

    private func drawOpenMouth(_ x: Double, _ y: Double, _ w: Double, on sketch: inout Sketch) {
        let c = face.mouthCurve
        let depth = 4 + face.mouthOpen * 13
        let top: [(Double, Double)]
        let bottom: [(Double, Double)]
        if face.mouth == .wavy {
            top = [
                (x - w, y + 1), (x - w * 0.5, y - 2.4), (x, y), (x + w * 0.5, y - 2.4), (x + w, y + 1),
            ]
            bottom = [
                (x + w, y + 1), (x + w * 0.55, y + depth * 0.75), (x, y + depth * 0.55),
                (x - w * 0.55, y + depth * 0.75), (x - w, y + 1),
            ]
        } else if c > 0 {
            top = [
                (x - w, y - c * 4), (x - w * 0.5, y - c * 1.6), (x, y - c), (x + w * 0.5, y - c * 1.6),
                (x + w, y - c * 4),
            ]
            bottom = [
                (x + w, y - c * 4), (x + w * 0.72, y + depth * 0.62), (x, y + depth * 0.95),
                (x - w * 0.72, y + depth * 0.62), (x - w, y - c * 4),
            ]
        } else {
            top = [
                (x - w, y + depth * 0.55), (x - w * 0.6, y - 1.5), (x, y - 3.4), (x + w * 0.6, y - 1.5),
                (x + w, y + depth * 0.55),
            ]
            bottom = [
                (x + w, y + depth * 0.55), (x + w * 0.5, y + depth * 0.72), (x, y + depth * 0.6),
                (x - w * 0.5, y + depth * 0.72), (x - w, y + depth * 0.55),
            ]
        }
        let path = Contours.joined([top, bottom])
        sketch.area(path, Color(hex: 0x7C2F33), edge: .inner)
        sketch.clip(to: path) { inner in
            inner.ellipse(x, y + depth * (c > 0 ? 0.98 : 0.78), w * 0.62, depth * 0.34, Hues.coral, edge: .none)
            inner.ellipse(x, y - (c > 0 ? 4.2 : 5), w * 0.86, c > 0 ? 6.2 : 5, Hues.white, edge: .none)
        }
    }

    // MARK: Eyes

    private func drawEye(_ side: Double, on sketch: inout Sketch) {
        let m = measure
        let x = space.x(side * m.eyeX)
        let narrow = space.isTurned && side > 0 ? 0.84 : 1.0
        let w = m.eyeWidth * narrow / 2
        let isChibi = look.proportion == .chibi
        let lash = m.isFemale ? 3.2 : 2.5
        drawBrow(side, x, w, on: &sketch)
        let isShut = face.eyeOpen == 0 || (face.eyes == .wink && side > 0)
        if face.eyes == .hearts {
            Emblems.heart(x, m.eyeY, m.eyeWidth * 0.62, Hues.red, on: &sketch)
            sketch.ellipse(x - 2, m.eyeY - 2.4, 1.5, 1.2, Hues.white, edge: .none, of: .light)
            return
        }
        if face.eyes == .squeezed {
            sketch.curve(
                [(x - side * w, m.eyeY), (x, m.eyeY - 0.6), (x + side * w, m.eyeY - 4.6)], width: lash, ink,
                taper: .both)
            sketch.curve(
                [(x - side * w, m.eyeY), (x, m.eyeY + 1.6), (x + side * w, m.eyeY + 4.6)], width: lash, ink,
                taper: .both)
            return
        }
        if isShut {
            let arc = face.eyes == .wink ? 1 : face.eyeArc
            let y = m.eyeY + (arc > 0 ? 2 : 0)
            let rise = arc * (isChibi ? 6.5 : 4.6)
            sketch.curve(
                [
                    (x - w, y + rise * 0.6), (x - w * 0.5, y - rise * 0.35), (x, y - rise * 0.7),
                    (x + w * 0.5, y - rise * 0.35), (x + w, y + rise * 0.6),
                ],
                width: lash, ink, taper: .both)
            if m.isFemale {
                sketch.curve(
                    [
                        (x + side * w * 0.9, y + rise * 0.5),
                        (x + side * (w + 2.6), y + rise * 0.5 + (arc > 0 ? 0.6 : -1)),
                    ],
                    width: 1.6, ink, taper: .tail)
            }
            return
        }
        let h = m.eyeHeight * face.eyeOpen / 2
        let y = m.eyeY + (m.eyeHeight / 2 - h) * 0.4
        // The lid's slope follows the brows a little: angry eyes slant inwards.
        let slant = side * face.browAngle * 0.05
        let outer = (x + side * w, y + h * 0.02 - slant * side * 0.6)
        let inner = (x - side * w, y + h * 0.22 + slant * side * 0.6)
        let top: [(Double, Double)] = [
            inner, (x - side * w * 0.62, y - h * 0.72 + slant * side), (x, y - h),
            (x + side * w * 0.66, y - h * 0.74 - slant * side * 0.4), outer,
        ]
        let bottom: [(Double, Double)] = [
            outer, (x + side * w * 0.62, y + h * 0.78), (x, y + h), (x - side * w * 0.62, y + h * 0.84), inner,
        ]
        let opening = Contours.joined([top, bottom])
        sketch.area(opening, Color(hex: 0xFFFDF8), edge: .none)
        let gaze = face.eyes == .aside ? (2.4, -h * 0.22) : (space.isTurned ? 1.2 : 0.0, 0.0)
        let tall = m.eyeHeight > 13
        let ry = min(m.eyeHeight * 0.5, tall ? m.eyeHeight * 0.47 : 6) * (0.45 + 0.55 * face.pupil)
        let rx = min(ry, m.eyeWidth * 0.38) * narrow * (0.7 + 0.3 * face.pupil)
        let (ix, iy) = (x + gaze.0 - side * 0.3, y + gaze.1 - h * 0.04)
        let iris = eyeColor
        sketch.clip(to: opening) { inner in
            inner.ellipse(ix, iy, rx, ry, Hues.dark(iris, 0.35), edge: .none)
            inner.ellipse(ix, iy + ry * 0.34, rx * 0.8, ry * 0.6, Hues.light(iris, 0.18), edge: .none)
            inner.ellipse(ix, iy, rx * 0.52, ry * 0.56, ink, edge: .none)
            // The lid's shadow on the eye.
            inner.shape(
                [top, [outer, (x, y - h * 0.52), (x - side * w, y + h * 0.1)]], ink.opacity(0.28), edge: .none)
            inner.ellipse(ix - rx * 0.34, iy - ry * 0.4, rx * 0.34, ry * 0.27, Hues.white, edge: .none, of: .light)
            inner.ellipse(ix + rx * 0.4, iy + ry * 0.42, rx * 0.17, ry * 0.14, Hues.white, edge: .none, of: .light)
        }
        var lid = top
        lid[4] = (outer.0 + side * (m.isFemale ? 2.2 : 0.8), outer.1 + (m.isFemale ? -1.2 : 0.2))
        sketch.curve(lid, width: lash, ink, taper: .both)
        sketch.curve(
            [
                (outer.0 - side * 0.8, outer.1 + h * 0.4), (x + side * w * 0.4, y + h * 0.95),
                (x - side * w * 0.3, y + h * 1.02),
            ],
            width: 0.9, ink.opacity(0.55), taper: .both)
        if !isChibi, face.eyeOpen > 0.5, look.age != .child {
            sketch.curve(
                [
                    (x - side * w * 0.55, y - h - 1.6), (x + side * w * 0.2, y - h - 2.8),
                    (x + side * w * 0.95, y - h * 0.7 - 2.2),
                ],
                width: 0.8, shade.opacity(0.8), taper: .both)
        }
        if m.isFemale {
            for (dx, dy) in [(2.4, -3.0), (1.2, -4.0)] {
                sketch.curve(
                    [(x + side * w * 0.86, y - h * 0.5), (x + side * (w + dx), y - h * 0.5 + dy)], width: 1.3, ink,
                    taper: .tail)
            }
        }
    }

    private var eyeColor: Color {
        [Color(hex: 0x6B4630), Color(hex: 0x55392F), Color(hex: 0x4A4238)][Int(look.identity >> 8 & 0xFF) % 3]
    }

    private func drawBrow(_ side: Double, _ x: Double, _ w: Double, on sketch: inout Sketch) {
        let m = measure
        let lift = face.mouth == .skew && side > 0 ? -4.5 : 0
        let y = m.eyeY - m.eyeHeight * 0.5 - (look.proportion == .chibi ? 6 : 6.5) + face.browY + lift
        let slope = face.browAngle * (face.mouth == .skew && side > 0 ? -0.6 : 1)
        // Inner ends fall by the angle's tangent.
        let fall = slope * 0.0175 * w * 1.15
        let half = w * 1.12
        let width = m.isFemale ? 2.2 : look.age == .child ? 2.4 : look.age == .elder ? 3.8 : 3.6
        let color =
            look.hair == .bald && look.age != .elder
            ? Hues.black : look.hairColor.mixed(with: Hues.black, look.age == .elder ? 0.1 : 0.45)
        sketch.curve(
            [
                (x - side * half, y + fall), (x - side * half * 0.3, y - 1.2 + fall * 0.3),
                (x + side * half * 0.4, y - 1.8 - fall * 0.4), (x + side * half * 1.1, y + 1 - fall),
            ], width: width, color, taper: .both)
    }

    private func drawAge(on sketch: inout Sketch) {
        let m = measure
        for side in [-1.0, 1] {
            let x = space.x(side * (m.eyeX + 9))
            sketch.curve([(x, m.eyeY - 1), (x + side * 4, m.eyeY - 3)], width: 0.9, shade, taper: .both)
            sketch.curve([(x, m.eyeY + 2), (x + side * 4, m.eyeY + 3.4)], width: 0.9, shade, taper: .both)
            sketch.curve(
                [
                    (space.x(side * 8), m.noseY + 1), (space.x(side * 13), m.noseY + 7),
                    (space.x(side * 14.5), m.mouthY - 2),
                ],
                width: 1.2, shade, taper: .both)
        }
        for (index, y) in [-24.0, -30].enumerated() {
            let half = 13.0 - Double(index) * 4
            sketch.curve(
                [(space.x(-half), y + 1), (space.x(0), y - 0.6), (space.x(half), y + 1)], width: 0.9,
                shade.opacity(0.8),
                taper: .both)
        }
    }
}

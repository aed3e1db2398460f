import HanmoGraphics

/// Boards to write on.
enum BoardCarriers {
    static let all = [CarrierDrawing("chalkboard", chalkboard), CarrierDrawing("whiteboard", whiteboard)]

    /// A framed board that stands on the legs of an A.
    private static func chalkboard(_ e: inout CarrierEasel) {
        let u = e.unit
        let width = 5 * u
        let outer = e.face.inset(by: -width)
        let wood = Color(hex: 0x8A5A33).mixed(with: e.accent, 0.1)
        legs(outer, wood, on: &e)
        let box = Path.rectangle(outer)
        e.shadow(box, height: 5, strength: 0.45)
        frame(outer, width, wood, on: &e)
        e.fill(.rectangle(e.face), e.ground)
        dust(on: &e)
        // The frame's shade on the board.
        e.fill(
            .rectangle(Rect(x: e.face.minX, y: e.face.minY, width: e.face.width, height: 1.6 * u)),
            Color.black.opacity(0.35))
        e.fill(
            .rectangle(Rect(x: e.face.minX, y: e.face.minY, width: 1.1 * u, height: e.face.height)),
            Color.black.opacity(0.28))
        ledge(outer, wood, on: &e)
    }

    private static func legs(_ outer: Rect, _ wood: Color, on e: inout CarrierEasel) {
        let u = e.unit
        let drop = min(18 * u, 0.8 * e.reach)
        let spread = 0.16 * drop
        let far = wood.mixed(with: .black, 0.5)
        for side in [-1.0, 1] {
            let x = side < 0 ? outer.minX + 7 * u : outer.maxX - 7 * u
            // The hind leg stands further in and higher.
            e.rod(
                from: Point(x - side * 5 * u, outer.maxY - 2 * u),
                to: Point(x - side * 3 * u, outer.maxY + 0.72 * drop),
                3 * u, far)
        }
        let ground = outer.maxY + drop
        e.layer(
            Rect(x: outer.minX - 4 * u, y: ground - 6 * u, width: outer.width + 12 * u, height: 9 * u), blur: 1.8 * u
        ) { e in
            e.fill(
                .ellipse(
                    in: Rect(x: outer.minX + u, y: ground - 4 * u, width: outer.width + 3 * u, height: 5 * u)),
                Color.black.opacity(0.32))
        }
        for side in [-1.0, 1] {
            let x = side < 0 ? outer.minX + 2.6 * u : outer.maxX - 2.6 * u
            e.rod(
                from: Point(x, outer.maxY - u), to: Point(x + side * spread * 0.5, ground), 4.6 * u, wood)
        }
    }

    /// Four mitred boards with grain.
    static func frame(_ outer: Rect, _ width: Double, _ wood: Color, on e: inout CarrierEasel) {
        let inner = outer.inset(by: width)
        let (o, i) = (outer.corners, inner.corners)
        let tones = [0.1, -0.08, -0.16, 0.04]
        for side in 0..<4 {
            let next = (side + 1) % 4
            let board = Path.polygon([o[side], o[next], i[next], i[side]])
            let tone = tones[side]
            let color = wood.mixed(with: tone > 0 ? .white : .black, tone.magnitude)
            guard let box = board.controlBounds else { continue }
            e.clipped(to: board) { e in
                e.fill(board, color)
                e.woodGrain(box, color, strength: 0.3, upright: side % 2 == 1)
            }
            e.line([o[side], i[side]], 0.3 * e.unit, Color.black.opacity(0.45))
        }
        e.bevel(outer, 0.7 * e.unit, strength: 0.35)
        e.bevel(inner.inset(by: -0.7 * e.unit), 0.7 * e.unit, strength: -0.45)
    }

    /// What the sponge left: clouds and a few broad wipes.
    private static func dust(on e: inout CarrierEasel) {
        let u = e.unit
        let face = e.face
        e.clipped(to: .rectangle(face)) { e in
            e.texture(.rectangle(face), .cloud, e.ground, contrast: 0.05, scale: 45 * u)
            for _ in 0..<5 {
                let start = Point(e.random.uniform(face.minX, face.maxX), e.random.uniform(face.minY, face.maxY))
                let way = Point(e.random.uniform(25, 60) * u, e.random.uniform(-14, 14) * u)
                let points = Curves.smooth(
                    [start, start.towards(start + way, 0.5) + Point(0, e.random.uniform(-6, 6) * u), start + way])
                e.fill(Path.ribbon(points) { 7 * u * (0.4 + 2.4 * $0 * (1 - $0)) }, Color.white.opacity(0.022))
            }
            e.texture(.rectangle(face), .speckle, Color.white.opacity(0.03), contrast: 0, scale: 3 * u)
        }
    }

    private static func ledge(_ outer: Rect, _ wood: Color, on e: inout CarrierEasel) {
        let u = e.unit
        let shelf = Rect(
            x: outer.minX + 0.16 * outer.width, y: outer.maxY - 1.6 * u, width: 0.68 * outer.width, height: 2.6 * u)
        e.fill(.rectangle(shelf.offset(dx: 0.5 * u, dy: 1.1 * u)), Color.black.opacity(0.3))
        e.fill(.rectangle(shelf), wood.mixed(with: .white, 0.14))
        e.bevel(shelf, 0.6 * u, strength: 0.4)
        let chalks = [Color(hex: 0xF7F4EC), Color(hex: 0xF4D98A), Color(hex: 0xE7A1A8), Color(hex: 0x9CC9DE)]
        var x = shelf.minX + e.random.uniform(3, 9) * u
        for color in chalks.prefix(e.isWide ? 4 : 2) {
            let length = e.random.uniform(4, 6.5) * u
            guard x + length < shelf.maxX - u else { break }
            let stick = Rect(x: x, y: shelf.minY - 1.1 * u, width: length, height: 1.5 * u)
            e.fill(.roundedRectangle(stick, radius: 0.4 * u), color)
            e.shade(.roundedRectangle(stick, radius: 0.4 * u), strength: 0.2)
            x += length + e.random.uniform(2, 6) * u
        }
    }

    private static func whiteboard(_ e: inout CarrierEasel) {
        let u = e.unit
        let outer = e.face.inset(by: -2.6 * u)
        let box = Path.roundedRectangle(outer, radius: 2 * u)
        e.shadow(box, height: 4, strength: 0.35)
        e.fill(box, Color(hex: 0xB9BEC4))
        e.bevel(outer, 0.9 * u, strength: 0.4)
        e.fill(.rectangle(e.face), e.ground)
        e.clipped(to: .rectangle(e.face)) { e in
            for _ in 0..<3 {
                let x = e.random.uniform(e.face.minX - 0.2 * e.face.width, e.face.maxX)
                let width = e.random.uniform(10, 30) * u
                let lean = 0.5 * e.face.height
                e.fill(
                    .polygon([
                        Point(x + lean, e.face.minY), Point(x + lean + width, e.face.minY),
                        Point(x + width, e.face.maxY),
                        Point(x, e.face.maxY),
                    ]), Color(hex: 0x9FB2C4).opacity(0.05))
            }
            // The ghost of what was wiped away.
            e.texture(.rectangle(e.face), .cloud, e.ground, contrast: 0.012, scale: 50 * u)
        }
        e.bevel(e.face.inset(by: -0.6 * u), 0.6 * u, strength: -0.35)
        for corner in outer.inset(by: 1.6 * u).corners {
            let part = Rect(x: corner.x - 2.6 * u, y: corner.y - 2.6 * u, width: 5.2 * u, height: 5.2 * u)
            e.ring(part.intersection(outer).inset(by: -0.3 * u), 1.6 * u, radius: 1.4 * u, Color(hex: 0x4C525A))
        }
        tray(under: outer, on: &e)
    }

    private static func tray(under outer: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let width = min(0.6 * outer.width, 90 * u)
        let tray = Rect(x: outer.midX - width / 2, y: outer.maxY - 0.6 * u, width: width, height: 2.4 * u)
        e.fill(.rectangle(tray.offset(dx: 0.6 * u, dy: 1.4 * u)), Color.black.opacity(0.2))
        let inks = [Color(hex: 0x1F3F8F), Color(hex: 0xC0392B), Color(hex: 0x22262C)]
        for (index, ink) in inks.prefix(e.isWide ? 3 : 1).enumerated() {
            let pen = Rect(
                x: tray.minX + (4 + 13 * Double(index)) * u, y: tray.minY - 1.5 * u, width: 10 * u, height: 1.8 * u)
            e.fill(.roundedRectangle(pen, radius: 0.7 * u), Color(hex: 0xF2F3F4))
            e.fill(
                .roundedRectangle(Rect(x: pen.minX, y: pen.minY, width: 3.4 * u, height: pen.height), radius: 0.7 * u),
                ink)
            e.shade(.roundedRectangle(pen, radius: 0.7 * u), strength: 0.2)
        }
        if e.isWide {
            let eraser = Rect(x: tray.maxX - 14 * u, y: tray.minY - 2.8 * u, width: 10 * u, height: 3 * u)
            e.fill(.roundedRectangle(eraser, radius: 0.7 * u), Color(hex: 0x33517A))
            e.fill(
                .rectangle(Rect(x: eraser.minX, y: eraser.maxY - 0.9 * u, width: eraser.width, height: 0.9 * u)),
                Color(hex: 0xD8D5CC))
        }
        e.fill(.roundedRectangle(tray, radius: 0.8 * u), Color(hex: 0xC9CDD2))
        e.bevel(tray, 0.5 * u, strength: 0.4)
    }
}

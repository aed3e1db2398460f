import HanmoGraphics

/// Devices and windows.
enum ScreenCarriers {
    static let all = [
        CarrierDrawing("phone", phone), CarrierDrawing("laptop", laptop), CarrierDrawing("monitor", monitor),
        CarrierDrawing("editor-window", editor), CarrierDrawing("terminal", terminal),
        CarrierDrawing("slide-card", slide), CarrierDrawing("kpi-card", kpi),
    ]

    private static let black = Color(hex: 0x14161A)

    private static func screen(_ rect: Rect, radius: Double = 0, on e: inout CarrierEasel) {
        let path = Path.roundedRectangle(rect, radius: radius)
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            e.fill(
                .polygon([
                    Point(rect.maxX - 0.32 * rect.width, rect.minY), Point(rect.maxX, rect.minY),
                    Point(rect.maxX, rect.minY + 0.5 * rect.height),
                ]), Color.white.opacity(0.025))
        }
    }

    private static func phone(_ e: inout CarrierEasel) {
        let u = e.unit
        let glass = e.face.inset(dx: -1.5 * u, dy: e.isWide ? -1.5 * u : -9 * u)
        let outer = (e.isWide ? glass.inset(dx: -7.5 * u, dy: 0) : glass).inset(by: -3.4 * u)
        let path = Path.roundedRectangle(outer, radius: 12 * u)
        for share in [0.2, 0.32] {
            let key =
                e.isWide
                ? Rect(
                    x: outer.minX + share * outer.width, y: outer.minY - 0.9 * u, width: 0.08 * outer.width,
                    height: 2 * u)
                : Rect(
                    x: outer.maxX - 1.1 * u, y: outer.minY + share * outer.height, width: 2 * u,
                    height: 0.08 * outer.height)
            e.fill(.roundedRectangle(key, radius: 0.7 * u), Color(hex: 0x4A4E55))
        }
        e.shadow(path, height: 5, strength: 0.42)
        e.fill(path, Color(hex: 0x5A5F68))
        e.fill(.roundedRectangle(outer.inset(by: 0.6 * u), radius: 11.4 * u), black)
        screen(outer.inset(by: 3.4 * u), radius: 8.6 * u, on: &e)
        let dark = e.ground.luminance > 0.4 ? black : Color(hex: 0xE8EAEE)
        if e.isWide {
            e.fill(
                .roundedRectangle(
                    Rect(x: outer.minX + 5 * u, y: outer.midY - 8 * u, width: 3.6 * u, height: 16 * u), radius: 1.8 * u),
                black)
            e.fill(
                .roundedRectangle(
                    Rect(x: outer.midX - 17 * u, y: outer.maxY - 4.9 * u, width: 34 * u, height: 0.8 * u),
                    radius: 0.4 * u), dark.opacity(0.8))
        } else {
            e.fill(
                .roundedRectangle(
                    Rect(x: outer.midX - 13 * u, y: outer.minY + 5.4 * u, width: 26 * u, height: 4.6 * u),
                    radius: 2.3 * u), black)
            e.fill(
                .roundedRectangle(
                    Rect(x: outer.midX - 17 * u, y: outer.maxY - 6.4 * u, width: 34 * u, height: 1.1 * u),
                    radius: 0.6 * u), dark.opacity(0.8))
            // Signal and battery.
            for bar in 0..<4 {
                let height = (1 + 0.6 * Double(bar)) * u
                e.fill(
                    .rectangle(
                        Rect(
                            x: outer.minX + (11 + 1.5 * Double(bar)) * u, y: outer.minY + 9 * u - height, width: u,
                            height: height)), dark)
            }
            let cell = Rect(x: outer.maxX - 17.5 * u, y: outer.minY + 6.1 * u, width: 6 * u, height: 2.9 * u)
            e.ring(cell, 0.4 * u, radius: 0.9 * u, dark)
            e.fill(
                .roundedRectangle(
                    Rect(x: cell.minX + 0.7 * u, y: cell.minY + 0.7 * u, width: 3.4 * u, height: 1.5 * u),
                    radius: 0.4 * u), dark)
        }
    }

    private static func laptop(_ e: inout CarrierEasel) {
        let u = e.unit
        let outer = e.face.inset(by: -4.5 * u)
        let path = Path.roundedRectangle(outer, radius: 3.4 * u)
        let aluminium = Color(hex: 0xB9BEC5)
        let depth = min(11 * u, 0.35 * e.reach)
        let out = min(9 * u, 0.3 * e.reach)
        let base = Path.polygon([
            Point(outer.minX + 0.5 * u, outer.maxY), Point(outer.maxX - 0.5 * u, outer.maxY),
            Point(outer.maxX + out, outer.maxY + depth), Point(outer.minX - out, outer.maxY + depth),
        ])
        var front = base
        front.append(path)
        e.shadow(front, height: 4, strength: 0.4)
        e.fill(path, aluminium.mixed(with: .black, 0.3))
        e.fill(.roundedRectangle(outer.inset(by: 0.6 * u), radius: 2.9 * u), black)
        e.dot(Point(outer.midX, outer.minY + 2.2 * u), 0.55 * u, Color(hex: 0x3A4656))
        screen(e.face.inset(by: -u), on: &e)
        e.fill(
            base,
            .linear(
                from: Point(outer.midX, outer.maxY), to: Point(outer.midX, outer.maxY + depth),
                [
                    GradientStop(0, aluminium.mixed(with: .black, 0.35)), GradientStop(0.2, aluminium),
                    GradientStop(1, aluminium.mixed(with: .white, 0.3)),
                ]))
        keys(outer, depth, out, on: &e)
        let lip = Rect(x: outer.minX - out, y: outer.maxY + depth, width: outer.width + 2 * out, height: 2.2 * u)
        e.fill(.roundedRectangle(lip, radius: u), aluminium.mixed(with: .black, 0.22))
        e.fill(
            .roundedRectangle(Rect(x: lip.midX - 9 * u, y: lip.minY, width: 18 * u, height: u), radius: 0.5 * u),
            aluminium.mixed(with: .black, 0.45))
    }

    /// Rows of keys in perspective, and the touch pad before them.
    private static func keys(_ outer: Rect, _ depth: Double, _ out: Double, on e: inout CarrierEasel) {
        func at(_ x: Double, _ t: Double) -> Point {
            let half = outer.width / 2 + out * t
            return Point(outer.midX + x * half, outer.maxY + depth * t)
        }
        var path = Path()
        for row in 0..<4 {
            let (top, bottom) = (0.14 + 0.13 * Double(row), 0.14 + 0.13 * Double(row) + 0.095)
            for column in 0..<14 {
                let (left, right) = (-0.86 + 1.72 * Double(column) / 14, -0.86 + 1.72 * (Double(column) + 0.84) / 14)
                path.append(.polygon([at(left, top), at(right, top), at(right, bottom), at(left, bottom)]))
            }
        }
        e.fill(path, Color(hex: 0x2B2E34))
        e.fill(.polygon([at(-0.22, 0.72), at(0.22, 0.72), at(0.23, 0.95), at(-0.23, 0.95)]), Color.black.opacity(0.13))
    }

    private static func monitor(_ e: inout CarrierEasel) {
        let u = e.unit
        let outer = Rect(
            minX: e.face.minX - 3.5 * u, minY: e.face.minY - 3.5 * u, maxX: e.face.maxX + 3.5 * u,
            maxY: e.face.maxY + 6 * u)
        let path = Path.roundedRectangle(outer, radius: 2.2 * u)
        let drop = min(20 * u, 0.6 * e.reach)
        let half = min(15 * u, 0.2 * outer.width)
        let foot = CarrierEasel.disc(Point(outer.midX, outer.maxY + drop), 1.7 * half, 2.6 * u)
        e.layer((foot.controlBounds ?? outer).inset(by: -6 * u), blur: 2 * u) {
            $0.fill(foot.transformed(by: .translation(u, 1.6 * u)), Color.black.opacity(0.35))
        }
        e.fill(
            .polygon([
                Point(outer.midX - 0.55 * half, outer.maxY - u), Point(outer.midX + 0.55 * half, outer.maxY - u),
                Point(outer.midX + 0.7 * half, outer.maxY + drop), Point(outer.midX - 0.7 * half, outer.maxY + drop),
            ]),
            .linear(
                from: Point(outer.midX - half, outer.maxY), to: Point(outer.midX + half, outer.maxY),
                [
                    GradientStop(0, Color(hex: 0x8D939B)), GradientStop(0.35, Color(hex: 0xD7DADE)),
                    GradientStop(1, Color(hex: 0x7A8088)),
                ]))
        e.fill(foot, Color(hex: 0xB4B9C0))
        e.shade(foot, strength: 0.2)
        e.shadow(path, height: 4.5, strength: 0.4)
        e.fill(path, Color(hex: 0x22252A))
        e.ring(outer, 0.4 * u, radius: 2.2 * u, Color.white.opacity(0.2))
        screen(e.face.inset(by: -0.8 * u), on: &e)
        e.dot(Point(outer.maxX - 4 * u, outer.maxY - 2.6 * u), 0.6 * u, Color(hex: 0x6FD08C))
    }

    /// A window with a title bar above the face and round buttons in it.
    private static func window(_ e: inout CarrierEasel, bar: Color, tab: Bool) {
        let u = e.unit
        let height = min(9 * u, 0.6 * e.reach)
        let outer = Rect(
            minX: e.face.minX - 1.2 * u, minY: e.face.minY - height, maxX: e.face.maxX + 1.2 * u,
            maxY: e.face.maxY + 1.8 * u)
        let path = Path.roundedRectangle(outer, radius: 2.8 * u)
        e.shadow(path, height: 5.5, strength: 0.42)
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            e.fill(.rectangle(Rect(x: outer.minX, y: outer.minY, width: outer.width, height: height)), bar)
            if tab {
                let sheet = Rect(
                    x: outer.minX + 21 * u, y: outer.minY + 1.6 * u, width: min(34 * u, 0.4 * outer.width),
                    height: height)
                e.fill(.roundedRectangle(sheet, radius: 1.6 * u), e.ground)
                e.fill(.rectangle(Rect(x: sheet.minX, y: sheet.minY, width: sheet.width, height: 0.6 * u)), e.accent)
            }
            e.fill(
                .rectangle(
                    Rect(x: outer.minX, y: outer.minY + height - 0.3 * u, width: tab ? 0 : outer.width, height: 0.3 * u)
                ), Color.black.opacity(0.3))
        }
        e.ring(outer, 0.3 * u, radius: 2.8 * u, Color.white.opacity(0.13))
        for (index, color) in [0xF0655A, 0xF4BE4F, 0x62C654].enumerated() {
            e.dot(
                Point(outer.minX + (5 + 5 * Double(index)) * u, outer.minY + height / 2), 1.5 * u,
                Color(hex: UInt32(color)))
        }
    }

    private static func editor(_ e: inout CarrierEasel) {
        window(
            &e, bar: e.ground.luminance > 0.4 ? e.ground.mixed(with: .black, 0.1) : e.ground.mixed(with: .white, 0.1),
            tab: true)
    }

    private static func terminal(_ e: inout CarrierEasel) {
        let isLight = e.ground.luminance > 0.4
        window(&e, bar: isLight ? e.ground.mixed(with: .black, 0.12) : e.ground.mixed(with: .white, 0.16), tab: false)
    }

    private static func slide(_ e: inout CarrierEasel) {
        let u = e.unit
        let card = e.face.inset(by: -2 * u)
        let path = Path.rectangle(card)
        e.shadow(path, height: 3.5, strength: 0.28)
        e.fill(path, e.ground)
        e.fill(.rectangle(Rect(x: card.minX, y: card.minY, width: card.width, height: 1.8 * u)), e.accent)
        e.fill(
            .polygon([
                Point(card.minX, card.maxY), Point(card.minX, card.maxY - 14 * u), Point(card.minX + 14 * u, card.maxY),
            ]), e.accent.opacity(0.16))
        e.fill(
            .rectangle(Rect(x: card.minX, y: card.maxY - 0.4 * u, width: card.width, height: 0.4 * u)),
            e.accent.opacity(0.5))
        e.fill(
            .polygon([
                Point(card.maxX, card.minY), Point(card.maxX, card.minY + 8 * u), Point(card.maxX - 8 * u, card.minY),
            ]), e.accent.opacity(0.14))
    }

    private static func kpi(_ e: inout CarrierEasel) {
        let u = e.unit
        let path = Path.roundedRectangle(e.face, radius: 7 * u)
        e.shadow(path, height: 3, strength: 0.18)
        e.fill(path, e.ground)
        e.ring(e.face, 0.5 * u, radius: 7 * u, (e.ground.luminance > 0.4 ? Color.black : .white).opacity(0.08))
        let bar = Rect(
            x: e.face.minX + 3 * u, y: e.face.minY + 0.24 * e.face.height, width: 1.8 * u, height: 0.52 * e.face.height)
        e.fill(.roundedRectangle(bar, radius: 0.9 * u), e.accent)
    }
}

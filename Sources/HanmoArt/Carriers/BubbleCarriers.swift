import HanmoGraphics

/// Where people speak.
enum BubbleCarriers {
    static let all = [
        CarrierDrawing("speech-bubble", speech), CarrierDrawing("thought-bubble", thought),
        CarrierDrawing("shout-bubble", shout), CarrierDrawing("caption-box", caption),
        CarrierDrawing("chat-bubble", chat),
    ]

    private static let ink = Color(hex: 0x1B1B1F)

    /// Around the face: fuller than an ellipse, so that lines reach further into its corners.
    private static func oval(_ face: Rect, _ dx: Double, _ dy: Double) -> [Point] {
        let (a, b) = (face.width / 2 + dx, face.height / 2 + dy)
        return (0..<64).map { step in
            let angle = Double(step) / 64 * 2 * .pi
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            // |x|^4 + |y|^4 = 1 along the angle.
            let radius = 1 / (c * c * c * c + s * s * s * s).squareRoot().squareRoot()
            return Point(face.midX + a * radius * c, face.midY + b * radius * s)
        }
    }

    private static func speech(_ e: inout CarrierEasel) {
        let u = e.unit
        let points = oval(e.face, min(5 * u, 0.2 * e.reach), min(5 * u, 0.2 * e.reach))
        let length = min(26 * u, 0.85 * e.reach)
        let root = Point(e.face.minX + 0.3 * e.face.width, e.face.maxY - 2 * u)
        let tip = Point(root.x - 0.75 * length, e.face.maxY + length)
        let half = min(8 * u, 0.12 * e.face.width)
        let left = Curves.smooth(
            [root + Point(-half, 0), root + Point(-half - 0.06 * length, 0.5 * length), tip], steps: 8)
        let right = Curves.smooth([root + Point(half, 0), root + Point(0.3 * half, 0.6 * length), tip], steps: 8)
        let tail = Path.polygon(left + right.reversed())
        let width = max(1.2, 0.9 * u)
        var whole = Path.polygon(points)
        whole.append(tail)
        e.shadow(whole, height: 2, strength: 0.18)
        // Outlines first, then both shapes over them: no line where the tail leaves.
        e.line(points, 2 * width, ink, closed: true)
        e.line(left + right.reversed(), 2 * width, ink, closed: true)
        e.fill(.polygon(points), e.ground)
        e.fill(tail, e.ground)
    }

    private static func thought(_ e: inout CarrierEasel) {
        let u = e.unit
        let grow = min(6 * u, 0.2 * e.reach)
        let rim = oval(e.face, grow, grow)
        let length = zip(rim, rim.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
        let count = max(9, min(30, Int(length / (24 * u))))
        var puffs = Path()
        var grown = Path()
        let width = max(1.2, 0.9 * u)
        for index in 0..<count {
            let at = Curves.point(rim + [rim[0]], at: Double(index) / Double(count))
            let radius = length / Double(count) * e.random.uniform(0.54, 0.66)
            puffs.append(CarrierEasel.disc(at.towards(e.face.center, 0.02), radius))
            grown.append(CarrierEasel.disc(at.towards(e.face.center, 0.02), radius + width))
        }
        let head = Point(e.face.minX + 0.2 * e.face.width, e.face.maxY + grow)
        let drop = min(34 * u, 0.8 * e.reach)
        for (share, radius) in [(0.5, 6.0), (0.78, 4), (1, 2.4)] {
            let at = Point(head.x - 0.45 * drop * share, head.y + drop * share)
            puffs.append(CarrierEasel.disc(at, radius * u))
            grown.append(CarrierEasel.disc(at, radius * u + width))
        }
        grown.append(.polygon(rim))
        e.shadow(grown, height: 2, strength: 0.18)
        e.fill(grown, ink)
        e.fill(puffs, e.ground)
        e.fill(.polygon(rim), e.ground)
    }

    private static func shout(_ e: inout CarrierEasel) {
        let u = e.unit
        let grow = min(6 * u, 0.2 * e.reach)
        let rim = oval(e.face, grow, grow)
        let spike = min(15 * u, 0.6 * e.reach)
        let count = 30
        var points: [Point] = []
        for index in 0..<count {
            let valley = Curves.point(rim + [rim[0]], at: Double(index) / Double(count))
            let peak = Curves.point(rim + [rim[0]], at: (Double(index) + 0.5) / Double(count))
            let out = peak - e.face.center
            points.append(valley)
            points.append(peak + out * (spike * e.random.uniform(0.5, 1.1) / max(out.length, 1)))
        }
        let path = Path.polygon(points)
        e.shadow(path, height: 3, strength: 0.25)
        e.fill(path.transformed(by: .translation(1.2 * u, 1.4 * u)), e.accent)
        e.fill(path, e.ground)
        e.line(points, max(1.6, 1.3 * u), ink, closed: true)
    }

    private static func caption(_ e: inout CarrierEasel) {
        let u = e.unit
        let box = e.face.inset(by: -u)
        let path = Path.rectangle(box)
        e.fill(path.transformed(by: .translation(1.3 * u, 1.5 * u)), ink.opacity(0.85))
        e.fill(path, e.ground)
        e.ring(box, max(1.2, 0.9 * u), ink)
        e.fill(
            .rectangle(
                Rect(x: box.minX + 0.9 * u, y: box.minY + 0.9 * u, width: 1.7 * u, height: box.height - 1.8 * u)),
            e.accent)
    }

    private static func chat(_ e: inout CarrierEasel) {
        let u = e.unit
        let face = e.face
        let path = Path.roundedRectangle(face, radius: min(16 * u, 0.5 * min(face.width, face.height)))
        let size = min(12 * u, 0.5 * e.reach)
        var tail = Path()
        tail.move(to: Point(face.minX + 14 * u, face.maxY - 1 * u))
        tail.quad(
            to: Point(face.minX - 0.7 * size, face.maxY), control: Point(face.minX + 0.3 * size, face.maxY + 0.1 * size)
        )
        tail.quad(to: Point(face.minX, face.maxY - 1.9 * size), control: Point(face.minX, face.maxY - 0.3 * size))
        tail.close()
        var whole = path
        whole.append(tail)
        e.shadow(whole, height: 1.6, strength: 0.14)
        e.fill(tail, e.ground)
        e.fill(path, e.ground)
    }
}

import HanmoGraphics

/// A picture turned so that lines that ran at an angle run level: where its points go, and back.
struct Turn {
    /// Degrees clockwise at which the lines run in the picture.
    let angle: Double
    let width: Int
    let height: Int
    private let middle: Point
    private let turnedMiddle: Point

    /// - Parameter picture: its size counts, and the whole of it is kept.
    init(angle: Double, of picture: Bitmap) {
        self.angle = angle
        let turn = Transform.rotation(-angle * .pi / 180)
        let (w, h) = (Double(picture.width), Double(picture.height))
        let corners = [Point(-w / 2, -h / 2), Point(w / 2, -h / 2), Point(w / 2, h / 2), Point(-w / 2, h / 2)]
            .map(turn.apply)
        let (across, down) = (2 * (corners.map(\.x).max() ?? 0), 2 * (corners.map(\.y).max() ?? 0))
        (width, height) = (max(1, Int(across.rounded(.up))), max(1, Int(down.rounded(.up))))
        middle = Point(w / 2, h / 2)
        turnedMiddle = Point(Double(width) / 2, Double(height) / 2)
    }

    func level(_ point: Point) -> Point {
        Transform.rotation(-angle * .pi / 180).apply(point - middle) + turnedMiddle
    }

    func back(_ point: Point) -> Point { Transform.rotation(angle * .pi / 180).apply(point - turnedMiddle) + middle }

    func level(_ pose: TextPose) -> TextPose {
        var pose = pose
        (pose.origin, pose.angle) = (level(pose.origin), pose.angle - angle)
        return pose
    }

    func back(_ pose: TextPose) -> TextPose {
        var pose = pose
        (pose.origin, pose.angle) = (back(pose.origin), pose.angle + angle)
        return pose
    }

    /// The picture turned, between four pixels each; what lies beyond its edges is as they are.
    func level(_ picture: Bitmap) -> Bitmap {
        var turned = Bitmap(width: width, height: height)
        let turn = Transform.rotation(angle * .pi / 180)
        let across = turn.apply(Point(1, 0))
        picture.pixels.withUnsafeBufferPointer { source in
            func pixel(_ x: Int, _ y: Int) -> SIMD4<Float> {
                let (column, row) = (min(max(x, 0), picture.width - 1), min(max(y, 0), picture.height - 1))
                return SIMD4<Float>(source[row * picture.width + column])
            }
            for y in 0..<height {
                let start = back(Point(0.5, Double(y) + 0.5)) - Point(0.5, 0.5)
                for x in 0..<width {
                    let place = start + across * Double(x)
                    let (left, top) = (place.x.rounded(.down), place.y.rounded(.down))
                    let (u, v) = (Float(place.x - left), Float(place.y - top))
                    let (column, row) = (Int(left), Int(top))
                    let upper = pixel(column, row) * (1 - u) + pixel(column + 1, row) * u
                    let lower = pixel(column, row + 1) * (1 - u) + pixel(column + 1, row + 1) * u
                    turned.pixels[y * width + x] = (upper * (1 - v) + lower * v).pixel
                }
            }
        }
        return turned
    }
}

extension TextMatch {
    /// The same in a turned picture.
    func level(_ turn: Turn) -> TextMatch {
        let pose = turn.level(pose)
        return TextMatch(
            text: text, font: font, isVertical: isVertical, pose: pose, color: color, box: template.ink(pose),
            score: score, isCertain: isCertain, template: template, ink: ink, decoration: decoration)
    }
}

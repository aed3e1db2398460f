import HanmoGraphics
import HanmoPage

/// A line of text laid over a picture as it fits best.
struct TextFit {
    var pose: TextPose
    /// Premultiplied, 0…255.
    var color: SIMD4<Float>
    /// How alike the ink of the picture and that of the text are: the correlation, 1 for the very same.
    var score: Float
    /// The least alike of its glyphs.
    var weakest: Float
}

/// Moves and sizes a text until it lies on the ink of a picture (Gauss–Newton on the coverage), and tells its colour.
struct TextFitter {
    /// Pixels an em that are enough to tell faces apart.
    static let coarse = 44.0
    /// Pixels an em that are enough to tell places apart.
    static let fine = 130.0

    let picture: Bitmap
    /// Whether the line may turn, too.
    var turns = false

    func fit(_ template: TextTemplate, from start: TextPose, detail: Double, steps: Int = 9) -> TextFit? {
        let margin = max(4, Int(start.size * 0.3))
        guard let reach = PixelFrame(template.ink(start))?.outset(by: margin),
            let frame = reach.intersection(PixelFrame(of: picture)), start.size >= 4
        else { return nil }
        let factor = max(1, Int(start.size / detail))
        var view = FitView(
            template: template, window: PixelWindow(frame, of: picture).shrunk(by: factor),
            corner: Point(Double(frame.left), Double(frame.top)), scale: 1 / Double(factor), turns: turns)
        var pose = start
        var damping: Float = 0.01
        var current: FitView.Error?
        for step in 0..<steps {
            if step % 3 == 0 {
                // What is ground and what is ink is judged anew as the text comes to lie on its ink.
                guard view.observe(pose, slack: step == 0 ? 0.12 : 0.06) else { return nil }
                current = nil
            }
            let error = current ?? view.error(pose, isSoft: step < 3)
            guard let change = view.step(from: pose, error, damping: damping, isSoft: step < 3) else { break }
            let next = pose.moved(by: change)
            guard next.size > start.size * 0.8, next.size < start.size * 1.25 else { break }
            let after = view.error(next, isSoft: step < 3)
            if after.sum < error.sum {
                pose = next
                damping *= 0.3
                current = step == 2 ? nil : after
                if change.isSmall { break }
            } else {
                damping *= 10
                current = error
                if damping > 100 { break }
            }
        }
        guard view.observe(pose, slack: 0.04) else { return nil }
        return view.judged(pose)
    }
}

/// A change of a pose: along x, along y, of the size, of the tracking; pixels. Then of the angle; degrees.
struct PoseChange {
    var values: [Double]

    var isSmall: Bool { values.allSatisfy { abs($0) < 0.004 } }
}

extension TextPose {
    func moved(by change: PoseChange) -> TextPose {
        var pose = self
        pose.origin = origin + Point(change.values[0], change.values[1])
        if change.values.count > 2 { pose.size += change.values[2] }
        if change.values.count > 3 { pose.tracking += change.values[3] }
        if change.values.count > 4 { pose.angle += change.values[4] }
        return pose
    }
}

/// A window of a picture in which a text is fitted, maybe at a fraction of its size.
private struct FitView {
    struct Error {
        var sum: Float
        var differences: [Float]
    }

    let template: TextTemplate
    let window: PixelWindow
    /// The window's corner in the picture.
    let corner: Point
    let scale: Double
    let turns: Bool
    private(set) var color = SIMD4<Float>.zero
    /// How much ink each pixel has, by its colour between ground and ink.
    private var ink: [Float] = []

    init(template: TextTemplate, window: PixelWindow, corner: Point, scale: Double, turns: Bool) {
        (self.template, self.window, self.corner, self.scale) = (template, window, corner, scale)
        self.turns = turns
    }

    private var inner: PixelFrame { PixelFrame(left: 0, top: 0, width: window.width, height: window.height) }

    func coverage(_ pose: TextPose) -> [Float] {
        template.coverage(pose, in: inner, scale: scale, from: corner)
    }

    /// Tells ground from ink, the text being about where the pose says.
    /// - Parameter slack: how far off it may be, in ems.
    /// - Returns: false where there is no ink to be seen.
    mutating func observe(_ pose: TextPose, slack: Double) -> Bool {
        let coverage = coverage(pose)
        let reach = max(2, Int((slack * pose.size * scale).rounded(.up)))
        let near = Self.grown(coverage.map { $0 > 0 }, by: reach, width: window.width)
        var ground = window.pixels
        HarmonicFill.fill(&ground, isKnown: near.map { !$0 }, width: window.width)
        guard let color = InkColor.color(of: window.pixels, coverage: coverage, ground: ground, width: window.width)
        else { return false }
        self.color = color
        ink = zip(window.pixels, ground).map { pixel, ground in
            let span = color - ground
            let length = span.dot(span)
            // Where ink and ground are of one colour, nothing can be seen.
            return length < 40 ? 0 : min(max((pixel - ground).dot(span) / length, -0.25), 1.25)
        }
        // What lies further off is other ink.
        for index in ink.indices where !near[index] { ink[index] = 0 }
        return true
    }

    func error(_ pose: TextPose, isSoft: Bool) -> Error {
        var differences = zip(ink, coverage(pose)).map { $0 - $1 }
        if isSoft { Self.soften(&differences, width: window.width) }
        return Error(sum: differences.reduce(0) { $0 + $1 * $1 }, differences: differences)
    }

    /// The change that would make the error least if it changed evenly.
    func step(from pose: TextPose, _ error: Error, damping: Float, isSoft: Bool) -> PoseChange? {
        let count = template.glyphs.count > 1 ? turns ? 5 : 4 : 3
        let length = max(pose.size, template.ink(size: pose.size, tracking: pose.tracking, spacing: pose.spacing).width)
        let pitch = 0.25 / scale
        var slopes: [[Float]] = []
        for index in 0..<count {
            // So that the last glyph moves as far as the first does.
            let delta =
                index < 2
                ? pitch
                : index == 4 ? pitch / length * 180 / .pi : pitch / Double(max(1, template.glyphs.count - 1))
            var change = PoseChange(values: [Double](repeating: 0, count: count))
            change.values[index] = delta
            let ahead = coverage(pose.moved(by: change))
            change.values[index] = -delta
            let behind = coverage(pose.moved(by: change))
            var slope = zip(ahead, behind).map { ($0 - $1) / Float(2 * delta) }
            if isSoft { Self.soften(&slope, width: window.width) }
            slopes.append(slope)
        }
        var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        var right = [Double](repeating: 0, count: count)
        for a in 0..<count {
            for b in 0...a {
                var sum: Float = 0
                for index in slopes[a].indices { sum += slopes[a][index] * slopes[b][index] }
                (matrix[a][b], matrix[b][a]) = (Double(sum), Double(sum))
            }
            var sum: Float = 0
            for index in slopes[a].indices { sum += slopes[a][index] * error.differences[index] }
            right[a] = Double(sum)
        }
        for a in 0..<count { matrix[a][a] *= 1 + Double(damping) }
        guard var values = LinearSystem.solution(matrix, right) else { return nil }
        let limit = 3 / scale
        for index in 0..<2 { values[index] = min(max(values[index], -limit), limit) }
        values[2] = min(max(values[2], -0.06 * pose.size), 0.06 * pose.size)
        if count > 3 { values[3] = min(max(values[3], -0.05 * pose.size), 0.05 * pose.size) }
        if count > 4 { values[4] = min(max(values[4], -2), 2) }
        return PoseChange(values: values)
    }

    func judged(_ pose: TextPose) -> TextFit {
        let coverage = coverage(pose)
        let reach = max(1, Int((0.08 * pose.size * scale).rounded()))
        let near = Self.grown(coverage.map { $0 > 0 }, by: reach, width: window.width)
        let all = Correlation(ink, coverage, where: near)
        var weakest: Float = 1
        for box in glyphBoxes(pose) {
            guard let frame = box.outset(by: 1).intersection(inner) else { continue }
            var part = Correlation()
            for y in frame.top..<frame.bottom {
                for x in frame.left..<frame.right {
                    part.add(ink[y * window.width + x], coverage[y * window.width + x])
                }
            }
            weakest = min(weakest, part.value)
        }
        return TextFit(pose: pose, color: color, score: all.value, weakest: weakest)
    }

    /// The boxes of glyphs that have enough ink to be judged, in the window's pixels.
    private func glyphBoxes(_ pose: TextPose) -> [PixelFrame] {
        let origins = template.run(pose, paint: .solid(.black)).glyphs.map(\.origin)
        return zip(origins, template.inks).compactMap { origin, ink in
            guard let ink else { return nil }
            let place = (origin - corner) * scale
            let size = pose.size * scale
            let box = Rect(
                x: place.x + ink.x * size, y: place.y + ink.y * size, width: ink.width * size,
                height: ink.height * size)
            return box.width > 5 && box.height > 5 ? PixelFrame(box) : nil
        }
    }

    private static func grown(_ mask: [Bool], by reach: Int, width: Int) -> [Bool] {
        let frame = PixelFrame(left: 0, top: 0, width: width, height: mask.count / width)
        return PixelMask(frame, coverage: mask.map { $0 ? 255 : 0 }).grown(by: reach, within: frame).coverage
            .map { $0 > 0 }
    }

    /// The mean of three by three, so that strokes see each other that do not touch yet.
    private static func soften(_ values: inout [Float], width: Int) {
        let height = values.count / width
        var rows = values
        for y in 0..<height {
            for x in 0..<width {
                let (left, right) = (max(0, x - 1), min(width - 1, x + 1))
                rows[y * width + x] = values[y * width + left] + values[y * width + x] + values[y * width + right]
            }
        }
        for y in 0..<height {
            let (up, down) = (max(0, y - 1) * width, min(height - 1, y + 1) * width)
            for x in 0..<width { values[y * width + x] = (rows[up + x] + rows[y * width + x] + rows[down + x]) / 9 }
        }
    }
}

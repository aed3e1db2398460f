import HanmoGraphics

/// What stands about the letters of a line: an outline, and a shadow that falls to one side.
package struct Decoration: Hashable, Sendable, Codable {
    package struct Outline: Hashable, Sendable, Codable {
        /// Pixels outwards from the letters' edge.
        package var width: Double
        /// `#RRGGBB`.
        package var color: String

        package init(width: Double, color: String) { (self.width, self.color) = (width, color) }
    }

    package struct Shadow: Hashable, Sendable, Codable {
        /// Pixels to the right and downwards.
        package var x: Int
        package var y: Int
        /// Pixels that its edge is soft, to either side; 0 is sharp.
        package var blur: Int
        /// `#RRGGBB` or `#RRGGBBAA`.
        package var color: String

        package init(x: Int, y: Int, blur: Int, color: String) {
            (self.x, self.y, self.blur, self.color) = (x, y, blur, color)
        }
    }

    package var outline: Outline?
    package var shadow: Shadow?

    package init() {}

    /// How far it reaches beyond the letters, in pixels.
    var reach: Int {
        let shadow = shadow.map { max(abs($0.x), abs($0.y)) + 2 * $0.blur } ?? 0
        return shadow + Int((outline?.width ?? 0).rounded(.up)) + 1
    }

    /// The same about letters of another size.
    func scaled(by factor: Double) -> Decoration {
        var scaled = self
        scaled.outline?.width *= factor
        if let shadow {
            func times(_ value: Int) -> Int { Int((Double(value) * factor).rounded()) }
            scaled.shadow = Shadow(
                x: times(shadow.x), y: times(shadow.y), blur: times(shadow.blur), color: shadow.color)
        }
        return scaled
    }
}

/// A line of text with all that is drawn of it.
struct LetteredLine {
    let template: TextTemplate
    let pose: TextPose
    let ink: SIMD4<Float>
    var decoration: Decoration?

    /// The pixels that it may touch; nil when none of them lies in the picture.
    func frame(in picture: Bitmap) -> PixelFrame? {
        PixelFrame(template.ink(pose))?.outset(by: decoration?.reach ?? 1).intersection(PixelFrame(of: picture))
    }

    /// - Returns: the pixels that were painted.
    @discardableResult
    func paint(on picture: inout Bitmap) -> PixelMask? {
        guard let frame = frame(in: picture) else { return nil }
        let letters = template.coverage(pose, in: frame)
        var shape = letters
        var touched = letters.map { $0 > 0 }
        if let outline = decoration?.outline {
            shape = template.coverage(pose, in: frame, outline: outline.width)
        }
        if let shadow = decoration?.shadow, let color = Color(shadow.color) {
            // It may fall from letters that the frame cuts off, so it is drawn where it falls.
            var moved = pose
            moved.origin = moved.origin + Point(Double(shadow.x), Double(shadow.y))
            let cast = template.coverage(moved, in: frame, outline: decoration?.outline?.width)
                .blurred(by: shadow.blur, width: frame.width)
            picture.paint(cast, in: frame, color: SIMD4(color.premultiplied))
            for index in cast.indices where cast[index] > 0 { touched[index] = true }
        }
        if let outline = decoration?.outline, let color = Color(outline.color) {
            picture.paint(shape, in: frame, color: SIMD4(color.premultiplied))
            for index in shape.indices where shape[index] > 0 { touched[index] = true }
        }
        picture.paint(letters, in: frame, color: ink)
        return PixelMask(frame, coverage: touched.map { $0 ? 255 : 0 })
    }
}

/// Tells the outline and the shadow of a line by drawing them: of all that could stand about the letters, what comes
/// nearest to the picture.
struct DecorationFinder {
    private static let widths = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16]
    private static let blurs = [0, 1, 2, 3, 5, 8]
    /// Pixels that are enough to try a place with.
    private static let enough = 6000.0

    private let match: TextMatch
    private let frame: PixelFrame
    private let picture: PixelWindow
    private let ground: PixelWindow
    private let letters: [Float]

    /// - Parameter ground: the picture without the text and all that stands about it.
    init?(_ match: TextMatch, in picture: Bitmap, on ground: Bitmap) {
        let reach = Int((match.pose.size * 0.4).rounded(.up)) + 4
        guard let frame = PixelFrame(match.box)?.outset(by: reach).intersection(PixelFrame(of: picture)) else {
            return nil
        }
        self.match = match
        self.frame = frame
        self.picture = PixelWindow(frame, of: picture)
        self.ground = PixelWindow(frame, of: ground)
        letters = match.template.coverage(match.pose, in: frame)
    }

    /// Nil where neither explains what is there.
    var decoration: Decoration? {
        var choices: [Decoration] = []
        func add(_ outline: Decoration.Outline?, _ shadow: Decoration.Shadow?) {
            var choice = Decoration()
            (choice.outline, choice.shadow) = (outline, shadow)
            if outline != nil || shadow != nil { choices.append(choice) }
        }
        add(nil, shadow(outline: nil))
        let outline = outline(on: ground.pixels)
        add(outline, nil)
        if let outline, let shadow = shadow(outline: outline.width) {
            add(outline, shadow)
            // The outline was taken for wider than it is, since the shadow stands about it.
            if let narrower = self.outline(on: cast(shadow, outline: outline.width)) {
                add(narrower, self.shadow(outline: narrower.width))
            }
        }
        // Each part has to explain a good deal more than what does without it.
        var best = (decoration: Decoration?.none, error: error(of: Decoration()))
        for choice in choices {
            let error = error(of: choice)
            let isMore = choice.outline != nil && choice.shadow != nil && best.decoration != nil
            if error < best.error * (isMore ? 0.8 : best.decoration == nil ? 0.5 : 1) { best = (choice, error) }
        }
        return best.decoration
    }

    /// Squared differences between the picture and what it would be.
    private func error(of decoration: Decoration) -> Double {
        var pose = match.pose
        pose.origin = pose.origin - Point(Double(frame.left), Double(frame.top))
        var sheet = Bitmap(width: frame.width, height: frame.height, pixels: ground.pixels.map(\.pixel))
        LetteredLine(template: match.template, pose: pose, ink: match.ink, decoration: decoration).paint(on: &sheet)
        return sheet.pixels.indices.reduce(0.0) { sum, index in
            let d = picture.pixels[index] - SIMD4<Float>(sheet.pixels[index])
            return sum + Double(d.dot(d))
        }
    }

    // MARK: - Outlines

    private func outline(on below: [SIMD4<Float>]) -> Decoration.Outline? {
        var best: (outline: Decoration.Outline, error: Double)?
        for width in Self.widths where width <= match.pose.size * 0.25 {
            let coverage = match.template.coverage(match.pose, in: frame, outline: width)
            var (sum, count) = (SIMD4<Float>.zero, Float(0))
            for index in coverage.indices where coverage[index] > 0.9 && letters[index] < 0.02 {
                sum += picture.pixels[index]
                count += 1
            }
            guard count >= 24 else { continue }
            let color = sum / count
            var error = 0.0
            for index in letters.indices {
                var pixel = below[index] + (color - below[index]) * coverage[index]
                pixel += (match.ink - pixel) * letters[index]
                let d = picture.pixels[index] - pixel
                error += Double(d.dot(d))
            }
            if error < best?.error ?? .infinity {
                best = (Decoration.Outline(width: width, color: color.color.hexText), error)
            }
        }
        return best?.outline
    }

    // MARK: - Shadows

    /// The ground with a shadow on it.
    private func cast(_ shadow: Decoration.Shadow, outline: Double) -> [SIMD4<Float>] {
        guard let color = Color(shadow.color) else { return ground.pixels }
        var moved = match.pose
        moved.origin = moved.origin + Point(Double(shadow.x), Double(shadow.y))
        let coverage = match.template.coverage(moved, in: frame, outline: outline)
            .blurred(by: shadow.blur, width: frame.width)
        let ink = SIMD4<Float>(color.premultiplied)
        return zip(ground.pixels, coverage).map { below, share in
            let source = ink * share
            return source + below * (1 - source.w / 255)
        }
    }

    /// Falls from the letters with their outline; only what they leave open is looked at.
    private func shadow(outline: Double?) -> Decoration.Shadow? {
        let shape = match.template.coverage(match.pose, in: frame, outline: outline)
        let ground = ground.pixels
        let open = shape.indices.filter { shape[$0] < 0.02 }
        func sum(_ indices: [Int]) -> Double {
            indices.reduce(0.0) { sum, index in
                let d = picture.pixels[index] - ground[index]
                return sum + Double(d.dot(d))
            }
        }
        let total = sum(open)
        // Less than a grey level or two everywhere is no shadow.
        guard total > Double(open.count) * 12 else { return nil }
        // Of large letters a part of the pixels tells where the shadow lies.
        let step = max(1, Int((Double(open.count) / Self.enough).squareRoot().rounded(.up)))
        let few = step == 1 ? open : open.filter { ($0 % frame.width) % step == 0 && ($0 / frame.width) % step == 0 }
        let part = sum(few)
        let reach = min(24, Int(match.pose.size * 0.3))
        var best: (x: Int, y: Int, blur: Int, error: Double)?
        for blur in Self.blurs {
            let soft = shape.blurred(by: blur, width: frame.width)
            func look(_ x: Int, _ y: Int) {
                let error = fit(soft, x, y, few, ground, part).error
                if error < best?.error ?? .infinity { best = (x, y, blur, error) }
            }
            for y in stride(from: -reach, through: reach, by: 3) {
                for x in stride(from: -reach, through: reach, by: 3) { look(x, y) }
            }
            guard let near = best, near.blur == blur else { continue }
            for y in near.y - 2...near.y + 2 { for x in near.x - 2...near.x + 2 { look(x, y) } }
        }
        guard let best else { return nil }
        let soft = shape.blurred(by: best.blur, width: frame.width)
        let (error, change) = fit(soft, best.x, best.y, open, ground, total)
        guard error < total * 0.5 else { return nil }
        return Decoration.Shadow(
            x: best.x, y: best.y, blur: best.blur, color: color(of: change, on: ground, open).hexText)
    }

    /// The change of colour that a full shadow makes, by least squares, and what it leaves unexplained.
    private func fit(
        _ soft: [Float], _ dx: Int, _ dy: Int, _ open: [Int], _ ground: [SIMD4<Float>], _ total: Double
    ) -> (error: Double, change: SIMD4<Float>) {
        var (weighted, square) = (SIMD4<Float>.zero, Float(0))
        for index in open {
            let (x, y) = (index % frame.width - dx, index / frame.width - dy)
            guard x >= 0, y >= 0, x < frame.width, y < frame.height else { continue }
            let share = soft[y * frame.width + x]
            guard share > 0 else { continue }
            weighted += (picture.pixels[index] - ground[index]) * share
            square += share * share
        }
        guard square > 8 else { return (total, .zero) }
        let change = weighted / square
        return (total - Double(change.dot(weighted)), change)
    }

    /// A shadow that takes an even part of each colour is black, seen through; any other is a colour of its own.
    private func color(of change: SIMD4<Float>, on ground: [SIMD4<Float>], _ open: [Int]) -> Color {
        let mean = open.reduce(SIMD4<Float>.zero) { $0 + ground[$1] } / Float(max(1, open.count))
        let shares = (0..<3).map { -change[$0] / max(1, mean[$0]) }
        let share = shares.reduce(0, +) / 3
        if share > 0.04, shares.allSatisfy({ abs($0 - share) < 0.12 }) {
            return Color.black.opacity(Double(min(1, share)))
        }
        return (mean + change).color
    }
}

extension [Float] {
    /// Means over a box, twice: soft to either side by about a number of cells.
    func blurred(by radius: Int, width: Int) -> [Float] {
        guard radius > 0, width > 0 else { return self }
        let height = count / width
        var values = self
        var line = [Float](repeating: 0, count: Swift.max(width, height))
        for _ in 0..<2 {
            for (lines, length, step, across) in [(height, width, 1, width), (width, height, width, 1)] {
                for index in 0..<lines {
                    var sum: Float = 0
                    for place in -radius..<length {
                        if place + radius < length { sum += values[index * across + (place + radius) * step] }
                        if place - radius - 1 >= 0 { sum -= values[index * across + (place - radius - 1) * step] }
                        if place >= 0 { line[place] = sum / Float(2 * radius + 1) }
                    }
                    for place in 0..<length { values[index * across + place * step] = Swift.max(0, line[place]) }
                }
            }
        }
        return values
    }
}

extension SIMD4<Float> {
    /// Of an opaque pixel.
    fileprivate var color: Color {
        let cut = clamped(lowerBound: .zero, upperBound: SIMD4(repeating: 255)).rounded(.toNearestOrAwayFromZero)
        return Color(UInt8(cut.x), UInt8(cut.y), UInt8(cut.z))
    }
}

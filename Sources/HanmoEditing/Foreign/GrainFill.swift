/// Fills a hole in fine noise: the smoothest surface through what a blur leaves of the surroundings, and on it noise that
/// is moved here from nearby, so that it has the very grain of the place.
struct GrainFill {
    /// Noise in a fill is wrong by itself at every pixel; a little less of it than there is looks the same.
    private static let strength: Float = 0.9

    private let window: PixelWindow
    private let isKnown: [Bool]

    init(_ window: PixelWindow, isKnown: [Bool]) {
        self.window = window
        self.isKnown = isKnown
    }

    func filled(_ isHole: [Bool]) -> [SIMD4<Float>] {
        let (width, height) = (window.width, window.height)
        var base = Smoothing.blurred(window.pixels, isKnown: isKnown, width: width, reach: 3)
        // A blur beside the hole sees one side only; a pixel of the surface needs what is known about it.
        let noise = zip(window.pixels, base).map { $0 - $1 }
        HarmonicFill.fill(&base, isKnown: isKnown, width: width)
        let moves = self.moves(isHole)
        var pixels = window.pixels
        for index in pixels.indices where isHole[index] {
            let (x, y) = (index % width, index / width)
            let source = moves.lazy.compactMap { move -> Int? in
                let (fromX, fromY) = (x + move.x, y + move.y)
                guard fromX >= 0, fromY >= 0, fromX < width, fromY < height, isKnown[fromY * width + fromX] else {
                    return nil
                }
                return fromY * width + fromX
            }.first
            pixels[index] = base[index] + (source.map { noise[$0] } ?? .zero) * Self.strength
        }
        return pixels
    }

    /// From where noise may come, those first that serve most of the hole at once.
    private func moves(_ isHole: [Bool]) -> [(x: Int, y: Int)] {
        let (width, height) = (window.width, window.height)
        let holes = isHole.indices.filter { isHole[$0] }
        let sample = holes.indices.filter { $0 % max(1, holes.count / 600) == 0 }.map { holes[$0] }
        var moves: [(x: Int, y: Int, score: Int)] = []
        for y in stride(from: -height, through: height, by: max(1, height / 24)) {
            for x in stride(from: -width / 2, through: width / 2, by: max(1, width / 16)) {
                let score = sample.reduce(0) { sum, index in
                    let (fromX, fromY) = (index % width + x, index / width + y)
                    let isThere = fromX >= 0 && fromY >= 0 && fromX < width && fromY < height
                    return sum + (isThere && isKnown[fromY * width + fromX] ? 1 : 0)
                }
                if score > 0 { moves.append((x, y, score)) }
            }
        }
        return moves.sorted { ($1.score, $0.y, $0.x) < ($0.score, $1.y, $1.x) }.prefix(48).map { ($0.x, $0.y) }
    }
}

/// Fills a hole in a pattern from one period away, or as many as it takes.
struct PeriodFill {
    private let window: PixelWindow
    private let isKnown: [Bool]
    private let period: (x: Int, y: Int)

    init(_ window: PixelWindow, isKnown: [Bool], period: (x: Int, y: Int)) {
        self.window = window
        self.isKnown = isKnown
        self.period = period
    }

    func filled(_ isHole: [Bool]) -> [SIMD4<Float>] {
        let (width, height) = (window.width, window.height)
        var pixels = window.pixels
        var isFilled = isKnown
        let across = period.x > 0 ? width / period.x : 0
        let down = period.y > 0 ? height / period.y : 0
        var steps: [(x: Int, y: Int)] = []
        for y in -down...down {
            for x in -across...across where (x, y) != (0, 0) { steps.append((x * period.x, y * period.y)) }
        }
        steps.sort { ($0.x * $0.x + $0.y * $0.y, $0.y, $0.x) < ($1.x * $1.x + $1.y * $1.y, $1.y, $1.x) }
        for index in pixels.indices where isHole[index] {
            let (x, y) = (index % width, index / width)
            for step in steps {
                let (fromX, fromY) = (x + step.x, y + step.y)
                guard fromX >= 0, fromY >= 0, fromX < width, fromY < height, isKnown[fromY * width + fromX] else {
                    continue
                }
                pixels[index] = window.pixels[fromY * width + fromX]
                isFilled[index] = true
                break
            }
        }
        HarmonicFill.fill(&pixels, isKnown: isFilled, width: width)
        return pixels
    }
}

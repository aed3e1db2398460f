/// What lies about a hole and is to go on in it.
struct Ground {
    let kind: GroundKind
    /// Of a flat ground.
    let color: SIMD4<Float>
    /// Pixels along x and y after which a pattern repeats.
    let period: (x: Int, y: Int)?

    /// What is ground, and is gone on from.
    let isKnown: [Bool]

    /// - Parameters:
    ///   - isHole: what is to be filled.
    ///   - isKnown: what may be gone on from; other letters are no ground.
    init(of window: PixelWindow, isHole: [Bool], isKnown: [Bool]) {
        // What lies close by says most: a card's border or the next line may be near.
        let near = Self.near(isHole, isKnown, width: window.width, reach: 7)
        let close = Ground(of: window, isKnown: near)
        if close.kind == .flat || close.kind == .gradient {
            self = close
            return
        }
        // Other letters and single things stand on the ground that are none. But what the hole itself touches is.
        let edge = Self.near(isHole, isKnown, width: window.width, reach: 2)
        func touches(_ clean: [Bool]) -> Bool {
            let strange = zip(edge, clean).reduce(0) { $0 + ($1.0 && !$1.1 ? 1 : 0) }
            return strange * 8 > edge.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        for area in [near, isKnown] {
            let clean = Self.withoutStrangers(window, area)
            guard !touches(clean) else { continue }
            let ground = Ground(of: window, isKnown: clean)
            if area == isKnown || ground.kind == .flat || ground.kind == .gradient {
                self = ground
                return
            }
        }
        self = Ground(of: window, isKnown: isKnown)
    }

    private init(of window: PixelWindow, isKnown: [Bool]) {
        self.isKnown = isKnown
        let known = isKnown.indices.filter { isKnown[$0] }
        guard known.count > 8 else {
            (kind, color, period) = (.gradient, .zero, nil)
            return
        }
        let step = max(1, known.count / 20_000)
        let sample = stride(from: 0, to: known.count, by: step).map { known[$0] }
        let median = InkColor.median(sample.map { window.pixels[$0] })
        color = median
        let off = known.reduce(0) { $0 + (Self.distance(window.pixels[$1], median) > 1.01 ? 1 : 0) }
        if off * 200 <= known.count {
            (kind, period) = (.flat, nil)
            return
        }
        let surface = Surface(of: window, known: sample)
        let rough = Self.rest(window, known) { surface.color($0, $1) }
        if rough.trimmed < 1.6 {
            (kind, period) = (.gradient, nil)
            return
        }
        if let period = Periodicity.period(of: window, isKnown: isKnown, surface: surface) {
            (kind, self.period) = (.periodic, period)
            return
        }
        period = nil
        // What a blur leaves is coarse, what it takes away is fine. Noise has few values far from its mean; hard edges are
        // nothing but such values.
        let blurred = Smoothing.blurred(window.pixels, isKnown: isKnown, width: window.width, reach: 1)
        let fine = Self.rest(window, known) { blurred[$1 * window.width + $0] }
        if fine.trimmed < 0.8, fine.worst < 12 {
            kind = .gradient
        } else {
            kind = fine.heaviness < 6 || fine.worst < max(9, 4 * fine.trimmed) ? .grain : .structured
        }
    }

    /// The known pixels within a distance of the hole.
    private static func near(_ isHole: [Bool], _ isKnown: [Bool], width: Int, reach: Int) -> [Bool] {
        let frame = PixelFrame(left: 0, top: 0, width: width, height: isHole.count / width)
        let grown = PixelMask(frame, coverage: isHole.map { $0 ? 255 : 0 }).grown(by: reach, within: frame)
        return zip(grown.coverage, isKnown).map { $0 > 0 && $1 }
    }

    /// Known pixels without those that differ from an even surface far more than most do, and those beside them.
    private static func withoutStrangers(_ window: PixelWindow, _ isKnown: [Bool]) -> [Bool] {
        var kept = isKnown
        let first = kept.indices.filter { kept[$0] }
        guard first.count > 8 else { return isKnown }
        let median = InkColor.median(first.map { window.pixels[$0] })
        if first.reduce(0, { $0 + (distance(window.pixels[$1], median) <= 1.01 ? 1 : 0) }) * 2 > first.count {
            // One colour is most of it.
            for index in first where distance(window.pixels[index], median) > 1.01 { kept[index] = false }
            return kept
        }
        for _ in 0..<2 {
            let known = kept.indices.filter { kept[$0] }
            guard known.count > 40 else { return isKnown }
            let step = max(1, known.count / 8000)
            let surface = Surface(of: window, known: stride(from: 0, to: known.count, by: step).map { known[$0] })
            let rests = known.map { index in
                distance(window.pixels[index], surface.color(index % window.width, index / window.width))
            }
            let limit = max(8, 6 * rests.sorted()[rests.count / 2])
            for (index, rest) in zip(known, rests) where rest > limit { kept[index] = false }
        }
        let frame = PixelFrame(left: 0, top: 0, width: window.width, height: window.height)
        let strangers = PixelMask(frame, coverage: zip(kept, isKnown).map { $1 && !$0 ? 255 : 0 })
        let grown = strangers.grown(by: 2, within: frame)
        let clean = zip(isKnown, grown.coverage).map { $0 && $1 == 0 }
        let (all, rest) = (isKnown.reduce(0) { $0 + ($1 ? 1 : 0) }, clean.reduce(0) { $0 + ($1 ? 1 : 0) })
        return rest * 2 >= all ? clean : isKnown
    }

    private static func distance(_ a: SIMD4<Float>, _ b: SIMD4<Float>) -> Float {
        let d = a - b
        return max(d.max(), -d.min())
    }

    /// How far the known pixels lie from a surface: the deviation without the worst twentieth, and the fourth moment over
    /// the square of the second, 3 for normal noise, and what one in two hundred lies further off than.
    private static func rest(
        _ window: PixelWindow, _ known: [Int], _ surface: (_ x: Int, _ y: Int) -> SIMD4<Float>
    ) -> (trimmed: Float, heaviness: Float, worst: Float) {
        var values = known.map { index -> Float in
            let d = window.pixels[index] - surface(index % window.width, index / window.width)
            return d.dot(d) / 3
        }
        let second = values.reduce(0, +) / Float(values.count)
        let fourth = values.reduce(0) { $0 + $1 * $1 } / Float(values.count)
        values.sort()
        let kept = values.prefix(values.count * 19 / 20)
        let trimmed = (kept.reduce(0, +) / Float(max(kept.count, 1))).squareRoot()
        let worst = values[values.count * 199 / 200].squareRoot()
        return (trimmed, second > 0 ? fourth / (second * second) : 0, worst)
    }
}

/// A quadratic surface through colours, by least squares.
struct Surface {
    private var coefficients: [SIMD4<Float>] = []
    private let width: Float
    private let height: Float

    init(of window: PixelWindow, known: [Int]) {
        (width, height) = (Float(window.width), Float(window.height))
        var matrix = [[Double]](repeating: [Double](repeating: 0, count: 6), count: 6)
        var right = [[Double]](repeating: [Double](repeating: 0, count: 6), count: 4)
        for index in known {
            let terms = Self.terms(Float(index % window.width) / width, Float(index / window.width) / height)
            for a in 0..<6 {
                for b in 0..<6 { matrix[a][b] += Double(terms[a] * terms[b]) }
                for channel in 0..<4 { right[channel][a] += Double(terms[a] * window.pixels[index][channel]) }
            }
        }
        for a in 0..<6 { matrix[a][a] += 1e-6 * Double(known.count) }
        let solutions = right.map { LinearSystem.solution(matrix, $0) ?? [Double](repeating: 0, count: 6) }
        coefficients = (0..<6).map { term in
            SIMD4(
                Float(solutions[0][term]), Float(solutions[1][term]), Float(solutions[2][term]),
                Float(solutions[3][term]))
        }
    }

    func color(_ x: Int, _ y: Int) -> SIMD4<Float> {
        zip(coefficients, Self.terms(Float(x) / width, Float(y) / height)).reduce(.zero) { $0 + $1.0 * $1.1 }
    }

    private static func terms(_ x: Float, _ y: Float) -> [Float] { [1, x, y, x * x, x * y, y * y] }
}

/// Blurs that look at known pixels only.
enum Smoothing {
    /// The mean of a square about each pixel, twice, of known pixels; where there are none, zero.
    static func blurred(
        _ pixels: [SIMD4<Float>], isKnown: [Bool], width: Int, reach: Int
    ) -> [SIMD4<Float>] {
        var sums = zip(pixels, isKnown).map { $1 ? $0 : .zero }
        var weights = isKnown.map { SIMD4<Float>(repeating: $0 ? 1 : 0) }
        for _ in 0..<2 {
            sums = box(
                box(sums, step: 1, line: width, reach: reach), step: width, line: pixels.count / width, reach: reach)
            weights = box(
                box(weights, step: 1, line: width, reach: reach), step: width, line: pixels.count / width, reach: reach)
        }
        return zip(sums, weights).map { $1.x > 1e-6 ? $0 / $1 : .zero }
    }

    /// Sums along rows (step 1) or columns.
    private static func box(_ values: [SIMD4<Float>], step: Int, line: Int, reach: Int) -> [SIMD4<Float>] {
        var result = values
        let lines = values.count / line
        let next = step == 1 ? line : 1
        for index in 0..<lines {
            let start = index * next
            var sum = SIMD4<Float>.zero
            for place in 0..<min(reach, line) { sum += values[start + place * step] }
            for place in 0..<line {
                if place + reach < line { sum += values[start + (place + reach) * step] }
                if place - reach > 0 { sum -= values[start + (place - reach - 1) * step] }
                result[start + place * step] = sum
            }
        }
        return result
    }
}

/// Finds the distance after which a pattern repeats.
enum Periodicity {
    private static let longest = 96
    private static let least: Float = 0.86

    static func period(of window: PixelWindow, isKnown: [Bool], surface: Surface) -> (x: Int, y: Int)? {
        let (width, height) = (window.width, window.height)
        let values = isKnown.indices.map { index -> Float in
            guard isKnown[index] else { return 0 }
            let d = window.pixels[index] - surface.color(index % width, index / width)
            return d.x + d.y + d.z
        }
        func likeness(_ dx: Int, _ dy: Int) -> Float {
            var correlation = Correlation()
            let step = max(1, values.count / 20_000)
            var index = 0
            while index < values.count {
                let (x, y) = (index % width + dx, index / width + dy)
                if isKnown[index], x < width, y < height, isKnown[y * width + x] {
                    correlation.add(values[index], values[y * width + x])
                }
                index += step
            }
            return correlation.value
        }
        func first(_ likeness: (Int) -> Float, _ limit: Int) -> Int? {
            guard limit > 6 else { return nil }
            let likes = (1...limit).map(likeness)
            // After the pattern has once differed from itself.
            guard let apart = likes.firstIndex(where: { $0 < 0.6 }) else { return nil }
            var best: Int?
            for lag in (apart + 1)..<max(apart + 1, likes.count - 1)
            where likes[lag] >= least && likes[lag] >= likes[lag - 1] && likes[lag] >= likes[lag + 1] {
                if best.map({ likes[lag] > likes[$0] + 0.03 }) ?? true { best = lag }
            }
            return best.map { $0 + 1 }
        }
        let x = first({ likeness($0, 0) }, min(longest, width / 3))
        let y = first({ likeness(0, $0) }, min(longest, height / 3))
        guard x != nil || y != nil else { return nil }
        return (x ?? 0, y ?? 0)
    }
}

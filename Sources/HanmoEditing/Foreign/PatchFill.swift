import HanmoGraphics

/// Fills a hole by patches of its surroundings (Wexler, Shechtman, Irani 2007, with the search of PatchMatch, Barnes 2009):
/// every small square that touches the hole comes to look like one that is known. From coarse to fine.
struct PatchFill {
    /// Half the side of a patch.
    private static let reach = 3
    private static let rounds = 3

    private let window: PixelWindow
    private let isHole: [Bool]
    private let isKnown: [Bool]
    private let seed: UInt64

    init(_ window: PixelWindow, isHole: [Bool], isKnown: [Bool], seed: UInt64) {
        self.window = window
        self.isHole = isHole
        self.isKnown = isKnown
        self.seed = seed
    }

    func filled() -> [SIMD4<Float>] {
        var levels = [PatchLevel(pixels: window.pixels, isHole: isHole, isKnown: isKnown, width: window.width)]
        while let last = levels.last, min(last.width, last.height) >= 8 * (2 * Self.reach + 1),
            last.thickness > Self.reach
        { levels.append(last.halved()) }
        var random = SeededRandom(seed: seed, for: "patches")
        var coarser: PatchLevel?
        for index in levels.indices.reversed() {
            var level = levels[index]
            level.prepare(from: coarser)
            for _ in 0..<(index == 0 ? Self.rounds - 1 : Self.rounds) {
                level.search(reach: Self.reach, &random)
                level.vote(reach: Self.reach)
            }
            coarser = level
        }
        return coarser?.pixels ?? window.pixels
    }
}

/// One size of the window, with the known patch that each patch about the hole looks most like.
private struct PatchLevel {
    var pixels: [SIMD4<Float>]
    let isHole: [Bool]
    let isKnown: [Bool]
    let width: Int
    /// For each pixel about the hole: the centre of the patch that it copies.
    private var matches: [Int32] = []
    private var costs: [Float] = []
    private var isSource: [Bool] = []
    private var targets: [Int] = []

    var height: Int { pixels.count / width }

    init(pixels: [SIMD4<Float>], isHole: [Bool], isKnown: [Bool], width: Int) {
        (self.pixels, self.isHole, self.isKnown, self.width) = (pixels, isHole, isKnown, width)
    }

    /// About how far the middle of the hole is from its edge.
    var thickness: Int {
        var mask = isHole
        var depth = 0
        while mask.contains(true), depth < 64 {
            depth += 1
            var next = mask
            for index in mask.indices where mask[index] {
                let (x, y) = (index % width, index / width)
                let isInner =
                    (x == 0 || mask[index - 1]) && (x + 1 == width || mask[index + 1])
                    && (y == 0 || mask[index - width])
                    && (y + 1 == height || mask[index + width])
                if !isInner { next[index] = false }
            }
            mask = next
        }
        return depth
    }

    func halved() -> PatchLevel {
        let (columns, rows) = (width / 2, height / 2)
        var small = [SIMD4<Float>](repeating: .zero, count: columns * rows)
        var hole = [Bool](repeating: false, count: columns * rows)
        var known = [Bool](repeating: true, count: columns * rows)
        for y in 0..<rows {
            for x in 0..<columns {
                var (sum, count) = (SIMD4<Float>.zero, Float(0))
                for index in [
                    2 * y * width + 2 * x, 2 * y * width + 2 * x + 1, (2 * y + 1) * width + 2 * x,
                    (2 * y + 1) * width + 2 * x + 1,
                ] {
                    if isHole[index] { hole[y * columns + x] = true } else { sum += pixels[index]; count += 1 }
                    if !isKnown[index] { known[y * columns + x] = false }
                }
                small[y * columns + x] = sum / max(count, 1)
            }
        }
        return PatchLevel(pixels: small, isHole: hole, isKnown: known, width: columns)
    }

    /// The first guess: the level at half the size, or the smoothest surface.
    mutating func prepare(from coarser: PatchLevel?) {
        let reach = 3
        isSource = [Bool](repeating: false, count: pixels.count)
        var isTarget = isSource
        for y in reach..<max(reach, height - reach) {
            for x in reach..<max(reach, width - reach) {
                var (known, touches) = (true, false)
                for row in y - reach...y + reach {
                    for column in x - reach...x + reach {
                        if !isKnown[row * width + column] { known = false }
                        if isHole[row * width + column] { touches = true }
                    }
                }
                isSource[y * width + x] = known
                isTarget[y * width + x] = touches
            }
        }
        targets = isTarget.indices.filter { isTarget[$0] }
        matches = [Int32](repeating: -1, count: pixels.count)
        costs = [Float](repeating: .infinity, count: pixels.count)
        guard let coarser else { return HarmonicFill.fill(&pixels, isKnown: isHole.map { !$0 }, width: width) }
        for index in targets {
            let (x, y) = (index % width, index / width)
            let cell = min(y / 2, coarser.height - 1) * coarser.width + min(x / 2, coarser.width - 1)
            if isHole[index] { pixels[index] = coarser.pixels[cell] }
            guard coarser.matches.indices.contains(cell), coarser.matches[cell] >= 0 else { continue }
            let from = Int(coarser.matches[cell])
            let place = (from / coarser.width * 2 + (y & 1)) * width + from % coarser.width * 2 + (x & 1)
            if isSource.indices.contains(place), isSource[place] { matches[index] = Int32(place) }
        }
        for index in isHole.indices where isHole[index] && !isTarget[index] {
            let (x, y) = (index % width, index / width)
            pixels[index] =
                coarser.pixels[min(y / 2, coarser.height - 1) * coarser.width + min(x / 2, coarser.width - 1)]
        }
    }

    private func cost(_ target: Int, _ source: Int, reach: Int, limit: Float) -> Float {
        var sum: Float = 0
        pixels.withUnsafeBufferPointer { pixels in
            for row in -reach...reach {
                let (a, b) = (target + row * width, source + row * width)
                for column in -reach...reach {
                    let d = pixels[a + column] - pixels[b + column]
                    sum += (d * d).sum()
                }
                if sum > limit { return }
            }
        }
        return sum
    }

    mutating func search(reach: Int, _ random: inout SeededRandom) {
        let sources = isSource.indices.filter { isSource[$0] }
        guard !sources.isEmpty else { return }
        for index in targets {
            if matches[index] < 0 { matches[index] = Int32(sources[Int(random.unit() * Double(sources.count))]) }
            costs[index] = cost(index, Int(matches[index]), reach: reach, limit: .infinity)
        }
        for pass in 0..<3 {
            let step = pass & 1 == 0 ? 1 : -1
            for index in pass & 1 == 0 ? targets : targets.reversed() {
                for neighbour in [index - step, index - step * width] where matches.indices.contains(neighbour) {
                    guard matches[neighbour] >= 0 else { continue }
                    attempt(index, Int(matches[neighbour]) + index - neighbour, reach)
                }
                var span = max(width, height)
                while span > 1 {
                    let best = Int(matches[index])
                    let x = best % width + Int(random.uniform(-1, 1) * Double(span))
                    let y = best / width + Int(random.uniform(-1, 1) * Double(span))
                    if x >= 0, y >= 0, x < width, y < height { attempt(index, y * width + x, reach) }
                    span /= 2
                }
            }
        }
    }

    private mutating func attempt(_ index: Int, _ source: Int, _ reach: Int) {
        guard isSource.indices.contains(source), isSource[source], Int(matches[index]) != source else { return }
        let cost = cost(index, source, reach: reach, limit: costs[index])
        if cost < costs[index] { (matches[index], costs[index]) = (Int32(source), cost) }
    }

    /// Each pixel of the hole becomes the mean of what the patches over it want, the better ones weighing more.
    mutating func vote(reach: Int) {
        let typical = max(targets.map { costs[$0] }.sorted().dropFirst(targets.count / 4).first ?? 1, 1)
        var sums = [SIMD4<Float>](repeating: .zero, count: pixels.count)
        var weights = [Float](repeating: 0, count: pixels.count)
        for index in targets where matches[index] >= 0 {
            let ratio = 1 + costs[index] / typical
            let weight = 1 / (ratio * ratio * ratio * ratio)
            let source = Int(matches[index])
            for row in -reach...reach {
                for column in -reach...reach {
                    let offset = row * width + column
                    guard isHole[index + offset] else { continue }
                    sums[index + offset] += pixels[source + offset] * weight
                    weights[index + offset] += weight
                }
            }
        }
        for index in isHole.indices where isHole[index] && weights[index] > 0 {
            pixels[index] = sums[index] / weights[index]
        }
    }
}

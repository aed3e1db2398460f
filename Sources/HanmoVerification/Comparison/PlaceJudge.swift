import HanmoGraphics

/// Tells what became of a place, from its differing pixels and the ground about it.
struct PlaceJudge {
    /// Differing pixels that are looked at.
    private static let sampleSize = 512
    /// The farthest that a glyph is looked for, px.
    private static let reach = 8

    let pair: PixelPair
    let map: DifferenceMap
    /// Pixels that differ by more count.
    let level: Int

    func place(_ found: PlaceFinder.Found, _ edges: inout EdgeTest) -> DifferingPlace {
        DifferingPlace(
            box: found.box, pixels: found.pixels, maximumDifference: found.maximum, change: change(found, &edges))
    }

    private func change(_ found: PlaceFinder.Found, _ edges: inout EdgeTest) -> DifferingPlace.Change {
        let sample = sample(of: found)
        let before = Ground(about: found, in: pair.expected, pair)
        let after = Ground(about: found, in: pair.actual, pair)
        let old = sample.map { Ink(pair.expected[$0.y * pair.width + $0.x], on: before) }
        let new = sample.map { Ink(pair.actual[$0.y * pair.width + $0.x], on: after) }
        let (oldStrength, newStrength) = (Self.mean(old), Self.mean(new))
        if newStrength <= max(after.noise, oldStrength / 12), oldStrength > 3 * newStrength { return .lost }
        if oldStrength <= max(before.noise, newStrength / 12), newStrength > 3 * oldStrength { return .added }
        if found.pixels > 1,
            let shift = ShiftSearch(pair).shift(explaining: sample, reach: Self.reach, rest: 0.12)
        {
            return .shifted(shift)
        }
        // Ink on what was ground is no recolouring: edges that were blurred do so.
        let spread = zip(old, new).count { $0.strength <= before.noise && $1.strength > after.noise }
        if spread * 50 <= sample.count, Self.isRecolouring(old, new),
            let strongest = old.indices.max(by: { old[$0].strength < old[$1].strength })
        {
            let index = sample[strongest].y * pair.width + sample[strongest].x
            return .recoloured(
                from: Color(premultiplied: pair.expected[index]), to: Color(premultiplied: pair.actual[index]))
        }
        return edges.isBeyondEdges(found) ? .other : .edges
    }

    /// Differing pixels, evenly taken.
    func sample(of found: PlaceFinder.Found) -> [(x: Int, y: Int)] {
        let step = max(1, found.pixels / Self.sampleSize)
        var sample: [(x: Int, y: Int)] = []
        var number = 0
        map.levels.withUnsafeBufferPointer { levels in
            for y in found.minY...found.maxY {
                for x in found.minX...found.maxX where Int(levels[y * map.width + x]) > level {
                    if number % step == 0 { sample.append((x, y)) }
                    number += 1
                }
            }
        }
        return sample
    }

    /// The same shape in another colour: the ink of both grows together.
    private static func isRecolouring(_ old: [Ink], _ new: [Ink]) -> Bool {
        let (oldMean, newMean) = (mean(old), mean(new))
        var (oldVariance, newVariance, covariance) = (0.0, 0.0, 0.0)
        for (a, b) in zip(old, new) {
            let (p, q) = (a.strength - oldMean, b.strength - newMean)
            oldVariance += p * p
            newVariance += q * q
            covariance += p * q
        }
        // Plain colours on both sides.
        let even = { (variance: Double, mean: Double) in variance / Double(old.count) <= max(4, mean * mean * 0.01) }
        if even(oldVariance, oldMean), even(newVariance, newMean) { return true }
        return covariance > 0 && covariance * covariance > 0.98 * oldVariance * newVariance
    }

    private static func mean(_ inks: [Ink]) -> Double {
        inks.reduce(0) { $0 + $1.strength } / Double(max(1, inks.count))
    }
}

/// How far a pixel is from the ground about it.
private struct Ink {
    let strength: Double

    init(_ pixel: UInt32, on ground: Ground) { strength = Double(PixelDistance.sum(pixel, ground.pixel)) }
}

/// What is about a place: the middle of the pixels of a frame 2 px outside of it.
private struct Ground {
    let pixel: UInt32
    /// What the ground itself differs from its middle: the mean difference of all channels, with a little to spare.
    let noise: Double

    init(about found: PlaceFinder.Found, in pixels: UnsafePointer<UInt32>, _ pair: PixelPair) {
        let (left, right) = (max(0, found.minX - 2), min(pair.width - 1, found.maxX + 2))
        let (top, bottom) = (max(0, found.minY - 2), min(pair.height - 1, found.maxY + 2))
        let step = max(1, (right - left + bottom - top) / 256)
        var frame: [UInt32] = []
        for x in stride(from: left, through: right, by: step) {
            frame += [pixels[top * pair.width + x], pixels[bottom * pair.width + x]]
        }
        for y in stride(from: top, through: bottom, by: step) {
            frame += [pixels[y * pair.width + left], pixels[y * pair.width + right]]
        }
        var middle: UInt32 = 0
        for shift: UInt32 in [0, 8, 16, 24] {
            let sorted = frame.map { $0 >> shift & 0xFF }.sorted()
            middle |= sorted[sorted.count / 2] << shift
        }
        pixel = middle
        let distances = frame.map { PixelDistance.sum($0, middle) }.sorted()
        noise = Double(distances[distances.count / 2]) * 2 + 6
    }
}

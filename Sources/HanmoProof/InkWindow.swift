import HanmoGraphics

/// What a picture shows in the window about a glyph: how much ink each pixel has, by its colour between ground and ink.
/// Neither colour is known beforehand.
struct InkWindow {
    let area: PixelArea
    /// Pixels that say something: not under other glyphs, and of a ground that the ink stands out from.
    private(set) var isOpen: [Bool]
    /// 0 is ground, 1 ink.
    private(set) var ink: [Float]
    /// Premultiplied, 0…255.
    private(set) var color: SIMD4<Float>
    /// The colour that the ink has if it is the expected glyph's.
    private(set) var fitted: SIMD4<Float>
    /// The distance of ink and ground, 0…510.
    private(set) var contrast: Float
    /// Standard deviation of the ground about its smooth surface, in parts of the contrast.
    private(set) var noise: Float
    /// The same where the ground is least smooth: edges and specks of a picture below.
    private(set) var unrest: Float

    /// How uneven the ink itself is: chalk, foil, a gradient. Standard deviation.
    private(set) var grain: Float = 0

    /// - Parameters:
    ///   - expected: how much of each pixel the expected glyph covers.
    ///   - isOpen: pixels that belong to no other glyph.
    ///   - ground: what lies below; nil if it has to be guessed from the pixels about the glyph.
    ///   - reference: the colour of the ink, if it is known better from other glyphs.
    /// - Returns: nil if there is no ground to be seen.
    init?(
        _ picture: Bitmap, _ area: PixelArea, expected: [Float], isOpen: [Bool], ground known: Bitmap?,
        reference: SIMD4<Float>? = nil
    ) {
        self.area = area
        self.isOpen = isOpen
        let pixels = picture.colors(in: area)
        var ground: GroundEstimate
        if let known {
            ground = GroundEstimate(known: known.colors(in: area), pixels, expected: expected, isOpen: isOpen)
        } else {
            guard let guess = GroundEstimate(pixels, width: area.width, expected: expected, isOpen: isOpen) else {
                return nil
            }
            ground = guess
        }
        let surface = ground.surface
        color = reference ?? Self.strongest(pixels, surface, expected: expected, isOpen: isOpen)
        fitted = Self.fitted(pixels, surface, expected: expected, isOpen: isOpen)
        var (sum, count): (Float, Float) = (0, 0)
        ink = [Float](repeating: 0, count: area.count)
        for index in ink.indices where isOpen[index] {
            let span = color - surface[index]
            let length = (span * span).sum()
            sum += length.squareRoot()
            count += 1
            ink[index] = length < 1 ? 0 : ((pixels[index] - surface[index]) * span).sum() / length
        }
        contrast = count > 0 ? max(sum / count, 0.01) : 0.01
        for index in ink.indices where isOpen[index] {
            let span = color - surface[index]
            // Where ink and ground are of nearly one colour, nothing can be seen.
            if (span * span).sum().squareRoot() < 0.3 * contrast {
                self.isOpen[index] = false
                ink[index] = 0
            } else {
                ink[index] = min(max(ink[index], -0.4), 1.4)
            }
        }
        noise = ground.deviation / contrast
        grain = Self.grain(ink, expected: expected, isOpen: self.isOpen)
        unrest = ground.tail / contrast
    }

    private static func grain(_ ink: [Float], expected: [Float], isOpen: [Bool]) -> Float {
        var values = Histogram()
        for index in ink.indices where isOpen[index] && expected[index] > 0.98 { values.add((ink[index] + 0.4) * 100) }
        let middle = values.value(at: 0.5)
        var distances = Histogram()
        for index in ink.indices where isOpen[index] && expected[index] > 0.98 {
            distances.add(abs((ink[index] + 0.4) * 100 - middle))
        }
        return distances.value(at: 0.5) * 1.48 / 100
    }

    private static func fitted(
        _ pixels: [SIMD4<Float>], _ surface: [SIMD4<Float>], expected: [Float], isOpen: [Bool]
    ) -> SIMD4<Float> {
        var (ground, span) = (SIMD4<Float>.zero, SIMD4<Float>.zero)
        var (sum, squares): (Float, Float) = (0, 0)
        for index in pixels.indices where isOpen[index] && expected[index] > 0 {
            let part = expected[index]
            ground += surface[index] * part
            span += (pixels[index] - surface[index]) * part
            sum += part
            squares += part * part
        }
        return squares > 0 ? ground / sum + span / squares : .zero
    }

    /// The mean colour of the pixels that differ most from the ground: half as many as the ink should have.
    private static func strongest(
        _ pixels: [SIMD4<Float>], _ surface: [SIMD4<Float>], expected: [Float], isOpen: [Bool]
    ) -> SIMD4<Float> {
        var histogram = [Int](repeating: 0, count: 512)
        var distances = [UInt16](repeating: 0, count: pixels.count)
        var area: Float = 0
        for index in pixels.indices where isOpen[index] {
            let d = pixels[index] - surface[index]
            let distance = min(511, Int((d * d).sum().squareRoot()))
            distances[index] = UInt16(distance)
            histogram[distance] += 1
            area += expected[index]
        }
        let wanted = max(6, Int(area / 2))
        var (least, count) = (511, 0)
        while least > 0 {
            count += histogram[least]
            if count >= wanted { break }
            least -= 1
        }
        var (sum, number) = (SIMD4<Float>.zero, Float(0))
        for index in pixels.indices where isOpen[index] && Int(distances[index]) >= least {
            sum += pixels[index]
            number += 1
        }
        return number > 0 ? sum / number : .zero
    }
}

/// The colours below a glyph.
private struct GroundEstimate {
    private(set) var surface: [SIMD4<Float>]
    /// Of the pixels about the glyph, outliers left out; 0…255.
    private(set) var deviation: Float
    /// A tenth of the pixels about the glyph differ by more, scaled like a standard deviation.
    private(set) var tail: Float

    init(known: [SIMD4<Float>], _ pixels: [SIMD4<Float>], expected: [Float], isOpen: [Bool]) {
        surface = known
        var differences = Histogram()
        for index in pixels.indices where isOpen[index] && expected[index] == 0 {
            let d = pixels[index] - known[index]
            differences.add(max(d.max(), -d.min()))
        }
        // More than half of the ground is as it should be, whatever stands on it.
        deviation = differences.value(at: 0.5) * 1.48
        tail = deviation
    }

    /// A plane through the pixels about the glyph, what is not ground among them left out.
    init?(_ pixels: [SIMD4<Float>], width: Int, expected: [Float], isOpen: [Bool]) {
        let bare = pixels.indices.filter { isOpen[$0] && expected[$0] == 0 }
        guard bare.count >= 12 else { return nil }
        var channels = [Histogram](repeating: Histogram(), count: 4)
        for index in bare { for channel in 0..<4 { channels[channel].add(pixels[index][channel]) } }
        let median = SIMD4<Float>(
            channels[0].value(at: 0.5), channels[1].value(at: 0.5), channels[2].value(at: 0.5),
            channels[3].value(at: 0.5))
        var plane = Plane(median)
        var limit: Float = 0
        for step in 0..<3 {
            var differences = Histogram()
            for index in bare {
                let d = pixels[index] - plane.color(x: index % width, y: index / width)
                differences.add(max(d.max(), -d.min()))
            }
            limit = max(step == 0 ? 12 : 4, differences.value(at: 0.5) * 1.48 * 3)
            var fit = PlaneFit()
            for index in bare {
                let (x, y) = (index % width, index / width)
                let d = pixels[index] - plane.color(x: x, y: y)
                if max(d.max(), -d.min()) <= limit { fit.add(pixels[index], x: x, y: y) }
            }
            if let next = fit.plane { plane = next }
        }
        var (sum, count, differences) = (Float(0), Float(0), Histogram())
        for index in bare {
            let d = pixels[index] - plane.color(x: index % width, y: index / width)
            let largest = max(d.max(), -d.min())
            differences.add(largest)
            if largest <= limit {
                sum += largest * largest
                count += 1
            }
        }
        deviation = count > 0 ? (sum / count).squareRoot() : 0
        tail = differences.value(at: 0.9) / 1.645
        surface = pixels.indices.map { plane.color(x: $0 % width, y: $0 / width) }
    }
}

/// Values of 0…255, for quantiles without sorting.
private struct Histogram {
    private var counts = [Int32](repeating: 0, count: 512)
    private var count: Int32 = 0

    mutating func add(_ value: Float) {
        counts[min(511, max(0, Int(value * 2 + 0.5)))] += 1
        count += 1
    }

    func value(at part: Double) -> Float {
        let wanted = Int32(Double(count) * part)
        var sum: Int32 = 0
        for (index, number) in counts.enumerated() {
            sum += number
            if sum > wanted { return Float(index) / 2 }
        }
        return 0
    }
}

/// A colour that changes evenly over an area.
private struct Plane {
    var base: SIMD4<Float>
    var right = SIMD4<Float>.zero
    var down = SIMD4<Float>.zero

    init(_ base: SIMD4<Float>) { self.base = base }

    @inline(__always)
    func color(x: Int, y: Int) -> SIMD4<Float> { base + right * Float(x) + down * Float(y) }
}

/// Least squares.
private struct PlaneFit {
    private var n = 0.0
    private var x = 0.0
    private var y = 0.0
    private var xx = 0.0
    private var xy = 0.0
    private var yy = 0.0
    private var p = SIMD4<Float>.zero
    private var px = SIMD4<Float>.zero
    private var py = SIMD4<Float>.zero

    @inline(__always)
    mutating func add(_ color: SIMD4<Float>, x column: Int, y row: Int) {
        let (a, b) = (Double(column), Double(row))
        n += 1
        x += a
        y += b
        xx += a * a
        xy += a * b
        yy += b * b
        p += color
        px += color * Float(column)
        py += color * Float(row)
    }

    /// Nil where the pixels are too few or lie on one line.
    var plane: Plane? {
        guard n >= 12 else { return nil }
        // About the mean, the two slopes are two equations.
        let (mx, my) = (x / n, y / n)
        let (vxx, vxy, vyy) = (xx - n * mx * mx, xy - n * mx * my, yy - n * my * my)
        let determinant = vxx * vyy - vxy * vxy
        guard determinant > 1e-3 else { return nil }
        let qx = px - p * Float(mx)
        let qy = py - p * Float(my)
        var plane = Plane(p / Float(n))
        plane.right = (qx * Float(vyy) - qy * Float(vxy)) / Float(determinant)
        plane.down = (qy * Float(vxx) - qx * Float(vxy)) / Float(determinant)
        plane.base -= plane.right * Float(mx) + plane.down * Float(my)
        return plane
    }
}

extension Bitmap {
    func colors(in area: PixelArea) -> [SIMD4<Float>] {
        var colors: [SIMD4<Float>] = []
        colors.reserveCapacity(area.count)
        pixels.withUnsafeBufferPointer { pixels in
            for y in area.top..<area.bottom {
                for pixel in pixels[y * width + area.left..<y * width + area.right] {
                    colors.append(
                        SIMD4(
                            Float(pixel & 0xFF), Float(pixel >> 8 & 0xFF), Float(pixel >> 16 & 0xFF),
                            Float(pixel >> 24)))
                }
            }
        }
        return colors
    }
}

extension Color {
    /// From premultiplied channels of 0…255.
    init(premultiplied color: SIMD4<Float>) {
        let alpha = min(max(color.w, 0), 255)
        func channel(_ value: Float) -> UInt8 { UInt8(min(max(alpha > 0 ? value * 255 / alpha : 0, 0), 255).rounded()) }
        self.init(channel(color.x), channel(color.y), channel(color.z), UInt8(alpha.rounded()))
    }
}

import HanmoGraphics

/// A bitmap laid into a quadrilateral: each pixel takes the mean of bilinear samples spread over it, as dense as the
/// bitmap's own pixels fall there. Beyond its edge the bitmap is clear, which makes the edge smooth.
struct BitmapWarp {
    /// Along x and along y, in a pixel.
    private static let mostSamples = 16

    private let source: Bitmap
    private let area: PixelBox
    /// From the page to the bitmap's pixels, before the division by depth: the image of the area's upper left corner, and
    /// how it changes a pixel along x and y.
    private let corner: SIMD3<Double>
    private let across: SIMD3<Double>
    private let down: SIMD3<Double>

    /// - Parameter corners: where the bitmap's corners lie, from the upper left one clockwise.
    /// - Returns: nil when nothing of it can be seen.
    init?(_ source: Bitmap, to corners: [Point], clip: PixelBox) {
        let whole = Rect(x: 0, y: 0, width: Double(source.width), height: Double(source.height))
        guard let places = Projection(from: whole, to: corners)?.inverse else { return nil }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        // Half a bitmap pixel further the bilinear edge ends.
        let reach = corners.map { 1 / places.stretch(at: $0) }.max() ?? 0
        area = PixelBox(
            minX: (xs.min() ?? 0) - reach, minY: (ys.min() ?? 0) - reach, maxX: (xs.max() ?? 0) + reach,
            maxY: (ys.max() ?? 0) + reach
        ).intersection(clip)
        guard !area.isEmpty else { return nil }
        self.source = source
        let place = Point(Double(area.left), Double(area.top))
        corner = places.homogeneous(place)
        across = places.homogeneous(place + Point(1, 0)) - corner
        down = places.homogeneous(place + Point(0, 1)) - corner
    }

    /// Gives each row of premultiplied pixels with the place of its first.
    func rows(_ body: (_ x: Int, _ y: Int, _ pixels: UnsafeBufferPointer<UInt32>) -> Void) {
        var line = [UInt32](repeating: 0, count: area.width)
        source.pixels.withUnsafeBufferPointer { pixels in
            for row in 0..<area.height {
                for column in 0..<area.width {
                    line[column] = pixel(corner + Double(column) * across + Double(row) * down, pixels)
                }
                line.withUnsafeBufferPointer { body(area.left, area.top + row, $0) }
            }
        }
    }

    /// The mean over a pixel whose upper left corner has this image.
    private func pixel(_ image: SIMD3<Double>, _ pixels: UnsafeBufferPointer<UInt32>) -> UInt32 {
        let samples = samples(about: image + (across + down) / 2)
        guard samples > 0 else { return 0 }
        let (stepAcross, stepDown) = (across / Double(samples), down / Double(samples))
        var sums = PixelSums()
        for row in 0..<samples {
            for column in 0..<samples {
                let place = image + (Double(column) + 0.5) * stepAcross + (Double(row) + 0.5) * stepDown
                add(place, pixels, to: &sums)
            }
        }
        return sums.mean((1 << 16) / UInt64(samples * samples))
    }

    /// How many samples a direction a pixel takes; none far outside of the bitmap. A power of two, so that their number
    /// divides without rest.
    @inline(__always)
    private func samples(about image: SIMD3<Double>) -> Int {
        let (u, v) = (image.x / image.z, image.y / image.z)
        // How much of the bitmap a whole pixel holds.
        let (acrossU, acrossV) = (across.x - u * across.z, across.y - v * across.z)
        let (downU, downV) = (down.x - u * down.z, down.y - v * down.z)
        let square = acrossU * acrossU + acrossV * acrossV + downU * downU + downV * downV
        let span = square.squareRoot() / image.z
        let margin = span + 1
        guard image.z > 0, u > -margin, v > -margin, u < Double(source.width) + margin,
            v < Double(source.height) + margin
        else { return 0 }
        // Evenly shrunk, the span is √2 times the bitmap's pixels in one; a sample for each of them does.
        var samples = 1
        while samples < Self.mostSamples, Double(samples) * 1.5 < span { samples *= 2 }
        return samples
    }

    /// Adds what shows at the image of a place, 256 times.
    @inline(__always)
    private func add(_ image: SIMD3<Double>, _ pixels: UnsafeBufferPointer<UInt32>, to sums: inout PixelSums) {
        let (u, v) = (image.x / image.z - 0.5, image.y / image.z - 0.5)
        let (width, height) = (source.width, source.height)
        guard image.z > 0, u > -1, v > -1, u < Double(width), v < Double(height) else { return }
        // Never below zero, so that cutting off rounds downwards.
        let (left, top) = (Int(u + 1) - 1, Int(v + 1) - 1)
        let (across, down) = (UInt64((u - Double(left)) * 256), UInt64((v - Double(top)) * 256))
        func pixel(_ x: Int, _ y: Int) -> PixelSums {
            x >= 0 && y >= 0 && x < width && y < height ? PixelSums(pixels[y * width + x]) : PixelSums()
        }
        let upper = PixelSums.mix(pixel(left, top), pixel(left + 1, top), across)
        let lower = PixelSums.mix(pixel(left, top + 1), pixel(left + 1, top + 1), across)
        sums.add(mixed: .mix(upper, lower, down))
    }
}

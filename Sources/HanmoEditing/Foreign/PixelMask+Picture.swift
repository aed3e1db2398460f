public import HanmoGraphics

extension PixelMask {
    /// The mask that a picture draws: white may change, black stays, grey mixes; clear stays too.
    public init(_ mask: Bitmap, for picture: Bitmap) throws(RetouchError) {
        guard mask.width == picture.width, mask.height == picture.height else {
            throw RetouchError(
                "the mask has \(mask.width)×\(mask.height) pixels, the picture \(picture.width)×\(picture.height)",
                hint: "a mask is as large as its picture: white where it may change, black elsewhere")
        }
        let lights = mask.pixels.map { pixel in
            // Premultiplied, so that what is clear is black.
            UInt8(((pixel & 0xFF) * 77 + (pixel >> 8 & 0xFF) * 150 + (pixel >> 16 & 0xFF) * 29) >> 8)
        }
        guard let frame = Self.extent(of: lights, width: mask.width) else {
            throw RetouchError("the mask is black: nothing may change", hint: "paint white what may change")
        }
        var coverage: [UInt8] = []
        for row in frame.top..<frame.bottom {
            coverage += lights[row * mask.width + frame.left..<row * mask.width + frame.right]
        }
        self.init(frame, coverage: coverage)
    }

    /// The box of all values above 0.
    private static func extent(of values: [UInt8], width: Int) -> PixelFrame? {
        var (left, top, right, bottom) = (Int.max, Int.max, -1, -1)
        for index in values.indices where values[index] > 0 {
            let (x, y) = (index % width, index / width)
            (left, right) = (min(left, x), max(right, x))
            (top, bottom) = (min(top, y), max(bottom, y))
        }
        return right < 0 ? nil : PixelFrame(left: left, top: top, width: right - left + 1, height: bottom - top + 1)
    }

    /// The same in the smallest box.
    var trimmed: PixelMask {
        guard let extent = Self.extent(of: coverage, width: width), extent.width * extent.height < coverage.count else {
            return self
        }
        let frame = PixelFrame(
            left: left + extent.left, top: top + extent.top, width: extent.width, height: extent.height)
        var kept: [UInt8] = []
        for row in extent.top..<extent.bottom {
            kept += coverage[row * width + extent.left..<row * width + extent.right]
        }
        return PixelMask(frame, coverage: kept)
    }

    /// A region in pixels; it must touch the picture.
    public init(region: Rect, of picture: Bitmap) throws(RetouchError) {
        guard let mask = PixelMask(region, in: picture) else { throw .outside(region, of: picture) }
        self = mask
    }

    /// The same, going out softly inside its own edge: nothing more may change than before.
    /// - Parameters:
    ///   - width: pixels from the edge to full coverage.
    ///   - size: of the picture, at whose own edges nothing goes out.
    public func softened(by width: Int, in size: (width: Int, height: Int)? = nil) -> PixelMask {
        guard width > 0 else { return self }
        let far = Int.max / 4
        var distances = coverage.map { $0 > 0 ? far : 0 }
        let (columns, rows) = (self.width, height)
        // How far it is to what lies beyond the box.
        let beyond = (
            left: size != nil && left <= 0 ? far : 0, top: size != nil && top <= 0 ? far : 0,
            right: size.map { left + columns >= $0.width ? far : 0 } ?? 0,
            bottom: size.map { top + rows >= $0.height ? far : 0 } ?? 0
        )
        // Steps to the nearest pixel that stays, from above and then from below (chamfer 3-4).
        for y in 0..<rows {
            for x in 0..<columns where distances[y * columns + x] > 0 {
                let index = y * columns + x
                let before = (x > 0 ? distances[index - 1] : beyond.left) + 3
                let above = (y > 0 ? distances[index - columns] : beyond.top) + 3
                let corner = x > 0 && y > 0 ? distances[index - columns - 1] + 4 : far
                let other = x + 1 < columns && y > 0 ? distances[index - columns + 1] + 4 : far
                distances[index] = min(distances[index], before, above, min(corner, other))
            }
        }
        for y in (0..<rows).reversed() {
            for x in (0..<columns).reversed() where distances[y * columns + x] > 0 {
                let index = y * columns + x
                let after = (x + 1 < columns ? distances[index + 1] : beyond.right) + 3
                let below = (y + 1 < rows ? distances[index + columns] : beyond.bottom) + 3
                let corner = x + 1 < columns && y + 1 < rows ? distances[index + columns + 1] + 4 : far
                let other = x > 0 && y + 1 < rows ? distances[index + columns - 1] + 4 : far
                distances[index] = min(distances[index], after, below, min(corner, other))
            }
        }
        var soft = self
        for index in soft.coverage.indices where coverage[index] > 0 {
            let share = min(Float(distances[index]) / Float(3 * (width + 1)), 1)
            soft.coverage[index] = UInt8(max(1, (Float(coverage[index]) * share).rounded()))
        }
        return soft
    }
}

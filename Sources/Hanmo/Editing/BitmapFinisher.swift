import HanmoBrief
import HanmoEditing
import HanmoGraphics

/// What is done to the pixels of a painted page: cut, extended, toned.
struct BitmapFinisher {
    func bitmap(_ bitmap: Bitmap, finishes: [Finish]) -> Bitmap {
        finishes.reduce(bitmap) { bitmap, finish in
            switch finish {
            case .crop(let box): cropped(bitmap, to: box)
            case .extend(let top, let left, let bottom, let right):
                extended(bitmap, top: top, left: left, bottom: bottom, right: right)
            case .tone(let tone): toned(bitmap, tone)
            }
        }
    }

    private func cropped(_ bitmap: Bitmap, to box: Finish.PixelBox) -> Bitmap {
        let (x, y) = (min(max(0, box.x), bitmap.width - 1), min(max(0, box.y), bitmap.height - 1))
        let (width, height) = (min(max(1, box.width), bitmap.width - x), min(max(1, box.height), bitmap.height - y))
        var pixels: [UInt32] = []
        pixels.reserveCapacity(width * height)
        for row in y..<y + height {
            let start = row * bitmap.width + x
            pixels += bitmap.pixels[start..<start + width]
        }
        return Bitmap(width: width, height: height, pixels: pixels)
    }

    // MARK: - Extending

    /// The picture mirrored at its edge and softened: pixels that were there stay as they are.
    private func extended(_ bitmap: Bitmap, top: Int, left: Int, bottom: Int, right: Int) -> Bitmap {
        var result = Bitmap(width: bitmap.width + left + right, height: bitmap.height + top + bottom)
        let reach = max(top, left, bottom, right)
        let soft = softened(bitmap, radius: max(2, reach / 12))
        for y in 0..<result.height {
            let from = mirror(y - top, bitmap.height)
            let isInRows = y >= top && y < top + bitmap.height
            for x in 0..<result.width {
                let isIn = isInRows && x >= left && x < left + bitmap.width
                let source = from * bitmap.width + mirror(x - left, bitmap.width)
                result.pixels[y * result.width + x] = (isIn ? bitmap : soft).pixels[source]
            }
        }
        return result
    }

    private func mirror(_ index: Int, _ count: Int) -> Int {
        let period = max(1, 2 * count)
        let wrapped = ((index % period) + period) % period
        return wrapped < count ? wrapped : period - 1 - wrapped
    }

    /// Two box blurs each way.
    private func softened(_ bitmap: Bitmap, radius: Int) -> Bitmap {
        var result = bitmap
        for _ in 0..<2 {
            result = blurred(result, radius, count: bitmap.height, length: bitmap.width, step: 1, stride: bitmap.width)
            result = blurred(result, radius, count: bitmap.width, length: bitmap.height, step: bitmap.width, stride: 1)
        }
        return result
    }

    private func blurred(
        _ bitmap: Bitmap, _ radius: Int, count: Int, length: Int, step: Int, stride: Int
    ) -> Bitmap {
        var result = bitmap
        bitmap.pixels.withUnsafeBufferPointer { pixels in
            result.pixels.withUnsafeMutableBufferPointer { out in
                for line in 0..<count {
                    let start = line * stride
                    var sums: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
                    func add(_ index: Int, _ sign: Bool) {
                        let pixel = pixels[start + min(max(0, index), length - 1) * step]
                        let parts = (pixel & 0xFF, pixel >> 8 & 0xFF, pixel >> 16 & 0xFF, pixel >> 24)
                        if sign {
                            sums = (sums.0 + parts.0, sums.1 + parts.1, sums.2 + parts.2, sums.3 + parts.3)
                        } else {
                            sums = (sums.0 - parts.0, sums.1 - parts.1, sums.2 - parts.2, sums.3 - parts.3)
                        }
                    }
                    for index in -radius...radius { add(index, true) }
                    let size = UInt32(2 * radius + 1)
                    for index in 0..<length {
                        out[start + index * step] =
                            sums.0 / size | (sums.1 / size) << 8 | (sums.2 / size) << 16 | (sums.3 / size) << 24
                        add(index + radius + 1, true)
                        add(index - radius, false)
                    }
                }
            }
        }
        return result
    }

    // MARK: - Tones

    private func toned(_ bitmap: Bitmap, _ tone: ValueWish.Tone) -> Bitmap {
        var result = bitmap
        result.pixels.withUnsafeMutableBufferPointer { pixels in
            for index in pixels.indices { pixels[index] = Self.toned(pixels[index], tone) }
        }
        return result
    }

    /// In whole numbers, so that every machine gives the same. Channels stay within alpha, as premultiplied ones must.
    private static func toned(_ pixel: UInt32, _ tone: ValueWish.Tone) -> UInt32 {
        let (r, g, b, a) = (Int(pixel & 0xFF), Int(pixel >> 8 & 0xFF), Int(pixel >> 16 & 0xFF), Int(pixel >> 24))
        let grey = (54 * r + 183 * g + 19 * b + 128) >> 8
        let (red, green, blue): (Int, Int, Int)
        switch tone {
        case .grey: (red, green, blue) = (grey, grey, grey)
        case .sepia:
            // From a dark brown over the grey to old paper.
            (red, green, blue) = (
                44 * a / 255 + grey * 204 / 255, 30 * a / 255 + grey * 204 / 255 - grey * 6 / 255,
                16 * a / 255 + grey * 180 / 255
            )
        case .warm: (red, green, blue) = (r + (a - r) / 8, g + (a - g) / 40, b * 7 / 8)
        case .cool: (red, green, blue) = (r * 7 / 8, g + (a - g) / 40, b + (a - b) / 8)
        case .bright: (red, green, blue) = (r + (a - r) / 5, g + (a - g) / 5, b + (a - b) / 5)
        case .dark: (red, green, blue) = (r * 3 / 4, g * 3 / 4, b * 3 / 4)
        case .inverted: (red, green, blue) = (a - r, a - g, a - b)
        }
        func clamp(_ value: Int) -> UInt32 { UInt32(min(max(0, value), a)) }
        return clamp(red) | clamp(green) << 8 | clamp(blue) << 16 | UInt32(a) << 24
    }
}

import HanmoBrief
import HanmoEditing
import HanmoGraphics

/// What is done to the pixels of a painted page: cut, extended, toned.
struct BitmapFinisher {
    /// The page without its letters, which no edge shall mirror; asked only where the picture is extended.
    let wordless: () throws -> Bitmap

    func bitmap(_ painted: Bitmap, finishes: [Finish]) throws -> Bitmap {
        var bitmap = painted
        var ground: Bitmap?
        for finish in finishes {
            if case .extend = finish, ground == nil {
                let before = finishes.prefix { if case .extend = $0 { false } else { true } }
                ground = try BitmapFinisher(wordless: wordless).bitmap(try wordless(), finishes: Array(before))
            }
            bitmap = apply(finish, to: bitmap, ground: ground ?? bitmap)
            ground = ground.map { apply(finish, to: $0, ground: $0) }
        }
        return bitmap
    }

    private func apply(_ finish: Finish, to bitmap: Bitmap, ground: Bitmap) -> Bitmap {
        switch finish {
        case .crop(let box): cropped(bitmap, to: box)
        case .extend(let top, let left, let bottom, let right):
            extended(bitmap, ground: ground, top: top, left: left, bottom: bottom, right: right)
        case .tone(let tone): toned(bitmap, tone)
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

    /// Mirrored at its edge: pixels that were there stay as they are.
    private func extended(
        _ bitmap: Bitmap, ground: Bitmap, top: Int, left: Int, bottom: Int, right: Int
    ) -> Bitmap {
        var result = Bitmap(width: bitmap.width + left + right, height: bitmap.height + top + bottom)
        for y in 0..<result.height {
            let from = mirror(y - top, bitmap.height)
            let isInRows = y >= top && y < top + bitmap.height
            for x in 0..<result.width {
                let isIn = isInRows && x >= left && x < left + bitmap.width
                let source = from * bitmap.width + mirror(x - left, bitmap.width)
                result.pixels[y * result.width + x] = (isIn ? bitmap : ground).pixels[source]
            }
        }
        return result
    }

    private func mirror(_ index: Int, _ count: Int) -> Int {
        let period = max(1, 2 * count)
        let wrapped = ((index % period) + period) % period
        return wrapped < count ? wrapped : period - 1 - wrapped
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
        case .paper:
            // Faded towards a warm sheet.
            (red, green, blue) = (
                (r * 5 + grey) / 8 + a * 40 / 255, ((g * 5 + grey) / 8 + a * 40 / 255) * 247 / 256,
                ((b * 5 + grey) / 8 + a * 40 / 255) * 225 / 256
            )
        case .duotone:
            // From ink blue to cream.
            (red, green, blue) = (
                32 * a / 255 + grey * 218 / 255, 44 * a / 255 + grey * 196 / 255, 92 * a / 255 + grey * 128 / 255
            )
        }
        func clamp(_ value: Int) -> UInt32 { UInt32(min(max(0, value), a)) }
        return clamp(red) | clamp(green) << 8 | clamp(blue) << 16 | UInt32(a) << 24
    }
}

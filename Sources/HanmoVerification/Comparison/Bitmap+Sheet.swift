package import HanmoGraphics

/// What sheets are put together with.
extension Bitmap {
    private static let red = Color(0xE0, 0x20, 0x20).premultiplied

    /// The mean of each square of pixels; what is left over at the right and the bottom makes smaller ones.
    package func reduced(by factor: Int) -> Bitmap {
        guard factor > 1 else { return self }
        var result = Bitmap(width: (width + factor - 1) / factor, height: (height + factor - 1) / factor)
        for y in 0..<result.height {
            for x in 0..<result.width {
                var sums = SIMD4<UInt32>(repeating: 0)
                let (columns, rows) = (
                    x * factor..<min(width, (x + 1) * factor), y * factor..<min(height, (y + 1) * factor)
                )
                for row in rows {
                    for column in columns {
                        let pixel = pixels[row * width + column]
                        sums &+= SIMD4(pixel & 0xFF, pixel >> 8 & 0xFF, pixel >> 16 & 0xFF, pixel >> 24)
                    }
                }
                let count = UInt32(columns.count * rows.count)
                let mean = (sums &+ SIMD4(repeating: count / 2)) / SIMD4(repeating: count)
                result.pixels[y * result.width + x] = mean.x | mean.y << 8 | mean.z << 16 | mean.w << 24
            }
        }
        return result
    }

    mutating func paste(_ other: Bitmap, x: Int, y: Int) {
        for row in 0..<min(other.height, height - y) {
            let (from, to) = (row * other.width, (y + row) * width + x)
            let count = min(other.width, width - x)
            pixels.replaceSubrange(to..<to + count, with: other.pixels[from..<from + count])
        }
    }

    /// Part of another bitmap, each pixel a square.
    mutating func enlarge(
        _ other: Bitmap, x: Int, y: Int, width columns: Int, height rows: Int, scale: Int, toX: Int, toY: Int
    ) {
        for row in 0..<rows * scale {
            let (from, to) = ((y + row / scale) * other.width + x, (toY + row) * width + toX)
            for column in 0..<columns * scale { pixels[to + column] = other.pixels[from + column / scale] }
        }
    }

    /// A frame within the columns from `left` on, red within white, so that it is seen on any ground.
    mutating func frame(_ box: Rect, left offset: Int, width columns: Int, height rows: Int) {
        for (outset, color) in [(1, Color.white.premultiplied), (0, Self.red)] {
            let left = max(0, Int(box.minX) - outset)
            let right = min(columns - 1, Int(box.maxX) + outset)
            let top = max(0, Int(box.minY) - outset)
            let bottom = min(rows - 1, Int(box.maxY) + outset)
            guard left <= right, top <= bottom else { return }
            for x in left...right {
                pixels[top * width + offset + x] = color
                pixels[bottom * width + offset + x] = color
            }
            for y in top...bottom {
                pixels[y * width + offset + left] = color
                pixels[y * width + offset + right] = color
            }
        }
    }

    /// The height of a written number, px.
    static let numberHeight = 14

    /// A number in digits of 6×10 px, white on red; what runs out of the bitmap is left out.
    mutating func write(_ number: Int, x: Int, y: Int) {
        for (index, digit) in String(number).utf8.enumerated() {
            let shape = Self.digits[Int(digit) - 0x30]
            for row in -2..<12 {
                for column in -2..<8 {
                    let (px, py) = (x + 2 + index * 8 + column, y + 2 + row)
                    guard px >= 0, py >= 0, px < width, py < height else { continue }
                    let isInside = (0..<10).contains(row) && (0..<6).contains(column)
                    let isInk = isInside && shape[row / 2] >> (2 - column / 2) & 1 == 1
                    pixels[py * width + px] = isInk ? Color.white.premultiplied : Self.red
                }
            }
        }
    }

    /// Three bits a row, from the top.
    private static let digits: [[UInt8]] = [
        [7, 5, 5, 5, 7], [2, 6, 2, 2, 7], [7, 1, 7, 4, 7], [7, 1, 7, 1, 7], [5, 5, 7, 1, 1], [7, 4, 7, 1, 7],
        [7, 4, 7, 5, 7], [7, 1, 1, 1, 1], [7, 5, 7, 5, 7], [7, 5, 7, 1, 7],
    ]
}

extension Rect {
    func scaled(by factor: Double) -> Rect {
        Rect(x: x * factor, y: y * factor, width: width * factor, height: height * factor)
    }
}

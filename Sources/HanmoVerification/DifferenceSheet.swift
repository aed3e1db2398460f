package import HanmoGraphics

/// Expected | difference | actual side by side, what differs boxed in red.
package enum DifferenceSheet {
    private static let gap = 8

    package static func bitmap(expected: Bitmap, actual: Bitmap, comparison: BitmapComparison) -> Bitmap {
        let (width, height) = (max(expected.width, actual.width), max(expected.height, actual.height))
        var sheet = Bitmap(width: width * 3 + gap * 2, height: height, fill: Color(0x80, 0x80, 0x80))
        paste(expected, into: &sheet, at: 0)
        paste(actual, into: &sheet, at: (width + gap) * 2)
        let middle = width + gap
        for y in 0..<height {
            for x in 0..<width {
                let (a, b) = (pixel(expected, x, y), pixel(actual, x, y))
                sheet.pixels[y * sheet.width + middle + x] =
                    a == b ? faded(a) : Color(0xD0, 0x10, 0x10).premultiplied
            }
        }
        for region in comparison.regions {
            for panel in 0..<3 { frame(region.inset(by: -4), in: &sheet, offset: panel * middle, width: width) }
        }
        return sheet
    }

    private static func pixel(_ bitmap: Bitmap, _ x: Int, _ y: Int) -> UInt32? {
        x < bitmap.width && y < bitmap.height ? bitmap.pixels[y * bitmap.width + x] : nil
    }

    private static func faded(_ pixel: UInt32?) -> UInt32 {
        guard let pixel else { return Color(0x80, 0x80, 0x80).premultiplied }
        let grey = (pixel & 0xFF + pixel >> 8 & 0xFF + pixel >> 16 & 0xFF) / 3
        let light = UInt8(192 + min(grey, 255) / 4)
        return Color(light, light, light).premultiplied
    }

    private static func paste(_ bitmap: Bitmap, into sheet: inout Bitmap, at x: Int) {
        for y in 0..<bitmap.height {
            let from = y * bitmap.width
            let to = y * sheet.width + x
            sheet.pixels.replaceSubrange(to..<to + bitmap.width, with: bitmap.pixels[from..<from + bitmap.width])
        }
    }

    private static func frame(_ box: Rect, in sheet: inout Bitmap, offset: Int, width: Int) {
        let red = Color(0xE0, 0x20, 0x20).premultiplied
        let (left, right) = (max(0, Int(box.minX)), min(width - 1, Int(box.maxX)))
        let (top, bottom) = (max(0, Int(box.minY)), min(sheet.height - 1, Int(box.maxY)))
        guard left <= right, top <= bottom else { return }
        for x in left...right {
            sheet.pixels[top * sheet.width + offset + x] = red
            sheet.pixels[bottom * sheet.width + offset + x] = red
        }
        for y in top...bottom {
            sheet.pixels[y * sheet.width + offset + left] = red
            sheet.pixels[y * sheet.width + offset + right] = red
        }
    }
}

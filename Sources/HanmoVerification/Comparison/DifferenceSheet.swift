package import HanmoGraphics

/// Expected | difference | actual side by side, what differs boxed and numbered in red; below, the places enlarged in
/// the same order.
package enum DifferenceSheet {
    private static let gap = 8
    /// The longest side of one of the three; larger pages are scaled down by a whole number.
    private static let longestSide = 2048
    /// How many places are enlarged.
    private static let enlargedCount = 12
    private static let grey = Color(0x80, 0x80, 0x80).premultiplied

    package static func bitmap(expected: Bitmap, actual: Bitmap, comparison: BitmapComparison) -> Bitmap {
        let difference = difference(expected, actual)
        let side = max(difference.width, difference.height)
        let factor = max(1, (side + longestSide - 1) / longestSide)
        let panels = [expected, difference, actual].map { $0.reduced(by: factor) }
        let (width, height) = (panels[1].width, panels[1].height)
        let crops =
            comparison.sizesMatch ? EnlargedPlaces(comparison, expected, difference, actual, enlargedCount) : nil
        let sheetWidth = max(width * 3 + gap * 2, crops?.minimumWidth ?? 0)
        let enlarged = crops?.bitmap(width: sheetWidth)
        let total = height + (enlarged.map { $0.height + gap } ?? 0)
        var sheet = Bitmap(width: sheetWidth, height: total)
        sheet.pixels = [UInt32](repeating: grey, count: sheetWidth * total)
        for (index, panel) in panels.enumerated() { sheet.paste(panel, x: index * (width + gap), y: 0) }
        for (index, place) in comparison.places.enumerated() {
            let box = place.box.scaled(by: 1 / Double(factor)).inset(by: -4)
            for panel in 0..<3 {
                let left = panel * (width + gap)
                sheet.frame(box, left: left, width: width, height: height)
                if index < enlargedCount {
                    let above = Int(box.minY) - Bitmap.numberHeight - 1
                    let below = min(Int(box.maxY) + 3, max(0, height - Bitmap.numberHeight))
                    sheet.write(
                        index + 1, x: left + min(max(0, Int(box.minX)), max(0, width - 18)),
                        y: above >= 0 ? above : below)
                }
            }
        }
        if let enlarged { sheet.paste(enlarged, x: 0, y: height + gap) }
        return sheet
    }

    /// What differs in red, the more the darker, on a faint picture.
    static func difference(_ expected: Bitmap, _ actual: Bitmap) -> Bitmap {
        let (width, height) = (max(expected.width, actual.width), max(expected.height, actual.height))
        var result = Bitmap(width: width, height: height)
        for y in 0..<height {
            for x in 0..<width {
                let (a, b) = (pixel(expected, x, y), pixel(actual, x, y))
                result.pixels[y * width + x] = a == b ? faded(a) : red(a, b)
            }
        }
        return result
    }

    private static func pixel(_ bitmap: Bitmap, _ x: Int, _ y: Int) -> UInt32? {
        x < bitmap.width && y < bitmap.height ? bitmap.pixels[y * bitmap.width + x] : nil
    }

    /// As dark as it can be from a quarter of all levels on; what is in one picture only is as dark.
    private static func red(_ a: UInt32?, _ b: UInt32?) -> UInt32 {
        let level = a.flatMap { a in b.map { PixelDistance.largest(a, $0) } } ?? 255
        return Color(0xF4, 0xA4, 0xA0).mixed(with: Color(0xB8, 0, 0), min(1, Double(level) / 64)).premultiplied
    }

    private static func faded(_ pixel: UInt32?) -> UInt32 {
        guard let pixel else { return grey }
        let value = (pixel & 0xFF + pixel >> 8 & 0xFF + pixel >> 16 & 0xFF) / 3
        let light = UInt8(192 + min(value, 255) / 4)
        return Color(light, light, light).premultiplied
    }
}

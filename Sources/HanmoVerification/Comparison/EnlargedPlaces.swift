import HanmoGraphics

/// Places of a comparison, each as expected | difference | actual at 4 to 8 times its size, with its number.
struct EnlargedPlaces {
    private static let gap = 8
    private static let label = Bitmap.numberHeight + 2
    /// What is about a place, px of the page.
    private static let margin = 4.0
    /// The longest side of what is shown of a place, px of the page, and of its enlargement.
    private static let (longest, longestEnlarged) = (96.0, 384)

    private struct Crop {
        let number: Int
        let x: Int
        let y: Int
        let width: Int
        let height: Int
        let scale: Int

        /// Three enlargements side by side.
        var sheetWidth: Int { 3 * width * scale + EnlargedPlaces.gap }
        var sheetHeight: Int { height * scale + EnlargedPlaces.label }
    }

    private let pictures: [Bitmap]
    private let crops: [Crop]

    /// - Returns: nil when nothing is to be enlarged.
    init?(_ comparison: BitmapComparison, _ expected: Bitmap, _ difference: Bitmap, _ actual: Bitmap, _ count: Int) {
        guard !comparison.places.isEmpty else { return nil }
        pictures = [expected, difference, actual]
        crops = comparison.places.prefix(count).enumerated().map { index, place in
            let page = Rect(x: 0, y: 0, width: Double(expected.width), height: Double(expected.height))
            let wanted = place.box.inset(by: -Self.margin)
            let (width, height) = (min(wanted.width, Self.longest), min(wanted.height, Self.longest))
            let box = Rect(x: wanted.midX - width / 2, y: wanted.midY - height / 2, width: width, height: height)
                .intersection(page)
            let (columns, rows) = (max(1, Int(box.width)), max(1, Int(box.height)))
            return Crop(
                number: index + 1, x: Int(box.x), y: Int(box.y), width: min(columns, expected.width - Int(box.x)),
                height: min(rows, expected.height - Int(box.y)),
                scale: min(8, max(4, Self.longestEnlarged / max(columns, rows))))
        }
    }

    var minimumWidth: Int { crops.map(\.sheetWidth).max() ?? 0 }

    /// From the left to the right, as many in a row as there is room for.
    func bitmap(width: Int) -> Bitmap {
        var places: [(x: Int, y: Int)] = []
        var (x, y, rowHeight) = (0, 0, 0)
        for crop in crops {
            if x > 0, x + crop.sheetWidth > width {
                y += rowHeight + Self.gap
                (x, rowHeight) = (0, 0)
            }
            places.append((x, y))
            x += crop.sheetWidth + 2 * Self.gap
            rowHeight = max(rowHeight, crop.sheetHeight)
        }
        var sheet = Bitmap(width: width, height: y + rowHeight, fill: Color(0x80, 0x80, 0x80))
        for (crop, place) in zip(crops, places) {
            sheet.write(crop.number, x: place.x + 1, y: place.y + 1)
            for (index, picture) in pictures.enumerated() {
                sheet.enlarge(
                    picture, x: crop.x, y: crop.y, width: crop.width, height: crop.height, scale: crop.scale,
                    toX: place.x + index * (crop.width * crop.scale + Self.gap / 2), toY: place.y + Self.label)
            }
        }
        return sheet
    }
}

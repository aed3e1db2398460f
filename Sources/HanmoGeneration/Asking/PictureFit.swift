import HanmoGraphics
import HanmoPage

/// A generated picture in a region's box: cut to the box's shape about its middle, never stretched.
struct PictureFit {
    /// The part of each side that is left, 1 where nothing is cut off.
    let horizontal: Double
    let vertical: Double

    /// - Parameters:
    ///   - aspect: width to height of the picture.
    ///   - box: which it shall cover.
    init(aspect: Double, box: Rect) {
        let wanted = box.width / box.height
        horizontal = aspect > wanted ? wanted / aspect : 1
        vertical = aspect > wanted ? 1 : aspect / wanted
    }

    /// The pixels that are shown.
    static func cut(_ bitmap: Bitmap, to box: Rect) -> Bitmap {
        let fit = PictureFit(aspect: Double(bitmap.width) / Double(bitmap.height), box: box)
        let width = min(bitmap.width, max(1, Int((Double(bitmap.width) * fit.horizontal).rounded())))
        let height = min(bitmap.height, max(1, Int((Double(bitmap.height) * fit.vertical).rounded())))
        guard width < bitmap.width || height < bitmap.height else { return bitmap }
        let (left, top) = ((bitmap.width - width) / 2, (bitmap.height - height) / 2)
        var pixels: [UInt32] = []
        pixels.reserveCapacity(width * height)
        for row in top..<top + height {
            let start = row * bitmap.width + left
            pixels += bitmap.pixels[start..<start + width]
        }
        return Bitmap(width: width, height: height, pixels: pixels)
    }

    /// As the page shows it. The rasteriser scales it to the page's own pixels.
    static func picture(of bitmap: Bitmap, in box: Rect) -> Picture {
        Picture(items: [.image(Image(bitmap: cut(bitmap, to: box), box: box))])
    }
}

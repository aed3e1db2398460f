public import HanmoGraphics
import HanmoPage
import HanmoRaster

/// Pixels to be added on each side.
public struct Margins: Hashable, Sendable {
    public var left: Int
    public var top: Int
    public var right: Int
    public var bottom: Int

    public init(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) {
        (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }
}

extension Bitmap {
    private static let largestSide = 16_384
    private static let largestArea = 120_000_000

    private static func check(_ width: Int, _ height: Int) throws(RetouchError) {
        guard width > 0, height > 0, width <= largestSide, height <= largestSide, width * height <= largestArea else {
            throw RetouchError(
                "a picture of \(width)×\(height) pixels cannot be made",
                hint: "sides go from 1 to \(largestSide) pixels, the area to \(largestArea)")
        }
    }

    /// A part of the picture.
    public func cropped(to rect: Rect) throws(RetouchError) -> Bitmap {
        guard let frame = PixelFrame(rect)?.intersection(PixelFrame(of: self)) else { throw .outside(rect, of: self) }
        return part(frame)
    }

    /// The picture at another size.
    public func resized(width: Int, height: Int) throws(RetouchError) -> Bitmap {
        try Self.check(width, height)
        var page = Page(width: width, height: height, ground: .clear)
        page.items = [.image(Image(bitmap: self, box: page.bounds))]
        do throws(RasterError) {
            return try Rasterizer(glyphs: GlyphSource(outline: { _, _ in Path() })).bitmap(of: page)
        } catch {
            throw RetouchError(error.message, hint: error.hint, status: error.status)
        }
    }

    /// The picture going on beyond its edges: an even ground as it is, anything else mirrored and ever more blurred. The
    /// old pixels stay what they are.
    public func extended(by margins: Margins) throws(RetouchError) -> Retouched {
        guard margins.left >= 0, margins.top >= 0, margins.right >= 0, margins.bottom >= 0 else {
            throw RetouchError("a picture cannot be extended by less than nothing", hint: "crop it instead")
        }
        let (wide, high) = (width + margins.left + margins.right, height + margins.top + margins.bottom)
        try Self.check(wide, high)
        var picture = Bitmap(width: wide, height: high)
        let edge = SeamSurface(of: self)
        for y in 0..<high {
            for x in 0..<wide {
                let (column, row) = (x - margins.left, y - margins.top)
                let isOld = column >= 0 && row >= 0 && column < width && row < height
                picture.pixels[y * wide + x] = isOld ? pixels[row * width + column] : edge.pixel(column, row)
            }
        }
        let old = PixelFrame(left: margins.left, top: margins.top, width: width, height: height)
        var coverage = [UInt8](repeating: 255, count: wide * high)
        for row in old.top..<old.bottom {
            for column in old.left..<old.right { coverage[row * wide + column] = 0 }
        }
        return Retouched(picture, region: PixelMask(PixelFrame(of: picture), coverage: coverage))
    }
}

/// What lies beyond the edges of a picture.
private struct SeamSurface {
    private let picture: Bitmap
    /// The picture itself, and blurred more and more.
    private let levels: [[SIMD4<Float>]]
    private let even: SIMD4<Float>?

    init(of picture: Bitmap) {
        self.picture = picture
        let window = PixelWindow(PixelFrame(of: picture), of: picture)
        let (width, height) = (picture.width, picture.height)
        var border: [SIMD4<Float>] = []
        for x in 0..<width { border += [window.pixels[x], window.pixels[(height - 1) * width + x]] }
        for y in 0..<height { border += [window.pixels[y * width], window.pixels[y * width + width - 1]] }
        let median = InkColor.median(border)
        let off = border.reduce(0) { sum, pixel in
            let d = pixel - median
            return sum + (Swift.max(d.max(), -d.min()) > 3 ? 1 : 0)
        }
        even = off * 50 <= border.count ? median : nil
        guard even == nil else {
            levels = []
            return
        }
        let all = [Bool](repeating: true, count: window.pixels.count)
        var levels = [window.pixels]
        for reach in [2, 6, 18] {
            let limit = max(1, min(reach, min(width, height) / 3))
            levels.append(Smoothing.blurred(levels[levels.count - 1], isKnown: all, width: width, reach: limit))
        }
        self.levels = levels
    }

    /// Of a place outside of the picture.
    func pixel(_ x: Int, _ y: Int) -> UInt32 {
        if let even { return even.pixel }
        let (column, row) = (Self.mirrored(x, picture.width), Self.mirrored(y, picture.height))
        let away = Swift.max(-x, x - picture.width + 1, Swift.max(-y, y - picture.height + 1))
        // Fully blurred after an eighth of the picture.
        let depth = Float(away) / Float(Swift.max(8, Swift.min(picture.width, picture.height) / 8))
        let place = Swift.min(depth, 1) * Float(levels.count - 1)
        let level = Swift.min(Int(place), levels.count - 2)
        let index = row * picture.width + column
        return (levels[level][index] + (levels[level + 1][index] - levels[level][index]) * (place - Float(level))).pixel
    }

    private static func mirrored(_ place: Int, _ count: Int) -> Int {
        let round = ((place % (2 * count)) + 2 * count) % (2 * count)
        return round < count ? round : 2 * count - 1 - round
    }
}

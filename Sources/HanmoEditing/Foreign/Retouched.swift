public import HanmoGraphics
public import HanmoSource

/// A picture after an edit, and what the edit may have changed.
public struct Retouched: Sendable {
    public var picture: Bitmap
    /// The pixels that the edit may change; nil where it is of the whole picture.
    public var region: PixelMask?
    /// What was set or found, for the file, so that the next edit need not look for it.
    package var texts: [SetText] = []
    public var findings: [Diagnostic] = []

    package init(_ picture: Bitmap, region: PixelMask?) {
        self.picture = picture
        self.region = region
    }
}

/// A count of what an edit has changed, made from the pixels and not from the edit.
public struct RetouchProof: Hashable, Sendable {
    public let changedInside: Int
    /// Must be 0.
    public let changedOutside: Int

    /// Both pictures must be of one size.
    public init?(before: Bitmap, after: Bitmap, region: PixelMask?) {
        guard before.width == after.width, before.height == after.height else { return nil }
        var (inside, outside) = (0, 0)
        for index in before.pixels.indices where before.pixels[index] != after.pixels[index] {
            let isInside = region.map { $0[index % before.width, index / before.width] > 0 } ?? true
            if isInside { inside += 1 } else { outside += 1 }
        }
        (changedInside, changedOutside) = (inside, outside)
    }
}

extension Retouched {
    /// Takes what was painted, through the region: elsewhere the pixels stay what they were, whatever was painted.
    init(before: Bitmap, painted: Bitmap, region: PixelMask) {
        var picture = before
        for row in 0..<region.height {
            for column in 0..<region.width {
                let index = (region.top + row) * before.width + region.left + column
                switch region.coverage[row * region.width + column] {
                case 0: break
                case 255: picture.pixels[index] = painted.pixels[index]
                case let part:
                    let share = Float(part) / 255
                    let (old, new) = (SIMD4<Float>(before.pixels[index]), SIMD4<Float>(painted.pixels[index]))
                    picture.pixels[index] = (old + (new - old) * share).pixel
                }
            }
        }
        self.init(picture, region: region.trimmed)
    }
}

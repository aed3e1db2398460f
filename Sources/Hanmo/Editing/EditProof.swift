import HanmoEditing
package import HanmoGraphics
package import HanmoSource

/// What an edit changed: the boxes that it declared before it was painted, and the pixels that differ inside and outside
/// of them.
package struct EditProof: Sendable {
    /// Pixels of the picture; nil declares all of it.
    package let regions: [Rect]?
    package private(set) var changedInside = 0
    package private(set) var changedOutside = 0
    /// Whether both pictures are of one size, so that pixels can be told apart one by one.
    package let isComparable: Bool

    /// - Parameters:
    ///   - regions: what the edit declares; nil for the whole picture.
    ///   - region: what the user allows.
    ///   - mask: what the user allows: white.
    init(before: Bitmap, after: Bitmap, regions: [Rect]?, region: Rect?, mask: Bitmap?) {
        self.regions = regions.map { regions in regions.map(\.outward) }
        isComparable = before.width == after.width && before.height == after.height
        guard isComparable else { return }
        let allowed = self.regions
        for y in 0..<after.height {
            let row = y * after.width
            for x in 0..<after.width where before.pixels[row + x] != after.pixels[row + x] {
                let point = Point(Double(x) + 0.5, Double(y) + 0.5)
                let isInside =
                    (allowed?.contains { $0.contains(point) } ?? true) && (region?.outward.contains(point) ?? true)
                    && (mask.map { WhiteMask.allows($0.pixels[row + x]) } ?? true)
                if isInside { changedInside += 1 } else { changedOutside += 1 }
            }
        }
    }

    /// Of an edit of pixels.
    /// - Parameter retouched: the pixels that it declares; nil for the whole picture.
    init(before: Bitmap, after: Bitmap, retouched: PixelMask?, region: Rect?, mask: Bitmap?) {
        self.init(before: before, after: after, regions: retouched.map { [$0.box] }, region: region, mask: mask)
        guard isComparable, let retouched else { return }
        // Within its box, too, only declared pixels may change.
        for row in 0..<retouched.height {
            for column in 0..<retouched.width {
                let (x, y) = (retouched.left + column, retouched.top + row)
                let index = y * after.width + x
                guard retouched[x, y] == 0, before.pixels[index] != after.pixels[index] else { continue }
                changedOutside += 1
                changedInside = max(0, changedInside - 1)
            }
        }
    }

    package var isLocal: Bool { regions != nil }

    /// In words.
    package var words: String {
        guard isComparable else { return "the picture has another size" }
        guard isLocal else { return "\(changedInside) pixels changed, all over the picture" }
        return "\(changedInside) pixels changed in its region, \(changedOutside) outside"
    }

    package var json: JSONValue {
        .object([
            ("local", .bool(isLocal)),
            (
                "regions",
                regions.map { .array($0.map { .array([$0.x, $0.y, $0.width, $0.height].map { .number($0) }) }) }
                    ?? .null
            ), ("comparable", .bool(isComparable)), ("changedInside", .integer(changedInside)),
            ("changedOutside", .integer(changedOutside)),
        ])
    }
}

/// A picture that is white where something may change.
enum WhiteMask {
    static func allows(_ pixel: UInt32) -> Bool {
        pixel >> 24 > 127 && (pixel & 0xFF + pixel >> 8 & 0xFF + pixel >> 16 & 0xFF) > 3 * 127
    }

    /// The box around all that may change.
    static func box(of mask: Bitmap) -> Rect? {
        var box: Rect?
        for y in 0..<mask.height {
            for x in 0..<mask.width where allows(mask.pixels[y * mask.width + x]) {
                let pixel = Rect(x: Double(x), y: Double(y), width: 1, height: 1)
                box = box?.union(pixel) ?? pixel
            }
        }
        return box
    }
}

extension Rect {
    /// Whole pixels.
    fileprivate var outward: Rect {
        Rect(minX: minX.rounded(.down), minY: minY.rounded(.down), maxX: maxX.rounded(.up), maxY: maxY.rounded(.up))
    }
}

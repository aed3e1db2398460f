package import HanmoGraphics
package import HanmoSource

/// Two bitmaps, pixel by pixel.
package struct BitmapComparison: Sendable {
    package let sizesMatch: Bool
    /// Pixels with a channel that differs by more than the tolerance.
    package private(set) var differingPixels = 0
    /// The largest difference of a channel, 0…255.
    package private(set) var maximumDifference = 0
    /// Pixels that differ at all.
    package private(set) var changedPixels = 0
    /// Boxes around what differs, those within 8 px of each other joined; at most 64, from the top.
    package private(set) var regions: [Rect] = []
    package private(set) var verdict = "identical"

    private let tolerance: Int

    package init(expected: Bitmap, actual: Bitmap, tolerance: Int = 0) {
        self.tolerance = tolerance
        sizesMatch = expected.width == actual.width && expected.height == actual.height
        guard sizesMatch else {
            verdict =
                "sizes differ: expected \(expected.width)×\(expected.height), got \(actual.width)×\(actual.height)"
            return
        }
        guard expected.pixels != actual.pixels else { return }
        measure(expected, actual)
        verdict = words(expected, actual)
    }

    package var isIdentical: Bool { sizesMatch && changedPixels == 0 }
    package var isWithinTolerance: Bool { sizesMatch && differingPixels == 0 }

    package var json: JSONValue {
        .object([
            ("identical", .bool(isIdentical)), ("within", .bool(isWithinTolerance)), ("verdict", .string(verdict)),
            ("changedPixels", .integer(changedPixels)), ("differingPixels", .integer(differingPixels)),
            ("maximumDifference", .integer(maximumDifference)), ("tolerance", .integer(tolerance)),
            ("regions", .array(regions.map { .array([$0.x, $0.y, $0.width, $0.height].map { .number($0) }) })),
        ])
    }

    private static func distance(_ a: UInt32, _ b: UInt32) -> Int {
        var largest = 0
        for shift: UInt32 in [0, 8, 16, 24] {
            largest = max(largest, abs(Int(a >> shift & 0xFF) - Int(b >> shift & 0xFF)))
        }
        return largest
    }

    private mutating func measure(_ expected: Bitmap, _ actual: Bitmap) {
        var boxes: [Rect] = []
        for y in 0..<expected.height {
            let row = y * expected.width
            var first: Int?
            var last = 0
            for x in 0..<expected.width where expected.pixels[row + x] != actual.pixels[row + x] {
                let distance = Self.distance(expected.pixels[row + x], actual.pixels[row + x])
                changedPixels += 1
                maximumDifference = max(maximumDifference, distance)
                guard distance > tolerance else { continue }
                differingPixels += 1
                if let start = first, x - last > 8 {
                    Self.add(
                        Rect(minX: Double(start), minY: Double(y), maxX: Double(last + 1), maxY: Double(y + 1)),
                        to: &boxes)
                    first = x
                }
                first = first ?? x
                last = x
            }
            if let start = first {
                Self.add(
                    Rect(minX: Double(start), minY: Double(y), maxX: Double(last + 1), maxY: Double(y + 1)), to: &boxes)
            }
        }
        regions = Self.joined(boxes)
    }

    private static func add(_ box: Rect, to boxes: inout [Rect]) {
        for index in boxes.indices.reversed().prefix(256) where boxes[index].inset(by: -8).intersects(box) {
            boxes[index] = boxes[index].union(box)
            return
        }
        boxes.append(box)
    }

    private static func joined(_ boxes: [Rect]) -> [Rect] {
        var result = Array(boxes.prefix(2000))
        var changed = true
        while changed {
            changed = false
            var next: [Rect] = []
            for box in result {
                if let index = next.firstIndex(where: { $0.inset(by: -8).intersects(box) }) {
                    next[index] = next[index].union(box)
                    changed = true
                } else {
                    next.append(box)
                }
            }
            result = next
        }
        return Array(result.sorted { ($0.y, $0.x) < ($1.y, $1.x) }.prefix(64))
    }

    private func words(_ expected: Bitmap, _ actual: Bitmap) -> String {
        if differingPixels == 0 {
            return "within tolerance \(tolerance): \(changedPixels) pixels differ by at most \(maximumDifference)"
        }
        if let shift = Self.shift(expected, actual) { return shift }
        if maximumDifference <= 8, changedPixels * 10 > expected.pixels.count * 8 {
            return "colour drift of up to \(maximumDifference) nearly everywhere (\(changedPixels) pixels)"
        }
        let places =
            regions.count == 1 ? "one place" : "\(regions.count == 64 ? "64 or more" : "\(regions.count)") places"
        let first = regions.first.map { " at \(Int($0.x)),\(Int($0.y)) \(Int($0.width))×\(Int($0.height))" } ?? ""
        let pixels = differingPixels == 1 ? "1 pixel differs" : "\(differingPixels) pixels differ"
        return "\(pixels) in \(places)\(regions.count == 1 ? "" : ", the first")\(first), by up to \(maximumDifference)"
    }

    /// Whether one is the other moved by a pixel or two.
    private static func shift(_ expected: Bitmap, _ actual: Bitmap) -> String? {
        let (width, height) = (expected.width, expected.height)
        guard width > 8, height > 8 else { return nil }
        for (dx, dy) in [(1, 0), (-1, 0), (0, 1), (0, -1), (2, 0), (-2, 0), (0, 2), (0, -2)] {
            var same = true
            rows: for y in 2..<height - 2 {
                for x in 2..<width - 2 where expected.pixels[y * width + x] != actual.pixels[(y + dy) * width + x + dx]
                {
                    same = false
                    break rows
                }
            }
            if same {
                let direction = dx > 0 ? "to the right" : dx < 0 ? "to the left" : dy > 0 ? "down" : "up"
                return "shifted by \(max(abs(dx), abs(dy))) px \(direction)"
            }
        }
        return nil
    }
}

import HanmoGraphics
package import HanmoSource

extension BitmapComparison {
    package var json: JSONValue { json(places: places.map(\.json)) }

    /// - Parameter places: what is said of each place, in their order.
    package func json(places: [[(key: String, value: JSONValue)]]) -> JSONValue {
        .object([
            ("identical", .bool(isIdentical)), ("within", .bool(isWithinTolerance)), ("verdict", .string(verdict)),
            ("changedPixels", measured(.integer(changedPixels))),
            ("differingPixels", measured(.integer(differingPixels))),
            ("maximumDifference", measured(.integer(maximumDifference))), ("tolerance", .integer(tolerance)),
            ("pixelsBeyondEdges", measured(.integer(pixelsBeyondEdges))),
            (
                "ssim",
                measured(
                    .object([
                        ("mean", .number(similarity)), ("lowest", .number(lowestSimilarity.value)),
                        ("lowestAt", Self.json(lowestSimilarity.box)),
                    ]))
            ), ("whole", whole.map(Self.json) ?? .null), ("placeCount", .integer(placeCount)),
            ("places", .array(places.map { .object($0) })), ("regions", .array(regions.map(Self.json))),
        ])
    }

    /// Null for pictures of different sizes, of which nothing is measured.
    private func measured(_ value: JSONValue) -> JSONValue { sizesMatch ? value : .null }

    private static func json(_ box: Rect) -> JSONValue {
        .array([box.x, box.y, box.width, box.height].map { .number($0) })
    }

    private static func json(_ change: PageChange) -> JSONValue {
        switch change {
        case .shifted(let shift, let rest):
            .object([
                ("change", .string("shifted")), ("dx", .integer(shift.dx)), ("dy", .integer(shift.dy)),
                ("otherPixels", .integer(rest)),
            ])
        case .drift(let level, let pixels, let share):
            .object([
                ("change", .string("drift")), ("levels", .integer(level)), ("pixels", .integer(pixels)),
                ("share", .number(share)),
            ])
        }
    }

    /// The measures in one line: those that are usual, none of which is the verdict.
    package var measures: String {
        guard sizesMatch, changedPixels > 0 else { return sizesMatch ? "every pixel is the same" : "not comparable" }
        let edges = pixelsBeyondEdges == 0 ? "all of it at edges" : "\(pixelsBeyondEdges) not explained by edges"
        let ssim = "SSIM \(Self.short(similarity)), at the lowest \(Self.short(lowestSimilarity.value))"
        let place = "at \(Int(lowestSimilarity.box.x)),\(Int(lowestSimilarity.box.y))"
        return "\(changedPixels) changed, \(differingPixels) beyond tolerance \(tolerance), \(edges); \(ssim) \(place)"
    }

    /// Five digits, never rounded up to 1.
    private static func short(_ value: Double) -> String { String((value * 100_000).rounded(.down) / 100_000) }
}

package import HanmoGraphics
package import HanmoSource

/// A place where two pictures differ, and how.
package struct DifferingPlace: Sendable {
    /// What became of it.
    package enum Change: Sendable, Hashable {
        case shifted(PixelShift)
        /// Only what anti-aliasing draws at edges differs: a move of less than a pixel, or another rasteriser.
        case edges
        case recoloured(from: Color, to: Color)
        /// What was there is now as the ground about it.
        case lost
        /// What was as the ground about it now has something.
        case added
        /// Another shape.
        case other

        package var words: String {
            switch self {
            case .shifted(let shift): "shifted \(shift.words)"
            case .edges: "only its edges differ, as by a shift of less than a pixel"
            case .recoloured(let old, let new): "recoloured from \(old.hexText) to \(new.hexText)"
            case .lost: "something is lost"
            case .added: "something is added"
            case .other: "looks otherwise"
            }
        }

        /// The stable name of JSON.
        package var name: String {
            switch self {
            case .shifted: "shifted"
            case .edges: "edges"
            case .recoloured: "recoloured"
            case .lost: "lost"
            case .added: "added"
            case .other: "other"
            }
        }
    }

    /// Of the differing pixels, in pixels.
    package let box: Rect
    /// Pixels that differ by more than the tolerance.
    package let pixels: Int
    /// The largest difference of a channel.
    package let maximumDifference: Int
    package let change: Change

    /// "20,30 40×12".
    package var boxWords: String { "\(Int(box.x)),\(Int(box.y)) \(Int(box.width))×\(Int(box.height))" }

    package var json: [(key: String, value: JSONValue)] {
        var members: [(key: String, value: JSONValue)] = [
            ("box", .array([box.x, box.y, box.width, box.height].map { .number($0) })), ("pixels", .integer(pixels)),
            ("maximumDifference", .integer(maximumDifference)), ("change", .string(change.name)),
        ]
        switch change {
        case .shifted(let shift):
            members += [("dx", .integer(shift.dx)), ("dy", .integer(shift.dy))]
        case .recoloured(let old, let new): members += [("from", .string(old.hexText)), ("to", .string(new.hexText))]
        case .edges, .lost, .added, .other: break
        }
        return members
    }
}

extension Color {
    /// From a pixel of a bitmap.
    init(premultiplied pixel: UInt32) { self = Bitmap(width: 1, height: 1, pixels: [pixel]).color(x: 0, y: 0) }
}

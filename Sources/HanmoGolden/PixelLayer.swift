import HanmoDigest
import HanmoGraphics
import HanmoSource

/// The digest of a page's decoded pixels, and one of each of its tiles, so that a page of any size says in 2 KB where
/// it differs.
struct PixelLayer: Equatable {
    /// The side of a tile, px.
    static let tile = 128

    let width: Int
    let height: Int
    /// SHA-256 of the pixels: premultiplied RGBA from the top.
    let digest: String
    /// The first eight digits of each tile's, row by row.
    let tiles: [[String]]

    init(_ bitmap: Bitmap) {
        width = bitmap.width
        height = bitmap.height
        digest = bitmap.pixels.withUnsafeBytes { SHA256.hexDigest(of: $0) }
        tiles = stride(from: 0, to: bitmap.height, by: Self.tile).map { y in
            stride(from: 0, to: bitmap.width, by: Self.tile).map { x in
                var pixels: [UInt32] = []
                let columns = x..<min(x + Self.tile, bitmap.width)
                for row in y..<min(y + Self.tile, bitmap.height) {
                    pixels +=
                        bitmap.pixels[row * bitmap.width + columns.lowerBound..<row * bitmap.width + columns.upperBound]
                }
                return String(pixels.withUnsafeBytes { SHA256.hexDigest(of: $0) }.prefix(8))
            }
        }
    }

    var text: String {
        (["\(width)×\(height) sha256 \(digest)"] + tiles.map { $0.joined(separator: " ") }).joined(separator: "\n")
            + "\n"
    }

    /// - Returns: nil for what ``text`` does not write.
    init?(_ text: String) {
        let lines = text.split(separator: "\n")
        guard let head = lines.first?.split(separator: " "), head.count == 3, head[1] == "sha256" else { return nil }
        let sides = head[0].split(separator: "×").compactMap { Int($0) }
        guard sides.count == 2, sides.allSatisfy({ $0 > 0 }) else { return nil }
        (width, height) = (sides[0], sides[1])
        digest = String(head[2])
        tiles = lines.dropFirst().map { $0.split(separator: " ").map(String.init) }
        let (columns, rows) = ((width + Self.tile - 1) / Self.tile, (height + Self.tile - 1) / Self.tile)
        guard digest.count == 64, tiles.count == rows, tiles.allSatisfy({ $0.count == columns }) else { return nil }
    }

    /// The tiles that differ from those of a page of the same size.
    func differingTiles(from other: PixelLayer) -> [Rect] {
        var boxes: [Rect] = []
        for (y, (row, others)) in zip(tiles, other.tiles).enumerated() {
            for (x, (tile, its)) in zip(row, others).enumerated() where tile != its {
                let box = Rect(
                    x: Double(x * Self.tile), y: Double(y * Self.tile), width: Double(Self.tile),
                    height: Double(Self.tile))
                boxes.append(box.intersection(Rect(x: 0, y: 0, width: Double(width), height: Double(height))))
            }
        }
        return boxes
    }
}

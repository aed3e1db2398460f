import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoRaster
import Synchronization

/// All characters of a face seen from afar, to find which of them some ink is.
struct CharacterAtlas: Sendable {
    /// Cells along an em.
    static let side = 16
    /// The em box about the origin: from the left, and from above the baseline.
    static let ascent = 0.88
    private static let ranges: [ClosedRange<UInt32>] = [
        0x21...0x7E, 0xA1...0xFF, 0x2010...0x203B, 0x3001...0x3029, 0x3041...0x30FE, 0x3105...0x312F, 0x4E00...0x9FFF,
        0xFF01...0xFF5E,
    ]
    /// Syllables take as long as all the others together and are wanted in Korean texts only.
    private static let hangul: [ClosedRange<UInt32>] = [0xAC00...0xD7A3]

    private var scalars: [Unicode.Scalar] = []
    /// Each view without its mean, of length one.
    private var views: [Float] = []

    init(_ book: GlyphBook, font: Int, isHangul: Bool, cutter: StencilCutter) {
        let count = Self.side * Self.side
        for range in isHangul ? Self.hangul : Self.ranges {
            for scalar in range.lazy.compactMap(Unicode.Scalar.init) where book.faces[font].covers(scalar) {
                guard let outline = book.passingOutline(of: scalar, font: font) else { continue }
                let stencil = cutter.stencil(
                    of: outline, size: Double(Self.side), angle: 0, at: Point(0, Self.ascent * Double(Self.side)))
                let area = PixelArea(left: 0, top: 0, right: Self.side, bottom: Self.side)
                guard let view = Self.normalized(stencil.coverage(in: area)) else { continue }
                scalars.append(scalar)
                views += view
            }
        }
        assert(views.count == scalars.count * count)
    }

    /// The characters most like some ink.
    /// - Parameter view: of ``side`` × ``side`` cells.
    func nearest(to view: [Float], count: Int) -> [Unicode.Scalar] {
        guard let view = Self.normalized(view) else { return [] }
        let length = Self.side * Self.side
        let scores = views.withUnsafeBufferPointer { views in
            view.withUnsafeBufferPointer { view in
                scalars.indices.map { number -> Float in
                    var sum = SIMD16<Float>.zero
                    let start = number * length
                    for row in 0..<Self.side {
                        for column in 0..<16 {
                            sum[column] += views[start + row * 16 + column] * view[row * 16 + column]
                        }
                    }
                    return sum.sum()
                }
            }
        }
        return scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(count).map { scalars[$0] }
    }

    private static func normalized(_ view: [Float]) -> [Float]? {
        let mean = view.reduce(0, +) / Float(view.count)
        let centered = view.map { $0 - mean }
        let length = centered.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 1e-3 ? centered.map { $0 / length } : nil
    }

    /// Ink about a glyph's origin as the atlas sees it.
    static func view(of window: InkWindow, origin: Point, size: Double) -> [Float] {
        var cells = [Float](repeating: 0, count: side * side)
        let scale = Double(side) / size
        let (left, top) = (origin.x, origin.y - ascent * size)
        // The share of each pixel that falls into a cell, along one axis.
        func shares(_ start: Int, _ count: Int, _ edge: Double) -> [[(cell: Int, share: Float)]] {
            (0..<count).map { index in
                let from = (Double(start + index) - edge) * scale
                let end = from + scale
                var parts: [(cell: Int, share: Float)] = []
                var cell = Int(from.rounded(.down))
                while Double(cell) < end {
                    let share = min(end, Double(cell + 1)) - max(from, Double(cell))
                    if cell >= 0, cell < side, share > 0 { parts.append((cell, Float(share))) }
                    cell += 1
                }
                return parts
            }
        }
        let columns = shares(window.area.left, window.area.width, left)
        for (row, rows) in shares(window.area.top, window.area.height, top).enumerated() where !rows.isEmpty {
            for (column, parts) in columns.enumerated() where !parts.isEmpty {
                let index = row * window.area.width + column
                guard window.isOpen[index] else { continue }
                let ink = min(max(window.ink[index], 0), 1)
                for (y, down) in rows { for (x, across) in parts { cells[y * side + x] += ink * down * across } }
            }
        }
        return cells
    }
}

/// The atlases that were made, for the pictures to come: one takes a second.
final class AtlasShelf: Sendable {
    private struct Key: Hashable {
        let font: PageFont
        let isHangul: Bool
    }

    private let atlases = Mutex<[Key: CharacterAtlas]>([:])

    func atlas(of font: PageFont, isHangul: Bool, make: () -> CharacterAtlas) -> CharacterAtlas {
        let key = Key(font: font, isHangul: isHangul)
        if let known = atlases.withLock({ $0[key] }) { return known }
        let atlas = make()
        atlases.withLock { $0[key] = atlas }
        return atlas
    }
}

import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource

/// A cut seal: characters in a square grid, right column first, within a border whose edge a knife made.
struct SealSetter {
    private let seal: SealBlock
    private let faces: FaceChoice
    private let glyphs: [(face: Face, glyph: PlacedGlyph, ink: Rect)]
    private let size: Double

    init(seal: SealBlock, chain: [Face]) {
        self.seal = seal
        faces = FaceChoice(text: seal.text.unicodeScalars, chain: chain)
        let characters = Self.characters(of: seal)
        let rows = Self.rows(for: characters.count)
        let columns = max(1, (characters.count + rows - 1) / rows)
        let inner = seal.box.inset(by: min(seal.box.width, seal.box.height) * 0.12)
        let cell = (width: inner.width / Double(columns), height: inner.height / Double(rows))
        size = min(cell.width, cell.height) * (columns == rows ? 1.02 : 0.96)
        var placed: [(Face, PlacedGlyph, Rect)] = []
        for (index, character) in characters.enumerated() {
            let center = Point(
                inner.maxX - (Double(index / rows) + 0.5) * cell.width,
                inner.minY + (Double(index % rows) + 0.5) * cell.height)
            let face = faces.face(for: character.text)
            let shaped = face.shape(character.text, direction: .horizontal, language: "zh-Hans")
            for (number, glyph) in shaped.enumerated() {
                guard let ink = face.bounds(of: glyph.id) else { continue }
                let origin = Point(center.x - ink.midX * size, center.y - ink.midY * size)
                let rounded = origin.onGrid
                let text = number == 0 ? character.text : ""
                let box = Rect(
                    x: rounded.x + ink.minX * size, y: rounded.y + ink.minY * size, width: ink.width * size,
                    height: ink.height * size)
                placed.append(
                    (face, PlacedGlyph(id: glyph.id, origin: rounded, text: text, source: character.source), box))
            }
        }
        glyphs = placed
    }

    private static func characters(of seal: SealBlock) -> [(text: String, source: SourceSpan)] {
        var offset = seal.source.start
        let exact = seal.source.length == seal.text.utf8.count
        return seal.text.compactMap { character in
            let length = character.utf8.count
            defer { offset += length }
            guard !character.isWhitespace else { return nil }
            return (String(character), exact ? .init(start: offset, end: offset + length) : seal.source)
        }
    }

    private static func rows(for count: Int) -> Int {
        var side = 1
        while side * side < count { side += 1 }
        return count == 2 ? 2 : side
    }

    func items(text: Int, fonts: inout FontTable) -> [PageItem] {
        let side = min(seal.box.width, seal.box.height)
        var items: [PageItem] = []
        if seal.relief {
            var frame = roughSquare(inset: 0)
            frame.append(roughSquare(inset: side * 0.045, reversed: true))
            items.append(.fill(Fill(frame, seal.color)))
        } else {
            items.append(.fill(Fill(roughSquare(inset: 0), seal.color)))
        }
        let color = seal.relief ? seal.color : Color(0xF7, 0xF0, 0xE2)
        for entry in glyphs {
            let font = fonts.index(of: entry.face)
            items.append(
                .glyphs(GlyphRun(font: font, size: size, paint: .solid(color), text: text, glyphs: [entry.glyph])))
        }
        return items
    }

    /// A square with rounded corners and an edge that wavers by a hundredth of its side.
    private func roughSquare(inset: Double, reversed: Bool = false) -> Path {
        let box = seal.box.inset(by: inset)
        let noise = Noise(seed: 0x5EA1 &+ UInt64(seal.text.utf8.count))
        let waver = min(box.width, box.height) * 0.014
        let steps = 24
        var points: [Point] = []
        let corners = [
            Point(box.minX, box.minY), Point(box.maxX, box.minY), Point(box.maxX, box.maxY), Point(box.minX, box.maxY),
        ]
        for side in 0..<4 {
            for step in 1..<steps {
                let along = corners[side].towards(corners[(side + 1) % 4], Double(step) / Double(steps))
                let place = Double(side * steps + step)
                let push = (noise.value(place * 0.6, inset) - 0.5) * 2 * waver
                points.append(side % 2 == 0 ? Point(along.x, along.y + push) : Point(along.x + push, along.y))
            }
        }
        return .polygon(reversed ? points.reversed() : points)
    }

    func placedText() -> PlacedText {
        let box = glyphs.dropFirst().reduce(glyphs.first?.ink) { $0?.union($1.ink) }
        return PlacedText(
            id: seal.id, text: seal.text, role: "seal", carrier: nil, source: seal.source, frame: seal.box,
            vertical: true, font: faces.principal.font.family, size: size,
            lines: box.map { [PlacedText.Line(text: seal.text, box: $0)] } ?? [])
    }
}

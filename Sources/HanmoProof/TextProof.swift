import HanmoEditing
package import HanmoFonts
package import HanmoGraphics

/// A text that a picture of any program should show.
package struct TextExpectation: Sendable {
    /// From the top; in vertical text from the right.
    package var lines: [String]
    package var face: Face
    /// Pixels an em; nil is found.
    package var size: Double?
    /// Where it stands, in pixels; nil is anywhere.
    package var region: Rect?
    package var isVertical: Bool
    /// Whose forms are expected.
    package var language: String

    package init(
        lines: [String], face: Face, size: Double? = nil, region: Rect? = nil, isVertical: Bool = false,
        language: String = "zh-Hans"
    ) {
        self.lines = lines
        self.face = face
        self.size = size
        self.region = region
        self.isVertical = isVertical
        self.language = language
    }
}

/// Judges by the pixels alone whether a picture shows a text in a face: its lines are found by their shape, then each
/// character is matched against its place, and so are all that could stand there instead.
package struct TextProof: Sendable {
    private let atlases = AtlasShelf()

    package init() {}

    package func verdicts(on picture: Bitmap, expecting text: TextExpectation) throws -> [GlyphVerdict] {
        let locator = try LineLocator(picture: picture, within: text.region, isVertical: text.isVertical)
        let judge = GlyphJudge(
            picture: picture, ground: nil, book: try GlyphBook([text.face]), atlases: atlases, knowsAllInk: false)
        var verdicts: [GlyphVerdict] = []
        var taken: [Rect] = []
        var size = text.size
        for line in text.lines where line.contains(where: { !$0.isWhitespace }) {
            let places = locator.places(of: line, in: text.face, language: text.language, size: size)
            let free = places.filter { place in
                !taken.contains { $0.intersection(place.box).area > 0.3 * min($0.area, place.box.area) }
            }
            // The same words may stand in several lines: the first of those that are not taken yet.
            let best = free.first.map(\.score) ?? 0
            let alike = free.filter { $0.score > best - 0.02 }
            let place = alike.min {
                text.isVertical ? $0.box.minX > $1.box.minX : $0.box.minY < $1.box.minY
            }
            let first = verdicts.count
            guard let place else {
                verdicts += line.filter { !$0.isWhitespace }.enumerated().map { index, character in
                    GlyphVerdict(
                        text: String(character), index: first + index, box: Rect(x: 0, y: 0, width: 0, height: 0),
                        finding: .unverifiable(.unfound), score: best)
                }
                continue
            }
            taken.append(place.box)
            if size == nil, place.score > 0.85 { size = place.size }
            var walk = LineWalk(judge: judge, line: place, isVertical: text.isVertical, first: first)
            verdicts += walk.walked()
        }
        return verdicts.related
    }
}

/// Goes along a line from glyph to glyph, from the part that it was found by to both ends. What is left out or doubled
/// moves the rest of the line.
private struct LineWalk {
    /// From here on a glyph is itself, whoever hinted and blended it.
    private static let alike: Float = 0.8

    let judge: GlyphJudge
    let line: LocatedLine
    let isVertical: Bool
    /// The number of the line's first glyph.
    let first: Int
    private let glyphs: [LocatedLine.Glyph]
    /// Between where the glyphs were thought to be and where they are, in pixels.
    private var drift = Point.zero
    private var verdicts: [GlyphVerdict?]

    init(judge: GlyphJudge, line: LocatedLine, isVertical: Bool, first: Int) {
        self.judge = judge
        self.line = line
        self.isVertical = isVertical
        self.first = first
        glyphs = line.glyphs
        verdicts = [GlyphVerdict?](repeating: nil, count: line.glyphs.count)
    }

    /// Of all glyphs but spaces.
    mutating func walked() -> [GlyphVerdict] {
        for index in line.anchor.lowerBound..<glyphs.count { judge(index, forward: 1) }
        drift = .zero
        for index in (0..<line.anchor.lowerBound).reversed() { judge(index, forward: -1) }
        beyond()
        return verdicts.compactMap { $0 }.enumerated().map { index, verdict in
            var verdict = verdict
            verdict.index = first + index
            return verdict
        }
    }

    private mutating func judge(_ index: Int, forward: Int) {
        guard glyphs[index].text.contains(where: { !$0.isWhitespace }) else { return }
        let expected = glyph(index)
        let seen = judge.sighting(of: expected, number: index)
        let score = seen?.score ?? 0
        if score < Self.alike, isLeftOut(index, forward: forward) {
            drift = drift + along(glyphs[index].advance) * Double(-forward)
            verdicts[index] = judge.verdict(expected, number: index, finding: .missing, score: score)
            return
        }
        if score < Self.alike, let step = step(past: index, forward: forward) {
            drift = drift + step
            let moved = glyph(index)
            let again = judge.sighting(of: moved, number: index)
            let twice = glyphs[index - forward].text
            verdicts[index] = judge.verdict(moved, number: index, finding: .shown, score: again?.score ?? 0)
            follow(again, from: moved)
            // Told with the character that comes after the two.
            let told = forward > 0 ? index : min(index + 2, glyphs.count - 1)
            verdicts[told]?.finding = .doubled(twice)
            return
        }
        let near = [index - 1, index + 1].filter(glyphs.indices.contains).map { glyph($0) }
        verdicts[index] = judge.verdict(on: expected, seen: seen, number: index, neighbours: near)
        follow(seen, from: expected)
    }

    /// The last character may stand there twice, and the first.
    private mutating func beyond() {
        for (index, way) in [(glyphs.count - 1, 1.0), (0, -1.0)] {
            guard let verdict = verdicts[index], verdict.isShown else { continue }
            let own = judge.cases([glyph(index)]).first?.box ?? verdict.box
            drift = drift + Point(verdict.box.minX - own.minX, verdict.box.minY - own.minY)
            if fits(index, by: along(glyphs[index].advance) * way) {
                verdicts[index]?.finding = .doubled(glyphs[index].text)
            }
        }
    }

    private func glyph(_ index: Int, by step: Point = .zero) -> ExpectedGlyph {
        ExpectedGlyph(
            text: glyphs[index].text, font: 0, id: glyphs[index].id, origin: glyphs[index].origin + drift + step,
            size: line.size)
    }

    private mutating func follow(_ seen: Sighting?, from expected: ExpectedGlyph) {
        guard let seen, seen.score >= Self.alike else { return }
        // Half of what it is off by: single glyphs are rounded to pixels of their own.
        drift = drift + (seen.glyph.origin - expected.origin) * 0.5
    }

    private func fits(_ index: Int, by step: Point) -> Bool {
        guard glyphs.indices.contains(index) else { return true }
        return judge.sighting(of: glyph(index, by: step), number: index).map { $0.score > Self.alike } ?? false
    }

    /// Whether the next two stand a place nearer, and not where they should.
    private func isLeftOut(_ index: Int, forward: Int) -> Bool {
        guard glyphs.indices.contains(index + forward) else { return false }
        let nearer = along(glyphs[index].advance) * Double(-forward)
        return fits(index + forward, by: nearer) && !fits(index + forward, by: .zero)
            && fits(index + 2 * forward, by: nearer)
    }

    /// By how much a glyph and the rest are pushed on, if the one before it stands there once more.
    private func step(past index: Int, forward: Int) -> Point? {
        guard glyphs.indices.contains(index - forward) else { return nil }
        let further = along(glyphs[index - forward].advance) * Double(forward)
        return fits(index, by: further) && fits(index - forward, by: further) ? further : nil
    }

    private func along(_ advance: Double) -> Point { isVertical ? Point(0, advance) : Point(advance, 0) }
}

/// Where a glyph fits best near its place.
struct Sighting {
    let glyph: ExpectedGlyph
    /// About the place where it was thought to be.
    let view: GlyphView
    /// What it covers of the view.
    let coverage: [Float]
    let score: Float
}

import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoSource
import HanmoUnicode

/// A reading in small beside its base. Lengths are in em of the block.
struct Ruby {
    enum Kind {
        /// Beside the line: pinyin or kana.
        case beside
        /// At the right of each character, its letters one below the other: bopomofo.
        case bopomofo
    }

    struct Glyph {
        var id: UInt32
        /// Index into ``FaceSet/faces``.
        var face: Int
        /// Along the line from the ruby's start, and from its baseline towards the over side; of bopomofo, from the
        /// middle of the cell's right edge to the right and down, to the glyph's middle.
        var along: Double
        var over: Double
        /// Set from top to bottom, as in ``ShapingDirection/vertical``.
        var isUpright = false
    }

    var kind: Kind
    var clusters: Range<Int>
    var text: String
    var glyphs: [Glyph]
    /// Along the line.
    var width: Double
    /// Size of its glyphs in em of the block.
    var scale: Double
    /// Where it is spread over a longer base: the room between its glyphs grows.
    var isSpread: Bool
}

/// Reads the annotations of a block's parts, shapes them and makes room for them.
struct RubyBuilder {
    let block: TextBlock
    let language: String
    let faces: FaceSet
    let shaper: Shaper

    /// The least room between the readings of two neighbours.
    private static let gap = 0.12

    func annotate(_ paragraph: inout Paragraph) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (index, part) in block.lettering.parts.enumerated() {
            guard let reading = part.style.ruby, !reading.isEmpty else { continue }
            let range = paragraph.clusters(in: part.range)
            guard !range.isEmpty else { continue }
            let choice = faces.choices[faces.choice(ofPart: index) ?? 0]
            let readings = reading.split(separator: " ").map(String.init)
            let bases = range.filter { !paragraph.clusters[$0].isMark && !paragraph.clusters[$0].isSpace }
            let isBopomofo = reading.unicodeScalars.contains { CharacterProperties($0).script == .bopomofo }
            if readings.count == bases.count {
                for (base, text) in zip(bases, readings) {
                    let shaped = isBopomofo ? column(text, choice) : row(text, choice, scale(text), &findings)
                    add(shaped, text: text, over: base..<base + 1, to: &paragraph)
                }
            } else if isBopomofo {
                findings.append(
                    Diagnostic(
                        .error, "ruby-mismatch",
                        "\(block.id) has \(readings.count) readings “\(reading)” for \(bases.count) characters",
                        hint: "part the readings of single characters with spaces", source: block.source))
            } else {
                let text = readings.joined(separator: " ")
                add(row(text, choice, scale(text), &findings), text: text, over: range, to: &paragraph)
            }
        }
        return findings
    }

    /// Kana is read at half the size; pinyin is wider and takes a little less.
    private func scale(_ text: String) -> Double { isEastern(text) ? 0.5 : 0.45 }

    private func isEastern(_ text: String) -> Bool {
        text.unicodeScalars.contains { EastAsian.isKana($0) || EastAsian.isIdeograph($0) || EastAsian.isHangul($0) }
    }

    private func add(_ shaped: Ruby?, text: String, over range: Range<Int>, to paragraph: inout Paragraph) {
        guard var ruby = shaped else { return }
        ruby.clusters = range
        ruby.text = text
        switch ruby.kind {
        case .bopomofo:
            if !block.vertical { paragraph.clusters[range.lowerBound].padAfter += ruby.width }
        case .beside:
            let base = range.reduce(0) { $0 + paragraph.clusters[$1].length }
            ruby.isSpread = ruby.isSpread && ruby.width < base
            let missing = ruby.width + Self.gap - base
            for index in range where missing > 0 {
                paragraph.clusters[index].padBefore += missing / Double(2 * range.count)
                paragraph.clusters[index].padAfter += missing / Double(2 * range.count)
            }
            // A group reads as one and is not parted.
            for index in range.dropFirst() { paragraph.clusters[index].breakBefore = .prohibited }
        }
        paragraph.rubies.append(ruby)
    }

    /// A reading in one row, by faces that have its characters.
    private func row(_ text: String, _ choice: FaceChoice, _ scale: Double, _ findings: inout [Diagnostic]) -> Ruby? {
        let scalars = Array(text.unicodeScalars)
        let eastern = isEastern(text)
        let isUpright = block.vertical && eastern
        var glyphs: [Ruby.Glyph] = []
        var pen = 0.0
        var start = 0
        while start < scalars.count {
            let face = face(for: scalars[start], choice, eastern, &findings)
            var end = start + 1
            while end < scalars.count, self.face(for: scalars[end], choice, eastern, &findings) == face { end += 1 }
            var shaped: [ShapedGlyph] = []
            shaper.shape(
                scalars, start..<end, with: faces.faces[face], direction: isUpright ? .vertical : .horizontal,
                script: nil, language: language, into: &shaped)
            for glyph in shaped {
                glyphs.append(
                    Ruby.Glyph(
                        id: glyph.id, face: face,
                        along: pen + (isUpright ? glyph.yOffset : glyph.xOffset) * scale,
                        over: (isUpright ? glyph.xOffset : -glyph.yOffset) * scale, isUpright: isUpright))
                pen += (isUpright ? glyph.yAdvance : glyph.xAdvance) * scale
            }
            start = end
        }
        guard !glyphs.isEmpty else { return nil }
        return Ruby(
            kind: .beside, clusters: 0..<0, text: text, glyphs: glyphs, width: pen, scale: scale, isSpread: eastern)
    }

    private func face(
        for scalar: Unicode.Scalar, _ choice: FaceChoice, _ eastern: Bool, _ findings: inout [Diagnostic]
    ) -> Int {
        switch choice.face(for: [scalar], eastern: eastern) {
        case .whole(let face), .withoutVariant(let face): return face
        case .missing(let face):
            let finding = Diagnostic(
                .error, "missing-glyph", "no font has \(Character(scalar)) (\(scalar.codePointName)) of the reading",
                hint: "add a font that has it to a folder in HANMO_FONT_PATH", source: block.source)
            if findings.last?.message != finding.message { findings.append(finding) }
            return face
        }
    }

    /// Bopomofo: letters below each other at the right of the character, the tone beside the last of them, the dot of
    /// the neutral tone above the first (CLREQ 3.3.3).
    private func column(_ text: String, _ choice: FaceChoice) -> Ruby? {
        let size = 0.34
        let letters = text.unicodeScalars.filter { CharacterProperties($0).script == .bopomofo }
        guard !letters.isEmpty else { return nil }
        let tones = text.unicodeScalars.filter { ["ˊ", "ˇ", "ˋ", "˙", "ˉ"].contains($0) }
        let middle = 0.05 + size / 2
        func glyph(_ scalar: Unicode.Scalar, x: Double, y: Double) -> Ruby.Glyph? {
            let found: Int =
                switch choice.face(for: [scalar], eastern: true) {
                case .whole(let face), .withoutVariant(let face), .missing(let face): face
                }
            let shaped = faces.faces[found].shape(String(scalar), direction: .horizontal, language: "zh-Hant")
            return shaped.first.map { Ruby.Glyph(id: $0.id, face: found, along: x, over: y) }
        }
        let pitch = size * 0.96
        var glyphs: [Ruby.Glyph] = []
        for (index, letter) in letters.enumerated() {
            let y = (Double(index) - Double(letters.count - 1) / 2) * pitch
            if let glyph = glyph(letter, x: middle, y: y) { glyphs.append(glyph) }
        }
        let last = Double(letters.count - 1) / 2 * pitch
        for tone in tones {
            let isNeutral = tone == "˙"
            let place =
                isNeutral
                ? (x: middle, y: -last - size * 0.72) : (x: middle + size * 0.66, y: last - size * 0.42)
            if let glyph = glyph(tone, x: place.x, y: place.y) { glyphs.append(glyph) }
        }
        return Ruby(
            kind: .bopomofo, clusters: 0..<0, text: text, glyphs: glyphs, width: 0.05 + size * 1.5, scale: size,
            isSpread: false)
    }
}

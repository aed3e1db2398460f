package import HanmoGraphics
package import HanmoPage

/// A glyph that a picture is said to show.
package struct ExpectedGlyph: Sendable {
    /// What it draws; other glyphs of its cluster are in ``others``.
    package var text: String
    /// Index into the fonts of the ledger.
    package var font: Int
    package var id: UInt32
    /// On the baseline, in pixels of the picture.
    package var origin: Point
    /// Pixels an em.
    package var size: Double
    /// Degrees clockwise.
    package var angle: Double
    /// Pixels of a line around it; 0 for none.
    package var outline: Double
    package var isProjected: Bool
    /// Glyphs of one run are of one colour.
    package var run: Int
    /// The glyphs that the cluster has beside the first: marks, parts of ligatures.
    package var others: [(id: UInt32, origin: Point)]

    package init(
        text: String, font: Int, id: UInt32, origin: Point, size: Double, angle: Double = 0, outline: Double = 0,
        isProjected: Bool = false, run: Int = 0, others: [(id: UInt32, origin: Point)] = []
    ) {
        self.text = text
        self.font = font
        self.id = id
        self.origin = origin
        self.size = size
        self.angle = angle
        self.outline = outline
        self.isProjected = isProjected
        self.run = run
        self.others = others
    }
}

/// The glyphs of a picture with the faces that they are of.
package struct ExpectedGlyphs: Sendable {
    package var fonts: [PageFont]
    /// In paint order. Copies that stand for no character, such as shadows, are not among them.
    package var glyphs: [ExpectedGlyph]

    package init(fonts: [PageFont], glyphs: [ExpectedGlyph]) {
        self.fonts = fonts
        self.glyphs = glyphs
    }

    /// Reads a ledger as ``HanmoVerification/GlyphLedger`` writes it.
    /// - Parameter rows: those of the page that the picture is of.
    package init(ledger text: String, top: Int = 0) throws(ProofError) {
        var reader = LedgerReader(top: Double(top))
        for (number, line) in text.split(separator: "\n").enumerated() {
            guard reader.read(line) else {
                throw ProofError(
                    "the glyph ledger cannot be read at line \(number + 1)",
                    hint: "the file was changed after it was made, or made by a newer Hanmo")
            }
        }
        self.init(fonts: reader.fonts, glyphs: reader.glyphs)
    }
}

private struct LedgerReader {
    let top: Double
    var fonts: [PageFont] = []
    var glyphs: [ExpectedGlyph] = []
    private var runs = 0
    /// The run that is being read, as its glyphs begin.
    private var pattern: ExpectedGlyph?
    private var followsText = false

    init(top: Double) { self.top = top }

    mutating func read(_ line: Substring) -> Bool {
        if line.hasPrefix("font ") { return font(line) }
        if line.hasPrefix("run ") { return run(line.split(separator: " ")) }
        return glyph(line.split(separator: " "))
    }

    /// `font 0 LXGW WenKai; Regular; LXGWWenKai-Regular.ttf 0; digest`
    private mutating func font(_ line: Substring) -> Bool {
        let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
        guard parts.count == 4 else { return false }
        let names = parts[0].split(separator: " ", maxSplits: 2)
        guard names.count == 3, let space = parts[2].lastIndex(of: " "),
            let index = Int(parts[2][parts[2].index(after: space)...])
        else { return false }
        fonts.append(
            PageFont(
                family: String(names[2]), style: String(parts[1]), file: String(parts[2][..<space]), index: index,
                digest: String(parts[3])))
        return true
    }

    /// `run 0 48.0 rotated outline 2.0 projected …`
    private mutating func run(_ words: [Substring]) -> Bool {
        guard words.count > 2, let font = Int(words[1]), fonts.indices.contains(font), let size = Double(words[2]),
            size > 0, size < 1e5
        else { return false }
        func number(after word: Substring) -> Double? {
            words.firstIndex(of: word).flatMap { $0 + 1 < words.count ? Double(words[$0 + 1]) : nil }
        }
        runs += 1
        followsText = false
        pattern = ExpectedGlyph(
            text: "", font: font, id: 0, origin: .zero, size: size,
            angle: words.contains("rotated") ? 90 : number(after: "angle") ?? 0, outline: number(after: "outline") ?? 0,
            isProjected: words.contains("projected"), run: runs)
        return true
    }

    /// `4021 x y start end 4E00+FE00`, x and y in 64ths of a pixel.
    private mutating func glyph(_ words: [Substring]) -> Bool {
        guard words.count == 5 || words.count == 6, var glyph = pattern, let id = UInt32(words[0]),
            let x = Double(words[1]), let y = Double(words[2]), abs(x) < 1e8, abs(y) < 1e8
        else { return false }
        let codes = words.count == 6 ? words[5].split(separator: "+") : []
        let scalars = codes.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        guard scalars.count == codes.count else { return false }
        let origin = Point(x / 64, y / 64 - top)
        guard !scalars.isEmpty else {
            // The rest of a cluster; where no cluster has begun, a shadow.
            if followsText, let last = glyphs.indices.last { glyphs[last].others.append((id, origin)) }
            return true
        }
        (glyph.id, glyph.origin) = (id, origin)
        glyph.text = String(String.UnicodeScalarView(scalars))
        glyphs.append(glyph)
        followsText = true
        return true
    }
}

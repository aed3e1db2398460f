package import HanmoGraphics
package import HanmoPage
import HanmoVerification

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
        switch LedgerLine(line) {
        case .font(let font): fonts.append(font)
        case .run(let run) where fonts.indices.contains(run.font):
            runs += 1
            followsText = false
            pattern = ExpectedGlyph(
                text: "", font: run.font, id: 0, origin: .zero, size: run.size, angle: run.angle, outline: run.outline,
                isProjected: run.isProjected, run: runs)
        case .glyph(let glyph): return read(glyph)
        default: return false
        }
        return true
    }

    private mutating func read(_ read: LedgerLine.Glyph) -> Bool {
        guard var glyph = pattern else { return false }
        let origin = read.origin - Point(0, top)
        guard !read.scalars.isEmpty else {
            // The rest of a cluster; where no cluster has begun, a shadow.
            if followsText, let last = glyphs.indices.last { glyphs[last].others.append((read.id, origin)) }
            return true
        }
        (glyph.id, glyph.origin) = (read.id, origin)
        glyph.text = String(String.UnicodeScalarView(read.scalars))
        glyphs.append(glyph)
        followsText = true
        return true
    }
}

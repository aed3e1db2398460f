public import HanmoFonts
public import HanmoGraphics
import HanmoPNG
import HanmoPage
import HanmoProof
import HanmoSource

/// A text that a PNG of any program should show.
public struct ExpectedText: Sendable {
    /// A line of the text is a line of the picture, or a column from the right.
    public var text: String
    /// A family, or a font file.
    public var font: String
    /// Regular, Bold …; nil is Regular.
    public var weight: String?
    /// Pixels an em; nil is found.
    public var size: Double?
    /// Where it stands, in pixels; nil is anywhere.
    public var region: Rect?
    public var isVertical: Bool
    /// Whose forms are expected: `zh-Hans`, `ja` …
    public var language: String

    public init(
        text: String, font: String, weight: String? = nil, size: Double? = nil, region: Rect? = nil,
        isVertical: Bool = false, language: String = "zh-Hans"
    ) {
        self.text = text
        self.font = font
        self.weight = weight
        self.size = size
        self.region = region
        self.isVertical = isVertical
        self.language = language
    }
}

/// Tells whether a PNG shows a text, by its pixels alone: without recipe, ledger or the program that made it.
public struct TextVerifier: Sendable {
    private let catalog: FontCatalog

    public init(catalog: FontCatalog) { self.catalog = catalog }

    /// The text is proved if each of its characters is seen at its place; what cannot be told is not.
    public func verdict(on bytes: [UInt8], expecting expected: ExpectedText) throws -> FileVerdict {
        let face =
            FontCatalog.isPath(expected.font)
            ? try catalog.face(path: expected.font, index: 0)
            : try catalog.face(family: expected.font, style: expected.weight)
        let lines = expected.text.split(whereSeparator: \.isNewline).map(String.init)
        for scalar in lines.joined().unicodeScalars where !scalar.properties.isWhitespace && !face.covers(scalar) {
            throw PipelineError(
                "\(face.font.family) has no \(String(scalar).shown()) (\(scalar.codePointName)), which the text expects",
                hint: "give the face that the picture was set in", status: .badInput)
        }
        let picture = try PNGDecoder().decode(bytes).bitmap
        let verdicts = try TextProof().verdicts(
            on: picture,
            expecting: TextExpectation(
                lines: lines, face: face, size: expected.size, region: expected.region,
                isVertical: expected.isVertical, language: expected.language))
        let proof = PageProof(verdicts: verdicts)
        let unseen = verdicts.filter { !$0.isJudged }.map(\.words)
        return FileVerdict(
            isProved: unseen.isEmpty && proof.faults.isEmpty, findings: proof.faults.map(\.words) + unseen,
            summary: proof.summary, glyphs: verdicts)
    }
}

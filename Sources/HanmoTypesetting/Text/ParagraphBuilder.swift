import HanmoBrief
import HanmoComposition
import HanmoFonts
import HanmoSource
import HanmoUnicode

/// Cuts a block into paragraphs and makes each ready to be broken: clusters, runs, glyphs, spaces, annotations.
struct ParagraphBuilder {
    let block: TextBlock
    let language: String
    let styles: StyleTable
    let faces: FaceSet
    private(set) var findings: [Diagnostic] = []
    private let shaper = Shaper()
    private let breaker: LineBreaker

    init(block: TextBlock, language: String, styles: StyleTable, faces: FaceSet) {
        self.block = block
        self.language = language
        self.styles = styles
        self.faces = faces
        let strictness = block.lettering.strictness.flatMap { LineBreaker.Strictness(rawValue: $0.rawValue) }
        breaker = LineBreaker(language: language, strictness: strictness ?? .normal)
    }

    mutating func paragraphs() -> [Paragraph] {
        var result: [Paragraph] = []
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int32] = []
        var offset: Int32 = 0
        var endedInReturn = false
        var (marks, surplusMarks) = (0, false)
        func finish(_ paragraphs: inout [Paragraph]) {
            offsets.append(offset)
            paragraphs.append(Paragraph(scalars: scalars, offsets: offsets))
            (scalars, offsets) = ([], [])
        }
        for scalar in block.text.unicodeScalars {
            let width = Int32(UTF8.width(scalar))
            if scalar.endsParagraph {
                if scalar != "\n" || !endedInReturn { finish(&result) }
                endedInReturn = scalar == "\r"
                offset += width
                continue
            }
            endedInReturn = false
            marks = CharacterProperties(scalar).isCombining ? marks + 1 : 0
            // Prompts and plans refuse such texts; a caller of the library may still bring one.
            guard marks <= SettableText.maximumMarksPerBase else {
                offset += width
                surplusMarks = true
                continue
            }
            scalars.append(scalar)
            offsets.append(offset)
            offset += width
        }
        finish(&result)
        if surplusMarks {
            findings.append(
                Diagnostic(
                    .error, "surplus-marks",
                    "\(block.id) has more than \(SettableText.maximumMarksPerBase) combining marks on one character; "
                        + "the others are not drawn", hint: "remove the surplus marks", source: block.source))
        }
        for index in result.indices { prepare(&result[index]) }
        return result
    }

    private mutating func prepare(_ paragraph: inout Paragraph) {
        paragraph.clusters = ClusterCutter(breaker: breaker, styles: styles).clusters(of: paragraph)
        resolveDirections(&paragraph)
        if block.vertical { ShortNumbers(styles: styles).combine(in: &paragraph) }
        findings += Itemizer(block: block, language: language, styles: styles, faces: faces).assign(&paragraph)
        var runs = RunShaper(block: block, language: language, styles: styles, faces: faces, shaper: shaper)
        runs.shape(&paragraph)
        if block.grid {
            Spacing.fillCells(&paragraph.clusters, tracking: block.tracking)
        } else {
            Spacing.settle(&paragraph)
        }
        let rubies = RubyBuilder(block: block, language: language, faces: faces, shaper: shaper)
        findings += rubies.annotate(&paragraph)
        paragraph.sums = RunningLengths(paragraph.clusters, tracking: block.tracking)
    }

    /// UAX #9. Most text runs one way and is left alone.
    private func resolveDirections(_ paragraph: inout Paragraph) {
        guard let bidi = BidiParagraph.resolving(paragraph.scalars, base: .automatic) else { return }
        paragraph.bidi = bidi
        for index in paragraph.clusters.indices {
            paragraph.clusters[index].level = bidi.levels[Int(paragraph.clusters[index].start)]
        }
    }
}

extension Unicode.Scalar {
    /// Most characters of most texts, known without a look-up.
    var isCommonHan: Bool { value &- 0x4E00 < 0x5200 }

    /// Line ends of every kind (the mandatory breaks of UAX #14).
    fileprivate var endsParagraph: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

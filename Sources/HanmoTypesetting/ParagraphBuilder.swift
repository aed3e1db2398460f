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
            scalars.removeAll(keepingCapacity: true)
            offsets.removeAll(keepingCapacity: true)
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

/// Cuts a paragraph into user-perceived characters and says what each is.
struct ClusterCutter {
    let breaker: LineBreaker
    let styles: StyleTable

    func clusters(of paragraph: Paragraph) -> [Cluster] {
        let scalars = paragraph.scalars
        let breaks = breaker.breaks(in: scalars)
        var clusters: [Cluster] = []
        clusters.reserveCapacity(scalars.count)
        var cursor = styles.cursor()
        GraphemeBreaker.forEachCluster(in: scalars[...]) { range in
            let nature = Self.nature(of: scalars[range.lowerBound])
            var cluster = Cluster(
                start: range.lowerBound, end: range.upperBound, nature: nature, breakBefore: breaks[range.lowerBound])
            if !styles.isPlain {
                cluster.style = cursor.style(at: Int(paragraph.offsets[range.lowerBound]))
                cluster.scale = styles[cluster.style].scale
            }
            clusters.append(cluster)
        }
        return clusters
    }

    private static func nature(of scalar: Unicode.Scalar) -> Cluster.Nature {
        if scalar.isCommonHan { return .ideograph }
        let properties = CharacterProperties(scalar)
        if properties.isIdeographic { return .ideograph }
        if let mark = PunctuationClass.of(scalar) { return .mark(mark) }
        if properties.isWhiteSpace { return .space }
        if EastAsian.isIdeograph(scalar) || EastAsian.isKana(scalar) || EastAsian.isHangul(scalar) { return .ideograph }
        return properties.isAlphanumeric ? .latin : .other
    }
}

/// Numbers that stand upright in one cell of vertical text (CLREQ 3.2.3): one or two digits between characters that
/// stand upright, and what a part's style asks for.
struct ShortNumbers {
    let styles: StyleTable

    func combine(in paragraph: inout Paragraph) {
        let clusters = paragraph.clusters
        guard !styles.isPlain || clusters.contains(where: { isDigit($0, paragraph) }) else { return }
        var result: [Cluster] = []
        result.reserveCapacity(clusters.count)
        var index = 0
        while index < clusters.count {
            let end = groupEnd(from: index, in: paragraph)
            guard let end else {
                result.append(clusters[index])
                index += 1
                continue
            }
            var number = clusters[index]
            number.end = clusters[end - 1].end
            number.nature = .ideograph
            number.stance = .combined
            result.append(number)
            index = end
            // What follows in a longer number is none of ours.
            while index < clusters.count, isDigit(clusters[index], paragraph) {
                result.append(clusters[index])
                index += 1
            }
        }
        paragraph.clusters = result
    }

    private func groupEnd(from start: Int, in paragraph: Paragraph) -> Int? {
        let clusters = paragraph.clusters
        if styles[clusters[start].style].isCombined {
            var end = start + 1
            while end < clusters.count, clusters[end].style == clusters[start].style { end += 1 }
            return end
        }
        guard isDigit(clusters[start], paragraph), start == 0 || !isDigit(clusters[start - 1], paragraph) else {
            return nil
        }
        var end = start
        while end < clusters.count, isDigit(clusters[end], paragraph) { end += 1 }
        guard end - start <= 2, standsApart(start - 1, paragraph), standsApart(end, paragraph) else { return nil }
        return end
    }

    private func isDigit(_ cluster: Cluster, _ paragraph: Paragraph) -> Bool {
        cluster.end - cluster.start == 1 && ("0"..."9").contains(paragraph.scalars[Int(cluster.start)])
    }

    private func standsApart(_ index: Int, _ paragraph: Paragraph) -> Bool {
        guard paragraph.clusters.indices.contains(index) else { return true }
        let scalar = paragraph.scalars[Int(paragraph.clusters[index].start)]
        return EastAsian.isWide(scalar) || VerticalOrientation.of(scalar, language: "zh") != .rotated
    }
}

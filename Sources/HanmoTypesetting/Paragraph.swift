import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoSource
import HanmoUnicode

/// A block's text between two line ends, as clusters.
struct Paragraph {
    var clusters: [Cluster]
}

/// Cuts a block into paragraphs, chooses faces, shapes, and settles the spaces between neighbours.
struct ParagraphBuilder {
    let block: TextBlock
    let language: String
    let faces: FaceChoice

    func paragraphs() -> [Paragraph] {
        let bytes = Array(block.text.utf8)
        var result: [Paragraph] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
            var end = index
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
            result.append(paragraph(String(decoding: bytes[start..<end], as: UTF8.self), at: start))
            start = index + 1
        }
        return result
    }

    private func paragraph(_ text: String, at offset: Int) -> Paragraph {
        let scalars = Array(text.unicodeScalars)
        let breaks = LineBreaker(language: language, strictness: .normal).breaks(in: scalars)
        var clusters: [Cluster] = []
        var scalarIndex = 0
        var byteIndex = offset
        for character in text {
            let scalar = character.unicodeScalars.first ?? " "
            let length = character.utf8.count
            clusters.append(
                Cluster(
                    text: String(character), source: span(byteIndex, length), face: 0, glyphs: [], advance: 0,
                    nature: nature(of: scalar), breakBefore: breaks[scalarIndex], rotated: false))
            scalarIndex += character.unicodeScalars.count
            byteIndex += length
        }
        if block.vertical { clusters = combiningShortNumbers(clusters) }
        assignFaces(&clusters)
        shape(&clusters)
        if block.grid {
            for index in clusters.indices { clusters[index].isFixed = true }
        } else {
            settleSpaces(&clusters)
        }
        return Paragraph(clusters: clusters)
    }

    /// One or two digits between characters that stand upright share a cell (CLREQ 3.2.3).
    private func combiningShortNumbers(_ clusters: [Cluster]) -> [Cluster] {
        func isDigit(_ cluster: Cluster) -> Bool {
            cluster.text.utf8.count == 1 && cluster.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        func standsApart(_ index: Int) -> Bool {
            guard clusters.indices.contains(index), let scalar = clusters[index].text.unicodeScalars.first else {
                return true
            }
            return EastAsian.isWide(scalar)
        }
        var result: [Cluster] = []
        var index = 0
        while index < clusters.count {
            var end = index
            while end < clusters.count, isDigit(clusters[end]) { end += 1 }
            guard (1...2).contains(end - index), standsApart(index - 1), standsApart(end) else {
                end = max(end, index + 1)
                result += clusters[index..<end]
                index = end
                continue
            }
            var number = clusters[index]
            for digit in clusters[(index + 1)..<end] {
                number.text += digit.text
                number.source.end = digit.source.end
            }
            number.nature = .ideograph
            number.isCombined = true
            result.append(number)
            index = end
        }
        return result
    }

    /// A place in the prompt, exact unless the reader resolved an escape in the wording.
    private func span(_ offset: Int, _ length: Int) -> SourceSpan {
        guard block.source.length == block.text.utf8.count else { return block.source }
        return SourceSpan(start: block.source.start + offset, end: block.source.start + offset + length)
    }

    private func nature(of scalar: Unicode.Scalar) -> Cluster.Nature {
        if let mark = PunctuationClass.of(scalar) { return .mark(mark) }
        if scalar.properties.isWhitespace { return .space }
        if EastAsian.isIdeograph(scalar) || EastAsian.isKana(scalar) || EastAsian.isHangul(scalar) { return .ideograph }
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return .latin }
        return .other
    }

    private func assignFaces(_ clusters: inout [Cluster]) {
        for index in clusters.indices {
            let eastern = isEastern(clusters, at: index) && !clusters[index].isCombined
            clusters[index].face = faces.face(for: clusters[index].text, eastern: eastern)
            guard block.vertical, let scalar = clusters[index].text.unicodeScalars.first else { continue }
            let orientation = VerticalOrientation.of(scalar, language: language)
            // Chinese quotation marks have vertical forms of their own, against UAX #50.
            let hasForm = eastern && ["“", "”", "‘", "’"].contains(scalar)
            clusters[index].rotated =
                !hasForm && !clusters[index].isCombined
                && (orientation == .rotated || (!eastern && clusters[index].isMark && orientation != .upright))
        }
        // A space goes with the word before it, so that words stay one run.
        for index in clusters.indices.dropFirst() where clusters[index].isSpace {
            if faces.covers(clusters[index].text, with: clusters[index - 1].face) {
                clusters[index].face = clusters[index - 1].face
                clusters[index].rotated = clusters[index - 1].rotated
            }
        }
    }

    /// Whether a cluster belongs to Chinese text. Marks shared with Latin (quotes, dashes, dots) follow their
    /// neighbours: “It’s” inside Chinese keeps a narrow apostrophe.
    private func isEastern(_ clusters: [Cluster], at index: Int) -> Bool {
        guard let scalar = clusters[index].text.unicodeScalars.first else { return false }
        switch clusters[index].nature {
        case .ideograph: return true
        case .mark:
            if EastAsian.isWide(scalar) { return true }
            let before = neighbour(clusters, from: index, step: -1)
            let after = neighbour(clusters, from: index, step: 1)
            if before == nil && after == nil { return faces.hasEastern }
            if scalar == "\u{2019}", before == false, after == false { return false }
            return before == true || after == true
        default: return EastAsian.isWide(scalar)
        }
    }

    /// Whether the nearest letter on a side is Chinese; nil when there is none.
    private func neighbour(_ clusters: [Cluster], from index: Int, step: Int) -> Bool? {
        var at = index + step
        var reach = 4
        while clusters.indices.contains(at), reach > 0 {
            switch clusters[at].nature {
            case .ideograph: return true
            case .latin: return false
            case .mark:
                if let scalar = clusters[at].text.unicodeScalars.first, EastAsian.isWide(scalar) { return true }
            default: break
            }
            at += step
            reach -= 1
        }
        return nil
    }

    /// Shapes runs of one face and direction whole, so that ligatures, kerning and pairs of dashes join.
    private func shape(_ clusters: inout [Cluster]) {
        var start = 0
        while start < clusters.count {
            var end = start + 1
            while end < clusters.count, clusters[end].face == clusters[start].face,
                clusters[end].rotated == clusters[start].rotated, !clusters[end].isCombined,
                !clusters[start].isCombined
            {
                end += 1
            }
            let upright = block.vertical && !clusters[start].rotated && !clusters[start].isCombined
            let run = clusters[start..<end].map(\.text).joined()
            let glyphs = faces.faces[clusters[start].face].shape(
                run, direction: upright ? .vertical : .horizontal, language: language)
            distribute(glyphs, over: &clusters, in: start..<end, vertical: upright)
            start = end
        }
    }

    private func distribute(
        _ glyphs: [ShapedGlyph], over clusters: inout [Cluster], in range: Range<Int>, vertical: Bool
    ) {
        var ends: [Int] = []
        var offset = 0
        for index in range {
            offset += clusters[index].text.utf8.count
            ends.append(offset)
        }
        var index = range.lowerBound
        for glyph in glyphs {
            while index + 1 < range.upperBound, glyph.cluster >= ends[index - range.lowerBound] { index += 1 }
            clusters[index].glyphs.append(glyph)
            clusters[index].advance += vertical ? glyph.yAdvance : glyph.xAdvance
        }
        for index in range {
            if clusters[index].text == "\t" { clusters[index].advance = 2 }
            if clusters[index].isCombined { clusters[index].advance = 1 }
            guard clusters[index].isMark, clusters[index].glyphs.count == 1, let glyph = clusters[index].glyphs.first,
                let ink = faces.faces[clusters[index].face].bounds(of: glyph.id)
            else { continue }
            let start = vertical ? glyph.yOffset + ink.minY : glyph.xOffset + ink.minX
            clusters[index].settleBlanks(ink: start...start + max(0, vertical ? ink.height : ink.width))
        }
    }

    /// Squeezes neighbouring full-width marks and parts Chinese from Latin by a quarter em (CLREQ 3.1.6, 3.2.2).
    /// Made here and not by font features, so that it is the same in every font.
    private func settleSpaces(_ clusters: inout [Cluster]) {
        for index in clusters.indices.dropFirst() {
            let (left, right) = (clusters[index - 1], clusters[index])
            if left.blankAfter >= 0.5, right.squeezesNeighbours {
                clusters[index - 1].trimAfter += 0.5
            } else if right.blankBefore >= 0.5, left.squeezesNeighbours {
                clusters[index].trimBefore += 0.5
            }
            let pair = (left.nature, right.nature)
            if pair == (.ideograph, .latin) || pair == (.latin, .ideograph) { clusters[index].spaceBefore = 0.25 }
        }
    }
}

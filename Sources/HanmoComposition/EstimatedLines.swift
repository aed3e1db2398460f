/// Where a text breaks into lines, told from its characters without a font: between ideographs, but not before a
/// closing mark or after an opening one, and at spaces.
struct EstimatedLines: Sendable {
    private struct Piece {
        /// In em, with spaces behind it left out.
        var length: Double
        var spaces: Double
        var endsParagraph = false
        var endsWithMark = false
    }

    private var pieces: [Piece] = []
    private static let closers = Set("，。、；：？！”’）》」』】…—,.;:?!)]}·～%".unicodeScalars)
    private static let openers = Set("“‘（《「『【([{".unicodeScalars)

    init(_ text: String, tracking: Double = 0) {
        var joins = false
        for scalar in text.unicodeScalars {
            guard scalar != "\n" else {
                if pieces.isEmpty { pieces.append(Piece(length: 0, spaces: 0)) }
                pieces[pieces.count - 1].endsParagraph = true
                joins = false
                continue
            }
            let sort = TextEstimate.Class(scalar)
            let advance = sort.advance + (sort == .mark ? 0 : tracking)
            let last = pieces.count - 1
            if sort == .space {
                if last >= 0 { pieces[last].spaces += advance }
                joins = false
                continue
            }
            let isCloser = Self.closers.contains(scalar)
            if last >= 0, !pieces[last].endsParagraph, joins || isCloser || sort == .mark, pieces[last].spaces == 0 {
                pieces[last].length += advance
                pieces[last].endsWithMark = isCloser
            } else {
                pieces.append(Piece(length: advance, spaces: 0, endsWithMark: isCloser))
            }
            joins = sort.isLatin && !isCloser || Self.openers.contains(scalar)
        }
    }

    func lines(measures: [Double]) -> MeasuredText.SetLines? {
        var result = MeasuredText.SetLines(lengths: [], cutsWords: false, pauses: 0)
        var (length, spaces, isOpen) = (0.0, 0.0, false)
        var marks: [Bool] = []
        var endsWithMark = false
        func room() -> Double { measures[min(result.lengths.count, measures.count - 1)] }
        func end() {
            result.lengths.append(length)
            marks.append(endsWithMark)
            (length, spaces, isOpen) = (0, 0, false)
        }
        for piece in pieces {
            if isOpen, length + spaces + piece.length > room() { end() }
            length += spaces + piece.length
            (spaces, isOpen, endsWithMark) = (piece.spaces, true, piece.endsWithMark)
            while length > room(), result.lengths.count <= measures.count {
                result.cutsWords = true
                let rest = length - room()
                length = room()
                end()
                (length, isOpen) = (rest, true)
            }
            if piece.endsParagraph { end() }
            guard result.lengths.count <= measures.count else { return nil }
        }
        if isOpen || result.lengths.isEmpty { end() }
        result.pauses = marks.dropLast().count { $0 }
        return result.lengths.count <= measures.count ? result : nil
    }
}

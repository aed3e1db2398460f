/// Where a clause wants its text: one of nine parts, or the place of the text before.
struct PlaceReader {
    enum Answer {
        case absolute(Place, Range<Int>)
        case relative(Range<Int>)
    }

    /// The nearest sentence that names a part decides; a relation (其下方) only where no part is named.
    func place(in clause: CueFinder) -> Answer? {
        var relation: Range<Int>?
        for sentence in clause.sentences {
            let related = Lexicon.relatives.compactMap { sentence.last($0) }.max { $0.upperBound < $1.upperBound }
            if let answer = absolute(in: sentence, without: related) { return answer }
            relation = relation ?? related
        }
        return relation.map { .relative($0) }
    }

    private func absolute(in sentence: CueFinder, without related: Range<Int>?) -> Answer? {
        func open(_ range: Range<Int>) -> Bool { related.map { !$0.overlaps(range) } ?? true }
        let rows = matches(Lexicon.rows, in: sentence).filter { open($0.range) && !isRelative($0.range, in: sentence) }
        let columns = matches(Lexicon.columns, in: sentence).filter { open($0.range) }
        guard !rows.isEmpty || !columns.isEmpty else { return nil }
        let row = rows.last { $0.value != .middle } ?? rows.last
        let column = columns.last { $0.value != .center } ?? columns.last
        let ranges = [row?.range, column?.range].compactMap { $0 }
        guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max() else { return nil }
        return .absolute(Place(row?.value ?? .middle, column?.value ?? .center), start..<end)
    }

    /// 招牌下方 is below the sign, 画面下方 below in the picture.
    private func isRelative(_ range: Range<Int>, in sentence: CueFinder) -> Bool {
        let word = sentence.source.text(range)
        guard word == "下方" || word == "上方", range.lowerBound > sentence.clause.lowerBound + 1 else { return false }
        let before = sentence.source.text(max(sentence.clause.lowerBound, range.lowerBound - 2)..<range.lowerBound)
        return ["标题", "招牌", "报头", "正标", "头像", "照片", "题下"].contains(before)
    }

    private func matches<Value>(
        _ table: [(String, Value)], in sentence: CueFinder
    ) -> [(value: Value, range: Range<Int>)] {
        table.compactMap { term, value in sentence.last(term).map { (value, $0) } }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

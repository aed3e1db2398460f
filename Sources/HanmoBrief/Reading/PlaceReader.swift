/// Where a clause wants its text: one of nine parts, or a place told by the text before.
struct PlaceReader {
    let source: ScalarText
    let cues: Cues
    /// What the texts so far stand on, in the words of the prompt.
    let bearers: [Bearer]

    /// A text so far: what it stands on, folded, where it stands, and the words before it.
    struct Bearer {
        var name: String
        var place: Place?
        var clause: Range<Int>
    }

    struct Answer {
        var place: Place?
        var range: Range<Int>
        /// Whether its height on the page is said: 居中 tells the column alone, 其下方 only what stands above.
        var saysRow = true
        /// Other words of the sentence that name another part of the page.
        var contradicts: Range<Int>?
    }

    /// The text's own sentence decides before what follows the text, and that before the sentence ahead of it; a relation
    /// (其下方) counts only where no part of the page is named.
    func place(in clause: Clause) -> Answer? {
        var relation: Answer?
        var ahead: Range<Int>?
        if clause.sentence.lowerBound > clause.before.lowerBound {
            let end = clause.sentence.lowerBound
            ahead = source.sentenceStart(before: end - 1, limit: clause.before.lowerBound)..<end
        }
        for range in [clause.sentence, clause.after, ahead].compactMap({ $0 }) where !range.isEmpty {
            let (absolute, related) = answers(in: range)
            if let absolute { return absolute }
            relation = relation ?? related
        }
        return relation
    }

    private func answers(in range: Range<Int>) -> (absolute: Answer?, related: Answer?) {
        var row: (Place.Row, Range<Int>)?
        var column: (Place.Column, Range<Int>)?
        var weakRow: Range<Int>?
        var weakColumn: Range<Int>?
        var other: Range<Int>?
        var related: Answer?
        for hit in cues.hits(in: range) {
            if let value = cues.value(.relations, of: hit) {
                related = Answer(place: place(value), range: hit.range, saysRow: false)
            }
            guard let value = cues.value(.places, of: hit) else { continue }
            if let bearer = bearer(before: hit, in: range) {
                related = Answer(
                    place: bearer.place ?? bearers.last?.place, range: bearer.range.lowerBound..<hit.range.upperBound,
                    saysRow: false)
                continue
            }
            let named = Self.parts(value)
            if let value = named.row, value != .middle {
                if let known = row, known.0 != value { other = known.1 }
                row = (value, hit.range)
            } else if named.row == .middle {
                weakRow = hit.range
            }
            if let value = named.column, value != .center {
                if let known = column, known.0 != value { other = known.1 }
                column = (value, hit.range)
            } else if named.column == .center {
                weakColumn = hit.range
            }
        }
        let ranges = [row?.1, column?.1, row == nil ? weakRow : nil, column == nil ? weakColumn : nil].compactMap { $0 }
        guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max() else {
            return (nil, related)
        }
        let place = Place(row?.0 ?? .middle, column?.0 ?? .center)
        let saysRow = row != nil || weakRow != nil
        return (Answer(place: place, range: start..<end, saysRow: saysRow, contradicts: other), related)
    }

    /// `top-left`, `bottom`, `middle-center` …
    static func parts(_ value: String) -> (row: Place.Row?, column: Place.Column?) {
        var row: Place.Row?
        var column: Place.Column?
        for part in value.split(separator: "-") {
            row = row ?? Place.Row(rawValue: String(part))
            column = column ?? Place.Column(rawValue: String(part))
        }
        return (row, column)
    }

    private func place(_ relation: String) -> Place? {
        guard var place = bearers.last?.place else {
            // Told by a thing of the scene: above the entrance.
            return relation == "above" && bearers.isEmpty ? Place(.top, .center) : nil
        }
        let columns = Place.Column.allCases
        let column = columns.firstIndex(of: place.column) ?? 1
        switch relation {
        case "left-of": place.column = columns[max(0, column - 1)]
        case "right-of", "beside": place.column = columns[min(2, column + 1)]
        case "across":
            place.column = place.column == .left ? .right : place.column == .right ? .left : .center
        default: break
        }
        return place
    }

    /// 标题下方, 头像右侧 and what an earlier text stands on: the place is told by it, not by the page.
    private func bearer(before hit: Hit, in range: Range<Int>) -> (place: Place?, range: Range<Int>)? {
        let index = hit.range.lowerBound
        guard source.scalars[index].isHan, "方侧边下".unicodeScalars.contains(source.scalars[hit.range.upperBound - 1])
        else {
            return nil
        }
        var end = index
        while end > range.lowerBound, source.scalars[end - 1] == "的" { end -= 1 }
        let known = cues.ending(at: end)
        if let known, known.ideas.contains(.pages) { return nil }
        for bearer in bearers.reversed() where bearer.name.unicodeScalars.count >= 2 {
            let start = end - bearer.name.unicodeScalars.count
            if start >= range.lowerBound, source.foldedText(start..<end) == bearer.name {
                return (bearer.place, start..<end)
            }
        }
        if let known, known.range.lowerBound >= range.lowerBound, known.ideas.contains(.inner) {
            return (mentioned(known.range), known.range)
        }
        guard end - 2 >= range.lowerBound, (end - 2..<end).allSatisfy({ source.scalars[$0].isHan }),
            known.map({ !$0.ideas.contains(.places) }) ?? true, let place = mentioned(end - 2..<end)
        else { return nil }
        return (place, end - 2..<end)
    }

    /// The place of the latest text whose own words name the same thing: 左上角昵称“…”，昵称下方.
    private func mentioned(_ word: Range<Int>) -> Place? {
        let wanted = source.folded[word]
        for bearer in bearers.reversed() {
            var at = bearer.clause.lowerBound
            while at + wanted.count <= bearer.clause.upperBound {
                if source.folded[at] == wanted[wanted.startIndex],
                    source.folded[at..<at + wanted.count].elementsEqual(wanted)
                {
                    return bearer.place
                }
                at += 1
            }
        }
        return nil
    }
}

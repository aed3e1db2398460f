/// The words that belong to a text: those before it, and those after it that say more of it.
struct Clause: Sendable {
    var quote: QuotedText
    /// From the text before, or the paragraph's start, to the text.
    var before: Range<Int>
    /// The sentence of ``before`` that ends at the text.
    var sentence: Range<Int>
    /// The sentences of ``before`` ahead of it, where the whole paragraph is about this text; else empty.
    var ahead: Range<Int>
    /// From the text to where its sentence turns to something else.
    var after: Range<Int>
    /// Whether a mark or a conjunction is all that stands between this text and the one before.
    var continuesList: Bool
}

/// Gives every text its clause. Each word of the prompt belongs to one text at most.
struct ClauseFinder {
    let source: ScalarText
    let cues: Cues
    /// A clause reaches at most this far back from its text.
    private static let reach = 600

    func clauses(of quotes: [QuotedText]) -> [Clause] {
        var clauses: [Clause] = []
        clauses.reserveCapacity(quotes.count)
        var end = 0
        for (number, quote) in quotes.enumerated() {
            let start = quote.outer.lowerBound
            var from = min(start, max(end, start - Self.reach, source.paragraphStart(of: start)))
            if source.trimmed(from..<start).isEmpty, from == source.paragraphStart(of: start) {
                from = max(end, start - Self.reach, headingStart(before: from))
            }
            let before = from..<max(from, start)
            let next = number + 1 < quotes.count ? quotes[number + 1].outer.lowerBound : source.count
            let after = after(quote, before: next)
            let isList = !clauses.isEmpty && separates(before, follows: end)
            let sentence = sentence(in: before)
            let isOwn = from > 0 && from >= end && from == source.paragraphStart(of: start)
            let ahead = isOwn ? before.lowerBound..<sentence.lowerBound : sentence.lowerBound..<sentence.lowerBound
            clauses.append(
                Clause(
                    quote: quote, before: before, sentence: sentence, ahead: ahead, after: after,
                    continuesList: isList))
            end = after.upperBound
        }
        return clauses
    }

    /// A line that ends in a colon introduces the paragraph below it.
    private func headingStart(before index: Int) -> Int {
        var end = index
        while end > 0, source.scalars[end - 1].isSpace { end -= 1 }
        guard end > 0, source.scalars[end - 1] == "：" || source.scalars[end - 1] == ":" else { return index }
        return source.paragraphStart(of: end - 1)
    }

    private func sentence(in before: Range<Int>) -> Range<Int> {
        var end = before.upperBound
        while end > before.lowerBound, source.scalars[end - 1].isSpace { end -= 1 }
        var start = source.sentenceStart(before: end, limit: before.lowerBound)
        // A sentence of a few characters, such as a lone mark, is none.
        if before.upperBound - start < 2 {
            start = source.sentenceStart(before: max(before.lowerBound, start - 1), limit: before.lowerBound)
        }
        return start..<before.upperBound
    }

    private func separates(_ between: Range<Int>, follows end: Int) -> Bool {
        guard between.lowerBound == end, between.count <= 8 else { return false }
        let words = source.foldedText(source.trimmed(between))
        return [
            "", "、", "，", ",", "/", "|", "；", ";", "和", "与", "及", "以及", "and", ", and", "&", "、以及", "，以及", "·", "→",
            "、和",
            "and then", "then", "再", "，再", "or", "+", "，和", "｜", "-", "—", "，接着", ", then", ". then",
        ].contains(words)
    }

    /// What follows a text says more of it until a mark or a conjunction; a part that leads to the next text is that one's.
    private func after(_ quote: QuotedText, before next: Int) -> Range<Int> {
        let start = quote.outer.upperBound
        guard quote.mark != .undelimited, start < next else { return start..<start }
        let limit = min(next, start + 120)
        if source.scalars[start] == "（" || source.scalars[start] == "(" {
            let close = (start..<limit).first { source.scalars[$0] == "）" || source.scalars[$0] == ")" }
            if let close { return start..<close + 1 }
        }
        let end = partEnd(from: start, limit)
        let part = start..<end
        if beginsSentence(part, after: quote) { return start..<start }
        if leads(from: end, to: next) {
            // Up to a conjunction or a comma, if it begins as what says more of this one: “春”居左，“秋”居右.
            guard beginsAsAddition(part) else { return start..<start }
            if let conjunction = conjunction(in: part) { return start..<conjunction }
            let isComma = end < next && (source.scalars[end] == "，" || source.scalars[end] == ",")
            return isComma && source.trimmed(end + 1..<next).isEmpty ? part : start..<start
        }
        return start..<additions(from: end, limit, next)
    }

    /// What follows a closed sentence, or begins with a capital, is not about the text before it, unless it says who spoke.
    private func beginsSentence(_ part: Range<Int>, after quote: QuotedText) -> Bool {
        let first = source.trimmed(part).lowerBound
        guard first < part.upperBound, !cues.hits(in: part).contains(where: { $0.ideas.contains(.speech) }) else {
            return false
        }
        if (0x41...0x5A).contains(source.scalars[first].value) { return true }
        guard let last = source.scalars[quote.content].last, "。！？.!?".unicodeScalars.contains(last) else {
            return false
        }
        return !beginsAsAddition(part)
    }

    private func partEnd(from start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, !source.endsPart(end) { end += 1 }
        return end
    }

    /// Whether nothing but marks stands between an index and the next text.
    private func leads(from index: Int, to next: Int) -> Bool {
        guard next < source.count else { return false }
        return (index..<next).allSatisfy {
            source.scalars[$0].isSpace || "：:，,".unicodeScalars.contains(source.scalars[$0])
        }
    }

    /// “花见”，竖排，宋体。: more parts of the sentence that are about letters and places only.
    private func additions(from index: Int, _ limit: Int, _ next: Int) -> Int {
        var end = index
        while end < limit, source.scalars[end] == "，" || source.scalars[end] == "," {
            let stop = partEnd(from: end + 1, limit)
            let part = source.trimmed(end + 1..<stop)
            guard stop < limit || stop == source.count, !leads(from: stop, to: next),
                !part.isEmpty, describesLetters(part)
            else { break }
            end = stop
        }
        return end
    }

    private func describesLetters(_ part: Range<Int>) -> Bool {
        let ideas: Ideas = [.places, .sizes, .faces, .colours, .weights, .vertical, .effects]
        if MeasureReader(source: source).last(in: part) != nil { return true }
        let telling = cues.hits(in: part).filter { $0.ideas.meets(ideas) }
        guard !telling.isEmpty else { return false }
        let words = source.foldedText(part)
        let begins = [
            "放在", "位于", "置于", "排在", "写在", "摆在", "字体", "字号", "颜色", "用", "以", "采用", "placed", "positioned", "set in",
            "in ", "at ", "centered", "aligned",
        ]
        if begins.contains(where: { words.hasPrefix($0) }) { return true }
        return telling.reduce(0) { $0 + $1.range.count } * 2 >= part.count
    }

    private func beginsAsAddition(_ part: Range<Int>) -> Bool {
        let words = source.foldedText(source.trimmed(part))
        if let hit = cues.starting(at: source.trimmed(part).lowerBound), hit.ideas.contains(.carriers) { return true }
        return [
            "两字", "二字", "三字", "四字", "居", "靠", "字样", "at ", "in ", "on ", "across ", "near ", "along ", "的", "位于", "放在",
            "在", "置于", "字",
        ].contains {
            words.hasPrefix($0)
        }
    }

    private func conjunction(in part: Range<Int>) -> Int? {
        for at in part.dropFirst() {
            if "和与及并".unicodeScalars.contains(source.scalars[at]) { return at }
            if source.has(" and ", at: at) || source.has(" with ", at: at) || source.has(" while ", at: at) {
                return at
            }
        }
        return nil
    }
}

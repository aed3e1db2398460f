/// Texts that no marks set off: after `写着：` to the paragraph's end, after a label to the line's, and the bullets under
/// `文字：`.
struct Undelimited {
    private let source: ScalarText
    private let cues: Cues
    private let quotes: [QuotedText]
    private var added: [QuotedText] = []
    private var nextQuote = 0
    /// A paragraph ended in `写着：`, so that the next one is the text.
    private var takesNext = false

    /// The quotes and what was found beside them, in order.
    var merged: [QuotedText] { (quotes + added).sorted { $0.outer.lowerBound < $1.outer.lowerBound } }

    init(source: ScalarText, cues: Cues, quotes: [QuotedText]) {
        self.source = source
        self.cues = cues
        self.quotes = quotes
        for (index, paragraph) in source.paragraphs.enumerated() {
            let isFree = !overlapsQuote(paragraph)
            let lines = source.lines(in: paragraph).map { source.trimmed($0) }
            var number = 0
            if takesNext {
                takesNext = false
                if isFree {
                    add(source.trimmedLines(paragraph), nil)
                    continue
                }
            }
            while number < lines.count { number += take(lines, from: number, isFree ? paragraph : nil) }
            takesNext = takesNext && index + 1 < source.paragraphs.count
        }
    }

    /// Quotes and paragraphs both stand in order, so that each is looked at once.
    private mutating func overlapsQuote(_ range: Range<Int>) -> Bool {
        while nextQuote < quotes.count, quotes[nextQuote].outer.upperBound <= range.lowerBound { nextQuote += 1 }
        return nextQuote < quotes.count && quotes[nextQuote].outer.lowerBound < range.upperBound
    }

    private func hasQuote(_ range: Range<Int>) -> Bool {
        var (low, high) = (0, quotes.count)
        while low < high {
            let middle = (low + high) / 2
            if quotes[middle].outer.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < quotes.count && quotes[low].outer.lowerBound < range.upperBound
    }

    /// Takes the texts that begin in a line; returns how many lines were used up.
    private mutating func take(_ lines: [Range<Int>], from number: Int, _ paragraph: Range<Int>?) -> Int {
        let line = lines[number]
        guard !line.isEmpty, !hasQuote(line) else { return 1 }
        if let label = label(in: line) {
            guard label.cue.value != "describes" else { return 1 }
            let rest = source.trimmed(label.end..<line.upperBound)
            if rest.isEmpty { return 1 + bullets(lines, after: number, label.cue) }
            if label.cue.value == "line" {
                // 时间：傍晚 is of the picture, unless lines before it are of the page.
                if !added.isEmpty { add(label.cue.range.lowerBound..<rest.upperBound, label.cue) }
            } else {
                add(rest, label.cue)
            }
            return 1
        }
        guard let colon = introducedColon(in: line) else { return 1 }
        let rest = source.trimmed(colon + 1..<line.upperBound)
        if rest.isEmpty {
            let count = bullets(lines, after: number, nil)
            if count > 0 { return 1 + count }
        }
        guard let paragraph else {
            guard !rest.isEmpty else { return 1 }
            add(rest, nil)
            return 1
        }
        let whole = source.trimmed(colon + 1..<paragraph.upperBound)
        if !whole.isEmpty { add(whole, nil) } else { takesNext = true }
        return lines.count - number
    }

    private mutating func add(_ content: Range<Int>, _ label: Cue?) {
        guard !content.isEmpty else { return }
        added.append(QuotedText(mark: .undelimited, content: content, outer: content, label: label))
    }

    /// Lines that begin with a dash or a number after `文字：`, each a text; how many there are.
    private mutating func bullets(_ lines: [Range<Int>], after number: Int, _ label: Cue?) -> Int {
        var count = 0
        for line in lines[(number + 1)...] {
            let start = contentStart(of: line)
            guard start > line.lowerBound, !hasQuote(line), self.label(in: line) == nil else { break }
            add(source.trimmed(start..<line.upperBound), label)
            count += 1
        }
        return count
    }

    /// Past a bullet, a number or a mark of Markdown.
    private func contentStart(of line: Range<Int>) -> Int {
        var at = line.lowerBound
        while at < line.upperBound, source.scalars[at].isDigit { at += 1 }
        if at > line.lowerBound {
            guard at < line.upperBound, ".)、．）".unicodeScalars.contains(source.scalars[at]) else {
                return line.lowerBound
            }
            at += 1
        } else {
            while at < line.upperBound, "-*•·◆●○▪–#>".unicodeScalars.contains(source.scalars[at]) { at += 1 }
        }
        while at < line.upperBound, source.scalars[at].isSpace { at += 1 }
        return at
    }

    /// `Title:`, `**副标题**（小字）：` at a line's start.
    private func label(in line: Range<Int>) -> (cue: Cue, end: Int)? {
        let start = contentStart(of: line)
        guard let hit = cues.starting(at: start), let value = cues.value(.labels, of: hit) else { return nil }
        var at = hit.range.upperBound
        let limit = min(line.upperBound, at + 60)
        while at < limit, source.scalars[at] == "*" || source.scalars[at].isSpace { at += 1 }
        if at < limit, source.scalars[at] == "（" || source.scalars[at] == "(" {
            while at < limit, source.scalars[at] != "）", source.scalars[at] != ")" { at += 1 }
            at += 1
            while at < limit, source.scalars[at] == "*" || source.scalars[at].isSpace { at += 1 }
        }
        guard at < line.upperBound, source.scalars[at] == "：" || source.scalars[at] == ":" else { return nil }
        at += 1
        while at < line.upperBound, source.scalars[at] == "*" { at += 1 }
        return (Cue(value: value, range: hit.range), at)
    }

    /// The first colon of a line that follows words which announce a text.
    private func introducedColon(in line: Range<Int>) -> Int? {
        for colon in line where source.scalars[colon] == "：" || source.scalars[colon] == ":" {
            var end = colon
            while end > line.lowerBound, source.scalars[end - 1].isSpace { end -= 1 }
            if let hit = cues.ending(at: end), hit.ideas.contains(.introducers) { return colon }
        }
        return nil
    }
}

/// A line of a script: its words without indent and Markdown's marks, and what it is by its shape.
struct ScriptLine {
    enum Shape {
        case blank
        /// A rule or a remark: `---`, `// …`.
        case ignored
        /// `## 第1页 (2-1-2)`; the words after the number.
        case page(number: Int, rest: Range<Int>)
        /// `格1 [远景] …`; the number is nil where none is said.
        case panel(number: Int?, rest: Range<Int>)
        /// `角色：` or `## Cast`; what follows on its line.
        case cast(rest: Range<Int>)
        /// `# Rain` and other headings.
        case heading(level: Int)
        /// `+ …`: goes on with the balloon before.
        case joined(Range<Int>)
        /// `阿明（小声）：…`
        case labelled(ScriptLabel)
        case words
    }

    /// Without its end.
    let range: Range<Int>
    /// Columns before its first word.
    let indent: Int
    /// Its words.
    let body: Range<Int>
    let shape: Shape

    init(_ range: Range<Int>, in source: ScalarText) {
        self.range = range
        var at = range.lowerBound
        var end = range.upperBound
        while end > at, source.scalars[end - 1].isSpace { end -= 1 }
        while at < end, source.scalars[at].isSpace { at += 1 }
        indent = source.scalars[range.lowerBound..<at].reduce(0) { $0 + ($1 == "\t" ? 4 : $1 == "\u{3000}" ? 2 : 1) }
        guard at < end else {
            (body, shape) = (at..<at, .blank)
            return
        }
        let words = at..<end
        if source.has("//", at: at) || source.has("<!--", at: at)
            || (words.count > 2 && words.allSatisfy { "-*_=—".unicodeScalars.contains(source.scalars[$0]) })
        {
            (body, shape) = (words, .ignored)
            return
        }
        var level = 0
        while at < end, level < 6, source.scalars[at] == "#" { (at, level) = (at + 1, level + 1) }
        at = Self.skipMarks(source, at, end)
        while end > at, source.scalars[end - 1] == "*" || source.scalars[end - 1] == "#" { end -= 1 }
        while end > at, source.scalars[end - 1].isSpace { end -= 1 }
        body = at..<max(at, end)
        if level == 0, words.count > 1, "+＋".unicodeScalars.contains(source.scalars[words.lowerBound]) {
            shape = .joined(source.trimmed(words.lowerBound + 1..<words.upperBound))
        } else if let heading = ScriptHeading(source, body) {
            shape = heading.shape
        } else if ScriptLabel.key(of: source.foldedText(body)) == .cast {
            shape = .cast(rest: body.upperBound..<body.upperBound)
        } else if let label = ScriptLabel(source, at..<words.upperBound), level == 0 || label.key != nil {
            shape = label.key == .cast ? .cast(rest: label.rest) : .labelled(label)
        } else {
            shape = level > 0 ? .heading(level: level) : .words
        }
    }

    /// Spaces, a list's mark and Markdown's stars before the first word.
    private static func skipMarks(_ source: ScalarText, _ start: Int, _ end: Int) -> Int {
        var at = start
        func skipSpace() { while at < end, source.scalars[at].isSpace { at += 1 } }
        skipSpace()
        if at + 1 < end, "-*•>".unicodeScalars.contains(source.scalars[at]), source.scalars[at + 1].isSpace {
            at += 1
            skipSpace()
        }
        while at < end, source.scalars[at] == "*" { at += 1 }
        return at
    }

    var isHeading: Bool {
        switch shape {
        case .page, .panel, .heading, .cast: true
        default: false
        }
    }

    /// All lines of a prompt.
    static func all(in source: ScalarText) -> [ScriptLine] {
        var lines: [ScriptLine] = []
        var start = 0
        while start < source.count {
            let end = source.scalars[start...].firstIndex(of: "\n") ?? source.count
            lines.append(ScriptLine(start..<end, in: source))
            start = end + 1
        }
        return lines
    }
}

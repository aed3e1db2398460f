import HanmoSource

/// Two layers of shaping, compared line by line and glyph by glyph.
struct ShapingDifference {
    private static let limit = 4

    /// One sentence each; empty where they are the same.
    let words: [String]

    init(expected: String, actual: String) {
        guard expected != actual else {
            words = []
            return
        }
        let (old, new) = (Self.lines(expected), Self.lines(actual))
        let known = Dictionary(old.map { ($0.head, $0.glyphs) }) { first, _ in first }
        var words: [String] = []
        for line in new {
            guard let glyphs = known[line.head] else {
                words.append("\(line.shown) was not shaped before")
                continue
            }
            if glyphs != line.glyphs { words.append("\(line.shown): \(Self.change(glyphs, line.glyphs))") }
        }
        let found = Set(new.map(\.head))
        words += old.filter { !found.contains($0.head) }.map { "\($0.shown) is not shaped any more" }
        if words.isEmpty { words = ["the lines have another order"] }
        self.words =
            words.count > Self.limit
            ? Array(words.prefix(Self.limit)) + ["and \(words.count - Self.limit) more"] : words
    }

    private struct Line {
        /// Family, style, direction, language, text.
        let head: String
        let glyphs: String

        var shown: String {
            let fields = head.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 5 else { return head.shown(limit: 60) }
            return "\"\(String(fields[4]).shown(limit: 24))\" in \(fields[0]) \(fields[1])"
        }
    }

    private static func lines(_ text: String) -> [Line] {
        text.split(separator: "\n").map { line in
            let tab = line.lastIndex(of: "\t") ?? line.startIndex
            return Line(head: String(line[..<tab]), glyphs: String(line[tab...].drop { $0 == "\t" }))
        }
    }

    /// The first glyph that differs, in HarfBuzz's own form.
    private static func change(_ old: String, _ new: String) -> String {
        func glyphs(_ line: String) -> [Substring] { line.split { $0 == "[" || $0 == "]" || $0 == "|" } }
        let (before, after) = (glyphs(old), glyphs(new))
        guard before.count == after.count,
            let first = zip(before, after).enumerated().first(where: { $0.element.0 != $0.element.1 })
        else { return "\(before.count) glyphs became \(after.count)" }
        return "glyph \(first.offset + 1) was \(first.element.0) and is \(first.element.1)"
    }
}

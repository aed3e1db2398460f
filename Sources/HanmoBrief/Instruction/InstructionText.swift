import HanmoSource

/// An instruction with its quotes set apart: words are looked for outside of them only.
struct InstructionText: Sendable {
    struct Quote: Sendable {
        var content: Range<Int>
        var outer: Range<Int>
    }

    struct VerbHit: Sendable {
        var verb: InstructionVerb
        var term: String
        var range: Range<Int>
    }

    /// The instruction as it is.
    let source: ScalarText
    /// The instruction with its quotes blanked: places count the same.
    let plain: ScalarText
    let quotes: [Quote]
    let cues: Cues
    let verbs: [VerbHit]

    /// Stands for every scalar of a quote; no word has it.
    private static let blank: Unicode.Scalar = "\u{FFFC}"

    init(_ text: String) {
        source = ScalarText(text)
        quotes = Self.quotes(in: source)
        var scalars = source.scalars
        for quote in quotes { for index in quote.outer { scalars[index] = Self.blank } }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        plain = ScalarText(String(view))
        cues = Cues(plain.folded)
        verbs = Self.verbs(in: plain)
    }

    func quotes(in range: Range<Int>) -> [Quote] {
        quotes.filter { $0.outer.lowerBound >= range.lowerBound && $0.outer.upperBound <= range.upperBound }
    }

    /// A quoted text, with the escapes that a command line leaves resolved.
    func text(of quote: Quote) -> String {
        source.text(quote.content).replacing("\\n", with: "\n").replacing("\\\"", with: "\"")
    }

    /// The words of a range outside of quotes, folded.
    func words(in range: Range<Int>) -> String {
        plain.foldedText(range).replacing("\u{FFFC}", with: "")
    }

    // MARK: - Quotes

    private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
        "“": "”", "「": "」", "『": "』", "‘": "’", "\"": "\"", "＂": "＂", "'": "'", "`": "`", "”": "”", "«": "»",
    ]

    private static func quotes(in source: ScalarText) -> [Quote] {
        let scalars = source.scalars
        var quotes: [Quote] = []
        var index = 0
        while index < scalars.count {
            guard let closing = pairs[scalars[index]], opens(index, in: scalars),
                let end = close(of: index, with: closing, in: scalars)
            else {
                index += 1
                continue
            }
            if end > index + 1 { quotes.append(Quote(content: index + 1..<end, outer: index..<end + 1)) }
            index = end + 1
        }
        return quotes.isEmpty ? afterColon(source) : quotes
    }

    /// An apostrophe or an inch mark opens nothing.
    private static func opens(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[index] == "'" || scalars[index] == "’", index > 0 else { return true }
        return !scalars[index - 1].isLatinLetter && !scalars[index - 1].isDigit
    }

    /// Quotes of the same kind inside belong to the text; a straight mark closes at the next one that can.
    private static func close(of start: Int, with closing: Unicode.Scalar, in scalars: [Unicode.Scalar]) -> Int? {
        let opening = scalars[start]
        var depth = 0
        for index in start + 1..<scalars.count {
            if scalars[index] == closing {
                if closing == "'" || closing == "’", index + 1 < scalars.count, scalars[index + 1].isLatinLetter {
                    continue
                }
                if scalars[index - 1] == "\\" { continue }
                if depth == 0 { return index }
                depth -= 1
            } else if scalars[index] == opening, opening != closing {
                depth += 1
            }
        }
        return nil
    }

    /// Without any quotes, what follows a colon is the text: add the following poem: …
    private static func afterColon(_ source: ScalarText) -> [Quote] {
        let scalars = source.scalars
        guard
            let colon = scalars.indices.first(where: { index in
                let isMark = scalars[index] == "：" || scalars[index] == ":"
                let before = index > 0 && scalars[index - 1].isDigit
                let after = index + 1 < scalars.count && scalars[index + 1].isDigit
                return isMark && !(before && after)
            })
        else { return [] }
        let text = source.trimmed(colon + 1..<scalars.count)
        return text.isEmpty ? [] : [Quote(content: text, outer: text)]
    }

    // MARK: - Verbs

    private static func verbs(in text: ScalarText) -> [VerbHit] {
        let folded = text.folded
        var hits: [VerbHit] = []
        var index = 0
        func stands(_ term: [Unicode.Scalar], at index: Int) -> Bool {
            guard index + term.count <= folded.count else { return false }
            for (offset, scalar) in term.enumerated() where folded[index + offset] != scalar { return false }
            guard term[0].isLatinLetter else { return true }
            let end = index + term.count
            return (index == 0 || !folded[index - 1].isLatinLetter)
                && (end == folded.count || !folded[end].isLatinLetter)
        }
        while index < folded.count {
            let verb = InstructionVerb.terms.first { stands($0.term, at: index) }
            if let blocker = InstructionVerb.blockers.first(where: { stands($0, at: index) }),
                blocker.count > (verb?.term.count ?? 0)
            {
                index += blocker.count
            } else if let verb {
                var view = String.UnicodeScalarView()
                view.append(contentsOf: verb.term)
                hits.append(VerbHit(verb: verb.verb, term: String(view), range: index..<index + verb.term.count))
                index += verb.term.count
            } else {
                index += 1
            }
        }
        return hits
    }
}

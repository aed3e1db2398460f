import HanmoGraphics
import HanmoSource

/// The few tags that say how words look; other tags of HTML are not shown, what is no tag of HTML is words.
extension InlineParser {
    private static let styles: [String: InlineStyle] = [
        "b": .strong, "strong": .strong, "i": .emphasis, "em": .emphasis, "cite": .emphasis, "u": .underline,
        "ins": .underline, "s": .strike, "del": .strike, "strike": .strike, "code": .code, "kbd": .code,
        "samp": .code, "sup": .superscript, "sub": .subscript, "small": .small,
    ]
    private static let others: Set<String> = [
        "a", "abbr", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
        "figcaption",
        "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "img",
        "input", "li", "link", "main", "mark", "meta", "nav", "ol", "p", "pre", "q", "script", "section", "span",
        "style",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "ul", "video", "audio", "wbr", "rb",
        "rp", "rt", "ruby",
    ]

    /// Takes what begins with `<` if it is a tag, an address in angle brackets or a comment.
    mutating func tag() -> Bool {
        let limit = min(bytes.count, at + 1000)
        if bytes[at..<limit].starts(with: "<!--".utf8) {
            guard
                let end = "-->".utf8.withContiguousStorageIfAvailable({ MarkdownScan.find($0, in: bytes[at..<limit]) })?
                    .flatMap({ $0 })
            else { return false }
            hide(at..<end + 3, "a comment")
            at = end + 3
            return true
        }
        guard let end = bytes[at..<limit].firstIndex(of: 0x3E) else { return false }
        let isClosing = at + 1 < end && bytes[at + 1] == 0x2F
        let start = at + (isClosing ? 2 : 1)
        var stop = start
        while stop < end, Self.isName(bytes[stop], first: stop == start) { stop += 1 }
        let name = String(decoding: bytes[start..<stop], as: UTF8.self).lowercased()
        if stop < end, bytes[stop] == 0x3A || bytes[stop] == 0x40 { return address(at + 1..<end) }
        guard !name.isEmpty, stop == end || [0x20, 0x09, 0x0A, 0x2F].contains(bytes[stop]) else { return false }
        if name == "br" {
            append([0x0A])
            at = end + 1
            return true
        }
        guard Self.styles[name] != nil || Self.others.contains(name) else { return false }
        if name == "ruby", !isClosing, ruby(from: end + 1) { return true }
        let attributes = HTMLAttributes(bytes[stop..<end])
        if isClosing {
            closeTag(name, at..<end + 1)
        } else if name == "img", let words = attributes["alt"], !words.isEmpty {
            result.pictures.append(InlinePicture(words: words, span: source.span(at..<end + 1), address: nil))
        } else {
            openTag(name, attributes, at..<end + 1)
        }
        at = end + 1
        return true
    }

    private static func isName(_ byte: UInt8, first: Bool) -> Bool {
        0x61...0x7A ~= byte | 0x20 || (!first && 0x30...0x39 ~= byte)
    }

    /// `<https://…>` and `<name@host>` are shown.
    private mutating func address(_ range: Range<Int>) -> Bool {
        guard !bytes[range].contains(where: { $0 <= 0x20 || $0 == 0x3C }) else { return false }
        append(bytes[range])
        at = range.upperBound + 1
        return true
    }

    private mutating func openTag(_ name: String, _ attributes: HTMLAttributes, _ range: Range<Int>) {
        var style = Self.styles[name]
        if name == "span" || name == "font" {
            style = (attributes["color"] ?? attributes.color).flatMap(HTMLColor.hex).map { .color($0) }
        }
        guard tags.count < Self.maximumDepth, style != nil || name == "span" || name == "font" else {
            return hide(range, "a tag that says nothing for a page")
        }
        if style == nil { hide(range, "a tag that says nothing for a page") }
        tags.append((name, place(), range.lowerBound, style))
    }

    private mutating func closeTag(_ name: String, _ range: Range<Int>) {
        guard let index = tags.lastIndex(where: { $0.name == name }) else {
            return hide(range, "a tag that says nothing for a page")
        }
        let tag = tags.remove(at: index)
        let end = place()
        if let style = tag.style { reaches.append(InlineReach(from: tag.node, to: end, style: style)) }
    }

    /// `<ruby>字<rt>zì</rt></ruby>`: the reading stands beside its word.
    private mutating func ruby(from start: Int) -> Bool {
        guard let (pieces, length) = HTMLRuby.pieces(in: bytes[start..<min(bytes.count, start + 4000)]) else {
            return false
        }
        for piece in pieces {
            let from = place()
            append(piece.base.utf8)
            let to = place()
            if !piece.reading.isEmpty { reaches.append(InlineReach(from: from, to: to, style: .ruby(piece.reading))) }
        }
        at = start + length
        return true
    }
}

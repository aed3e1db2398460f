import HanmoSource

/// The words of a block → its text, what is styled in it, its pictures. One walk over the bytes; whatever looks ahead
/// does so for a bounded number of bytes, so that hostile texts take linear time too.
struct InlineParser {
    /// Brackets and tags that may stand within one another.
    static let maximumDepth = 64
    static let maximumAddress = 4096

    let source: InlineSource
    let labels: MarkdownLabels
    var nodes: [InlineNode] = []
    var reaches: [InlineReach] = []
    var result = InlineText()
    var at = 0
    private var brackets: [Bracket] = []
    var tags: [(name: String, node: Int, start: Int, style: InlineStyle?)] = []
    private lazy var ticks = BacktickRuns(bytes)

    var bytes: [UInt8] { source.bytes }

    private struct Bracket {
        var node: Int
        var start: Int
        var isPicture: Bool
    }

    init(_ source: InlineSource, labels: MarkdownLabels) {
        self.source = source
        self.labels = labels
    }

    static func text(of lines: [MarkdownLine], in text: MarkdownText, labels: MarkdownLabels, isCell: Bool = false)
        -> InlineText
    {
        var parser = InlineParser(InlineSource(lines, in: text, isCell: isCell), labels: labels)
        return parser.parsed()
    }

    mutating func parsed() -> InlineText {
        while at < bytes.count { step() }
        for tag in tags { hide(tag.start..<tag.start + tag.name.utf8.count + 1, "a tag that is not closed") }
        reaches += InlinePairing(&nodes).reaches
        InlineWriter(nodes: nodes, reaches: reaches).write(to: &result)
        return result
    }

    private mutating func step() {
        switch bytes[at] {
        case 0x5C: escape()
        case 0x60: code()
        case 0x2A, 0x5F, 0x7E: marks()
        case 0x21 where at + 1 < bytes.count && bytes[at + 1] == 0x5B: open(isPicture: true)
        case 0x5B: open(isPicture: false)
        case 0x5D: close()
        case 0x26: entity()
        case 0x3C: if !tag() { put(bytes[at]) }
        case 0x0A: lineEnd()
        default: put(bytes[at])
        }
    }

    // MARK: - Words

    mutating func put(_ byte: UInt8) {
        append([byte])
        at += 1
    }

    mutating func append(_ more: some Sequence<UInt8>) {
        if nodes.last?.sort == .text {
            nodes[nodes.count - 1].bytes += more
        } else {
            nodes.append(InlineNode(sort: .text, bytes: Array(more)))
        }
    }

    mutating func place() -> Int {
        nodes.append(InlineNode(sort: .place))
        return nodes.count - 1
    }

    mutating func hide(_ range: Range<Int>, _ why: String) {
        guard !range.isEmpty else { return }
        result.hidden.append((source.span(range), why))
    }

    private mutating func escape() {
        guard at + 1 < bytes.count else { return put(0x5C) }
        switch bytes[at + 1] {
        case 0x0A:
            at += 2
            append([0x0A])
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
            at += 1
            put(bytes[at])
        default: put(0x5C)
        }
    }

    /// Two spaces before it, or a backslash, keep a line's end.
    private mutating func lineEnd() {
        at += 1
        let last = nodes.count - 1
        guard last >= 0, nodes[last].sort == .text else { return nodes.append(InlineNode(sort: .softBreak)) }
        let spaces = nodes[last].bytes.reversed().prefix { $0 == 0x20 }.count
        nodes[last].bytes.removeLast(spaces)
        if spaces >= 2 { append([0x0A]) } else { nodes.append(InlineNode(sort: .softBreak)) }
    }

    private mutating func entity() {
        guard let (text, length) = MarkdownEntity.text(in: bytes[at..<min(bytes.count, at + 12)]) else {
            return put(0x26)
        }
        append(text.utf8)
        at += length
    }

    private mutating func code() {
        let run = ticks.length(at: at, in: bytes)
        guard let end = ticks.next(length: run, from: at + run) else {
            append(bytes[at..<at + run])
            at += run
            return
        }
        var content = bytes[at + run..<end].map { $0 == 0x0A ? 0x20 : $0 }
        if content.count > 2, content.first == 0x20, content.last == 0x20, content.contains(where: { $0 != 0x20 }) {
            content = Array(content.dropFirst().dropLast())
        }
        let from = place()
        append(content)
        reaches.append(InlineReach(from: from, to: place(), style: .code))
        at = end + run
    }

    private mutating func marks() {
        let mark = bytes[at]
        var end = at
        while end < bytes.count, bytes[end] == mark { end += 1 }
        let flanks = Flanks(bytes, at..<end)
        let isWord = mark == 0x5F
        nodes.append(
            InlineNode(
                sort: .marks(
                    mark, count: end - at, opens: flanks.opens(withinWords: !isWord),
                    closes: flanks.closes(withinWords: !isWord))))
        at = end
    }

    // MARK: - Links and pictures

    private mutating func open(isPicture: Bool) {
        let length = isPicture ? 2 : 1
        guard brackets.count < Self.maximumDepth else {
            append(bytes[at..<at + length])
            at += length
            return
        }
        brackets.append(Bracket(node: nodes.count, start: at, isPicture: isPicture))
        nodes.append(InlineNode(sort: .text, bytes: Array(bytes[at..<at + length])))
        // So that what follows does not join the bracket.
        nodes.append(InlineNode(sort: .place))
        at += length
    }

    private mutating func close() {
        guard let bracket = brackets.popLast() else { return put(0x5D) }
        guard let target = LinkTarget(bytes, after: at, start: bracket.start, isPicture: bracket.isPicture, labels)
        else {
            return put(0x5D)
        }
        nodes[bracket.node].bytes = []
        if bracket.isPicture {
            var words: [UInt8] = []
            for node in nodes[bracket.node...] { words += node.sort == .softBreak ? [0x20] : node.bytes }
            nodes.removeSubrange((bracket.node + 1)...)
            while let last = reaches.last, last.to > bracket.node { reaches.removeLast() }
            while let last = tags.last, last.node > bracket.node { tags.removeLast() }
            if words.allSatisfy({ $0 == 0x20 }) { words = Array(target.title.map { bytes[$0] } ?? []) }
            result.pictures.append(
                InlinePicture(
                    words: String(decoding: words, as: UTF8.self), span: source.span(bracket.start..<target.end),
                    address: target.address.map { source.span($0) }))
        } else if let address = target.address {
            hide(address, "where a link goes is not shown")
        }
        at = target.end
    }
}

import HanmoGraphics
import HanmoSource

/// Markdown → Brief: every block a wording or a picture, in the order of the text.
struct MarkdownReader {
    /// Of one text; what looks at each part with all others takes the square of their number.
    private static let maximumParts = 2000

    private let text: MarkdownText
    private let labels: MarkdownLabels
    private let blocks: [MarkdownBlock]
    private let front: FrontMatter?
    private let prompt: Prompt

    private var brief = Brief(kind: .article)
    private var isAfterRule = false
    private var hasTitle = false
    private var tables = 0

    init(_ prompt: Prompt) {
        self.prompt = prompt
        text = MarkdownText(bytes: prompt.bytes)
        front = FrontMatter(text)
        var parser = MarkdownBlockParser(text: text)
        blocks = parser.blocks(of: text.lines(from: front?.end ?? 0))
        labels = parser.labels
    }

    mutating func read() -> Brief {
        brief.language = language
        front?.apply(to: &brief)
        add(blocks, Context())
        if brief.wordings.isEmpty, brief.pictures.isEmpty {
            brief.findings.append(
                Diagnostic(.warning, "no-words", "there is nothing to show in \(prompt.name)", hint: "write some words")
            )
        }
        brief.tagPictures()
        brief.unused.sort { ($0.source.start, $0.source.end) < ($1.source.start, $1.source.end) }
        return brief
    }

    /// As the built-in reader tells it, from the first page of words.
    private var language: String {
        let head = String(prompt.text.unicodeScalars.prefix(3000))
        return (try? Prompt(name: prompt.name, text: head)).map { BriefReader().brief(from: $0).language }
            ?? brief.language
    }

    /// The containers around a block.
    private struct Context {
        var quotes = 0
        var lists = 0
    }

    private mutating func add(_ blocks: [MarkdownBlock], _ context: Context) {
        for block in blocks { add(block, context) }
    }

    private mutating func add(_ block: MarkdownBlock, _ context: Context) {
        switch block {
        case .heading(let level, let lines): addHeading(level, lines, context)
        case .paragraph(let lines):
            add(lines, ArticlePart(.paragraph, level: context.lists, quotes: context.quotes), role: .body)
        case .code(let lines): addCode(lines, context)
        case .rule: isAfterRule = true
        case .quote(let inner):
            add(inner, Context(quotes: context.quotes + 1, lists: context.lists))
        case .list(let items): for item in items { add(item, context) }
        case .table(let table): add(table, context)
        case .hidden(let span, let why): hide(span, why)
        }
    }

    private mutating func addHeading(_ level: Int, _ lines: [MarkdownLine], _ context: Context) {
        let isTitle = !hasTitle && level == 1
        if isTitle { hasTitle = true }
        add(
            lines, ArticlePart(.heading, level: level, quotes: context.quotes), role: isTitle ? .title : .subtitle,
            size: level <= 2 ? .large : .medium)
    }

    private mutating func add(_ item: MarkdownItem, _ context: Context) {
        var inner = context
        inner.lists += 1
        if let number = item.number {
            let sign = String(Unicode.Scalar(item.delimiter))
            put(
                "\(number)\(sign)", item.marker,
                ArticlePart(.number, level: inner.lists, quotes: inner.quotes), role: .body)
        }
        let bullet = item.isDone.map { $0 ? ArticlePart.Bullet.done : .open } ?? (item.number == nil ? .dot : nil)
        for (index, block) in item.blocks.enumerated() {
            guard index == 0, case .paragraph(let lines) = block else {
                add(block, inner)
                continue
            }
            add(lines, ArticlePart(.item, level: inner.lists, quotes: inner.quotes, bullet: bullet), role: .body)
        }
    }

    private mutating func add(_ table: MarkdownTable, _ context: Context) {
        tables += 1
        for (row, cells) in table.rows.enumerated() {
            for (column, line) in cells.enumerated() where line.start < line.end {
                let cell = ArticlePart.Cell(
                    table: tables, row: row, column: column, alignment: table.alignments[column])
                add(
                    [line], ArticlePart(.cell, level: context.lists, quotes: context.quotes, cell: cell), role: .body)
            }
        }
    }

    private mutating func addCode(_ lines: [MarkdownLine], _ context: Context) {
        guard let first = lines.first, let last = lines.last, lines.contains(where: { !text.isBlank($0) }) else {
            return
        }
        put(
            lines.map(text.string).joined(separator: "\n"), SourceSpan(start: first.start, end: last.end),
            ArticlePart(.code, level: context.lists, quotes: context.quotes), role: .code, face: .mono)
    }

    private mutating func add(
        _ lines: [MarkdownLine], _ part: ArticlePart, role: Wording.Role, size: Wording.SizeClass = .medium
    ) {
        guard let first = lines.first, let last = lines.last else { return }
        let inline = InlineParser.text(of: lines, in: text, labels: labels, isCell: part.sort == .cell)
        for (span, why) in inline.hidden { hide(span, why) }
        let span = SourceSpan(start: text.trimmed(first).start, end: text.trimmed(last).end)
        let words = String(decoding: inline.text, as: UTF8.self)
        let shown = ShownText(words, inline.styles)
        if !shown.text.isEmpty {
            put(shown.text, span, part, role: role, size: size, parts: shown.parts)
        }
        for picture in inline.pictures { add(picture) }
    }

    private mutating func put(
        _ words: String, _ span: SourceSpan, _ part: ArticlePart, role: Wording.Role,
        size: Wording.SizeClass = .medium, face: Wording.FaceClass? = nil, parts: [StyledPart] = []
    ) {
        var (words, parts) = (words, parts)
        // Entities can make what the prompt itself may not have.
        if let trouble = SettableText.trouble(in: words) {
            brief.findings.append(
                Diagnostic(
                    .warning, "markdown", "\(trouble.message); the text is shown as it is written", hint: trouble.hint,
                    source: span))
            (words, parts) = (prompt.text(of: span), [])
        }
        if parts.count > Self.maximumParts {
            brief.findings.append(
                Diagnostic(
                    .warning, "markdown",
                    "only the first \(Self.maximumParts) of \(parts.count) styled parts are styled",
                    hint: "split the paragraph", source: span))
            parts.removeLast(parts.count - Self.maximumParts)
        }
        var wording = Wording(
            id: "t\(brief.wordings.count + 1)", text: words, source: span, role: role, size: size, face: face)
        wording.part = part
        wording.part?.isAfterRule = isAfterRule
        isAfterRule = false
        wording.lettering.parts = parts
        brief.wordings.append(wording)
    }

    /// A picture is painted from its words. What its address names is never opened.
    private mutating func add(_ picture: InlinePicture) {
        let address = picture.address.map { prompt.text(of: $0) } ?? ""
        guard !picture.words.isEmpty else {
            return brief.findings.append(
                Diagnostic(
                    .warning, "picture-not-read", "a picture without words is left out: its file is never opened",
                    hint: "say what it shows between ![ and ]", source: picture.span))
        }
        let id = "p\(brief.pictures.count + 1)"
        // The words open the picture, after `![` or within a tag; escapes in them move spans by a byte or two.
        let open = prompt.text(of: picture.span).utf8.starts(with: "![".utf8) ? 2 : 0
        brief.pictures.append(
            PictureWish(
                id: id, description: picture.words, source: picture.span,
                scene: PictureReader().scene(of: picture.words, at: picture.span.start + open)))
        guard !address.isEmpty else { return }
        brief.findings.append(
            Diagnostic(
                .note, "picture-not-read",
                "\(id) is painted from its words \"\(picture.words.prefix(40))\": \"\(address.prefix(80))\" is never opened",
                source: picture.span))
    }

    private mutating func hide(_ span: SourceSpan, _ why: String) {
        brief.unused.append(UnusedSpan(source: span, text: prompt.text(of: span), why: why))
    }
}

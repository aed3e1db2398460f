import HanmoBrief
import HanmoGraphics

/// A letter: head, salutation, paragraphs set in by two em, closing and signature, on a sheet of writing paper.
struct LetterComposer: Composer {
    let kind = Brief.Kind.letter

    private let ruler: TextRuler

    init(ruler: TextRuler) { self.ruler = ruler }

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        guard !brief.wordings.contains(where: { $0.vertical == true }) else {
            return CalligraphyComposer().composition(for: brief, canvas: canvas, seed: seed)
        }
        let paper = LetterPaper(brief, canvas: canvas, seed: seed)
        let parts = LetterParts(brief, paper: paper, ruler: ruler).parts
        let setter = LetterSetter(parts: parts, paper: paper, canvas: canvas)
        var composition = Composition(canvas: canvas, language: brief.language, theme: paper.theme)
        guard let set = setter.set() else {
            // What is no letter in its places is laid out as texts on paper.
            return DesignComposer(PosterDesign(), ruler: ruler).composition(for: brief, canvas: canvas, seed: seed)
        }
        composition.regions += paper.regions(set) + set.texts
        return composition
    }
}

/// One wording of a letter: its lines, each a paragraph, and where they go.
struct LetterPart {
    enum Sort { case head, salutation, body, closing, signature, footer, seal }

    struct Line {
        var sort: Sort
        var block: TextBlock
        var measure: MeasuredText
        var scale: Double
        /// A greeting such as 敬礼 that stands flush below 此致.
        var isFlush = false
    }

    var wording: Wording
    var lines: [Line]
    var sort: Sort { lines.first?.sort ?? .body }
}

/// Tells the parts of a letter by their places, roles and words.
struct LetterParts {
    private(set) var parts: [LetterPart] = []
    private let paper: LetterPaper
    private let ruler: TextRuler

    init(_ brief: Brief, paper: LetterPaper, ruler: TextRuler) {
        (self.paper, self.ruler) = (paper, ruler)
        var hasBody = false
        var hasClosing = false
        for (index, wording) in brief.wordings.enumerated() {
            let part = part(
                wording, index: index, isLast: index == brief.wordings.count - 1, count: brief.wordings.count,
                hasBody: &hasBody, hasClosing: &hasClosing)
            parts.append(part)
        }
    }

    private func part(
        _ wording: Wording, index: Int, isLast: Bool, count: Int, hasBody: inout Bool, hasClosing: inout Bool
    ) -> LetterPart {
        let bytes = Array(wording.text.utf8)
        var ranges = [0..<bytes.count]
        if wording.lettering.isPlain, wording.role != .seal { ranges = LineScanner(wording.text).lines }
        let lines = ranges.enumerated().map { number, range -> LetterPart.Line in
            let words = String(decoding: bytes[range], as: UTF8.self)
            let sort = sort(
                words, of: wording, index: index, line: number, lines: ranges.count, isLast: isLast, count: count,
                hasBody: hasBody, hasClosing: hasClosing)
            if sort == .salutation || sort == .body { hasBody = true }
            if sort == .closing { hasClosing = true }
            var line = self.line(sort, wording, isFirst: number == 0)
            if ranges.count > 1 { line.block.takePart(range, words, of: wording) }
            line.isFlush = sort == .closing && KnownWords(words).begins(with: "closing-word")
            if line.isFlush { line.block.indent = 0 }
            line.measure = ruler.measured(line.block)
            return line
        }
        return LetterPart(wording: wording, lines: lines)
    }

    private func sort(
        _ words: String, of wording: Wording, index: Int, line: Int, lines: Int, isLast: Bool, count: Int,
        hasBody: Bool,
        hasClosing: Bool
    ) -> LetterPart.Sort {
        if wording.role == .seal { return .seal }
        if let place = wording.place {
            switch (place.row, place.column) {
            case (.top, .center) where !hasBody: return .head
            case (.bottom, .center) where wording.size == .small || wording.role == .caption: return .footer
            case (.bottom, .right), (.top, .right): return .signature
            case (.bottom, .left) where words.count <= 40: return .closing
            default: break
            }
        }
        if wording.role == .signature { return .signature }
        if wording.role == .title || wording.role == .subtitle { return .head }
        if wording.role == .caption, isLast { return .footer }
        if !hasBody, words.count <= 40, Self.isSalutation(words) { return .salutation }
        if Self.isClosing(words) { return .closing }
        let isShort = words.count <= 24
        if hasClosing, isShort { return .signature }
        if isShort, Self.isDate(words) { return .signature }
        if !hasBody, index == 0, line == 0, count > 1, words.count <= 40, lines <= 4 { return .head }
        if !hasBody, index == 0, lines <= 4, count > 1, words.count <= 40 { return .head }
        return .body
    }

    private static func isSalutation(_ words: String) -> Bool {
        let starts = KnownWords(words).begins(with: "salutation")
        let ends = words.hasSuffix("：") || words.hasSuffix(":") || words.hasSuffix(",") || words.hasSuffix("，")
        return ends || (starts && words.count <= 20)
    }

    private static func isClosing(_ words: String) -> Bool {
        words.count <= 30 && KnownWords(words).begins(with: "closing")
    }

    private static func isDate(_ words: String) -> Bool {
        guard words.count <= 24 else { return false }
        let known = KnownWords(words)
        return (known.says("year") && known.says("month-sign") && words.count <= 18)
            || (known.says("month") && words.contains { $0.isNumber })
    }

    private func line(_ sort: LetterPart.Sort, _ wording: Wording, isFirst: Bool) -> LetterPart.Line {
        let theme = paper.theme
        var look = PartLook(face: paper.face, color: theme.ink, leading: paper.leading)
        var alignment = TextBlock.Alignment.start
        var indent = 0.0
        switch sort {
        case .head:
            let isName = isFirst && wording.size != .small && wording.text.prefix(while: { $0 != "\n" }).count <= 30
            look = PartLook(
                face: paper.headFace, weight: isName ? "bold" : "regular", color: isName ? theme.accent : theme.muted,
                scale: isName ? (wording.role == .title ? 2.2 : 1.7) : 0.92, leading: 1.4,
                tracking: paper.isEnglish ? 0.04 : isName ? 0.16 : 0.05)
            alignment = .center
        case .body:
            alignment = paper.isEnglish ? .start : .justify
            indent = paper.isEnglish ? 0 : 2
        case .closing: indent = paper.isEnglish || wording.place?.column == .left ? 0 : 2
        case .signature: alignment = paper.isEnglish && wording.place?.column != .right ? .start : .end
        case .footer:
            look = PartLook(face: paper.smallFace, color: theme.muted, scale: 0.72, leading: 1.5)
            alignment = .center
        case .salutation, .seal: break
        }
        if let face = wording.face?.role(language: paper.language) { look.face = face }
        let color = wording.color.flatMap { Color($0) }.map {
            ThemeChoice.readable($0, on: theme.ground, contrast: 4.6)
        }
        var block = TextBlock(
            wording, box: Rect(x: 0, y: 0, width: 1, height: 1), face: look.face, weight: look.weight,
            color: color ?? look.color,
            size: 1, minimumSize: 1, leading: look.leading, tracking: look.tracking, alignment: alignment)
        block.indent += indent
        return LetterPart.Line(sort: sort, block: block, measure: ruler.measured(block), scale: look.scale)
    }
}

import HanmoSource

/// Tells a comic's script from words about a page by its shape: heads of panels, lines of speech below them, and one of
/// what only scripts of comics have.
struct ScriptShape {
    private(set) var panels = 0
    private(set) var speeches = 0
    private(set) var isComic = false

    init(_ prompt: Prompt) {
        // Heads of panels come early, and most prompts have none: not worth reading their lines.
        let head = prompt.bytes.prefix(64 << 10)
        guard ["格", "幅", "帧", "镜", "画面", "panel", "frame"].contains(where: { Self.holds($0, head) }) else { return }
        let source = ScalarText(String(decoding: head, as: UTF8.self))
        var opened = false
        for line in ScriptLine.all(in: source) {
            switch line.shape {
            case .page(_, let rest):
                isComic = isComic || ScriptTiers(source, rest) != nil
            case .panel(_, let rest):
                panels += 1
                opened = true
                let head = source.trimmed(rest)
                let hasBrackets = !head.isEmpty && "[【［".unicodeScalars.contains(source.scalars[head.lowerBound])
                let name = source.scalars[line.body.lowerBound..<rest.lowerBound]
                isComic = isComic || hasBrackets || name.contains("格") || name.contains("镜")
                // 第一格：主人大喊：“…” may be prose.
                let mayBeProse = name.first == "第" && !hasBrackets
                if let label = ScriptLabel(source, Self.afterBrackets(rest, source)),
                    label.key != nil || label.manner != nil || !mayBeProse
                {
                    take(label)
                }
            case .labelled(let label):
                if opened { take(label) }
            case .cast: isComic = true
            case .words, .heading:
                if !isComic, !opened { isComic = Self.speaksOfComics(source.foldedText(line.body)) }
            case .blank, .ignored, .joined: break
            }
        }
    }

    /// Whether a word stands anywhere, Latin letters in any case.
    private static func holds(_ word: String, _ bytes: ArraySlice<UInt8>) -> Bool {
        let word = Array(word.utf8)
        var at = 0
        while at + word.count <= bytes.count {
            var length = 0
            while length < word.count, bytes[at + length] == word[length] || bytes[at + length] | 0x20 == word[length] {
                length += 1
            }
            if length == word.count { return true }
            at += 1
        }
        return false
    }

    private mutating func take(_ label: ScriptLabel) {
        switch label.key {
        case .speech, .narration, .caption, .soundEffect, .thought:
            speeches += 1
            isComic = true
        case nil:
            speeches += 1
            if label.manner != nil { isComic = true }
        default: break
        }
    }

    var isScript: Bool { panels >= 1 && speeches >= 1 && isComic }

    private static func speaksOfComics(_ line: String) -> Bool {
        ["漫画", "四格", "条漫", "分镜", "comic", "manga", "webtoon"].contains { line.contains($0) }
    }

    /// What follows the brackets at the head of a panel, and its colon.
    static func afterBrackets(_ rest: Range<Int>, _ source: ScalarText) -> Range<Int> {
        var at = rest.lowerBound
        while at < rest.upperBound, source.scalars[at].isSpace || source.scalars[at] == "*" { at += 1 }
        while at < rest.upperBound, let close = closing[source.scalars[at]] {
            var end = at + 1
            while end < rest.upperBound, source.scalars[end] != close.0, source.scalars[end] != close.1 { end += 1 }
            guard end < rest.upperBound else { break }
            at = end + 1
            while at < rest.upperBound, source.scalars[at].isSpace { at += 1 }
        }
        while at < rest.upperBound,
            source.scalars[at].isSpace || ":：.。、，,-—–*".unicodeScalars.contains(source.scalars[at])
        { at += 1 }
        return at..<max(at, rest.upperBound)
    }

    static let closing: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar)] = [
        "[": ("]", "]"), "【": ("】", "】"), "［": ("］", "］"), "(": (")", "）"), "（": (")", "）"),
    ]
}

/// How many panels stand in each tier: 2-1-2, 2+1+2, or 2×3 as rows and columns.
struct ScriptTiers {
    let tiers: [Int]
    let range: Range<Int>

    init?(_ source: ScalarText, _ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            guard source.folded[at].isDigit else {
                at += 1
                continue
            }
            let start = at
            var numbers: [Int] = []
            var isGrid = false
            while let number = PanelNumber.number(in: source, at: at), number.end <= range.upperBound {
                numbers.append(number.value)
                at = number.end
                guard at + 1 < range.upperBound, source.folded[at + 1].isDigit else { break }
                if "×xX*".unicodeScalars.contains(source.scalars[at]) { isGrid = true }
                guard "-+/–—~×xX*－".unicodeScalars.contains(source.scalars[at]) else { break }
                at += 1
            }
            if at == start { at += 1 }
            guard numbers.count > 1, numbers.allSatisfy({ $0 <= 64 }), numbers.count <= 64 else { continue }
            if isGrid {
                guard numbers.count == 2 else { continue }
                tiers = [Int](repeating: numbers[1], count: numbers[0])
            } else {
                tiers = numbers
            }
            self.range = start..<at
            return
        }
        return nil
    }
}

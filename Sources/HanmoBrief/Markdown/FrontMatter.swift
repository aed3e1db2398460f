import HanmoGraphics
import HanmoSource

/// `key: value` lines between two lines of dashes at the start of a Markdown text.
struct FrontMatter {
    struct Entry {
        var key: String
        var value: String
        /// Of the value.
        var span: SourceSpan
    }

    static let keys = ["canvas", "style", "kind", "language", "ground"]
    private static let maximumLines = 64

    private(set) var entries: [Entry] = []
    /// Where the words begin.
    let end: Int

    /// Nil where the text does not begin with one.
    init?(_ text: MarkdownText) {
        // A line of dashes that nothing follows up is a rule.
        let lines = text.lines(upTo: Self.maximumLines)
        guard let first = lines.first, Self.isDashes(first, text),
            let last = lines.dropFirst().firstIndex(where: { Self.isDashes($0, text) })
        else { return nil }
        for line in lines[1..<last] {
            let line = text.trimmed(line)
            guard line.start < line.end, text.bytes[line.start] != 0x23 else { continue }
            guard let colon = text.bytes[line.start..<line.end].firstIndex(of: 0x3A), colon > line.start else {
                return nil
            }
            let key = text.string(text.trimmed(MarkdownLine(start: line.start, end: colon))).lowercased()
            var value = text.trimmed(MarkdownLine(start: colon + 1, end: line.end))
            if value.end - value.start >= 2, text.bytes[value.start] == text.bytes[value.end - 1],
                [0x22, 0x27].contains(text.bytes[value.start])
            {
                value = MarkdownLine(start: value.start + 1, end: value.end - 1)
            }
            entries.append(Entry(key: key, value: text.string(value), span: value.span))
        }
        guard !entries.isEmpty else { return nil }
        end = last + 1 < lines.count ? lines[last + 1].start : text.bytes.count
    }

    private static func isDashes(_ line: MarkdownLine, _ text: MarkdownText) -> Bool {
        let line = text.trimmed(line)
        return line.end - line.start == 3 && text.bytes[line.start..<line.end].allSatisfy { $0 == 0x2D }
    }

    /// What it says of the page. Sizes and colours are read as in any prompt, so that `canvas: 竖版` and `ground: 米白` work.
    func apply(to brief: inout Brief) {
        for entry in entries {
            let understood =
                switch entry.key {
                case "canvas": canvas(entry, &brief)
                case "style": style(entry, &brief)
                case "kind": kind(entry, &brief)
                case "language", "lang": language(entry, &brief)
                case "ground", "background": ground(entry, &brief)
                default: true
                }
            if !Self.keys.contains(entry.key), !["lang", "background"].contains(entry.key) {
                brief.unused.append(
                    UnusedSpan(
                        source: entry.span, text: entry.value,
                        why:
                            "front matter may say \(Self.keys.joined(separator: ", ")), not \"\(entry.key.prefix(40))\""
                    ))
            } else if !understood {
                brief.findings.append(
                    Diagnostic(
                        .warning, "front-matter", "\(entry.key) \"\(entry.value.prefix(80))\" is not understood",
                        hint: Self.hints[entry.key], source: entry.span))
            }
        }
    }

    private static let hints = [
        "canvas": "write 1536x2048, 16:9, A4 or 竖版", "kind": "write article, poster, letter, menu …",
        "language": "write zh-Hans, zh-Hant, zh-HK, ja, ko or en", "ground": "write a colour such as #F5F0E6 or 米白",
        "style": "write a style such as ink",
    ]

    private func reading(_ words: String) -> Brief? {
        (try? Prompt(name: "front matter", text: words)).map { BriefReader().brief(from: $0) }
    }

    private func canvas(_ entry: Entry, _ brief: inout Brief) -> Bool {
        let sides = entry.value.lowercased().replacing("×", with: "x").split(separator: "x").map {
            Int($0.filter { !$0.isWhitespace })
        }
        if sides.count == 2, let width = sides[0], let height = sides[1], 1...16_384 ~= width, 1...16_384 ~= height {
            brief.canvas = CanvasWish(width: width, height: height, source: entry.span)
        } else if let read = reading("画幅 \(entry.value)")?.canvas, read.width != nil || read.height != nil {
            brief.canvas = read
            brief.canvas.source = entry.span
        } else {
            return false
        }
        brief.cues["canvas"] = entry.span
        return true
    }

    private func style(_ entry: Entry, _ brief: inout Brief) -> Bool {
        brief.style = reading(entry.value)?.style
        brief.cues["style"] = entry.span
        return brief.style != nil
    }

    private func kind(_ entry: Entry, _ brief: inout Brief) -> Bool {
        guard let kind = Brief.Kind(rawValue: entry.value.lowercased()) else { return false }
        brief.kind = kind
        brief.cues["kind"] = entry.span
        return true
    }

    private func language(_ entry: Entry, _ brief: inout Brief) -> Bool {
        let known = ["zh-Hans", "zh-Hant", "zh-HK", "ja", "ko", "en"]
        let also = ["zh": "zh-Hans", "zh-cn": "zh-Hans", "zh-tw": "zh-Hant", "en-us": "en", "en-gb": "en"]
        let value = entry.value.lowercased()
        guard let language = known.first(where: { $0.lowercased() == value }) ?? also[value] else { return false }
        brief.language = language
        brief.cues["language"] = entry.span
        return true
    }

    private func ground(_ entry: Entry, _ brief: inout Brief) -> Bool {
        let color = Color(entry.value).map(\.hexText) ?? reading("\(entry.value)底")?.ground
        brief.ground = color ?? HTMLColor.hex(entry.value)
        brief.cues["ground"] = entry.span
        return brief.ground != nil
    }
}

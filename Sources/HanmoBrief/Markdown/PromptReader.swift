public import HanmoSource

/// Any prompt → Brief: Markdown and scripts of comics by their structure, all else by its words.
public struct PromptReader: Sendable {
    public init() {}

    public func brief(from prompt: Prompt) -> Brief {
        if Self.isScript(prompt) {
            var reader = ScriptReader(prompt)
            return reader.read()
        }
        guard Self.isMarkdown(prompt) else { return BriefReader().brief(from: prompt) }
        var reader = MarkdownReader(prompt)
        return reader.read()
    }

    /// Whether a prompt says its structure itself, so that nobody need look its words over.
    public static func isStructured(_ prompt: Prompt) -> Bool { isScript(prompt) || isMarkdown(prompt) }

    /// Whether a prompt is a comic's script: heads of panels with lines of speech below them.
    public static func isScript(_ prompt: Prompt) -> Bool { ScriptShape(prompt).isScript }

    /// Whether a prompt is a text to be set rather than words about a page: its name says so, it has front matter that
    /// Hanmo knows, or it begins with a title and has more of Markdown's marks. Words that introduce a quoted text
    /// (标题写着“…”) are words about a page, whatever stands around them.
    public static func isMarkdown(_ prompt: Prompt) -> Bool {
        let name = prompt.name.lowercased()
        if name.hasSuffix(".md") || name.hasSuffix(".markdown") { return true }
        let text = MarkdownText(bytes: prompt.bytes)
        if let front = FrontMatter(text), front.entries.contains(where: { FrontMatter.keys.contains($0.key) }) {
            return true
        }
        let lines = text.lines(upTo: 400).filter { !text.isBlank($0) }
        guard lines.prefix(5).contains(where: { MarkdownHeading($0, in: text)?.level == 1 }) else { return false }
        let marks = lines.count { line in
            MarkdownHeading(line, in: text) != nil || MarkdownMarker(line, in: text) != nil
                || MarkdownFence(line, in: text) != nil || MarkdownTable.alignments(line, in: text) != nil
                || MarkdownScan.contains("**", in: text, line) || MarkdownScan.contains("![", in: text, line)
                || text.string(line).hasPrefix(">")
        }
        return marks >= 2 && !introducesQuotes(lines.map(text.string))
    }

    private static func introducesQuotes(_ lines: [String]) -> Bool {
        let introducers = [
            "写着", "印着", "刻着", "写明", "写有", "印有", "标注", "标题", "题为", "文字", "内容", "字样", "标语", "reads", "read",
            "says", "titled", "title", "label", "labeled", "text", "caption", "heading",
        ]
        return lines.contains { line in
            // A fence after words of its line is a quote.
            if let fence = line.ranges(of: "```").first, line[..<fence.lowerBound].contains(where: \.isLetter) {
                return true
            }
            var at = line.startIndex
            while let quote = line[at...].firstIndex(where: { "“「『\"".contains($0) }) {
                let before = line[at..<quote].suffix(8).lowercased().filter { !":： *为是".contains($0) }
                if introducers.contains(where: { before.hasSuffix($0) }) { return true }
                at = line.index(after: quote)
            }
            return false
        }
    }
}

package import HanmoBrief
package import HanmoSource

/// A prompt with each of its words coloured by what it became, beside the list of all that came of it. One HTML file
/// that needs no network and no script.
package struct AnnotatedPage {
    let brief: Brief
    let prompt: Prompt?
    let name: String
    let positions: PositionTable

    package init(brief: Brief, prompt: Prompt?, name: String) {
        self.brief = brief
        self.prompt = prompt
        self.name = name == "-" ? "standard input" : name
        positions = PositionTable(of: brief, in: prompt)
    }

    package var html: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="color-scheme" content="light dark">
        <title>\(HTML.escaped(name.shown())) — how it was understood</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <header>
        <p class="brand">翰墨 <span>hanmo plan</span></p>
        <h1>\(HTML.escaped(name.shown()))</h1>
        <p class="sum">\(summary)</p>
        </header>
        <main>
        <section class="prompt" aria-label="The prompt">
        \(legend)
        \(promptLines)
        </section>
        <section class="items" aria-label="What came of it">
        \(items)
        </section>
        </main>
        </body>
        </html>

        """
    }

    private var summary: String {
        func count(_ count: Int, _ one: String, _ many: String) -> String? {
            count == 0 ? nil : "<b>\(count)</b> \(count == 1 ? one : many)"
        }
        let decided =
            brief.decisions.count { $0.cue != nil }
            + brief.wordings.reduce(0) { $0 + $1.decisions.count { $0.cue != nil } }
        return [
            count(brief.wordings.count, "text", "texts"), count(brief.panels.count, "panel", "panels"),
            count(brief.pictures.count, "picture", "pictures"), count(decided, "decision", "decisions"),
            count(brief.unused.count, "passage not used", "passages not used"),
            count(brief.findings.count, "remark", "remarks"),
        ].compactMap { $0 }.joined(separator: "<i>·</i>")
    }

    private var legend: String {
        let present = Set(Annotation.all(of: brief).map(\.sort))
        let entries = Annotation.Sort.allCases.filter { present.contains($0) }.map { sort in
            "<li><span class=\"\(sort.rawValue)\">\(sort.title)</span></li>"
        }
        return "<ul class=\"legend\">" + entries.joined() + "</ul>"
    }

    /// The prompt, line by line; each line finds its own direction.
    private var promptLines: String {
        guard let prompt else { return "<p class=\"none\">This plan was written without a prompt.</p>" }
        var html = "<ol class=\"lines\">\n<li dir=\"auto\">"
        var named: Set<String> = []
        let segments = AnnotatedSegment.all(of: Annotation.all(of: brief), in: prompt.bytes)
        for (index, segment) in segments.enumerated() {
            html += segment.anchors.map { "<b id=\"\($0)\"></b>" }.joined()
            // The file's last line end begins no line.
            if index == segments.count - 1, prompt.bytes[segment.bytes].elementsEqual([0x0A]) { break }
            let text = String(decoding: prompt.bytes[segment.bytes], as: UTF8.self)
            if text == "\n" {
                html += "</li>\n<li dir=\"auto\">"
                continue
            }
            let shown = HTML.visible(text.unicodeScalars)
            guard let first = segment.first else {
                html += shown
                continue
            }
            html +=
                "<a class=\"\(first.sort.rawValue)\" href=\"#\(first.item)\" "
                + "title=\"\(HTML.escaped(first.note.shown(limit: 200)))\""
            // A text begins with its name.
            if first.sort == .wording, named.insert(first.item).inserted { html += " data-name=\"\(first.item)\"" }
            html += ">\(shown)</a>"
            for other in segment.others {
                html +=
                    "<a class=\"also \(other.sort.rawValue)\" href=\"#\(other.item)\" "
                    + "title=\"\(HTML.escaped(other.note.shown(limit: 200)))\">\(other.item)</a>"
            }
        }
        return html + "</li>\n</ol>"
    }
}

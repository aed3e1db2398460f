import HanmoBrief
import HanmoGraphics
import HanmoSource

/// The list beside the prompt.
extension AnnotatedPage {
    var items: String {
        var html = group("The page", [pageItem])
        html += group("Cast", brief.comic.cast.enumerated().map(memberItem))
        html += group("Panels", brief.panels.enumerated().map(panelItem))
        html += group("Texts", brief.wordings.enumerated().map(wordingItem))
        html += group("Pictures", brief.pictures.enumerated().map(pictureItem))
        html += group("Not used", brief.unused.enumerated().map(unusedItem))
        html += group("Remarks", brief.findings.map(findingItem))
        return html
    }

    private func group(_ title: String, _ entries: [String]) -> String {
        guard !entries.isEmpty else { return "" }
        return "<h2>\(title)</h2>\n" + entries.joined(separator: "\n") + "\n"
    }

    private var pageItem: String {
        "<article id=\"page\" class=\"item page\">\(decisions(brief.decisions, of: "page"))</article>"
    }

    private func wordingItem(_ index: Int, _ wording: Wording) -> String {
        let item = "t\(index + 1)"
        return article(
            item, "wording", name: wording.id, kind: wording.role.rawValue, source: wording.source,
            body: "<blockquote dir=\"auto\"\(wording.vertical == true ? " class=\"tall\"" : "")>"
                + "\(HTML.visible(wording.text.unicodeScalars))</blockquote>"
                + decisions(wording.decisions, of: item))
    }

    private func pictureItem(_ index: Int, _ picture: PictureWish) -> String {
        let item = "p\(index + 1)"
        return article(
            item, "picture", name: picture.id, kind: "picture", source: picture.source,
            body: description(picture.description) + decisions(picture.decisions, of: item))
    }

    private func memberItem(_ index: Int, _ member: SubjectWish) -> String {
        article(
            "c\(index + 1)", "subject", name: member.id, kind: "in every panel", source: member.source,
            body: description(member.summary))
    }

    private func panelItem(_ index: Int, _ panel: PanelWish) -> String {
        let item = "panel\(index + 1)"
        return article(
            item, "panel", name: "\(panel.number)", kind: "panel", source: panel.source,
            body: description(panel.description) + decisions(panel.decisions, of: item))
    }

    private func unusedItem(_ index: Int, _ unused: UnusedSpan) -> String {
        article(
            "u\(index + 1)", "unused", name: "–", kind: HTML.escaped(unused.why), source: unused.source,
            body: description(unused.text))
    }

    private func findingItem(_ finding: Diagnostic) -> String {
        let place = finding.source.flatMap(positions.position).map { "<span class=\"at\">\($0)</span>" } ?? ""
        let hint = finding.hint.map { "<p class=\"hint\">\(HTML.escaped($0))</p>" } ?? ""
        return """
            <article class="item finding \(finding.severity.rawValue)"><h3><span class="name">\(finding.severity.rawValue)</span>\
            <span class="kind">\(HTML.escaped(finding.code))</span>\(place)</h3>\
            <p>\(HTML.escaped(finding.message))</p>\(hint)</article>
            """
    }

    private func article(
        _ item: String, _ sort: String, name: String, kind: String, source: SourceSpan, body: String
    ) -> String {
        let place = positions.position(of: source).map { position in
            "<a class=\"at\" href=\"#at-\(item)\" title=\"show it in the prompt\">\(position)</a>"
        }
        return """
            <article id="\(item)" class="item \(sort)"><h3><span class="name">\(HTML.escaped(name.shown(limit: 24)))</span>\
            <span class="kind">\(kind)</span>\(place ?? "")</h3>\(body)</article>
            """
    }

    private func description(_ text: String) -> String {
        text.isEmpty ? "" : "<p class=\"words\" dir=\"auto\">\(HTML.visible(text.unicodeScalars))</p>"
    }

    /// Names, values, and the words that said so, linked to where they stand.
    private func decisions(_ decisions: [Decision], of item: String) -> String {
        guard !decisions.isEmpty else { return "" }
        let rows = decisions.enumerated().map { index, decision in
            var cue = ""
            if let span = decision.cue {
                let words = (prompt?.text(of: span) ?? "[\(span.start), \(span.end)]").shown(limit: 60)
                cue =
                    "<span>←</span><a href=\"#\(Annotation.anchor(of: item, index))\"><bdi>\(HTML.escaped(words))</bdi></a>"
            }
            return
                "<tr\(decision.cue == nil ? " class=\"silent\"" : "")><th scope=\"row\">\(HTML.escaped(decision.name.shown(limit: 40)))</th>"
                + "<td>\(value(decision.value))</td><td class=\"by\">\(cue)</td></tr>"
        }
        return "<table>" + rows.joined() + "</table>"
    }

    /// Colours with a swatch each.
    private func value(_ text: String) -> String {
        let words = text.split(separator: " ").map(String.init)
        guard !words.isEmpty, words.allSatisfy({ Color($0) != nil }) else {
            return "<bdi>\(HTML.escaped(text.shown(limit: 200)))</bdi>"
        }
        return words.map { word in
            let color = Color(word)?.hexText ?? "#000"
            return "<span class=\"swatch\" style=\"--c:\(color)\"></span><code>\(HTML.escaped(word))</code>"
        }.joined(separator: " ")
    }
}

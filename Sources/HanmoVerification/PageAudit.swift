package import HanmoGraphics
package import HanmoPage
package import HanmoSource

/// Proves of a page that each wording is drawn whole, by real glyphs, inside its room and apart from the others.
package struct PageAudit: Sendable {
    /// Pixels an em on a page of 2048; smaller is hard to read.
    private static let smallest = 16.0

    package init() {}

    package func findings(for page: Page, bitmap: Bitmap?) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        findings += unproved(page)
        findings += missing(page)
        // Each once: a table may have ten thousand cells, and every pair of them is looked at.
        let boxes = page.texts.map { $0.box ?? Rect(x: 0, y: 0, width: 0, height: 0) }
        for (index, text) in page.texts.enumerated() {
            findings += placement(of: text, on: page)
            let below = (index + 1)..<page.texts.count
            for other in below where boxes[index].intersects(boxes[other]) && overlaps(text, page.texts[other]) {
                let other = page.texts[other]
                findings.append(
                    Diagnostic(
                        .error, "text-overlap", "\(text.id) and \(other.id) overlap", hint: "give them more room",
                        source: text.source))
            }
        }
        if let bitmap { findings += contrast(page, bitmap) }
        return findings
    }

    /// The glyphs of a wording, joined, must be its text; white space aside.
    private func unproved(_ page: Page) -> [Diagnostic] {
        var drawn = [String.UnicodeScalarView](repeating: .init(), count: page.texts.count)
        for run in page.glyphRuns {
            guard let index = run.text, drawn.indices.contains(index) else { continue }
            for glyph in run.glyphs { drawn[index].append(contentsOf: glyph.text.unicodeScalars) }
        }
        return zip(page.texts, drawn).compactMap { text, drawn in
            let wanted = text.text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
            guard !drawn.lazy.filter({ !$0.properties.isWhitespace }).elementsEqual(wanted) else { return nil }
            return Diagnostic(
                .error, "text-differs", "\(text.id) is not drawn as it is written", hint: "this is a bug of Hanmo",
                source: text.source)
        }
    }

    private func missing(_ page: Page) -> [Diagnostic] {
        let known = Set(page.findings.filter { $0.code == "missing-glyph" }.compactMap(\.source))
        return page.glyphRuns.flatMap(\.glyphs).compactMap { glyph in
            guard glyph.id == 0, !glyph.text.isEmpty, glyph.text.contains(where: { !$0.isWhitespace }),
                !known.contains(glyph.source)
            else { return nil }
            let names = glyph.text.unicodeScalars.map(\.codePointName).joined(separator: " ")
            return Diagnostic(
                .error, "missing-glyph", "no glyph for \(glyph.text) (\(names))",
                hint: "add a font that has it to a folder in HANMO_FONT_PATH", source: glyph.source)
        }
    }

    private func placement(of text: PlacedText, on page: Page) -> [Diagnostic] {
        guard let box = text.box else { return [] }
        var findings: [Diagnostic] = []
        if !page.bounds.contains(box) {
            findings.append(
                Diagnostic(
                    .error, "overflow", "\(text.id) runs out of the page", hint: "use a larger canvas or fewer words",
                    source: text.source))
        } else if !text.frame.inset(by: -text.size * 0.35).contains(box) {
            findings.append(
                Diagnostic(
                    .error, "overflow", "\(text.id) runs out of its room", hint: "use a larger canvas or fewer words",
                    source: text.source))
        }
        let scale = Double(min(page.width, page.height)) / 2048
        if text.size < Self.smallest * scale {
            let size = (text.size * 10).rounded() / 10
            findings.append(
                Diagnostic(
                    .warning, "small-text", "\(text.id) is set at \(size) px",
                    hint: "use a larger canvas or fewer words", source: text.source))
        }
        return findings
    }

    private func overlaps(_ text: PlacedText, _ other: PlacedText) -> Bool {
        text.lines.contains { line in other.lines.contains { $0.box.intersects(line.box.inset(by: 0.5)) } }
    }

    /// The darkest and lightest tenth of the pixels in a line's box are ink and ground.
    private func contrast(_ page: Page, _ bitmap: Bitmap) -> [Diagnostic] {
        page.texts.compactMap { text in
            guard let line = text.lines.max(by: { $0.box.area < $1.box.area }) else { return nil }
            let box = line.box.intersection(page.bounds)
            var values: [Double] = []
            let step = max(1, Int((box.area / 4000).squareRoot()))
            for y in stride(from: Int(box.minY), to: Int(box.maxY), by: step) {
                for x in stride(from: Int(box.minX), to: Int(box.maxX), by: step) {
                    values.append(bitmap.color(x: x, y: y).luminance)
                }
            }
            guard values.count > 50 else { return nil }
            values.sort()
            let (dark, light) = (values[values.count / 50], values[values.count - 1 - values.count / 50])
            let ratio = (light + 0.05) / (dark + 0.05)
            let wanted = text.size >= 32 ? 3.0 : 4.5
            guard ratio < wanted else { return nil }
            return Diagnostic(
                .warning, "low-contrast", "\(text.id) has a contrast of \((ratio * 10).rounded() / 10) : 1",
                hint: "choose another colour", source: text.source)
        }
    }
}

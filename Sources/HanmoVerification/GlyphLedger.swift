import HanmoGraphics
package import HanmoPage
import HanmoSource

/// Every glyph of a page as text: which face and size, which glyph, where (in 1/64 px), for which bytes of the prompt.
package struct GlyphLedger: Sendable, Equatable {
    package let lines: [String]

    /// - Parameter rows: of a page that is delivered in slices, those of one of them; a glyph belongs to the slice that
    ///   its origin is in.
    package init(of page: Page, rows: Range<Int>? = nil) {
        var lines = page.fonts.enumerated().map {
            "font \($0) \($1.family); \($1.style); \($1.file) \($1.index); \($1.digest)"
        }
        for run in page.glyphRuns {
            let glyphs = rows.map { rows in run.glyphs.filter { rows.holds($0.origin.y, of: page) } } ?? run.glyphs
            guard !glyphs.isEmpty || rows == nil else { continue }
            let outline = run.outline.map { " outline \($0.width)" } ?? ""
            lines.append("run \(run.font) \(run.size)\(run.turnWords)\(outline)\(run.projectionWords)")
            for glyph in glyphs {
                let (x, y) = (Self.grid(glyph.origin.x), Self.grid(glyph.origin.y))
                let text = glyph.text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }
                lines.append(
                    "\(glyph.id) \(x) \(y) \(glyph.source.start) \(glyph.source.end) \(text.joined(separator: "+"))")
            }
        }
        self.lines = lines
    }

    private static func grid(_ value: Double) -> String {
        Int(exactly: (value * 64).rounded()).map(String.init) ?? String(value)
    }

    package init(text: String) { lines = text.split(separator: "\n").map(String.init) }

    package var text: String { lines.joined(separator: "\n") }

    /// The first place where another ledger says something else, in words; nil when they agree.
    package func difference(from expected: GlyphLedger) -> String? {
        for (index, line) in lines.enumerated() {
            guard index < expected.lines.count else { return "the ledger has more lines than the page: \(line)" }
            guard line != expected.lines[index] else { continue }
            return Self.words(line, expected.lines[index])
        }
        return lines.count < expected.lines.count ? "the ledger lacks \(expected.lines[lines.count])" : nil
    }

    private static func words(_ found: String, _ expected: String) -> String {
        let (old, new) = (expected.split(separator: " "), found.split(separator: " "))
        guard old.count == 6, new.count == 6, let x = Int(old[1]), let y = Int(old[2]) else {
            return "the ledger says \"\(found)\" where the page has \"\(expected)\""
        }
        let scalars = old[5].split(separator: "+").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        let name = scalars.map { "\(Character($0)) (\($0.codePointName))" }.joined(separator: " ")
        if old[0] != new[0] { return "\(name) at \(x / 64),\(y / 64): glyph \(old[0]) became \(new[0])" }
        return "\(name) at \(x / 64),\(y / 64): the ledger says \"\(found)\""
    }
}

extension Range<Int> {
    /// The first and the last slice of a page take what lies beyond it.
    fileprivate func holds(_ y: Double, of page: Page) -> Bool {
        (lowerBound == 0 || y >= Double(lowerBound)) && (upperBound == page.height || y < Double(upperBound))
    }
}

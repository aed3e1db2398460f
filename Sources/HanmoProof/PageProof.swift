package import HanmoGraphics
package import HanmoSource
package import HanmoVerification

/// What is proved of a picture with a glyph ledger: its pixels against those of the recipe, each glyph against its font.
package struct PageProof: Sendable {
    /// Nil where the picture could not be rendered again.
    package let comparison: BitmapComparison?
    package let verdicts: [GlyphVerdict]

    /// - Parameters:
    ///   - ledger: as it stands in the file.
    ///   - top: the row of the page that the picture begins with.
    ///   - rendering: the picture rendered again.
    ///   - ground: the same without its texts.
    package init(
        of picture: Bitmap, ledger: String, top: Int = 0, rendering: Bitmap? = nil, ground: Bitmap? = nil,
        by opinion: SecondOpinion
    ) throws {
        comparison = rendering.map { BitmapComparison(expected: $0, actual: picture) }
        verdicts = try opinion.verdicts(
            on: picture, showing: ExpectedGlyphs(ledger: ledger, top: top), ground: ground, rendering: rendering)
    }

    package init(verdicts: [GlyphVerdict], comparison: BitmapComparison? = nil) {
        self.comparison = comparison
        self.verdicts = verdicts
    }

    /// By how much the whole page is moved, in pixels; nil if it is not, or if that cannot be said.
    package var shift: (x: Double, y: Double)? {
        var counts: [GlyphVerdict.Finding: Int] = [:]
        var judged = 0
        for verdict in verdicts where verdict.isJudged {
            judged += 1
            if case .shifted = verdict.finding { counts[verdict.finding, default: 0] += 1 }
        }
        guard let (finding, count) = counts.max(by: { $0.value < $1.value }), count >= 4, count * 10 >= judged * 8,
            case .shifted(let x, let y) = finding
        else { return nil }
        return (x, y)
    }

    /// The glyphs that are not as they should be.
    package var faults: [GlyphVerdict] { verdicts.filter(\.isFault) }

    package var isProved: Bool { comparison?.isIdentical ?? true && faults.isEmpty }

    /// One sentence each.
    package var findings: [String] {
        var findings: [String] = []
        if let comparison, !comparison.isIdentical { findings.append("the pixels differ: \(comparison.verdict)") }
        if let shift {
            findings.append("all texts are shifted by \(Int(shift.x)),\(Int(shift.y)) px")
        } else {
            findings += faults.map(\.words)
        }
        return findings
    }

    /// What was judged and what was not, in a sentence.
    package var summary: String {
        let shown = verdicts.count(where: \.isShown)
        var reasons: [GlyphVerdict.Reason: Int] = [:]
        for verdict in verdicts {
            if case .unverifiable(let reason) = verdict.finding { reasons[reason, default: 0] += 1 }
        }
        let open = reasons.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
            .map { "\($0.value) cannot be verified (\($0.key.rawValue))" }
        return (["\(shown) of \(verdicts.count) glyphs are seen to be what they should be"] + open)
            .joined(separator: "; ")
    }

    package var json: JSONValue {
        .object([
            ("proved", .bool(isProved)), ("summary", .string(summary)), ("pixels", comparison?.json ?? .null),
            ("findings", .array(findings.map { .string($0) })), ("glyphs", .array(verdicts.map(\.json))),
        ])
    }
}

import HanmoBrief
import HanmoEditing
public import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
public import HanmoPictures
package import HanmoProof
import HanmoRaster
package import HanmoSource
import HanmoVerification

/// What `verify` finds of a PNG.
public struct FileVerdict: Sendable {
    public let isProved: Bool
    /// One sentence each.
    public let findings: [String]
    /// What was proved.
    public var summary = "every pixel and every glyph is as the recipe says"
    /// What is to be seen of each glyph, where a second opinion was given.
    package var glyphs: [GlyphVerdict] = []

    package var json: JSONValue {
        .object([
            ("version", .integer(1)), ("proved", .bool(isProved)), ("summary", .string(summary)),
            ("findings", .array(findings.map { .string($0) })), ("glyphs", .array(glyphs.map(\.json))),
        ])
    }
}

/// Renders a PNG again from the recipe in it and compares ledger and pixels. A second opinion then looks for each glyph of
/// the ledger in the pixels, by another reader of the fonts.
public struct FileVerifier: Sendable {
    private let catalog: FontCatalog
    private let pipeline: Pipeline

    /// - Parameter backends: nil for those built in, and pictures of generators from the cache.
    public init(catalog: FontCatalog, backends: PictureBackends? = nil) {
        self.catalog = catalog
        pipeline = Pipeline(catalog: catalog, backends: backends)
    }

    /// - Parameter secondOpinion: whether each glyph is looked for in the pixels. Where pixels differ, it always is.
    public func verdict(on bytes: [UInt8], name: String, secondOpinion: Bool = false) async throws -> FileVerdict {
        let file = try PNGDecoder().decode(bytes)
        let ledger = file.texts.first { $0.keyword == Recipe.ledgerKeyword }?.text
        guard let text = file.texts.first(where: { $0.keyword == Recipe.keyword })?.text else {
            if file.texts.contains(where: { $0.keyword == RetouchRecord.keyword }) {
                return try PictureEditor(catalog: catalog, file: file, name: name).verdict()
            }
            guard secondOpinion, let ledger else {
                throw PipelineError(
                    "\(name) has no recipe of Hanmo",
                    hint: ledger == nil
                        ? "it was made by another program, or its recipe was stripped: --expect TEXT --font FAMILY tells whether it shows a text"
                        : "its recipe was stripped: --second-opinion judges the glyphs that its ledger names",
                    status: .failed)
            }
            return try byLedger(
                ledger, file.bitmap, findings: [], lead: "the recipe was stripped, so only the glyphs were judged")
        }
        let recipe = try Recipe(reading: text)
        guard let ledger else {
            return FileVerdict(isProved: false, findings: ["\(name) has a recipe but no glyph ledger: it was stripped"])
        }
        guard recipe.version == HanmoVersion.current else {
            let finding = "\(name) was made by Hanmo \(recipe.version); this is \(HanmoVersion.current)"
            guard secondOpinion, recipe.slice == nil else { return FileVerdict(isProved: false, findings: [finding]) }
            return try byLedger(ledger, file.bitmap, findings: [finding], lead: "only the glyphs were judged")
        }
        for font in recipe.fonts { _ = try catalog.face(for: font) }

        let rendering = try await pipeline.rendering(of: recipe.allowingGaps())
        guard let rows = rendering.rows(of: recipe) else {
            return FileVerdict(
                isProved: false,
                findings: ["the recipe says slice \(recipe.slice ?? 0), but its page has \(rendering.slices.count)"])
        }
        let gaps = PictureGaps(rendering)
        var findings = gaps.findings
        if let difference = GlyphLedger(text: ledger).difference(from: rendering.ledger(of: rows)) {
            findings.append("the glyph ledger differs: \(difference)\(gaps.excuse)")
        } else if !gaps.isEmpty {
            findings.append("every glyph is as the recipe says")
        }
        guard let whole = gaps.isEmpty ? rendering.bitmap : gaps.filled(rendering.bitmap, rows: rows, from: file.bitmap)
        else {
            findings.append("the page was cut or resized by an edit: its pixels are not compared")
            return FileVerdict(isProved: false, findings: findings)
        }
        let expected = whole.rows(rows)
        let comparison = BitmapComparison(expected: expected, actual: file.bitmap)
        var verdict = FileVerdict(isProved: false, findings: [])
        if secondOpinion || !comparison.isIdentical, !pipeline.isFinished(recipe) {
            // Below texts on a picture that is not at hand, the ground is told from the pixels.
            let ground = gaps.isEmpty ? try pipeline.ground(of: rendering).rows(rows) : nil
            let proof = try PageProof(
                of: file.bitmap, ledger: ledger, top: rows.lowerBound, rendering: expected, ground: ground,
                by: SecondOpinion(catalog: catalog))
            findings += proof.findings
            verdict.summary += "; to a second reader of the fonts, \(proof.summary)"
            verdict.glyphs = proof.verdicts
        } else if !comparison.isIdentical {
            findings.append("the pixels differ: \(comparison.verdict)")
        } else if secondOpinion {
            verdict.summary += "; no second opinion, since the page was cropped or toned after it was painted"
        }
        if !gaps.isEmpty, comparison.isIdentical {
            findings.append("every pixel beside the missing pictures is as the recipe says")
        }
        findings += rendering.report.findings.filter { $0.severity == .error }.map(\.message)
        return FileVerdict(
            isProved: findings.isEmpty, findings: findings, summary: verdict.summary, glyphs: verdict.glyphs)
    }

    /// What can be said without rendering again. A file of which no glyph could be judged is not proved.
    private func byLedger(
        _ ledger: String, _ picture: Bitmap, findings: [String], lead: String
    ) throws -> FileVerdict {
        let proof = try PageProof(of: picture, ledger: ledger, by: SecondOpinion(catalog: catalog))
        var findings = findings + proof.findings
        if !proof.verdicts.contains(where: \.isJudged) { findings.append("no glyph could be judged: \(proof.summary)") }
        return FileVerdict(
            isProved: findings.isEmpty, findings: findings, summary: "\(lead): \(proof.summary)", glyphs: proof.verdicts
        )
    }
}

extension Pipeline {
    /// Whether the pixels were changed after the page was painted, so that glyphs stand elsewhere.
    fileprivate func isFinished(_ recipe: Recipe) -> Bool {
        guard let brief = try? page(recipe.options.page, of: recipe.plan.brief) else { return true }
        return !EditHistory(original: brief, steps: recipe.edits).finishes.isEmpty
    }

    /// A page without its texts; shadows and glows stay, which stand for no character.
    fileprivate func ground(of rendering: Rendering) throws -> Bitmap {
        var page = rendering.page
        page.items = Self.ground(page.items)
        return try rasterizer(for: page).bitmap(of: page)
    }

    private static func ground(_ items: [PageItem]) -> [PageItem] {
        items.compactMap { item in
            switch item {
            case .glyphs(let run): return run.glyphs.allSatisfy(\.text.isEmpty) ? item : nil
            case .group(var group):
                group.items = ground(group.items)
                return .group(group)
            default: return item
            }
        }
    }
}

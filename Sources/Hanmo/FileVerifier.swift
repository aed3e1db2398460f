public import HanmoFonts
import HanmoGraphics
import HanmoPNG
import HanmoPage
public import HanmoPictures
import HanmoBrief
import HanmoSource
import HanmoVerification

/// What `verify` finds of a PNG.
public struct FileVerdict: Sendable {
    public let isProved: Bool
    /// One sentence each.
    public let findings: [String]
    /// What was proved.
    public var summary = "every pixel and every glyph is as the recipe says"
}

/// Renders a PNG again from the recipe in it and compares ledger and pixels.
public struct FileVerifier: Sendable {
    private let catalog: FontCatalog
    private let pipeline: Pipeline

    /// - Parameter backends: nil for those built in, and pictures of generators from the cache.
    public init(catalog: FontCatalog, backends: PictureBackends? = nil) {
        self.catalog = catalog
        pipeline = Pipeline(catalog: catalog, backends: backends)
    }

    public func verdict(on bytes: [UInt8], name: String) async throws -> FileVerdict {
        let file = try PNGDecoder().decode(bytes)
        guard let text = file.texts.first(where: { $0.keyword == Recipe.keyword })?.text else {
            if file.texts.contains(where: { $0.keyword == RetouchRecord.keyword }) {
                return try PictureEditor(catalog: catalog, file: file, name: name).verdict()
            }
            throw PipelineError(
                "\(name) has no recipe of Hanmo", hint: "it was made by another program, or its recipe was stripped",
                status: .failed)
        }
        let recipe = try Recipe(reading: text)
        guard let ledgerText = file.texts.first(where: { $0.keyword == Recipe.ledgerKeyword })?.text else {
            return FileVerdict(isProved: false, findings: ["\(name) has a recipe but no glyph ledger: it was stripped"])
        }
        guard recipe.version == HanmoVersion.current else {
            return FileVerdict(
                isProved: false,
                findings: ["\(name) was made by Hanmo \(recipe.version); this is \(HanmoVersion.current)"])
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
        if let difference = GlyphLedger(text: ledgerText).difference(from: rendering.ledger(of: rows)) {
            findings.append("the glyph ledger differs: \(difference)\(gaps.excuse)")
        } else if !gaps.isEmpty {
            findings.append("every glyph is as the recipe says")
        }
        if gaps.isEmpty {
            findings += pixels(expected: rendering.bitmap, rendering, rows: rows, actual: file.bitmap)
        } else if let expected = gaps.filled(rendering.bitmap, rows: rows, from: file.bitmap) {
            let differences = pixels(expected: expected, rendering, rows: rows, actual: file.bitmap)
            findings +=
                differences.isEmpty ? ["every pixel beside the missing pictures is as the recipe says"] : differences
        } else {
            findings.append("the page was cut or resized by an edit: its pixels are not compared")
        }
        findings += rendering.report.findings.filter { $0.severity == .error }.map(\.message)
        return FileVerdict(isProved: findings.isEmpty, findings: findings)
    }

    private func pixels(
        expected: Bitmap, _ rendering: Rendering, rows: Range<Int>, actual: Bitmap
    ) -> [String] {
        let comparison = BitmapComparison(expected: expected.rows(rows), actual: actual)
        guard !comparison.isIdentical else { return [] }
        let regions = comparison.regions.map { $0.offset(dx: 0, dy: Double(rows.lowerBound)) }
        let glyphs = rendering.page.glyphs(touching: regions)
        let names = glyphs.prefix(8).map { "\($0.text) at \(Int($0.box.minX)),\(Int($0.box.minY))" }
        let touched = names.isEmpty ? "no glyph is touched" : "it touches \(names.joined(separator: ", "))"
        return ["the pixels differ: \(comparison.verdict); \(touched)"]
    }
}

extension Page {
    /// The characters whose cells meet any of the boxes.
    fileprivate func glyphs(touching boxes: [Rect]) -> [(text: String, box: Rect)] {
        PageCells.cells(of: items).filter { cell in boxes.contains { $0.intersects(cell.box) } }
    }
}

/// The em cells of a page's characters.
private enum PageCells {
    static func cells(of items: [PageItem]) -> [(text: String, box: Rect)] {
        items.flatMap { item -> [(text: String, box: Rect)] in
            switch item {
            case .glyphs(let run):
                run.glyphs.filter { !$0.text.isEmpty }.map { glyph in
                    let box = Rect(
                        x: glyph.origin.x, y: glyph.origin.y - run.size * 0.88, width: run.size, height: run.size)
                    return (glyph.text, box)
                }
            case .group(let group): cells(of: group.items)
            case .fill, .image, .grain, .slot: []
            }
        }
    }
}

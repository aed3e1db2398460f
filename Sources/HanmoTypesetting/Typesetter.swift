package import HanmoComposition
package import HanmoFonts
import HanmoGraphics
package import HanmoPage
import HanmoSource

/// Composition → Page: chooses faces, shapes, breaks, fits, justifies and places every glyph.
package struct Typesetter: Sendable {
    private let catalog: FontCatalog

    package init(catalog: FontCatalog) { self.catalog = catalog }

    package func page(for composition: Composition) throws(FontError) -> Page {
        let canvas = composition.canvas
        var page = Page(width: canvas.width, height: canvas.height, dpi: canvas.dpi, ground: composition.theme.ground)
        page.findings = composition.findings

        var prepared: [PreparedBlock?] = []
        for region in composition.regions {
            guard case .text(let block) = region else {
                prepared.append(nil)
                continue
            }
            prepared.append(try prepare(block, language: composition.language))
        }
        let groupSizes = sizes(of: prepared.compactMap { $0 })

        var fonts = FontTable()
        for (region, block) in zip(composition.regions, prepared) {
            switch region {
            case .text:
                guard let block else { continue }
                let size = fittedSize(block, groupSizes, &page.findings)
                let setter = BlockSetter(prepared: block, size: size)
                page.items += setter.items(fonts: &fonts)
                page.texts.append(setter.placedText())
                page.findings += missingGlyphs(in: block)
            case .picture(let picture): page.items.append(.slot(PictureSlot(id: picture.id, box: picture.box)))
            case .shape(let path, let paint): page.items.append(.fill(Fill(path, paint)))
            case .seal(let seal):
                let chain = try catalog.chain(role: "kai", weight: "bold", language: composition.language)
                let setter = SealSetter(seal: seal, chain: chain)
                page.items += setter.items(fonts: &fonts)
                page.texts.append(setter.placedText())
            }
        }
        page.fonts = fonts.fonts
        return page
    }

    private func prepare(_ block: TextBlock, language: String) throws(FontError) -> PreparedBlock {
        let chain = try catalog.chain(role: block.face, weight: block.weight, language: language)
        let faces = FaceChoice(text: block.text, chain: chain)
        let paragraphs = ParagraphBuilder(block: block, language: language, faces: faces).paragraphs()
        return PreparedBlock(block: block, faces: faces, paragraphs: paragraphs)
    }

    /// The size of each group: the largest that all of its blocks fit at.
    private func sizes(of blocks: [PreparedBlock]) -> [String: Double] {
        var sizes: [String: Double] = [:]
        for prepared in blocks {
            guard let group = prepared.block.sizeGroup else { continue }
            let limit = min(prepared.block.maximumSize, sizes[group] ?? .infinity)
            let size = prepared.largestFittingSize(from: prepared.block.minimumSize, to: limit)
            sizes[group] = min(limit, size ?? prepared.block.minimumSize)
        }
        return sizes
    }

    /// Below the wished-for minimum a text still shrinks rather than being clipped, and the report says so.
    private func fittedSize(
        _ prepared: PreparedBlock, _ groups: [String: Double], _ findings: inout [Diagnostic]
    ) -> Double {
        let block = prepared.block
        let limit = block.sizeGroup.flatMap { groups[$0] } ?? block.maximumSize
        if let size = prepared.largestFittingSize(from: block.minimumSize, to: limit) { return size }
        let floor = 4.0
        if let size = prepared.largestFittingSize(from: floor, to: block.minimumSize) {
            findings.append(
                Diagnostic(
                    .warning, "small-text", "\(block.id) is set at \(size) px to fit its room",
                    hint: "give it more room, a larger canvas, or fewer words", source: block.source))
            return size
        }
        findings.append(
            Diagnostic(
                .error, "overflow", "\(block.id) does not fit its room even at \(floor) px",
                hint: "use a larger canvas or fewer words", source: block.source))
        return floor
    }

    private func missingGlyphs(in prepared: PreparedBlock) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for cluster in prepared.paragraphs.flatMap(\.clusters)
        where !prepared.faces.covers(cluster.text, with: cluster.face) && !cluster.isSpace {
            let names = cluster.text.unicodeScalars.map(\.codePointName).joined(separator: " ")
            findings.append(
                Diagnostic(
                    .error, "missing-glyph", "no font has \(cluster.text) (\(names))",
                    hint: "add a font that has it to a folder in HANMO_FONT_PATH", source: cluster.source))
        }
        return findings
    }
}

/// The faces of a page, each once, in order of first use.
struct FontTable {
    private(set) var fonts: [PageFont] = []

    mutating func index(of face: Face) -> Int {
        if let known = fonts.firstIndex(of: face.font) { return known }
        fonts.append(face.font)
        return fonts.count - 1
    }
}

import HanmoBrief
package import HanmoComposition
package import HanmoFonts
import HanmoGraphics
package import HanmoPage
import HanmoSource
import HanmoUnicode

/// Composition → Page: chooses faces, shapes, breaks, fits, justifies and places every glyph.
package struct Typesetter: Sendable {
    /// Pixels an em below which nothing is set.
    private static let floor = 4.0

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
                page.findings += block.findings
                let size = fittedSize(block, groupSizes, &page.findings)
                let known = block.block.whole.flatMap { _ in page.texts.firstIndex { $0.id == block.block.id } }
                let setter = BlockSetter(
                    prepared: block, size: size ?? Self.floor,
                    text: block.block.isFurniture ? nil : known ?? page.texts.count, fonts: &fonts)
                if size == nil { page.findings.append(overflow(of: block, surplus: setter.surplus)) }
                page.items += setter.items()
                if block.block.isFurniture { continue }
                if let known {
                    page.texts[known].join(setter.placedText())
                } else {
                    page.texts.append(setter.placedText())
                }
            case .carrier(let carrier):
                let bounds = carrier.bounds.intersection(page.bounds)
                page.items.append(.slot(PictureSlot(id: carrier.id, box: bounds)))
            case .picture(let picture): page.items.append(.slot(PictureSlot(id: picture.id, box: picture.box)))
            case .shape(let path, let paint): page.items.append(.fill(Fill(path, paint)))
            case .seal(let seal):
                let chain = try catalog.chain(role: "kai", weight: "bold", language: composition.language)
                let setter = SealSetter(seal: seal, chain: chain)
                page.items += setter.items(text: page.texts.count, fonts: &fonts)
                page.texts.append(setter.placedText())
            }
        }
        page.fonts = fonts.fonts
        return page
    }

    func prepare(_ block: TextBlock, language page: String) throws(FontError) -> PreparedBlock {
        var block = block
        let language = block.lettering.language ?? TextLanguage.language(of: block.text, on: page)
        // A curve is followed by one horizontal line.
        if CourseFit(block, size: 1) != nil { block.vertical = false }
        let catalog = catalog
        let faces = try FaceSet(block: block, language: language) { role, weight, language throws(FontError) in
            try catalog.chain(role: role, weight: weight, language: language)
        }
        return PreparedBlock(block: block, language: language, faces: faces)
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

    /// Below the wished-for minimum a text still shrinks rather than being clipped, and the report says so. Nil where
    /// it does not fit at all.
    private func fittedSize(
        _ prepared: PreparedBlock, _ groups: [String: Double], _ findings: inout [Diagnostic]
    ) -> Double? {
        let block = prepared.block
        let limit = block.sizeGroup.flatMap { groups[$0] } ?? block.maximumSize
        if let size = prepared.largestFittingSize(from: block.minimumSize, to: limit) { return size }
        guard let size = prepared.largestFittingSize(from: Self.floor, to: block.minimumSize) else { return nil }
        findings.append(
            Diagnostic(
                .warning, "small-text", "\(block.id) is set at \(size) px to fit its room",
                hint: "give it more room, a larger canvas, or fewer words", source: block.source))
        return size
    }

    private func overflow(of prepared: PreparedBlock, surplus: Int) -> Diagnostic {
        let block = prepared.block
        let excess =
            surplus > 0
            ? "\(surplus) of its \(prepared.clusterCount) characters find no place" : "its room is too narrow"
        return Diagnostic(
            .error, "overflow", "\(block.id) does not fit its room even at \(Self.floor) px: \(excess)",
            hint: surplus > 0
                ? "shorten it by about \(surplus) characters, or give it a larger canvas" : "give it a larger canvas",
            source: block.source)
    }
}

/// The language of a text on a page: kana say Japanese, hangul Korean, whatever the rest of the page is. But a の alone
/// is a fashion of Chinese signs.
enum TextLanguage {
    static func language(of text: String, on page: String) -> String {
        var (kana, hangul, han) = (0, 0, 0)
        var hasOwnKana = false
        for scalar in text.unicodeScalars where scalar.value > 0x1100 {
            if EastAsian.isKana(scalar) {
                if scalar != "の" { hasOwnKana = true }
                kana += 1
            } else if EastAsian.isHangul(scalar) {
                hangul += 1
            } else if EastAsian.isIdeograph(scalar) {
                han += 1
            }
        }
        if hangul > 0, hangul >= han { return "ko" }
        return hasOwnKana && kana * 5 >= kana + han ? "ja" : page
    }
}

/// The faces of a page, each once, in order of first use.
struct FontTable {
    private(set) var fonts: [PageFont] = []
    /// Those whose glyphs are pictures.
    private(set) var colorFonts: Set<Int> = []

    mutating func index(of face: Face) -> Int {
        if let known = fonts.firstIndex(of: face.font) { return known }
        fonts.append(face.font)
        if face.isColor { colorFonts.insert(fonts.count - 1) }
        return fonts.count - 1
    }
}

extension Typesetter {
    /// Itemises, breaks, shapes and justifies a block at a size, and places nothing: what benchmarks time.
    package func lineCount(of block: TextBlock, language: String, size: Double) throws(FontError) -> Int {
        let prepared = try prepare(block, language: language)
        let lines = BlockLayout(prepared, size: size).lines
        for placed in lines {
            let paragraph = prepared.paragraphs[placed.line.paragraph]
            _ = Justification(
                line: placed.line, clusters: paragraph.clusters, measure: placed.measure, alignment: block.alignment,
                rightToLeft: paragraph.isRightToLeft)
        }
        return lines.count
    }
}

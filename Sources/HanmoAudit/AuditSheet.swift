package import HanmoFonts
package import HanmoGraphics
internal import HanmoPage
internal import HanmoRaster
internal import HanmoSource

/// Contact sheets of an audited face: every character of a level in a grid with its code point. What the face lacks
/// stands in red in another face, what is wrong in amber, blank ones in another face too.
package struct AuditSheet: Sendable {
    /// Characters on a sheet; a level with more is cut into sheets of one size.
    private static let capacity = 4200

    /// Such as `LXGW WenKai, level 1`.
    package let title: String
    private let page: Page
    private let faces: [Face]

    /// The sheets of all levels.
    package static func sheets(of audit: FaceAudit, catalog: FontCatalog) throws(FontError)
        -> [AuditSheet]
    {
        let language = audit.language.rawValue
        let words = try catalog.chain(role: "hei", weight: "Regular", language: language)
        let codes = try catalog.chain(role: "mono", weight: "Regular", language: language)
        var sheets: [AuditSheet] = []
        for (level, glyphs) in zip(audit.repertoire.levels, audit.levels) where !glyphs.isEmpty {
            let count = (glyphs.count + capacity - 1) / capacity
            for number in 0..<count {
                let part = glyphs[number * glyphs.count / count..<(number + 1) * glyphs.count / count]
                let of = count > 1 ? ", \(number + 1) of \(count)" : ""
                let drawing = SheetDrawing(
                    audit: audit, glyphs: Array(part),
                    heading: "\(audit.repertoire.title), \(level.title)\(of)",
                    words: words, codes: codes)
                let (page, faces) = drawing.page()
                sheets.append(
                    AuditSheet(title: "\(audit.name), \(level.title)\(of)", page: page, faces: faces))
            }
        }
        return sheets
    }

    package func bitmap() throws -> Bitmap {
        let faces = faces
        return try Rasterizer(glyphs: GlyphSource { font, glyph in faces[font].outline(of: glyph) })
            .bitmap(of: page)
    }
}

/// Draws one sheet.
private struct SheetDrawing {
    let audit: FaceAudit
    let glyphs: [CharacterGlyph]
    let heading: String
    /// Faces for headings, and for what the audited face lacks, best first.
    let words: [Face]
    let codes: [Face]

    // Pixels.
    private static let cell = (width: 76.0, height: 92.0)
    private static let margin = 96.0
    private static let headHeight = 216.0
    private static let glyphSize = 50.0
    private static let codeSize = 13.0

    private static let ground = Color(hex: 0xFBFAF6)
    private static let ink = Color(hex: 0x1F2125)
    private static let quiet = Color(hex: 0x85888E)
    private static let line = Color(hex: 0xE4E0D6)
    private static let gap = (
        ground: Color(hex: 0xFBE4DF), ink: Color(hex: 0xB8402C), glyph: Color(hex: 0xD88F82)
    )
    private static let fault = (
        ground: Color(hex: 0xFFEFC4), ink: Color(hex: 0x8A5A00), glyph: Color(hex: 0xD9B765)
    )

    func page() -> (Page, [Face]) {
        // About as high as a sheet of paper is to its width.
        let ideal = (Double(glyphs.count) * Self.cell.height / Self.cell.width / 1.414).squareRoot()
        let columns = max(min(glyphs.count, 16), Int(ideal.rounded(.up)))
        let rows = (glyphs.count + columns - 1) / columns
        let grid = Rect(
            x: Self.margin, y: Self.margin + Self.headHeight, width: Double(columns) * Self.cell.width,
            height: Double(rows) * Self.cell.height)
        var canvas = SheetCanvas(
            width: max(grid.maxX + Self.margin, 1280), height: grid.maxY + Self.margin,
            ground: Self.ground)
        drawHead(on: &canvas)
        for (index, glyph) in glyphs.enumerated() {
            let box = Rect(
                x: grid.minX + Double(index % columns) * Self.cell.width,
                y: grid.minY + Double(index / columns) * Self.cell.height, width: Self.cell.width,
                height: Self.cell.height)
            draw(glyph, in: box, on: &canvas)
        }
        drawGrid(grid, columns: columns, rows: rows, on: &canvas)
        return (canvas.page, canvas.faces)
    }

    private func drawHead(on canvas: inout SheetCanvas) {
        let right = glyphs.count { $0.faults.isEmpty }
        let top = Self.margin
        canvas.write(audit.name, words, size: 68, at: Point(Self.margin, top + 60), Self.ink)
        canvas.write(heading, words, size: 30, at: Point(Self.margin, top + 112), Self.ink)
        var place = canvas.write(
            "\(right.grouped) of \(glyphs.count.grouped) right, \(audit.language.rawValue)", words,
            size: 26,
            at: Point(Self.margin, top + 156), Self.quiet)
        let missing = glyphs.count { $0.faults.contains(.missing) }
        for (count, name, ground) in [
            (missing, "missing, drawn by another font", Self.gap.ground),
            (glyphs.count - right - missing, "wrong", Self.fault.ground),
        ] where count > 0 {
            place.x += 40
            canvas.fill(Rect(x: place.x, y: place.y - 22, width: 28, height: 28), ground)
            place = canvas.write(
                "\(count.grouped) \(name)", words, size: 26, at: Point(place.x + 40, place.y), Self.quiet)
        }
    }

    private func drawGrid(_ grid: Rect, columns: Int, rows: Int, on canvas: inout SheetCanvas) {
        for column in 0...columns {
            // The last row may be short.
            let full = glyphs.count - (rows - 1) * columns
            let height = column <= full ? grid.height : grid.height - Self.cell.height
            canvas.fill(
                Rect(
                    x: grid.minX + Double(column) * Self.cell.width, y: grid.minY, width: 1,
                    height: height + 1),
                Self.line)
        }
        for row in 0...rows {
            let full = row == rows ? glyphs.count - (rows - 1) * columns : columns
            canvas.fill(
                Rect(
                    x: grid.minX, y: grid.minY + Double(row) * Self.cell.height,
                    width: Double(full) * Self.cell.width + 1, height: 1),
                Self.line)
        }
    }

    private func draw(_ glyph: CharacterGlyph, in box: Rect, on canvas: inout SheetCanvas) {
        let isGap = glyph.faults.contains(.missing)
        if !glyph.faults.isEmpty { canvas.fill(box, isGap ? Self.gap.ground : Self.fault.ground) }
        let isBlank = glyph.faults.contains(.blank)
        let stranger =
            isGap || isBlank ? words.first { $0 !== audit.face && $0.covers(glyph.scalar) } : nil
        if let face = isGap || isBlank ? stranger : audit.face {
            let id = stranger.map { $0.nominalGlyph(of: glyph.scalar) ?? 0 } ?? glyph.glyph
            // The em box in the middle of the cell, so that marks show where they stand in theirs.
            let origin = Point(
                box.midX - face.advance(of: id) * Self.glyphSize / 2,
                box.minY + 12 + face.ascent * Self.glyphSize)
            canvas.put(
                id, face, size: Self.glyphSize, at: origin,
                isGap ? Self.gap.glyph : isBlank ? Self.fault.glyph : Self.ink)
        }
        let code = String(glyph.scalar.codePointName.dropFirst(2))
        let color = isGap ? Self.gap.ink : glyph.faults.isEmpty ? Self.quiet : Self.fault.ink
        canvas.write(code, codes, size: Self.codeSize, centredAt: Point(box.midX, box.maxY - 11), color)
    }
}

/// A page with the faces that it is drawn with.
private struct SheetCanvas {
    private(set) var page: Page
    private(set) var faces: [Face] = []

    init(width: Double, height: Double, ground: Color) {
        page = Page(width: Int(width), height: Int(height), dpi: 150, ground: ground)
    }

    mutating func fill(_ box: Rect, _ color: Color) {
        page.items.append(.fill(Fill(.rectangle(box), color)))
    }

    mutating func put(_ glyph: UInt32, _ face: Face, size: Double, at origin: Point, _ color: Color) {
        func snapped(_ value: Double) -> Double { (value * 64).rounded() / 64 }
        let placed = PlacedGlyph(
            id: glyph, origin: Point(snapped(origin.x), snapped(origin.y)), text: "",
            source: SourceSpan(start: 0, end: 0))
        page.items.append(
            .glyphs(GlyphRun(font: index(of: face), size: size, paint: .solid(color), glyphs: [placed])))
    }

    private mutating func index(of face: Face) -> Int {
        if let known = faces.firstIndex(where: { $0 === face }) { return known }
        faces.append(face)
        page.fonts.append(face.font)
        return faces.count - 1
    }

    /// Sets a short text, character by character.
    /// - Returns: the end of the text.
    @discardableResult
    mutating func write(
        _ text: String, _ chain: [Face], size: Double, at start: Point, _ color: Color
    ) -> Point {
        var pen = start
        for (face, glyph) in Self.glyphs(of: text, chain) {
            put(glyph, face, size: size, at: pen, color)
            pen.x += face.advance(of: glyph) * size
        }
        return pen
    }

    mutating func write(
        _ text: String, _ chain: [Face], size: Double, centredAt middle: Point, _ color: Color
    ) {
        let width = Self.glyphs(of: text, chain).reduce(0) { $0 + $1.face.advance(of: $1.glyph) } * size
        write(text, chain, size: size, at: Point(middle.x - width / 2, middle.y), color)
    }

    /// Of the first face that has the character; what none has is left out.
    private static func glyphs(of text: String, _ chain: [Face]) -> [(face: Face, glyph: UInt32)] {
        text.unicodeScalars.compactMap { scalar in
            for face in chain {
                if let glyph = face.nominalGlyph(of: scalar) { return (face, glyph) }
            }
            return nil
        }
    }
}

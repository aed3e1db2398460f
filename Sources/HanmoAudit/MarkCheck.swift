internal import HanmoFonts
internal import HanmoGraphics
internal import HanmoUnicode

/// Where marks stand in their cells, which of them have vertical forms, and whether dashes join.
package struct MarkCheck: Sendable {
    /// Where the ink of a mark lies in its cell.
    package enum Place: String, Sendable {
        case lowerLeft = "lower left"
        case upperRight = "upper right"
        case centre
        case elsewhere
    }

    package struct Stop: Sendable {
        package let scalar: Unicode.Scalar
        /// Of the middle of the ink, from 0 at the cell's left and top to 1.
        package let horizontal: (x: Double, y: Double)
        package let vertical: (x: Double, y: Double)

        package var place: Place { Self.place(of: horizontal) }
        package var verticalPlace: Place { Self.place(of: vertical) }

        private static func place(of middle: (x: Double, y: Double)) -> Place {
            if abs(middle.x - 0.5) < 0.13, abs(middle.y - 0.5) < 0.2 { return .centre }
            if middle.x < 0.42, middle.y > 0.58 { return .lowerLeft }
            if middle.x > 0.58, middle.y < 0.42 { return .upperRight }
            return .elsewhere
        }

        /// Whether it stands as the language has it: in the middle in Taiwan and Hong Kong, else where the line begins.
        package func isRight(in language: AuditLanguage) -> Bool {
            language.centresStops
                ? place == .centre && verticalPlace == .centre
                : place == .lowerLeft && verticalPlace == .upperRight
        }
    }

    /// `，。、` as far as the face has them.
    package let stops: [Stop]
    /// Marks whose vertical form differs from the horizontal one (or need not, being in the middle of the cell).
    package let turned: [Unicode.Scalar]
    /// Marks that stand in vertical text as in horizontal text, although UAX #50 or Chinese practice wants another form.
    package let unturned: [Unicode.Scalar]
    /// Em between the ink of the two halves of —— in horizontal and vertical text, below 0 where they overlap; nil if the
    /// face has no dash.
    package let dashGap: (horizontal: Double, vertical: Double)?
    /// The face has 〇, which counts in dates and numbers.
    package let hasZero: Bool

    init(face: Face, language: AuditLanguage) {
        let inspector = MarkInspector(face: face, language: language)
        stops = ["，", "。", "、"].compactMap { inspector.stop($0) }
        var (turned, unturned): ([Unicode.Scalar], [Unicode.Scalar]) = ([], [])
        for scalar in Self.marks(in: language) where face.covers(scalar) {
            if inspector.isTurned(scalar) { turned.append(scalar) } else { unturned.append(scalar) }
        }
        (self.turned, self.unturned) = (turned, unturned)
        dashGap = inspector.dashGap
        hasZero = face.covers("〇")
    }

    /// What takes another form in vertical text: Tr and Tu of UAX #50 among full-width characters but for what the language
    /// keeps upright, and Chinese quotation marks.
    private static func marks(in language: AuditLanguage) -> [Unicode.Scalar] {
        let blocks: [ClosedRange<UInt32>] = [0x3000...0x30FF, 0x31F0...0x31FF, 0xFF00...0xFF60]
        let wide = blocks.flatMap { $0.compactMap(Unicode.Scalar.init) }.filter { scalar in
            [.transformedRotated, .transformedUpright].contains(
                VerticalOrientation.of(scalar, language: language.rawValue))
        }
        let isChinese = language.rawValue.hasPrefix("zh")
        return (isChinese ? ["‘", "’", "“", "”"] : []) + wide
    }
}

private struct MarkInspector {
    let face: Face
    let language: AuditLanguage
    let shaper = Shaper()

    /// The ink of a mark in a cell of one em, from its upper left corner; nil if it has none.
    private func ink(_ scalar: Unicode.Scalar, _ direction: ShapingDirection) -> Rect? {
        guard
            let glyph = shaper.glyphs(of: scalar, with: face, direction: direction, language: language)
                .first,
            let ink = face.bounds(of: glyph.id)
        else { return nil }
        return direction == .vertical
            ? ink.offset(dx: glyph.xOffset + 0.5, dy: glyph.yOffset)
            : ink.offset(dx: glyph.xOffset + (1 - glyph.xAdvance) / 2, dy: glyph.yOffset + face.ascent)
    }

    func stop(_ scalar: Unicode.Scalar) -> MarkCheck.Stop? {
        guard face.covers(scalar), let across = ink(scalar, .horizontal),
            let down = ink(scalar, .vertical)
        else {
            return nil
        }
        return MarkCheck.Stop(
            scalar: scalar, horizontal: (across.midX, across.midY), vertical: (down.midX, down.midY))
    }

    func isTurned(_ scalar: Unicode.Scalar) -> Bool {
        let across = shaper.glyphs(of: scalar, with: face, direction: .horizontal, language: language)
            .map(\.id)
        let down = shaper.glyphs(of: scalar, with: face, direction: .vertical, language: language).map(
            \.id)
        if across != down { return true }
        // In the middle of its cell a mark stands right in both.
        guard VerticalOrientation.of(scalar, language: language.rawValue) == .transformedUpright,
            let ink = ink(scalar, .vertical)
        else { return false }
        return abs(ink.midX - 0.5) < 0.13 && abs(ink.midY - 0.5) < 0.2
    }

    var dashGap: (horizontal: Double, vertical: Double)? {
        guard face.covers("—"), let across = gap(.horizontal), let down = gap(.vertical) else {
            return nil
        }
        return (across, down)
    }

    /// Vertical text of Chinese turns dashes on their side, unless the face has a form for it.
    private func gap(_ direction: ShapingDirection) -> Double? {
        var direction = direction
        if direction == .vertical {
            func ids(_ direction: ShapingDirection) -> [UInt32] {
                shaper.glyphs(of: "—", with: face, direction: direction, language: language).map(\.id)
            }
            if ids(.vertical) == ids(.horizontal) { direction = .horizontal }
        }
        let glyphs = shaper.glyphs(
            of: ["—", "—"], with: face, direction: direction, language: language)
        var (pen, ends): (Double, [ClosedRange<Double>]) = (0, [])
        for glyph in glyphs {
            if let ink = face.bounds(of: glyph.id) {
                let (start, length) =
                    direction == .vertical
                    ? (glyph.yOffset + ink.minY, ink.height) : (glyph.xOffset + ink.minX, ink.width)
                ends.append(pen + start...pen + start + length)
            }
            pen += direction == .vertical ? glyph.yAdvance : glyph.xAdvance
        }
        guard let first = ends.first else { return nil }
        // One glyph for both is one line.
        return ends.count == 1
            ? 0
            : zip(ends, ends.dropFirst()).map { $1.lowerBound - $0.upperBound }.max() ?? first.lowerBound
    }
}

import HanmoGraphics

/// Printed matter with more pages than the one that is seen.
enum PrintCarriers {
    static let all = [
        CarrierDrawing("newspaper", newspaper), CarrierDrawing("book-page", bookPage),
    ]

    /// A folded paper: sheets below, one fold across, grey newsprint.
    private static func newspaper(_ e: inout CarrierEasel) {
        let u = e.unit
        let page = e.face.inset(by: -3 * u)
        for step in [3, 2, 1] {
            let shift = Double(step) * 0.8 * u
            let lower = e.rough(page.offset(dx: shift, dy: shift), 0.25 * u, step: 3 * u, row: Double(step) * 11)
            if step == 3 { e.shadow(lower, height: 3, strength: 0.36) }
            e.fill(lower, e.ground.mixed(with: .black, 0.06 + 0.04 * Double(step)))
        }
        let path = e.rough(page, 0.25 * u, step: 3 * u)
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            e.texture(path, .cloud, e.ground, contrast: 0.012, scale: 26 * u)
            e.fibres(page, e.ground.mixed(with: .black, 0.5).opacity(0.13), count: 130, length: 1.8 * u)
            let tall = page.height >= page.width
            let fold =
                tall
                ? Rect(x: page.minX, y: page.midY - 3 * u, width: page.width, height: 6 * u)
                : Rect(x: page.midX - 3 * u, y: page.minY, width: 6 * u, height: page.height)
            e.fill(
                .rectangle(fold),
                .linear(
                    from: Point(fold.minX, fold.minY),
                    to: tall ? Point(fold.minX, fold.maxY) : Point(fold.maxX, fold.minY),
                    [
                        GradientStop(0, Color.black.opacity(0)), GradientStop(0.46, Color.black.opacity(0.08)),
                        GradientStop(0.54, Color.white.opacity(0.22)), GradientStop(1, Color.white.opacity(0)),
                    ]))
            e.shade(path, strength: 0.04)
        }
        let rule = e.ground.mixed(with: .black, 0.75)
        for (y, width) in [(page.minY + 1.3 * u, 0.7), (page.minY + 2.4 * u, 0.22), (page.maxY - 1.8 * u, 0.3)] {
            e.line([Point(page.minX + 2.5 * u, y), Point(page.maxX - 2.5 * u, y)], width * u, rule)
        }
    }

    /// The right page of an open book, or the left where it is wide: leaves at the edge, shade in the gutter.
    private static func bookPage(_ e: inout CarrierEasel) {
        let u = e.unit
        let page = e.face.inset(by: -3 * u)
        let cover = Rect(
            minX: page.minX - 7 * u, minY: page.minY - 2.2 * u, maxX: page.maxX + 4.4 * u, maxY: page.maxY + 3.4 * u)
        let path = Path.roundedRectangle(cover, radius: 1.6 * u)
        e.shadow(path, height: 4, strength: 0.4)
        e.fill(path, e.accent.mixed(with: .black, 0.35))
        e.bevel(cover, 0.6 * u, strength: 0.25)
        // The other side's leaves, just seen at the gutter.
        let left = Path.rectangle(
            Rect(minX: page.minX - 5 * u, minY: page.minY - 0.4 * u, maxX: page.minX, maxY: page.maxY + 1.2 * u))
        e.fill(left, e.ground.mixed(with: .black, 0.05))
        for step in stride(from: 5, through: 1, by: -1) {
            let shift = Double(step) * 0.55 * u
            e.fill(
                .rectangle(
                    Rect(
                        minX: page.minX, minY: page.minY + 0.3 * shift, maxX: page.maxX + shift,
                        maxY: page.maxY + 0.6 * shift)),
                e.ground.mixed(with: .black, step % 2 == 0 ? 0.1 : 0.2))
        }
        e.fill(.rectangle(page), e.ground)
        e.texture(.rectangle(page), .cloud, e.ground, contrast: 0.01, scale: 40 * u)
        let gutter = min(0.3 * page.width, 26 * u)
        for (from, to) in [(page.minX, page.minX + gutter), (page.minX, page.minX - 5 * u)] {
            let box = Rect(minX: min(from, to), minY: page.minY, maxX: max(from, to), maxY: page.maxY)
            e.fill(
                .rectangle(box),
                .linear(
                    from: Point(from, page.midY), to: Point(to, page.midY),
                    [
                        GradientStop(0, Color(hex: 0x2A1E10).opacity(0.34)),
                        GradientStop(0.12, Color(hex: 0x2A1E10).opacity(0.14)),
                        GradientStop(0.45, Color(hex: 0x2A1E10).opacity(0.03)), GradientStop(1, Color.white.opacity(0)),
                    ]))
        }
        e.ring(page.inset(by: 1.6 * u), 0.2 * u, e.accent.opacity(0.25))
    }
}

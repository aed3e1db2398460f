import HanmoBrief
import HanmoGraphics

/// The leaf of a calendar: rings at its upper edge, a picture, and room for the month.
struct CalendarPage: Sendable {
    let theme: Theme
    let content: Rect
    let isEnglish: Bool
    let unit: Double
    private let canvas: Canvas
    private let picture: Rect?
    private let sheet: Rect
    private let furniture: DocumentFurniture

    init(_ brief: Brief, canvas: Canvas, seed: UInt64, hasGrid: Bool) {
        self.canvas = canvas
        unit = canvas.shortSide / 2048
        furniture = DocumentFurniture(unit: unit, seed: seed)
        isEnglish = brief.language.hasPrefix("en")
        var theme = DocumentTheme.theme(
            for: brief, seed: seed,
            usual: Theme(
                ground: Color(hex: 0xFDFBF6), ink: Color(hex: 0x26292E), muted: Color(hex: 0x6A6E74),
                accent: Color(hex: 0xB23A2E)))
        theme.ground = DocumentTheme.paper(theme.ground)
        theme.accent = ThemeChoice.readable(theme.accent, on: theme.ground, contrast: 4.6)
        self.theme = theme
        let page = canvas.bounds
        let margin = (0.045 * canvas.shortSide).rounded()
        sheet = Rect(
            minX: margin, minY: margin * 1.5, maxX: page.maxX - margin, maxY: page.maxY - margin)
        let hasPicture = LayoutItems.describesPicture(brief)
        let isWide = page.width > 1.25 * page.height
        let topBound = brief.wordings.contains { $0.place?.row == .top }
        // What is asked to stand in the middle of the page leaves the picture a narrow strip.
        let isCentred = brief.wordings.contains { $0.place?.column == .center }
        let padding = (0.05 * canvas.shortSide).rounded()
        if hasPicture, isWide {
            let split = (sheet.minX + sheet.width * (isCentred ? 0.27 : 0.46)).rounded()
            picture = Rect(minX: sheet.minX, minY: sheet.minY, maxX: split, maxY: sheet.maxY)
            content = Rect(
                minX: split + padding, minY: sheet.minY + padding * 1.4, maxX: sheet.maxX - padding,
                maxY: sheet.maxY - padding)
        } else if hasPicture {
            let share = topBound ? 0.24 : !hasGrid ? 0.6 : page.height > 1.25 * page.width ? 0.44 : 0.4
            let foot = (sheet.minY + sheet.height * share).rounded()
            picture = Rect(minX: sheet.minX, minY: sheet.minY, maxX: sheet.maxX, maxY: foot)
            content = Rect(
                minX: sheet.minX + padding * 1.3, minY: foot + padding * 0.8, maxX: sheet.maxX - padding * 1.3,
                maxY: sheet.maxY - padding * 0.8)
        } else {
            picture = nil
            content = sheet.inset(dx: padding * 1.3, dy: padding).intersection(
                Rect(minX: 0, minY: sheet.minY + padding * 1.6, maxX: page.maxX, maxY: page.maxY))
        }
    }

    func regions(_ brief: Brief, seed: UInt64) -> [Region] {
        let page = canvas.bounds
        let wall =
            theme.ground.luminance < 0.2
            ? theme.ground.mixed(with: .white, 0.12) : theme.ground.mixed(with: Color(hex: 0x8A7F72), 0.4)
        var regions = furniture.desk(page, wall)
        let path = Path.rectangle(sheet)
        regions += furniture.shadow(of: path, strength: 1.2)
        regions.append(.shape(path, .solid(theme.ground)))
        if let picture {
            var region = PictureRegion(
                background: brief, canvas: canvas, style: brief.style, seed: seed, quiet: [], theme: theme)
            region.box = picture
            regions.append(.picture(region))
        } else {
            regions.append(
                .shape(
                    .rectangle(Rect(x: sheet.minX, y: sheet.minY, width: sheet.width, height: 54 * unit)),
                    .solid(theme.accent)))
        }
        return regions + rings()
    }

    /// A wire binding through the upper edge.
    private func rings() -> [Region] {
        var holes = Path()
        var wires = Path()
        let count = max(6, Int(sheet.width / (84 * unit)))
        let pitch = sheet.width / Double(count)
        for index in 0..<count where abs(index * 2 + 1 - count) > 2 {
            let x = sheet.minX + (Double(index) + 0.5) * pitch
            for dx in [-9.0, 9] {
                let center = x + dx * unit
                holes.append(
                    .ellipse(
                        in: Rect(x: center - 8 * unit, y: sheet.minY + 16 * unit, width: 16 * unit, height: 16 * unit)))
                wires.append(
                    .roundedRectangle(
                        Rect(x: center - 3.4 * unit, y: sheet.minY - 26 * unit, width: 6.8 * unit, height: 52 * unit),
                        radius: 3.4 * unit))
            }
        }
        let metal = Paint.linear(
            from: Point(0, sheet.minY - 26 * unit), to: Point(0, sheet.minY + 26 * unit),
            [
                GradientStop(0, Color(hex: 0xE9ECEF)), GradientStop(0.5, Color(hex: 0x8B9197)),
                GradientStop(1, Color(hex: 0x4A4F55)),
            ])
        return [.shape(holes, .solid(Color(hex: 0x2B2B2B, alpha: 0.75))), .shape(wires, metal)]
    }
}

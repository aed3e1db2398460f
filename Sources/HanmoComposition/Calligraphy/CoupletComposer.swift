import HanmoBrief
import HanmoGraphics

/// 对联: two strips of red paper beside a door, the first line at the right, 横批 above it.
struct CoupletComposer: Composer {
    let kind = Brief.Kind.calligraphy

    init() {}

    /// Whatever the page is called, two strips or more make it this one.
    static func suits(_ brief: Brief) -> Bool {
        [.calligraphy, .poster, .sign, .card].contains(brief.kind)
            && brief.wordings.count { $0.carrierKind == "couplet" && $0.text.count <= 24 } >= 2
    }

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        CoupletPage(brief: brief, canvas: canvas, seed: seed).composition()
    }
}

/// Places the strips about a door, and draws both.
struct CoupletPage {
    private let brief: Brief
    private let canvas: Canvas
    private let seed: UInt64
    private let door: Rect
    private let strip: (left: Rect, right: Rect, above: Rect)

    private static let red = Color(hex: 0xB01E23)
    private static let gold = Color(hex: 0xF4CE6B)
    private static let ink = Color(hex: 0x14100E)

    init(brief: Brief, canvas: Canvas, seed: UInt64) {
        self.brief = brief
        self.canvas = canvas
        self.seed = seed
        let bounds = canvas.bounds
        let (w, h) = (bounds.width, bounds.height)
        let side = min(w, 1.2 * h)
        let width = 0.15 * side
        let top = 0.215 * h
        let height = 0.7 * h
        let reach = min(0.36 * w, 0.42 * side)
        door = Rect(
            minX: w / 2 - reach + 0.62 * width, minY: top, maxX: w / 2 + reach - 0.62 * width, maxY: 0.955 * h)
        strip = (
            Rect(x: w / 2 - reach - width / 2, y: top + 0.01 * h, width: width, height: height),
            Rect(x: w / 2 + reach - width / 2, y: top + 0.01 * h, width: width, height: height),
            Rect(x: w / 2 - 0.27 * side, y: 0.055 * h, width: 0.54 * side, height: 0.125 * h)
        )
    }

    private var unit: Double { canvas.shortSide / 2048 }

    func composition() -> Composition {
        let theme = Theme(ground: Color(hex: 0xD9CDB8), ink: Self.ink, muted: Color(hex: 0x4B4038), accent: Self.red)
        var composition = Composition(canvas: canvas, language: brief.language, theme: theme)
        let couplet = brief.wordings.filter { $0.carrierKind == "couplet" }
        let above = couplet.first { $0.place?.row == .top || $0.tags.contains("lintel") }
        let sides = couplet.filter { $0.id != above?.id }
        let right = sides.first { $0.place?.column == .right } ?? sides.first
        let left = sides.first { $0.id != right?.id }
        let used = [above, right, left].compactMap { $0?.id }
        let others = brief.wordings.filter { !used.contains($0.id) }
        let centre = others.first { $0.text.count <= 2 && $0.role != .seal }

        composition.regions = wall() + doorLeaves()
        let longest = max(right?.text.count ?? 1, left?.text.count ?? 1)
        let size = min(0.66 * strip.left.width, strip.left.height * 0.9 / (Double(longest) * 1.18))
        for (wording, box) in [(right, strip.right), (left, strip.left)] {
            guard let wording else { continue }
            composition.regions += paper(box, under: wording) + [text(wording, in: box, size: size, vertical: true)]
        }
        if let above {
            let count = Double(above.text.count)
            let size = min(0.66 * strip.above.height, strip.above.width / (count * 1.2 + 0.5))
            let width = (count * 1.25 + 0.7) * size
            let box = Rect(
                x: strip.above.midX - width / 2, y: strip.above.y, width: width, height: strip.above.height)
            composition.regions += paper(box, under: above) + [text(above, in: box, size: size, vertical: false)]
        }
        if let centre { composition.regions += diamond(centre) }
        composition.regions += notes(others.filter { $0.id != centre?.id })
        return composition
    }

    // MARK: Texts

    /// Gold where the prompt says so, else black.
    private func color(of wording: Wording) -> Color {
        if let asked = wording.color.flatMap({ Color($0) }) {
            return asked.luminance < 0.05 ? Self.ink : ThemeChoice.readable(asked, on: Self.red, contrast: 4.5)
        }
        return brief.says("gold-letters") ? Self.gold : Self.ink
    }

    private func text(_ wording: Wording, in box: Rect, size: Double, vertical: Bool) -> Region {
        let color = color(of: wording)
        return .text(
            TextBlock(
                wording, box: box.inset(by: 0.06 * min(box.width, box.height)), vertical: vertical,
                face: wording.face?.role(language: "zh-Hans") ?? "kai", weight: "bold",
                color: color, size: size, minimumSize: 12 * unit,
                leading: 1.2, tracking: 0.16, alignment: .center, placement: 0.5))
    }

    /// What else is said stands on the step below.
    private func notes(_ wordings: [Wording]) -> [Region] {
        let texts = wordings.filter { $0.role != .seal }
        let height = 0.03 * canvas.bounds.height
        return texts.enumerated().map { index, wording in
            let width = door.width / Double(texts.count)
            let box = Rect(
                x: door.minX + width * Double(index), y: 0.96 * canvas.bounds.height, width: width, height: height)
            return .text(
                TextBlock(
                    wording, box: box, face: "kai", color: Color(hex: 0xF2E8D6), size: 0.7 * height,
                    minimumSize: 8 * unit, leading: 1.2, alignment: .center, placement: 0.5))
        }
            + wordings.filter { $0.role == .seal }.map { seal in
                let side = 0.4 * strip.left.width
                return .seal(
                    SealBlock(
                        id: seal.id, text: seal.text, source: seal.source,
                        box: Rect(
                            x: strip.left.maxX + 0.2 * side, y: strip.left.maxY - side, width: side, height: side),
                        color: Self.gold))
            }
    }

    /// Black is read on a bright red only.
    private func paperColor(under wording: Wording) -> Color {
        color(of: wording) == Self.ink ? Color(hex: 0xE5483A) : Self.red
    }

    // MARK: Drawing

    /// Red paper with a gold line, and what little shade it throws.
    private func paper(_ box: Rect, under wording: Wording) -> [Region] {
        let line = box.inset(by: 0.05 * min(box.width, box.height))
        let gold = Self.gold.opacity(0.85)
        let red = paperColor(under: wording)
        return PrintSheet.shadow(of: box, radius: 0, reach: 22 * unit) + [
            .shape(.rectangle(box), .solid(red)),
            .shape(
                .rectangle(box),
                .texture(
                    Texture(
                        .speckle, low: Self.gold.opacity(0), high: Self.gold.opacity(0.16), scale: 9 * unit, seed: seed)
                )),
            .shape(.stroke(line.corners, width: 4 * unit, closed: true), .solid(gold)),
        ]
    }

    private func diamond(_ wording: Wording) -> [Region] {
        let centre = Point(door.midX, door.minY + 0.36 * door.height)
        let r = 0.2 * min(door.width, door.height)
        func corners(_ r: Double) -> [Point] {
            [
                Point(centre.x, centre.y - r), Point(centre.x + r, centre.y), Point(centre.x, centre.y + r),
                Point(centre.x - r, centre.y),
            ]
        }
        let box = Rect(x: centre.x - r / 2, y: centre.y - r / 2, width: r, height: r)
        let size = 0.92 * r / Double(max(1, wording.text.count))
        return [
            .shape(
                .polygon(corners(1.06 * r).map { Point($0.x + 8 * unit, $0.y + 12 * unit) }),
                .solid(Color.black.opacity(0.25))),
            .shape(.polygon(corners(r)), .solid(paperColor(under: wording))),
            .shape(.stroke(corners(0.9 * r), width: 4 * unit, closed: true), .solid(Self.gold)),
            text(wording, in: box.inset(by: -0.06 * r), size: size, vertical: false),
        ]
    }

    private func wall() -> [Region] {
        let bounds = canvas.bounds
        let brick = Color(hex: 0xA9A399)
        var regions: [Region] = [.shape(.rectangle(bounds), .solid(brick))]
        // Courses of grey brick.
        let course = 0.032 * canvas.shortSide
        let joint = brick.mixed(with: .white, 0.24)
        var row = 0
        var y = 0.0
        while y < bounds.maxY {
            regions.append(.shape(.rectangle(Rect(x: 0, y: y, width: bounds.width, height: 2.5 * unit)), .solid(joint)))
            var x = row % 2 == 0 ? 0 : -1.5 * course
            while x < bounds.maxX {
                regions.append(.shape(.rectangle(Rect(x: x, y: y, width: 2.5 * unit, height: course)), .solid(joint)))
                x += 3 * course
            }
            y += course
            row += 1
        }
        regions.append(
            .shape(
                .rectangle(bounds),
                .linear(
                    from: .zero, to: Point(bounds.maxX, bounds.maxY),
                    [GradientStop(0, Color.white.opacity(0.18)), GradientStop(1, Color.black.opacity(0.22))])))
        let step = Rect(minX: 0, minY: 0.955 * bounds.height, maxX: bounds.maxX, maxY: bounds.maxY)
        regions.append(.shape(.rectangle(step), .solid(Color(hex: 0x4E4A45))))
        return regions
    }

    /// Two leaves of old wood with studs and rings, in a frame.
    private func doorLeaves() -> [Region] {
        let wood = Color(hex: 0x5A2A1E)
        let frame = door.inset(by: -0.035 * canvas.shortSide)
        let outer = Rect(minX: frame.minX, minY: frame.minY, maxX: frame.maxX, maxY: door.maxY)
        var regions = PrintSheet.shadow(of: outer, radius: 0, reach: 20 * unit)
        regions.append(.shape(.rectangle(outer), .solid(wood.mixed(with: .black, 0.35))))
        for index in 0..<2 {
            let gap = 4 * unit
            let leaf = Rect(
                x: door.minX + Double(index) * (door.width / 2) + gap, y: door.minY, width: door.width / 2 - 2 * gap,
                height: door.height)
            regions.append(
                .shape(
                    .rectangle(leaf),
                    .linear(
                        from: Point(leaf.minX, 0), to: Point(leaf.maxX, 0),
                        [
                            GradientStop(0, wood.mixed(with: .white, 0.1)),
                            GradientStop(1, wood.mixed(with: .black, 0.12)),
                        ])))
            regions.append(
                .shape(
                    .rectangle(leaf),
                    .texture(
                        Texture(
                            .cloud, low: Color.black.opacity(0), high: Color.black.opacity(0.16), scale: 60 * unit,
                            seed: seed &+ UInt64(index)))))
            for plank in 1...3 {
                let x = leaf.minX + leaf.width * Double(plank) / 4
                regions.append(
                    .shape(
                        .rectangle(Rect(x: x, y: leaf.minY, width: 3 * unit, height: leaf.height)),
                        .solid(Color.black.opacity(0.3))))
            }
            let x = index == 0 ? leaf.maxX - 0.3 * leaf.width : leaf.minX + 0.3 * leaf.width
            let ring = Point(x, door.minY + 0.66 * door.height)
            let brass = Color(hex: 0xB98B3A)
            let r = 0.055 * canvas.shortSide * min(1, door.width / canvas.shortSide / 0.4)
            let plate = Rect(x: ring.x - 0.62 * r, y: ring.y - 0.62 * r, width: 1.24 * r, height: 1.24 * r)
            let circle = (0..<48).map { step -> Point in
                let angle = Double(step) * 2 * .pi / 48
                return Point(
                    ring.x + 0.8 * r * Trigonometry.cos(angle), ring.y + 0.9 * r + 0.8 * r * Trigonometry.sin(angle))
            }
            regions.append(.shape(.ellipse(in: plate), .solid(brass.mixed(with: .black, 0.2))))
            regions.append(.shape(.stroke(circle, width: 0.16 * r, closed: true), .solid(brass)))
        }
        return regions
    }
}

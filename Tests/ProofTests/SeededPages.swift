import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoRaster
import HanmoSource
import HanmoVerification

/// A page of a few lines on some ground, all of it told by a seed.
struct SeededPage {
    enum Ground: CaseIterable { case plain, gradient, grain, painted }

    static let families = ["Noto Sans CJK SC", "Noto Serif CJK SC", "LXGW WenKai"]
    /// Common characters, none of which has its look-alike on the page by chance alone.
    private static let characters = Array(
        "永和九年岁在癸丑暮春之初会于山阴兰亭修契事也群贤毕至少长咸集此地有崇峻岭茂林竹又清流激湍映带左右引以为觞曲水列坐其次虽无丝管弦盛一觞咏亦足畅叙幽情是日天朗气惠风和畅仰观宇宙大俯察品类所游目骋怀极视听娱信可乐夫人相与世或取诸抱悟言室内因寄托放浪形骸外"
    )

    let catalog: FontCatalog
    let face: Face
    let page: Page
    let isVertical: Bool
    let ground: Ground
    let size: Double
    /// The characters in reading order.
    let text: [Character]
    /// Where the wanted characters begin.
    let wantedIndex: Int

    /// - Parameters:
    ///   - wanted: characters that have to be on the page, put into its middle.
    ///   - family: nil takes one by the seed.
    init(
        seed: UInt64, catalog: FontCatalog, wanted: String = "", family: String? = nil, isVertical: Bool? = nil
    ) throws {
        var random = SeededRandom(seed: seed)
        let name = Self.families.randomElement(using: &random)!
        let vertical = Bool.random(using: &random)
        self.catalog = catalog
        face = try catalog.face(family: family ?? name, style: "Regular")
        self.isVertical = isVertical ?? vertical
        size = Double([20, 21, 22, 24, 26, 28, 32, 36, 40, 48, 56, 64, 72, 96].randomElement(using: &random)!)
        ground = Ground.allCases.randomElement(using: &random)!
        let (lines, length) = (2, 6)
        var text = (0..<lines * length).map { _ in Self.characters.randomElement(using: &random)! }
        // Unlike its neighbours, so that a swap is to be seen.
        for index in 1..<text.count where text[index] == text[index - 1] {
            text[index] = text[index - 1] == "山" ? "水" : "山"
        }
        wantedIndex = 2 + Int.random(in: 0...1, using: &random) * length
        for (offset, character) in wanted.enumerated() { text[wantedIndex + offset] = character }
        self.text = text

        let pitch = (size * 1.4).rounded()
        let (long, deep) = (Double(length) * size + size * 1.6, Double(lines) * pitch + size)
        let (width, height) = self.isVertical ? (deep, long) : (long, deep)
        var page = Page(width: Int(width), height: Int(height))
        let isDark = Int.random(in: 0..<4, using: &random) == 0
        page.items = Self.ground(ground, isDark, width: width, height: height, &random)
        page.fonts = [face.font]
        let ink: Color =
            isDark
            ? [Color(hex: 0xFFFFFF), Color(hex: 0xFFF1C8)].randomElement(using: &random)!
            : [Color(hex: 0x101010), Color(hex: 0x2B1A10), Color(hex: 0x7A1010), Color(hex: 0x10305A)]
                .randomElement(using: &random)!
        for line in 0..<lines {
            let part = text[line * length..<(line + 1) * length]
            let fraction = Double(Int.random(in: 0..<64, using: &random)) / 64
            let start =
                self.isVertical
                ? Point(width - size - Double(line) * pitch + fraction, size * 0.8)
                : Point(size * 0.8 + fraction, size * 1.3 + Double(line) * pitch)
            page.items.append(
                .glyphs(Self.run(part, face, isVertical: self.isVertical, size: size, at: start, ink: ink)))
        }
        self.page = page
    }

    private static func run(
        _ text: ArraySlice<Character>, _ face: Face, isVertical: Bool, size: Double, at start: Point, ink: Color
    ) -> GlyphRun {
        var run = GlyphRun(font: 0, size: size, paint: .solid(ink), text: 0)
        var pen = start
        for character in text {
            let shaped = face.shape(
                String(character), direction: isVertical ? .vertical : .horizontal, language: "zh-Hans")
            let origin = pen + Point(shaped[0].xOffset, shaped[0].yOffset) * size
            run.glyphs.append(
                PlacedGlyph(
                    id: shaped[0].id, origin: Point((origin.x * 64).rounded() / 64, (origin.y * 64).rounded() / 64),
                    text: String(character), source: SourceSpan(start: 0, end: 0)))
            if isVertical { pen.y += size } else { pen.x += size }
        }
        return run
    }

    private static func ground(
        _ ground: Ground, _ isDark: Bool, width: Double, height: Double, _ random: inout SeededRandom
    ) -> [PageItem] {
        let box = Rect(x: 0, y: 0, width: width, height: height)
        let (base, other) =
            isDark ? (Color(hex: 0x1C2430), Color(hex: 0x3A2A4A)) : (Color(hex: 0xF7F2E6), Color(hex: 0xD4E4EE))
        let sheet = Path.rectangle(box)
        switch ground {
        case .plain: return [.fill(Fill(sheet, base))]
        case .gradient:
            let stops = [GradientStop(0, base), GradientStop(1, other)]
            return [.fill(Fill(sheet, .linear(from: .zero, to: Point(width, height), stops)))]
        case .grain:
            return [
                .fill(Fill(sheet, base)),
                .grain(Grain(box: box, seed: random.next(), strength: 6, scale: 3)),
            ]
        case .painted:
            let cloud = Texture(.cloud, low: base, high: other, scale: 40, seed: random.next())
            var items: [PageItem] = [.fill(Fill(sheet, .texture(cloud)))]
            for _ in 0..<8 {
                let center = Point(.random(in: 0...width, using: &random), .random(in: 0...height, using: &random))
                let radius = Double.random(in: 8...60, using: &random)
                let blob = Rect(x: center.x - radius, y: center.y - radius / 2, width: radius * 2, height: radius)
                let mixed = base.mixed(with: isDark ? Color(hex: 0x5A4030) : Color(hex: 0xB8C8A0), 0.7)
                items.append(.fill(Fill(.ellipse(in: blob), mixed)))
            }
            return items
        }
    }

    var ledger: String { GlyphLedger(of: page).text }

    var groundOnly: Page {
        var bare = page
        bare.items = page.items.filter { if case .glyphs = $0 { false } else { true } }
        return bare
    }

    /// - Parameter damaged: a glyph whose contour of this number is left out where font 1 draws it.
    func bitmap(of page: Page, damaged: Int? = nil) throws -> Bitmap {
        let face = face
        return try Rasterizer(
            glyphs: GlyphSource(outline: { font, glyph in
                let outline = face.outline(of: glyph)
                guard font == 1, let damaged else { return outline }
                return outline.withoutContour(damaged)
            })
        ).bitmap(of: page)
    }

    /// The page with its glyphs changed.
    func page(changing change: (inout [PlacedGlyph]) -> Void) -> Page {
        var page = page
        var glyphs = page.items.flatMap { item -> [PlacedGlyph] in
            if case .glyphs(let run) = item { run.glyphs } else { [] }
        }
        change(&glyphs)
        var next = 0
        for index in page.items.indices {
            guard case .glyphs(var run) = page.items[index] else { continue }
            let count = run.glyphs.count
            run.glyphs = Array(glyphs[next..<next + count])
            next += count
            page.items[index] = .glyphs(run)
        }
        return page
    }
}

extension Path {
    /// Where each contour begins and ends.
    private var parts: [Range<Int>] {
        var parts: [Range<Int>] = []
        for (index, element) in elements.enumerated() {
            if case .move = element { parts.append(index..<index + 1) }
            if let last = parts.indices.last { parts[last] = parts[last].lowerBound..<index + 1 }
        }
        return parts
    }

    var contourCount: Int { parts.count }

    func withoutContour(_ number: Int) -> Path {
        var path = Path()
        for (index, part) in parts.enumerated() where index != number {
            for element in elements[part] {
                switch element {
                case .move(let point): path.move(to: point)
                case .line(let point): path.line(to: point)
                case .quad(let control, let point): path.quad(to: point, control: control)
                case .cubic(let first, let second, let point): path.cubic(to: point, control1: first, control2: second)
                case .close: path.close()
                }
            }
        }
        return path
    }
}

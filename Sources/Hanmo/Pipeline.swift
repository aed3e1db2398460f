public import HanmoBrief
import HanmoComposition
import HanmoEditing
public import HanmoFonts
import HanmoGraphics
import HanmoPage
public import HanmoPictures
import HanmoRaster
public import HanmoSource
import HanmoTypesetting
import HanmoVerification

/// The main path: prompt → Brief → Composition → Page → Bitmap → PNG + Report.
public struct Pipeline: Sendable {
    let catalog: FontCatalog
    private let backends: PictureBackends
    /// Shared by all pages.
    private let painters = PainterPool()
    private let fontNumbers = FontNumbers()

    public init(catalog: FontCatalog, backends: PictureBackends = PictureBackends()) {
        self.catalog = catalog
        self.backends = backends
    }

    /// The names that `--backend` takes.
    public static var backendNames: [String] { PictureBackends().names }

    /// Reads a prompt and renders it.
    public func rendering(of prompt: Prompt, options: RenderOptions = RenderOptions()) async throws -> Rendering {
        try await rendering(of: PromptReader().brief(from: prompt), prompt: prompt, options: options)
    }

    /// Renders what a plan says. The prompt, where there is one, is what the brief's spans count in.
    public func rendering(of wanted: Brief, prompt: Prompt?, options: RenderOptions) async throws -> Rendering {
        let brief = try page(options.page, of: options.applied(to: wanted))
        let composition = try composition(of: brief, in: wanted, options: options)
        return try await rendering(
            of: composition, brief: brief, backend: options.backend, isSliced: options.slices(brief)
        ) {
            Recipe(prompt: prompt, brief: wanted, options: options, fonts: $0)
        }
    }

    /// - Parameters:
    ///   - brief: of one page, with what the options say of it.
    ///   - whole: the brief with all pages.
    func composition(of brief: Brief, in whole: Brief, options: RenderOptions) throws(PipelineError) -> Composition {
        let canvas = try canvas(for: brief, options)
        let ruler = Typesetter(catalog: catalog).ruler(language: brief.language)
        let gauge = options.backend == ProceduralBackend().name ? ProceduralBackend.gauge : .none
        let growth = PageGrowth(
            Composers(ruler: ruler, gauge: gauge, story: whole.replacing(page: brief)), brief: brief, seed: options.seed
        )
        let isSized = brief.canvas.width != nil || brief.canvas.height != nil || options.width != nil
        let composition = growth.composition(
            on: canvas, upTo: isSized ? nil : options.limits.tallest(ofWidth: canvas.width))
        // A webtoon is as high as its panels.
        try options.limits.check(width: composition.canvas.width, height: composition.canvas.height)
        return composition
    }

    /// A sheet of pictures to look at. Its file has the recipe of an empty page.
    public func rendering(of sheet: ContactSheet, options: RenderOptions) async throws -> Rendering {
        let composition = sheet.composition(style: options.style, seed: options.seed)
        return try await rendering(of: composition, brief: Brief(), backend: options.backend) {
            Recipe(prompt: nil, brief: Brief(), options: options, fonts: $0)
        }
    }

    /// - Parameter finishes: what is done to the pixels of the painted page.
    func rendering(
        of composition: Composition, brief: Brief, backend name: String, isSliced: Bool = false,
        finishes: [Finish] = [],
        recipe: ([PageFont]) -> Recipe
    ) async throws -> Rendering {
        let backend = try backends.backend(named: name)
        let typesetter = Typesetter(catalog: catalog)
        async let pictures = pictures(for: composition, by: backend)
        let page = try typesetter.page(for: composition)
        let painted = try await pictures
        let filled = page.filling(painted)
        let bitmap = try rasterizer(for: filled).bitmap(of: filled)

        let finisher = BitmapFinisher { try rasterizer(for: filled).bitmap(of: filled.wordless) }
        let finished = try finisher.bitmap(bitmap, finishes: finishes)
        let frame = FinishedFrame(width: filled.width, height: filled.height, finishes: finishes)
        let report = Report(
            page: filled.shown(in: frame),
            findings: brief.findings + substitutions(painted, in: composition)
                + PageAudit().findings(for: filled, bitmap: bitmap),
            pictures: reported(painted, in: composition, by: backend.name), coverage: coverage(of: brief, on: filled))
        let slices = isSliced && finishes.isEmpty ? PageSlices(of: composition).rows : [0..<finished.height]
        return Rendering(
            page: filled, bitmap: finished, report: report, recipe: recipe(filled.fonts), slices: slices)
    }

    private func canvas(for brief: Brief, _ options: RenderOptions) throws(PipelineError) -> Canvas {
        var wish = brief.sheetWish
        if let width = options.width, let height = options.height {
            (wish.width, wish.height) = (width, height)
        }
        if let dpi = options.dpi { wish.dpi = dpi }
        let canvas = Canvas(wish: wish)
        try options.limits.check(width: canvas.width, height: canvas.height)
        return canvas
    }

    private func pictures(
        for composition: Composition, by backend: any PictureBackend
    ) async throws -> [String: Picture] {
        var pictures: [String: Picture] = [:]
        // Side by side: none knows of another.
        try await withThrowingTaskGroup(of: (String, Picture).self) { group in
            for region in composition.regions {
                switch region {
                case .picture(let region):
                    group.addTask { (region.id, try await backend.picture(for: region)) }
                case .carrier(let carrier):
                    group.addTask { (carrier.id, ProceduralBackend.picture(of: carrier)) }
                case .text, .seal, .shape: break
                }
            }
            for try await (id, picture) in group { pictures[id] = picture }
        }
        return pictures
    }

    func rasterizer(for page: Page) throws -> Rasterizer {
        let faces = try page.fonts.map { try catalog.face(for: $0) }
        return Rasterizer(
            glyphs: GlyphSource(
                numbers: fontNumbers.numbers(of: page.fonts),
                outline: { font, glyph in faces[font].outline(of: glyph) },
                colorBitmap: { font, glyph in ColorGlyph.bitmap(of: glyph, in: faces[font]) }),
            painters: painters)
    }

    private func reported(
        _ pictures: [String: Picture], in composition: Composition, by backend: String
    ) -> [Report.PlacedPicture] {
        composition.regions.compactMap { region in
            guard case .picture(let asked) = region, let picture = pictures[asked.id] else { return nil }
            return Report.PlacedPicture(
                id: asked.id, box: asked.box, prompt: asked.description, backend: backend, drawn: picture.drawn,
                undrawn: picture.undrawn, style: picture.style)
        }
    }

    /// A style that the painter has no hand for is told, with the one that stands for it.
    private func substitutions(_ pictures: [String: Picture], in composition: Composition) -> [Diagnostic] {
        composition.regions.compactMap { region in
            guard case .picture(let asked) = region, let wanted = asked.style, let used = pictures[asked.id]?.style,
                wanted != used
            else { return nil }
            return Diagnostic(
                .note, "style-substituted", "the style \(wanted) is painted as \(used)",
                hint: "styles that the painter knows: \(ProceduralBackend.styles.joined(separator: ", "))")
        }
    }

    private func coverage(of brief: Brief, on page: Page) -> Report.Coverage {
        Report.Coverage(
            quoted: brief.wordings.count, drawn: page.texts.count,
            unused: brief.unused.map { Report.Unused(source: $0.source, text: $0.text, why: $0.why) })
    }
}

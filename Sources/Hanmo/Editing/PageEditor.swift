public import HanmoFonts
public import HanmoGenerators
import HanmoGraphics
public import HanmoSource
import HanmoBrief
import HanmoComposition
import HanmoEditing
import HanmoPNG
import HanmoVerification

/// Changes pictures by words. Those that Hanmo made are rendered again from the recipe in them, with the edit; of others
/// the pixels are changed.
public struct PageEditor: Sendable {
    private let catalog: FontCatalog
    private let pipeline: Pipeline
    private let painter: (any PictureRepainter)?

    /// - Parameter painter: who paints what pictures shall show; nil leaves it to the painter inside, as far as it can.
    public init(catalog: FontCatalog, painter: (any PictureRepainter)? = nil) {
        self.catalog = catalog
        self.painter = painter
        pipeline = Pipeline(catalog: catalog)
    }

    /// - Parameters:
    ///   - bytes: of a PNG.
    ///   - name: of the file, for messages.
    public func edit(
        _ bytes: [UInt8], named name: String, instruction: Prompt, options: EditOptions = EditOptions()
    ) async throws -> EditOutcome {
        let file = try PNGDecoder().decode(bytes)
        guard let recipe = try recipe(of: file), options.trust != .pixels else {
            return try await PictureEditor(catalog: catalog, file: file, name: name, painter: painter).edit(
                instruction, region: try region(options, in: file.bitmap), options: options)
        }
        if let slice = recipe.slice {
            throw PipelineError(
                "\(name) is slice \(slice) of a longer page",
                hint: "render the page whole, with --no-slices, and edit that",
                status: .badInput)
        }
        let before = try await pixels(of: file, recipe, named: name, options.trust)
        let region = try region(options, in: before)
        let page = try pipeline.page(of: recipe, bitmap: before)
        var step: EditStep
        let wishes: PaintedWishes
        do throws(InstructionError) {
            wishes = try PaintedWishes(InstructionReader().clauses(of: instruction), hasGenerator: painter != nil)
            var reviser = Reviser(page: page, region: region.map(page.frame.painted))
            step = try reviser.step(for: wishes.own, saying: instruction.text, isRelayout: options.isRelayout)
        } catch {
            throw error.located(in: instruction)
        }
        if let painter, let words = wishes.request {
            let request = PaintingRequest(
                words: words, panel: wishes.panel, area: try area(options, region, on: page))
            step.paintings = try await pipeline.paintings(
                request, on: recipe.with(edits: recipe.edits + (step.isEmpty ? [] : [step])), by: painter)
            step.done.append(
                "“\(words)” is painted by \(painter.name) into \(step.paintings.map(\.picture).joined(separator: ", "))"
            )
        }
        guard !step.isEmpty else {
            throw InstructionError("the instruction changes nothing", hint: "hanmo edit --help has examples")
        }
        let (rendering, touched) = try await pipeline.edited(recipe.with(edits: recipe.edits + [step]))
        let proof = EditProof(
            before: before, after: rendering.bitmap, regions: touched.map { $0.map(page.frame.shown) }, region: region,
            mask: options.mask)
        return EditOutcome(
            result: .page(rendering), before: before, proof: proof, done: step.done,
            findings: EditAudit(page: page, step: step, rendering: rendering, proof: proof).findings)
    }

    /// The picture as it was before its last edit, to the pixel.
    public func undo(_ bytes: [UInt8], named name: String, trust: EditOptions.Trust? = nil) async throws -> EditOutcome
    {
        let file = try PNGDecoder().decode(bytes)
        guard let recipe = try recipe(of: file) else {
            return try PictureEditor(catalog: catalog, file: file, name: name).undo(trust: trust)
        }
        guard let last = recipe.edits.last else {
            throw PipelineError(
                "\(name) has no edit to undo", hint: "hanmo history lists what was done to a picture", status: .badInput
            )
        }
        let before = try await pixels(of: file, recipe, named: name, trust)
        let rendering = try await pipeline.rendering(of: recipe.with(edits: recipe.edits.dropLast()))
        let proof = EditProof(before: before, after: rendering.bitmap, regions: nil, region: nil, mask: nil)
        return EditOutcome(
            result: .page(rendering), before: before, proof: proof, done: ["undone: \(last.instruction)"], findings: [])
    }

    /// What was done to a picture, in order: what the user said, and what came of it.
    public func history(_ bytes: [UInt8], named name: String) throws -> [(instruction: String, done: [String])] {
        let file = try PNGDecoder().decode(bytes)
        guard let recipe = try recipe(of: file) else {
            let record = try PictureEditor(catalog: catalog, file: file, name: name).record().record
            return record.steps.map { ($0.instruction, $0.done) }
        }
        return recipe.edits.map { ($0.instruction, $0.done) }
    }

    // MARK: - The file

    private func recipe(of file: PNGFile) throws(PipelineError) -> Recipe? {
        guard let text = file.texts.first(where: { $0.keyword == Recipe.keyword })?.text else { return nil }
        return try Recipe(reading: text)
    }

    /// The pixels that the recipe gives. The file's own where its seal holds; where it does not, the page is rendered to
    /// see whether they are the same all the same.
    private func pixels(
        of file: PNGFile, _ recipe: Recipe, named name: String, _ trust: EditOptions.Trust?
    ) async throws -> Bitmap {
        let text = file.texts.first { $0.keyword == Recipe.keyword }?.text ?? ""
        let seal = file.texts.first { $0.keyword == RecipeSeal.keyword }?.text
        let isSealed = seal == RecipeSeal(recipe: text, bitmap: file.bitmap).text
        if isSealed, recipe.version == HanmoVersion.current { return file.bitmap }
        let rendered = try await pipeline.rendering(of: recipe).bitmap
        let comparison = BitmapComparison(expected: rendered, actual: file.bitmap)
        guard !comparison.isIdentical, trust != .recipe else { return rendered }
        let made = recipe.version == HanmoVersion.current ? "" : ", which Hanmo \(recipe.version) wrote,"
        throw PipelineError(
            "the recipe in \(name)\(made) does not give its pixels: \(comparison.verdict)",
            hint: "--trust-recipe edits the page as the recipe gives it, --trust-pixels the picture as it is",
            status: .failed)
    }

    /// What may change, in pixels of the page as it is painted.
    private func area(_ options: EditOptions, _ region: Rect?, on page: EditedPage) throws -> PixelMask? {
        guard let region else { return nil }
        let (width, height) = (page.composition.canvas.width, page.composition.canvas.height)
        let painted = page.frame.painted(region)
        guard let mask = options.mask else { return PixelMask(painted, in: Bitmap(width: width, height: height)) }
        // The mask counts in the finished picture, which may be cut out of the page or reach beyond it.
        var sheet = Bitmap(width: width, height: height, fill: .black)
        for y in 0..<height {
            for x in 0..<width where painted.contains(Point(Double(x) + 0.5, Double(y) + 0.5)) {
                let (column, row) = (x - page.frame.x, y - page.frame.y)
                guard column >= 0, row >= 0, column < mask.width, row < mask.height,
                    WhiteMask.allows(mask.pixels[row * mask.width + column])
                else { continue }
                sheet.pixels[y * width + x] = Color.white.premultiplied
            }
        }
        return try PixelMask(sheet, for: sheet)
    }

    private func region(_ options: EditOptions, in picture: Bitmap) throws(PipelineError) -> Rect? {
        let bounds = Rect(x: 0, y: 0, width: Double(picture.width), height: Double(picture.height))
        var region = options.region
        if let asked = region, asked.intersection(bounds).isEmpty {
            throw PipelineError(
                "the region lies outside of the picture",
                hint: "the picture has \(picture.width)×\(picture.height) pixels",
                status: .badInput)
        }
        if let mask = options.mask {
            guard mask.width == picture.width, mask.height == picture.height else {
                throw PipelineError(
                    "the mask has \(mask.width)×\(mask.height) pixels, the picture \(picture.width)×\(picture.height)",
                    hint: "give a mask of the picture's size", status: .badInput)
            }
            guard let box = WhiteMask.box(of: mask) else {
                throw PipelineError(
                    "the mask allows nothing: it has no white", hint: "white is where the picture may change",
                    status: .badInput)
            }
            region = region.map { $0.intersection(box) } ?? box
        }
        return region?.intersection(bounds)
    }
}

import HanmoBrief
import HanmoComposition
import HanmoEditing
import HanmoGraphics
import HanmoPage
import HanmoSource
import HanmoTypesetting

extension Pipeline {
    /// Renders what a recipe says, with its edits.
    package func rendering(of recipe: Recipe) async throws -> Rendering { try await edited(recipe).rendering }

    /// - Returns: the page, and the boxes that its last edit touches, in pixels of the painted page; nil touches all of it.
    func edited(_ recipe: Recipe) async throws -> (rendering: Rendering, touched: [Rect]?) {
        let history = EditHistory(original: try page(recipe.options.page, of: recipe.plan.brief), steps: recipe.edits)
        let options = recipe.options.applied(with: history)
        let (composition, touched) = try composition(of: history, in: recipe.plan.brief, options: options)
        let prompt = try history.prompt(recipe.plan.prompt).map { try Prompt(text: $0) }
        let brief = options.applied(to: history.brief)
        let rendering = try await rendering(
            of: composition, brief: brief, backend: options.backend, policy: options.pictures,
            isSliced: options.slices(brief),
            paintings: PagePaintings(recipe.edits), finishes: history.finishes
        ) {
            // The recipe keeps the first prompt: the edits bring their texts themselves.
            Recipe(
                prompt: recipe.edits.isEmpty ? prompt : recipe.plan.prompt.flatMap { try? Prompt(text: $0) },
                brief: recipe.plan.brief, options: recipe.options, fonts: $0, edits: recipe.edits)
        }
        return (rendering, touched.map { $0 + PagePaintings(recipe.edits).lastBoxes })
    }

    /// The composition of a recipe with its edits, and the options that hold for it.
    func composition(
        of recipe: Recipe, _ history: EditHistory
    ) throws(PipelineError) -> (composition: Composition, options: RenderOptions) {
        let options = recipe.options.applied(with: history)
        return (try composition(of: history, in: recipe.plan.brief, options: options).composition, options)
    }

    private func composition(
        of history: EditHistory, in whole: Brief, options: RenderOptions
    ) throws(PipelineError) -> (composition: Composition, touched: [Rect]?) {
        let base = try composition(of: options.applied(to: history.composed), in: whole, options: options)
        return history.patched(base) { brief in
            // What pictures show; a canvas that was allowed for the page is allowed again.
            (try? composition(of: options.applied(to: brief), in: whole, options: options)) ?? base
        }
    }

    /// The page as it stands, for an edit to look things up in; nothing is painted.
    func page(of recipe: Recipe, bitmap: Bitmap) throws -> EditedPage {
        let history = EditHistory(original: try page(recipe.options.page, of: recipe.plan.brief), steps: recipe.edits)
        let (composition, options) = try composition(of: recipe, history)
        let typesetter = Typesetter(catalog: catalog)
        let page = try typesetter.page(for: composition)
        return EditedPage(
            brief: history.brief, composition: composition, texts: page.texts, bitmap: bitmap,
            frame: FinishedFrame(width: page.width, height: page.height, finishes: history.finishes),
            prompt: Array((history.prompt(recipe.plan.prompt) ?? "").utf8),
            ruler: typesetter.ruler(language: options.applied(to: history.brief).language))
    }
}

extension RenderOptions {
    /// Without what an edit has decided since.
    fileprivate func applied(with history: EditHistory) -> RenderOptions {
        var options = self
        if history.hasOwnCanvas { (options.width, options.height, options.dpi) = (nil, nil, nil) }
        if history.steps.contains(where: { $0.style != nil }) { options.style = nil }
        return options
    }
}

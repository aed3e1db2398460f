package import HanmoBrief
import HanmoComposition
package import HanmoEditing
import HanmoGeneration
import HanmoGenerators
import HanmoPictures
package import HanmoPage
package import HanmoSource

/// All that a page was made from: the plan with its prompt, the options, the fonts by digest. It travels in the PNG,
/// and the same recipe gives the same pixels.
package struct Recipe: Sendable {
    package static let keyword = "hanmo:recipe"
    package static let ledgerKeyword = "hanmo:ledger"
    /// The highest form that is read whole. A recipe with edits has form 2, so that who knows none does not take the
    /// page for what it was before them.
    private static let form = 2

    package let version: String
    package let plan: PlanFile
    package let options: RenderOptions
    package let fonts: [PageFont]
    /// Which of the slices of its page the file is, counted from 1; nil is the page as a whole.
    package var slice: Int?
    /// Who painted its pictures, by region: those of generators with the digest by which they are found again.
    package var pictures: [String: PictureOrigin] = [:]
    /// What was done to the page since, in order.
    package let edits: [EditStep]

    package init(
        prompt: Prompt?, brief: Brief, options: RenderOptions, fonts: [PageFont], edits: [EditStep] = []
    ) {
        self.edits = edits
        version = HanmoVersion.current
        plan = PlanFile(brief: brief, prompt: prompt?.text)
        self.options = options
        self.fonts = fonts
    }

    package var json: JSONValue {
        .object(
            [
                ("version", .integer(edits.isEmpty ? 1 : Self.form)), ("hanmo", .string(version)),
                (
                    "options",
                    .object(
                        [
                            ("width", options.width.map { .integer($0) } ?? .null),
                            ("height", options.height.map { .integer($0) } ?? .null),
                            ("dpi", options.dpi.map { .number($0) } ?? .null), ("seed", .string(String(options.seed))),
                            ("style", .optional(options.style)), ("language", .optional(options.language)),
                            ("backend", .string(options.backend)),
                        ] + part)
                ),
                (
                    "fonts",
                    .array(
                        fonts.map {
                            .object([
                                ("family", .string($0.family)), ("style", .string($0.style)),
                                ("file", .string($0.file)),
                                ("index", .integer($0.index)), ("sha256", .string($0.digest)),
                            ])
                        })
                ), ("plan", plan.json),
            ] + (pictures.isEmpty ? [] : [("pictures", paintedPictures)])
                + (edits.isEmpty ? [] : [("edits", .array(edits.map(\.json)))]))
    }

    private var paintedPictures: JSONValue {
        .array(
            pictures.sorted { $0.key < $1.key }.map { id, origin in
                .object(
                    [("id", .string(id)), ("backend", .string(origin.backend))]
                        + (origin.record.map { [("made", $0.json)] } ?? []))
            })
    }

    private static func paintedPictures(_ value: JSONValue) -> [String: PictureOrigin]? {
        var pictures: [String: PictureOrigin] = [:]
        for entry in value["pictures"]?.array ?? [] {
            guard let id = entry["id"]?.string, let backend = entry["backend"]?.string else { return nil }
            let record = entry["made"].flatMap { PictureRecord($0) }
            guard (record == nil) == (entry["made"] == nil) else { return nil }
            pictures[id] = PictureOrigin(backend: backend, record: record)
        }
        return pictures
    }

    /// Which part of the whole the file is; most files are the whole.
    private var part: [(key: String, value: JSONValue)] {
        [
            ("page", options.page.map { .integer($0) }), ("slices", options.slices.map { .bool($0) }),
            ("slice", slice.map { .integer($0) }),
        ].compactMap { key, value in value.map { (key, $0) } }
    }

    /// Reads a recipe as ``json`` writes it.
    package init(reading text: String) throws(PipelineError) {
        let broken = PipelineError(
            "the recipe in the file cannot be read", hint: "the file was changed after it was made", status: .badInput)
        guard let root = try? JSONValue(parsing: Array(text.utf8)) else { throw broken }
        if let form = root["version"]?.integer, form > Self.form {
            throw PipelineError(
                "the recipe in the file has form \(form), and this Hanmo reads up to \(Self.form)",
                hint:
                    "it was made by a newer Hanmo\(root["hanmo"]?.string.map { ", \($0.shown(limit: 20))" } ?? ""): use that one",
                status: .badInput)
        }
        guard let version = root["hanmo"]?.string,
            let options = root["options"], let backend = options["backend"]?.string,
            let seed = options["seed"]?.string.flatMap({ UInt64($0) }), let plan = root["plan"],
            let planFile = try? PlanFile(plan)
        else { throw broken }
        let edits = (root["edits"]?.array ?? []).map { EditStep($0) }
        guard edits.allSatisfy({ $0 != nil }) else { throw broken }
        guard let pictures = Self.paintedPictures(root) else { throw broken }
        self.pictures = pictures
        self.edits = edits.compactMap { $0 }
        self.version = version
        self.plan = planFile
        var renderOptions = RenderOptions(
            width: options["width"]?.integer, height: options["height"]?.integer, dpi: options["dpi"]?.number,
            seed: seed, style: options["style"]?.string, language: options["language"]?.string, backend: backend,
            page: options["page"]?.integer, slices: options["slices"]?.bool)
        if !GeneratorRegistry.builtIn.contains(backend) { renderOptions.pictures.recorded = pictures }
        self.options = renderOptions
        slice = options["slice"]?.integer
        fonts = (root["fonts"]?.array ?? []).compactMap { font in
            guard let family = font["family"]?.string, let style = font["style"]?.string,
                let file = font["file"]?.string,
                let index = font["index"]?.integer, let digest = font["sha256"]?.string
            else { return nil }
            return PageFont(family: family, style: style, file: file, index: index, digest: digest)
        }
    }

    /// The same with other edits; fonts are those of the page that comes of it.
    package func with(edits: [EditStep]) -> Recipe { Recipe(self, edits: edits) }

    private init(_ other: Recipe, edits: [EditStep]) {
        (version, plan, options, fonts) = (HanmoVersion.current, other.plan, other.options, [])
        self.edits = edits
        pictures = other.pictures
    }

    /// The same, for a page of which some pictures are not there any more.
    package func allowingGaps() -> Recipe {
        var options = options
        options.pictures.allowsGaps = true
        return Recipe(self, options: options)
    }

    private init(_ other: Recipe, options: RenderOptions) {
        (version, plan, fonts, slice) = (other.version, other.plan, other.fonts, other.slice)
        (edits, pictures, self.options) = (other.edits, other.pictures, options)
    }
}

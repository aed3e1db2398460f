package import HanmoBrief
import HanmoComposition
package import HanmoPage
package import HanmoSource

/// All that a page was made from: the plan with its prompt, the options, the fonts by digest. It travels in the PNG,
/// and the same recipe gives the same pixels.
package struct Recipe: Sendable {
    package static let keyword = "hanmo:recipe"
    package static let ledgerKeyword = "hanmo:ledger"

    package let version: String
    package let plan: PlanFile
    package let options: RenderOptions
    package let fonts: [PageFont]
    /// Which of the slices of its page the file is, counted from 1; nil is the page as a whole.
    package var slice: Int?

    package init(prompt: Prompt?, brief: Brief, options: RenderOptions, fonts: [PageFont]) {
        version = HanmoVersion.current
        plan = PlanFile(brief: brief, prompt: prompt?.text)
        self.options = options
        self.fonts = fonts
    }

    package var json: JSONValue {
        .object([
            ("version", .integer(1)), ("hanmo", .string(version)),
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
                            ("family", .string($0.family)), ("style", .string($0.style)), ("file", .string($0.file)),
                            ("index", .integer($0.index)), ("sha256", .string($0.digest)),
                        ])
                    })
            ), ("plan", plan.json),
        ])
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
        guard let root = try? JSONValue(parsing: Array(text.utf8)), let version = root["hanmo"]?.string,
            let options = root["options"], let backend = options["backend"]?.string,
            let seed = options["seed"]?.string.flatMap({ UInt64($0) }), let plan = root["plan"],
            let planFile = try? PlanFile(plan)
        else { throw broken }
        self.version = version
        self.plan = planFile
        self.options = RenderOptions(
            width: options["width"]?.integer, height: options["height"]?.integer, dpi: options["dpi"]?.number,
            seed: seed, style: options["style"]?.string, language: options["language"]?.string, backend: backend,
            page: options["page"]?.integer, slices: options["slices"]?.bool)
        slice = options["slice"]?.integer
        fonts = (root["fonts"]?.array ?? []).compactMap { font in
            guard let family = font["family"]?.string, let style = font["style"]?.string,
                let file = font["file"]?.string,
                let index = font["index"]?.integer, let digest = font["sha256"]?.string
            else { return nil }
            return PageFont(family: family, style: style, file: file, index: index, digest: digest)
        }
    }
}

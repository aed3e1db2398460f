extension OpenAIDialect {
    /// All, as the documentation lists them.
    public static let all = [openAI, sdServer, vllm, sglang, localAI, xinference, generic]

    public static func named(_ name: String) -> OpenAIDialect? { all.first { $0.name == name } }

    /// The one that the address tells for sure, else ``generic``: others are named in the configuration. Nobody is
    /// asked for it, so that the same configuration always means the same pictures.
    static func of(host: String) -> OpenAIDialect {
        host == "api.openai.com" || host.hasSuffix(".api.openai.com") ? openAI : generic
    }

    /// The first whose prefix fits; the last fits all.
    func model(named name: String) -> OpenAIModel {
        let name = name.lowercased()
        return models.first { name.hasPrefix($0.prefix) } ?? models[models.count - 1]
    }

    // MARK: OpenAI itself

    static let openAI = OpenAIDialect(
        name: "openai",
        models: [
            OpenAIModel(
                prefix: "dall-e-2", sizes: .listed([PixelSize(256, 256), PixelSize(512, 512), PixelSize(1024, 1024)]),
                promptLimit: 1000, edits: .mask, editsSquaresOnly: true, uploadLimit: 4 << 20),
            OpenAIModel(
                prefix: "dall-e-3",
                sizes: .listed([PixelSize(1024, 1024), PixelSize(1792, 1024), PixelSize(1024, 1792)]),
                promptLimit: 4000, options: ["quality": .word("quality"), "style": .word("style")]),
            OpenAIModel.gptImage(
                "gpt-image-2", .free(step: 16, side: 256...3840, pixels: 655_360...8_294_400, ratio: 3)),
            // gpt-image-1, -1-mini, -1.5, and whatever comes.
            OpenAIModel.gptImage(
                "", .listed([PixelSize(1024, 1024), PixelSize(1536, 1024), PixelSize(1024, 1536)])),
        ],
        masked: OpenAIRoute(path: "images/edits", maskField: "mask"),
        unmasked: OpenAIRoute(path: "images/edits"))

    // MARK: Servers of one's own

    /// sd-server of stable-diffusion.cpp: always base64; seeds and the like stand within the prompt; a mask is read as
    /// brightness.
    static let sdServer = OpenAIDialect(
        name: "sd-server",
        models: [
            OpenAIModel(
                prefix: "", sizes: .local, asksForBase64: false, takesOutputFormat: true, references: 4, edits: .mask)
        ],
        options: [
            "steps": .integer("sample_params.sample_steps", 1...200),
            "guidance": .number("sample_params.guidance.txt_cfg", 0...50),
            "sampler": .word("sample_params.sample_method"), "strength": .number("strength", 0...1),
        ],
        seed: .integer("seed", 0...Int.max), negative: .field(.word("negative_prompt")), extras: .prompt,
        masked: OpenAIRoute(path: "images/edits", maskField: "mask"),
        unmasked: OpenAIRoute(path: "images/edits"))

    /// vLLM-Omni: base64 only; its edits have no mask.
    static let vllm = OpenAIDialect(
        name: "vllm", models: [OpenAIModel(prefix: "", sizes: .local, references: 4, edits: .words)],
        options: diffusion, seed: .integer("seed", 0...Int.max), negative: .field(.word("negative_prompt")),
        unmasked: OpenAIRoute(path: "images/edits"))

    /// SGLang: a URL and seed 1024 unless told otherwise, so both are; its edits accept a mask and leave it unread.
    static let sglang = OpenAIDialect(
        name: "sglang", models: [OpenAIModel(prefix: "", sizes: .local, references: 4, edits: .words)],
        options: diffusion, seed: .integer("seed", 0...Int.max), negative: .field(.word("negative_prompt")),
        unmasked: OpenAIRoute(path: "images/edits"))

    /// LocalAI: what follows a `|` is the negative prompt; inpainting has a path of its own, a white mask, one size and
    /// URLs.
    static let localAI = OpenAIDialect(
        name: "localai", models: [OpenAIModel(prefix: "", sizes: .local, references: 4, edits: .mask)],
        options: ["steps": .integer("step", 1...200)],
        seed: .integer("seed", 0...Int.max), negative: .bar, references: .field("ref_images"),
        masked: OpenAIRoute(
            path: "images/inpainting", maskField: "mask", maskForm: .white, takesSize: false, takesFormat: false),
        unmasked: OpenAIRoute(path: "images/generations", body: .json))

    /// Xinference: a path of its own disk unless told otherwise; seeds and the like are JSON in a text.
    static let xinference = OpenAIDialect(
        name: "xinference", models: [OpenAIModel(prefix: "", sizes: .local, edits: .mask)],
        options: diffusion, seed: .integer("seed", 0...Int.max), negative: .field(.word("negative_prompt")),
        extras: .arguments, references: .none,
        masked: OpenAIRoute(path: "images/inpainting", maskField: "mask_image", maskForm: .white),
        unmasked: OpenAIRoute(path: "images/variations"))

    /// Gateways and others: what all have in common, and OpenAI's edits.
    static let generic = OpenAIDialect(
        name: "generic",
        models: [
            OpenAIModel(
                prefix: "gpt-image", sizes: .local, asksForBase64: false, references: 4, edits: .mask),
            OpenAIModel(prefix: "", sizes: .local, references: 4, edits: .mask),
        ],
        masked: OpenAIRoute(path: "images/edits", maskField: "mask"),
        unmasked: OpenAIRoute(path: "images/edits"))

    private static let diffusion: [String: OpenAIField] = [
        "steps": .integer("num_inference_steps", 1...200), "guidance": .number("guidance_scale", 0...20),
        "cfg": .number("true_cfg_scale", 0...20),
    ]
}

extension OpenAIModel {
    fileprivate static func gptImage(_ prefix: String, _ sizes: SizeRule) -> OpenAIModel {
        OpenAIModel(
            prefix: prefix, sizes: sizes, promptLimit: 32_000, asksForBase64: false, takesOutputFormat: true,
            references: 15, edits: .mask,
            options: [
                "quality": .word("quality"), "background": .word("background"), "moderation": .word("moderation"),
                "fidelity": .word("input_fidelity", isForEdits: true),
            ], streams: true)
    }
}

extension SizeRule {
    /// What diffusion models of today paint well; the configuration's `sizes` says otherwise.
    fileprivate static let local = SizeRule.free(step: 16, side: 256...2048, pixels: 65_536...4_194_304, ratio: 4)
}

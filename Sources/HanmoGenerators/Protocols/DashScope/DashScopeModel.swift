/// A family of Alibaba Cloud's picture models, as far as requests to them differ.
struct DashScopeModel: Sendable {
    /// How its names begin.
    let prefix: String
    let sizes: SizeRule
    /// Whether a size can be asked for.
    var takesSize = true
    /// Pictures that go with a text; 0 for models that only make new ones.
    var pictures = 0
    /// Whether it makes pictures from words alone.
    var generates = true
    /// Whether it can be asked now and answer later; some can only be asked and waited for.
    var hasTasks = false
    var promptLimit = 800

    static let negativeLimit = 500

    /// The first whose prefix fits.
    static func named(_ name: String) -> DashScopeModel {
        let name = name.lowercased()
        return all.first { name.hasPrefix($0.prefix) } ?? free("", ratio: 4)
    }

    private static let all = [
        DashScopeModel(prefix: "qwen-image-edit-plus", sizes: edited, pictures: 3, generates: false),
        DashScopeModel(prefix: "qwen-image-edit-max", sizes: edited, pictures: 3, generates: false),
        DashScopeModel(prefix: "qwen-image-edit", sizes: edited, takesSize: false, pictures: 3, generates: false),
        free("qwen-image-2", ratio: 4), free("qwen-image-3", ratio: 8),
        DashScopeModel(prefix: "qwen-image-max", sizes: five),
        DashScopeModel(prefix: "qwen-image", sizes: five, hasTasks: true),
    ]

    private static let five = SizeRule.listed([
        PixelSize(1664, 928), PixelSize(1472, 1104), PixelSize(1328, 1328), PixelSize(1104, 1472), PixelSize(928, 1664),
    ])
    private static let edited = SizeRule.free(step: 16, side: 512...2048, pixels: 262_144...4_194_304, ratio: 4)

    /// Of 512² to 2048² pixels, for making and for changing.
    private static func free(_ prefix: String, ratio: Double) -> DashScopeModel {
        DashScopeModel(
            prefix: prefix, sizes: .free(step: 16, side: 192...5776, pixels: 262_144...4_194_304, ratio: ratio),
            pictures: 3)
    }
}

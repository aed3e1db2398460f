import HanmoBrief
import HanmoGraphics

/// How a page feels: its colours, its faces, what it is adorned with.
struct PageTheme: Sendable {
    /// The word that the tests and the tables know it by.
    let name: String
    var colors: Theme
    /// A second accent for shapes.
    var second: Color
    /// Roles and weight of titles, and the role of running text: Chinese, English.
    let titleFace: (String, String)
    let titleWeight: String
    let bodyFace: (String, String)
    let ornament: Ornament
    /// Words of the lexicon for moods and styles that ask for it.
    let moods: [String]
    /// Tags of the prompt and of its texts that do.
    let tags: [String]

    /// The hand that its pictures are painted in; nil leaves it to the painter, who has one for mountains and water.
    var pictureStyle: String? {
        switch name {
        case "new-chinese": nil
        case "retro": "retro"
        case "hand-drawn", "nature", "literary", "tender", "luxury": "watercolour"
        case "cyber": "neon"
        case "playful": "cartoon"
        default: "flat"
        }
    }

    var isDark: Bool { colors.ground.luminance < 0.1 }

    func title(in language: String) -> String { language.hasPrefix("en") ? titleFace.1 : titleFace.0 }
    func body(in language: String) -> String { language.hasPrefix("en") ? bodyFace.1 : bodyFace.0 }

    /// What the page is adorned with, drawn by code.
    enum Ornament: String, Sendable, CaseIterable {
        case sealBlocks = "seal-blocks"
        case clouds, fret, sunburst, waves, grid, memphis, halftone, leaves, circuit, stars, lines, confetti, deco
    }
}

import HanmoBrief
import HanmoComposition
import HanmoGraphics
import HanmoPictures
import HanmoSource

/// Pictures side by side with a word under each: all subjects of a group, one scene in every style, every emotion.
/// For looking at; `hanmo paint --sheet` writes them, and samples/pictures keeps them.
public enum ContactSheet: Sendable {
    /// A group of the catalogue: `animals`, `plants` …
    case subjects(String)
    case styles
    case emotions
    case poses
    /// How panels of comics frame their people, what is drawn over them, and the signs beside a head.
    case shots
    /// The things that bear text, each with a few words on it.
    case carriers

    /// The names that the command line takes.
    public static var names: [String] {
        ProceduralBackend.groups + ["styles", "emotions", "poses", "shots", "carriers"]
    }

    public init?(_ name: String) {
        switch name {
        case "styles": self = .styles
        case "emotions": self = .emotions
        case "poses": self = .poses
        case "shots": self = .shots
        case "carriers": self = .carriers
        default:
            guard ProceduralBackend.groups.contains(name) else { return nil }
            self = .subjects(name)
        }
    }

    private struct Cell {
        var word: String
        var scene: SceneWish
        var style: String?
    }

    private func cells(style: String?) -> [Cell] {
        func alone(_ word: String, _ subject: SubjectWish) -> Cell {
            var scene = SceneWish()
            scene.setting = "plain"
            scene.subjects = [subject]
            return Cell(word: word, scene: scene, style: style)
        }
        func person(_ number: Int, _ looks: Looks) -> SubjectWish {
            let kind = number % 2 == 0 ? "woman" : "man"
            return SubjectWish(
                id: "s1", kind: kind, name: kind, looks: looks, source: SourceSpan(start: 0, end: 0))
        }
        switch self {
        case .subjects(let group):
            return ProceduralBackend.kinds(in: group).map { kind in
                alone(
                    kind, SubjectWish(id: "s1", kind: kind, name: kind, source: SourceSpan(start: 0, end: 0)))
            }
        case .styles:
            let wish = PictureReader().brief(from: Self.sampleScene).pictures.first
            return ProceduralBackend.styles.map { Cell(word: $0, scene: wish?.scene ?? SceneWish(), style: $0) }
        case .emotions:
            return ProceduralBackend.emotions.enumerated().map { alone($1, person($0, Looks(emotion: $1))) }
        case .shots: return Self.panels.map { Cell(word: $0.word, scene: $0.scene, style: style) }
        case .carriers: return []
        case .poses:
            return ProceduralBackend.poses.enumerated().map { alone($1, person($0, Looks(pose: $1))) }
        }
    }

    private static var panels: [(word: String, scene: SceneWish)] {
        func panel(_ word: String, _ count: Int, _ framing: Framing, _ emotion: String? = nil) -> (String, SceneWish) {
            var scene = SceneWish()
            scene.setting = "street"
            scene.subjects = (1...count).map { number in
                let facing = framing.shot == .overShoulder && number == 2 ? "back" : number == 1 ? "right" : "left"
                return SubjectWish(
                    id: "s\(number)", kind: number == 1 ? "girl" : "man", name: number == 1 ? "girl" : "man",
                    looks: Looks(emotion: emotion, facing: facing), source: SourceSpan(start: 0, end: 0))
            }
            scene.framing = framing
            scene.framing?.players = scene.subjects.map { Framing.Player(subject: $0.id) }
            if let first = framing.players.first { scene.framing?.players[0].mark = first.mark }
            return (word, scene)
        }
        return Framing.Shot.allCases.map {
            panel($0.rawValue, $0 == .extreme ? 1 : 2, Framing(shot: $0, headroom: 0.3))
        }
            + ["speed-lines", "focus-lines"].map {
                panel($0, 1, Framing(shot: .medium, headroom: 0.2, effects: [$0]), "surprised")
            }
            + ["question", "exclamation", "sweat", "gloom", "sparkles", "anger"].map {
                panel($0, 1, Framing(shot: .close, players: [Framing.Player(subject: "s1", mark: $0)], headroom: 0.15))
            }
    }

    private static var sampleScene: Prompt {
        // The words cannot be refused: they are short, and text.
        guard let prompt = try? Prompt(text: "黄昏，街道上一位撑伞的红衣女子与一只猫，路边一棵大树") else { preconditionFailure() }
        return prompt
    }

    func composition(style: String?, seed: UInt64, columns wanted: Int? = nil) -> Composition {
        if case .carriers = self { return Self.carriers(seed: seed) }
        let cells = cells(style: style)
        let columns = wanted ?? (cells.count > 12 ? 6 : 4)
        let side = columns > 4 ? 300.0 : 460
        let rows = max(1, (cells.count + columns - 1) / columns)
        let gap = 20.0
        let caption = 36.0
        let theme = Theme(
            ground: Color(hex: 0xF5F2EA), ink: Color(hex: 0x2A2C31), muted: Color(hex: 0x6B6E75),
            accent: Color(hex: 0xB5402F))
        let width = gap + Double(columns) * (side + gap)
        let height = gap + Double(rows) * (side + caption + gap)
        var composition = Composition(
            canvas: Canvas(width: Int(width), height: Int(height)), language: "en", theme: theme)
        for (index, cell) in cells.enumerated() {
            let x = gap + Double(index % columns) * (side + gap)
            let y = gap + Double(index / columns) * (side + caption + gap)
            composition.regions.append(
                .picture(
                    PictureRegion(
                        id: "p\(index + 1)", box: Rect(x: x, y: y, width: side, height: side), description: cell.word,
                        source: SourceSpan(start: 0, end: 0), scene: cell.scene, style: cell.style ?? "flat",
                        seed: seed, quiet: [], theme: theme)))
            composition.regions.append(
                .text(
                    TextBlock(
                        id: "t\(index + 1)", text: cell.word, source: SourceSpan(start: 0, end: 0), role: "caption",
                        box: Rect(x: x, y: y + side, width: side, height: caption), face: "sans", color: theme.ink,
                        maximumSize: 20, minimumSize: 12, alignment: .center, placement: 0.5)))
        }
        return composition
    }

    /// On a plain wall, lit from the upper left.
    private static func carriers(seed: UInt64) -> Composition {
        let specimens = CarrierSpecimen.all
        let columns = 5
        let (width, height, caption) = (520.0, 400.0, 40.0)
        let rows = (specimens.count + columns - 1) / columns
        let theme = Theme(
            ground: Color(hex: 0xDAD6CC), ink: Color(hex: 0x2A2C31), muted: Color(hex: 0x6B6E75),
            accent: Color(hex: 0xB5402F))
        var composition = Composition(
            canvas: Canvas(width: columns * Int(width), height: rows * Int(height + caption)), language: "en",
            theme: theme)
        for (index, specimen) in specimens.enumerated() {
            let cell = Rect(
                x: Double(index % columns) * width, y: Double(index / columns) * (height + caption), width: width,
                height: height)
            composition.regions += specimen.regions(in: cell, number: index + 1, seed: seed)
            composition.regions.append(
                .text(
                    TextBlock(
                        id: "c\(index + 1)", text: specimen.kind, source: SourceSpan(start: 0, end: 0), role: "caption",
                        box: Rect(x: cell.minX, y: cell.maxY, width: width, height: caption), face: "sans",
                        color: theme.ink, maximumSize: 20, minimumSize: 12, alignment: .center)))
        }
        return composition
    }
}

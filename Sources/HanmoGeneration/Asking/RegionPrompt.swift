import HanmoBrief
import HanmoComposition
import HanmoGenerators
import HanmoGraphics
import HanmoSource

/// What a model is told of a region, in the prompt's own language: the scene, who is in it and how they look, the light,
/// the style, where room must be left, and that there be no writing. Texts that the page shows are never in it.
struct RegionPrompt: Equatable {
    let text: String
    /// Nil for models that take none.
    let negative: String?

    /// - Parameters:
    ///   - size: that is asked for; where it has another shape than the box, the model is told what will be cut off.
    init(for region: PictureRegion, size: PixelSize, abilities: GeneratorAbilities) {
        let people = Cast.people(in: region)
        // A panel without words of its own has at least its people's.
        let isChinese = Self.isChinese(region.description + people.map { $0.name + $0.looks.joined() }.joined())
        let words: any RegionWords = isChinese ? ChineseWords() : EnglishWords()
        let fit = PictureFit(aspect: Double(size.width) / Double(size.height), box: region.box)
        let quiet = QuietSpace(of: region)
        let scene = SceneText(region.description, isChinese: isChinese).text
        // In the order in which they are said; the rank says what goes first where there is no room.
        let parts: [(rank: Int, text: String?)] = [
            (0, words.sentence(scene)),
            (2, words.cast(people)),
            (5, words.circumstances(Self.unsaid(region))),
            (3, region.style.map(words.style)),
            (4, words.quiet(quiet)),
            (
                6,
                words.blank(region.bearers.map { (kind: $0.kind, place: QuietSpace.place(of: $0.box, in: region.box)) })
            ),
            (7, words.cut(fit)),
            (1, words.noLettering),
        ]
        let said = parts.compactMap { part in part.text.flatMap { $0.isEmpty ? nil : (rank: part.rank, text: $0) } }
        text = Self.joined(said, within: abilities.promptLimit, by: isChinese ? "" : " ")
        negative = abilities.takesNegativePrompt ? words.negative : nil
    }

    /// Most of the letters are Chinese.
    static func isChinese(_ text: String) -> Bool {
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        return 2 * letters.count { $0.properties.isIdeographic } > letters.count
    }

    /// What holds for the scene but is not said in its own words, such as a night that an earlier panel told.
    private static func unsaid(_ region: PictureRegion) -> [String] {
        let scene = region.scene
        let known: [(String, String?)] = [
            ("time", scene.time), ("weather", scene.weather), ("season", scene.season), ("setting", scene.setting),
        ]
        let shot = scene.framing?.shot.rawValue ?? scene.shot
        let circumstances = known.compactMap { name, value -> String? in
            guard let value else { return nil }
            let cue = scene.cues[name]
            return cue.map { region.source.start <= $0.start && $0.end <= region.source.end } == true ? nil : value
        }
        return circumstances + (shot.map { [$0] } ?? [])
    }

    /// The sentences, least important ones left out until the rest fits; a scene that is too long for itself ends at a
    /// whole sentence, or else anywhere.
    private static func joined(
        _ parts: [(rank: Int, text: String)], within limit: Int?, by separator: String
    ) -> String {
        var parts = parts
        func text() -> String { parts.map(\.text).joined(separator: separator) }
        guard let limit else { return text() }
        while text().unicodeScalars.count > limit,
            let last = parts.filter({ $0.rank > 1 }).max(by: { $0.rank < $1.rank })
        {
            parts.removeAll { $0.rank == last.rank }
        }
        let surplus = text().unicodeScalars.count - limit
        if surplus > 0, let index = parts.firstIndex(where: { $0.rank == 0 }) {
            parts[index].text = parts[index].text.cut(to: max(0, parts[index].text.unicodeScalars.count - surplus))
        }
        return String(String.UnicodeScalarView(text().unicodeScalars.prefix(limit)))
    }
}

extension String {
    /// Whole sentences within so many scalars; where the first is longer, what fits of it.
    fileprivate func cut(to count: Int) -> String {
        let head = unicodeScalars.prefix(count)
        let ends: Set<Unicode.Scalar> = ["。", "！", "？", "；", ".", "!", "?", ";", "\n"]
        guard let end = head.lastIndex(where: ends.contains) else { return String(String.UnicodeScalarView(head)) }
        return String(String.UnicodeScalarView(head[...end]))
    }
}

/// Who is in a scene, as the prompt describes them: said in every panel in the same words, so that they look the same.
struct Cast: Equatable {
    let name: String
    let looks: [String]

    static func people(in region: PictureRegion) -> [Cast] {
        let subjects = region.scene.subjects
        let players = region.scene.framing.map(\.players)
        let shown = players.map { players in players.compactMap { player in subjects.first { $0.id == player.subject } }
        }
        return (shown ?? subjects).compactMap { subject in
            let member = region.cast.first { $0.name == subject.name }
            let always = member?.attributes ?? []
            // What the description says itself is not said twice.
            let looks = always + subject.attributes.filter { !always.contains($0) && !region.description.contains($0) }
            return looks.isEmpty ? nil : Cast(name: subject.name, looks: looks)
        }
    }
}

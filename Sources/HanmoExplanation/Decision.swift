package import HanmoBrief
import HanmoGraphics
package import HanmoSource

/// One thing that was decided, and the words of the prompt that said so.
package struct Decision: Sendable, Equatable {
    package let name: String
    package let value: String
    package let cue: SourceSpan?

    /// Those that have a value; what cues remain had a say in something that no value names.
    fileprivate static func list(_ values: [(String, String?)], cues: [String: SourceSpan]) -> [Decision] {
        let named = values.compactMap { name, value in
            value.map { Decision(name: name, value: $0, cue: cues[name].flatMap { $0.isEmpty ? nil : $0 }) }
        }
        let names = Set(named.map(\.name))
        let others = cues.keys.filter { !names.contains($0) }.sorted()
        return named + others.map { Decision(name: $0, value: "", cue: cues[$0]) }
    }
}

extension Brief {
    /// What was decided of the page as a whole.
    package var decisions: [Decision] {
        var cues = cues
        if let source = canvas.source { cues["canvas"] = source }
        let dpi = canvas.dpi.map { ", \(JSONValue.number($0).text()) dpi" } ?? ""
        return Decision.list(
            [
                ("kind", kind.rawValue), ("canvas", "\(canvas.width ?? 2048) × \(canvas.height ?? 2048)\(dpi)"),
                ("language", language), ("style", style), ("mood", mood.isEmpty ? nil : mood.joined(separator: ", ")),
                ("tags", tags.isEmpty ? nil : tags.joined(separator: ", ")),
                ("ground", ground), ("palette", palette.isEmpty ? nil : palette.joined(separator: " ")),
                ("format", comic.format?.rawValue), ("direction", comic.direction?.rawValue),
            ], cues: cues)
    }
}

extension Wording {
    package var decisions: [Decision] {
        let borne = carrierKind.map { kind in carrier.map { "\($0) (\(kind))" } ?? kind } ?? carrier
        return Decision.list(
            [
                ("role", cues["role"] == nil ? nil : role.rawValue), ("place", place?.description),
                (
                    "box",
                    box.map { box in
                        [box.x, box.y, box.width, box.height].map { JSONValue.number($0).text() }.joined(
                            separator: " ")
                    }
                ), ("size", size.rawValue), ("face", face?.rawValue), ("color", color),
                ("vertical", vertical.map { $0 ? "yes" : "no" }), ("carrier", borne), ("material", material),
                ("ground", ground),
                ("speaker", speaker), ("emotion", emotion), ("balloon", balloon?.rawValue),
                ("panel", panel.map(String.init)), ("lettering", letteringValue?.text()),
            ], cues: cues)
    }
}

extension PictureWish {
    package var decisions: [Decision] {
        Decision.list(
            [
                ("setting", scene.setting), ("time", scene.time), ("weather", scene.weather),
                ("season", scene.season), ("shot", scene.shot),
            ], cues: scene.cues)
            + scene.subjects.map { subject in
                Decision(name: subject.id, value: subject.summary, cue: subject.source.isEmpty ? nil : subject.source)
            }
    }
}

extension SubjectWish {
    /// `2 × 老人 (红衣, 戴眼镜) left-of s2`
    package var summary: String {
        var text = count.map { "\($0) × \(name)" } ?? name
        if !attributes.isEmpty { text += " (\(attributes.joined(separator: ", ")))" }
        if let relation { text += " \(relation)\(relatedTo.map { " \($0)" } ?? "")" }
        return text
    }
}

extension PanelWish {
    package var decisions: [Decision] {
        Decision.list(
            [
                ("place", place?.description), ("shot", shot), ("extent", extent?.rawValue), ("frame", frame?.rawValue),
                ("effects", effects.isEmpty ? nil : effects.joined(separator: ", ")),
            ], cues: [:])
    }
}

extension ComicPageWish {
    package var decisions: [Decision] {
        Decision.list(
            [("tiers", tiers.isEmpty ? nil : tiers.map(String.init).joined(separator: "-"))],
            cues: tiers.isEmpty ? [:] : ["tiers": source])
    }
}

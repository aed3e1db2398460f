import HanmoBrief
import HanmoSource

/// A Brief for people to read: each text, what was decided of it, and by which words.
struct BriefTree {
    let text: String

    init(brief: Brief, prompt: Prompt) {
        var lines = ["\(brief.kind.rawValue), \(brief.language)\(brief.style.map { ", \($0)" } ?? "")"]
        if let width = brief.canvas.width, let height = brief.canvas.height {
            lines.append("canvas \(width)×\(height)")
        }
        for wording in brief.wordings {
            lines.append(
                "\(wording.id) \(prompt.position(of: wording.source.start)) \(wording.role.rawValue) “\(wording.text)”")
            lines += Self.details(of: wording).map { name, value in
                let cue = wording.cues[name].map { " ← \(prompt.text(of: $0))" } ?? ""
                return "    \(name): \(value)\(cue)"
            }
        }
        for picture in brief.pictures { lines.append("\(picture.id) picture: \(picture.description)") }
        for unused in brief.unused {
            lines.append("not used \(prompt.position(of: unused.source.start)) “\(unused.text)”: \(unused.why)")
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func details(of wording: Wording) -> [(String, String)] {
        let all: [(String, String?)] = [
            ("place", wording.place?.description), ("size", wording.size.rawValue), ("face", wording.face?.rawValue),
            ("color", wording.color), ("vertical", wording.vertical.map { $0 ? "yes" : "no" }),
            ("carrier", wording.carrier), ("speaker", wording.speaker), ("panel", wording.panel.map(String.init)),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }
}

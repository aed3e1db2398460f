import HanmoBrief
import HanmoSource

/// A model's answer, taken only if it names what there is and nothing else.
struct PlannerAnswer {
    static let places = Place.Row.allCases.flatMap { row in Place.Column.allCases.map { Place(row, $0) } }

    private let kind: Brief.Kind
    private let entries: [Entry]

    fileprivate struct Entry {
        var id: String
        var role: Wording.Role
        var place: Place?
        var size: Wording.SizeClass
        var carrier: PlannerSpans.Clause?
        var speaker: PlannerSpans.Clause?
        var panel: Int?
    }

    /// The words of the model in a server's answer.
    static func content(of bytes: [UInt8], from host: String) throws(PlannerRefusal) -> String {
        let value: JSONValue
        do { value = try JSONValue(parsing: bytes) } catch {
            throw .unanswered("\(host) answers with what is not JSON (\(error.position): \(error.message))")
        }
        guard let content = value["choices"]?.array?.first?["message"]?["content"]?.string else {
            throw .unanswered("\(host) answers without a message")
        }
        return content
    }

    init(_ content: String, brief: Brief, spans: PlannerSpans) throws(PlannerRefusal) {
        let value: JSONValue
        do { value = try JSONValue(parsing: Array(Self.unfenced(content).utf8)) } catch {
            throw .wrong("it is not JSON (\(error.position): \(error.message))")
        }
        let root = try PlannerObject(value, path: "answer", keys: ["kind", "wordings"])
        kind = try root.choice("kind", Brief.Kind.allCases.map { ($0.rawValue, $0) })
        var known: [String: Wording] = [:]
        for wording in brief.wordings { known[wording.id] = wording }
        var seen: Set<String> = []
        var entries: [Entry] = []
        for (index, value) in try root.array("wordings").enumerated() {
            let object = try PlannerObject(
                value, path: "wordings[\(index)]", keys: ["id", "role", "place", "size", "carrier", "speaker", "panel"])
            let id = try object.string("id")
            guard let wording = known[id] else {
                throw .wrong("\(object.path).id \(quoted(id)) is no text of the prompt")
            }
            guard seen.insert(id).inserted else { throw .wrong("\(id) is named twice") }
            let role = try object.choice("role", Wording.Role.allCases.map { ($0.rawValue, $0) })
            guard role != .seal || wording.role == .seal || wording.text.unicodeScalars.count <= 16 else {
                throw .wrong("\(id) is too long for a seal")
            }
            entries.append(
                Entry(
                    id: id, role: role,
                    place: try object.choiceOrNull("place", Self.places.map { ($0.description, $0) }),
                    size: try object.choice("size", Wording.SizeClass.allCases.map { ($0.rawValue, $0) }),
                    carrier: try object.name("carrier", in: spans), speaker: try object.name("speaker", in: spans),
                    panel: try object.panel("panel")))
        }
        if let lost = brief.wordings.first(where: { !seen.contains($0.id) }) {
            throw .wrong("\(lost.id) is left out: every text of the prompt is shown")
        }
        self.entries = entries
    }

    /// Models put JSON into a code block now and then.
    private static func unfenced(_ content: String) -> String {
        var lines = content.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, first.hasPrefix("```"), lines.count > 2 else { return content }
        lines.removeFirst()
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        guard lines.last?.hasPrefix("```") == true else { return content }
        return lines.dropLast().joined(separator: "\n")
    }

    /// The brief with its attributes refined. Nulls leave what the reader found; texts, spans and order stay.
    func refining(_ brief: Brief) -> (brief: Brief, changed: Int) {
        var refined = brief
        if kind != brief.kind {
            refined.kind = kind
            refined.cues["kind"] = nil
        }
        var changed = 0
        for entry in entries {
            guard let index = refined.wordings.firstIndex(where: { $0.id == entry.id }) else { continue }
            let before = refined.wordings[index]
            refined.wordings[index].refine(with: entry)
            if refined.wordings[index] != before { changed += 1 }
        }
        return (refined, changed)
    }
}

extension Wording {
    /// What changes loses the reader's cue for it, which no longer says so.
    fileprivate mutating func refine(with entry: PlannerAnswer.Entry) {
        if role != entry.role { (role, cues["role"]) = (entry.role, nil) }
        if let place = entry.place, place != self.place { (self.place, cues["place"]) = (place, nil) }
        if size != entry.size { (size, cues["size"]) = (entry.size, nil) }
        if let clause = entry.carrier, clause.text != carrier {
            (carrier, cues["carrier"]) = (clause.text, clause.span)
            (carrierKind, tags, ground) = ("generic", [], nil)
            tagBearer()
        }
        if let clause = entry.speaker, clause.text != speaker {
            (speaker, cues["speaker"]) = (clause.text, clause.span)
        }
        if let panel = entry.panel, panel != self.panel { (self.panel, cues["panel"]) = (panel, nil) }
    }
}

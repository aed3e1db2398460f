import HanmoBrief
import HanmoSource
// Yams' classes are not marked for concurrency; each stays in the function that made it.
@preconcurrency import Yams

/// YAML → `PlanNode`: one document of plain mappings, sequences and scalars. What makes YAML dangerous or surprising
/// is refused: aliases, foreign tags, merge keys; and no unquoted text is taken for a number before its key asks.
struct YAMLReader {
    private let text: YAMLText

    init(_ bytes: [UInt8]) throws(PlanError) { text = try YAMLText(bytes) }

    func root() throws(PlanError) -> PlanNode {
        do {
            let parser = try Parser(yaml: text.masked, resolver: .basic, constructor: .default, encoding: .utf8)
            // The parser holds the names of anchors, which nodes know only weakly.
            return try withExtendedLifetime(parser) {
                guard let node = try parser.singleRoot() else {
                    throw PlanError("the plan is empty", hint: "hanmo plan PROMPT -o plan.yaml writes one")
                }
                return try planNode(node, depth: 0)
            }
        } catch let error as PlanError {
            throw error
        } catch let error as YamlError {
            throw text.planError(error)
        } catch {
            throw PlanError("not YAML: \(String(describing: error).shown(limit: 200))")
        }
    }

    private func planNode(_ node: Node, depth: Int) throws(PlanError) -> PlanNode {
        let place = Self.place(of: node)
        guard depth <= JSONValue.maximumDepth else { throw YAMLText.tooDeep(at: place) }
        if let anchor = node.anchor {
            throw PlanError(
                "an anchor, &\(text.restored(anchor.rawValue).shown(limit: 40)), which plans do not have", at: place,
                hint: "write the value out where it is wanted, or put a text that begins with & in quotes")
        }
        switch node {
        case .scalar(let scalar): return PlanNode(try value(of: scalar, at: place), at: place)
        case .sequence(let sequence):
            try check(sequence.tag.rawValue, against: "seq", at: place)
            var nodes: [PlanNode] = []
            nodes.reserveCapacity(sequence.count)
            for element in sequence { nodes.append(try planNode(element, depth: depth + 1)) }
            return PlanNode(.array(nodes), at: place)
        case .mapping(let mapping):
            try check(mapping.tag.rawValue, against: "map", at: place)
            var members: [PlanNode.Member] = []
            members.reserveCapacity(mapping.count)
            for (key, value) in mapping {
                let name = try self.key(key)
                members.append(
                    PlanNode.Member(key: name, place: Self.place(of: key), node: try planNode(value, depth: depth + 1)))
            }
            return PlanNode(.object(members), at: place)
        case .alias: throw alias("", at: place)
        }
    }

    private func key(_ node: Node) throws(PlanError) -> String {
        let place = Self.place(of: node)
        guard case .scalar(let scalar) = node else {
            throw PlanError(
                "a key that is no word", at: place, hint: "put a text that begins with [ or { in quotes")
        }
        if scalar.style == .plain, scalar.string == "<<" {
            throw PlanError("a merge key, which plans do not have", at: place, hint: "write the keys out")
        }
        // Its anchor and tag are looked at as those of any node.
        let key: String
        switch try planNode(node, depth: 0).value {
        case .string(let text), .plain(let text): key = text
        default: key = ""
        }
        guard key.utf8.count <= JSONValue.maximumKeyLength else {
            throw PlanError("a key of \(key.utf8.count) bytes", at: place)
        }
        return key
    }

    private func value(of scalar: Node.Scalar, at place: FilePlace) throws(PlanError) -> PlanNode.Value {
        let string = text.restored(scalar.string)
        let tag = scalar.tag.rawValue
        if scalar.style == .plain, tag.isEmpty || tag == Self.core + "str" {
            if let mask = text.mask, scalar.string.unicodeScalars.first == mask { throw alias(string, at: place) }
            if string.isEmpty, let color = text.commentedColor(at: place) {
                throw PlanError(
                    "YAML takes \(color) for a comment", at: place, hint: "write the colour in quotes: \"\(color)\"")
            }
        }
        switch tag {
        // A plain key is said to be a string by the look for keys that stand twice.
        case "", Self.core + "int", Self.core + "float", Self.core + "bool", Self.core + "null":
            return scalar.style == .plain || !tag.isEmpty ? .plain(string) : .string(string)
        case Self.core + "str", "!": return .string(text.startsWithMark(at: place) ? "\u{FEFF}" + string : string)
        default: throw foreign(tag, at: place)
        }
    }

    private static let core = "tag:yaml.org,2002:"

    private func check(_ tag: String, against kind: String, at place: FilePlace) throws(PlanError) {
        guard tag.isEmpty || tag == "!" || tag == Self.core + kind else { throw foreign(tag, at: place) }
    }

    private func foreign(_ tag: String, at place: FilePlace) -> PlanError {
        let shown = tag.hasPrefix(Self.core) ? "!!" + tag.dropFirst(Self.core.count) : tag
        return PlanError(
            "a tag, \(text.restored(shown).shown(limit: 40)), which plans do not have", at: place,
            hint: "remove it, or put a text that begins with ! in quotes")
    }

    private func alias(_ name: String, at place: FilePlace) -> PlanError {
        PlanError(
            "an alias, \(String(name.prefix { !$0.isWhitespace }).shown(limit: 40)), which plans do not have",
            at: place,
            hint: "write the value out, or put a text that begins with * in quotes")
    }

    private static func place(of node: Node) -> FilePlace {
        node.mark.map { .mark(line: $0.line, column: $0.column) } ?? .nowhere
    }
}

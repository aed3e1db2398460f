import HanmoSource

/// What a request puts into a workflow.
enum ComfySlot: Hashable {
    case prompt, negativePrompt, seed, width, height, id, picture, mask
    /// From 1.
    case reference(Int)

    static let maximumReferences = 16
    private static let plain: [(name: String, slot: ComfySlot)] = [
        ("prompt", .prompt), ("negative_prompt", .negativePrompt), ("seed", .seed), ("width", .width),
        ("height", .height), ("id", .id), ("picture", .picture), ("mask", .mask), ("reference", .reference(1)),
    ]

    init?(_ name: String) {
        if let known = Self.plain.first(where: { $0.name == name }) {
            self = known.slot
        } else if name.hasPrefix("reference_"), let number = Int(name.dropFirst(10)),
            (1...Self.maximumReferences).contains(number)
        {
            self = .reference(number)
        } else {
            return nil
        }
    }

    static var names: [String] { plain.map(\.name) + ["reference_2"] }

    var placeholder: String {
        if case .reference(let number) = self { return "{{reference_\(number)}}" }
        return "{{\(Self.plain.first { $0.slot == self }?.name ?? "")}}"
    }

    /// The inputs by which nodes take it, the likeliest first; for nodes that are marked by their titles.
    var inputs: [String] {
        switch self {
        case .prompt, .negativePrompt: ["text", "prompt", "string", "value", "t5xxl", "text_g"]
        case .seed: ["seed", "noise_seed", "value"]
        case .width: ["width", "value"]
        case .height: ["height", "value"]
        case .id: ["filename_prefix", "string", "value"]
        case .picture, .mask, .reference: ["image"]
        }
    }

    /// The slots of a node's inputs.
    /// - Throws: when a placeholder has an unknown name.
    static func all(in node: JSONValue, of id: String) throws(GeneratorError) -> Set<ComfySlot> {
        var unknown: String?
        forEachPlaceholder(in: node["inputs"] ?? .null) { name in
            if ComfySlot(name) == nil { unknown = name }
        }
        if let unknown {
            let near = unknown.nearest(of: names).map { "write {{\($0)}}" }
            throw ComfyWorkflow.wrong(
                "node \(id.shown(limit: 20)) has an unknown slot {{\(unknown.shown(limit: 40))}}",
                near ?? "the slots are \(names.joined(separator: ", "))")
        }
        return named(in: node)
    }

    static func named(in node: JSONValue) -> Set<ComfySlot> {
        var slots: Set<ComfySlot> = []
        forEachPlaceholder(in: node["inputs"] ?? .null) { name in
            if let slot = ComfySlot(name) { slots.insert(slot) }
        }
        return slots
    }

    /// The node with its inputs filled. A string that is nothing but a placeholder becomes the value, a number stays one.
    static func fill(_ node: JSONValue, _ values: [ComfySlot: JSONValue]) -> JSONValue {
        guard let members = node.members else { return node }
        return .object(members.map { ($0.key, $0.key == "inputs" ? filled($0.value, values) : $0.value) })
    }

    private static func filled(_ value: JSONValue, _ values: [ComfySlot: JSONValue]) -> JSONValue {
        switch value {
        case .string(let text):
            let pieces = pieces(of: text)
            if pieces.count == 1, case .slot(let slot) = pieces[0] { return values[slot] ?? value }
            return .string(
                pieces.reduce(into: "") { result, piece in
                    switch piece {
                    case .text(let text): result += text
                    case .slot(let slot):
                        switch values[slot] {
                        case .string(let text)?: result += text
                        case let other?: result += other.text()
                        case nil: result += slot.placeholder
                        }
                    }
                })
        case .array(let elements): return .array(elements.map { filled($0, values) })
        case .object(let members): return .object(members.map { ($0.key, filled($0.value, values)) })
        default: return value
        }
    }

    private enum Piece {
        case text(String)
        case slot(ComfySlot)
    }

    /// Once, from the left: what a slot is filled with is not looked at.
    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var plain = ""
        var rest = text[...]
        while let (before, name, after) = nextPlaceholder(in: rest) {
            plain += before
            if let slot = ComfySlot(String(name)) {
                if !plain.isEmpty { pieces.append(.text(plain)) }
                plain = ""
                pieces.append(.slot(slot))
            } else {
                plain += "{{\(name)}}"
            }
            rest = after
        }
        plain += rest
        if !plain.isEmpty { pieces.append(.text(plain)) }
        return pieces
    }

    private static func forEachPlaceholder(in value: JSONValue, _ body: (String) -> Void) {
        switch value {
        case .string(let text):
            var rest = text[...]
            while let (_, name, after) = nextPlaceholder(in: rest) {
                body(String(name))
                rest = after
            }
        case .array(let elements): elements.forEach { forEachPlaceholder(in: $0, body) }
        case .object(let members): members.forEach { forEachPlaceholder(in: $0.value, body) }
        default: break
        }
    }

    /// `{{name}}`: small letters, digits and _ between the braces.
    private static func nextPlaceholder(
        in text: Substring
    ) -> (before: Substring, name: Substring, after: Substring)? {
        var start = text.startIndex
        while let open = text[start...].firstRange(of: "{{") {
            let name = text[open.upperBound...].prefix {
                $0.isASCII && ($0.isLowercase || $0.isNumber) || $0 == "_"
            }
            if !name.isEmpty, text[name.endIndex...].hasPrefix("}}") {
                return (text[..<open.lowerBound], name, text[text.index(name.endIndex, offsetBy: 2)...])
            }
            start = text.index(after: open.lowerBound)
        }
        return nil
    }
}

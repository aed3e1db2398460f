import HanmoSource

/// A workflow of ComfyUI in API format with places for what a request says. A place is an input whose value holds
/// `{{prompt}}`, or a node whose title holds `hanmo:prompt`. What is put there is a value of JSON, never JSON to be read
/// again: a prompt with a node in it stays words.
public struct ComfyWorkflow: Sendable, Equatable {
    /// Bytes of a file.
    public static let maximumBytes = 4 << 20

    /// By id, in the order of the file; inputs hold placeholders where titles asked for them.
    let nodes: [(id: String, node: JSONValue)]
    let slots: Set<ComfySlot>
    /// The nodes whose pictures are wanted, if the workflow says; otherwise any picture will do.
    let outputs: [String]

    public static func == (left: ComfyWorkflow, right: ComfyWorkflow) -> Bool { left.graph == right.graph }

    /// - Throws: what is wrong with the file and what to do, naming the node.
    public init(_ bytes: [UInt8]) throws(GeneratorError) {
        guard bytes.count <= Self.maximumBytes else {
            throw Self.wrong("it has more than \(Self.maximumBytes) bytes", "export it in API format")
        }
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw Self.wrong(
                "\(error.message) (line \(error.position.line))", error.hint ?? "export it again, in API format")
        }
        var nodes = try Self.nodes(of: value)
        var outputs: [String] = []
        for index in nodes.indices {
            let (id, node) = nodes[index]
            let marks = try ComfyTitle(of: node, id: id)
            if marks.isOutput { outputs.append(id) }
            nodes[index].node = marks.marked
        }
        var slots: Set<ComfySlot> = []
        for (id, node) in nodes { slots.formUnion(try ComfySlot.all(in: node, of: id)) }
        self.nodes = nodes
        self.outputs = outputs
        self.slots = slots
        guard slots.contains(.prompt) else {
            throw Self.wrong(
                "it has no place for the prompt",
                "write {{prompt}} into the text of its node, or title the node hanmo:prompt; other slots are \(missing)"
            )
        }
    }

    /// What the workflow has no place for, of what most workflows have.
    public var missing: String {
        let wanted: [ComfySlot] = [.negativePrompt, .seed, .width, .height]
        return wanted.filter { !slots.contains($0) }.map(\.placeholder).joined(separator: ", ")
    }

    private var graph: JSONValue { .object(nodes.map { ($0.id, $0.node) }) }

    /// For the name under which pictures are kept.
    var digest: String { shortDigest(of: graph.text()) }

    /// What `prompt` is in the body of POST /prompt.
    func filled(_ values: [ComfySlot: JSONValue]) -> JSONValue {
        .object(nodes.map { ($0.id, ComfySlot.fill($0.node, values)) })
    }

    /// `node 6 "Positive" (CLIPTextEncode)`, for messages.
    func described(_ id: String) -> String {
        let node = nodes.first { $0.id == id }?.node
        let title = node?["_meta"]?["title"]?.string.map { " \"\($0.shown(limit: 40))\"" } ?? ""
        let type = node?["class_type"]?.string.map { " (\($0.shown(limit: 40)))" } ?? ""
        return "node \(id.shown(limit: 20))\(title)\(type)"
    }

    /// Whether what loads the picture also hands on its mask.
    var masksByAlpha: Bool {
        let loaders = nodes.filter { ComfySlot.named(in: $0.node).contains(.picture) }.map(\.id)
        return nodes.contains { _, node in
            (node["inputs"]?.members ?? []).contains { _, value in
                guard let link = value.array, link.count == 2, let source = link[0].string else { return false }
                return loaders.contains(source) && link[1].integer == 1
            }
        }
    }

    private static func nodes(of value: JSONValue) throws(GeneratorError) -> [(id: String, node: JSONValue)] {
        if value["nodes"]?.array != nil {
            throw wrong(
                "it is as the editor saves it", "in ComfyUI choose Workflow, Export (API), and name that file")
        }
        // The whole body of POST /prompt, as some tools save it.
        let members = value["prompt"]?.members ?? value.members
        guard let members, !members.isEmpty else {
            throw wrong("it is \(value.typeName) without nodes", "export it in API format")
        }
        for (id, node) in members {
            guard node["class_type"]?.string != nil, node["inputs"]?.members != nil else {
                throw wrong(
                    "node \(id.shown(limit: 20)) has no class_type and inputs", "export it in API format")
            }
        }
        return members.map { ($0.key, $0.value) }
    }

    static func wrong(_ message: String, _ hint: String) -> GeneratorError {
        GeneratorError(.configuration, "the workflow cannot be used: \(message)", hint: hint)
    }
}

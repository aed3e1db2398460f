import HanmoSource

/// What a node's title asks for: `hanmo:prompt`, `hanmo:width hanmo:height`, `hanmo:prompt.clip_l` with the input named,
/// `hanmo:output` for the node whose picture is wanted. So a workflow can be kept and tried in ComfyUI's own editor.
struct ComfyTitle {
    private(set) var isOutput = false
    /// The node with placeholders where the title wants them.
    private(set) var marked: JSONValue

    init(of node: JSONValue, id: String) throws(GeneratorError) {
        marked = node
        let title = node["_meta"]?["title"]?.string ?? ""
        for word in title.split(whereSeparator: { $0.isWhitespace || "()[],;".contains($0) })
        where word.hasPrefix("hanmo:") {
            let parts = word.dropFirst(6).split(separator: ".", maxSplits: 1).map(String.init)
            let name = parts.first ?? ""
            switch name {
            case "output": isOutput = true
            case "size":
                try mark(.width, nil, id)
                try mark(.height, nil, id)
            default:
                guard let slot = ComfySlot(name) else {
                    let names = ComfySlot.names + ["size", "output"]
                    throw ComfyWorkflow.wrong(
                        "node \(id.shown(limit: 20)) is titled \"\(String(word).shown(limit: 40))\", which is no slot",
                        name.nearest(of: names).map { "title it hanmo:\($0)" }
                            ?? "the slots are \(names.joined(separator: ", "))")
                }
                try mark(slot, parts.count > 1 ? parts[1] : nil, id)
            }
        }
    }

    private mutating func mark(_ slot: ComfySlot, _ input: String?, _ id: String) throws(GeneratorError) {
        let inputs = marked["inputs"]?.members ?? []
        let wanted = input.map { [$0] } ?? slot.inputs
        let place = "node \(id.shown(limit: 20)) \"\(marked["_meta"]?["title"]?.string?.shown(limit: 40) ?? "")\""
        guard let key = wanted.first(where: { name in inputs.contains { $0.key == name } }) else {
            throw ComfyWorkflow.wrong(
                "\(place) has no input \(wanted.map { $0.shown(limit: 40) }.joined(separator: " or "))",
                "name one of its inputs, such as hanmo:\(slot.placeholder.filter { !"{}".contains($0) })."
                    + (inputs.first?.key.shown(limit: 40) ?? "text"))
        }
        guard inputs.first(where: { $0.key == key })?.value.array == nil else {
            throw ComfyWorkflow.wrong(
                "\(place): its input \(key.shown(limit: 40)) comes from another node",
                "give that node the title, or put {{…}} there")
        }
        let new = inputs.map { $0.key == key ? ($0.key, .string(slot.placeholder)) : $0 }
        marked = .object((marked.members ?? []).map { $0.key == "inputs" ? ($0.key, .object(new)) : $0 })
    }
}

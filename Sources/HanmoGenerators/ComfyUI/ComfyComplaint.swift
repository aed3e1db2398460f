import HanmoSource

/// Why ComfyUI does not paint a workflow, in words that name the node as its editor shows it.
struct ComfyComplaint {
    let words: String
    var hint: String?
    var cause = GeneratorError.Cause.unavailable

    /// What POST /prompt answers: `{"error": {…}, "node_errors": {…}}`; nil where it complains of nothing.
    init?(refusal: JSONValue, _ workflow: ComfyWorkflow) {
        let errors = (refusal["node_errors"]?.members ?? []).flatMap { id, node in
            (node["errors"]?.array ?? []).map { (id, $0) }
        }
        let error = refusal["error"]
        guard !errors.isEmpty || error != nil else { return nil }
        cause = .configuration
        if errors.isEmpty {
            let message = error?["message"]?.string ?? error?.string ?? "it says no reason"
            let type = error?["type"]?.string
            let node = error?["extra_info"]?["node_id"]?.string.map { workflow.described($0) + ": " } ?? ""
            words = node + Self.join(message, node.isEmpty ? error?["details"]?.string : nil)
            if type == "missing_node_type" || message.contains("does not exist") {
                hint = "install the custom nodes of the workflow in ComfyUI, or choose another workflow"
            }
            return
        }
        let lines = errors.prefix(3).map { id, error in
            let input = error["extra_info"]?["input_name"]?.string.map { ", input \($0.shown(limit: 40))" } ?? ""
            return workflow.described(id) + input + ": "
                + Self.join(error["message"]?.string ?? "wrong", error["details"]?.string)
        }
        words = lines.joined(separator: "; ") + (errors.count > 3 ? "; and \(errors.count - 3) more" : "")
        if errors.contains(where: { $0.1["type"]?.string == "value_not_in_list" }) {
            hint =
                "ComfyUI does not have that file or choice: install the model, or name one that is there in the workflow"
        }
    }

    /// The event `execution_error`.
    init(execution error: JSONValue, _ workflow: ComfyWorkflow) {
        let node = error["node_id"]?.string ?? error["node_id"]?.integer.map(String.init)
        let message = error["exception_message"]?.string ?? "it says no reason"
        let type = error["exception_type"]?.string
        words = (node.map { workflow.described($0) + ": " } ?? "") + (type.map { "\($0): " } ?? "") + message
        if type?.contains("OutOfMemory") == true {
            cause = .busy
            hint = "ask for smaller pictures, or free the card's memory"
        }
    }

    private static func join(_ message: String, _ details: String?) -> String {
        guard let details, !details.isEmpty, details != message else { return message }
        return "\(message) – \(details)"
    }
}

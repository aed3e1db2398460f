import HanmoSource

/// A picture as ComfyUI keeps it.
struct ComfyFile: Equatable, Sendable {
    var name: String
    var subfolder: String
    /// `output`, `temp` or `input`.
    var type: String

    init(name: String, subfolder: String, type: String) {
        self.name = name
        self.subfolder = subfolder
        self.type = type
    }

    init?(_ value: JSONValue, nameKey: String = "filename") {
        guard let name = value[nameKey]?.string else { return nil }
        self.init(name: name, subfolder: value["subfolder"]?.string ?? "", type: value["type"]?.string ?? "output")
    }
}

/// What GET /history/ID says of a job that has ended.
struct ComfyHistory {
    /// The pictures of each node.
    var files: [(node: String, file: ComfyFile)] = []
    /// The event `execution_error`, if there was one.
    var error: JSONValue?
    var isInterrupted = false
    /// Whether something other than pictures was made, such as a film.
    var hasOthers = false

    /// nil while the job has not ended.
    init?(_ value: JSONValue, id: String) {
        guard let entry = value[id] else { return nil }
        let status = entry["status"]
        for message in status?["messages"]?.array ?? [] {
            guard let pair = message.array, pair.count == 2 else { continue }
            switch pair[0].string {
            case "execution_error": error = pair[1]
            case "execution_interrupted": isInterrupted = true
            default: break
            }
        }
        if error == nil, status?["status_str"]?.string == "error", !isInterrupted { error = .object([]) }
        // An entry appears with the job's end; a `completed` that is false without an error is none yet.
        for (node, output) in entry["outputs"]?.members ?? [] {
            for (key, list) in output.members ?? [] {
                let files = (list.array ?? []).compactMap { ComfyFile($0) }
                if key == "images" {
                    self.files += files.map { (node, $0) }
                } else {
                    hasOthers = hasOthers || !files.isEmpty
                }
            }
        }
    }

    /// The first picture of the nodes that are wanted; where none is named, a saved one comes before a preview.
    func picture(from wanted: [String]) -> ComfyFile? {
        let files = wanted.isEmpty ? self.files : self.files.filter { wanted.contains($0.node) }
        return (files.first { $0.file.type == "output" } ?? files.first)?.file
    }
}

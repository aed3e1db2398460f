import HanmoSource

/// An object in the making, its members in order.
struct JSONObject {
    private(set) var members: [(key: String, value: JSONValue)] = []

    var value: JSONValue { .object(members) }

    /// Setting nil changes nothing.
    subscript(key: String) -> JSONValue? {
        get { members.first { $0.key == key }?.value }
        set {
            guard let newValue else { return }
            if let index = members.firstIndex(where: { $0.key == key }) {
                members[index].value = newValue
            } else {
                members.append((key, newValue))
            }
        }
    }

    /// Sets what stands inside of objects: `sample_params.sample_steps`.
    mutating func set(_ path: String, _ value: JSONValue) {
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return self[path] = value }
        var inner = JSONObject(members: self[parts[0]]?.members ?? [])
        inner.set(parts[1], value)
        self[parts[0]] = inner.value
    }
}

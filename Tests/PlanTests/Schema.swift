import HanmoSource

/// As much of a validator of JSON Schema as plans need; a word of the schema that it does not know is a trouble itself.
struct Schema {
    private let root: JSONValue
    var definitions: [(key: String, value: JSONValue)] { [("plan", root)] + (root["$defs"].map(Self.members) ?? []) }

    init(_ root: JSONValue) { self.root = root }

    static func members(_ value: JSONValue) -> [(key: String, value: JSONValue)] {
        if case .object(let members) = value { members } else { [] }
    }

    func troubles(with value: JSONValue) -> [String] { troubles(with: value, root, "plan") }

    private func troubles(with value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
        if case .bool(let all) = schema { return all ? [] : ["\(path): nothing may stand here"] }
        return Self.members(schema).flatMap { word, rule -> [String] in
            switch word {
            case "$schema", "$id", "$defs", "title", "description", "examples": return []
            case "$ref": return troubles(with: value, resolved(schema), path)
            case "anyOf":
                let all = (rule.array ?? []).map { troubles(with: value, $0, path) }
                return all.contains { $0.isEmpty } ? [] : all.first ?? []
            case "type":
                let types = rule.array?.compactMap(\.string) ?? [rule.string ?? ""]
                return types.contains { Self.has(value, type: $0) } ? [] : ["\(path): not \(types)"]
            case "enum": return (rule.array ?? []).contains(value) ? [] : ["\(path): not one of those named"]
            case "minimum": return fails(value.number, rule.number) { $0 < $1 } ? ["\(path): too small"] : []
            case "exclusiveMinimum": return fails(value.number, rule.number) { $0 <= $1 } ? ["\(path): too small"] : []
            case "maximum": return fails(value.number, rule.number) { $0 > $1 } ? ["\(path): too large"] : []
            case "minItems": return fails(value.array?.count, rule.integer) { $0 < $1 } ? ["\(path): too few"] : []
            case "maxItems": return fails(value.array?.count, rule.integer) { $0 > $1 } ? ["\(path): too many"] : []
            case "pattern":
                guard let text = value.string, let pattern = try? Regex(rule.string ?? "(") else { return [] }
                return text.contains(pattern) ? [] : ["\(path): not of the form \(rule.string ?? "")"]
            case "items", "prefixItems":
                let fixed = schema["prefixItems"]?.array ?? []
                guard let values = value.array else { return [] }
                return values.enumerated().flatMap { index, value -> [String] in
                    if index < fixed.count {
                        return word == "prefixItems" ? troubles(with: value, fixed[index], "\(path)[\(index)]") : []
                    }
                    return word == "items" ? troubles(with: value, rule, "\(path)[\(index)]") : []
                }
            case "required":
                guard case .object = value else { return [] }
                return (rule.array ?? []).compactMap(\.string).filter { value[$0] == nil }.map { "\(path): no \($0)" }
            case "properties":
                return Self.members(value).flatMap { key, value in
                    rule[key].map { troubles(with: value, $0, "\(path).\(key)") } ?? []
                }
            case "additionalProperties":
                return Self.members(value).filter { schema["properties"]?[$0.key] == nil }.flatMap {
                    troubles(with: $0.value, rule, "\(path).\($0.key)")
                }
            default: return ["\(path): the schema says \(word), which this validator does not know"]
            }
        }
    }

    private func fails<Number>(_ value: Number?, _ limit: Number?, _ test: (Number, Number) -> Bool) -> Bool {
        guard let value, let limit else { return false }
        return test(value, limit)
    }

    private func resolved(_ schema: JSONValue) -> JSONValue {
        guard let name = schema["$ref"]?.string?.split(separator: "/").last else {
            return (schema["anyOf"]?.array ?? []).first.map(resolved) ?? schema
        }
        return root["$defs"]?[String(name)] ?? .bool(false)
    }

    private static func has(_ value: JSONValue, type: String) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
            ("object", .object):
            true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }

    /// An object with a fixed set of keys inside of a value.
    struct Object {
        let path: String
        let keys: [String]
        /// The whole value with a key of this object replaced.
        let replacing: (String, JSONValue) -> JSONValue
    }

    func objects(in value: JSONValue) -> [Object] { objects(in: value, root, "plan") { $0 } }

    private func objects(
        in value: JSONValue, _ schema: JSONValue, _ path: String, rebuild: @escaping (JSONValue) -> JSONValue
    ) -> [Object] {
        let schema = resolved(schema)
        var found: [Object] = []
        if case .object(let members) = value, let properties = schema["properties"] {
            let replacing = { (key: String, new: JSONValue) in
                rebuild(.object(members.filter { $0.key != key } + [(key, new)]))
            }
            found.append(Object(path: path, keys: Self.members(properties).map(\.key), replacing: replacing))
            for (key, child) in members {
                guard let rule = properties[key] else { continue }
                found += objects(in: child, rule, "\(path).\(key)") { replacing(key, $0) }
            }
        }
        if case .array(let values) = value, let rule = schema["items"] {
            for (index, child) in values.enumerated() {
                found += objects(in: child, rule, "\(path)[\(index)]") { new in
                    var values = values
                    values[index] = new
                    return rebuild(.array(values))
                }
            }
        }
        return found
    }
}

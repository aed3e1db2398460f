import HanmoSource

/// What a back end's configuration sets beside address, key and model, read strictly: a wrong name or value is told,
/// and not passed over.
struct OptionReader {
    private let backend: String
    private let options: [String: JSONValue]
    private var known: [String] = []

    init(_ options: [String: JSONValue], of backend: String) {
        self.backend = backend
        self.options = options
    }

    mutating func integer(_ key: String, in range: ClosedRange<Int>) throws(GeneratorError) -> Int? {
        guard let value = take(key) else { return nil }
        guard let number = value.integer, range.contains(number) else {
            throw wrong(key, "a whole number within \(range.lowerBound)–\(range.upperBound)")
        }
        return number
    }

    mutating func number(_ key: String, in range: ClosedRange<Double>) throws(GeneratorError) -> Double? {
        guard let value = take(key) else { return nil }
        guard let number = value.number, range.contains(number) else {
            throw wrong(key, "a number within \(range.lowerBound)–\(range.upperBound)")
        }
        return number
    }

    mutating func text(_ key: String) throws(GeneratorError) -> String? {
        guard let value = take(key) else { return nil }
        guard let text = value.string, !text.isEmpty, text.utf8.count <= 200 else { throw wrong(key, "a short text") }
        return text
    }

    mutating func choice(_ key: String, of choices: [String]) throws(GeneratorError) -> String? {
        guard let value = take(key) else { return nil }
        guard let text = value.string, choices.contains(text) else {
            throw wrong(key, choices.joined(separator: " or "))
        }
        return text
    }

    mutating func flag(_ key: String) throws(GeneratorError) -> Bool? {
        guard let value = take(key) else { return nil }
        guard let flag = value.bool else { throw wrong(key, "true or false") }
        return flag
    }

    mutating func object(_ key: String) throws(GeneratorError) -> [(key: String, value: JSONValue)] {
        guard let value = take(key) else { return [] }
        guard let members = value.members else { throw wrong(key, "an object") }
        return members
    }

    mutating func list(_ key: String) throws(GeneratorError) -> [JSONValue] {
        guard let value = take(key) else { return [] }
        guard let list = value.array else { throw wrong(key, "a list") }
        return list
    }

    /// Call when all have been read.
    func end() throws(GeneratorError) {
        guard let key = options.keys.sorted().first(where: { !known.contains($0) }) else { return }
        let nearest = key.nearest(of: known + GeneratorSettings.keys)
        throw GeneratorError(
            .configuration, "the back end \(backend) has no option \"\(key.shown())\"",
            hint: nearest.map { "did you mean \($0)?" }
                ?? (known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"))
    }

    private mutating func take(_ key: String) -> JSONValue? {
        known.append(key)
        return options[key]
    }

    private func wrong(_ key: String, _ expected: String) -> GeneratorError {
        GeneratorError(
            .configuration, "\(key) of the back end \(backend) is \((options[key] ?? .null).text().shown(limit: 40))",
            hint: "write \(expected)")
    }
}

extension UInt8 {
    /// Of ASCII.
    var isLetterOrDigit: Bool { 0x30...0x39 ~= self || 0x41...0x5A ~= self || 0x61...0x7A ~= self }
}

import HanmoHTTP
import HanmoSource

/// A configuration as it stands on the disk, for places in messages.
struct ConfigurationFile {
    let bytes: [UInt8]
    let name: String

    /// Empty for the current one.
    var folder: String { name.lastIndex(of: "/").map { String(name[..<$0]) } ?? "" }

    func position(_ place: FilePlace) -> String {
        let name = name.shown(limit: 200)
        return place.position(in: bytes).map { "\(name):\($0)" } ?? name
    }

    func error(_ message: String, at place: FilePlace, hint: String? = nil) -> GeneratorError {
        GeneratorError(.configuration, "\(position(place)): \(message)", hint: hint)
    }
}

/// Members of an object in a configuration, read strictly: what is not known is told.
struct ConfigurationReader {
    private let file: ConfigurationFile
    private let members: [PlanNode.Member]
    private let what: String
    private var known: [String] = []

    /// - Parameter what: the object, for messages.
    init(_ node: PlanNode, _ file: ConfigurationFile, _ what: String) throws(GeneratorError) {
        guard case .object(let members) = node.value else {
            throw file.error("\(what) is \(node.typeName), not an object", at: node.place)
        }
        (self.members, self.file, self.what) = (members, file, what)
    }

    /// What could be a key must not stand here, and is not repeated.
    func refuseKeys() throws(GeneratorError) {
        let names = ["key", "api-key", "api_key", "apikey", "token", "password", "secret", "authorization", "bearer"]
        guard let member = members.first(where: { names.contains($0.key.lowercased()) }) else { return }
        throw file.error(
            "a key does not belong into a configuration, and \(what) has a \(member.key)", at: member.place,
            hint: "write key-env: NAME of an environment variable, or key-file: a file that you alone may read")
    }

    mutating func text(_ key: String) throws(GeneratorError) -> String? { try words(key)?.text }

    /// A text with its place.
    mutating func words(_ key: String) throws(GeneratorError) -> (text: String, place: FilePlace)? {
        guard let node = take(key) else { return nil }
        let text: String
        switch node.value {
        case .string(let value), .plain(let value): text = value
        case .number(let value): text = JSONValue.number(value).text()
        default: throw wrong(key, node, "a text")
        }
        guard !text.isEmpty, text.utf8.count <= 2000 else { throw wrong(key, node, "a short text") }
        return (text, node.place)
    }

    mutating func choice(_ key: String, _ choices: [String]) throws(GeneratorError) -> String? {
        guard let (text, place) = try words(key) else { return nil }
        guard choices.contains(text) else {
            throw file.error(
                "\(key) of \(what) is \"\(text.shown(limit: 40))\"", at: place,
                hint: "it is one of \(choices.joined(separator: ", "))")
        }
        return text
    }

    mutating func flag(_ key: String) throws(GeneratorError) -> Bool? {
        guard let node = take(key) else { return nil }
        switch node.value {
        case .bool(let value): return value
        case .plain("true"), .plain("yes"): return true
        case .plain("false"), .plain("no"): return false
        default: throw wrong(key, node, "true or false")
        }
    }

    mutating func number(_ key: String, in range: ClosedRange<Double>) throws(GeneratorError) -> Double? {
        guard let node = take(key) else { return nil }
        guard let value = Self.number(node), range.contains(value) else {
            throw wrong(key, node, "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    mutating func integer(_ key: String, in range: ClosedRange<Int>) throws(GeneratorError) -> Int? {
        guard let node = take(key) else { return nil }
        guard let value = Self.number(node).flatMap({ Int(exactly: $0) }), range.contains(value) else {
            throw wrong(key, node, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    mutating func url(_ key: String) throws(GeneratorError) -> HTTPURL? {
        guard let (text, place) = try words(key) else { return nil }
        do { return try HTTPURL(text) } catch {
            throw file.error(
                "the address of \(what) \(error.message)", at: place,
                hint: "write one such as https://host/v1 or http://127.0.0.1:8188, and the key elsewhere")
        }
    }

    mutating func members(_ key: String) throws(GeneratorError) -> [PlanNode.Member] {
        guard let node = take(key) else { return [] }
        guard case .object(let members) = node.value else { throw wrong(key, node, "an object") }
        return members
    }

    /// `[1024x1024, 1536x1024]`, `any`, or `{step: 16, side: 512-2048, pixels: 262144-4194304, ratio: 3}`.
    mutating func sizes(_ key: String) throws(GeneratorError) -> SizeRule? {
        guard let node = take(key) else { return nil }
        switch node.value {
        case .plain("any"), .string("any"): return .any
        case .array(let nodes):
            var sizes: [PixelSize] = []
            for node in nodes {
                guard let (width, height) = Self.pair(node, by: "x"), 16...16_384 ~= width, 16...16_384 ~= height else {
                    throw wrong(key, node, "sizes such as 1024x1024")
                }
                sizes.append(PixelSize(width, height))
            }
            guard !sizes.isEmpty else { throw wrong(key, node, "one size at least") }
            return .listed(sizes)
        case .object:
            var reader = try ConfigurationReader(node, file, "sizes of \(what)")
            let step = try reader.integer("step", in: 1...512) ?? 16
            let side = try reader.range("side", in: 16...16_384) ?? 256...2048
            let pixels = try reader.range("pixels", in: 256...100_000_000) ?? 65_536...4_194_304
            let ratio = try reader.number("ratio", in: 1...100) ?? 4
            try reader.end()
            return .free(step: step, side: side, pixels: pixels, ratio: ratio)
        default: throw wrong(key, node, "any, a list of sizes, or step, side, pixels and ratio")
        }
    }

    private mutating func range(_ key: String, in bounds: ClosedRange<Int>) throws(GeneratorError) -> ClosedRange<Int>?
    {
        guard let node = take(key) else { return nil }
        guard let (low, high) = Self.pair(node, by: "-"), low <= high, bounds.contains(low), bounds.contains(high)
        else {
            throw wrong(key, node, "a range such as 512-2048")
        }
        return low...high
    }

    /// What nobody has asked for yet.
    var rest: [PlanNode.Member] { members.filter { !known.contains($0.key) } }

    /// Call when all have been read.
    func end() throws(GeneratorError) {
        guard let member = rest.first else { return }
        throw file.error(
            "\(what) has no \"\(member.key.shown(limit: 40))\"", at: member.place,
            hint: member.key.nearest(of: known).map { "did you mean \($0)?" }
                ?? "it has \(known.joined(separator: ", "))")
    }

    private mutating func take(_ key: String) -> PlanNode? {
        known.append(key)
        return members.first { $0.key == key }?.node
    }

    private func wrong(_ key: String, _ node: PlanNode, _ expected: String) -> GeneratorError {
        file.error(
            "\(key) of \(what) is \(JSONValue(node).text().shown(limit: 40))", at: node.place, hint: "write \(expected)"
        )
    }

    private static func number(_ node: PlanNode) -> Double? {
        switch node.value {
        case .number(let value): value
        case .plain(let text): Double(text)
        default: nil
        }
    }

    private static func pair(_ node: PlanNode, by separator: Character) -> (Int, Int)? {
        let text: String
        switch node.value {
        case .string(let value), .plain(let value): text = value
        default: return nil
        }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let first = parts[0], let second = parts[1] else { return nil }
        return (first, second)
    }
}

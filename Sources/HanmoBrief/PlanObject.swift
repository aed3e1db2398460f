import HanmoGraphics
import HanmoSource

/// An object of a plan with its path, read key by key.
struct PlanObject {
    let path: String
    private let members: [(key: String, value: JSONValue)]

    init(_ value: JSONValue, path: String) throws(PlanError) {
        guard case .object(let members) = value else {
            throw PlanError("\(path): expected an object, got \(value.typeName)")
        }
        self.path = path
        self.members = members
    }

    func allow(_ keys: [String]) throws(PlanError) {
        for member in members where !keys.contains(member.key) {
            throw PlanError(
                "\(path): unknown key \"\(member.key.prefix(80))\"",
                hint: "the keys are \(keys.joined(separator: ", "))")
        }
    }

    private func value(_ key: String) -> JSONValue? {
        guard let value = members.first(where: { $0.key == key })?.value, value != .null else { return nil }
        return value
    }

    private func expected(_ what: String, _ key: String, _ value: JSONValue) -> PlanError {
        let got = value.string.map { "\"\($0.prefix(80))\"" } ?? value.typeName
        return PlanError("\(path).\(key): expected \(what), got \(got)")
    }

    func string(_ key: String) throws(PlanError) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.string else { throw expected("a string", key, value) }
        return text
    }

    func number(_ key: String) throws(PlanError) -> Double? {
        guard let value = value(key) else { return nil }
        guard let number = value.number else { throw expected("a number", key, value) }
        return number
    }

    func integer(_ key: String) throws(PlanError) -> Int? {
        guard let value = value(key) else { return nil }
        guard let number = value.integer else { throw expected("a whole number", key, value) }
        return number
    }

    func bool(_ key: String) throws(PlanError) -> Bool? {
        guard let value = value(key) else { return nil }
        guard case .bool(let flag) = value else { throw expected("true or false", key, value) }
        return flag
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) throws(PlanError) -> Choice? where Choice.RawValue == String {
        guard let value = value(key) else { return nil }
        guard let choice = value.string.flatMap(Choice.init(rawValue:)) else {
            throw expected("one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))", key, value)
        }
        return choice
    }

    func place(_ key: String) throws(PlanError) -> Place? {
        guard let value = value(key) else { return nil }
        for row in Place.Row.allCases {
            for column in Place.Column.allCases where value.string == Place(row, column).description {
                return Place(row, column)
            }
        }
        throw expected("a place such as top-left or middle-center", key, value)
    }

    func color(_ key: String) throws(PlanError) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.string, Color(text) != nil else {
            throw expected("a colour such as #C42B1C", key, value)
        }
        return text
    }

    func span(_ key: String) throws(PlanError) -> SourceSpan {
        guard let value = value(key) else { return SourceSpan(start: 0, end: 0) }
        guard let numbers = value.array, numbers.count == 2, let start = numbers[0].integer,
            let end = numbers[1].integer,
            0 <= start, start <= end
        else { throw expected("two byte offsets such as [12, 40]", key, value) }
        return SourceSpan(start: start, end: end)
    }

    func strings(_ key: String) throws(PlanError) -> [String] {
        guard let value = value(key) else { return [] }
        guard let texts = value.array else { throw expected("an array of strings", key, value) }
        return try texts.map { text throws(PlanError) in
            guard let text = text.string else { throw expected("an array of strings", key, value) }
            return text
        }
    }

    func object(_ key: String) throws(PlanError) -> PlanObject? {
        try value(key).map { value throws(PlanError) in try PlanObject(value, path: "\(path).\(key)") }
    }

    func objects(_ key: String) throws(PlanError) -> [PlanObject] {
        guard let value = value(key) else { return [] }
        guard let values = value.array else { throw expected("an array", key, value) }
        return try values.enumerated().map { index, value throws(PlanError) in
            try PlanObject(value, path: "\(path).\(key)[\(index)]")
        }
    }
}

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

    /// A text that the page shall show.
    func wording(_ key: String) throws(PlanError) -> String? {
        guard let text = try string(key) else { return nil }
        if let trouble = SettableText.trouble(in: text) {
            throw PlanError("\(path).\(key): \(trouble.message)", hint: trouble.hint)
        }
        return text
    }

    func number(_ key: String) throws(PlanError) -> Double? {
        guard let value = value(key) else { return nil }
        guard let number = value.number else { throw expected("a number", key, value) }
        return number
    }

    /// A number within limits that keep a slip of the hand from asking for the impossible.
    func number(_ key: String, in range: ClosedRange<Double>) throws(PlanError) -> Double? {
        guard let number = try number(key) else { return nil }
        guard range.contains(number) else {
            throw PlanError("\(path).\(key): \(number) is not between \(range.lowerBound) and \(range.upperBound)")
        }
        return number
    }

    /// Pairs of numbers: `[[x, y], …]`, or `[x, y]` where one is expected. Empty when the key is absent.
    func points(_ key: String, count: Int?) throws(PlanError) -> [Point] {
        guard let value = value(key) else { return [] }
        var pairs = value.array ?? []
        if count == 1, pairs.first?.number != nil { pairs = [value] }
        let points = pairs.compactMap { pair -> Point? in
            guard let numbers = pair.array, numbers.count == 2, let x = numbers[0].number, let y = numbers[1].number,
                abs(x) <= 1e6, abs(y) <= 1e6
            else { return nil }
            return Point(x, y)
        }
        guard points.count == pairs.count, !points.isEmpty, count == nil || count == points.count else {
            throw expected(count.map { "\($0) points such as [12, 40]" } ?? "points such as [[0, 0.5], …]", key, value)
        }
        return points
    }

    func box(_ key: String) throws(PlanError) -> Rect? {
        guard let value = value(key) else { return nil }
        guard let numbers = value.array?.map(\.number), numbers.count == 4, let x = numbers[0], let y = numbers[1],
            let width = numbers[2], let height = numbers[3], width > 0, height > 0,
            [x, y, width, height].allSatisfy({ abs($0) <= 1e6 })
        else { throw expected("a box such as [left, top, width, height]", key, value) }
        return Rect(x: x, y: y, width: width, height: height)
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

    func shade(_ key: String) throws(PlanError) -> Color? { try color(key).flatMap { Color($0) } }

    func shades(_ key: String) throws(PlanError) -> [Color] {
        try strings(key).map { text throws(PlanError) in
            guard let color = Color(text) else {
                throw PlanError("\(path).\(key): expected a colour such as #C42B1C, got \"\(text.prefix(80))\"")
            }
            return color
        }
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

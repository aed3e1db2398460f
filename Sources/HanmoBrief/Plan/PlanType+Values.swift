import HanmoGraphics
import HanmoSource

extension PlanType where Value == String {
    static let text = PlanType(schema: .schema("string"), write: { .string($0) }) { cursor throws(PlanError) in
        guard let text = cursor.text else { throw cursor.expected("a string") }
        return text
    }

    /// A text that the page shall show.
    static let wording = PlanType(schema: .schema("string"), write: { .string($0) }) { cursor throws(PlanError) in
        let text = try PlanType.text.read(cursor)
        if let trouble = SettableText.trouble(in: text) { throw cursor.error(trouble.message, hint: trouble.hint) }
        return text
    }

    static let language = PlanType(
        schema: .schema(
            "string",
            [("examples", .array(["zh-Hans", "zh-Hant", "zh-HK", "ja", "ko", "en"].map { JSONValue.string($0) }))]),
        write: { .string($0) }, read: PlanType.text.read)

    /// Kept as it is written: `#C42`, `#C42B1C`, `#C42B1C80`.
    static let color = PlanType(schema: .definition("color"), write: { .string($0) }) { cursor throws(PlanError) in
        guard let text = cursor.text, Color(text) != nil else {
            throw cursor.expected("a colour such as #C42B1C")
        }
        return text
    }
}

extension PlanType where Value == Color {
    static let shade = PlanType(schema: .definition("color"), write: { .string($0.hexText) }) {
        cursor throws(PlanError) in
        guard let color = cursor.text.flatMap({ Color($0) }) else {
            throw cursor.expected("a colour such as #C42B1C")
        }
        return color
    }
}

extension PlanType where Value == Double {
    /// Within limits that keep a slip of the hand from asking for the impossible.
    static func number(_ range: ClosedRange<Double>) -> PlanType {
        PlanType(
            schema: .schema(
                "number", [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]),
            write: { .number($0) }
        ) { cursor throws(PlanError) in
            guard let number = cursor.number else { throw cursor.expected("a number") }
            guard range.contains(number) else { throw cursor.outside(range) }
            return number
        }
    }
}

extension PlanType where Value == Int {
    static func integer(_ range: ClosedRange<Int>) -> PlanType {
        PlanType(
            schema: .schema(
                "integer", [("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound))]),
            write: { .integer($0) }
        ) { cursor throws(PlanError) in
            guard let number = cursor.number else { throw cursor.expected("a whole number") }
            guard Double(range.lowerBound)...Double(range.upperBound) ~= number else {
                throw cursor.outside(Double(range.lowerBound)...Double(range.upperBound))
            }
            guard let whole = Int(exactly: number) else { throw cursor.expected("a whole number") }
            return whole
        }
    }
}

extension PlanCursor {
    func outside(_ range: ClosedRange<Double>) -> PlanError {
        func text(_ value: Double) -> String { JSONValue.number(value).text() }
        return error("\(text(number ?? 0)) is not between \(text(range.lowerBound)) and \(text(range.upperBound))")
    }
}

extension PlanType where Value == Bool {
    static let flag = PlanType(schema: .schema("boolean"), write: { .bool($0) }) { cursor throws(PlanError) in
        guard let flag = cursor.bool else {
            let meant = ["yes": "true", "on": "true", "no": "false", "off": "false"]
            throw cursor.expected(
                "true or false", hint: cursor.text.flatMap { meant[$0.lowercased()] }.map { "write \($0)" })
        }
        return flag
    }
}

extension PlanType where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    static func choice(of _: Value.Type = Value.self) -> PlanType {
        let names = Value.allCases.map(\.rawValue)
        return PlanType(
            schema: .object([("enum", .array(names.map { .string($0) }))]), write: { .string($0.rawValue) }
        ) { cursor throws(PlanError) in
            guard let value = cursor.text.flatMap({ Value(rawValue: $0) }) else {
                throw cursor.expected(
                    "one of \(names.joined(separator: ", "))",
                    hint: cursor.text?.nearest(of: names).map { "did you mean \"\($0)\"?" })
            }
            return value
        }
    }
}

extension PlanType where Value == Place {
    static let place = PlanType(schema: .definition("place"), write: { .string($0.description) }) {
        cursor throws(PlanError) in
        guard let place = Place.all.first(where: { $0.description == cursor.text }) else {
            throw cursor.expected(
                "a place such as top-left or middle-center",
                hint: cursor.text?.nearest(of: Place.all.map(\.description)).map { "did you mean \"\($0)\"?" })
        }
        return place
    }
}

extension Place {
    static let all = Row.allCases.flatMap { row in Column.allCases.map { Place(row, $0) } }
}

extension PlanType where Value == SourceSpan {
    static let span = PlanType(
        schema: .definition("span"), write: { .array([.integer($0.start), .integer($0.end)]) }
    ) { cursor throws(PlanError) in
        guard case .array(let nodes) = cursor.node.value, nodes.count == 2 else {
            throw cursor.expected("two byte offsets such as [12, 40]")
        }
        let ends = try cursor.elements().map(\.integer)
        guard let start = ends[0], let end = ends[1], 0 <= start, start <= end, end <= 1 << 32 else {
            throw cursor.expected("two byte offsets such as [12, 40]")
        }
        return SourceSpan(start: start, end: end)
    }
}

extension PlanType where Value == [String: SourceSpan] {
    /// By the names of what was decided, in the order of the alphabet.
    static let cues = PlanType(
        schema: .schema("object", [("additionalProperties", .definition("span"))]),
        write: { cues in
            .object(cues.keys.sorted().map { ($0, cues[$0].map(PlanType<SourceSpan>.span.write) ?? .null) })
        }
    ) { cursor throws(PlanError) in
        var cues: [String: SourceSpan] = [:]
        for member in try cursor.members() {
            let child = cursor.child(member)
            if !child.isNull { cues[member.key] = try PlanType<SourceSpan>.span.read(child) }
        }
        return cues
    }
}

extension PlanType {
    static func list<Element>(
        of element: PlanType<Element>, _ count: ClosedRange<Int> = 0...Int.max, expecting what: String = "an array"
    ) -> PlanType where Value == [Element] {
        var limits: [(key: String, value: JSONValue)] = [("items", element.schema)]
        if count.lowerBound > 0 { limits.append(("minItems", .integer(count.lowerBound))) }
        if count.upperBound < Int.max { limits.append(("maxItems", .integer(count.upperBound))) }
        return PlanType(
            schema: .schema("array", limits), write: { .array($0.map(element.write)) }
        ) { cursor throws(PlanError) in
            let elements = try cursor.elements(what)
            guard count.contains(elements.count) else {
                throw cursor.error("expected \(what), got \(elements.count) of them")
            }
            return try elements.map { cursor throws(PlanError) in try element.read(cursor) }
        }
    }
}

extension JSONValue {
    /// A schema of a type with what limits it.
    static func schema(_ type: String, _ more: [(key: String, value: JSONValue)] = []) -> JSONValue {
        .object([("type", .string(type))] + more)
    }

    static func definition(_ name: String) -> JSONValue { .object([("$ref", .string("#/$defs/\(name)"))]) }
}

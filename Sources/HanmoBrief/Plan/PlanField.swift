import HanmoSource

/// How one sort of value stands in a plan: its schema, how it is written and read. One description serves all three,
/// so that none can drift from the others.
struct PlanType<Value>: Sendable {
    let schema: JSONValue
    let write: @Sendable (Value) -> JSONValue
    let read: @Sendable (PlanCursor) throws(PlanError) -> Value
}

/// A key of an object: what it means, and which part of its owner it is.
struct PlanField<Owner>: Sendable {
    let key: String
    let about: String
    let schema: JSONValue
    var isRequired = false
    /// Nil where there is nothing to say.
    let write: @Sendable (Owner) -> JSONValue?
    let read: @Sendable (inout Owner, PlanCursor) throws(PlanError) -> Void
    /// Never written as null either.
    var isSilent = false

    /// May be absent.
    static func optional<Value>(
        _ key: String, _ path: any WritableKeyPath<Owner, Value?> & Sendable, _ type: PlanType<Value>, _ about: String
    ) -> PlanField {
        PlanField(key: key, about: about, schema: type.schema) {
            $0[keyPath: path].map(type.write)
        } read: { owner, cursor throws(PlanError) in
            owner[keyPath: path] = try type.read(cursor)
        }
    }

    /// Has a value of its own where the plan is silent.
    static func always<Value>(
        _ key: String, _ path: any WritableKeyPath<Owner, Value> & Sendable, _ type: PlanType<Value>, _ about: String,
        required: Bool = false
    ) -> PlanField {
        PlanField(key: key, about: about, schema: type.schema, isRequired: required) {
            type.write($0[keyPath: path])
        } read: { owner, cursor throws(PlanError) in
            owner[keyPath: path] = try type.read(cursor)
        }
    }

    /// As ``always(_:_:_:_:required:)``, but written only when it is not what silence means.
    static func unless<Value: Equatable & Sendable>(
        _ silent: Value, _ key: String, _ path: any WritableKeyPath<Owner, Value> & Sendable, _ type: PlanType<Value>,
        _ about: String
    ) -> PlanField {
        PlanField(key: key, about: about, schema: type.schema) {
            $0[keyPath: path] == silent ? nil : type.write($0[keyPath: path])
        } read: { owner, cursor throws(PlanError) in
            owner[keyPath: path] = try type.read(cursor)
        }
    }
}

/// An object of a plan: all of its keys, in the order in which they are written and read.
struct PlanShape<Owner>: Sendable {
    /// Its name among the schema's definitions.
    let name: String
    let about: String
    /// Whether keys with nothing to say are written as null: readers of a plan may count on the keys of its first form.
    var spellsOut = false
    let fields: [PlanField<Owner>]
    /// What the schema says of the object beyond its keys.
    var rules: [(key: String, value: JSONValue)] = []

    var keys: [String] { fields.map(\.key) }

    func value(of owner: Owner) -> JSONValue {
        .object(
            fields.compactMap { field in
                (field.write(owner) ?? (spellsOut && !field.isSilent ? .null : nil)).map { (field.key, $0) }
            })
    }

    func read(into owner: inout Owner, from cursor: PlanCursor) throws(PlanError) {
        let members = try cursor.members()
        let keys = keys
        for member in members where !keys.contains(member.key) { throw cursor.unknown(member, known: keys) }
        for field in fields {
            let child = members.first { $0.key == field.key }.map(cursor.child)
            if let child, !child.isNull {
                try field.read(&owner, child)
            } else if field.isRequired {
                throw cursor.error("\(field.key) is missing", hint: field.about)
            }
        }
    }

    /// - Parameter start: what the owner is before its keys are read.
    func type(from start: @escaping @Sendable (PlanCursor) -> Owner) -> PlanType<Owner> {
        PlanType(schema: reference) {
            value(of: $0)
        } read: { cursor throws(PlanError) in
            var owner = start(cursor)
            try read(into: &owner, from: cursor)
            return owner
        }
    }

    var reference: JSONValue { .object([("$ref", .string("#/$defs/\(name)"))]) }
}

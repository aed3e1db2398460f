import HanmoSource

/// A value of a plan while it is read: the node, its path, and the version that the plan says it is of.
struct PlanCursor {
    let node: PlanNode
    let path: PlanPath
    let version: Int

    init(_ node: PlanNode, path: PlanPath = .root, version: Int) {
        self.node = node
        self.path = path
        self.version = version
    }

    /// Its place in the array that it stands in.
    var index: Int { if case .index(let index, _) = path { index } else { 0 } }

    func error(_ reason: String, hint: String? = nil, at place: FilePlace? = nil) -> PlanError {
        PlanError(reason, path: path.description, at: place ?? node.place, hint: hint ?? later)
    }

    func expected(_ what: String, hint: String? = nil) -> PlanError {
        let got =
            switch node.value {
            case .string(let text), .plain(let text): "\"\(text.shown())\""
            default: node.typeName
            }
        return error("expected \(what), got \(got)", hint: hint)
    }

    func members() throws(PlanError) -> [PlanNode.Member] {
        guard case .object(let members) = node.value else { throw expected("an object") }
        return members
    }

    func elements(_ what: String = "an array") throws(PlanError) -> [PlanCursor] {
        guard case .array(let nodes) = node.value else { throw expected(what) }
        return nodes.enumerated().map { PlanCursor($1, path: .index($0, path), version: version) }
    }

    func child(_ member: PlanNode.Member) -> PlanCursor {
        PlanCursor(member.node, path: .key(member.key, path), version: version)
    }

    func unknown(_ member: PlanNode.Member, known keys: [String]) -> PlanError {
        let near = member.key.nearest(of: keys)
        return error(
            "unknown key \"\(member.key.shown())\"",
            hint: later ?? near.map { "did you mean \"\($0)\"?" } ?? "the keys are \(keys.joined(separator: ", "))",
            at: member.place)
    }

    /// What a plan of a version after ours wants said with each of its errors.
    private var later: String? {
        guard version > PlanFile.version else { return nil }
        return
            "the plan is of version \(version), this hanmo reads version \(PlanFile.version): a newer hanmo knows more"
    }

    // MARK: Plain values

    /// YAML's `null`, `~` and nothing at all, and JSON's null: not said.
    var isNull: Bool {
        switch node.value {
        case .null: true
        case .plain(let text): ["", "~", "null", "Null", "NULL"].contains(text)
        default: false
        }
    }

    var text: String? {
        switch node.value {
        case .string(let text), .plain(let text): text
        default: nil
        }
    }

    var number: Double? {
        switch node.value {
        case .number(let number): number
        case .plain(let text): Double(plainNumber: text)
        default: nil
        }
    }

    var integer: Int? { number.flatMap { Int(exactly: $0) } }

    var bool: Bool? {
        switch node.value {
        case .bool(let flag): flag
        case .plain("true"), .plain("True"), .plain("TRUE"): true
        case .plain("false"), .plain("False"), .plain("FALSE"): false
        default: nil
        }
    }
}

/// The way to a value; spelt out only in errors.
indirect enum PlanPath: CustomStringConvertible {
    case root
    case key(String, PlanPath)
    case index(Int, PlanPath)

    var description: String {
        switch self {
        case .root: ""
        case .key(let key, .root): key.shown(limit: 40)
        case .key(let key, let parent): "\(parent.description).\(key.shown(limit: 40))"
        case .index(let index, let parent): "\(parent.description)[\(index)]"
        }
    }
}

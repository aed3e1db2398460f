public import HanmoBrief
public import HanmoSource

/// Any file in JSON or YAML that people write by hand, as a tree with places. YAML's traps are refused as in plans.
public enum TreeFile {
    /// - Parameter name: says the form by its ending, or else its beginning does.
    public static func root(of bytes: [UInt8], named name: String) throws(PlanError) -> PlanNode {
        do throws(PlanError) {
            switch PlanFormat(named: name) ?? PlanFormat(of: bytes) {
            case .json:
                do throws(JSONError) { return try PlanNode(json: bytes) } catch {
                    throw PlanError("not JSON: \(error.message)", at: .byte(error.offset), hint: error.hint)
                }
            case .yaml: return try YAMLReader(bytes).root()
            }
        } catch {
            throw error.located(in: bytes, named: name)
        }
    }
}

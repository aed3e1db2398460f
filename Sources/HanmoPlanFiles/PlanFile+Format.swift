public import HanmoBrief
import HanmoSource

/// The two forms of a plan on disk. Both become one tree (`PlanNode`), which one reader reads.
public enum PlanFormat: String, Sendable, CaseIterable {
    case json, yaml

    /// By the file's ending; nil for one that says nothing.
    public init?(named name: String) {
        let name = name.lowercased()
        if name.hasSuffix(".json") {
            self = .json
        } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            self = .yaml
        } else {
            return nil
        }
    }

    /// By the first thing in it: JSON begins with a bracket.
    init(of bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        self = first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .yaml
    }
}

extension PlanFile {
    /// Reads a plan in JSON or YAML, by its name's ending or else by how it begins.
    public init(file bytes: [UInt8], named name: String) throws(PlanError) {
        guard bytes.count <= Self.maximumByteCount else {
            throw PlanError(
                "\(bytes.count) bytes, more than the limit of \(Self.maximumByteCount)",
                hint: "split it into several plans"
            ).located(in: [], named: name)
        }
        switch PlanFormat(named: name) ?? PlanFormat(of: bytes) {
        case .json: try self.init(reading: bytes, named: name)
        case .yaml:
            do throws(PlanError) {
                try self.init(YAMLReader(bytes).root())
            } catch {
                throw error.located(in: bytes, named: name)
            }
        }
    }

    /// The plan in a form, as a whole file.
    public func text(as format: PlanFormat, named name: String? = nil) -> String {
        switch format {
        case .json: json.text(indent: 1) + "\n"
        case .yaml: YAMLWriter.head(for: name) + YAMLWriter.text(of: json)
        }
    }
}

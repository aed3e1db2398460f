public import Hanmo
import HanmoSource

/// The prompts and plans of a folder, by name: files of a known ending, and folders that hold a `prompt` or a `plan`.
public struct PromptFolder: Sendable {
    private static let endings = ["txt", "md", "json", "yaml", "yml"]
    private static let inner = ["prompt.txt", "prompt.md", "plan.json", "plan.yaml"]

    /// Paths below the folder, and names without their endings.
    public let entries: [(name: String, path: String)]

    public init(_ folder: String) throws(BatchError) {
        guard let names = FileSystem.names(in: folder) else {
            throw BatchError("\(folder) cannot be read as a folder", status: .inputMissing)
        }
        entries = names.compactMap { name in
            guard !name.hasPrefix(".") else { return nil }
            let path = "\(folder)/\(name)"
            if FileSystem.isFolder(path) {
                return Self.inner.first { FileSystem.size(of: "\(path)/\($0)") != nil }.map { (name, "\(name)/\($0)") }
            }
            guard let dot = name.lastIndex(of: "."), Self.endings.contains(String(name[name.index(after: dot)...]))
            else {
                return nil
            }
            return (String(name[..<dot]), name)
        }
    }

    public static func isFolder(_ path: String) -> Bool { FileSystem.isFolder(path) }
}

extension BatchList {
    /// A job for each prompt and plan of a folder.
    public init(folder: PromptFolder, defaults: RenderOptions) throws(BatchError) {
        self.init(jobs: [])
        for (index, entry) in folder.entries.enumerated() {
            jobs.append(
                BatchJob(
                    number: index + 1, source: .file(entry.path), output: try OutputName(entry.name).text,
                    options: defaults))
        }
    }

    /// A job for each row of a table.
    /// - Parameters:
    ///   - template: the file of a prompt or a plan with `{{column}}` in it.
    ///   - name: of the outputs, such as `{{id}}`; nil counts them.
    public init(template: String, table: DataTable, name: String?, defaults: RenderOptions) {
        self.init(jobs: [], broken: table.broken)
        for row in table.rows {
            do throws(BatchError) {
                let stem = try name.map { (name) throws(BatchError) in try Template(name).fileName(with: row.values) }
                jobs.append(
                    BatchJob(
                        number: row.number, source: .file(template),
                        output: try OutputName(stem ?? JobReader.padded(row.number)).text, options: defaults,
                        variables: row.values))
            } catch {
                broken.append(
                    BrokenJob(
                        number: row.number,
                        error: BatchError("row \(row.number): \(error.message)", hint: error.hint, status: error.status)
                    ))
            }
        }
    }
}

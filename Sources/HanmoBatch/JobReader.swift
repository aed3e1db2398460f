public import Hanmo
package import HanmoSource

/// Lines of JSON → jobs.
public struct JobReader: Sendable {
    /// The largest list that is read, in bytes (256 MiB).
    public static let maximumByteCount = 256 << 20
    private static let keys = [
        "prompt", "file", "plan", "output", "size", "page", "aspect", "seed", "style", "lang", "backend", "variables",
    ]

    private let defaults: RenderOptions

    /// - Parameter defaults: how to render a job that says nothing of it.
    public init(defaults: RenderOptions = RenderOptions()) { self.defaults = defaults }

    /// - Parameter name: of the file, for messages.
    public func list(from bytes: [UInt8], named name: String) -> BatchList {
        var list = BatchList(jobs: [])
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for (index, line) in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
            let number = index + 1
            do throws(BatchError) {
                list.jobs.append(try job(from: Array(line), number: number, place: "\(name):\(number)"))
            } catch {
                list.broken.append(BatchList.BrokenJob(number: number, error: error))
            }
        }
        return list
    }

    private func job(from line: [UInt8], number: Int, place: String) throws(BatchError) -> BatchJob {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: line)
        } catch {
            throw BatchError(
                "\(place):\(error.position.column): not JSON: \(error.message)",
                hint: error.hint ?? "each line is one JSON object, such as {\"file\": \"a.txt\"}")
        }
        do throws(BatchError) {
            return try job(from: value, number: number)
        } catch {
            throw BatchError("\(place): \(error.message)", hint: error.hint, status: error.status)
        }
    }

    private func job(from value: JSONValue, number: Int) throws(BatchError) -> BatchJob {
        guard let members = value.members else {
            throw BatchError("expected an object, got \(value.typeName)", hint: "such as {\"file\": \"a.txt\"}")
        }
        for (key, _) in members where !Self.keys.contains(key) {
            throw BatchError("unknown key \"\(key)\"", hint: "keys: \(Self.keys.joined(separator: ", "))")
        }
        let source = try source(of: value)
        let options = try options(of: value)
        var variables: [(name: String, value: String)]?
        if let value = value["variables"], value != .null { variables = try Variables.members(of: value) }
        var name = try text("output", of: value) ?? Self.stem(of: source, number: number)
        if let variables { name = try Template(name).fileName(with: variables) }
        return BatchJob(
            number: number, source: source, output: try OutputName(name).text, options: options, variables: variables)
    }

    /// How to render, as the keys `size`, `aspect`, `page`, `seed`, `style`, `lang` and `backend` say.
    package func options(of value: JSONValue) throws(BatchError) -> RenderOptions {
        var options = defaults
        if let seed = value["seed"], seed != .null { options.seed = try self.seed(seed) }
        if let style = try text("style", of: value) { options.style = style }
        if let language = try text("lang", of: value) { options.language = language }
        if let backend = try text("backend", of: value) { options.backend = backend }
        try size(of: value, into: &options)
        return options
    }

    private func source(of job: JSONValue) throws(BatchError) -> BatchJob.Source {
        let given = ["prompt", "file", "plan"].filter { job[$0].map { $0 != .null } ?? false }
        guard given.count == 1 else {
            throw BatchError(
                given.isEmpty ? "neither prompt nor file nor plan" : "\(given.joined(separator: " and ")) at once",
                hint: "give one of prompt, file and plan")
        }
        if given[0] == "plan", let plan = job["plan"], plan.members != nil { return .plan(plan) }
        let words = try text(given[0], of: job) ?? ""
        return given[0] == "prompt" ? .prompt(words) : .file(words)
    }

    private func size(of job: JSONValue, into options: inout RenderOptions) throws(BatchError) {
        let keys = ["size", "aspect", "page"]
        var wishes: [String?] = []
        for key in keys { wishes.append(try text(key, of: job)) }
        guard wishes.count(where: { $0 != nil }) <= 1 else {
            throw BatchError("more than one of size, aspect and page", hint: "give one of them")
        }
        do throws(PipelineError) {
            guard let canvas = try CanvasOption.canvas(size: wishes[0], aspect: wishes[1], page: wishes[2]) else {
                return
            }
            (options.width, options.height, options.dpi) = (canvas.width, canvas.height, canvas.dpi)
        } catch {
            throw BatchError(error.message, hint: error.hint)
        }
    }

    /// As a number, or in quotes where it is too large for one.
    private func seed(_ value: JSONValue) throws(BatchError) -> UInt64 {
        let seed = value.string.flatMap { UInt64($0) } ?? value.number.flatMap { UInt64(exactly: $0) }
        guard let seed else { throw BatchError("seed: expected a whole number from 0") }
        return seed
    }

    private func text(_ key: String, of job: JSONValue) throws(BatchError) -> String? {
        guard let value = job[key], value != .null else { return nil }
        guard let text = value.string else { throw BatchError("\(key): expected a string, got \(value.typeName)") }
        return text
    }

    /// `poster` for `in/poster.txt`, `0012` for a prompt in line 12.
    private static func stem(of source: BatchJob.Source, number: Int) -> String {
        guard case .file(let path) = source else { return padded(number) }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
    }

    static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

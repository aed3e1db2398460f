import HanmoDigest
import Hanmo
import HanmoBrief
import HanmoFonts
import HanmoPictures
import HanmoPlanFiles
import HanmoSource
import Synchronization

/// One job → its files.
struct JobMaker: Sendable {
    let pipeline: Pipeline
    let sources: Fence
    let output: OutputFolder
    let keepsGoing: Bool
    let pictures: PicturePolicy
    let claims: Claims

    /// What a job is made from, and the digest that tells whether it was made before.
    struct Input {
        var brief: Brief
        var prompt: Prompt?
        var key: String
    }

    func input(of job: BatchJob) throws -> Input {
        switch job.source {
        case .prompt(let text):
            let prompt = try Prompt(name: "<prompt>", text: try filled(text, of: job))
            return Input(brief: PromptReader().brief(from: prompt), prompt: prompt, key: key(of: prompt.text, job))
        case .plan(let value): return try input(of: job, plan: value, named: "<plan>")
        case .file(let path):
            let place = try sources.place(path, "file")
            guard PlanFormat(named: path) == nil else {
                let bytes = try InputFile.read(place, limit: PlanFile.maximumByteCount)
                return try input(of: job, plan: PlanFile(file: bytes, named: path).json, named: path)
            }
            let bytes = try InputFile.read(place, limit: Prompt.maximumByteCount)
            var prompt = try Prompt(name: path, bytes: bytes)
            if job.variables != nil { prompt = try Prompt(name: path, text: try filled(prompt.text, of: job)) }
            return Input(brief: PromptReader().brief(from: prompt), prompt: prompt, key: key(of: prompt.text, job))
        }
    }

    private func input(of job: BatchJob, plan value: JSONValue, named name: String) throws -> Input {
        let value = try job.variables.map { try value.filled(with: $0) } ?? value
        let plan = try PlanFile(value)
        return Input(
            brief: plan.brief, prompt: try plan.prompt.map { try Prompt(name: name, text: $0) },
            key: key(of: plan.json.text(), job))
    }

    private func filled(_ text: String, of job: BatchJob) throws -> String {
        try job.variables.map { try Template(text).text(with: $0) } ?? text
    }

    /// Everything that the pixels, the report and the names depend on.
    private func key(of content: String, _ job: BatchJob) -> String {
        let options = job.options
        let parts: [String] = [
            HanmoVersion.current, job.output, "\(options.width ?? 0)x\(options.height ?? 0)@\(options.dpi ?? 0)",
            "\(options.seed)", options.style ?? "", options.language ?? "", options.backend,
            "\(options.slices.map(String.init) ?? "")", "\(keepsGoing)", content,
        ]
        return SHA256.hexDigest(of: Array(JSONValue.array(parts.map { .string($0) }).text().utf8))
    }

    /// Renders, writes the pages, then the report. A page whose proof fails is not written.
    func files(of job: BatchJob, _ input: Input) async throws -> [MadeFile] {
        var options = job.options
        options.pictures = pictures
        try options.pictures.readLock(beside: try output.place("\(job.output).png"), backend: options.backend)
        let pages = try await pipeline.pages(of: input.brief, prompt: input.prompt, options: options)
        let isWritten = pages.isProved || keepsGoing
        let names = pages.files.map { pages.files.count > 1 ? $0.name(job.output) : "\(job.output).png" }
        try claims.claim(names, for: job)
        var made: [MadeFile] = []
        if isWritten {
            for (file, name) in zip(pages.files, names) { made.append(try output.write(file.bytes, to: name)) }
            try pages.writeLock(options.pictures)
        }
        let outputs = isWritten ? zip(pages.files, names).map { $0.json(path: $1) } : []
        let report = pages.report(outputs: outputs).text(indent: 1) + "\n"
        made.append(try output.write(Array(report.utf8), to: "\(job.output).json"))
        guard pages.isProved else {
            let errors = pages.findings.filter { $0.severity == .error }
            let more = errors.count > 1 ? ", and \(errors.count - 1) more" : ""
            let place = errors.first?.source.flatMap { span in input.prompt?.position(of: span.start) }
            throw BatchError(
                (place.map { "\($0): " } ?? "") + (errors.first?.message ?? "") + more, hint: errors.first?.hint,
                status: .failed)
        }
        return made
    }
}

/// Which job writes which file. Jobs of several pages and slices make names that no list says.
final class Claims: Sendable {
    private let owners: Mutex<[String: Int]>

    init(_ list: BatchList) {
        owners = Mutex(list.jobs.reduce(into: [:]) { $0["\($1.output).png"] = $1.number })
    }

    func claim(_ names: [String], for job: BatchJob) throws(BatchError) {
        let other = owners.withLock { owners in
            for name in names {
                if let owner = owners[name], owner != job.number { return (name, owner) as (String, Int)? }
                owners[name] = job.number
            }
            return nil
        }
        if let (name, owner) = other {
            throw BatchError("its page \(name) is the output of job \(owner)", hint: "give one of them another output")
        }
    }
}

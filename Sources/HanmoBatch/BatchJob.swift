public import Hanmo
public import HanmoSource

/// One thing to make: a prompt or a plan, how to render it, and the name of what comes of it.
public struct BatchJob: Sendable {
    public enum Source: Sendable {
        case prompt(String)
        /// A file with a prompt or a plan, told apart by its ending.
        case file(String)
        /// A plan as a value.
        case plan(JSONValue)
    }

    /// The line of the job file, the row of the table or the place in the folder, counted from 1.
    public let number: Int
    public var source: Source
    /// Below the output folder, without the ending: `anna` becomes `anna.png`, or `anna-1.png`, `anna-2.png` …, and
    /// `anna.json`, the report.
    public var output: String
    public var options: RenderOptions
    /// What `{{name}}` stands for; nil leaves such words alone.
    public var variables: [(name: String, value: String)]?

    public init(
        number: Int, source: Source, output: String, options: RenderOptions = RenderOptions(),
        variables: [(name: String, value: String)]? = nil
    ) {
        self.number = number
        self.source = source
        self.output = output
        self.options = options
        self.variables = variables
    }
}

/// Jobs in order, and what was in their place and is none.
public struct BatchList: Sendable {
    public struct BrokenJob: Sendable {
        public let number: Int
        /// Names file and line.
        public let error: BatchError
    }

    public var jobs: [BatchJob]
    public var broken: [BrokenJob]

    public init(jobs: [BatchJob], broken: [BrokenJob] = []) {
        self.jobs = jobs
        self.broken = broken
    }

    /// Refuses an empty list and two jobs that would write the same file.
    public func check(named name: String) throws(BatchError) {
        guard !jobs.isEmpty || !broken.isEmpty else {
            throw BatchError("\(name) has no jobs", hint: "one JSON object a line, such as {\"file\": \"a.txt\"}")
        }
        var numbers: [String: Int] = [:]
        var clashes: [String] = []
        for job in jobs {
            if let other = numbers[job.output] {
                clashes.append("jobs \(other) and \(job.number) both write \(job.output).png")
            } else {
                numbers[job.output] = job.number
            }
        }
        guard clashes.isEmpty else {
            let rest = clashes.count > 5 ? "; and \(clashes.count - 5) more" : ""
            throw BatchError(
                clashes.prefix(5).joined(separator: "; ") + rest, hint: "give each an output of its own")
        }
    }

    /// The part of the list that is a shard's.
    public func part(of shard: Shard) -> BatchList {
        // By the number, so that a line is the same shard's whether it is broken or not.
        BatchList(jobs: jobs.filter { shard.has($0.number) }, broken: broken.filter { shard.has($0.number) })
    }
}

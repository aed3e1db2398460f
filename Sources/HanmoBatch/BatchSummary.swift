public import HanmoSource

/// What came of a batch.
public struct BatchSummary: Sendable {
    /// How a job ended.
    public struct Job: Sendable {
        public let number: Int
        /// Nil for a broken line.
        public let output: String?
        /// Was done before.
        public var isKept = false
        /// Pages and slices.
        public var fileCount = 0
        public var error: (any HanmoError)?
    }

    /// How many jobs there were.
    public let count: Int
    public private(set) var doneCount = 0
    public private(set) var keptCount = 0
    public private(set) var fileCount = 0
    /// By number.
    public private(set) var failures: [Job] = []
    public private(set) var isInterrupted = false
    /// Why there is no file of it.
    public internal(set) var trouble: (any HanmoError)?

    public var leftCount: Int { count - doneCount - keptCount - failures.count }

    /// The status that all failures have, 1 where they differ.
    public var status: ExitStatus {
        if isInterrupted, leftCount > 0 { return .interrupted }
        guard let first = failures.first?.error?.status else { return trouble?.status ?? .success }
        return failures.allSatisfy { $0.error?.status == first } ? first : .failed
    }

    init(count: Int) { self.count = count }

    mutating func add(_ job: Job) {
        if job.error != nil {
            failures.append(job)
        } else if job.isKept {
            keptCount += 1
        } else {
            doneCount += 1
            fileCount += job.fileCount
        }
    }

    mutating func finish(isInterrupted: Bool) {
        self.isInterrupted = isInterrupted
        failures.sort { $0.number < $1.number }
    }

    var json: JSONValue {
        .object([
            ("version", .integer(1)), ("jobs", .integer(count)), ("done", .integer(doneCount)),
            ("kept", .integer(keptCount)), ("failed", .integer(failures.count)), ("left", .integer(leftCount)),
            (
                "failures",
                .array(
                    failures.map { job in
                        .object([
                            ("job", .integer(job.number)), ("output", .optional(job.output)),
                            ("status", .integer(Int(job.error?.status.rawValue ?? 0))),
                            ("error", .optional(job.error?.message)), ("hint", .optional(job.error?.hint)),
                        ])
                    })
            ),
        ])
    }
}

import HanmoSource

/// One of several equal parts of a list, for machines that share it.
public struct Shard: Sendable, Equatable {
    /// Counted from 1.
    public let index: Int
    public let count: Int

    public static let whole = Shard(unchecked: 1, of: 1)

    private init(unchecked index: Int, of count: Int) {
        self.index = index
        self.count = count
    }

    public init(_ index: Int, of count: Int) throws(BatchError) {
        guard count >= 1, (1...count).contains(index) else {
            throw BatchError(
                "there is no shard \(index) of \(count)", hint: "shards go from 1/N to N/N", status: .usage)
        }
        self.init(unchecked: index, of: count)
    }

    /// `2/8`.
    public init(_ text: String) throws(BatchError) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let index = parts[0], let count = parts[1] else {
            throw BatchError("--shard \(text): expected a part such as 2/8", status: .usage)
        }
        try self.init(index, of: count)
    }

    /// What Slurm's job arrays and Kubernetes' indexed jobs say; nil where there is none of them. Kubernetes does not
    /// tell how many there are: `HANMO_SHARD_COUNT` does.
    public init?(environment: (String) -> String?) throws(BatchError) {
        if let id = environment("SLURM_ARRAY_TASK_ID").flatMap({ Int($0) }),
            let count = environment("SLURM_ARRAY_TASK_COUNT").flatMap({ Int($0) })
        {
            let first = environment("SLURM_ARRAY_TASK_MIN").flatMap { Int($0) } ?? 0
            let step = environment("SLURM_ARRAY_TASK_STEP").flatMap { Int($0) } ?? 1
            try self.init((id - first) / max(1, step) + 1, of: count)
        } else if let index = environment("JOB_COMPLETION_INDEX").flatMap({ Int($0) }) {
            guard let count = environment("HANMO_SHARD_COUNT").flatMap({ Int($0) }) else {
                throw BatchError(
                    "JOB_COMPLETION_INDEX is \(index), but not of how many",
                    hint: "set HANMO_SHARD_COUNT to the job's completions, or give --shard", status: .configuration)
            }
            try self.init(index + 1, of: count)
        } else {
            return nil
        }
    }

    func has(_ number: Int) -> Bool { (number - 1) % count == index - 1 }

    /// Ends the names of files that each shard has of its own.
    var suffix: String { count == 1 ? "" : "-\(index)-of-\(count)" }
}

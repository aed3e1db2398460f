import Hanmo
public import HanmoFonts
public import HanmoPictures
import HanmoSource
import Synchronization

/// Many jobs in one process: fonts are opened once, several pages are made at the same time, and what fails does not stop
/// the rest. What comes of a job does not depend on the others, on their order or on how many run at once.
public struct Batch: Sendable {
    public struct Settings: Sendable {
        /// How many jobs are worked at once.
        public var workers: Int
        /// Leaves alone what the folder's journal says is done.
        public var resumes = false
        /// Writes pages whose proof failed.
        public var keepsGoing = false
        /// Lets jobs read and write outside of their folders.
        public var allowsOutside = false
        public var shard = Shard.whole
        /// How far generators may be asked; lock files are those beside the outputs.
        public var pictures = PicturePolicy()

        public init(workers: Int) { self.workers = workers }
    }

    private let list: BatchList
    private let settings: Settings
    private let maker: JobMaker
    private let output: OutputFolder
    private let journal: Journal
    private let known: [String: [MadeFile]]

    /// Refuses what cannot be done at all, before anything is.
    /// - Parameters:
    ///   - list: all jobs; the settings say which part of it is done.
    ///   - name: of the list, for messages.
    ///   - sources: the folder that the files of jobs are named from; empty is the current one.
    ///   - backends: who paints; nil for those built in.
    public init(
        _ list: BatchList, named name: String, sources: String, into folder: String, settings: Settings,
        catalog: FontCatalog, backends: PictureBackends? = nil
    ) throws(BatchError) {
        try list.check(named: name)
        self.list = list.part(of: settings.shard)
        self.settings = settings
        output = try OutputFolder(folder, isFenced: !settings.allowsOutside)
        maker = JobMaker(
            pipeline: Pipeline(catalog: catalog, backends: backends),
            sources: Fence(folder: sources, isOpen: settings.allowsOutside),
            output: output, keepsGoing: settings.keepsGoing, pictures: settings.pictures,
            claims: Claims(list))
        known = settings.resumes ? output.knownFiles() : [:]
        journal = try Journal(path: output.journalPath(settings.shard), keeps: settings.resumes)
        output.sweep(self.list)
    }

    /// How many jobs there are for this shard, broken ones included.
    public var count: Int { list.jobs.count + list.broken.count }

    /// Does the jobs. Cancelled, it finishes what it is at and says what is left.
    /// - Parameter tell: is told of each job as it ends, from any thread.
    public func run(tell: @escaping @Sendable (BatchSummary.Job) -> Void = { _ in }) async -> BatchSummary {
        let course = BatchCourse(count: count, tell: tell)
        for broken in list.broken {
            course.add(BatchSummary.Job(number: broken.number, output: nil, error: broken.error))
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<max(1, min(settings.workers, list.jobs.count)) {
                group.addTask {
                    while !Task.isCancelled, let index = course.next(), index < list.jobs.count {
                        guard let done = await done(list.jobs[index]) else { return }
                        course.add(done)
                    }
                }
            }
        }
        var result = course.summary(isInterrupted: Task.isCancelled)
        let text = result.json.text(indent: 1) + "\n"
        do {
            try AtomicFile(path: output.summaryPath(settings.shard)).write(Array(text.utf8))
        } catch {
            result.trouble = error
        }
        return result
    }

    /// Nil where the work was cancelled before its end.
    private func done(_ job: BatchJob) async -> BatchSummary.Job? {
        do {
            let input = try maker.input(of: job)
            if let files = known[input.key], files.allSatisfy(output.has) {
                return BatchSummary.Job(number: job.number, output: job.output, isKept: true)
            }
            let files = try await maker.files(of: job, input)
            try journal.add(input.key, number: job.number, files: files)
            return BatchSummary.Job(number: job.number, output: job.output, fileCount: files.count - 1)
        } catch is CancellationError {
            return nil
        } catch let error as any HanmoError {
            return BatchSummary.Job(number: job.number, output: job.output, error: error)
        } catch {
            return BatchSummary.Job(
                number: job.number, output: job.output, error: BatchError("\(error)", status: .bug))
        }
    }
}

/// What the workers of a batch share.
private final class BatchCourse: Sendable {
    private let summary: Mutex<BatchSummary>
    private let begun = Atomic(0)
    private let isStopped = Atomic(false)
    private let tell: @Sendable (BatchSummary.Job) -> Void

    init(count: Int, tell: @escaping @Sendable (BatchSummary.Job) -> Void) {
        summary = Mutex(BatchSummary(count: count))
        self.tell = tell
    }

    /// The index of the next job; nil when no more are to be begun.
    func next() -> Int? {
        isStopped.load(ordering: .relaxed) ? nil : begun.wrappingAdd(1, ordering: .relaxed).oldValue
    }

    func add(_ job: BatchSummary.Job) {
        // A full disk is full for all that is left as well.
        if job.error?.status == .inputOutput { isStopped.store(true, ordering: .relaxed) }
        summary.withLock { $0.add(job) }
        tell(job)
    }

    func summary(isInterrupted: Bool) -> BatchSummary {
        var summary = summary.withLock { $0 }
        summary.finish(isInterrupted: isInterrupted)
        return summary
    }
}

import Hanmo
import HanmoBatch
public import HanmoFonts
public import HanmoSource
import Synchronization

/// Checks and records the cases of a folder, several at a time.
public struct Goldens: Sendable {
    public let folder: GoldenFolder
    private let workers: Int
    private let catalog: FontCatalog
    private let pipeline: Pipeline

    /// - Parameter workers: cases that are worked at once.
    public init(_ folder: GoldenFolder, catalog: FontCatalog, workers: Int) {
        self.folder = folder
        self.workers = max(1, workers)
        self.catalog = catalog
        pipeline = Pipeline(catalog: catalog)
    }

    /// Checks all cases, or those that are named.
    /// - Parameter tell: is told of each case as it ends, from any thread.
    public func check(
        only names: [String] = [], tell: @escaping @Sendable (GoldenOutcome) -> Void = { _ in }
    ) async throws(GoldenError) -> GoldenSummary {
        let chosen = try cases(names)
        let outcomes = await map(chosen) { golden in
            let outcome = await check(golden).outcome().outcome
            tell(outcome)
            return outcome
        }
        return GoldenSummary(folder: folder.path, outcomes: outcomes, unused: names.isEmpty ? folder.unused : [])
    }

    /// What was done to a case.
    public struct Record: Sendable {
        /// As it was before.
        public let outcome: GoldenOutcome
        /// Files that were written or removed, below the folder.
        public let files: [String]
        /// Why nothing was recorded although something differs.
        public let error: (any HanmoError)?
    }

    /// Records the cases that differ or have no reference; the others are left alone. References of cases that are gone
    /// are removed.
    public func update(
        only names: [String] = [], tell: @escaping @Sendable (Record) -> Void = { _ in }
    ) async throws(GoldenError) -> [Record] {
        let chosen = try cases(names)
        let records = await map(chosen) { golden in
            let record = await update(golden)
            tell(record)
            return record
        }
        if names.isEmpty {
            for name in folder.unused where name.hasSuffix(GoldenFolder.ending) {
                GoldenReference.remove(name, in: folder)
            }
        }
        return records
    }

    private func update(_ golden: GoldenCase) async -> Record {
        let (before, rendered) = await check(golden).outcome()
        guard before.status != .passed else { return Record(outcome: before, files: [], error: nil) }
        do {
            let now = try rendered.get()
            let files = try GoldenReference.record(now.pages, of: golden, now.input, in: folder)
            return Record(outcome: before, files: files, error: nil)
        } catch {
            guard let known = error as? any HanmoError else {
                return Record(outcome: before, files: [], error: GoldenError("\(error)", status: .bug))
            }
            guard [.cannotCreate, .inputOutput].contains(known.status) else {
                return Record(outcome: before, files: [], error: known)
            }
            let hint = "references are written beside their cases: give yourself the right and the room to"
            return Record(
                outcome: before, files: [], error: GoldenError(known.message, hint: hint, status: known.status))
        }
    }

    /// What is recorded of a case, in a sentence; the error of a reference that cannot be read.
    public func state(of golden: GoldenCase) throws(GoldenError) -> String {
        guard let reference = try GoldenReference(of: golden, in: folder) else { return "no reference" }
        let pages = reference.pages.count == 1 ? "1 page" : "\(reference.pages.count) pages"
        return "\(pages), recorded by Hanmo \(reference.hanmo), seed \(reference.seed)"
    }

    private func check(_ golden: GoldenCase) -> CaseCheck {
        CaseCheck(golden: golden, folder: folder, catalog: catalog, pipeline: pipeline)
    }

    private func cases(_ names: [String]) throws(GoldenError) -> [GoldenCase] {
        guard !names.isEmpty else { return folder.cases }
        for name in names where !folder.cases.contains(where: { $0.name == name }) {
            let near = name.nearest(of: folder.cases.map(\.name)).map { "; is it \($0)?" } ?? ""
            throw GoldenError(
                "\(folder.path) has no case \(name.shown(limit: 60))\(near)", hint: "hanmo golden list shows them",
                status: .usage)
        }
        return folder.cases.filter { names.contains($0.name) }
    }

    /// In the order of the cases, whatever the order in which they end.
    private func map<Result: Sendable>(
        _ cases: [GoldenCase], _ body: @escaping @Sendable (GoldenCase) async -> Result
    ) async -> [Result] {
        let course = Course()
        return await withTaskGroup(of: [(Int, Result)].self) { group in
            for _ in 0..<min(workers, cases.count) {
                group.addTask {
                    var results: [(Int, Result)] = []
                    while let index = course.next(below: cases.count) {
                        results.append((index, await body(cases[index])))
                    }
                    return results
                }
            }
            var results: [(Int, Result)] = []
            for await part in group { results += part }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

/// The next case, for whoever asks first.
private final class Course: Sendable {
    private let begun = Atomic(0)

    func next(below count: Int) -> Int? {
        let index = begun.wrappingAdd(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }
}

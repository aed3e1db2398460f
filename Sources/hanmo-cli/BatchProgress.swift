import HanmoBatch
import HanmoSource
import Synchronization

/// Says how far a batch is: a bar on a terminal, else a line every five seconds. Failures are told as they come.
final class BatchProgress: Sendable {
    private struct State {
        var doneCount = 0
        var keptCount = 0
        var failedCount = 0
        var shownAt: ContinuousClock.Instant
    }

    private static let mostComplaints = 50
    private static let barWidth = 24

    private let count: Int
    private let isQuiet: Bool
    private let start = ContinuousClock.now
    private let state: Mutex<State>

    init(count: Int, isQuiet: Bool) {
        self.count = count
        self.isQuiet = isQuiet
        state = Mutex(State(shownAt: start))
    }

    func tell(_ job: BatchSummary.Job) {
        state.withLock { state in
            if let error = job.error {
                state.failedCount += 1
                complain(job, error, number: state.failedCount)
            } else if job.isKept {
                state.keptCount += 1
            } else {
                state.doneCount += 1
            }
            let now = ContinuousClock.now
            let pause: Duration = Console.showsProgress ? .milliseconds(100) : .seconds(5)
            guard !isQuiet, now - state.shownAt >= pause else { return }
            state.shownAt = now
            show(state, at: now)
        }
    }

    private func complain(_ job: BatchSummary.Job, _ error: any HanmoError, number: Int) {
        guard number <= Self.mostComplaints else {
            if number == Self.mostComplaints + 1 {
                Console.erase()
                Console.say("more errors are in the summary")
            }
            return
        }
        Console.erase()
        let place = job.output.map { "job \(job.number), \($0): " } ?? ""
        Console.say("error: \(place)\(error.message)")
        if let hint = error.hint { Console.say("  \(hint)") }
    }

    private func show(_ state: State, at now: ContinuousClock.Instant) {
        let ended = state.doneCount + state.keptCount + state.failedCount
        let elapsed = (now - start) / .seconds(1)
        // What was kept took no time that says anything of the rest.
        let rate = elapsed > 0 ? Double(state.doneCount + state.failedCount) / elapsed : 0
        var words = "\(ended)/\(count)"
        if rate > 0 {
            let left = Double(count - ended) / rate
            words += ", \(Self.text(rate))/s, \(Self.time(left)) left"
        }
        if state.failedCount > 0 { words += ", \(state.failedCount) failed" }
        guard Console.showsProgress else { return Console.say(words) }
        let filled = count > 0 ? Self.barWidth * ended / count : Self.barWidth
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
        Console.progress("\(bar) \(words)")
    }

    func finish(_ summary: BatchSummary, folder: String) {
        Console.erase()
        let elapsed = (ContinuousClock.now - start) / .seconds(1)
        let rate = elapsed > 0 ? Double(summary.doneCount) / elapsed : 0
        var words = "\(summary.doneCount) of \(summary.count) jobs done in \(Self.time(elapsed)) (\(Self.text(rate))/s)"
        if summary.keptCount > 0 { words += ", \(summary.keptCount) were done before" }
        if !summary.failures.isEmpty { words += ", \(summary.failures.count) failed" }
        if summary.leftCount > 0 { words += ", \(summary.leftCount) left: go on with --resume" }
        let isWell = summary.failures.isEmpty && summary.leftCount == 0
        if !isQuiet || !isWell { Console.say("\(folder): \(words)") }
    }

    private static func text(_ rate: Double) -> String {
        rate >= 10 ? String(Int(rate.rounded())) : String((rate * 10).rounded() / 10)
    }

    /// `1:05`, `2:03:00`; tenths below ten seconds.
    private static func time(_ seconds: Double) -> String {
        guard seconds >= 10 else { return "\((seconds * 10).rounded() / 10) s" }
        let whole = Int(min(seconds.rounded(), 1e9))
        func two(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
        let rest = "\(two(whole / 60 % 60)):\(two(whole % 60))"
        return whole >= 3600 ? "\(whole / 3600):\(rest)" : rest
    }
}

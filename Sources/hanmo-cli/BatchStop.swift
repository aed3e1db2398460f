import Dispatch
import HanmoGenerators
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The first SIGINT or SIGTERM lets the jobs that are begun come to their end, the second ends the process at once. What it
/// leaves unfinished, the next run sweeps.
struct BatchStop {
    private let sources: [any DispatchSourceSignal]
    private let caught = Caught()

    init(_ stop: @escaping @Sendable () -> Void) {
        signal(SIGXFSZ, SIG_IGN)
        let caught = caught
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
            source.setEventHandler {
                guard caught.signal.exchange(number, ordering: .relaxed) == 0 else {
                    RunningCalls.stop(within: 3)
                    _exit(128 + number)
                }
                stop()
            }
            source.resume()
            return source
        }
    }

    /// Ends the watch; gives the signal that was caught.
    func end() -> Int32? {
        sources.forEach { $0.cancel() }
        let signal = caught.signal.load(ordering: .relaxed)
        return signal == 0 ? nil : signal
    }
}

private final class Caught: Sendable {
    let signal = Atomic<Int32>(0)
}

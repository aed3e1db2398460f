import Dispatch
import Hanmo
import HanmoGenerators
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file size limit that is reached becomes an error of the write. SIGINT and SIGTERM end the process with 130 and 143 and take an unfinished output with them.
struct Interruption {
    private let sources: [any DispatchSourceSignal]
    private let unfinished: Unfinished

    /// - Parameter output: the file that is being made.
    init(removing output: AtomicFile?) {
        let unfinished = Unfinished(output)
        self.unfinished = unfinished
        signal(SIGXFSZ, SIG_IGN)
        sources = [(SIGINT, Int32(130)), (SIGTERM, Int32(143))].map { number, status in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if let output = unfinished.file.withLock({ $0 }) { unlink(output.partPath) }
                RunningCalls.stop(within: 3)
                _exit(status)
            }
            source.resume()
            return source
        }
    }

    /// From now on another file is being made.
    func remove(_ file: AtomicFile) { unfinished.file.withLock { $0 = file } }

    /// Ends the watch when the work is done.
    func end() { sources.forEach { $0.cancel() } }
}

private final class Unfinished: Sendable {
    let file: Mutex<AtomicFile?>

    init(_ file: AtomicFile?) { self.file = Mutex(file) }
}

import Synchronization

/// Counts calls from any thread.
final class Counter: Sendable {
    private let value = Mutex(0)

    /// 1, 2, 3 …
    func next() -> Int {
        value.withLock {
            $0 += 1
            return $0
        }
    }
}

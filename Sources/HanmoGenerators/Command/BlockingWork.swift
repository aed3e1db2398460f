import Dispatch
import Synchronization

/// Work that waits runs on a thread of its own: Swift's own threads are as many as processors, and must not wait.
enum BlockingWork {
    private static let queue = DispatchQueue(label: "hanmo.blocking", attributes: .concurrent)

    /// - Parameter body: is told how to ask whether its task was cancelled.
    static func run<Success: Sendable>(
        _ body: @escaping @Sendable (_ isCancelled: () -> Bool) -> Result<Success, GeneratorError>
    ) async throws(GeneratorError) -> Success {
        let flag = Flag()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                queue.async { continuation.resume(returning: body { flag.isSet }) }
            }
        } onCancel: {
            flag.set()
        }
        return try result.get()
    }

    private final class Flag: Sendable {
        private let value = Atomic(false)
        var isSet: Bool { value.load(ordering: .relaxed) }
        func set() { value.store(true, ordering: .relaxed) }
    }
}

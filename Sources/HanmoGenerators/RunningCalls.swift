import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The calls of generators that are under way, so that a process that is told to end can end them first: programs are
/// stopped with all that they started, jobs in queues taken back, private folders removed.
public enum RunningCalls {
    private struct State {
        var calls: [Int: @Sendable () -> Void] = [:]
        var count = 0
        var isStopping = false
    }

    private static let state = Mutex(State())

    /// Makes a call that ``stop(within:)`` can cancel, as the task can in which it is made.
    public static func tracking<Success: Sendable>(
        _ body: @escaping @Sendable () async throws(GeneratorError) -> Success
    ) async throws(GeneratorError) -> Success {
        let call = Task<Result<Success, GeneratorError>, Never> {
            do throws(GeneratorError) { return .success(try await body()) } catch { return .failure(error) }
        }
        let number = state.withLock { state in
            state.count += 1
            state.calls[state.count] = { call.cancel() }
            return state.count
        }
        let result = await withTaskCancellationHandler {
            await call.value
        } onCancel: {
            call.cancel()
        }
        let isStopping = state.withLock { state in
            state.calls[number] = nil
            return state.isStopping
        }
        // The process ends now, with the status of its signal and not with this call's error.
        if isStopping { await Task.detached { try? await Task.sleep(for: .seconds(3600)) }.value }
        return try result.get()
    }

    /// Cancels all and waits on this thread until they have ended, or so many seconds. For the handler of a signal, which
    /// ends the process next: nobody gets an answer any more.
    public static func stop(within seconds: Double) {
        let calls = state.withLock { state in
            state.isStopping = true
            return Array(state.calls.values)
        }
        calls.forEach { $0() }
        for _ in 0..<Int(seconds * 100) where !state.withLock({ $0.calls.isEmpty }) { usleep(10_000) }
    }
}

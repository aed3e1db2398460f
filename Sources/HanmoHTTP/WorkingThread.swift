#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs work that waits for others: it must not take a thread of the pool on which tasks run.
func onThread(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Work(work)).toOpaque()
    #if canImport(Glibc)
        var thread = pthread_t()
        let isStarted =
            pthread_create(
                &thread, nil,
                { context in
                    if let context { Work.run(context) }
                    return nil
                }, box) == 0
        if isStarted { pthread_detach(thread) }
    #else
        var thread: pthread_t?
        let isStarted =
            pthread_create(
                &thread, nil,
                { context in
                    Work.run(context)
                    return nil
                }, box) == 0
        if isStarted, let thread { pthread_detach(thread) }
    #endif
    // Without a thread to spare, the caller's own does it.
    if !isStarted { Work.run(box) }
}

private final class Work: Sendable {
    private let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }

    /// - Parameter box: a retained one; it is released.
    static func run(_ box: UnsafeMutableRawPointer) { Unmanaged<Work>.fromOpaque(box).takeRetainedValue().work() }
}

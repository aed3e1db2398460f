import Foundation
import Synchronization

/// What the heap keeps between pages. Glibc's `mallopt` and `malloc_trim` are in none of Swift's modules, so they are looked
/// up; elsewhere there are none.
final class BatchMemory: Sendable {
    private static let period = 64

    private let jobs = Mutex(0)

    /// Page follows page of the same size: memory that is given back to the system would be cleared anew for each.
    init() {
        typealias Option = @convention(c) (Int32, Int32) -> Int32
        guard let place = dlsym(dlopen(nil, RTLD_NOW), "mallopt") else { return }
        let set = unsafeBitCast(place, to: Option.self)
        let (trimThreshold, mapThreshold) = (Int32(-1), Int32(-3))
        _ = (set(mapThreshold, 32 << 20), set(trimThreshold, 256 << 20))
    }

    /// Now and then what is not used goes back all the same, so that holes do not add up over ten thousand pages.
    func jobIsDone() {
        let count = jobs.withLock { jobs in
            jobs += 1
            return jobs
        }
        guard count % Self.period == 0, let place = dlsym(dlopen(nil, RTLD_NOW), "malloc_trim") else { return }
        typealias Trim = @convention(c) (Int) -> Int32
        _ = unsafeBitCast(place, to: Trim.self)(0)
    }
}

import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension [UInt32] {
    /// Pixels of one value. To be given fresh memory takes longer than to fill it; large blocks are therefore touched
    /// by all processors, and in huge pages.
    package static func pixels(count: Int, fill: UInt32) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
            adviseHugePages(UnsafeMutableRawBufferPointer(buffer))
            nonisolated(unsafe) let buffer = buffer
            let parts = count < 1 << 20 ? 1 : 4
            DispatchQueue.concurrentPerform(iterations: parts) { part in
                let range = count * part / parts..<count * (part + 1) / parts
                buffer.extracting(range).initialize(repeating: fill)
            }
            initialized = count
        }
    }
}

/// Asks the system to back a block by huge pages where it can; a wish without consequences for the contents.
package func adviseHugePages(_ block: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
        let page = 4096
        guard block.count >= 4 << 20, let base = block.baseAddress else { return }
        let start = (Int(bitPattern: base) + page - 1) / page * page
        let end = (Int(bitPattern: base) + block.count) / page * page
        _ = madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, MADV_HUGEPAGE)
    #endif
}

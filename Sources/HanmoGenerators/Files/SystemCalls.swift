#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the system says of an error, in lower case.
package func systemMessage(_ code: Int32 = errno) -> String {
    guard let message = strerror(code) else { return "error \(code)" }
    let text = String(cString: message)
    return text.prefix(1).lowercased() + text.dropFirst()
}

/// A descriptor that is closed with its last owner.
package final class Descriptor: Sendable {
    package let number: Int32

    /// nil when the call that made it failed; `errno` says why.
    package init?(_ number: Int32) {
        guard number >= 0 else { return nil }
        self.number = number
    }

    deinit { close(number) }

    /// What is there, up to so many bytes; nil when reading fails, an empty array at the end.
    package func read(upTo count: Int) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var result = -1
            repeat { result = Self.read(number, buffer) } while result < 0 && errno == EINTR
            failed = result < 0
            initialized = max(0, result)
        }
        return failed ? nil : bytes
    }

    /// Writes all of it.
    package func write(_ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Self.write(number, UnsafeRawBufferPointer(rebasing: $0[done...])) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }

    private static func read(_ number: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        get(number, buffer.baseAddress, buffer.count)
    }
    private static func write(_ number: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        put(number, buffer.baseAddress, buffer.count)
    }
}

// The C library's, named apart from the methods above.
private func get(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int { read(number, bytes, count) }
private func put(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(number, bytes, count) }

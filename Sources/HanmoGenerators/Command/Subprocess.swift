import CSpawnShim
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that runs in a process group of its own, so that it and all it starts can be ended together.
struct Subprocess {
    /// The first is the program: a name that is looked for in PATH, or a path.
    var arguments: [String]
    var environment: [String: String]
    /// Where it starts; nil: where this program did.
    var folder: String?
    /// A file that it reads as its standard input.
    var input: String
    /// Bytes of standard output.
    var maximumBytes: Int
    var seconds: Double

    /// Lines that are remembered of standard error, in bytes.
    private static let tailBytes = 16 << 10
    /// Seconds between a request to end and the end by force.
    private static let grace = 0.5

    enum End: Equatable {
        case exited(Int32)
        case signalled(Int32)
        case timedOut
        case tooLarge
        case cancelled
    }

    struct Outcome {
        var end: End
        var output: [UInt8]
        /// The last of standard error.
        var complaint: [UInt8]
    }

    struct SpawnFailure: Error { let code: Int32 }

    /// Runs it on the calling thread, which waits.
    /// - Parameters:
    ///   - isCancelled: asked twenty times a second and more.
    ///   - line: gets each line of standard error as it comes.
    func run(isCancelled: () -> Bool, line: ([UInt8]) -> Void) throws(SpawnFailure) -> Outcome {
        let (out, err, process) = try Self.spawning.withLock { _ throws(SpawnFailure) in try launch() }
        let start = Self.now()
        var outcome = Outcome(end: .timedOut, output: [], complaint: [])
        var pending: [UInt8] = []
        var ended: Double?
        while true {
            Self.wait(for: [out, err])
            outcome.output += out.drain()
            let words = err.drain()
            outcome.complaint = Array((outcome.complaint + words).suffix(Self.tailBytes))
            pending = Self.lines(in: pending + words, line)
            if ended == nil, Self.hasEnded(process) { ended = Self.now() }
            if outcome.output.count > maximumBytes {
                outcome.end = .tooLarge
                break
            }
            // What the program started may keep its pipes open; it is not waited for.
            if let ended, out.isAtEnd && err.isAtEnd || Self.now() - ended > Self.grace {
                outcome.end = .exited(0)
                break
            }
            if isCancelled() {
                outcome.end = .cancelled
                break
            }
            if Self.now() - start > seconds { break }
        }
        let status = Self.end(process, gently: ended == nil)
        if outcome.end == .exited(0) { outcome.end = status }
        return outcome
    }

    /// One after another: a program started between the making of a pipe and its marking would hold it open.
    private static let spawning = Mutex(())

    private func launch() throws(SpawnFailure) -> (out: Pipe, err: Pipe, pid_t) {
        let (out, err) = (try Pipe(), try Pipe())
        let process = try spawn(out, err)
        out.closeWriter()
        err.closeWriter()
        return (out, err, process)
    }

    private func spawn(_ out: Pipe, _ err: Pipe) throws(SpawnFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, out.writer, 1)
        posix_spawn_file_actions_adddup2(&actions, err.writer, 2)
        hanmo_spawn_close_others(&actions)
        if let folder { hanmo_spawn_in_folder(&actions, folder) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var process = pid_t()
        let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
        let program = arguments[0]
        let code = Self.withStrings(arguments) { arguments in
            Self.withStrings(variables) { variables in
                posix_spawnp(&process, program, &actions, &attributes, arguments, variables)
            }
        }
        guard code == 0 else { throw SpawnFailure(code: code) }
        return process
    }

    /// Ends the whole group, and waits for the program itself.
    private static func end(_ process: pid_t, gently: Bool) -> End {
        if gently {
            kill(-process, SIGTERM)
            let start = now()
            while !hasEnded(process), now() - start < grace { usleep(5000) }
        }
        // The group outlives the program, whose number is not given to another before it is waited for.
        kill(-process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }

    private static func hasEnded(_ process: pid_t) -> Bool {
        var information = siginfo_t()
        let code = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
        return code == 0 && information.si_signo == SIGCHLD
    }

    /// Until there is something to read, or for a moment.
    private static func wait(for pipes: [Pipe]) {
        var descriptors = pipes.filter { !$0.isAtEnd }.map { pollfd(fd: $0.reader, events: Int16(POLLIN), revents: 0) }
        poll(&descriptors, nfds_t(descriptors.count), descriptors.isEmpty ? 5 : 20)
    }

    /// Hands on whole lines; what is left is the beginning of the next.
    private static func lines(in bytes: [UInt8], _ line: ([UInt8]) -> Void) -> [UInt8] {
        var parts = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
        let rest = parts.removeLast()
        for part in parts where !part.isEmpty { line(Array(part)) }
        return rest.count > tailBytes ? [] : Array(rest)
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Strings as C has them, with a null after the last, for as long as the call lasts.
    private static func withStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var copies = strings.map { strdup($0) } + [nil]
        defer { copies.forEach { free($0) } }
        return copies.withUnsafeMutableBufferPointer { pointers in
            guard let base = pointers.baseAddress else { preconditionFailure("an array with a null is not empty") }
            return body(base)
        }
    }
}

/// What a program writes, read without waiting.
private final class Pipe {
    let reader: Int32
    private(set) var writer: Int32
    private(set) var isAtEnd = false

    init() throws(Subprocess.SpawnFailure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Subprocess.SpawnFailure(code: errno) }
        (reader, writer) = (ends[0], ends[1])
        _ = fcntl(reader, F_SETFD, FD_CLOEXEC)
        _ = fcntl(writer, F_SETFD, FD_CLOEXEC)
        _ = fcntl(reader, F_SETFL, O_NONBLOCK)
    }

    deinit {
        closeWriter()
        close(reader)
    }

    func closeWriter() {
        if writer >= 0 { close(writer) }
        writer = -1
    }

    /// What is there now, up to a mebibyte, so that who writes without end is stopped in time.
    func drain() -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while !isAtEnd, result.count < 1 << 20 {
            let count = read(reader, &buffer, buffer.count)
            if count > 0 {
                result += buffer[..<count]
            } else if count == 0 || errno != EAGAIN && errno != EINTR {
                isAtEnd = true
            } else if errno == EAGAIN {
                break
            }
        }
        return result
    }
}

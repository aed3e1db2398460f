import ArgumentParser
import Hanmo
import HanmoSource

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Results go to standard output, everything said about the work to standard error. Control characters are escaped,
/// so that a prompt cannot steer the terminal.
enum Console {
    static func result(_ text: String, newline: Bool = true) {
        write(escaped(text) + (newline ? "\n" : ""), to: STDOUT_FILENO)
    }

    /// Prints what knows how to colour itself and has escaped its own controls.
    static func styled(_ text: (_ colored: Bool) -> String) { write(text(isColorTerminal), to: STDOUT_FILENO) }

    /// Whether standard output shows colours, and nobody asked for none (no-color.org).
    private static var isColorTerminal: Bool {
        guard isatty(STDOUT_FILENO) == 1, variable("NO_COLOR").isEmpty else { return false }
        return !["", "dumb"].contains(variable("TERM"))
    }

    /// Cells of a line of the terminal; 100 where there is none, so that files do not depend on windows.
    static var width: Int {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 100
        }
        return Int(size.ws_col)
    }

    private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

    /// Whether standard error is a terminal whose last line can be written over.
    static let showsProgress = isatty(STDERR_FILENO) == 1 && !["", "dumb"].contains(variable("TERM"))

    /// Writes over the line of the progress; nothing where there is none.
    static func progress(_ text: String) {
        if showsProgress { write("\r\u{1B}[K\(escaped(text))", to: STDERR_FILENO) }
    }

    static func erase() {
        if showsProgress { write("\r\u{1B}[K", to: STDERR_FILENO) }
    }

    static func say(_ text: String) { write("hanmo: \(escaped(text))\n", to: STDERR_FILENO) }

    static func complain(_ error: any HanmoError, in prompt: Prompt? = nil) {
        complain(.error, error.message, hint: error.hint, source: error.span, in: prompt)
    }

    static func complain(_ finding: Diagnostic, in prompt: Prompt?) {
        complain(finding.severity, finding.message, hint: finding.hint, source: finding.source, in: prompt)
    }

    private static func complain(
        _ severity: Diagnostic.Severity, _ message: String, hint: String?, source: SourceSpan?, in prompt: Prompt?
    ) {
        let place = source.flatMap { span in prompt.map { "\($0.name):\($0.position(of: span.start)): " } } ?? ""
        say("\(severity.rawValue): \(place)\(message)")
        if let hint { say("  \(hint)") }
    }

    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            if isControl(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                buffer.baseAddress.map { writeBytes(descriptor, $0 + done, bytes.count - done) } ?? 0
            }
            guard count > 0 else { return }
            done += count
        }
    }

    private static func writeBytes(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, start, count)
        #else
            Darwin.write(descriptor, start, count)
        #endif
    }
}

extension ExitStatus {
    /// Ends the command with this status, without a message of the argument parser's own.
    var exit: ExitCode { ExitCode(rawValue) }
}

internal import HanmoFonts
internal import HanmoPage
internal import HanmoSource

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// HarfBuzz's own program, which shares no line with Hanmo: one process shapes a whole set, a line for each character.
struct HBShape {
    /// A program of Debian's libharfbuzz-bin, searched in PATH.
    private static let program = "hb-shape"

    /// The glyphs of each character, as hb-shape prints them: identifiers, and the advance of horizontal text.
    struct Line: Equatable {
        var glyphs: [UInt32]
        /// Font units.
        var advance: Int
    }

    let face: Face
    let language: AuditLanguage
    /// ISO 15924, of all the characters.
    let script: String

    func lines(of scalars: [Unicode.Scalar], _ direction: ShapingDirection) throws(AuditError)
        -> [Line]
    {
        let input = try TemporaryFile()
        let output = try TemporaryFile()
        try input.write(String(String.UnicodeScalarView(scalars.flatMap { [$0, "\n"] })))
        try run([
            "--font-file=\(face.path)", "--face-index=\(face.font.index)",
            "--language=\(language.rawValue)",
            "--script=\(script)", "--direction=\(direction == .vertical ? "ttb" : "ltr")",
            "--no-glyph-names", "--no-clusters", "--text-file=\(input.path)",
            "--output-file=\(output.path)",
        ])
        let lines = try output.text().split(separator: "\n").map { Self.line(String($0)) }
        guard lines.count == scalars.count else {
            throw AuditError(
                "hb-shape answered \(lines.count) lines for \(scalars.count) characters", hint: nil,
                status: .bug)
        }
        return lines
    }

    /// `[58990@-500,-880+0,-1000|12+1000]`: glyph, offset, advance.
    private static func line(_ text: String) -> Line {
        var line = Line(glyphs: [], advance: 0)
        for entry in text.dropFirst().dropLast().split(separator: "|") {
            let parts = entry.split { $0 == "@" || $0 == "+" }
            line.glyphs.append(parts.first.flatMap { UInt32($0) } ?? .max)
            line.advance += parts.last.flatMap { Int($0.prefix { $0 != "," }) } ?? 0
        }
        return line
    }

    private func run(_ arguments: [String]) throws(AuditError) {
        var process: pid_t = 0
        let words = ([Self.program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        let code = posix_spawnp(&process, Self.program, nil, nil, words + [nil], [nil])
        guard code == 0 else {
            throw AuditError(
                "hb-shape cannot be started: \(String(cString: strerror(code)))",
                hint: "apt-get install libharfbuzz-bin, or leave --proof out", status: .configuration)
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else {
            throw AuditError("hb-shape failed on \(face.path)", hint: nil, status: .badInput)
        }
    }
}

/// A file of one's own in TMPDIR that goes when nobody holds it.
private final class TemporaryFile {
    let path: String

    init() throws(AuditError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = "\(folder)/hanmo-audit-XXXXXX".utf8CString.map { $0 }
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else {
            throw AuditError(
                "cannot create a file in \(folder): \(String(cString: strerror(errno)))",
                hint: "set TMPDIR to a folder",
                status: .cannotCreate)
        }
        close(descriptor)
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { unlink(path) }

    func write(_ text: String) throws(AuditError) {
        let file = fopen(path, "w")
        defer { if let file { fclose(file) } }
        guard let file, fputs(text, file) >= 0, fflush(file) == 0 else {
            throw AuditError(
                "cannot write \(path): \(String(cString: strerror(errno)))", hint: nil, status: .inputOutput
            )
        }
    }

    func text() throws(AuditError) -> String {
        guard let file = fopen(path, "r") else {
            throw AuditError(
                "cannot read \(path): \(String(cString: strerror(errno)))", hint: nil, status: .inputOutput)
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

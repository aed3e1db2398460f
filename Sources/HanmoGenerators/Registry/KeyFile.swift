import HanmoSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A key in a file of its own.
struct KeyFile {
    private static let maximumBytes = 8192

    let text: String
    /// Where others may read it too.
    let warning: Diagnostic?

    init(_ path: String, of settings: GeneratorSettings) throws(GeneratorError) {
        let shown = path.shown(limit: 200)
        guard let file = Descriptor(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) else {
            throw settings.trouble(
                "cannot read the key of the back end \(settings.name) in \(shown): \(systemMessage())",
                hint: "write the key into that file, and nothing else")
        }
        var information = stat()
        guard fstat(file.number, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
            information.st_size <= Self.maximumBytes, let bytes = file.read(upTo: Self.maximumBytes)
        else {
            throw settings.trouble(
                "\(shown) is no file with a key", hint: "write the key of \(settings.name) into a file of its own")
        }
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        self.text = String(text)
        warning =
            information.st_mode & 0o077 == 0
            ? nil
            : Diagnostic(
                .warning, "key-file", "others may read the key of \(settings.name) in \(shown)",
                hint: "chmod 600 \(shown)")
    }
}

import HanmoSource

/// One picture by one run of a program.
struct CommandRun {
    let settings: CommandGenerator.Settings
    let job: CommandJob

    func picture(
        _ progress: (GeneratorProgress) -> Void, _ isCancelled: () -> Bool
    ) throws(GeneratorError) -> GeneratedPicture {
        let folder = try PrivateFolder(in: settings.environment["TMPDIR"] ?? "/tmp")
        let files = try job.files(in: folder)
        let arguments = settings.command.filled(job.slots(files), references: files.references)
        guard !arguments.contains(where: { $0.utf8.contains(0) }) else {
            throw GeneratorError(.unfit, "the prompt has a character U+0000, which no argument can hold")
        }
        let input = try folder.add("request.json", Array((job.json(files).text() + "\n").utf8))
        let process = Subprocess(
            arguments: arguments, environment: settings.environment, folder: settings.folder,
            input: input,
            maximumBytes: settings.maximumBytes, seconds: settings.seconds)
        let outcome: Subprocess.Outcome
        do throws(Subprocess.SpawnFailure) {
            outcome = try process.run(isCancelled: isCancelled) { line in
                Self.progress(line).map { progress(.working($0)) }
            }
        } catch {
            throw GeneratorError(
                .configuration, "\(title) cannot be started: \(systemMessage(error.code))",
                hint: "install \(program), or name its whole path in the configuration")
        }
        guard outcome.end == .exited(0) else { throw failure(outcome) }
        return GeneratedPicture(bytes: try bytes(outcome, in: folder))
    }

    /// The file that the program was told to write, or else what it wrote to its standard output.
    private func bytes(_ outcome: Subprocess.Outcome, in folder: PrivateFolder) throws(GeneratorError) -> [UInt8] {
        let file = try Folder(folder.path).read(CommandJob.outputName, limit: settings.maximumBytes)
        let bytes = file ?? (settings.command.names(.output) ? [] : outcome.output)
        let complaint = complaint(outcome)
        guard !bytes.isEmpty else {
            let place = settings.command.names(.output) ? "into {output}" : "to its standard output"
            throw GeneratorError(
                .unavailable, "\(title) ended well, but wrote no picture \(place)\(complaint)",
                hint: "a PNG, JPEG or WebP is expected there")
        }
        do throws(GeneratorError) {
            _ = try PictureFormat(of: bytes)
        } catch {
            throw GeneratorError(.unavailable, "\(title): \(error.message)\(complaint)", hint: error.hint)
        }
        return bytes
    }

    private func failure(_ outcome: Subprocess.Outcome) -> GeneratorError {
        let complaint = complaint(outcome)
        switch outcome.end {
        case .cancelled: return GeneratorError(.cancelled, "\(title) was stopped")
        case .timedOut:
            return GeneratorError(
                .unavailable,
                "\(title) did not end within \(settings.seconds.formattedSeconds) s and was stopped\(complaint)",
                hint: "give it more seconds in the configuration")
        case .tooLarge:
            return GeneratorError(
                .unavailable, "\(title) wrote more than \(settings.maximumBytes) bytes and was stopped\(complaint)",
                hint: "only the picture belongs on its standard output")
        case .signalled(let signal):
            return GeneratorError(.unavailable, "\(title) was ended by signal \(signal)\(complaint)")
        case .exited(let status):
            // The program may say by its status what sysexits.h has a number for.
            let cause: GeneratorError.Cause =
                switch ExitStatus(rawValue: status) {
                case .tryAgain: .busy
                case .refused: .declined
                case .badInput: .unfit
                case .configuration: .configuration
                default: .unavailable
                }
            return GeneratorError(
                cause, "\(title) ended with status \(status)\(complaint)", isTransient: cause == .busy)
        }
    }

    private var program: String { settings.command.program.shown() }
    private var title: String {
        settings.name == settings.command.program ? program : "\(settings.name.shown()) (\(program))"
    }

    /// The last three lines of standard error, with what may be a key of the environment taken out.
    private func complaint(_ outcome: Subprocess.Outcome) -> String {
        var text = String(decoding: outcome.complaint, as: UTF8.self)
        for (name, value) in settings.environment where value.utf8.count >= 6 && Self.mayBeSecret(name) {
            text = text.replacing(value, with: "•••")
        }
        let lines = text.split { $0.isNewline }.filter { !$0.allSatisfy(\.isWhitespace) }
            .filter { Self.progress(Array($0.utf8)) == nil }
        let last = lines.suffix(3).map { String($0).shown(limit: 200) }.joined(separator: " / ")
        return last.isEmpty ? "" : ": \(last)"
    }

    private static func mayBeSecret(_ variable: String) -> Bool {
        let name = variable.uppercased()
        return ["KEY", "TOKEN", "SECRET", "PASSWORD", "CREDENTIAL"].contains { name.contains($0) }
    }

    /// `progress 0.25` on a line of standard error.
    private static func progress(_ line: [UInt8]) -> Double? {
        guard line.count < 40, line.starts(with: "progress ".utf8) else { return nil }
        let number = String(decoding: line.dropFirst(9), as: UTF8.self)
        return Double(plainNumber: number).flatMap { (0...1).contains($0) ? $0 : nil }
    }
}

import HanmoDigest
import Hanmo
import HanmoFonts

/// The folder that all outputs lie in.
struct OutputFolder: Sendable {
    let path: String
    let isFenced: Bool

    /// Makes the folder and that of the journal.
    init(_ path: String, isFenced: Bool) throws(BatchError) {
        self.path = path
        self.isFenced = isFenced
        try FileSystem.makeFolder(path)
        try FileSystem.makeFolder("\(path)/\(OutputName.reserved)")
    }

    func journalPath(_ shard: Shard) -> String { "\(path)/\(OutputName.reserved)/journal\(shard.suffix).jsonl" }
    func summaryPath(_ shard: Shard) -> String { "\(path)/\(OutputName.reserved)/summary\(shard.suffix).json" }

    /// What the journals of all shards know: a list may be divided anew when it is resumed.
    func knownFiles() -> [String: [MadeFile]] {
        let folder = "\(path)/\(OutputName.reserved)"
        return (FileSystem.names(in: folder) ?? []).filter { $0.hasPrefix("journal") && $0.hasSuffix(".jsonl") }
            .reduce(into: [:]) { all, name in all.merge(Journal.entries(of: "\(folder)/\(name)")) { $1 } }
    }

    /// Whether a file is there, whole, as the journal says.
    func has(_ file: MadeFile) -> Bool {
        let path = "\(path)/\(file.path)"
        guard FileSystem.size(of: path) == file.byteCount, let bytes = try? InputFile.read(path, limit: file.byteCount)
        else { return false }
        return SHA256.hexDigest(of: bytes) == file.digest
    }

    /// Where an output lies.
    func place(_ name: String) throws -> String { try Fence(folder: path, isOpen: !isFenced).place(name, "output") }

    /// Writes a file whole and says what it wrote.
    func write(_ bytes: [UInt8], to name: String) throws -> MadeFile {
        let place = try place(name)
        if let slash = place.lastIndex(of: "/") { try FileSystem.makeFolder(String(place[..<slash])) }
        try AtomicFile(path: place).write(bytes)
        return MadeFile(path: name, byteCount: bytes.count, digest: SHA256.hexDigest(of: bytes))
    }

    /// Removes what killed runs left beside the outputs of a list. Those of other lists may be of shards that run now.
    func sweep(_ list: BatchList) {
        let stems = Set(list.jobs.map(\.output))
        var folders: Set<String> = []
        for job in list.jobs {
            let folder = job.output.lastIndex(of: "/").map { String(job.output[...$0]) } ?? ""
            guard folders.insert(folder).inserted else { continue }
            for name in FileSystem.names(in: "\(path)/\(folder)") ?? [] {
                guard let part = UnfinishedFile(name), stems.contains(where: { part.belongs(to: $0, in: folder) }),
                    !FileSystem.isRunning(part.process)
                else { continue }
                FileSystem.remove("\(path)/\(folder)\(name)")
            }
        }
    }
}

/// The name of a file that ``AtomicFile`` had not finished: `.anna.png.4711.part`.
private struct UnfinishedFile {
    let process: Int32
    private let name: Substring

    init?(_ file: String) {
        let parts = file.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 5, parts[0].isEmpty, parts.last == "part", let process = Int32(parts[parts.count - 2]),
            ["png", "json"].contains(parts[parts.count - 3])
        else { return nil }
        self.process = process
        name = file.dropFirst().dropLast(parts.suffix(3).reduce(3) { $0 + $1.count })
    }

    /// Whether it was to become the file of a job, or one of its pages and slices.
    func belongs(to output: String, in folder: String) -> Bool {
        let stem = output.dropFirst(folder.count)
        return name == stem
            || name.hasPrefix("\(stem)-") && name.dropFirst(stem.count).allSatisfy { $0 == "-" || $0.isNumber }
    }
}

import HanmoGeneration
import HanmoGenerators
import HanmoPage
package import HanmoPictures
import HanmoSource

extension PicturePolicy {
    private static let maximumBytes = 16 << 20

    /// Reads the lock file of an output, where a generator paints.
    /// - Parameter backend: by name; what is built in needs no lock.
    package mutating func readLock(beside output: String, backend: String) throws {
        guard !GeneratorRegistry.builtIn.contains(backend) else { return }
        let path = PictureLock.path(of: output)
        lockName = path
        let bytes: [UInt8]
        do throws(PipelineError) {
            bytes = try InputFile.read(path, limit: Self.maximumBytes)
        } catch  where error.status == .inputMissing {
            return
        }
        lock = try PictureLock(bytes, named: path).records
    }
}

extension PicturePolicy {
    /// Writes the lock file of what generators painted; nothing where there is none of it, or where it is locked.
    /// - Parameter keepsOthers: for a page of several, whose others stay locked.
    fileprivate func writeLock(_ records: [PictureRecord], keepsOthers: Bool) throws(PipelineError) {
        guard let lockName, !isLocked else { return }
        var made = PictureLock()
        if keepsOthers { lock?.values.forEach { made.add($0) } }
        for record in records where !record.key.isEmpty { made.add(record) }
        guard !made.records.isEmpty else { return }
        try AtomicFile(path: lockName).write(Array((made.json.text(indent: 1) + "\n").utf8))
    }
}

extension RenderedPages {
    /// - Parameter keepsOthers: for a page of several, whose others stay locked.
    package func writeLock(_ policy: PicturePolicy, keepsOthers: Bool = false) throws(PipelineError) {
        try policy.writeLock(pictureRecords, keepsOthers: keepsOthers)
    }
}

extension Rendering {
    package func writeLock(_ policy: PicturePolicy) throws(PipelineError) {
        try policy.writeLock(recipe.pictures.values.compactMap(\.record), keepsOthers: false)
    }
}

import Foundation
import HanmoComposition
import HanmoGenerators
import HanmoGraphics
import HanmoSource
import Synchronization

@testable import HanmoGeneration

/// A folder that goes with its owner.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hanmo-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws -> String {
        let file = path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }

    /// All files below a folder, by their names in it.
    func files(_ folder: String = "") -> [String] {
        (FileManager.default.enumerator(atPath: path + "/" + folder)?.allObjects as? [String] ?? []).filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path + "/" + folder + "/" + name, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }
}

/// Counts what it is asked, and answers as it is told.
final class CountingGenerator: PictureGenerator {
    let name = "counting"
    let identity = "counting 1"
    let abilities: GeneratorAbilities
    private let asked = Mutex<(count: Int, now: Int, most: Int)>((0, 0, 0))
    private let answer: @Sendable (Int) throws(GeneratorError) -> [UInt8]
    private let seconds: Double

    init(
        sizes: SizeRule = .any, concurrency: Int = 4, isKept: Bool = true, seconds: Double = 0,
        answer: @escaping @Sendable (Int) throws(GeneratorError) -> [UInt8] = CountingGenerator.gradient
    ) {
        var abilities = GeneratorAbilities(sizes: sizes)
        (abilities.concurrency, abilities.isKept, abilities.edits) = (concurrency, isKept, .mask)
        self.abilities = abilities
        self.seconds = seconds
        self.answer = answer
    }

    @Sendable static func gradient(_ number: Int) throws(GeneratorError) -> [UInt8] { Samples.picture(40, 30) }

    var count: Int { asked.withLock { $0.count } }
    /// The most at once.
    var most: Int { asked.withLock { $0.most } }

    func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        let number = asked.withLock { asked in
            asked.count += 1
            asked.now += 1
            asked.most = max(asked.most, asked.now)
            return asked.count
        }
        defer { asked.withLock { $0.now -= 1 } }
        if seconds > 0 {
            do { try await Task.sleep(for: .seconds(seconds)) } catch { throw GeneratorError(.cancelled, "stopped") }
        }
        return GeneratedPicture(bytes: try answer(number), notes: ["number \(number)"])
    }

    /// Inverts what is meant.
    func edit(
        _ request: EditRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        asked.withLock { $0.count += 1 }
        var picture = request.picture
        for index in picture.pixels.indices where request.mask.map({ $0.values[index] > 127 }) ?? true {
            picture.pixels[index] ^= 0x00FF_FFFF
        }
        return GeneratedPicture(bytes: Samples.file(picture))
    }
}

enum Samples {
    static func bitmap(_ width: Int, _ height: Int, shift: Int = 0) -> Bitmap {
        var bitmap = Bitmap(width: width, height: height)
        for index in bitmap.pixels.indices {
            let (x, y) = (index % width, index / width)
            bitmap.pixels[index] =
                0xFF00_0000 | UInt32((x * 5 + shift) & 255) | UInt32(y * 3 & 255) << 8 | UInt32((x ^ y) & 255) << 16
        }
        return bitmap
    }

    static func file(_ bitmap: Bitmap) -> [UInt8] { (try? bitmap.file()) ?? [] }
    static func picture(_ width: Int, _ height: Int) -> [UInt8] { file(bitmap(width, height)) }

    static func region(_ id: String = "p1", words: String = "A harbour at dawn", seed: UInt64 = 7) -> PictureRegion {
        PictureRegion(
            id: id, box: Rect(x: 10, y: 20, width: 80, height: 60), description: words,
            source: SourceSpan(start: 0, end: words.utf8.count), style: nil, seed: seed, quiet: [],
            theme: Theme(ground: .white, ink: .black, muted: .black, accent: .black))
    }
}

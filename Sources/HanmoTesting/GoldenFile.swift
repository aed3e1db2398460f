import Foundation
import Hanmo
import HanmoPNG
import HanmoSource
import HanmoVerification

/// A golden of `expectImage`: `Goldens/NAME.png` beside the test.
struct GoldenFile {
    private static let folder = "Goldens"

    let name: String
    let path: String

    /// - Parameter name: letters, digits and signs; no folders, which would lead elsewhere.
    init(name: String, beside place: TestPlace) throws {
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else {
            throw PipelineError(
                "\(name.shown(limit: 60)) is no name of a golden",
                hint: "a name without / and without a dot at its start",
                status: .usage)
        }
        self.name = name
        path =
            URL(fileURLWithPath: place.path).deletingLastPathComponent().appendingPathComponent(Self.folder)
            .appendingPathComponent("\(name).png").path
    }

    private var shortPath: String { "\(Self.folder)/\(name).png" }

    /// Compares, and records where it is asked to.
    func expects(_ actual: [UInt8], tolerance: Int, at place: TestPlace) throws -> Bool {
        let now = try ComparedPicture(actual, name: "actual")
        guard FileManager.default.fileExists(atPath: path) else {
            if Recording.isOn {
                try record(now)
                return true
            }
            place.fail(
                "there is no golden \(shortPath): \(Recording.advice)", [("\(name)-actual.png", actual)])
            return false
        }
        let bytes = try InputFile.read(path, limit: 1 << 30)
        let comparison = PictureComparison(
            expected: try ComparedPicture(bytes, name: shortPath), actual: now, tolerance: tolerance)
        guard !comparison.pixels.isWithinTolerance else { return true }
        if Recording.isOn {
            try record(now)
            return true
        }
        let sheet = DifferenceSheet.bitmap(
            expected: comparison.expected.bitmap, actual: now.bitmap, comparison: comparison.pixels)
        let lines = [comparison.verdict] + comparison.findings.prefix(8).map { "  \($0.words)" } + comparison.notes
        place.fail(
            "\(shortPath): \(lines.joined(separator: "\n")) (\(Recording.advice))",
            [
                ("\(name)-expected.png", bytes), ("\(name)-actual.png", actual),
                ("\(name)-difference.png", try PNGEncoder().encode(sheet, dpi: 72, texts: [])),
            ])
        return false
    }

    /// The pixels alone: a recipe would make the golden large.
    private func record(_ picture: ComparedPicture) throws {
        let place = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try AtomicFile(path: path).write(PNGEncoder(effort: .small).encode(picture.bitmap, dpi: 144, texts: []))
    }
}

/// Whether goldens are written.
enum Recording {
    private static let variable = "HANMO_UPDATE_GOLDENS"

    static var isOn: Bool { isWanted && !isCI }

    private static var isWanted: Bool { ProcessInfo.processInfo.environment[variable] == "1" }

    private static var isCI: Bool {
        let value = ProcessInfo.processInfo.environment["CI"]?.lowercased() ?? ""
        return !["", "0", "false", "no"].contains(value)
    }

    static var advice: String {
        isWanted ? "\(variable) records nothing where CI is set" : "\(variable)=1 records what is right"
    }
}

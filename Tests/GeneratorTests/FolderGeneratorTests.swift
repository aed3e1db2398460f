import Foundation
import HanmoGenerators
import HanmoGraphics
import HanmoPNG
import HanmoSource
import Testing

@Suite("Pictures of a folder")
struct FolderGeneratorTests {
    private func ask(_ folder: String, _ id: String) async throws -> GeneratedPicture {
        let request = GenerationRequest(id: id, prompt: "a hill", size: PixelSize(64, 64), seed: 1)
        return try await FolderGenerator(folder: folder).generate(request) { _ in }
    }

    private func error(_ folder: String, _ id: String) async throws -> GeneratorError {
        try #require(await generatorError { try await ask(folder, id) })
    }

    @Test("a picture is found by its id, or by its numbers, in any case and kind")
    func found() async throws {
        let names = [
            "p1.png": Samples.png(1), "P2.JPG": Samples.jpeg, "2-3.webp": Samples.webp, "panel-4.png": Samples.png(4),
            "4.png": Samples.png(44), "notes.txt": [1],
        ]
        let files = try TemporaryFolder(names)
        let folder = files.path
        defer { withExtendedLifetime(files) {} }
        let rows = [
            ("p1", "p1.png"), ("p2", "P2.JPG"), ("page-2-panel-3", "2-3.webp"), ("panel-4", "panel-4.png"),
        ]
        for (id, file) in rows {
            let picture = try await ask(folder, id)
            #expect(picture.bytes == names[file])
            #expect(picture.notes == ["from \(file)"])
        }
    }

    @Test("a missing picture: the names tried and the folder")
    func missing() async throws {
        let files = try TemporaryFolder()
        let folder = files.path
        defer { withExtendedLifetime(files) {} }
        let error = try await self.error(folder, "panel-3")
        #expect(
            error.description
                == "\(folder) has no picture panel-3: none of panel-3.png, panel-3.jpg, panel-3.jpeg, "
                + "panel-3.webp, 3.png, 3.jpg, 3.jpeg, 3.webp (put it there as panel-3.png)")
        #expect(error.status.rawValue == 66)
        let none = try await self.error(folder + "/no", "p1")
        #expect(none.message == "cannot open the folder \(folder)/no: no such file or directory")
        #expect(none.status.rawValue == 78)
    }

    @Test("two files for a picture, and files that are no pictures")
    func wrong() async throws {
        let names = ["p1.png": Samples.png(1), "p1.jpg": Samples.jpeg, "p2.png": Array("GIF89a123456".utf8)]
        let files = try TemporaryFolder(names)
        let folder = files.path
        defer { withExtendedLifetime(files) {} }
        let two = try await error(folder, "p1")
        let gif = try await error(folder, "p2")
        #expect(two.description == "\(folder) has p1.jpg and p1.png for one picture (keep one of them)")
        #expect(
            gif.description
                == "\(folder)/p2.png: the picture is a GIF, not a PNG, JPEG or WebP (save it as a PNG)")
        #expect(two.status.rawValue == 65 && gif.status.rawValue == 65)
    }

    @Test("links, pipes, devices, folders and paths are never opened")
    func hostile() async throws {
        let files = try TemporaryFolder(["real.png": Samples.png(1)])
        let folder = files.path
        defer { withExtendedLifetime(files) {} }
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: "\(folder)/p1.png", withDestinationPath: "real.png")
        try manager.createSymbolicLink(atPath: "\(folder)/p2.png", withDestinationPath: "/etc/passwd")
        try manager.createSymbolicLink(atPath: "\(folder)/p3.png", withDestinationPath: "/dev/zero")
        try manager.createDirectory(atPath: "\(folder)/p4.png", withIntermediateDirectories: true)
        #expect(mkfifo("\(folder)/p5.png", 0o600) == 0)
        let rows = [
            ("p1", "is a symbolic link"), ("p2", "is a symbolic link"), ("p3", "is a symbolic link"),
            ("p4", "is a folder"), ("p5", "is a pipe"),
        ]
        for (id, reason) in rows {
            let error = try await self.error(folder, id)
            #expect(
                error.description
                    == "\(folder)/\(id).png \(reason), which is not opened (put the file itself there)")
            #expect(error.status.rawValue == 77)
        }
        for id in ["../real", "/etc/passwd", "a/../real", "..", ".", "", "~root", "a b", "p\u{0}", "p\u{202E}"] {
            let error = try await self.error(folder, id)
            #expect(error.status.rawValue == 77, "\(id)")
            #expect(!error.message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        }
    }

    @Test("a file beyond the limit is not read")
    func limit() async throws {
        let files = try TemporaryFolder(["p1.png": Samples.png(1)])
        let folder = files.path
        defer { withExtendedLifetime(files) {} }
        let request = GenerationRequest(id: "p1", prompt: "", size: PixelSize(1, 1), seed: 1)
        await #expect(throws: GeneratorError.self) {
            try await FolderGenerator(folder: folder, maximumBytes: 20).generate(request) { _ in }
        }
    }
}

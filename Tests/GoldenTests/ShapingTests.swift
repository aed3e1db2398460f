import Foundation
import HanmoFonts
import HanmoPage
import Testing

/// golden/shaping.txt: family, style, h or v, language, text, then the glyphs, in HarfBuzz's own form.
@Suite struct ShapingTests {
    @Test func glyphsAreTheSame() throws {
        let catalog = FontCatalog(folders: [])
        let file = Golden.folder.appendingPathComponent("shaping.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let found = try lines.map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(fields.count >= 5, "\(line)")
            let face = try catalog.face(family: fields[0], style: fields[1])
            let glyphs = face.shapingLine(
                fields[4], direction: fields[2] == "v" ? .vertical : .horizontal, language: fields[3])
            return (fields[..<5] + [glyphs]).joined(separator: "\t")
        }
        #expect(found.count >= 12)
        try Golden.compare(found.joined(separator: "\n") + "\n", with: "shaping.txt")
    }

    private static let judge = "/usr/bin/hb-shape"

    /// HarfBuzz's own command line is the judge: 8,192 ideographs and Chinese marks, in four faces and both directions.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: judge), "no hb-shape (package libharfbuzz-bin)"),
        arguments: ["LXGW WenKai", "Noto Sans CJK SC", "Noto Serif CJK SC", "AR PL UKai CN"], [false, true])
    func glyphsAreThoseOfHarfBuzz(family: String, vertical: Bool) throws {
        let catalog = FontCatalog(folders: [])
        let face = try catalog.face(family: family, style: nil)
        let file = try #require(FontManifest.files.first { $0.name == face.font.file })
        let path = try #require(catalog.path(of: file))
        let marks = "，。、：；！？“”‘’（）《》「」『』——……·"
        let text = marks + String(String.UnicodeScalarView((0x4E00..<0x6E00).compactMap { Unicode.Scalar($0) }))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.judge)
        process.arguments = [
            "--font-file=\(path)", "--face-index=\(face.font.index)", "--direction=\(vertical ? "ttb" : "ltr")",
            "--language=zh-Hans", "--utf8-clusters", "--no-glyph-names", text,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let wanted = String(decoding: data, as: UTF8.self).dropFirst().split(separator: "|")
        let found = face.shapingLine(text, direction: vertical ? .vertical : .horizontal, language: "zh-Hans")
            .dropFirst().split(separator: "|")
        #expect(found.count == wanted.count && wanted.count > 8_000)
        let differing = zip(found, wanted).filter { $0.prefix { $0 != "]" } != $1.prefix { $0 != "]" } }
        #expect(differing.isEmpty, "\(differing.count) differ, first \(String(describing: differing.first))")
    }
}

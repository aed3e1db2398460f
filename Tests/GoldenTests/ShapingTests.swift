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
    private static let unihan = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
    private static let bzip2 = ["/usr/bin/bzip2", "/bin/bzip2"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// The 8,105 characters of the General Standard (通用规范汉字表), which Unihan numbers as kTGH.
    private static let generalStandard: [Unicode.Scalar] = {
        guard let bzip2, FileManager.default.fileExists(atPath: unihan) else { return [] }
        let text = (try? output(of: bzip2, ["-dc", unihan])) ?? ""
        return text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t")
            guard fields.count == 3, fields[1] == "kTGH" else { return nil }
            return UInt32(fields[0].dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
    }()

    private static func output(of tool: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: tool)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// HarfBuzz's own command line is the judge: the General Standard and Chinese marks, in four faces and both
    /// directions. What a face lacks is .notdef to both.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: judge), "no hb-shape: install libharfbuzz-bin"),
        .enabled(if: FileManager.default.fileExists(atPath: unihan), "no Unihan: install unicode-data"),
        .enabled(if: bzip2 != nil, "no bzip2: install it"),
        arguments: ["LXGW WenKai", "Noto Sans CJK SC", "Noto Serif CJK SC", "AR PL UKai CN"], [false, true])
    func glyphsAreThoseOfHarfBuzz(family: String, vertical: Bool) throws {
        #expect(Self.generalStandard.count == 8_105)
        let marks = "，。、：；！？“”‘’（）《》〈〉【】〔〕「」『』——……·～"
        let text = marks + String(String.UnicodeScalarView(Self.generalStandard))
        let catalog = FontCatalog(folders: [])
        let face = try catalog.face(family: family, style: nil)
        let file = try #require(FontManifest.files.first { $0.name == face.font.file })
        let path = try #require(catalog.path(of: file))
        let lines = FileManager.default.temporaryDirectory.appendingPathComponent("hanmo-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: lines) }
        try Data("\(text)\n".utf8).write(to: lines)
        let judged = try Self.output(
            of: Self.judge,
            [
                "--font-file=\(path)", "--face-index=\(face.font.index)", "--text-file=\(lines.path)",
                "--direction=\(vertical ? "ttb" : "ltr")", "--language=zh-Hans", "--utf8-clusters", "--no-glyph-names",
            ])
        let found = face.shapingLine(text, direction: vertical ? .vertical : .horizontal, language: "zh-Hans")
        let (ours, wanted) = (Self.glyphs(of: found), Self.glyphs(of: judged))
        #expect(ours.count == wanted.count && wanted.count > 8_100)
        let differing = zip(ours, wanted).filter { $0 != $1 }
        #expect(differing.isEmpty, "\(differing.count) differ, first \(String(describing: differing.first))")
    }

    /// The entries between the brackets of HarfBuzz's form.
    private static func glyphs(of line: String) -> [Substring] {
        line.split { $0 == "[" || $0 == "]" || $0 == "|" || $0 == "\n" }
    }
}

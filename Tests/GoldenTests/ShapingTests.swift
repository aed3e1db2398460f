import Foundation
import HanmoFonts
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
}

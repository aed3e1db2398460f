import Foundation
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@Suite struct FontTests {
    private let catalog = FontCatalog(folders: [])

    @Test func everyFontOfTheManifestIsInstalledAsItSays() {
        for check in catalog.check() { #expect(check.state == .correct, "\(check.file.name) of \(check.file.package)") }
    }

    @Test func shapesVerticalMarks() throws {
        let face = try catalog.face(family: "LXGW WenKai", style: nil)
        let upright = face.shape("，", direction: .horizontal, language: "zh-Hans")
        let vertical = face.shape("，", direction: .vertical, language: "zh-Hans")
        #expect(upright.first?.id != vertical.first?.id)
        #expect(vertical.first?.yAdvance == 1)
    }

    @Test func regionalForms() throws {
        let chinese = try catalog.face(family: "Noto Sans CJK SC", style: nil)
        let line = chinese.shape("骨", direction: .horizontal, language: "zh-Hans").map(\.id)
        let japanese = chinese.shape("骨", direction: .horizontal, language: "ja").map(\.id)
        #expect(line != japanese)
    }

    @Test func outlineLiesInTheEmBox() throws {
        let face = try catalog.face(family: "LXGW WenKai", style: nil)
        let glyph = try #require(face.shape("亭", direction: .horizontal, language: "zh-Hans").first)
        let bounds = try #require(face.outline(of: glyph.id).controlBounds)
        #expect(bounds.minX > -0.1 && bounds.maxX < 1.1 && bounds.minY > -1 && bounds.maxY < 0.3)
        #expect(abs(face.ascent + face.descent - 1) < 1e-9)
    }

    @Test func unknownFamilyNamesItself() {
        #expect(throws: FontError.self) { try catalog.face(family: "No Such", style: nil) }
        do { _ = try catalog.face(family: "No Such", style: nil) } catch {
            #expect(error.message == "there is no font \"No Such\"")
        }
    }

    @Test func digest() {
        #expect(
            SHA256.hexDigest(of: Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/hb-shape"), "hb-shape is not installed"))
    func agreesWithHarfBuzzsOwnTool() throws {
        let file = try #require(FontManifest.files.first { $0.name == "LXGWWenKai-Regular.ttf" })
        let path = try #require(catalog.path(of: file))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/hb-shape")
        process.arguments = ["--no-glyph-names", "--utf8-clusters", "--language=zh-Hans", path, "兰亭集序，Ag"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let expected = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        let face = try catalog.face(family: "LXGW WenKai", style: "Regular")
        #expect(face.shapingLine("兰亭集序，Ag", direction: .horizontal, language: "zh-Hans") == expected)
    }
}

import Foundation
import HanmoDigest
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

    /// 葛 has two forms in the Adobe-Japan1 collection.
    @Test func variations() throws {
        let face = try catalog.face(family: "Noto Sans CJK JP", style: nil)
        #expect(face.hasVariation("葛", "\u{E0100}") && face.hasVariation("葛", "\u{E0101}"))
        #expect(!face.hasVariation("葛", "\u{E01EF}") && !face.hasVariation("a", "\u{E0100}"))
        let forms = ["葛\u{E0100}", "葛\u{E0101}"].map {
            face.shape($0, direction: .horizontal, language: "ja").map(\.id)
        }
        #expect(forms[0].count == 1 && forms[0] != forms[1])
    }

    @Test func chainsEndWithTheLastResorts() throws {
        for role in FontManifest.roleNames {
            for language in ["zh-Hans", "zh-Hant", "zh-HK", "ja", "ko", "en"] {
                let families = try catalog.chain(role: role, weight: "Bold", language: language).map(\.font.family)
                #expect(Set(families).count == families.count)
                let arabic = try #require(families.firstIndex { $0.hasSuffix("Arabic") })
                let plain = try #require(families.firstIndex(of: "DejaVu Sans"))
                // DejaVu has Arabic letters too, and BabelStone Han draws some emoji as outlines.
                #expect(arabic < plain)
                #expect(families.suffix(3) == ["Noto Color Emoji", "HanaMinB", "BabelStone Han"])
            }
        }
    }

    /// A character of each script and part of Unicode that a page may hold, and the family that draws it in a text of
    /// regular script.
    @Test(arguments: [
        ("س", "Noto Naskh Arabic"), ("ש", "Noto Serif Hebrew"), ("ไ", "Noto Serif Thai"),
        ("न", "Noto Serif Devanagari"),
        ("★", "LXGW WenKai"), ("⑳", "LXGW WenKai"), ("✓", "LXGW WenKai"), ("\u{1FA00}", "Noto Sans Symbols2"),
        ("𝔄", "Noto Sans Math"), ("𠮷", "LXGW WenKai"), ("𠀀", "TW-Kai-Ext-B"), ("\u{2CEB0}", "HanaMinB"),
        ("\u{30000}", "BabelStone Han"),
        ("\u{1F973}", "Noto Color Emoji"),
    ])
    func fallbacks(text: String, family: String) throws {
        let scalar = try #require(text.unicodeScalars.first)
        let chain = try catalog.chain(role: "kai", weight: "Regular", language: "zh-Hans")
        #expect(chain.first { $0.covers(scalar) }?.font.family == family)
    }

    @Test func unknownRolesAndLanguages() throws {
        let chain = try catalog.chain(role: "no such", weight: "Regular", language: "xx").map(\.font.family)
        #expect(chain == (try catalog.chain(role: "hei", weight: "Regular", language: "zh-Hans").map(\.font.family)))
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

    /// Code and slips show the signs that were written, not one drawn for two of them.
    @Test func monospacedFacesHaveNoLigatures() throws {
        let face = try FontCatalog(folders: []).face(family: "JetBrains Mono", style: nil)
        for text in ["->", "!=", "=>", "<=", "fi"] {
            let alone = text.map { face.shape(String($0), direction: .horizontal, language: "en")[0].id }
            #expect(face.shape(text, direction: .horizontal, language: "en").map(\.id) == alone, "\(text)")
        }
    }
}

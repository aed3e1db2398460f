import Foundation
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import TestFonts
import Testing

/// Shaping for those who look at glyphs: features, scripts, axes, pictures.
@Suite struct ShapedLineTests {
    private let catalog = FontCatalog(folders: [])

    private func line(
        _ text: String, _ family: String, _ direction: ShapingDirection = .horizontal, script: String? = nil,
        features: String? = nil
    ) throws -> ShapedLine {
        let face = try catalog.face(family: family, style: nil)
        let manner = ShapedLine.Manner(
            direction: direction, language: "en", script: script,
            features: features.map { [ShapingFeature($0)].compactMap(\.self) } ?? [])
        return ShapedLine(text, with: face, manner)
    }

    @Test func features() throws {
        #expect(try line("，", "Noto Sans CJK SC").text == "[59058=0+1000]")
        #expect(try line("，", "Noto Sans CJK SC", features: "halt").text == "[59058=0+500]")
        #expect(try line("fi", "DejaVu Sans").glyphCount == 1)
        #expect(try line("fi", "DejaVu Sans", features: "-liga").glyphCount == 2)
        #expect(ShapingFeature("kern=x") == nil && ShapingFeature("salt=2") != nil)
    }

    @Test func scriptAndDirection() throws {
        let arabic = try line("سلام", "Noto Naskh Arabic", .rightToLeft)
        #expect(arabic.text != (try line("سلام", "Noto Naskh Arabic", .rightToLeft, script: "Latn")).text)
        // The first glyph stands leftmost and belongs to the last letter.
        #expect(arabic.text.hasPrefix("["))
        #expect(arabic.text.contains("=6+") || arabic.text.contains("=4+"))
    }

    @Test(arguments: [
        ("wght:700", "wght", 700.0), ("wdth=87.5", "wdth", 87.5), ("GRAD:-5", "GRAD", -5), ("a:1e2", "a   ", 100),
    ])
    func variationsAreRead(text: String, axis: String, value: Double) throws {
        let variation = try #require(FontVariation(text))
        #expect(variation.axis == axis && variation.value == value)
    }

    @Test(arguments: ["", "wght", "wght:", ":700", "weight:700", "wght:bold", "wght:1:2", "wght:nan", "w t:1"])
    func noVariations(text: String) {
        #expect(FontVariation(text) == nil)
    }

    @Test func facesVary() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("hanmo-\(UUID().uuidString).ttf")
        defer { try? FileManager.default.removeItem(at: url) }
        var font = TinyFont.plain
        font.vary()
        try Data(font.bytes).write(to: url)
        let face = try catalog.face(path: url.path, index: 0)
        #expect(face.axes.map(\.name) == ["wght"] && face.axes.map(\.range) == [100...900])
        func path(_ variation: String?) throws -> (String, Double) {
            let varied =
                try variation.map { try Face(face, variations: [FontVariation($0)].compactMap(\.self)) } ?? face
            let glyph = try #require(varied.shape("A", direction: .horizontal, language: "en").first)
            return (
                ShapedLine("A", with: varied, ShapedLine.Manner(direction: .horizontal, language: "en")).svg(),
                glyph.xAdvance
            )
        }
        let (thin, medium, bold) = (try path(nil), try path("wght:500"), try path("wght=900"))
        #expect(thin.0.contains("d=\"M0,0 L100,0 L0,100 Z\"") && thin.1 == 0.5)
        #expect(medium.0.contains("d=\"M0,0 L125,0 L0,100 Z\"") && medium.1 == 0.53)
        #expect(bold.0.contains("d=\"M0,0 L150,0 L0,100 Z\"") && bold.1 == 0.56)
        // The face that they were made from stays as it was.
        #expect(try path(nil) == thin)
        do throws(FontError) {
            _ = try Face(face, variations: [FontVariation("wdth:80")].compactMap(\.self))
            Issue.record("an axis that it does not have")
        } catch {
            #expect(error.message.hasSuffix("has no axis \"wdth\""))
            #expect(error.hint == "it has wght 100.0 to 900.0")
        }
    }

    @Test func pictures() throws {
        let kai = try line("好好", "LXGW WenKai")
        let svg = kai.svg()
        #expect(svg.contains("viewBox=\"0 -256 2000 1184\""))
        #expect(svg.components(separatedBy: "<symbol").count == 2)
        #expect(svg.contains("x=\"0\" y=\"0\"/>") && svg.contains("x=\"1000\" y=\"0\"/>"))
        #expect(kai.svg(unitsPerEm: 100).contains("viewBox=\"0 -25.6 200 118.4\""))
        let column = try line("好，", "LXGW WenKai", .vertical).svg()
        #expect(column.contains("viewBox=\"-500 -2000 1000 2000\""))
        #expect(try line("", "LXGW WenKai").svg().contains("viewBox=\"0 -256 0 1184\""))
    }
}

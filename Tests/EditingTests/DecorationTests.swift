import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoEditing

/// Outlines and shadows of texts in pictures of others: found, taken away, and given to the new text.
@Suite struct DecorationTests {
    private static func decoration(
        outline: (Double, String)? = nil, shadow: (Int, Int, Int, String)? = nil
    ) -> Decoration {
        var decoration = Decoration()
        decoration.outline = outline.map { Decoration.Outline(width: $0.0, color: $0.1) }
        decoration.shadow = shadow.map { Decoration.Shadow(x: $0.0, y: $0.1, blur: $0.2, color: $0.3) }
        return decoration
    }

    private static let cases: [(Decoration, Bitmap)] = [
        (decoration(outline: (3, "#1A1A40")), Scene.flat()), (decoration(outline: (2, "#C02020")), Scene.gradient()),
        (decoration(shadow: (4, 4, 0, "#00000060")), Scene.flat()),
        (decoration(shadow: (3, 5, 3, "#00000080")), Scene.gradient()),
        (decoration(outline: (3, "#202020"), shadow: (5, 5, 2, "#00000090")), Scene.flat()),
    ]

    private func line(_ text: String, _ decoration: Decoration) throws -> LetteredLine {
        let face = try catalog.face(family: "Noto Sans CJK SC", style: "Bold")
        let template = try #require(TextTemplate(text, in: face, isVertical: false, language: "zh-Hans"))
        return LetteredLine(
            template: template, pose: TextPose(origin: Point(60, 140), size: 60),
            ink: SIMD4(Color(250, 240, 200).premultiplied), decoration: decoration)
    }

    @Test(arguments: cases.indices)
    func theNewTextHasWhatTheOldOneHad(_ index: Int) throws {
        let (wanted, ground) = Self.cases[index]
        var before = ground
        try line("新品上市", wanted).paint(on: &before)
        var ideal = ground
        try line("限时特惠", wanted).paint(on: &ideal)
        let match = try #require(try TextFinder(catalog: catalog).matches(of: "新品上市", in: before).first)
        let result = try TextReplacement(catalog: catalog).replacing(
            match, with: "限时特惠", in: before, style: ReplacementStyle(anchor: .start))
        #expect(!result.findings.contains { $0.code == "plain-letters" })
        let found = try #require(result.texts.first?.decoration)
        #expect((found.outline == nil) == (wanted.outline == nil) && (found.shadow == nil) == (wanted.shadow == nil))
        if let outline = wanted.outline { #expect(abs((found.outline?.width ?? 0) - outline.width) <= 0.5) }
        if let shadow = wanted.shadow {
            #expect(abs((found.shadow?.x ?? 99) - shadow.x) <= 1 && abs((found.shadow?.y ?? 99) - shadow.y) <= 1)
        }
        let whole = try PixelMask(region: Rect(x: 0, y: 0, width: 480, height: 240), of: before)
        let noise = result.picture.noise(against: ideal, in: whole) ?? .infinity
        #expect(noise > 400, "\(found)")
        // What an edit has set is known to the next: taken away, nothing is left of it.
        let set = try #require(result.texts.first)
        let known = try #require(TextMatch(set, catalog: catalog))
        let gone = try TextReplacement(catalog: catalog).replacing(known, with: "", in: result.picture)
        #expect(gone.picture.noise(against: ground, in: whole) ?? .infinity > ratio(decibels: 40))
    }

    @Test func plainLettersAreGivenNothing() throws {
        for ground in [Scene.flat(), Scene.gradient(), Scene.grain()] {
            var before = ground
            try line("新品上市", Decoration()).paint(on: &before)
            let match = try #require(try TextFinder(catalog: catalog).matches(of: "新品上市", in: before).first)
            let result = try TextReplacement(catalog: catalog).replacing(match, with: "限时特惠", in: before)
            #expect(result.texts.first?.decoration == nil)
        }
    }
}

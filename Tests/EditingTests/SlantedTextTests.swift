import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoEditing

/// Lines that run aslant.
@Suite struct SlantedTextTests {
    @Test(arguments: [-30.0, -13, 5.5, 10, 22, 90])
    func aSlantedLineIsFoundAndSetAnew(_ angle: Double) throws {
        let ground = Scene.gradient(width: 480, height: 480)
        let origin = angle == 90 ? Point(220, 120) : angle < 0 ? Point(110, 320) : Point(110, 180)
        func written(_ text: String) throws -> Bitmap {
            try ground.writing(
                text, "Noto Sans CJK SC", "Bold", size: 52, at: origin, color: Color(20, 30, 90), angle: angle
            ).picture
        }
        let before = try written("新品上市")
        let match = try #require(try TextFinder(catalog: catalog).matches(of: "新品上市", in: before).first)
        #expect(abs(match.pose.angle - angle) < 0.4, "\(match.pose)")
        #expect(match.pose.origin.distance(to: origin) < 1.5)
        #expect(abs(match.pose.size - 52) < 1)
        #expect(match.font.family == "Noto Sans CJK SC" && match.font.style == "Bold")
        let result = try TextReplacement(catalog: catalog).replacing(
            match, with: "限时特惠", in: before, style: ReplacementStyle(anchor: .start))
        let whole = try PixelMask(region: Rect(x: 0, y: 0, width: 480, height: 480), of: before)
        #expect(result.picture.noise(against: try written("限时特惠"), in: whole) ?? .infinity > 400)
        let proof = try #require(RetouchProof(before: before, after: result.picture, region: result.region))
        #expect(proof.changedOutside == 0)
        // Erased, the ground is what it was.
        let erased = try TextReplacement(catalog: catalog).replacing(match, with: "", in: before)
        #expect(erased.picture.noise(against: ground, in: whole) ?? .infinity > ratio(decibels: 40))
    }

    @Test func aTurnedPictureComesBack() {
        let turn = Turn(angle: 17, of: Scene.flat())
        for point in [Point(0, 0), Point(480, 240), Point(33, 200)] {
            let back = turn.back(turn.level(point))
            #expect(back.distance(to: point) < 1e-9)
        }
    }
}

extension Point {
    fileprivate func distance(to other: Point) -> Double { (self - other).length }
}

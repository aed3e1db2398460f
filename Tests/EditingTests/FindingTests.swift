import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoEditing

@Suite struct FindingTests {
    struct Line: CustomTestStringConvertible {
        let text: String
        let family: String
        var style = "Regular"
        let size: Double
        let ground: Bitmap
        var color = Color(44, 30, 60)

        var testDescription: String { "\(text), \(family) \(style) \(size)" }
    }

    static let lines: [Line] = [
        Line(text: "春江花月夜", family: "LXGW WenKai", size: 40, ground: Scene.flat()),
        Line(text: "新品上市", family: "Noto Sans CJK SC", size: 36, ground: Scene.gradient()),
        Line(text: "新品上市", family: "Noto Sans CJK SC", style: "Bold", size: 36, ground: Scene.grain()),
        Line(text: "限时八折", family: "Noto Sans CJK SC", style: "Black", size: 64, ground: Scene.flat()),
        Line(text: "山高水长", family: "Noto Serif CJK SC", size: 28, ground: Scene.grain(deviation: 3)),
        Line(text: "山高水长", family: "Noto Serif CJK SC", style: "Bold", size: 51.5, ground: Scene.gradient()),
        Line(text: "欢迎光临", family: "AR PL UKai CN", size: 44, ground: Scene.flat()),
        Line(text: "周末市集", family: "Smiley Sans", size: 48, ground: Scene.grain()),
        Line(text: "Grand Opening", family: "Inter", style: "Bold", size: 33, ground: Scene.gradient()),
        Line(text: "Grand Opening", family: "EB Garamond", size: 42, ground: Scene.flat()),
        Line(text: "v2.0 released", family: "JetBrains Mono", size: 26, ground: Scene.flat()),
        Line(
            text: "夜场 20:30", family: "LXGW WenKai", style: "Bold", size: 46,
            ground: Scene.flat(Color(20, 24, 48)), color: Color(250, 226, 140)),
        Line(text: "条纹之上", family: "Noto Sans CJK SC", style: "Bold", size: 52, ground: Scene.stripes()),
    ]

    @Test(arguments: lines) func `a line tells its face, size, colour and place`(_ line: Line) throws {
        let origin = Point(61.25, 130.5)
        let (picture, ink) = try line.ground.writing(
            line.text, line.family, line.style, size: line.size, at: origin, color: line.color)
        let match = try #require(try TextFinder(catalog: catalog).matches(of: line.text, in: picture).first)
        #expect(match.font.family == line.family)
        #expect(match.font.style == line.style)
        #expect(match.isCertain)
        #expect(abs(match.pose.size - line.size) < 0.5)
        #expect((match.pose.origin - origin).length < 0.5)
        #expect(abs(match.box.minX - ink.minX) < 0.5 && abs(match.box.maxX - ink.maxX) < 0.5)
        let color = SIMD4<Float>(match.color.premultiplied) - SIMD4<Float>(line.color.premultiplied)
        #expect(color.dot(color) <= 30)
    }

    @Test func `a column tells that it is one`() throws {
        let (picture, _) = try Scene.gradient(width: 240, height: 480).writing(
            "春眠不觉晓", "LXGW WenKai", size: 48, at: Point(120, 80), color: .black, isVertical: true)
        let match = try #require(try TextFinder(catalog: catalog).matches(of: "春眠不觉晓", in: picture).first)
        #expect(match.isVertical)
        #expect((match.pose.origin - Point(120, 80)).length < 0.5)
        #expect(abs(match.pose.size - 48) < 0.5)
    }

    @Test func `words within a line`() throws {
        let (picture, _) = try Scene.flat().writing(
            "Sale ends on Friday", "Inter", size: 36, at: Point(40, 120), color: .black)
        let match = try #require(try TextFinder(catalog: catalog).matches(of: "Friday", in: picture).first)
        #expect(match.font.family == "Inter")
        #expect(match.box.minX > 200)
    }

    @Test func `all places are told, best first`() throws {
        var picture = Scene.flat()
        for y in [60.0, 130, 200] {
            picture = try picture.writing("茶", "LXGW WenKai", size: 44, at: Point(200, y), color: .black).picture
        }
        let matches = try TextFinder(catalog: catalog).matches(of: "茶", in: picture)
        #expect(matches.count == 3)
        let inside = try TextFinder(catalog: catalog).matches(
            of: "茶", in: picture, within: Rect(x: 180, y: 80, width: 100, height: 70))
        #expect(inside.count == 1)
        #expect(abs((inside.first?.pose.origin.y ?? 0) - 130) < 0.5)
    }

    @Test func `what is not there is refused with the best that was seen`() throws {
        let (picture, _) = try Scene.flat().writing(
            "春江花月夜", "LXGW WenKai", size: 40, at: Point(60, 120), color: .black)
        let finder = TextFinder(catalog: catalog)
        let other = message { _ = try finder.matches(of: "秋水共长天", in: picture) }
        #expect(other?.hasPrefix("\"秋水共长天\" is not found in the picture") == true)
        #expect(
            message { _ = try finder.matches(of: "茶", in: Scene.flat()) }
                == "\"茶\" is not found in the picture: no ink in it looks like that")
        #expect(message { _ = try finder.matches(of: "  ", in: picture) } == "the text to be found is empty")
        #expect(
            message {
                _ = try finder.matches(of: "茶", in: picture, within: Rect(x: 900, y: 0, width: 10, height: 10))
            }
                == "the region 900,0,10,10 lies outside of the picture, which has 480×240 pixels")
    }

    @Test func `one wrong letter is another text`() throws {
        let (picture, _) = try Scene.flat().writing(
            "已经开始", "Noto Sans CJK SC", size: 48, at: Point(60, 120), color: .black)
        #expect(message { _ = try TextFinder(catalog: catalog).matches(of: "未经开始", in: picture) } != nil)
    }

    @Test func `letters set apart are found with their distance`() throws {
        var picture = Scene.flat()
        for (index, letter) in "春江花月".enumerated() {
            let place = Point(40 + Double(index) * 72, 130)
            picture = try picture.writing(
                String(letter), "Noto Sans CJK SC", "Bold", size: 48, at: place, color: .black
            ).picture
        }
        let match = try #require(try TextFinder(catalog: catalog).matches(of: "春江花月", in: picture).first)
        #expect(match.font.style == "Bold")
        #expect(abs(match.pose.size - 48) < 0.5)
        #expect(abs(match.pose.tracking - 24) < 0.5)
    }

    @Test func `a face that is not known is told to be the nearest`() throws {
        // Drawn wider than it is: no face of the catalogue.
        let (drawn, _) = try Scene.flat(width: 420, height: 240).writing(
            "春江花月夜", "Noto Serif CJK SC", size: 56, at: Point(40, 130), color: .black)
        let picture = try drawn.resized(width: 444, height: 240)
        let match = try #require(try TextFinder(catalog: catalog).matches(of: "春江花月夜", in: picture).first)
        #expect(!match.isCertain)
        let result = try TextReplacement(catalog: catalog).replacing(match, with: "秋水长天色", in: picture)
        let finding = try #require(result.findings.first { $0.code == "nearest-face" })
        #expect(finding.severity == .warning)
        #expect(finding.message.hasPrefix("the face of \"春江花月夜\" is not known for certain: "))
    }
}

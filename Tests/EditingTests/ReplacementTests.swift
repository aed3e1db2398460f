import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource
import Testing

@testable import HanmoEditing

@Suite struct ReplacementTests {
    private let finder = TextFinder(catalog: catalog)
    private let replacement = TextReplacement(catalog: catalog)

    private func replaced(
        _ old: String, _ new: String, in picture: Bitmap, style: ReplacementStyle = ReplacementStyle()
    ) throws -> Retouched {
        let match = try #require(try finder.matches(of: old, in: picture).first)
        let result = try replacement.replacing(match, with: new, in: picture, style: style)
        let proof = try #require(RetouchProof(before: picture, after: result.picture, region: result.region))
        #expect(proof.changedOutside == 0)
        #expect(proof.changedInside > 0)
        return result
    }

    @Test func `the new text is the one that would have been drawn`() throws {
        let ground = Scene.flat()
        let origin = Point(40, 130)
        let before = try ground.writing("限时八折", "LXGW WenKai", "Bold", size: 48, at: origin, color: .black).picture
        let wanted = try ground.writing("新品上市", "LXGW WenKai", "Bold", size: 48, at: origin, color: .black).picture
        let result = try replaced("限时八折", "新品上市", in: before, style: ReplacementStyle(anchor: .start))
        let whole = try PixelMask(region: Rect(x: 0, y: 0, width: 480, height: 240), of: before)
        #expect(result.picture.noise(against: wanted, in: whole) ?? .infinity > ratio(decibels: 40))
        let text = try #require(result.texts.first)
        #expect(text.text == "新品上市")
        #expect(text.font.family == "LXGW WenKai" && text.font.style == "Bold")
        #expect(result.findings.isEmpty)
        // The second edit finds it where the first says that it is.
        let again = try #require(try finder.matches(of: "新品上市", in: result.picture).first)
        #expect((again.pose.origin - text.pose.origin).length < 0.3)
    }

    @Test func `a centred line stays centred`() throws {
        let origin = Point(168, 130)
        let before = try Scene.flat().writing("茶语时光", "LXGW WenKai", size: 36, at: origin, color: .black).picture
        let result = try replaced("茶语时光", "花间小酌一壶", in: before)
        let box = try #require(result.texts.first?.box)
        #expect(abs(box.midX - 240) < 3)
    }

    @Test func `a longer text shrinks a little, then wraps, then is refused`() throws {
        var picture = Scene.flat(width: 400, height: 200)
        // A card with little room.
        for y in 60..<130 {
            for x in 100..<300 { picture.pixels[y * 400 + x] = Color.white.premultiplied }
        }
        picture = try picture.writing("四个大字", "Noto Sans CJK SC", size: 40, at: Point(120, 110), color: .black).picture
        let smaller = try replaced("四个大字", "五个大字了", in: picture)
        let size = try #require(smaller.texts.first?.pose.size)
        #expect(size < 40 && size >= 34)
        #expect(smaller.findings.map(\.code) == ["smaller"])
        let error = message { _ = try replaced("四个大字", "这里放不下这么多的字了", in: picture) }
        #expect(
            error?.hasPrefix("\"这里放不下这么多的字了\" does not fit where \"四个大字\" stands: it would be ") == true)

        let open = try Scene.flat(width: 300, height: 300).writing(
            "四个大字", "Noto Sans CJK SC", size: 48, at: Point(54, 80), color: .black
        ).picture
        let wrapped = try replaced("四个大字", "这里放不下这么多", in: open)
        #expect(wrapped.texts.count == 2)
        #expect(wrapped.texts.map(\.text).joined() == "这里放不下这么多")
        #expect(wrapped.findings.map(\.code) == ["wrapped"])
    }

    @Test func `another colour, face and size`() throws {
        let before = try Scene.gradient().writing(
            "欢迎光临", "Noto Sans CJK SC", size: 40, at: Point(40, 130), color: .black
        ).picture
        let style = ReplacementStyle(color: Color(200, 30, 30), family: "LXGW WenKai", style: "Bold", scale: 1.25)
        let result = try replaced("欢迎光临", "欢迎光临", in: before, style: style)
        let match = try #require(try finder.matches(of: "欢迎光临", in: result.picture).first)
        #expect(match.font.family == "LXGW WenKai" && match.font.style == "Bold")
        #expect(abs(match.pose.size - 50) < 0.5)
        #expect(match.color.red > 190 && match.color.green < 40)
    }

    @Test func `a column keeps its head`() throws {
        let before = try Scene.flat(width: 240, height: 480).writing(
            "春眠不觉晓", "LXGW WenKai", size: 48, at: Point(120, 60), color: .black, isVertical: true
        ).picture
        let result = try replaced("春眠不觉晓", "处处闻啼鸟", in: before, style: ReplacementStyle(anchor: .start))
        #expect(result.texts.first?.isVertical == true)
        let match = try #require(try finder.matches(of: "处处闻啼鸟", in: result.picture).first)
        #expect((match.pose.origin - Point(120, 60)).length < 0.5)
    }

    @Test func `a face that lacks a character says so`() throws {
        let before = try Scene.flat().writing("Hello", "EB Garamond", size: 48, at: Point(60, 120), color: .black)
            .picture
        #expect(
            message { _ = try replaced("Hello", "Hello 世界", in: before) }
                == "EB Garamond Regular, the face of \"Hello\", has no \"世界\"")
    }

    @Test func `recoloured text keeps its strokes`() throws {
        let ground = Scene.gradient()
        let origin = Point(60, 130)
        let before = try ground.writing("换个颜色", "Noto Serif CJK SC", size: 48, at: origin, color: .black).picture
        let wanted = try ground.writing(
            "换个颜色", "Noto Serif CJK SC", size: 48, at: origin, color: Color(190, 30, 40)
        ).picture
        let match = try #require(try finder.matches(of: "换个颜色", in: before).first)
        let result = try match.recolored(Color(190, 30, 40), in: before)
        #expect(RetouchProof(before: before, after: result.picture, region: result.region)?.changedOutside == 0)
        let region = try #require(result.region)
        #expect(result.picture.noise(against: wanted, in: region) ?? .infinity > ratio(decibels: 40))
    }

    @Test func `what stands beside small type stays`() throws {
        var picture = Scene.flat()
        let line = "苔痕上阶绿，草色入帘青。"
        for y in [80.0, 106, 132] {
            picture = try picture.writing(line, "Noto Sans CJK SC", size: 16, at: Point(40, y), color: .black).picture
        }
        let middle = Rect(x: 0, y: 88, width: 480, height: 50)
        let match = try #require(try finder.matches(of: "草色入帘青", in: picture, within: middle).first)
        let result = try replacement.replacing(match, with: "花影上窗来", in: picture)
        #expect(result.findings.isEmpty)
        let region = try #require(result.region)
        #expect(region.box.minX > match.box.minX - 4 && region.box.maxX < match.box.maxX + 4)
        // The full stop after it, too.
        let stop = try PixelMask(
            region: Rect(x: match.box.maxX + 2, y: match.box.minY, width: 14, height: match.box.height), of: picture)
        #expect(result.picture.noise(against: picture, in: stop) == nil)
    }

    @Test func `an outline goes with its text, and comes with the next`() throws {
        let ground = Scene.flat()
        var picture = ground
        for offset in [Point(-3, 0), Point(3, 0), Point(0, -3), Point(0, 3), Point(2, 2), Point(-2, -2)] {
            picture = try picture.writing(
                "描边文字", "Noto Sans CJK SC", "Black", size: 64, at: Point(60, 140) + offset, color: Color(250, 200, 40)
            ).picture
        }
        picture = try picture.writing(
            "描边文字", "Noto Sans CJK SC", "Black", size: 64, at: Point(60, 140), color: Color(140, 20, 20)
        ).picture
        let erased = try replaced("描边文字", " ", in: picture)
        #expect(erased.picture == ground)
        let other = try replaced("描边文字", "另外四字", in: picture)
        let outline = try #require(other.texts.first?.decoration?.outline)
        #expect(abs(outline.width - 3) <= 1)
        let color = try #require(Color(outline.color))
        #expect(abs(Int(color.red) - 250) < 12 && abs(Int(color.green) - 200) < 12 && abs(Int(color.blue) - 40) < 12)
    }
}
